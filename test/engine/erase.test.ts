// `slugline erase` on the engine: nothing of the article is left in any object version or row, the receipt names all that
// went, and neither a redelivery nor a newer version brings it back.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../bin/audit/audit.ts';
import { Eraser } from '../../bin/erase/erase.ts';
import type { Erasure, Receipt } from '../../bin/erase/receipt.ts';
import type { Head } from '../../functions/article/head.ts';
import { articleId } from '../../functions/article/identity.ts';
import { parseConfig } from '../../functions/config.ts';
import { toItem } from '../../functions/store/aws.ts';
import { effectKey, type Key, tagPk } from '../../functions/store/keys.ts';
import { storedWords } from '../../functions/store/words.ts';
import { Segment } from '../../functions/words/segment.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const CLI = fileURLToPath(new URL('../../bin/slugline.ts', import.meta.url));

let running: RunningEngine;

const story = (usn: string, step = 1, more: Partial<WireStory> = {}): WireStory => ({
  usn,
  version: String(100 + step),
  versionCreated: `2026-11-23T1${step}:00:00.000Z`,
  headline: `Karl Example seen in Warsaw ${usn}`,
  paragraphs: ['WARSAW, Nov 23 (Reuters) - Karl Example did nothing of this.'],
  ...more,
});
const idOf = (usn: string): string => articleId('reuters.com', uriOf(usn));
/** Two stories in one message. */
const both = (a: WireStory, b: WireStory): string => {
  const message = newsMessage(b);
  const item = message.slice(message.indexOf('<newsItem'), message.indexOf('</itemSet>'));
  return newsMessage(a).replace('</itemSet>', `${item}</itemSet>`);
};

beforeAll(async () => {
  running = await openEngine();
  for (const usn of ['LGONE', 'LSHARED', 'LCUT', 'LKILLED', 'LHELD']) await running.story(story(usn));
  await running.story(story('LGONE', 2, { headline: 'Karl Example again' }));
  await running.ingest('reuters/LGONE-copy.xml', newsMessage(story('LGONE')).replace('<sent>', '<sent> '));
  await running.ingest('reuters/shared.xml', both(story('LSHARED', 2), story('LOTHER')));
  await running.story(story('LKILLED', 2, { edStat: 'D', pubStatus: 'canceled' }));
  await running.story(story('LHELD', 2, { embargoed: 'until Karl speaks' }));
  // Their words are indexed then: no later sweep has anything left to do but what an erasure leaves.
  await running.engine.sweep(0);
}, 120_000);

afterAll(async () => {
  await running?.close();
});

const slugline = (...words: string[]) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const all = [CLI, 'erase', '--data', running.dir, ...words];
    execFile(process.execPath, all, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
  });

const versionsIn = async (bucket: string, part: string): Promise<string[]> => {
  const { Versions = [], DeleteMarkers = [] } = await running.s3.send(
    new ListObjectVersionsCommand({ Bucket: bucket }),
  );
  return [...Versions, ...DeleteMarkers].map(({ Key }) => Key!).filter((key) => key.includes(part));
};
const documents = async (usn: string) =>
  (await versionsIn(running.engine.names.archiveBucket, `/${idOf(usn)}/`)).filter(
    (key) => !key.startsWith('receipts/'),
  );
const drops = (part: string) => versionsIn(running.engine.names.dropBucket, part);
const show = (usn: string) => running.connection.query({ op: 'show', article: idOf(usn) }, 'article', 'gone', 'killed');
const rowsOf = async (usn: string) => {
  const id = idOf(usn);
  return (await running.rows()).filter((row) => JSON.stringify(row).includes(id));
};
const put = ({ pk, sk, ...fields }: Key & Readonly<Record<string, unknown>>): Promise<unknown> => {
  const { dynamo, names } = running.connection.resources;
  return dynamo.send(new PutItemCommand({ TableName: names.table, Item: toItem({ pk, sk }, fields) }));
};
/** Of the newest day, as it lies in the archive. */
const isInSegment = async (usn: string): Promise<boolean> => {
  const { dynamo, s3, names } = running.connection.resources;
  const words = storedWords(dynamo, names.table, s3, names.archiveBucket);
  const [row] = await words.days({ limit: 1 });
  const segment = new Segment(await words.read(row!.segments[0]!.path));
  const found = segment.documentOf(idOf(usn));
  segment.close();
  return found !== undefined;
};
const gaps = () =>
  Array.fromAsync(
    audit(running.connection.resources, {
      settleSeconds: 0,
      now: () => new Date(Date.now() + 1000).toISOString(),
      onProgress: () => {},
    }),
  );
const eraser = (usn: string, s3 = running.connection.resources.s3, withDrops = false) =>
  new Eraser(
    idOf(usn),
    { ...running.connection.resources, s3 },
    {
      reason: 'a test',
      operator: 'tester',
      config: parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } }),
      withDrops,
      now: () => new Date().toISOString(),
    },
  );

