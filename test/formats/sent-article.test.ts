import { describe, expect, it } from 'vitest';
import { readRics } from '../../functions/formats/readings/rics.ts';
import { type SentArticle, toArticle } from '../../functions/formats/sent-article.ts';
import { MAX_ITEM_LINES } from '../../functions/formats/syntax/limits.ts';

const sent: SentArticle = { format: 'test', uri: 'urn:example:1', language: 'en', headline: 'Kites pull <KITE.L> up' };
const body = (...texts: string[]): SentArticle['body'] => texts.map((text) => ({ kind: 'text', text }));

describe('the article that a wire sent', () => {
  it('is told by what readers see of it', () => {
    const article = toArticle({
      ...sent,
      headline: '\u200bUPDATE 1-Kites fly a\xadgain\ufeff',
      byline: '\u200eAnn Example',
      description: 'Kites\u200b fly.',
      editorNotes: [{ text: 'Not for publi\xadcation: Ann, +44 20 7946 0018', public: true }],
      body: body(
        '\u200bLONDON (Reuters) - Kites fly.',
        'They are red.\u200b',
        '\u2060Not for publi\xadcation: call Ann, +44 20 7946 0018',
        '(Re\xadporting by Ann Example in London)\u200e',
      ),
    });

    expect(article).toMatchObject({
      headline: 'Kites fly again',
      headlinePrefixes: ['UPDATE 1'],
      byline: 'Ann Example',
      description: 'Kites fly.',
      dateline: { place: 'LONDON', source: 'Reuters' },
      credits: [{ role: 'reporting', kind: 'person', name: 'Ann Example', place: 'London' }],
    });
    expect(article.editorNotes.map((note) => note.public)).toEqual([false, false]);
    expect(article.body.map(({ role, text }) => [role, text])).toEqual([
      ['dateline', 'LONDON (Reuters) -'],
      ['paragraph', 'Kites fly.'],
      ['paragraph', 'They are red.'],
      ['signoff', '(Reporting by Ann Example in London)'],
    ]);
  });

  it('shows nothing in a caption that a sign which nobody sees hides', () => {
    const caption = 'Kites fly. N\xadOT FOR PUBLICATION: call Ann, +44 20 7946 0018';
    const article = toArticle({ ...sent, associations: [{ rel: 'picture', uri: 'urn:example:2', caption }] });

    expect(article.associations).toEqual([{ rel: 'picture', uri: 'urn:example:2', caption: 'Kites fly.' }]);
  });

  it('has a note once, with whatever blanks it stands in a field and in the text', () => {
    const text = 'EMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026';
    const editorNotes = [{ text: text.replaceAll(' ', '\xa0'), public: true }];

    expect(toArticle({ ...sent, editorNotes, body: body(text, 'Kites fly.') }).editorNotes).toEqual(editorNotes);
  });

  it.each([
    ['Eds: Call Ann Example on +44 20 5550 0100', false],
    ['Desk note: spelling of the mayor', false],
    ['Adds quotes; 555 kites, 100 ropes', true],
  ])('has the note %j for those whom it is for, in a field or in the text', (text, isPublic) => {
    const inField = toArticle({ ...sent, editorNotes: [{ text, public: true }] });
    const inText = toArticle({ ...sent, body: [{ kind: 'editorNote', text }] });

    expect([inField.editorNotes, inText.editorNotes]).toEqual([
      [{ text, public: isPublic }],
      [{ text, public: isPublic }],
    ]);
    expect(inText.body).toHaveLength(isPublic ? 1 : 0);
  });

  it.each([
    ['(Corrects day in paragraph 2)', 'correction'],
    ['ATTENTION - corrige le chiffre ///', 'correction'],
    ['(Adds quotes)', 'update'],
    ['(Adds up to ten)', 'new'],
    ['(Kill the following story)', 'new'],
    ['(With pictures)', 'new'],
  ])('is by the note %j above its text: %s', (note, change) => {
    expect(toArticle({ ...sent, body: body(note, 'Kites fly.') }).change).toBe(change);
  });

  it.each(['\xa0', '\u202f', '\u2007', '\u2009'])(
    'is told by its words, whatever blanks they are set with: %j',
    (blank) => {
      const hard = (text: string): string => text.replaceAll(' ', blank);
      const call = 'Desk note: call Ann Example on 020 7946 0018';
      const until = 'Not for release before 00:01 GMT Friday 5 March 2027';

      const private_ = toArticle({
        ...sent,
        headline: hard(call),
        body: [
          { kind: 'text', text: 'Kites fly.' },
          { kind: 'quote', text: hard(call) },
          { kind: 'caption', text: hard(call) },
          { kind: 'table', text: `Kites\t3\n${hard(call)}\t4` },
        ],
      });
      expect([private_.headline, private_.body.map(({ text }) => text)]).toEqual(['', ['Kites fly.', 'Kites\t3']]);
      const description = `Ten${blank}kites. ${hard(call)}`;
      const parted = toArticle({ ...sent, description, body: body(description) });
      expect([parted.description, parted.body[0]?.text]).toEqual(Array(2).fill(`Ten${blank}kites.`));
      expect(parted.editorNotes).toEqual([{ text: call, public: false }]);
      const summary = toArticle({ ...sent, description: hard(until) });
      const terms = toArticle({ ...sent, rights: { usageTerms: hard(`Embargoed until 10:00 GMT on 5 March 2027`) } });
      const notes = toArticle({ ...sent, editorNotes: [{ text: hard(until), public: true }], body: body(hard(until)) });
      expect([summary, terms, notes].map(({ embargo }) => embargo)).toEqual([
        { until: '2027-03-05T00:01:00Z' },
        { until: '2027-03-05T10:00:00Z' },
        { until: '2027-03-05T00:01:00Z' },
      ]);
      expect(notes.editorNotes).toHaveLength(1);
      const kept = toArticle({ ...sent, editorNotes: [{ text: hard('No archiving after 7 days'), public: true }] });
      expect(kept.rights.keepDays).toBe(7);
      const update = toArticle({ ...sent, headline: `${hard('WITHDRAWAL: UPDATE 2-')}Ten${blank}kites fall =2` });
      expect([update.change, update.headlinePrefixes, update.headline, update.take]).toEqual([
        'withdrawal',
        ['WITHDRAWAL', 'UPDATE 2'],
        `Ten${blank}kites fall`,
        2,
      ]);
      const teaser = hard('Ten kites fell.');
      expect(toArticle({ ...sent, teaser, body: body(teaser, 'One flew.') }).body).toHaveLength(1);
    },
  );

  it('is an advisory where a code says that it is for those who make the news', () => {
    const changeIn = (qcode: string, rel: 'subject' | 'genre' = 'subject') =>
      toArticle({ ...sent, subjects: [{ qcode, rel }] }).change;

    expect(['MCC:DED', 'MCCL:DED', 'mcc:v', 'a1312cat:v', 'ap-category:V'].map((code) => changeIn(code))).toEqual(
      Array(5).fill('advisory'),
    );
    expect(['genre:Advisory', 'genre:Daybook'].map((code) => changeIn(code, 'genre'))).toEqual([
      'advisory',
      'advisory',
    ]);
    expect(['MCC:OVR', 'N2:DED', 'a1312cat:vt', 'genre:Advice'].map((code) => changeIn(code))).toEqual(
      Array(4).fill('new'),
    );
    const subjects = [{ qcode: 'MCC:DED', rel: 'subject' as const }];
    expect(toArticle({ ...sent, subjects, pubStatus: 'canceled' }).change).toBe('kill');
  });

  it('keeps in its text what says no more than that something is not for publication', () => {
    const text = '(Diese Informationen sind nicht zur Veröffentlichung bestimmt)';

    expect(toArticle({ ...sent, body: [{ kind: 'editorNote', text }] })).toMatchObject({
      body: [{ role: 'editorNote', text }],
      editorNotes: [{ public: false }],
    });
  });

  it('is usable, new and a first version where nothing else is said', () => {
    expect(toArticle({ format: 'test', uri: 'urn:example:1' })).toEqual({
      uri: 'urn:example:1',
      version: '1',
      type: 'text',
      pubStatus: 'usable',
      change: 'new',
      headline: '',
      headlinePrefixes: [],
      headlineSent: '',
      credits: [],
      editorNotes: [],
      body: [],
      associations: [],
      renditions: [],
      subjects: [],
      infoSources: [],
      altIds: [],
      rights: {},
      format: 'test',
    });
  });

  it('names the instruments of its headline and text, beside what the wire named', () => {
    const article = toArticle({
      ...sent,
      subjects: [{ qcode: 'R:KITE.L', name: 'Kite plc', rel: 'organisation' }],
      body: body('The kite index <.KITX> and rope futures <LROPEc1> rose; 3 < 5 and <b> are no codes.'),
    });

    expect(article.subjects).toEqual([
      { qcode: 'R:KITE.L', name: 'Kite plc', rel: 'organisation' },
      { qcode: 'R:.KITX', rel: 'subject' },
      { qcode: 'R:LROPEc1', rel: 'subject' },
    ]);
  });

  it.each([
    ['und', 'en'],
    ['x-default', 'en'],
    ['sv', 'sv'],
  ])('called of the language %j is of %s', (language, expected) => {
    const story = body('The kite was flown by the mayor of the town, and it was seen from all of the hills around it.');

    expect(toArticle({ ...sent, language, body: story }).language).toBe(expected);
  });

  it('takes its copyright from the line below the text, but not over what the wire states', () => {
    const lines = body('The kite flew.', '(c) 2026 Example Wire. All rights reserved.');

    expect(toArticle({ ...sent, body: lines }).rights).toEqual({
      copyrightNotice: '(c) 2026 Example Wire. All rights reserved.',
    });
    expect(toArticle({ ...sent, body: lines, rights: { copyrightNotice: 'Kite Wire' } }).rights).toEqual({
      copyrightNotice: 'Kite Wire',
    });
    const marked: SentArticle['body'] = [
      { kind: 'text', text: 'The kite flew.' },
      { kind: 'related', text: 'Keywords: KITE' },
      { kind: 'related', text: '(c) Copyright Example Wire 2026.' },
    ];
    expect(toArticle({ ...sent, body: marked }).rights).toEqual({
      copyrightNotice: '(c) Copyright Example Wire 2026.',
    });
    expect(toArticle({ ...sent, body: body('Copyright laws are old.', '(c)razy kites flew.') }).rights).toEqual({});
  });

  it('is held where its embargo has no zone, unless the wire has one', () => {
    const instant = { sent: '2026-12-01T10:00:00', utc: '2026-12-01T10:00:00Z' };

    expect(toArticle({ ...sent, embargo: { ...instant, hasZone: false } }).embargo).toEqual({
      unreadable: '2026-12-01T10:00:00',
    });
    expect(toArticle({ ...sent, embargo: { ...instant, hasZone: true } }).embargo).toEqual({
      until: '2026-12-01T10:00:00Z',
    });
  });

  it.each([
    ['7am GMT on 9 March 2026', { until: '2026-03-09T07:00:00Z' }],
    ['Friday noon', { unreadable: 'Embargoed until Friday noon' }],
  ])('is held until the last time that its notes state: %s', (end, embargo) => {
    const editorNotes = ['7am GMT on 5 March 2026', end].map((one) => ({
      text: `Embargoed until ${one}`,
      public: true,
    }));

    expect(toArticle({ ...sent, editorNotes }).embargo).toEqual(embargo);
  });

  it.each([
    ['Embargoed until 10:00 GMT on 4 March 2026', { until: '2026-03-04T10:00:00Z' }],
    ['Embargoed until 10:00 GMT on 4 March 2026. With photos.', { until: '2026-03-04T10:00:00Z' }],
    ['Embargoed until 10:00 GMT on 4 March 2026 for text and photos', { until: '2026-03-04T10:00:00Z' }],
    ['Embargoed until Friday', { unreadable: 'Embargoed until Friday' }],
    ['Photos embargoed until 10:00 GMT on 4 March 2026', { unreadable: 'true' }],
    ['The photos are embargoed until 10:00 GMT on 4 March 2026', { unreadable: 'true' }],
    ['Embargoed until 10:00 GMT on 4 March 2026 (photos)', { unreadable: 'true' }],
    ['Embargoed until 10:00 GMT on 4 March 2026 for photos; text is held', { unreadable: 'true' }],
    ['Embargo lifted.', undefined],
    ['Embargo: none', undefined],
    ['Photos: embargo lifted', { unreadable: 'true' }],
    ['Embargo lifted on grain exports', { unreadable: 'true' }],
    ['Adds quotes', { unreadable: 'true' }],
  ])('that is marked is held as a note says: %s', (text, embargo) => {
    const editorNotes = [{ text, public: true }];

    expect(
      toArticle({ ...sent, editorNotes, embargo: { sent: 'true', hasZone: false, isBare: true } }).embargo,
    ).toEqual(embargo);
  });

  it.each([
    ['Nicht zur Veröffentlichung: Der Steg ist morgens leer.', false],
    ['NOT FOR PUBLICATION - the mayor is away until noon', false],
    ['Eds: Questions to the desk at 212-555-0100.', false],
    ['Desk note: check the title of the mayor', false],
    ['Adds quotes of the mayor', true],
    ['Corrects the year in paragraph 2 to 2024', true],
    ['Internal affairs minister resigns: updates with quotes', true],
  ])('has a note for the desk alone where that says so: %s', (text, isPublic) => {
    const inField = toArticle({ ...sent, editorNotes: [{ text, public: true }] });
    const inText = toArticle({ ...sent, body: body(`(${text})`, 'Kites fly.') });

    expect(inField.editorNotes).toEqual([{ text, public: isPublic }]);
    expect(inText.editorNotes).toEqual([{ text, public: isPublic }]);
  });

  it.each([
    ['NOT FOR PUBLICATION: before Friday 12:00 GMT', { unreadable: 'NOT FOR PUBLICATION: before Friday 12:00 GMT' }],
    ['NOT FOR PUBLICATION! Embargo: 10:00 GMT on 4 March 2026', { until: '2026-03-04T10:00:00Z' }],
    ['Not for publication: call Ann on 555-0100', undefined],
  ])('is held where the line above it says until when it is not for publication: %s', (text, embargo) => {
    expect(toArticle({ ...sent, body: body(text, 'Kites fly.') })).toMatchObject({
      editorNotes: [{ text, public: false }],
      body: [{ text: 'Kites fly.' }],
      ...(embargo ? { embargo } : {}),
    });
  });

  it('keeps to the desk whom to ask below a label above the story', () => {
    const { body: shown } = toArticle({
      ...sent,
      body: body('NOT FOR PUBLICATION', 'Ann Example, 020 7946 0000', 'Gulls: a tale', 'Kites fly.', 'Call 555-0100.'),
    });

    expect(shown.map(({ text }) => text)).toEqual(['Gulls: a tale', 'Kites fly.', 'Call 555-0100.']);
  });

  it('is held where the line below it says so', () => {
    const text = 'NOT FOR PUBLICATION: embargoed until 10:00 GMT on 4 March 2026';

    expect(toArticle({ ...sent, body: body('Kites fly.', text) })).toMatchObject({
      editorNotes: [{ text, public: false }],
      body: [{ text: 'Kites fly.' }],
      embargo: { until: '2026-03-04T10:00:00Z' },
    });
  });

  it.each<[string, string | undefined, string[]]>([
    ['NOT FOR PUBLICATION: call Ann, 0431 123456', undefined, ['NOT FOR PUBLICATION: call Ann, 0431 123456']],
    ['(Nur für Redaktionen: Bo, 0431 123456)', undefined, ['Nur für Redaktionen: Bo, 0431 123456']],
    ['Ne pas publier : joindre Ann', undefined, ['Ne pas publier : joindre Ann']],
    ['NOT FOR PUBLICATION', undefined, ['NOT FOR PUBLICATION']],
    ['Kites fly. Desk note: ask Bo, 0431 123456', 'Kites fly.', ['Desk note: ask Bo, 0431 123456']],
    ['Kites fly\nNOT FOR PUBLICATION: Ann', 'Kites fly', ['NOT FOR PUBLICATION: Ann']],
    ['NOT FOR PUBLICATION\nAnn, 0431 123456\n\nKites fly.', 'Kites fly.', ['NOT FOR PUBLICATION', 'Ann, 0431 123456']],
    ['Kites  fly.\n\nCall 0431 123456. They are not for publication.', undefined, []],
    ['If you need help with public kites: call 0431 123456', undefined, []],
    ['The desk: a history of what is published on it', undefined, []],
    ['“Not for publication: call Ann on 0431 123456,” it said.', undefined, []],
  ])('shows nothing in its description and captions that is for the desk alone: %j', (text, shown, notes) => {
    const picture = { rel: 'picture', uri: 'urn:example:2' } as const;
    const article = toArticle({
      ...sent,
      description: text,
      associations: [{ ...picture, caption: text }, picture],
    });
    const left = notes.length === 0 ? text : shown;

    expect(article.description).toBe(left);
    expect(article.associations).toEqual([left === undefined ? picture : { ...picture, caption: left }, picture]);
    expect(article.editorNotes).toEqual(notes.map((note) => ({ text: note, public: false })));
  });

  it.each([
    ['Kites fly (NOT FOR PUBLICATION: call Ann, 0431 123456)', 'Kites fly'],
    ['Nur für Redaktionen: Bo, 0431 123456', ''],
    ['Not for publication: the letters of a censor', 'Not for publication: the letters of a censor'],
    ['Kites fly: call 0431 123456', 'Kites fly: call 0431 123456'],
  ])('has no headline with an address that is for the desk alone: %s', (text, headline) => {
    const article = toArticle({ ...sent, headline: text });

    expect([article.headline, article.headlineSent]).toEqual([headline, headline]);
    expect(article.editorNotes).toHaveLength(headline === text ? 0 : 1);
  });

  it('is held where its summary or the caption of a picture begins with an embargo', () => {
    const caption = `EMBARGOED UNTIL 10:00 GMT ON 4 MARCH 2026. A kite above ${'the hills and '.repeat(20)}the sea.`;
    const held = (fields: Partial<SentArticle>) => toArticle({ ...sent, ...fields }).embargo;
    const withRel = (rel: 'picture' | 'related') => ({ associations: [{ rel, uri: 'urn:example:2', caption }] });

    expect(held({ description: caption })).toEqual({ until: '2026-03-04T10:00:00Z' });
    expect(held(withRel('picture'))).toEqual({ until: '2026-03-04T10:00:00Z' });
    expect(held(withRel('related'))).toBeUndefined();
    expect(held({ description: `Kites fly. ${caption}` })).toBeUndefined();
    expect(held({ ...withRel('picture'), embargo: { sent: 'true', hasZone: false, isBare: true } })).toEqual({
      unreadable: 'true',
    });
    expect(held({ description: 'NOT FOR PUBLICATION: embargoed until 10:00 GMT on 4 March 2026' })).toEqual({
      until: '2026-03-04T10:00:00Z',
    });
  });

  it.each(['Folgende Informationen sind nicht zur Veröffentlichung bestimmt', 'Nicht zur Veröffentlichung'])(
    'is not held by what is said of another story below %s',
    (mark) => {
      const held = (line: string) =>
        toArticle({ ...sent, body: body('Kites fly.', 'Gulls sail.', mark, line) }).embargo;

      expect(held('Zusammenfassung: frei ab 18 Uhr')).toBeUndefined();
      expect(held('Nächste Meldung: Sperrfrist 18.00 Uhr')).toBeUndefined();
      expect(held('Next: report (embargoed until Friday 10:00)')).toBeUndefined();
      expect(held('EMBARGOED UNTIL 10:00 GMT ON 4 MARCH 2026')).toEqual({ until: '2026-03-04T10:00:00Z' });
      expect(held('Sperrfrist: 4. März 2026, 10.00 Uhr GMT')).toEqual({ until: '2026-03-04T10:00:00Z' });
    },
  );

  it('is held where its terms say so, whatever else they are about', () => {
    const held = (usageTerms: string) => toArticle({ ...sent, rights: { usageTerms } }).embargo;

    expect(held('Print only. Embargoed until 7am GMT on 5 March 2026.')).toEqual({ until: '2026-03-05T07:00:00Z' });
    expect(held('Editorial use only. Embargo: none.')).toBeUndefined();
    expect(held('Embargo: The user shall respect embargoes set by the agency.')).toBeUndefined();
    expect(held('No sale in countries under embargo. Not for use after publication.')).toBeUndefined();
  });
});

