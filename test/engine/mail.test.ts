// Mail: over SMTP into the engine, and as SES puts it into the drop bucket.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../../functions/article/title.ts';
import type { WiresJson } from '../../functions/config.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import { samples } from '../formats/samples.ts';
import { plainMail, type SesFacts, sesMail } from '../ses-mail.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';
import { dropKeys } from './push-load.ts';
import { sendMail } from './smtp-client.ts';

const SHARED = ['json-email.txt', 'googleform.txt', 'simple_email.txt'].map(
  (name) => `../shared/samples/wires/agencies/${name}`,
);
// Several mails in one file, and a mail whose lines end in CR alone, are nothing that SMTP carries.
const NO_MAIL = ['mail/mbox.eml', 'mail/cr-only.eml'];

interface Sent {
  readonly name: string;
  readonly bytes: Buffer;
  readonly from: string;
}

function mailIn(name: string, bytes: Uint8Array): Sent {
  const text = Buffer.from(bytes).toString('latin1');
  // What a mailbox or an editor left before it.
  const sent = Buffer.from(text.replace(/^(?:From .*\n|\s+)/, ''), 'latin1');
  const [, from = ''] = /^From:[^\n]*?([\w.+-]+@[\w.-]+)/im.exec(text) ?? [];
  return { name, bytes: sent, from: from.toLowerCase() };
}

const ours = samples()
  .filter(({ name, format }) => format === 'mail' && !NO_MAIL.includes(name))
  .map(({ name, bytes }) => mailIn(name, bytes));
const theirs = SHARED.filter((path) => existsSync(path)).map((path) => mailIn(basename(path), readFileSync(path)));
if (theirs.length === 0) console.warn(`mails of agencies are not tried: there is no ${SHARED[0]}`);
const hosts = [...new Set([...ours, ...theirs].map(({ from }) => `@${from.split('@')[1]}`))];

const wires: WiresJson = {
  wires: {
    post: {
      title: 'Post',
      authorities: [],
      mail: { recipients: ['news@wires.example', 'desk@wires.example'], senders: hosts },
    },
    agency: {
      title: 'Agency',
      authorities: [],
      mail: { recipients: ['agency@wires.example'], senders: ['desk@agency.example'] },
    },
  },
};

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine(undefined, { wires });
}, 120_000);

afterAll(() => running?.close());

const send = (mail: Uint8Array, from: string, to: readonly string[]) =>
  sendMail(running.engine.smtpPort!, { from, to }, mail);

const listed = async (wire: string) => {
  await running.engine.drain();
  const { articles } = await running.connection.query({ op: 'find', wire, limit: 100 }, 'list');
  return articles;
};

const quarantined = async (wire: string) => {
  await running.engine.drain();
  const { drops } = await running.connection.query({ op: 'quarantine', wire }, 'quarantine');
  return drops;
};

async function headlinesIn(bytes: Uint8Array, name: string): Promise<string[]> {
  const read = readDrop({ bytes, name });
  const headlines: string[] = [];
  if (read.kind === 'items') {
    for await (const item of read.items) if ('article' in item) headlines.push(titleOf(item.article));
  }
  return headlines;
}

/** What became of the items of all drops of a wire, by their headlines. */
async function outcomesOf(wire: string): Promise<ReadonlyMap<string, string>> {
  await running.engine.drain();
  const rows = (await running.rows()) as unknown as LedgerRow[];
  const items = rows.flatMap((row) => (row.wire === wire && row.items ? row.items : []));
  return new Map(items.map(({ headline = '', outcome }) => [headline, outcome]));
}

