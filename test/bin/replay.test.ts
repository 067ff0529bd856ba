// Which drops a replay leaves alone, how it counts the others, and how it says so.
import { describe, expect, it } from 'vitest';
import { Forecast, receiptLines } from '../../bin/replay/report.ts';
import { isPassedOver, tallyOf } from '../../bin/replay/run.ts';
import { NOTHING, type ReplayState } from '../../bin/replay/state.ts';
import { PIPELINE_REV } from '../../functions/names.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';

const ROW: LedgerRow = {
  ...{ wire: 'reuters', drop: { bucket: 'drops', key: 'reuters/a.xml', versionId: 'v' }, receivedAt: '', sha256: '' },
  ...{ outcome: 'articles', counts: { stored: 1 }, items: [], pipelineRev: PIPELINE_REV, at: '' },
};

describe('a drop', () => {
  it.each<[string, LedgerRow | undefined, boolean]>([
    ['that was read by this code', ROW, false],
    ['that older code has read', { ...ROW, pipelineRev: 1 }, false],
    ['that newer code has read', { ...ROW, pipelineRev: PIPELINE_REV + 1 }, true],
    [
      'that newer code has read for this very replay',
      { ...ROW, pipelineRev: PIPELINE_REV + 1, replay: { id: 'r1', changed: 0, left: 0 } },
      false,
    ],
    ['that was never ingested', undefined, true],
    ['that is gone', { ...ROW, goneAt: '2026-11-24T12:00:00.000Z' }, true],
    ['that is a part of an upload, of which the whole is here', { ...ROW, supersededBy: 'v2' }, true],
  ])('%s', (_what, row, expected) => {
    expect(isPassedOver(row, 'r1')).toBe(expected);
  });

  it('counts as failed where anything of it failed, else as changed where anything changed', () => {
    expect(tallyOf({ isFailed: true, versions: 2, left: 0 })).toEqual({ ...NOTHING, failed: 1, versions: 2 });
    expect(tallyOf({ isFailed: false, versions: 2, left: 1 })).toEqual({
      ...NOTHING,
      changed: 1,
      versions: 2,
      left: 1,
    });
    expect(tallyOf({ isFailed: false, versions: 0, left: 1 })).toEqual({ ...NOTHING, unchanged: 1, left: 1 });
  });
});

const drop = { ref: ROW.drop, receivedAt: '' };

it('a forecast adds up by field and tagger, and shows the first examples', () => {
  const forecast = new Forecast(1);
  const tags = [
    { tagger: 'places', kind: 'added', id: 'iso3166:NO', name: 'Norway' },
    { tagger: 'places', kind: 'removed', id: 'iso3166:SE', name: 'Sweden' },
  ] as const;
  const fields = [{ field: 'headline', before: 'Ferry', after: 'Ferries' }];
  forecast.add({
    drop,
    tally: { ...NOTHING, changed: 1, versions: 2, left: 3 },
    items: [
      { articleId: 'a', headline: 'Ferry', changes: { fields, tags } },
      { articleId: 'b', headline: 'Other', told: 'kill: the wire killed the article' },
    ],
  });

  expect(forecast.lines()).toEqual([
    '1 drop read: 1 would change, 0 would not, 0 cannot be read',
    '3 items read as another version than before, left as before: slugline ingest brings it',
    '2 versions would be other than now:',
    '  field   headline                     1',
    '  tags    places                       1 more, 1 fewer, 0 other',
    '  told    kill: the wire killed the article: 1',
    '',
    'reuters/a.xml  Ferry  [a]',
    '  headline: "Ferry" → "Ferries"',
    '  + iso3166:NO Norway (places)',
    '  - iso3166:SE Sweden (places)',
  ]);
});

it('a receipt says what was replayed, changed, unchanged and failed, and what was left', () => {
  const state: ReplayState = {
    ...{ kind: 'replay', id: 'r1', seq: 3, startedAt: '', operator: 'a', selection: { until: '' }, doneAt: '' },
    tally: { changed: 2, unchanged: 3, failed: 1, versions: 4, left: 0, passedOver: 5 },
  };

  expect(receiptLines(state)).toEqual([
    'replay r1: 6 drops replayed: 2 changed, 3 unchanged, 1 failed',
    '4 versions other than before',
    '5 drops passed over: gone, never ingested, a part of an upload, or read by newer code',
    'what cannot be read waits in quarantine: slugline quarantine tells why',
  ]);
});
