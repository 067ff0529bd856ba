// The soak under kill -9 in small: 75 drops, the engine killed three times, a reader beside it. `npm run soak:kill` is
// the same at length.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resources } from '../../../bin/connection.ts';
import type { VersionRow } from '../../../functions/article/head.ts';
import { ARTICLES_PREFIX } from '../../../functions/names.ts';
import { keyItem, toItem } from '../../../functions/store/aws.ts';
import { effectKey, headKey, type Key, ledgerKey, tagPk } from '../../../functions/store/keys.ts';
import { openEngine } from '../engine-fixture.ts';
import { dataOf } from './engine-process.ts';
import { marksIn } from './render.ts';
import { FINDINGS, findingsOf, type SentEvent } from './settled.ts';
import { removeSoak, type SoakReport, soakUnderKills } from './soak.ts';

const DROPS = 75;
const KILLS = 3;
const NONE = Object.fromEntries(FINDINGS.map((kind) => [kind, []]));

let report: SoakReport;

beforeAll(async () => {
  report = await soakUnderKills({ seed: 5, drops: DROPS, kills: KILLS, readerPauseMs: 40, onProgress: () => {} });
}, 300_000);

afterAll(async () => {
  if (report) await removeSoak(report);
});

describe('an engine that is killed in the middle of its work', () => {
  it('loses nothing, tears nothing and tells of every change', () => {
    const { findings, kills, orphans, exitCode, sent } = report;

    expect(findings).toEqual(NONE);
    expect({ kills, orphans, exitCode }).toEqual({ kills: KILLS, orphans: 0, exitCode: 0 });
    expect(sent.puts).toHaveLength(DROPS);
    expect(report.killsAtWork).toBeGreaterThan(0);
  });

  it('never shows its readers what may not be shown', () => {
    const { reader } = report;

    expect({ violations: reader.violations, examples: reader.examples }).toEqual({ violations: 0, examples: [] });
    expect(reader.queries).toBeGreaterThan(50);
    expect(reader.articles).toBeGreaterThan(100);
    expect(reader.hidden).toBeGreaterThan(0);
  });
});

describe('the look at what a soak leaves', () => {
  it('finds whatever is not as it must be', { timeout: 120_000 }, async () => {
    const running = await openEngine(dataOf(report.dir));
    try {
      const { resources } = running.connection;
      const rows = await running.rows();
      const versions = rows.filter(({ sk }) => String(sk).startsWith('V#')) as unknown as VersionRow[];
      const visible = rows.filter(({ sk, state }) => sk === 'HEAD' && state === 'visible') as unknown as {
        id: string;
      }[];
      const killed = rows.find(({ sk, state }) => sk === 'HEAD' && state === 'killed') as unknown as { id: string };
      const [torn, lost, changed] = visible.map(({ id }) => versions.find((version) => version.id === id)!);
      const [put] = report.sent.puts;
      const early = Object.keys(report.sent.instants).find((place) => !place.endsWith('expires'))!;
      const eventLog = join(report.dir, 'events.jsonl');
      const [unsent, other] = await withoutFirstEvent(join(dataOf(report.dir), 'events.jsonl'), eventLog);
      const [story, step] = early.split('.');
      const tooEarly = { ...other.detail, headline: `story ${story} step ${step}` };
      await appendLine(eventLog, { time: '2026-11-24T00:00:00.000Z', detail: tooEarly });
      await appendLine(eventLog, { time: other.time, detail: { ...other.detail, eventId: 'none-1' } });

      await remove(resources, ledgerKey(put!.put.key.split('/')[0]!, put!.put, put!.put.receivedAt));
      await remove(resources, { pk: `A#${lost!.id}`, sk: `V#${lost!.key}` });
      await resources.s3.send(
        new PutObjectCommand({
          Bucket: resources.names.archiveBucket,
          Key: ARTICLES_PREFIX + torn!.document,
          Body: '{',
        }),
      );
      await write(resources, { pk: tagPk('nothing'), sk: `2026-11-24T10:00:00.000Z#${killed.id}` }, {});
      await write(resources, effectKey(killed.id, 1), {
        id: killed.id,
        rev: 1,
        at: '2026-11-24T10:00:00.000Z',
        effects: [],
      });
      const head = rows.find(({ pk, sk }) => pk === `A#${changed!.id}` && sk === 'HEAD')!;
      const { pk: _pk, sk: _sk, schemaVersion: _schemaVersion, ...fields } = head;
      await write(resources, headKey(changed!.id), { ...fields, state: 'hidden' });

      const found = await findingsOf(resources, eventLog, report.sent);

      const [mark] = marksIn(lost!.listing.headline);
      const [changedMark] = marksIn(changed!.listing.headline);
      expect(found.lost).toEqual([
        `${put!.put.key} has no row in the ledger`,
        `story ${mark!.story} step ${mark!.step} is no version of any article`,
      ]);
      expect(found.torn).toContain(`${torn!.document} is torn`);
      expect(found.stale).toEqual([`T#nothing 2026-11-24T10:00:00.000Z#${killed.id} is of nothing that is visible`]);
      expect(found.missing).toEqual([
        `the event ${unsent.detail.eventId} of a ${kindOf(rows, unsent)} was not sent`,
        'the event none-1 is of no change',
      ]);
      expect(found.leaked).toEqual([`the event ${other.detail.eventId} tells of story ${story} step ${step}`]);
      expect(found.leftOver).toEqual([expect.stringContaining(`${killed.id}#1`)]);
      expect(found.unlike).toEqual([expect.stringContaining(`story ${changedMark!.story} is hidden`)]);
      expect(found.gaps.map((gap) => gap.split(' ')[0])).toEqual(
        expect.arrayContaining(['drop-without-ledger', 'version-missing', 'index-row-stale', 'effect-left-over']),
      );
    } finally {
      await running.close();
    }
  });
});

const appendLine = (path: string, event: SentEvent): Promise<void> => appendFile(path, `${JSON.stringify(event)}\n`);

/** Copies the log without its first event, and gives that and another one. */
async function withoutFirstEvent(from: string, to: string): Promise<[SentEvent, SentEvent]> {
  const lines = (await readFile(from, 'utf8')).split('\n').filter((line) => line !== '');
  const events = lines.map((line) => JSON.parse(line) as SentEvent);
  const [first] = events;
  const rest = events.filter(({ detail }) => detail.eventId !== first!.detail.eventId);
  await writeFile(to, '');
  for (const event of rest) await appendLine(to, event);
  return [first!, rest[0]!];
}

const kindOf = (rows: readonly Record<string, unknown>[], { detail }: SentEvent): unknown =>
  rows.find(({ sk, eventId }) => String(sk).startsWith('H#') && eventId === detail.eventId)?.kind;

const remove = ({ dynamo, names }: Resources, key: Key) =>
  dynamo.send(new DeleteItemCommand({ TableName: names.table, Key: keyItem(key) }));

const write = ({ dynamo, names }: Resources, key: Key, fields: object) =>
  dynamo.send(new PutItemCommand({ TableName: names.table, Item: toItem(key, fields) }));
