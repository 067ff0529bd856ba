import { describe, expect, it } from 'vitest';
import {
  embargoField,
  embargoMember,
  isNoEmbargo,
  lastStated,
  marksEmbargo,
  marksHold,
  namedEmbargo,
} from '../../functions/formats/readings/embargo-field.ts';

describe('a field for an embargo', () => {
  it('may say in any language that there is none', () => {
    const words =
      "no|No.|N|none|(none)|None!|nil|null|n/a|NA|not applicable|not set|not active|inactive|disabled|0|-|false|off|Nein|nei|nej|non|nee|não|ei|ei ole|No embargo|not embargoed|unembargoed|un-embargoed|non-embargoed|Ingen|Ingen klausul|intet embargo|inget embargo|Kein|Keine Sperrfrist|kein Embargo|ohne Sperrfrist|Aucun embargo|pas d’embargo|pas d'embargo|sans embargo|sin embargo|ningún embargo|sem embargo|nessun embargo|senza embargo|geen embargo|uden klausul|utan embargo|ikke klausul|free|frei|vapaa|heti|sofort|released|immediate|For immediate release|lifted|Embargo lifted|has been lifted|expired|Sperrfrist abgelaufen|nie|brak embarga|nincs|нет|yok|なし|없음|opgeheven|Embargo levé";

    expect(words.split('|').filter((word) => !isNoEmbargo(word))).toEqual([]);
    expect(words.split('|').filter((word) => embargoField(word) !== undefined)).toEqual([]);
  });

  it('holds by whatever else it says', () => {
    const words =
      'Fri|fri|Fri.|Friday|noon|not yet|no use before noon|none until Friday|Ingen før fredag|frei ab 10 Uhr|released Friday|lifts Friday|sin embargo hasta el viernes|2026-03-05|2026-03-05T10:00:00|05/03/2026|17|2|yes until noon|pending|unknown|?';

    expect(words.split('|').filter((word) => embargoField(word)?.isBare !== undefined)).toEqual([]);
    expect(words.split('|').filter((word) => embargoField(word) === undefined)).toEqual([]);
  });

  it('may say no more than that there is one', () => {
    const words =
      'true|yes|Yes|Y|ja|J|oui|si|sí|sim|kyllä|vrai|verdadero|vero|wahr|1|on|embargo|EMBARGO|embargoed|Under embargo|sous embargo|embargado|gesperrt|Sperrfrist|klausul|Klausuleret';

    expect(words.split('|').filter((word) => !embargoField(word)?.isBare)).toEqual([]);
  });

  it('states an instant', () => {
    expect(embargoField('2026-03-05T10:00:00Z')).toMatchObject({ utc: '2026-03-05T10:00:00Z', hasZone: true });
    expect(embargoField('10:00 GMT on 5 March 2026')).toMatchObject({ utc: '2026-03-05T10:00:00Z' });
    expect(embargoField('0001-01-01T00:00:00')).toBeUndefined();
  });

  it('may be anything in JSON', () => {
    const bare = { sent: 'true', hasZone: false, isBare: true };

    expect([true, [true], ['', true]].map((value) => embargoMember(value))).toEqual([bare, bare, bare]);
    expect(
      [null, undefined, false, 0, '', [], {}, [null], ['none'], [[]], { active: false, until: null }].map((value) =>
        embargoMember(value),
      ),
    ).toEqual(Array(11).fill(undefined));
    expect([{ until: 'Friday' }, 1614871930, [{ a: 1 }]].map((value) => embargoMember(value))).toEqual([
      { sent: '{"until":"Friday"}', hasZone: false },
      { sent: '1614871930', hasZone: false },
      { sent: '{"a":1}', hasZone: false },
    ]);
    const all = ['2026-03-05T10:00:00Z', true, '2026-03-06T10:00:00Z', 'Friday'];
    expect(embargoMember(all)).toMatchObject({ sent: 'Friday', hasZone: false });
  });

  it('is read in linear time', () => {
    const start = performance.now();
    for (const text of ['no ', ' ', '(', 'keine ', 'pas d', 'true', 'embargo', 'lift', ')', 'release', '-'])
      for (const read of [isNoEmbargo, embargoField, marksEmbargo, marksHold, embargoMember])
        read(text.repeat(500_000 / text.length));

    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the name of a field or a type', () => {
  it('marks an embargo', () => {
    const names =
      'embargo|Embargoed|EMBARGO|embargo-until|EmbargoUntil|Embargoed Until|EmbargoDate|EmbargoEndDate|EmbargoEnds|EmbargoExpires|EmbargoExpireDate|EmbargoRelease|EmbargoReleaseDate|EmbargoedRelease|EmbargoLifts|EmbargoLiftDate|embargo-extended|embargo-amended|EmbargoNotice|EmbargoedNews|embargo-notice|UnderEmbargo|under_embargo|isEmbargoed|is_embargoed|Klausul|KlausuleretTil|Sperrfrist|EmbargoOverview';

    expect(names.split('|').filter((name) => !marksEmbargo(name))).toEqual([]);
  });

  it('does not, where it says that one is over, or speaks of something else', () => {
    const names =
      'EmbargoLifted|embargo-lifted|embargo lift|EmbargoReleased|EmbargoExpired|EmbargoOver|embargo-ended|EmbargoEnd|EmbargoRemoved|EmbargoCancelled|EmbargoCancel|EmbargoCleared|EmbargoLiftNotice|KlausulOphaevet|KlausulOphævet|KlausulSlettet|ArmsEmbargo|NoEmbargo|Hold|advisory|';

    expect(names.split('|').filter(marksEmbargo)).toEqual([]);
  });

  it('marks a hold, unless that is over', () => {
    const held = 'Hold|Withhold|HoldForRelease|Hold For Release|withhold-until|HoldOver|HoldForReleaseDate';
    const free = 'HoldReleased|Hold Lifted|WithholdLifted|withhold_removed|HoldCancelled|HoldEnded|Embargo|Threshold|';

    expect(held.split('|').filter((name) => !marksHold(name))).toEqual([]);
    expect(free.split('|').filter(marksHold)).toEqual([]);
  });

  it('of the end of one holds until an instant alone', () => {
    expect(namedEmbargo('EmbargoLifted', '2026-03-05T10:00:00Z')).toMatchObject({ utc: '2026-03-05T10:00:00Z' });
    expect(namedEmbargo('EmbargoLifted', 'true')).toBeUndefined();
    expect(namedEmbargo('EmbargoLifted', 'by the desk')).toBeUndefined();
    expect(namedEmbargo('EmbargoUntil', 'Friday noon')).toEqual({ sent: 'Friday noon', hasZone: false });
  });
});

describe('a field that is known by its name', () => {
  it.each([
    ['EmbargoEnd', 'Friday noon'],
    ['EmbargoLift', '06-03-2026 10:00'],
    ['EmbargoEnd', '20260306'],
    ['EmbargoEnd', '1772791200'],
    ['EmbargoLift', '060326 1000'],
    ['KlausulFrigives', '06-03-2026 10:00'],
    ['EmbargoTid', 'ja'],
    ['EmbargoTimeZone', '2026-03-06T10:00:00Z'],
  ])('holds: %s, %s', (name, value) => expect(namedEmbargo(name, value)).toBeDefined());

  it('is for a time by its name, or a mark beside one that is', () => {
    const names = 'EmbargoPriority|EmbargoDescription|EmbargoStatus|EmbargoNote|EmbargoText';
    const said = names.split('|').map((name) => namedEmbargo(name, '3, until Friday 10:00'));
    const until = namedEmbargo('EmbargoUntil', '2026-03-06T10:00:00Z')!;

    expect(said.filter((one) => !one?.isBare)).toEqual([]);
    expect(lastStated([...said.flatMap((one) => one ?? []), until])).toBe(until);
    expect(lastStated([namedEmbargo('EmbargoDate', 'Friday')!, until])).toEqual({ sent: 'Friday', hasZone: false });
  });

  it.each([
    ['EmbargoRemoved', 'v2'],
    ['EmbargoCleared', 'user12'],
    ['EmbargoCancelled', 'by desk at 10:00'],
    ['EmbargoExpired', '2026-03-01'],
    ['EmbargoLifted', 'Friday 4 March'],
    ['EmbargoLifted', '04.03.2026'],
    ['EmbargoLifted', '20260304 0900 by the desk'],
    ['EmbargoLifted', '2026-03-04T09:00:00Z'],
    ['EmbargoLifted', '04/03/2026 08:00'],
    ['EmbargoLifted', '03/04/2026 08:00'],
    ['EmbargoLifted', 'Tuesday 10:00'],
    ['EmbargoLifted', 'Tuesday, 10:00 by desk'],
    ['EmbargoExpired', '01/03/2026'],
    ['EmbargoEnd', '03/03/2026 10:00'],
    ['EmbargoEnd', '2026/03/03'],
    ['EmbargoEnd', '20260303'],
    ['EmbargoEnd', '202603031000'],
    ['EmbargoEnd', '1709550000'],
    ['EmbargoEnd', '3 March 2026'],
    ['EmbargoLift', 'ticket 123456'],
  ])('has ended: %s, %s', (name, value) => expect(namedEmbargo(name, value, '2026-03-04T10:00:00Z')).toBeUndefined());

  it.each(
    '2026-03-06|20260306|202603061000|06.03.2026|Friday 6 March|06/03/2026|13/03/2026|05/03/2026 10:00|2026/03/06|2026.03.06|06-03-2026|06-03-2026 kl. 10'.split(
      '|',
    ),
  )('ends later by its day, too: %s', (value) =>
    expect(namedEmbargo('EmbargoReleased', value, '2026-03-04T10:00:00Z')).toMatchObject({ hasZone: false }),
  );

  it.each(['20260304', '2026/03/06', '03/04/2026', '20260304 1800', '4 March 2026, 18:00', '1772791200'])(
    'may end on the day itself: %s',
    (value) => expect(namedEmbargo('EmbargoEnd', value, '2026-03-04T10:00:00Z')).toMatchObject({ hasZone: false }),
  );

  it.each([
    '0603261000',
    '1203261000',
    '1703261000',
    '060326 1000',
    '1000 060326',
    '10:00 06.03.26',
    '10.00 Uhr 060326',
  ])('ends at a time in figures: %s', (value) =>
    expect(namedEmbargo('EmbargoEnd', value, '2026-03-04T10:00:00Z')).toMatchObject({ hasZone: false }),
  );

  it('has not ended where it is still that day in America', () => {
    const sent = 'March 4, 2026 10:00 p.m.';

    expect(namedEmbargo('EmbargoEnd', sent, '2026-03-05T01:00:00Z')).toEqual({ sent, hasZone: false });
    expect(namedEmbargo('EmbargoLifted', sent, '2026-03-05T01:00:00Z')).toBeUndefined();
  });

  it('has ended on the day itself', () =>
    expect(namedEmbargo('EmbargoReleased', '2026-03-04', '2026-03-04T10:00:00Z')).toBeUndefined());

  it.each([
    ['EmbargoLifted', '2026-03-06T10:00:00Z'],
    ['EmbargoLifted', '10:00 GMT on 6 March 2026'],
  ])('ends later: %s, %s', (name, value) =>
    expect(namedEmbargo(name, value, '2026-03-04T10:00:00Z')).toMatchObject({ utc: '2026-03-06T10:00:00Z' }),
  );

  it.each([
    ['EmbargoLifted', 'true'],
    ['KlausulOphævet', 'ja'],
    ['EmbargoTimeZone', 'Europe/Copenhagen'],
    ['EmbargoReason', 'court of 5 March'],
    ['EmbargoContact', 'Ann, 555 010'],
    ['Embargo', 'not-embargoed'],
    ['Embargo', 'no-embargo'],
    ['Embargo', 'ab sofort'],
  ])('holds nothing: %s, %s', (name, value) => expect(namedEmbargo(name, value)).toBeUndefined());
});
