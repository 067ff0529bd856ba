import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { DropRejected } from '../../functions/errors.ts';
import { apMediaMark } from '../../functions/formats/ap-media/mark.ts';
import type { FormatMark, WireHabits, WireItem } from '../../functions/formats/format.ts';
import { ninjs } from '../../functions/formats/ninjs/ninjs.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

const bytesOf = (sent: unknown): Uint8Array => Buffer.from(typeof sent === 'string' ? sent : JSON.stringify(sent));

const parse = (sent: unknown, wire: WireHabits = {}): WireItem[] => [
  ...ninjs.parse({ bytes: bytesOf(sent), name: 'drop.json' }, wire),
];

function articlesOf(sent: unknown, wire?: WireHabits): ParsedArticle[] {
  return parse(sent, wire).map((item) => {
    if ('rejected' in item) throw item.rejected;
    return item.article;
  });
}

const articleOf = (fields: object, wire?: WireHabits): ParsedArticle =>
  articlesOf({ uri: 'urn:x:1', versioncreated: '2026-11-20T10:00:00Z', ...fields }, wire)[0]!;

const detect = (sent: unknown): unknown => ninjs.detect(dropHead(bytesOf(sent)));

describe('a ninjs item', () => {
  it('is signed below by the desk', () => {
    const rolesOf = (last: string) => articleOf({ body_html: `<p>One did.</p><p>${last}</p>` }).body.at(-1)?.role;

    expect(['abc/def/gh', 'ANE/BMU', 'Inter/Milan', 'It did.'].map(rolesOf)).toEqual([
      'signoff',
      'signoff',
      'paragraph',
      'paragraph',
    ]);
  });

  it('has the dateline that TT marks apart from what follows it', () => {
    const { body } = articleOf({
      body_html5: '<h4><span class="dat">Holmwick</span>Kites rise.</h4><p>One did.</p>',
    });

    expect(body).toEqual([
      { role: 'dateline', text: 'Holmwick' },
      { role: 'crosshead', text: 'Kites rise.' },
      { role: 'paragraph', text: 'One did.' },
    ]);
  });

  it.each([
    [1614871930, '2021-03-04T15:32:10Z'],
    [1614871930123, '2021-03-04T15:32:10.123Z'],
    ['1614871930', '2021-03-04T15:32:10Z'],
    ['Thu, 04 Mar 2021 15:32:10 GMT', '2021-03-04T15:32:10Z'],
    ['2021-03-04', '2021-03-04T00:00:00Z'],
    ['yesterday', undefined],
  ])('made at %j is of %s', (versioncreated, utc) => {
    expect(articleOf({ versioncreated }).versionCreated).toBe(utc);
  });

  it("has what Superdesk's own items call otherwise", () => {
    const { dateline, subjects } = articleOf({
      anpa_category: [{ qcode: 's', name: 'Sport' }],
      company_codes: [{ qcode: 'SNL', name: 'SNAIL LIMITED', security_exchange: 'ASX' }],
      dateline: { located: { city: 'Snailton' }, source: 'AAP', text: 'SNAILTON, March 3 AAP -' },
    });

    expect(dateline?.place).toBe('SNAILTON');
    expect(subjects).toEqual([
      { qcode: 'a1312cat:s', name: 'Sport', rel: 'subject' },
      { qcode: 'ticker:ASX:SNL', name: 'SNAIL LIMITED', rel: 'organisation' },
    ]);
  });

  it.each([
    ['0001-01-01T00:00:00', undefined],
    ['1970-01-01T00:00:00.000Z', undefined],
    [0, undefined],
    ['false', undefined],
    ['None', undefined],
    ['when told', { unreadable: 'when told' }],
    [1614871930, { unreadable: '1614871930' }],
    ['2021-03-04', { unreadable: '2021-03-04' }],
  ])('embargoed until %j', (embargoed, embargo) => {
    expect(articleOf({ embargoed }).embargo).toEqual(embargo);
  });

  it.each([
    ['AFP', [{ name: 'AFP' }]],
    [
      ['AFP', 'Reuters', { name: 'dpa', role: 'source' }, 7.5, null],
      [{ name: 'AFP' }, { name: 'Reuters' }, { name: 'dpa', role: 'source' }, { name: '7.5' }],
    ],
  ])('with the sources %j names them', (infosource, sources) => {
    expect(articleOf({ infosource }).infoSources).toEqual(sources);
  });

  it.each([
    ['usable', 'usable'],
    ['stat:usable', 'usable'],
    [undefined, 'usable'],
    [null, 'usable'],
    ['', 'usable'],
    ['withheld', 'withheld'],
    ['Cancelled', 'canceled'],
    ['canceled', 'canceled'],
    ['onhold', 'withheld'],
    [{ code: 'usable' }, 'withheld'],
    [true, 'withheld'],
  ])('of status %j is %s, in any style of the key', (sent, pubStatus) => {
    expect(articleOf({ pubstatus: sent }).pubStatus).toBe(pubStatus);
    expect(articleOf({ pubStatus: sent }).pubStatus).toBe(pubStatus);
  });

  it.each([
    ['text', 'text'],
    ['Picture', 'picture'],
    ['composite', 'composite'],
    ['package', 'composite'],
    ['video', 'video'],
    ['audio', 'audio'],
    ['graphic', 'graphic'],
    ['component', 'text'],
    [5, 'text'],
    [undefined, 'text'],
  ])('of type %j is a %s', (sent, type) => {
    expect(articleOf({ type: sent }).type).toBe(type);
  });

  it('that is canceled is read without a readable date: a kill must not wait', () => {
    expect(articleOf({ pubstatus: 'canceled', versioncreated: 'no day' })).toMatchObject({
      pubStatus: 'canceled',
      change: 'kill',
    });
  });

  it.each([
    ['2026-11-21T00:01:00+02:00', { until: '2026-11-20T22:01:00Z' }],
    ['2026-11-21T00:01:00', { unreadable: '2026-11-21T00:01:00' }],
    ['Friday', { unreadable: 'Friday' }],
    [true, { unreadable: 'true' }],
    [{ until: 'Friday' }, { unreadable: '{"until":"Friday"}' }],
    [false, undefined],
    [null, undefined],
    ['', undefined],
    ['0', undefined],
    [['2026-12-20T09:00:00Z'], { until: '2026-12-20T09:00:00Z' }],
    [['2026-12-20T09:00:00Z', 'Friday'], { unreadable: 'Friday' }],
    [[true], { unreadable: 'true' }],
    [[''], undefined],
    ['Fri', { unreadable: 'Fri' }],
    ['fri', { unreadable: 'fri' }],
    ['Keine Sperrfrist', undefined],
    ['(none)', undefined],
  ])('with the embargo %j is held or not', (sent, embargo) => {
    expect(articleOf({ embargoed: sent }).embargo).toEqual(embargo);
    expect(articleOf({ embargoedUntil: sent }).embargo).toEqual(embargo);
    expect(articleOf({ embargo: sent }).embargo).toEqual(embargo);
  });

  it.each([
    [{ time_zone: 'America/New_York', utc_embargo: '2026-11-20T14:00:00+0000' }, { until: '2026-11-20T14:00:00Z' }],
    [{ time_zone: 'America/New_York' }, { until: '2026-11-20T14:00:00Z' }],
    [{ time_zone: 'Sea/Gull' }, { unreadable: '2026-11-20T09:00:00+0000' }],
    [{}, { until: '2026-11-20T09:00:00Z' }],
    [{ time_zone: 'America/New_York', utc_embargo: '2026-11-20T14:00:00' }, { until: '2026-11-20T14:00:00Z' }],
  ])("has the embargo of Superdesk's own items in the zone of the schedule %j", (schedule_settings, embargo) => {
    expect(articleOf({ embargo: '2026-11-20T09:00:00+0000', schedule_settings }).embargo).toEqual(embargo);
  });

  it.each([
    ['Adds bell', ['Adds bell'], 'update'],
    [['Corrects bell', { value: 'With gull' }, null, ''], ['Corrects bell', 'With gull'], 'correction'],
    [{ value: 'With gull' }, ['With gull'], 'new'],
    [[], [], 'new'],
  ])('has the notes of %j', (ednote, notes, change) => {
    const article = articleOf({ ednote });

    expect(article.editorNotes).toEqual(notes.map((text) => ({ text, public: true })));
    expect(article.change).toBe(change);
  });

  it.each([{ role: 'internal' }, { type: 'x:privateNote' }, { role: 'pressContact' }])(
    'has a note of %j for the desk alone',
    (names) => {
      const { editorNotes, change } = articleOf({ ednote: [{ value: 'Corrects gull', ...names }, 'With bell'] });

      expect(editorNotes).toEqual([
        { text: 'Corrects gull', public: false },
        { text: 'With bell', public: true },
      ]);
      expect(change).toBe('new');
    },
  );

  it('is held by any of its notes', () => {
    const ednote = ['With gull', 'Embargoed until 10:00 GMT on 6 March 2026'];

    expect(articleOf({ ednote }).embargo).toEqual({ until: '2026-03-06T10:00:00Z' });
  });

  it.each(['None', 'no', 'false', [], {}, 0])('is not held by the embargo %j', (embargo) => {
    expect(articleOf({ embargo })).not.toHaveProperty('embargo');
  });

  it('has its times without a zone in the zone of the wire', () => {
    const sent = {
      versioncreated: '2026-07-01T12:00:00',
      firstcreated: '2026-07-01T11:00:00',
      embargoed: '2026-07-02T12:00:00',
    };

    expect(articleOf(sent, { timeZone: 'Europe/London' })).toMatchObject({
      versionCreated: '2026-07-01T11:00:00Z',
      firstCreated: '2026-07-01T10:00:00Z',
      embargo: { until: '2026-07-02T11:00:00Z' },
    });
  });

  it('without a version date has the content’s, unless that is a year only', () => {
    const without = { versioncreated: undefined };

    expect(articleOf({ ...without, contentcreated: '2020-01-01T00:00:00Z' })).toMatchObject({
      versionCreated: '2020-01-01T00:00:00Z',
      firstCreated: '2020-01-01T00:00:00Z',
    });
    expect(articleOf({ ...without, contentCreated: '1999' }).versionCreated).toBeUndefined();
  });

  it('has the body of its best form, and of a broken one what can be read', () => {
    const bodyOf = (fields: object) => articleOf(fields).body.map(({ text }) => text);

    expect(bodyOf({ body_text: 'One. Two.', body_html: '<p>One.</p><p>Two.</p>' })).toEqual(['One.', 'Two.']);
    expect(bodyOf({ body_text: 'One. Two.', body_html: '<p> </p>' })).toEqual(['One. Two.']);
    expect(bodyOf({ body_text: 'One &amp; two.\u2029\u2029It&#39;s three.' })).toEqual(['One & two.', "It's three."]);
    expect(bodyOf({ bodies: [{ role: 'main', value: '<nitf><body><body.content><p>Cut &amp; off' }] })).toEqual([
      'Cut & off',
    ]);
    const fields = '<location><city>Tern</city><state>Devon</state></location>';
    expect(
      bodyOf({ body_nitf: `<nitf><body><body.content><p>In ${fields} it rained.</p></body.content></body></nitf>` }),
    ).toEqual(['In Tern Devon it rained.']);
    expect(bodyOf({ bodies: 'Alone.' })).toEqual(['Alone.']);
    expect(bodyOf({ bodies: [{ contentType: 'image/png', value: 'AAAA' }, 5, null] })).toEqual(['5']);
  });

  it('has its lead above its text, unless the text says it again', () => {
    const ofTexts = (...values: string[]): string[] => {
      const bodies = values.map((value, at) => ({ role: at === 0 ? 'lead' : 'body', contentType: 'text/html', value }));
      return articleOf({ bodies }).body.map(({ text }) => text);
    };

    expect(ofTexts('<p>Kites rise.</p>', '<p>One fell.</p>')).toEqual(['Kites rise.', 'One fell.']);
    expect(ofTexts('<p>Kites rise.</p>', '<p>Kites rise.</p><p>One fell.</p>')).toEqual(['Kites rise.', 'One fell.']);
    expect(ofTexts('<p>Kites rise.</p>')).toEqual(['Kites rise.']);
  });

  const voted = 'The council voted on Monday to close the old harbour.';
  const absent = 'The mayor was not there.';

  it.each<[role: string, lead: string, main: string, texts: string[]]>([
    ['lead', voted, `<p>${absent}</p>`, [voted, absent]],
    ['Ingress', `<p>${voted}</p>`, absent, [voted, absent]],
    ['vorspann', `ARDEN (EXW) - ${voted}`, `<p>${absent}</p>`, [`ARDEN (EXW) -`, voted, absent]],
    [
      'preamble',
      'The council voted to close a school.',
      `<p>${voted}</p>`,
      ['The council voted to close a school.', voted],
    ],
    // The text below says it again.
    ['lead', 'The council voted on Monday to close…', `<p>${voted}</p><p>${absent}</p>`, [voted, absent]],
    ['lead', 'The council voted on Mon...', `<p>${voted}</p>`, [voted]],
    ['lead', 'The council voted on Monday to close the old harbour, at last', `<p>${voted}</p>`, [voted]],
    [
      'lead',
      '"No," the mayor said - twice.',
      '<p>“No,” the mayor said – twice.</p><p>Two.</p>',
      ['“No,” the mayor said – twice.', 'Two.'],
    ],
    ['lead', `${voted}\u00a0`, `<p>ARDEN (EXW) - ${voted}</p><p>Two.</p>`, ['ARDEN (EXW) -', voted, 'Two.']],
    ['lead', voted, `<p>By Pia Ledger</p><p>${voted}</p><p>Two.</p>`, [voted, 'Two.']],
    ['lead', `<p>${voted}</p><p>${absent}</p>`, `<p>${voted}</p><p>${absent}</p><p>Two.</p>`, [voted, absent, 'Two.']],
    // It is no paragraph of the story.
    ['lead', 'Council closes harbour', `<p>${voted}</p>`, [voted]],
    ['lead', '<h2>COUNCIL CLOSES HARBOUR.</h2>', `<p>${voted}</p>`, [voted]],
    ['lead', 'What it means for the town', `<p>ARDEN (EXW) - ${voted}</p>`, ['ARDEN (EXW) -', voted]],
    ['intro', 'Our reporter looks at the harbour.', `<p>${voted}</p>`, [voted]],
    ['standfirst', 'Our reporter looks at the harbour.', `<p>${voted}</p>`, [voted]],
    ['lead', '', `<p>${voted}</p>`, [voted]],
    // Nothing else is there.
    ['intro', voted, '', [voted]],
    ['lead', voted, '<p> </p>', [voted]],
  ])('with the %s %j above %j has the texts %j', (role, lead, main, texts) => {
    const bodies = [
      { role, value: lead },
      { role: 'main', contentType: 'text/html', value: main },
    ];

    const { body } = articleOf({ headline: 'Council closes harbour', bodies });

    expect(body.filter(({ role }) => role !== 'byline').map(({ text }) => text)).toEqual(texts);
  });

  it('has its texts by their roles, where they are no list', () => {
    const { headline, body } = articleOf({
      headlines: { short: 'Kites', main: 'Kites rise' },
      bodies: { teaser: 'Look up.', main: '<p>One fell.</p>', audio: null },
    });

    expect([headline, body.map(({ text }) => text)]).toEqual(['Kites rise', ['One fell.']]);
  });

  it.each<[fields: object, headline: string]>([
    [{ headlines: { short: 'Kites', main: 'Kites rise' } }, 'Kites rise'],
    [{ headlines: { language: 'en', title: 'Kites rise' } }, 'Kites rise'],
    [{ headlines: { id: 'h-17', wordCount: '2', webHeadline: 'Kites rise' } }, 'Kites rise'],
    [{ headlines: { main: { value: 'Kites rise', contentType: 'text/plain' } } }, 'Kites rise'],
    [{ headlines: { contentType: 'text/html', main: 'Kites <b>rise</b>' } }, 'Kites rise'],
    [{ headlines: { seo: 'Kites: all you need', main_title: 'Kites rise' } }, 'Kites rise'],
    [{ headlines: { seo: 'Kites: all you need' } }, 'Kites: all you need'],
    [{ headlines: { value: 'Kites rise', seo: 'Kites: all you need' } }, 'Kites rise'],
    [{ headlines: 'Kites rise', headline: 'Kites' }, 'Kites rise'],
    [{ headlines: [{ role: 'main', value: 'Kites rise' }], headline: 'Kites' }, 'Kites rise'],
    // The headline of its own is no worse than any of these.
    [{ headline: 'Kites rise', headlines: { language: 'en' } }, 'Kites rise'],
    [{ headline: 'Kites rise', headlines: { seo: 'Kites: all you need', social: 'OMG kites' } }, 'Kites rise'],
    [{ headline: 'Kites rise', headlines: { main: 'Kites' } }, 'Kites rise'],
    [{ headline: 'Kites rise', headlines: {} }, 'Kites rise'],
    [{ title: 'KITES', headlines: { main: 'Kites rise' } }, 'Kites rise'],
    [{ title: 'Kites rise', headlines: { seo: 'Kites: all you need' } }, 'Kites rise'],
    [{ headlines: { sv: 'Drakar stiger', en: 'Kites rise', id: 'h-17' } }, 'Drakar stiger'],
    [{ headlines: { sv: 'Drakar stiger', en: 'Kites rise' }, language: 'en-GB' }, 'Kites rise'],
    [{ headlines: { main: { en: 'Kites rise' } } }, 'Kites rise'],
    [{ headlines: { de: 'Drachenplage', en: 'Kites rise' }, language: 'de' }, 'Drachenplage'],
    [{ headlines: { ja: '凧が上がる', en: 'Kites rise' }, language: 'ja' }, '凧が上がる'],
    [{ headlines: { nb: 'Drager stiger', nn: 'Drakar stig' }, language: 'nn-NO' }, 'Drakar stig'],
    [{ headlines: { nn: 'Drakar stig', 'nb-NO': 'Drager stiger' }, language: 'nb' }, 'Drager stiger'],
    [{ headlines: { 'zh-Hans': '风筝', main_zh_Hant: '風箏' }, language: 'zh-Hant' }, '風箏'],
    [{ headlines: { language: 'en', main: 5, count: 2, rel: 'x' } }, ''],
    [{ headlines: { contentType: 'image/png', main: 'AAAA' } }, ''],
    // ninjs 1 has no list, and names that end as a wire likes.
    [{ headline_sub: 'One fell', headline_xhtml: '<h1>Kites rise</h1>' }, 'Kites rise'],
  ])('with %j has the headline %j', (fields, headline) => {
    expect(articleOf(fields).headline).toBe(headline);
  });

  it.each<[fields: object, description: string | undefined]>([
    [{ descriptions: { language: 'en', caption: 'A kite.' } }, 'A kite.'],
    [{ descriptions: { caption: 'A kite.', summary: 'In short.' } }, 'In short.'],
    [{ descriptions: { summary: 'In short.', caption: 'A kite.' }, type: 'picture' }, 'A kite.'],
    [{ description_text: 'In short.', descriptions: { language: 'en', main: 'Long.' } }, 'In short.'],
    [{ descriptions: { 'en-US': 'In short.' } }, 'In short.'],
    [
      {
        descriptions: [
          { role: 'shotlist', value: '1. Kite 2. Hill' },
          { role: 'summary', value: 'A kite.' },
        ],
        type: 'video',
      },
      'A kite.',
    ],
    [{ descriptions: [{ role: 'script', value: 'A kite rises.' }], type: 'video' }, 'A kite rises.'],
    [{ descriptions: { caption: 'A kite.' }, abstract: 'Kites', type: 'picture' }, 'A kite.'],
    [{ descriptions: { language: 'en', author: 'Pia Ledger' } }, undefined],
    [{ description_usage: 'Not for sale.', description_summary: 'In short.' }, 'In short.'],
    [{ description_usage: 'Not for sale.' }, undefined],
  ])('with %j has the description %j', (fields, description) => {
    expect(articleOf(fields).description).toBe(description);
  });

  it.each<[fields: object, texts: string[]]>([
    [{ bodies: { language: 'en', content: '<p>One.</p><p>Two.</p>' } }, ['One.', 'Two.']],
    [{ bodies: { plain: 'One. Two.', html: '<p>One.</p><p>Two.</p>', wordCount: '2' } }, ['One.', 'Two.']],
    [{ bodies: { contentType: 'text/html', content: '<p>One.</p><p>Two.</p>' } }, ['One.', 'Two.']],
    [{ bodies: { Main: ['<p>One.</p>', '<p>Two.</p>'], Teaser: 'Look up.' } }, ['One.', 'Two.']],
    [{ bodies: { lead: 'One.', main: 'Two.', audio: null } }, ['One.', 'Two.']],
    [{ bodies: { title: 'Kites', summary: 'In short.', story: '<p>One.</p><p>Two.</p>' } }, ['One.', 'Two.']],
    [{ body_html: '<p>One.</p><p>Two.</p>', bodies: { main: 'Teaser of it', html: 'x' } }, ['One.', 'Two.']],
    [{ body_html: '<p>One.</p><p>Two.</p>', bodies: { lead: 'Lead of it' } }, ['One.', 'Two.']],
    [{ body_text: 'One.', bodies: [{ role: 'lead', value: 'Lead of it' }] }, ['One.']],
    [{ body_text: 'One.', bodies: { language: 'en', main: '' } }, ['One.']],
    [{ bodies: { en: '<p>One.</p><p>Two.</p>' } }, ['One.', 'Two.']],
    [{ bodies: { sv: { value: 'One up.', contentType: 'text/plain' } } }, ['One up.']],
    [{ bodies: { en: 'One up.', nb: 'En opp.' }, language: 'no' }, ['En opp.']],
    [{ bodies: { en: 'One up.', no: 'En opp.' }, language: 'nb-NO' }, ['En opp.']],
    [{ bodies: { eng: 'One up.', swe: 'En upp.' }, language: 'sv' }, ['En upp.']],
    [{ bodies: { est: 'Üks tõusis.', spa: 'Una subió.' }, language: 'es' }, ['Una subió.']],
    [{ bodies: { 'zh-Hans': '风筝升起。', en: 'One up.' }, language: 'zh' }, ['风筝升起。']],
    [{ bodies: { main_en: 'One up.', private_note: 'Do not use' } }, ['One up.']],
    [{ bodies: { note: 'Do not use', audio: 'A kite sings' } }, []],
    [{ bodies: { language: 'en', teaser: 'Look up.' } }, []],
    [{ body_type: 'html', body_main: '<p>One.</p><p>Two.</p>' }, ['One.', 'Two.']],
    [{ body_text: 'One.', body_main: 'Two.' }, ['One.']],
  ])('with %j has the texts %j', (fields, texts) => {
    expect(articleOf(fields).body.map(({ text }) => text)).toEqual(texts);
  });

  it.each<[body: unknown, texts: string[]]>([
    [
      ['<p>One.</p>', null, '<p>Two.</p>'],
      ['One.', 'Two.'],
    ],
    [
      ['One.', { type: 'p', text: 'Two.' }, '<p>Three.</p>'],
      ['One.', 'Two.', 'Three.'],
    ],
    [
      [{ value: '<p>One.</p>' }, { Content: '<p>Two.</p>' }],
      ['One.', 'Two.'],
    ],
    [['<p>One.</p>', { type: 'image', alt: 'A kite rises', renditions: {} }, { type: 'rule' }, ''], ['One.']],
    [{ html: '<p>One.</p><p>Two.</p>', text: 'One. Two.' }, ['One.', 'Two.']],
    [['<ul>', '<li>One</li>', '<li>Two</li>', '</ul>'], ['One\nTwo']],
    [{ content_elements: [{ type: 'text', content: '<p>One.</p>' }] }, ['One.']],
    [{ rendered: '<p>One.</p>' }, ['One.']],
    [{ sections: [{ heading: 'Winds', paragraphs: ['One.', 'Two.'] }] }, ['Winds', 'One.', 'Two.']],
    [
      [{ lead: 'One.' }, { crosshead: 'Winds' }, { copy: 'Two.' }],
      ['One.', 'Winds', 'Two.'],
    ],
    [
      { main: [{ txt: 'Two kites went up.', at: '2026-03-04 10:00', photo_caption: 'A kite on the hill' }] },
      ['Two kites went up.'],
    ],
    [
      { main: 'Two kites went up.', desk_remark: 'Call Ann again today', internal: 'Call Bo again today' },
      ['Two kites went up.'],
    ],
    [
      { main: 'Two kites went up.', instructions: 'Call Ann before you use this', embargo: 'Not before Friday at ten' },
      ['Two kites went up.'],
    ],
    [
      {
        main: 'Two kites went up.',
        workflow: { log: 'Ann moved it to Bo' },
        seo: { metaDescription: 'All about kites on hills' },
        authorBio: 'Pia Ledger writes about kites',
        fallbackText: 'Your browser shows no kites',
      },
      ['Two kites went up.'],
    ],
    [
      ['keynote', 'footnote', 'editorial', 'commentary', 'comment'].map((type) => ({
        type,
        html: `<p>A ${type}.</p>`,
      })),
      ['A keynote.', 'A footnote.', 'A editorial.', 'A commentary.', 'A comment.'],
    ],
    [{ headline: 'Winds', body: { headline: 'Winds', text: 'One.' } }, ['Winds', 'One.']],
    [[], []],
    [{ language: 'en' }, []],
  ])('with the body %j has the paragraphs %j', (body, texts) => {
    expect(articleOf({ body }).body.map(({ text }) => text)).toEqual(texts);
    expect(articleOf({ body_html: body }).body.map(({ text }) => text)).toEqual(texts);
    if (texts.length === 0) {
      expect(articleOf({ body, body_text: 'All.' }).body.map(({ text }) => text)).toEqual(['All.']);
    }
  });

  it.each<[block: unknown, texts: string[]]>([
    [{ type: 'p', children: [{ text: 'Two ' }, { text: 'kites', bold: true }, { text: '.' }] }, ['Two kites.']],
    [{ type: 'p', content: [{ type: 'text', text: 'Two.' }] }, ['Two.']],
    ...['span', 'bold', 'plain', 'link'].map((type): [object, string[]] => [
      { type: 'p', children: ['Two ', 'kites', ' rose.'].map((text) => ({ type, text })) },
      ['Two kites rose.'],
    ]),
    [{ type: 'p', children: ['Two ', { type: 'strong', text: 'kites' }, ' rose.'] }, ['Two kites rose.']],
    [{ _type: 'block', children: ['Two ', 'kites'].map((text) => ({ _type: 'span', text })) }, ['Two kites']],
    [{ type: 'p', children: [{ text: 'Two ' }, { type: 'link', children: [{ text: 'kites' }] }] }, ['Two kites']],
    [
      { type: 'x', children: ['Winds', 'Two rose. ', 'They fell.'].map((text) => ({ type: 'graf', text })) },
      ['Winds', 'Two rose.', 'They fell.'],
    ],
    [{ type: 'x', children: [{ type: 'p', children: [{ text: 'Two.' }] }, { html: '<p>2 b.</p>' }] }, ['Two.', '2 b.']],
    [{ p: 'Two went up.' }, ['Two went up.']],
    [['Two went up.'], ['Two went up.']],
    [{ type: 'heading', title: 'Winds' }, ['Winds']],
    [{ type: 'quote', quote: 'We go on', author: 'Pia Ledger', note: 'Ask her again' }, ['We go on']],
    [{ type: 'list', items: ['One kite', 'Two kites'] }, ['One kite', 'Two kites']],
    [{ type: 'infobox', title: 'Five facts', facts: [], image: { type: 'image', text: 'A kite' } }, ['Five facts']],
    [{ type: 'table', rows: [['a', 'Two kites']] }, []],
    [{ type: 'list', items: ['Kites', 'Red winds'] }, ['Kites', 'Red winds']],
    [
      { question: 'Why now?', answer: 'Because', createdAt: '2026-03-04 10:00', css: 'a { b }' },
      ['Why now?', 'Because'],
    ],
    [{ innerHTML: '<p>Two went.</p>', innerContent: ['<p>Two went.</p>'], markup: 'Two went.' }, ['Two went.']],
    [
      { type: 'doc', content: ['Who?', '"No."', 'And?', '"No."'].map((text) => ({ type: 'p', content: [{ text }] })) },
      ['Who?', '"No."', 'And?', '"No."'],
    ],
    [{ items: [{ type: 'p', text: 'Two.' }], markup: '<p>Two.</p>' }, ['Two.']],
    [
      {
        type: 'table',
        data: {
          content: [
            ['Owls', '4'],
            ['Kites', '2'],
          ],
        },
      },
      ['Owls  4\nKites  2'],
    ],
    [
      {
        columns: [
          ['Two rose.', 'One fell.'],
          ['Two stayed.', 'One came.'],
        ].map((texts) => texts.map((text) => ({ type: 'p', text }))),
      },
      ['Two rose.', 'One fell.', 'Two stayed.', 'One came.'],
    ],
    [
      {
        content: [
          ['Two rose.', 'One fell.'],
          ['Two stayed.', 'One came.'],
        ],
      },
      ['Two rose.', 'One fell.', 'Two stayed.', 'One came.'],
    ],
    [
      {
        rows: [
          ['U.S.', 4],
          ['Arden', 2],
        ],
        content: [
          ['U.S.', 4],
          ['Arden', 2],
        ],
      },
      ['U.S.  4\nArden  2'],
    ],
    [{ data: { items: ['One kite', 'Two kites', 'One kite'] } }, ['One kite', 'Two kites', 'One kite']],
    [
      {
        children: [
          { type: 'p', text: 'Kites 1, Owls 0 ' },
          { type: 'p', text: 'Gulls 2' },
        ],
      },
      ['Kites 1, Owls 0', 'Gulls 2'],
    ],
    [{ body: 'Two went.', editorial_remark: 'Call Ann today', deskInfo: 'Call Ann today' }, ['Two went.']],
  ])('with the block %j has what that says between its paragraphs, unless another form is whole', (block, texts) => {
    const body = ['<p>One.</p>', block, '<p>Three.</p>'];

    expect(articleOf({ body_html: body }).body.map(({ text }) => text)).toEqual(['One.', ...texts, 'Three.']);
    expect(articleOf({ body, body_text: 'All.' }).body.map(({ text }) => text)).toEqual(['All.']);
  });

  it.each([
    ...'ednote ed-note ednotes note-to-editors remark remarks review-comment cms_comment desk-message desk-info'.split(
      ' ',
    ),
    ...'desk_instructions production-note newsroom-note staff_note sub-note writerNote reporter-note x-note'.split(' '),
    ...'note_block noteBlock correction-note notes note:internal'.split(' '),
  ])('is without a block of the type %s', (type) => {
    const { body } = articleOf({ body_html: ['<p>One.</p>', { type, text: 'Call Ann today.' }, '<p>Three.</p>'] });

    expect(body.map(({ text }) => text)).toEqual(['One.', 'Three.']);
  });

  it.each([
    { type: 'editorial-note', body: 'Call Ann today' },
    { type: 'internal', message: 'Call Ann today' },
    { type: 'EditorsNote', body: 'Call Ann today' },
    { type: 'deskComment', body: 'Call Ann today' },
    { type: 'editornote', body: 'Call Ann today' },
    { type: 'note', text: 'Call Ann' },
    { private: true, body: 'Call Ann today' },
    { type: 'readmore', title: 'Other kites', teaser: 'They fell down' },
    { type: 'ad', content: 'Buy kites here' },
  ])('is without the block %j', (block) => {
    const { body } = articleOf({ body_html: ['<p>One.</p>', block, '<p>Three.</p>'] });

    expect(body.map(({ text }) => text)).toEqual(['One.', 'Three.']);
  });

  it.each<[fields: object, description: string | undefined, texts: string[]]>([
    [{ bodies: { intro: 'Kites rose on Monday.', main: 'One fell.' } }, 'Kites rose on Monday.', ['One fell.']],
    [{ bodies: { lead: 'Kites rose.' }, body_html: '<p>One fell.</p>' }, 'Kites rose.', ['One fell.']],
    [
      { bodies: { lead: 'Kites rose.', main: 'ARDEN (EXW) - One fell.' } },
      'Kites rose.',
      ['ARDEN (EXW) -', 'One fell.'],
    ],
    [{ bodies: { intro: 'Kites rose.', main: 'One fell.' }, abstract: 'In short.' }, 'In short.', ['One fell.']],
    [{ bodies: { intro: 'One fell…', main: 'One fell.' } }, undefined, ['One fell.']],
    [{ bodies: { lead: 'Kites rose.', main: 'One fell.' } }, undefined, ['Kites rose.', 'One fell.']],
    [{ bodies: { intro: 'Kites rose.' } }, undefined, ['Kites rose.']],
  ])('with %j is described by %j, where that is no paragraph of it', (fields, description, texts) => {
    const article = articleOf(fields);

    expect(article.description).toBe(description);
    expect(article.body.map(({ text }) => text)).toEqual(texts);
  });

  it('has a concept that is nothing but its address', () => {
    const { subjects } = articleOf({
      subject: ['http://cv.iptc.org/newscodes/mediatopic/20000385', 'medtop:20000139', 'Kites'],
    });

    expect(subjects).toEqual([
      { qcode: 'medtop:20000385', rel: 'subject' },
      { qcode: 'medtop:20000139', rel: 'subject' },
      { qcode: 'literal:Kites', name: 'Kites', rel: 'subject' },
    ]);
  });

  it("has dpa's box and tables below its text, and its genre apart from subjects", () => {
    const wire = {
      urn: 'urn:x:dpa',
      version: 1,
      version_created: '2026-11-24T12:00:00Z',
      article_html: '<p>One.</p>',
      infobox_html: '<div><h2>Box</h2><p>Two.</p></div>',
      tables_html: ['<table><tr><td>Three</td><td>3</td></tr></table>'],
      notepad: { nonpublic_html: '<p>Desk: +49 30 0</p>' },
      categories: [{ type: 'dnltype:genre', qcode: 'dpatextgenre:27', name: 'Meldung' }],
    };
    const [read] = ninjs.parse({ bytes: Buffer.from(JSON.stringify(wire)), name: 'drop.json' }, {});
    if (!read || 'rejected' in read) throw read?.rejected ?? new Error('no item');
    const { body, subjects, editorNotes } = read.article;

    expect(body.map(({ text }) => text)).toEqual(['One.', 'Box', 'Two.', 'Three\t3']);
    expect(subjects).toEqual([{ qcode: 'dpatextgenre:27', name: 'Meldung', rel: 'genre' }]);
    expect(editorNotes).toEqual([]);
  });

  it("has dpa's notes to its readers beside the notepad, once and without initials", () => {
    const wire = {
      urn: 'urn:x:dpa',
      version_created: '2026-11-24T12:00:00Z',
      article_html: '<p>One.</p>',
      notepad: { public_html: '<ul><li>New: bell</li></ul>' },
      ednotes: [
        { type: 'dnltype:editorialnote', ednote: 'New: bell' },
        { type: 'dnltype:correctionshort', ednote: 'Corrects the tower' },
        { type: 'dnltype:closingline', ednote: 'dpa ab yyzz n1' },
      ],
    };

    expect(articlesOf(wire)[0]!.editorNotes.map(({ text }) => text)).toEqual(['New: bell; Corrects the tower']);
    expect(articlesOf(wire)[0]!.change).toBe('correction');
  });

  it.each([
    [{ ednote: 'Bell;  tower', is_publishable: true }, 'Bell; Tower; Old'],
    [{ ednote: 'Tower - https://x.example/a', is_publishable: true }, 'Bell; Tower; Old'],
    [{ ednote: 'Corrects', role: 'dpaednoterole:correctionshort', is_publishable: true }, 'Bell; Tower; Old; Corrects'],
    [{ ednote: 'Ask Ann', role: null, is_publishable: false }, 'Bell; Tower; Old'],
    [{ ednote: 'dpa ab yyzz n1' }, 'Bell; Tower; Old'],
    [{ ednote: 'Bell;  Old • Tower', is_publishable: true }, 'Bell; Tower; Old'],
    [{ ednote: 'Tow', is_publishable: true }, 'Bell; Tower; Old; Tow'],
  ])("has what dpa's notepad says once, and the item's own note: %j", (note, text) => {
    const wire = {
      urn: 'urn:x:dpa',
      version_created: '2026-11-24T12:00:00Z',
      article_html: '<p>One.</p>',
      ednote: 'Old',
      notepad: { public_html: '<ul><li>Bell</li><li><a href="https://x.example/a">Tower</a></li></ul>' },
      ednotes: [note],
    };

    expect(articlesOf(wire)[0]!.editorNotes).toEqual([{ text, public: true }]);
  });

  it.each([
    [{ role: 'x:embargo' }, 'Sperrfrist: 6. März 2026, 10.00 Uhr MEZ. Rückfragen: Tel. 030 1234567', []],
    [{}, 'Sperrfrist: 6. März 2026, 10.00 Uhr MEZ', []],
    [{ role: 'x:embargo', is_publishable: false }, 'Sperrfrist: 6. März 2026, 10.00 Uhr MEZ', []],
    [{ role: 'x:note' }, 'Nicht zur Veröffentlichung vor 6. März 2026, 10.00 Uhr MEZ', []],
    [{ role: 'x:note' }, 'Sperrfrist: 6. März 2026, 10.00 Uhr MEZ', ['Sperrfrist: 6. März 2026, 10.00 Uhr MEZ']],
  ])("is held by dpa's note, whomever that is for: %j, %s", (whom, ednote, shown) => {
    const wire = { urn: 'urn:x:dpa', version_created: '2026-03-04T09:00:00Z', article_html: '<p>One.</p>' };
    const read = (fields: object) => articlesOf({ ...wire, ednotes: [{ ...whom, ednote }], ...fields })[0]!;

    expect(read({}).embargo).toEqual({ until: '2026-03-06T09:00:00Z' });
    expect(read({}).editorNotes.map(({ text }) => text)).toEqual(shown);
    expect(read({ embargoed: true }).embargo).toEqual({ until: '2026-03-06T09:00:00Z' });
    expect(read({ embargoed: '2026-03-05T09:00:00Z' }).embargo).toEqual({ until: '2026-03-05T09:00:00Z' });
  });

  it.each([
    [{}, { role: 'x:note' }, ['Sperrfrist aufgehoben']],
    [{ role: 'x:note' }, { role: 'x:note' }, ['Sperrfrist aufgehoben']],
    [{}, {}, []],
  ])("is not held where a later note lifts dpa's embargo, whomever they are for: %j, %j", (whom, whomLater, shown) => {
    const held = { ...whom, ednote: 'Sperrfrist: 6. März 2026, 10.00 Uhr MEZ' };
    const lifted = { ...whomLater, ednote: 'Sperrfrist aufgehoben' };
    const wire = { urn: 'urn:x:dpa', version_created: '2026-03-04T09:00:00Z', article_html: '<p>One.</p>' };
    const read = (ednotes: object[]) => articlesOf({ ...wire, ednotes })[0]!;

    expect(read([held, lifted]).embargo).toBeUndefined();
    expect(read([held, lifted]).editorNotes.map(({ text }) => text)).toEqual(shown);
    expect(read([lifted, held]).embargo).toEqual({ until: '2026-03-06T09:00:00Z' });
  });

  it.each(['2026-03-04T09:00:00Z', '20260304T090000Z', '2026-03-05T00:30:00+05:00'])(
    "is not held where dpa's embargo is lifted effective on the day it was sent: %s",
    (version_created) => {
      const ednotes = [
        { ednote: 'Embargo until 10:00 GMT on 6 March 2026' },
        { ednote: 'Embargo lifted effective Wednesday' },
      ];
      const wire = { urn: 'urn:x:dpa', version_created, article_html: '<p>One.</p>' };

      expect(articlesOf({ ...wire, ednotes })[0]!.embargo).toBeUndefined();
    },
  );

  it.each([
    ['<h3>Internet</h3><ul><li>Programm</li></ul><h3>Orte</h3><p>Arden</p>', 'Internet - Programm Orte Arden', false],
    ['<p>Neu: Details, Hintergrund. Es folgt mehr bis 1500.</p>', 'Neu: Details, Hintergrund.', false],
    ['<p>Neu: Details, Hintergrund</p>', 'Neu: Details, Hintergrund.', false],
    ['<p>Neue Details im 3. Absatz</p>', 'Details', true],
    ['<p>Neue Details im 3. Absatz</p>', 'Neue Details', true],
    ['<p>Neue Details im 3. Absatz</p>', 'Details im 3. Absatzes', true],
  ])("says what dpa's notepad %s says again in the words %s: %s", (html, ednote, isSaid) => {
    const wire = { urn: 'urn:x:dpa', version_created: '2026-03-04T09:00:00Z', article_html: '<p>One.</p>' };
    const item = { ...wire, notepad: { public_html: html }, ednotes: [{ ednote, role: 'x:note' }] };
    const [note] = articlesOf(item)[0]!.editorNotes;

    expect(note!.text.endsWith(`; ${ednote}`)).toBe(isSaid);
  });

  it.each([
    'Bitte vertraulich behandeln: Name des Opfers ist Ann Example',
    'Hinweis: intern, nicht weitergeben',
    'Interner Vermerk: Anruf steht aus',
    'Telefon Redaktion 555 0100',
  ])("shows no reader dpa's note that says itself that it is private: %s", (ednote) => {
    const wire = { urn: 'urn:x:dpa', version_created: '2026-03-04T09:00:00Z', article_html: '<p>One.</p>' };

    expect(articlesOf({ ...wire, ednotes: [{ role: 'x:editorialnote', ednote }] })[0]!.editorNotes).toEqual([]);
  });

  it.each([
    'closingLine',
    'notepad',
    'internal',
    'confidential',
    'private',
    'internalnote',
    'notForPublication',
    'kontakt',
  ])("shows no reader dpa's notes of type %s", (type) => {
    const wire = { urn: 'urn:x:dpa', version_created: '2026-11-24T12:00:00Z', article_html: '<p>One.</p>' };

    for (const key of ['type', 'role']) {
      const [article] = articlesOf({ ...wire, ednotes: [{ [key]: `x:${type}`, ednote: 'Call 555-0100' }] });
      expect(article!.editorNotes).toEqual([]);
    }
  });

  it.each([
    ['<p>Hull has bells.</p>', 'Hull', ['Hull has bells.', 'Hull']],
    ['<p><b>Hull</b> has bells.</p>', '<b>Hull</b>', ['Hull has bells.', 'Hull']],
    ['<p>One.</p>\n<p>Box</p>', 'Box', ['One.', 'Box']],
    ['<p>One.</p><div><p>Box</p></div>', '<div><p>Box</p></div>', ['One.', 'Box']],
  ])("has dpa's box once: %s with %s", (article_html, infobox_html, texts) => {
    const wire = {
      urn: 'urn:x:dpa',
      version: 1,
      version_created: '2026-11-24T12:00:00Z',
      article_html,
      infobox_html,
      categories: [{ type: 'dnltype:dpatextgenre', qcode: 'dpatextgenre:27', name: 'Meldung' }],
    };
    const [read] = ninjs.parse({ bytes: Buffer.from(JSON.stringify(wire)), name: 'drop.json' }, {});
    if (!read || 'rejected' in read) throw read?.rejected ?? new Error('no item');

    expect(read.article.body.map(({ text }) => text)).toEqual(texts);
    expect(read.article.subjects).toMatchObject([{ rel: 'genre' }]);
  });

  it.each([
    ...['in-progress', 'IN PROGRESS', 'ingested', 'fetched', 'routed', 'Draft'].map((state): [object, string] => [
      { state },
      'withheld',
    ]),
    [{ state: 'killed' }, 'canceled'],
    [{ state: 'recalled', pubstatus: 'usable' }, 'canceled'],
    [{ state: 'unpublished' }, 'withheld'],
    [{ state: 'published' }, 'usable'],
    [{ flags: { marked_for_not_publication: true }, pubstatus: 'usable' }, 'withheld'],
    [{ flags: { marked_for_not_publication: true }, pubstatus: 'canceled' }, 'canceled'],
    [{ flags: { marked_for_legal: true } }, 'usable'],
    [{ flags: { marked_for_not_publication: 'true' } }, 'withheld'],
    [{ state: 'scheduled' }, 'withheld'],
    [{ state: 'in_progress' }, 'withheld'],
  ])("of Superdesk's own with %j is %s", (fields, pubStatus) => {
    expect(articleOf(fields).pubStatus).toBe(pubStatus);
  });

  it("of Superdesk's own counts its versions, and says when one corrects", () => {
    const { version, change } = articleOf({ version: undefined, _current_version: 4, state: 'corrected' });

    expect([version, change]).toEqual(['4', 'correction']);
  });

  it('is read where its markup was escaped twice', () => {
    const body_html = '&lt;p&gt;One &amp;amp; all.&lt;/p&gt;&lt;p class="x"&gt;Two.&lt;/p&gt;';

    expect(articleOf({ body_html }).body.map(({ text }) => text)).toEqual(['One & all.', 'Two.']);
    for (const end of ['&lt;br/&gt;', '&lt;img src="x"/&gt;', '&lt;!-- x --&gt;', ' -- END', '&lt;hr&gt;']) {
      const texts = articleOf({ body_html: `&lt;p&gt;One.&lt;/p&gt;${end}` }).body.map(({ text }) => text);
      expect([texts[0], texts.join('').includes('<')]).toEqual(['One.', false]);
    }
    for (const html of [
      '&lt;p>One.&lt;/p>',
      '&#60;p&#62;One.&#60;/p&#62;',
      '&lt;!-- x --&gt;&lt;p&gt;One.&lt;/p&gt;',
    ]) {
      expect(articleOf({ body_html: html }).body.map(({ text }) => text)).toEqual(['One.']);
    }
    expect(articleOf({ body_html: '&lt;p&gt;One.&lt;p&gt;Two.' }).body.map(({ text }) => text)).toEqual([
      'One.',
      'Two.',
    ]);
    expect(articleOf({ body_html: '&lt;p&gt; and &lt;br&gt; are tags.' }).body.map(({ text }) => text)).toEqual([
      '<p> and <br> are tags.',
    ]);
    expect(articleOf({ body_html: '&lt;3 is a heart.' }).body.map(({ text }) => text)).toEqual(['<3 is a heart.']);
    expect(articleOf({ body_html: '&lt;b&gt; is bold.' }).body.map(({ text }) => text)).toEqual(['<b> is bold.']);
    expect(articleOf({ body_html: '<p>&lt;b&gt; is bold.</p>' }).body.map(({ text }) => text)).toEqual([
      '<b> is bold.',
    ]);
  });

  it("has dpa's closing line for the desk alone", () => {
    const { body } = articleOf({ body_html: '<p>One.</p><p class="closingline">dpa an xx yyzz n1</p>' });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact']);
  });

  it('has an abstract where Superdesk sends its own items', () => {
    expect(articleOf({ abstract: '<p>In short.</p>', body_html: '<p>One.</p>' }).description).toBe('In short.');
  });

  it('keeps the first paragraph of a story that its description repeats', () => {
    const article = articleOf({ description_text: 'One.', body_html: '<p>One.</p><p>Two.</p>' });

    expect(article.description).toBe('One.');
    expect(article.body.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  it.each([
    ['CORRECTS spelling', 'correction'],
    ['Updates with quotes', 'update'],
    ['(Writethru)', 'update'],
    ['Withdrawn at the source’s wish', 'withdrawal'],
    ['Kill this story', 'withdrawal'],
    ['With photo', 'new'],
  ])('with the note %j is a %s', (ednote, change) => {
    expect(articleOf({ ednote }).change).toBe(change);
  });

  it('is an advisory in the category of those', () => {
    const changeIn = (code: string) => articleOf({ service: [{ code, name: 'Kites' }] }).change;

    expect(['v', 'a', 'vt'].map(changeIn)).toEqual(['advisory', 'new', 'new']);
  });
});

describe('an item that holds whole items', () => {
  const picture = { uri: 'urn:x:2', type: 'picture', versioncreated: '2026-11-20T09:00:00Z', pubstatus: 'usable' };

  it('is followed by them, each with its own place and source', () => {
    const items = parse({ uri: 'urn:x:1', versioncreated: '2026-11-20T10:00:00Z', associations: { main: picture } });

    expect(items.map((item) => ('rejected' in item ? item.rejected.code : [item.article.uri, item.source]))).toEqual([
      ['urn:x:1', expect.stringContaining('"associations"')],
      ['urn:x:2', JSON.stringify(picture)],
    ]);
  });

  it.each(['incomplete', 'partial'])('is not followed by those that are %s', (said) => {
    for (const name of ['representationtype', 'representationType'])
      expect(articlesOf({ uri: 'urn:x:1', associations: { main: { ...picture, [name]: said } } })).toHaveLength(1);
  });

  it('is followed by one that is canceled, however little it says', () => {
    const associations = {
      main: { uri: 'urn:x:2', pubstatus: 'canceled' },
      other: { uri: 'urn:x:3', pubstatus: 'usable' },
    };

    expect(articlesOf({ uri: 'urn:x:1', associations }).map(({ uri, change }) => [uri, change])).toEqual([
      ['urn:x:1', 'new'],
      ['urn:x:2', 'kill'],
    ]);
  });

  it('that is killed kills none of them', () => {
    expect(articlesOf({ uri: 'urn:x:1', pubstatus: 'canceled', associations: { main: picture } })).toHaveLength(1);
  });

  it.each([
    [{ ednote: 'EMBARGOED UNTIL 00:01 GMT Friday, November 27' }, { until: '2026-11-27T00:01:00Z' }],
    [{ ednote: 'Not for use before Friday' }, { unreadable: 'Not for use before Friday' }],
    [
      { body_html: '<p>Embargoed until noon on Friday</p><p>Owls.</p>' },
      { unreadable: 'Embargoed until noon on Friday' },
    ],
    [
      { body_html: '<h2>Not for release before 00:01 GMT Friday 6 March 2026</h2><p>Owls.</p>' },
      { until: '2026-03-06T00:01:00Z' },
    ],
    [{ body_html: '<h2>For release at 10:00 GMT on 6 March 2026</h2><p>Owls.</p>' }, { until: '2026-03-06T10:00:00Z' }],
    [{ body_html: '<h2>Embargo ends Friday</h2><p>Owls.</p>' }, undefined],
    [{ usageterms: 'EMBARGOED UNTIL FRIDAY 5 MARCH' }, { unreadable: 'EMBARGOED UNTIL FRIDAY 5 MARCH' }],
    ...[true, 'yes', 1, 'embargoed', [true]].flatMap((mark) =>
      ['embargo', 'embargoed', 'embargoedUntil'].map((name): [object, object] => [
        { [name]: mark, ednote: 'Embargoed until 10:00 GMT on 6 March 2026' },
        { until: '2026-03-06T10:00:00Z' },
      ]),
    ),
    [{ embargoed: true, ednote: 'Embargo lifted' }, undefined],
    [{ embargoed: true, ednote: 'Adds quotes' }, { unreadable: 'true' }],
    [{ embargoed: true, ednote: 'Photos embargoed until 10:00 GMT on 4 March 2026' }, { unreadable: 'true' }],
    [{ embargoed: true, embargo: '2026-03-06T10:00:00Z' }, { until: '2026-03-06T10:00:00Z' }],
    [{ headline: 'EMBARGOED to 0001 Friday: Owls' }, { unreadable: 'EMBARGOED to 0001 Friday: Owls' }],
    [{ ednote: 'EMBARGOED', embargoed: '2026-11-27T00:01:00Z' }, { until: '2026-11-27T00:01:00Z' }],
    [{ ednote: 'Embargo lifted' }, undefined],
    [{ ednote: 'Adds embargo on owls', headline: 'Embargo on owls: until when?' }, undefined],
  ])('with %j is held as its words say', (fields, embargo) => {
    expect(articleOf(fields).embargo).toEqual(embargo);
  });

  it.each([
    [{ type: 'picture' }, 'picture'],
    [{ type: 'graphic' }, 'picture'],
    [{ type: 'video' }, 'packageMember'],
    [{ type: 'audio' }, 'packageMember'],
    [{ type: 'text' }, 'packageMember'],
    [{}, 'packageMember'],
    [{ type: 'text', rel: 'seeAlso' }, 'related'],
    [{ type: 'text', rel: 'derivedFrom' }, 'derivedFrom'],
  ])('carries the item %j as its %s', (fields, rel) => {
    const { associations } = articleOf({ associations: { one: { uri: 'urn:x:2', ...fields } } });

    expect(associations.map((one) => one.rel)).toEqual([rel]);
  });

  it.each([
    ['picture', { renditions: [{ contentType: 'image/jpeg' }] }],
    ['video', { renditions: { poster: { mimetype: 'image/jpeg' }, web: { mimetype: 'video/mp4' } } }],
    ['picture', { mimetype: 'image/png' }],
    ['text', { mimetype: 'text/html' }],
    ['text', { mimetype: 'text/html', renditions: { thumbnail: { mimetype: 'image/jpeg' } } }],
    ['text', { body_text: 'Owls.', renditions: [{ contentType: 'image/jpeg' }] }],
    ['text', { type: 'text', renditions: [{ contentType: 'image/jpeg' }] }],
  ])('is a %s by its files where it neither says what it is nor has a text: %j', (type, fields) => {
    expect(articleOf({ uri: 'urn:x:1', ...fields }).type).toBe(type);
  });

  it('is signed by those whom AP lists, where it says nothing else', () => {
    const bylines = [{ by: 'By ANN LEE', title: 'Associated Press' }];

    expect(articleOf({ bylines }).byline).toBe('By ANN LEE');
    expect(articleOf({ byline: 'Bo Kai', bylines }).byline).toBe('Bo Kai');
  });

  it.each([
    ['Ann Example', 'Ann Example'],
    ['Foto: Ann Example / TT', 'Ann Example'],
    ['EXAMPLE TV', 'EXAMPLE TV'],
  ])('that is a picture by %s is by %s', (byline, name) => {
    expect(articleOf({ type: 'picture', byline }).credits.map((credit) => credit.name)).toEqual([name]);
    expect(articleOf({ type: 'picture', byline, authors: [{ name }] }).credits.map((credit) => credit.name)).toEqual([
      name,
    ]);
  });

  it.each([
    ['video', { mimetype: 'video/mp4' }],
    ['video', { renditions: [{ contentType: 'image/jpeg' }, { contentType: 'video/mp4' }] }],
    ['picture', { renditions: [{ contentType: 'image/jpeg' }] }],
    [undefined, {}],
  ])('carries a %s by its files: %j', (type, fields) => {
    const { associations } = articleOf({ associations: [{ uri: 'urn:x:2', ...fields }] });

    expect(associations[0]?.type).toBe(type);
  });

  it.each([
    ['picture', 'A film of owls.'],
    ['video', 'A film of owls.'],
    ['audio', 'A film of owls.'],
    ['graphic', 'A film of owls.'],
    ['text', 'Owls.'],
    ['composite', 'Owls.'],
  ])('that is a %s is described by %j', (type, description) => {
    const descriptions = [
      { role: 'summary', value: 'Owls.' },
      { role: 'caption', value: 'A film of owls.' },
    ];

    expect(articleOf({ type, descriptions }).description).toBe(description);
    expect(articleOf({ type, descriptions: descriptions.toReversed() }).description).toBe(description);
  });

  it('has the members of its groups, as a package of Superdesk', () => {
    const groups = [
      { id: 'root', refs: [{ idRef: 'main' }] },
      {
        id: 'main',
        refs: [
          { residRef: 'urn:x:2', type: 'text', headline: 'Owls' },
          { guid: 'urn:x:3', residRef: '3' },
        ],
      },
    ];

    expect(articleOf({ type: 'composite', groups }).associations).toEqual([
      { rel: 'packageMember', uri: 'urn:x:2', type: 'text', headline: 'Owls' },
      { rel: 'packageMember', uri: 'urn:x:3' },
    ]);
  });

  it('says of an item that is named twice what either says, in whatever order', () => {
    const pointer = { uri: 'urn:x:2' };
    const picture = { uri: 'urn:x:2', type: 'picture', headline: 'Owls', renditions: { web: { href: 'https://x/2' } } };
    const said = { ...picture, rel: 'picture', renditions: [{ name: 'web', href: 'https://x/2' }] };
    const byName = { main: picture, none: null, order: 'main', count: 1, _id: 'a1' };
    expect(articleOf({ associations: byName, renditions: { ...picture.renditions, lead: 'web' } })).toMatchObject({
      associations: [said],
      renditions: said.renditions,
    });
    expect(articleOf({ associations: picture, renditions: picture.renditions.web })).toMatchObject({
      associations: [said],
      renditions: [{ name: 'rendition1', href: 'https://x/2' }],
    });

    expect(articleOf({ associations: { a: pointer, b: picture } }).associations).toEqual([said]);
    expect(articleOf({ associations: { a: picture, b: pointer } }).associations).toEqual([said]);
  });

  it('is alone in its drop, however much a ref of its groups says', () => {
    const refs = [{ guid: 'urn:x:2', type: 'text', headline: 'Owls', versioncreated: '2026-11-20T10:00:00Z' }];

    expect(articlesOf({ uri: 'urn:x:1', type: 'composite', groups: [{ id: 'main', refs }] })).toHaveLength(1);
  });

  it('expires when it says so, a day at its end', () => {
    const ofDay = (expires: string) => articleOf({ versioncreated: '2026-11-20T10:00:00Z', expires }).expires;

    expect(['2026-11-20', '2026-11-20T10:00:00Z', '2026-11-18'].map(ofDay)).toEqual([
      '2026-11-21T11:59:59Z',
      '2026-11-20T10:00:00Z',
      undefined,
    ]);
  });

  it('hands its embargo and its withholding down to those that have none of their own', () => {
    const held = { uri: 'urn:x:1', versioncreated: '2026-11-20T10:00:00Z', embargoed: 'Friday', pubstatus: 'withheld' };
    const { pubstatus: _, ...silent } = picture;

    const [, own] = articlesOf({ ...held, associations: [{ ...picture, embargoed: '2026-11-22T10:00:00Z' }] });
    const [, other] = articlesOf({ ...held, associations: [silent] });

    expect(own).toMatchObject({ pubStatus: 'usable', embargo: { until: '2026-11-22T10:00:00Z' } });
    expect(other).toMatchObject({ pubStatus: 'withheld', embargo: { unreadable: 'Friday' } });
  });

  it('never reads itself again', () => {
    const self = { uri: 'urn:x:1', versioncreated: '2026-11-20T10:00:00Z' };

    expect(articlesOf({ ...self, associations: { self } })).toHaveLength(1);
  });
});

describe('a ninjs drop', () => {
  it('is told by keys that ninjs alone has, however it is packed', () => {
    const item = { uri: 'urn:x:1', versionCreated: '2026-11-20T10:00:00Z' };

    for (const drop of [
      item,
      [item],
      { item: [item] },
      { items: [item] },
      { _items: [item], _meta: {} },
      { entries: [item] },
      { item },
      { articles: [item] },
      { data: { items: [item] } },
      { took: 3, hits: { total: 1, hits: [{ _id: 'x', _source: item }] } },
    ]) {
      expect(detect(drop)).toBe('sure');
      expect(articlesOf(drop).map(({ uri }) => uri)).toEqual(['urn:x:1']);
    }
    expect(detect({ guid: 'urn:x:1', pubstatus: 'usable' })).toBe('sure');
    expect(detect({ uri: 'urn:x:1', standard: { name: 'TTNINJS' } })).toBe('sure');
    expect(detect({ guid: 'urn:x:1', body_html: '<p>x</p>', headline_extended: 'x' })).toBe('sure');
    expect(detect({ guid: 'urn:x:1', pubstatus: 'canceled', headline_extended: 'x' })).toBe('sure');
    expect(detect({ uri: 'urn:x:1', body_html: '<p>x</p>', usn: 'KITE1', editorialpriority: 'r' })).toBe('sure');
    expect(detect({ uri: 'urn:x:1', associations: [] })).toBe('maybe');
    expect(detect({ body_html: 'x'.repeat(70_000), uri: 'urn:x:1' })).toBe('maybe');
  });

  it.each<[fields: object, isNinjs: boolean]>([
    [{ body_xhtml: '<p>One.</p>' }, true],
    [{ body_nitf: '<block><p>One.</p></block>' }, true],
    [{ bodies: [{ value: 'One.' }] }, true],
    [{ standard: { name: 'ninjs', version: '1.3' } }, true],
    [{ standard: { name: 'ANPA' } }, false],
    [{}, false],
    // Of what AP says there ninjs knows nothing.
    [{ body_xhtml: '<p>One.</p>', editorialtypes: ['Kill'] }, false],
    [{ body_xhtml: '<p>One.</p>', uri: undefined }, false],
  ])('of AP is told from a reply of its API by its text or its standard: %j', (fields, isNinjs) => {
    const sent = { uri: 'urn:x:1', altids: { itemid: '1' }, versioncreated: '2026-11-20T10:00:00Z', ...fields };
    const isSure = (mark: FormatMark): boolean => mark.detect(dropHead(bytesOf(sent))) === 'sure';

    expect([isSure(ninjs), isSure(apMediaMark)]).toEqual([isNinjs, !isNinjs]);
  });

  it('is none of its relatives', () => {
    for (const other of [
      { uri: 'urn:x:1', versionedGuid: 'x:1', headLine: 'x', versionCreated: 'x' },
      { uri: 'urn:x:1', usn: 'L1', pubStatus: 'stat:usable' },
      { uri: 'urn:x:1', altids: { itemid: '1' }, headline: 'x', versioncreated: 'x', pubstatus: 'usable' },
      { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_text: 'x' }] },
      {
        data: {
          items: [{ item: { uri: 'urn:x:1', altids: { itemid: '1' }, versioncreated: 'x', pubstatus: 'usable' } }],
        },
      },
      { data: { data: { data: { data: { uri: 'urn:x:1', versioncreated: 'x', pubstatus: 'usable' } } } } },
      { '@context': 'https://schema.org', headline: 'x' },
      { items: [] },
      [],
      '<uri/>',
      'uri versioncreated',
    ]) {
      expect(detect(other)).toBe(false);
    }
  });

  it('is found in one walk through its head, however many paths lead down', () => {
    const names = 'item items _items hits entries data results articles documents docs stories _source'.split(' ');
    const nested = (levels: number): unknown =>
      levels === 0 ? { a: 1 } : Object.fromEntries(names.map((name) => [name, nested(levels - 1)]));
    const list = '0,'.repeat(20_000);
    const before = process.cpuUsage();

    for (let time = 0; time < 20; time++) {
      expect(detect(nested(3))).toBe(false);
      expect(detect(`{"x":[${list}0],${JSON.stringify(nested(3)).slice(1)}`)).toBe(false);
      expect(detect('{"items":['.repeat(6000))).toBe(false);
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1500);
  });

  it.each<[sent: unknown, ids: unknown[]]>([
    // Items without a uri: what lies in them is theirs.
    [{ id: 'x', body_text: 'One.', documents: [{ name: 'a.pdf' }] }, ['x']],
    [{ id: 'x', body_text: 'One.', articles: [] }, ['x']],
    [{ id: 'x', bodyHtml: '<p>One.</p>', items: [] }, ['x']],
    [{ id: 'x', bodies: [{ value: 'One.' }], data: {} }, ['x']],
    [{ id: 'x', body_text: 'One.', stories: [{ uri: 'y', headline: 'Two', versioncreated: '2026-11-20' }] }, ['x']],
    [{ id: 'x', headline: 'One', versioncreated: '2026-11-20', docs: [{ uri: 'y', headline: 'Two' }] }, ['x']],
    [{ id: 'x', headline: 'One', renditions: [], data: { exif: { uri: 'y' } } }, ['x']],
    [{ id: 'x', headline: 'One', results: ['3-2'] }, ['x']],
    [{ id: 'x', pubstatus: 'canceled', articles: ['y'] }, ['x']],
    [{ id: 0, body_text: 'One.', data: {} }, ['0']],
    [
      [
        { id: 'x', body_text: 'One.', data: {} },
        { id: 'y', body_text: 'Two.', results: ['3-2'] },
      ],
      ['x', 'y'],
    ],
    [{ items: [{ id: 'x', body_text: 'One.', stories: [{ uri: 'y', headline: 'Two' }] }] }, ['x']],
    [{ hits: { hits: [{ _id: '1', _source: { id: 'x', body_text: 'One.', documents: [] } }] } }, ['x']],
    [{ uri: 'x', headline: 'One', items: [{ uri: 'y', body_text: 'Two.' }] }, ['x']],
    [{ body_text: 'One.', stories: [{ uri: 'y', headline: 'Two' }] }, ['MISSING_ID']],
    // Pages, whatever they say of themselves.
    [{ id: 'p', items: [{ id: 'x', body_text: 'One.' }] }, ['x']],
    [{ id: 'p', headline: 'Top', items: [{ uri: 'x', body_text: 'One.' }, { uri: 'y' }] }, ['x', 'y']],
    [{ id: 'p', headline: 'Top', items: [{ uri: 'x', type: 'picture', description_text: 'One.' }] }, ['x']],
    [{ id: 'p', headline: 'Top', data: { items: [{ guid: 'x', versioncreated: '2026-11-20' }] } }, ['x']],
    [{ id: 'p', headline: 'Top', items: [{ id: 'x', headline: 'One', versioncreated: '2026-11-20' }] }, ['x']],
    [{ headline: 'Top', versioncreated: '2026-11-20', items: [{ uri: 'x', headline: 'One' }] }, ['x']],
    [{ title: 'Top', copyrightnotice: 'Example Wire', stories: [{ uri: 'x', body_text: 'One.' }] }, ['x']],
    [{ body: {}, body_text: '', items: [{ uri: 'x', body_text: 'One.' }] }, ['x']],
    [{ items: null, data: [{ uri: 'x', body_text: 'One.' }] }, ['x']],
    [{ data: [{ uri: 'x', body_text: 'One.' }], documents: [] }, ['x']],
    [{ results: { count: 1 }, articles: [{ uri: 'x', body_text: 'One.' }] }, ['x']],
    [{ hits: 1, docs: [{ uri: 'x', headline: 'One' }] }, ['x']],
    [
      [{ _source: { uri: 'x', body_text: 'One.' } }, { _source: { uri: 'y', body_text: 'Two.' } }],
      ['x', 'y'],
    ],
    [
      [{ items: [{ uri: 'x' }] }, { items: [] }, { items: [{ uri: 'y' }, 5] }],
      ['x', 'y', 'MALFORMED'],
    ],
    [{ items: ['x', {}] }, ['MALFORMED', 'MISSING_ID']],
  ])('%j holds the items %j', (sent, ids) => {
    const read = parse(sent).map((item) => ('rejected' in item ? item.rejected.code : item.article.uri));

    expect(read).toEqual(ids);
  });

  it('that holds no item is malformed', () => {
    for (const sent of ['[]', '{"item":[]}', '5', '"x"', 'null']) {
      expect(() => parse(sent)).toThrow(expect.objectContaining({ code: 'MALFORMED', position: { line: 1 } }));
    }
  });

  it('reads the documents that we write ourselves as what they were', () => {
    const article = articleOf({
      type: 'text',
      version: '3',
      pubstatus: 'usable',
      headline: 'UPDATE 1-An owl reads',
      byline: 'Pia Ledger',
      slugline: 'OWL/',
      language: 'en',
      urgency: 3,
      body_html: '<p>An owl <em>reads</em>.</p><p>It turns a page.</p>',
      subject: [{ code: 'medtop:20000500', name: 'animal' }],
      copyrightholder: 'Example Wire',
    });
    const drop = { bucket: 'b', key: 'k', versionId: 'v', sha256: '0'.repeat(64), index: 0 };
    const wire = { name: 'sample', title: 'Samples', authorities: [] };
    const document = toNinjs(normalise(article, { wire, drop, receivedAt: '2026-11-20T12:00:00Z', source: '' }));

    const again = articlesOf(document)[0]!;

    for (const key of ['uri', 'version', 'headline', 'byline', 'slugline', 'body', 'subjects', 'rights'] as const) {
      expect([key, again[key]]).toEqual([key, article[key]]);
    }
  });

  it('with any values in its fields is read or rejected, never anything else', () => {
    const keys =
      'uri guid type version versioncreated firstCreated pubstatus embargoed urgency language headline headlines by byline body_text body_html bodies descriptions subject places organisations person genre associations renditions altids rightsinfo usageterms infosources ednote authors contracts keywords item symbols value contenttype role name code scheme'.split(
        ' ',
      );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 0, -1.5, '', 'x', '<p>x', '2026-11-20T10:00:00Z', 'urn:x:1', 'picture'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8 }),
      ),
    }));

    fc.assert(
      fc.property(value, (sent) => {
        try {
          for (const item of parse(sent)) if ('rejected' in item) expect(item.rejected).toBeInstanceOf(DropRejected);
        } catch (error) {
          expect(error).toBeInstanceOf(DropRejected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time over long values', () => {
    const before = process.cpuUsage();

    for (const part of ['<', '&', '<p>', ' ', '\n', 'a:', '[', '"', 'By ', '/', '0']) {
      const long = part.repeat(100_000);
      articleOf({
        headline: long,
        body_html: long,
        description_text: long,
        byline: long,
        ednote: long,
        slugline: long,
        language: long,
        urgency: long,
        subject: [{ code: long, scheme: long }, { uri: long }],
        renditions: { a: { href: long, title: long } },
      });
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(6000);
  });
});