describe('a story of more lines than one has', () => {
  const read = (texts: string[]) => () =>
    toArticle({ ...sent, body: texts.map((text) => ({ kind: 'text', text })), position: { item: 3 } });

  it.each([
    ['in a text', ['Kites fly.\n'.repeat(MAX_ITEM_LINES)]],
    ['in many', Array.from({ length: MAX_ITEM_LINES + 1 }, () => 'A kite.')],
  ])('%s is refused before it is read', (_, texts) => {
    expect(read(texts)).toThrow(expect.objectContaining({ code: 'TOO_LARGE', position: { item: 3 } }));
  });
});

describe('readRics', () => {
  it.each(['<601398.SS>', '<EUR=>', '<0#.FTSE>', '<VOWG_p.DE>', '<.SPX>', '<F>', '<LCOc1>', '<US10YT=RR>'])(
    'reads %s',
    (code) => {
      expect(readRics([`Up ${code}, then down ${code}`])).toEqual([
        { qcode: `R:${code.slice(1, -1)}`, rel: 'subject' },
      ]);
    },
  );

  it.each(['<b>', '<https://kites.example>', '<ann@wire.example>', '< A >', '<>', '<A', '<A LONG NAME>'])(
    'leaves %s alone',
    (text) => {
      expect(readRics([text])).toEqual([]);
    },
  );
});
