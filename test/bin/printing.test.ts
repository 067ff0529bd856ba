// What `explain`, `status` and `audit` print for people.
import { describe, expect, it } from 'vitest';
import type { Gap } from '../../bin/audit/gap.ts';
import { lineOf } from '../../bin/commands/audit.ts';
import { linesOf, stateOf } from '../../bin/commands/explain.ts';
import { describe as statusText } from '../../bin/commands/status.ts';
import type { ExplainResponse, StatusResponse } from '../../functions/query/response.ts';

const answer: ExplainResponse = {
  kind: 'explain',
  id: 'a'.repeat(26),
  uri: 'tag:reuters.com,2026:newsml_L1',
  authority: 'reuters.com',
  state: 'visible',
  rev: 2,
  newest: { version: '102', versionCreated: '2026-11-23T12:00:00.000Z' },
  visible: { version: '101', versionCreated: '2026-11-23T11:00:00.000Z' },
  held: [
    {
      version: '102',
      versionCreated: '2026-11-23T12:00:00.000Z',
      hold: { kind: 'embargo', until: '2026-11-24T00:00:00.000Z' },
    },
    { version: '103', versionCreated: '2026-11-23T11:30:00.000Z', hold: { kind: 'unreadable' } },
  ],
  listedAt: '2026-11-23T11:00:05.000Z',
  decisions: [
    {
      rev: 1,
      at: '2026-11-23T11:00:05.000Z',
      kind: 'store',
      reason: 'first visible version',
      versionCreated: '2026-11-23T11:00:00.000Z',
      version: '101',
      wire: 'reuters',
      change: 'new',
      eventId: `${'a'.repeat(26)}-1`,
      drop: { bucket: 'drops', key: 'reuters/a.xml', versionId: 'v1', sha256: '0'.repeat(64), index: 0 },
    },
    {
      rev: 2,
      at: '2026-11-23T12:00:05.000Z',
      kind: 'hold',
      reason: 'under embargo',
      versionCreated: '2026-11-23T12:00:00.000Z',
    },
  ],
};

const status: StatusResponse = {
  kind: 'status',
  at: '2026-11-23T12:30:00.000Z',
  wires: [
    {
      wire: 'reuters',
      newestDrop: { key: 'reuters/a.xml', receivedAt: '2026-11-23T12:29:00.000Z', outcome: 'articles' },
      today: { drops: 3, outcomes: { stored: 4, duplicate: 1 }, byHour: [], isComplete: true },
      quarantined: {
        count: 1000,
        isComplete: false,
        newest: { receivedAt: '2026-11-22T10:00:00.000Z', code: 'MALFORMED' },
      },
      poll: {
        reachedAt: '2026-11-23T12:25:00.000Z',
        movedAt: '2026-11-23T12:26:00.000Z',
        pending: 2,
        notBefore: '2026-11-23T12:40:00.000Z',
        cursor: '{"after":"x"}',
      },
      silence: { since: '2026-11-23T10:00:00.000Z', percent: 250 },
    },
    {
      wire: 'papers',
      today: { drops: 0, outcomes: {}, byHour: [], isComplete: true },
      quarantined: { count: 0, isComplete: true },
      poll: { pending: 0 },
      silence: { percent: 40 },
    },
    {
      wire: 'hand',
      today: { drops: 0, outcomes: {}, byHour: [], isComplete: true },
      quarantined: { count: 0, isComplete: true },
    },
  ],
  holds: { waiting: 2, due: 1, isComplete: true, next: '2026-11-24T00:00:00.000Z' },
  expiries: { waiting: 1000, due: 0, isComplete: false },
  effects: { pending: 1, isComplete: true, oldest: '2026-11-23T12:29:30.000Z' },
  withdrawals: {
    unsure: 2,
    isComplete: true,
    newest: { advisory: 'advisory', story: 'story', at: '2026-11-23T11:20:00.000Z' },
  },
};

const gap: Gap = {
  kind: 'drop-without-ledger',
  where: 'reuters/a.xml @v1',
  message: 'it came at 2026-11-23T11:00:00.000Z, and nothing became of it',
  mend: { how: 'requeue', drop: { bucket: 'drops', key: 'reuters/a.xml', versionId: 'v1' } },
};

describe('printing', () => {
  it('explains an article: what is visible, newest and held, then each decision', () => {
    expect([stateOf(answer), ...answer.decisions.map(linesOf)].join('\n')).toBe(
      `tag:reuters.com,2026:newsml_L1  [aaaaaaaaaaaaaaaaaaaaaaaaaa]
state    visible, revision 2, first shown 2026-11-23 11:00
visible  101 of 2026-11-23 11:00
newest   102 of 2026-11-23 12:00
held     102 of 2026-11-23 12:00, embargo until 2026-11-24T00:00:00.000Z
held     103 of 2026-11-23 11:30, unreadable, until the wire sends another

  1  2026-11-23 11:00  store    101 of reuters, new: first visible version
     event aaaaaaaaaaaaaaaaaaaaaaaaaa-1
     drop  reuters/a.xml @v1, item 0
  2  2026-11-23 12:00  hold     version of 2026-11-23T12:00:00.000Z: under embargo`,
    );
  });

  it('tells the status of each wire, then what waits', () => {
    expect(statusText(status, { waiting: 1, inFlight: 5, replays: 0 })).toBe(
      `at 2026-11-23 12:30 UTC
reuters  3 drops today: 4 stored, 1 duplicate
         newest 2026-11-23 12:29 reuters/a.xml (articles)
         1000 or more in quarantine, newest 2026-11-22 10:00 MALFORMED
         polled, complete until 2026-11-23 12:25; 2 items to be tried again; rests until 2026-11-23 12:40; cursor {"after":"x"}
         no news since 2026-11-23 10:00: 250 % of what is allowed, silent for too long
papers   nothing in the last days
         never polled
         no news known: 40 % of what is allowed
hand     nothing in the last days
queue    1 message waiting, 5 in work
holds    2 waiting, the next ends 2026-11-24 00:00; 1 due
expiry   1000 or more waiting; 0 due
effects  1 to do, the oldest of 2026-11-23 12:29
unsure   2 withdrawals of the last days, the newest advisory advisory of 2026-11-23 11:20 may mean story`,
    );
  });

  it.each([
    [undefined, gap, ''],
    [true, gap, ' (queued again)'],
    [false, gap, ' (left as it is)'],
    [true, { ...gap, mend: { how: 'index', articleId: 'a', row: { pk: 'T#a', sk: 'b' } } } as const, ' (set right)'],
    [true, { ...gap, mend: { how: 'link', articleId: 'a' } } as const, ' (left to SWEEP)'],
  ])('names a gap in one line, and whether it was mended: %s', (isMended, one, tail) => {
    expect(lineOf(one, isMended)).toBe(
      `drop-without-ledger      reuters/a.xml @v1: it came at 2026-11-23T11:00:00.000Z, and nothing became of it${tail}`,
    );
  });
});