describe('mail over SMTP', () => {
  it('becomes the articles that it holds, whatever its charset and its attachments', async () => {
    expect(ours.length).toBeGreaterThan(10);

    for (const { name, bytes, from } of ours)
      expect(await send(bytes, from, ['news@wires.example']), name).toMatch(/^250/);

    const outcomes = await outcomesOf('post');
    for (const { name, bytes } of ours) {
      const expected = await headlinesIn(bytes, name);
      expect(expected.length, name).toBeGreaterThan(0);
      for (const headline of expected)
        expect(outcomes.get(headline) ?? 'absent', `${name}: ${headline}`).toMatch(/stored|held/);
    }
    expect(await quarantined('post')).toEqual([]);
  });

  it.skipIf(theirs.length === 0)('does so with the mails of agencies', async () => {
    for (const { name, bytes, from } of theirs)
      expect(await send(bytes, from, ['desk@wires.example']), name).toMatch(/^250/);

    const outcomes = await outcomesOf('post');
    for (const { name, bytes } of theirs) {
      for (const headline of await headlinesIn(bytes, name))
        expect(outcomes.get(headline), name).toMatch(/stored|held/);
    }
    expect(await quarantined('post')).toEqual([]);
  });

  it('is one drop of each wire that it is addressed to, under the folder of mail', async () => {
    const mail = Buffer.from(plainMail('desk@agency.example').replace('1@agency', 'both@agency'));

    const answer = await send(mail, 'desk@agency.example', ['agency@wires.example', 'NEWS@wires.example']);
    await running.engine.drain();

    expect(answer).toMatch(/^250/);
    const keys = await dropKeys(running.s3, running.engine.names.dropBucket, 'agency/');
    expect(keys).toEqual([expect.stringMatching(/^agency\/_mail\/[a-z0-9]{40}$/)]);
    expect((await listed('agency')).map(({ headline }) => headline)).toEqual(['Harbour opens']);
    // Its host is not among the senders of the other one.
    expect((await quarantined('post')).map(({ code }) => code)).toContain('UNLISTED_SENDER');
  });

  it('to nobody is refused', async () => {
    expect(await send(Buffer.from(plainMail('desk@agency.example')), 'x@agency.example', ['who@wires.example'])).toBe(
      '550 <who@wires.example> is a recipient of no wire in wires.json',
    );
  });

  it('of another author than its envelope waits in quarantine', async () => {
    const before = await listed('agency');

    const answer = await send(Buffer.from(plainMail('desk@agency.example')), 'x@evil.example', [
      'agency@wires.example',
    ]);

    expect(answer).toMatch(/^250/);
    expect((await quarantined('agency')).map(({ code }) => code)).toEqual(['FORGED']);
    expect(await listed('agency')).toEqual(before);
  });
});

describe('a mail as SES puts it', () => {
  const put = (name: string, facts: SesFacts, from = 'Desk <desk@agency.example>') =>
    running.ingest(`agency/_mail/${name}`, sesMail(plainMail(from).replace('<1@', `<${name}@`), facts));

  it('is an article', async () => {
    expect(await put('proven', {})).toMatchObject({ outcome: 'articles', format: 'mail', counts: { stored: 1 } });
  });

  it.each<[string, SesFacts, string, string]>([
    ['forged', { spf: 'fail', dkim: [], dmarc: 'fail header.from=agency.example' }, 'desk@agency.example', 'FORGED'],
    ['stranger', { dmarc: 'pass header.from=evil.example' }, 'desk@evil.example', 'UNLISTED_SENDER'],
    ['virus', { virus: 'FAIL' }, 'desk@agency.example', 'INFECTED'],
    ['spam', { spam: 'FAIL' }, 'desk@agency.example', 'SPAM'],
  ])('that is %s waits in quarantine, also when it is tried again, and is kept', async (name, facts, from, code) => {
    const before = await listed('agency');

    const row = await put(name, facts, from);
    await running.connection.requeue(row.drop);

    expect(row).toMatchObject({ outcome: 'quarantined', counts: { quarantined: 1 } });
    expect((await quarantined('agency')).filter(({ drop }) => drop.key === row.drop.key)).toEqual([
      expect.objectContaining({ code }),
    ]);
    expect(await listed('agency')).toEqual(before);
    expect(await dropKeys(running.s3, running.engine.names.dropBucket, row.drop.key)).toEqual([row.drop.key]);
  });

  it('is not read of a wire that takes no mail', async () => {
    const row = await running.ingest('hand/_mail/anything', sesMail(plainMail('desk@agency.example')));

    expect(row).toMatchObject({
      outcome: 'quarantined',
      items: [{ reason: expect.stringContaining('UNLISTED_SENDER') }],
    });
  });

  it('may be what SES says when a rule is set up, which is nothing to look at', async () => {
    const row = await running.ingest(
      'agency/_mail/AMAZON_SES_SETUP_NOTIFICATION',
      'Subject: Amazon SES Setup\n\nHello',
    );

    expect(row).toMatchObject({ outcome: 'media', counts: {} });
  });
});