describe('erase', { timeout: 120_000 }, () => {
  it('only tells what it would remove, in a dry run', async () => {
    const before = await running.rows();

    const { code, stdout } = await slugline('--dry-run', '--json', uriOf('LGONE'));

    const plan = JSON.parse(stdout) as Erasure;
    expect(code).toBe(0);
    expect(plan).toMatchObject({ articleId: idOf('LGONE'), reason: 'none given', dropsKept: [] });
    expect(
      plan.objects
        .map(({ key }) => key)
        .filter((key) => key.endsWith('.xml'))
        .sort(),
    ).toEqual(['reuters/LGONE-101.xml', 'reuters/LGONE-102.xml', 'reuters/LGONE-copy.xml']);
    expect(await running.rows()).toEqual(before);
    expect(await documents('LGONE')).toHaveLength(2);
  });

  it('asks before it erases, and does nothing where nobody can be asked', async () => {
    const { code, stderr } = await slugline(idOf('LGONE'));

    expect(code).toBe(2);
    expect(stderr).toContain('nothing was erased; add --yes');
    expect(await show('LGONE')).toMatchObject({ kind: 'article' });
  });

  it('says that there is no such article', async () => {
    expect(await slugline('--yes', 'tag:nobody.example,2026:1')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('there is no article tag:nobody.example,2026:1'),
    });
  });

  it('removes every object version and the text of every row, and gives a receipt that says so', async () => {
    const planned = [...(await documents('LGONE')), ...(await drops('LGONE'))].sort();
    const pointers = (await rowsOf('LGONE')).filter(
      ({ pk, sk }) => /^(T|TIME|W|S|F)#/.test(`${pk}`) && `${sk}`.includes(idOf('LGONE')),
    );
    expect(pointers.length).toBeGreaterThan(5);

    const { code, stdout, stderr } = await slugline('--yes', '--json', '--reason', 'court order', uriOf('LGONE'));

    const receipt = JSON.parse(stdout) as Receipt;
    expect(stderr).toMatch(/is erased; the receipt is kept as receipts\//);
    expect(code).toBe(0);
    expect(receipt).toMatchObject({
      articleId: idOf('LGONE'),
      uri: uriOf('LGONE'),
      reason: 'court order',
      operator: expect.stringMatching(/.@./),
      dropsKept: [],
    });
    expect(receipt.objects.map(({ key }) => key).sort()).toEqual(planned);
    expect(receipt.objects.every(({ versionId }) => versionId !== '')).toBe(true);
    expect(receipt.rowsRemoved).toEqual(expect.arrayContaining(pointers.map(({ pk, sk }) => ({ pk, sk }))));
    const { sha256, ...signed } = receipt;
    expect(sha256).toBe(createHash('sha256').update(JSON.stringify(signed)).digest('hex'));
    const kept = await running.s3.send(
      new GetObjectCommand({
        Bucket: running.engine.names.archiveBucket,
        Key: `receipts/${receipt.articleId}/${receipt.completedAt}.json`,
      }),
    );
    expect(JSON.parse(await kept.Body!.transformToString())).toEqual(receipt);

    expect(await isInSegment('LGONE')).toBe(false);
    expect(await isInSegment('LSHARED')).toBe(true);
    await running.engine.sweep(0);
    expect(await documents('LGONE')).toEqual([]);
    expect(await drops('LGONE')).toEqual([]);
    const rows = (await running.rows()).filter(
      (row) => JSON.stringify(row).includes(idOf('LGONE')) || `${row.sk}`.startsWith('reuters/LGONE'),
    );
    expect(rows.length).toBeGreaterThan(6);
    expect(JSON.stringify(rows)).not.toMatch(/karl|again/i);
    expect(await show('LGONE')).toMatchObject({ kind: 'gone', state: 'erased', version: '102' });
    expect(await running.connection.query({ op: 'explain', article: uriOf('LGONE') }, 'explain')).toMatchObject({
      state: 'erased',
      erased: { reason: 'court order' },
      decisions: [{ kind: 'store' }, { kind: 'store' }, { kind: 'erase', reason: 'erased: court order' }],
    });
    expect((await running.events(idOf('LGONE'))).at(-1)).toMatchObject({ type: 'article.erased' });
    expect((await running.events(idOf('LGONE'))).at(-1)).not.toHaveProperty('headline');
    expect(await gaps()).toEqual([]);
  });

  it('gives the same receipt again when it is asked again', async () => {
    const first = await slugline('--yes', idOf('LGONE'));
    const second = await slugline('--yes', idOf('LGONE'));

    expect(first.code).toBe(0);
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(second.stdout)).toMatchObject({ reason: 'court order' });
  });

  it('stays erased when it is delivered again, in a newer version or a kill, and their drops go, too', async () => {
    await running.ingest('reuters/LGONE-again.xml', newsMessage(story('LGONE')));
    await running.story(story('LGONE', 3));
    await running.story(story('LGONE', 4, { edStat: 'D', pubStatus: 'canceled' }));
    await running.engine.sweep(0);

    expect(await show('LGONE')).toMatchObject({ kind: 'gone', state: 'erased' });
    expect(await documents('LGONE')).toEqual([]);
    expect(await drops('LGONE')).toEqual([]);
    expect(JSON.stringify(await rowsOf('LGONE'))).not.toMatch(/karl/i);
    expect(await gaps()).toEqual([]);
  });

  it('keeps a drop that holds another article, says with which, and deletes it on demand', async () => {
    const first = await slugline('--yes', '--json', idOf('LSHARED'));

    const receipt = JSON.parse(first.stdout) as Receipt;
    expect(first.code).toBe(1);
    expect(first.stderr).toContain(`1 other article (${idOf('LOTHER')})`);
    expect(receipt.dropsKept).toMatchObject([{ key: 'reuters/shared.xml', articles: [idOf('LOTHER')], others: 0 }]);
    expect(await drops('LSHARED')).toEqual([]);
    expect(await drops('shared.xml')).toHaveLength(1);
    expect(await documents('LSHARED')).toEqual([]);
    const ledger = (await running.rows()).find(({ sk }) => `${sk}`.startsWith('reuters/shared.xml'));
    expect(JSON.stringify(ledger)).toContain('seen in Warsaw LOTHER');
    expect(JSON.stringify(ledger)).not.toContain('seen in Warsaw LSHARED');

    const second = await slugline('--yes', '--json', '--drops', idOf('LSHARED'));

    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ objects: [{ key: 'reuters/shared.xml' }], dropsKept: [] });
    expect(await drops('shared.xml')).toEqual([]);
    expect(await show('LOTHER')).toMatchObject({ kind: 'article' });
    await running.engine.sweep(0);
    expect(await gaps()).toEqual([]);
  });

  it.each(['DeleteObjectsCommand', 'ListObjectVersionsCommand', 'DeleteObjectCommand'])(
    'gives a whole receipt although it was cut short at a %s',
    async (command) => {
      const usn = `LCUT${command.length}`;
      await running.story(story(usn));
      await running.story(story(usn, 2));
      const planned = [...(await documents(usn)), ...(await drops(usn))].sort();
      const failing = new S3Client(engineClientConfig(running.engine.endpoint));
      let left = command === 'ListObjectVersionsCommand' ? 3 : 0;
      failing.middlewareStack.add(
        (next, { commandName }) =>
          async (args) => {
            if (commandName === command && left-- === 0) throw new Error('the line is cut');
            return next(args);
          },
        { step: 'initialize' },
      );

      await expect(eraser(usn, failing).run()).rejects.toThrow('the line is cut');
      failing.destroy();
      const { receipt } = await eraser(usn).run();

      expect(receipt.objects.map(({ key }) => key).sort()).toEqual(planned);
      expect([...(await documents(usn)), ...(await drops(usn))]).toEqual([]);
      expect(JSON.stringify(await rowsOf(usn))).not.toMatch(/karl/i);
      await running.engine.sweep(0);
      expect(await gaps()).toEqual([]);
    },
  );

  it('does what is left of the tags of a worker that died, and leaves them to SWEEP where it may be at work', async () => {
    await running.story(story('LDIED'));
    await running.engine.drain();
    const head = (await rowsOf('LDIED')).find(({ sk }) => sk === 'HEAD') as unknown as Head;
    const stale = { pk: tagPk('person:karl-once'), sk: `${head.listedAt}#${head.id}` };
    const leave = async (at: string): Promise<void> => {
      const effects = [{ kind: 'index', tags: ['person:karl-once'] }];
      await put(stale);
      await put({ ...effectKey(head.id, head.rev), id: head.id, rev: head.rev, at, effects });
    };
    const isThere = async (): Promise<boolean> => (await running.rows()).some(({ pk }) => pk === stale.pk);

    await leave('2026-11-23T11:00:00.000Z');
    const { receipt } = await eraser('LDIED').run();
    expect(receipt.rowsRemoved).toContainEqual(stale);
    expect(await isThere()).toBe(false);
    expect(JSON.stringify(await rowsOf('LDIED'))).not.toMatch(/karl/i);

    // A second worker, that puts its row behind the erasure and dies.
    await leave(new Date().toISOString());
    await eraser('LDIED').run();
    expect(JSON.stringify(await rowsOf('LDIED'))).toMatch(/karl-once/);
    await put(stale);
    await running.engine.sweep(0);
    expect(await isThere()).toBe(false);
    expect(JSON.stringify(await rowsOf('LDIED'))).not.toMatch(/karl/i);
    expect(await gaps()).toEqual([]);
  });

  it.each(['LKILLED', 'LHELD'])('erases %s, which no query shows', async (usn) => {
    await eraser(usn).run();
    await running.engine.sweep(0);

    expect(await show(usn)).toMatchObject({ kind: 'gone', state: 'erased' });
    expect([...(await documents(usn)), ...(await drops(usn))]).toEqual([]);
    expect(JSON.stringify(await rowsOf(usn))).not.toMatch(/karl/i);
    expect(await gaps()).toEqual([]);
  });
});
