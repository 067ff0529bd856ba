import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { sentText } from '../../functions/article/body.ts';
import { DropRejected } from '../../functions/errors.ts';
import type { WireHabits, WireItem } from '../../functions/formats/format.ts';
import { newsml1 } from '../../functions/formats/newsml-1/newsml-1.ts';

interface Parts {
  readonly identifier?: string;
  readonly management?: string;
  readonly component?: string;
}

const IDENTIFIER =
  '<ProviderId>wire.example</ProviderId><DateId>20260503</DateId><NewsItemId>T1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId>';

const item = ({ identifier = IDENTIFIER, management = '', component = '' }: Parts): string =>
  `<NewsItem><Identification><NewsIdentifier>${identifier}</NewsIdentifier></Identification><NewsManagement>${management}</NewsManagement><NewsComponent>${component}</NewsComponent></NewsItem>`;

const parse = (text: string, wire: WireHabits = {}): readonly WireItem[] =>
  newsml1.parse({ bytes: Buffer.from(text), name: 'drop.xml' }, wire);

function articleOf(parts: Parts, wire: WireHabits = {}): ParsedArticle {
  const [first] = parse(`<NewsML>${item(parts)}</NewsML>`, wire);
  if (!first || !('article' in first)) throw first && 'rejected' in first ? first.rejected : new Error('no item');
  return first.article;
}

const content = (data: string): string => `<ContentItem><DataContent>${data}</DataContent></ContentItem>`;

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    return { code: error.code, position: error.position };
  }
};

describe('a management update without content', () => {
  const managed = (status: string) =>
    codeOf(() =>
      articleOf({
        identifier: IDENTIFIER.replace('Update="N"', 'Update="A"'),
        management: `<Status FormalName="${status}"/>`,
      }),
    );

  it('kills and withholds', () => {
    expect(managed('Canceled')).toMatchObject({ change: 'kill', pubStatus: 'canceled' });
    expect(managed('Withheld')).toMatchObject({ pubStatus: 'withheld' });
  });

  it('never takes the place of the story', () => {
    expect(managed('Usable')).toEqual({ code: 'MALFORMED', position: { item: 0, line: 1 } });
  });
});

describe('the identity of a NewsItem', () => {
  it('has no slugline in a label that says its number over again', () => {
    const labelled = (label: string): unknown => {
      const sent = item({ component: content('One.') });
      const [read] = parse(
        `<NewsML>${sent.replace('</Identification>', `<NameLabel>${label}</NameLabel></Identification>`)}</NewsML>`,
      );
      if (!read || !('article' in read)) throw new Error('no article');
      const { slugline, altIds } = read.article;
      return { slugline, altIds: altIds.map(({ value }) => value) };
    };

    expect(labelled('T1')).toEqual({ slugline: undefined, altIds: ['T1'] });
    expect(labelled('KITES')).toEqual({ slugline: 'KITES', altIds: ['T1'] });
  });

  it.each([
    ['urn:newsml:wire.example:20260503:T1:1', '<RevisionId>1</RevisionId>', 'urn:newsml:wire.example:20260503:T1', '1'],
    [
      'urn:newsml:wire.example:20260503:T1:1N',
      '<RevisionId>1</RevisionId>',
      'urn:newsml:wire.example:20260503:T1',
      '1',
    ],
    [
      'urn:newsml:wire.example:20260503:T1:12U',
      '<RevisionId Update="U">12</RevisionId>',
      'urn:newsml:wire.example:20260503:T1',
      '12',
    ],
    ['urn:newsml:wire.example:20260503:T1:7A', '', 'urn:newsml:wire.example:20260503:T1', '7'],
    ['urn:newsml:wire.example:20260503:T1', '<RevisionId>1</RevisionId>', 'urn:newsml:wire.example:20260503:T1', '1'],
    ['tea-17', '<RevisionId>3</RevisionId>', 'tea-17', '3'],
    ['urn:newsml:wire.example', '<NewsItemId>T9</NewsItemId>', 'urn:newsml:T9', '1'],
    // A revision that is no number, and an item that is called like its revision.
    ['urn:newsml:a b:20260503:T1:DS2', '<RevisionId>DS2</RevisionId>', 'urn:newsml:a b:20260503:T1', 'DS2'],
    [
      'urn:newsml:wire.example:20260503:1',
      '<NewsItemId>1</NewsItemId><RevisionId>1</RevisionId>',
      'urn:newsml:wire.example:20260503:1',
      '1',
    ],
  ])('of %s beside %s is %s', (publicIdentifier, others, uri, version) => {
    const article = articleOf({ identifier: `${others}<PublicIdentifier>${publicIdentifier}</PublicIdentifier>` });

    expect({ uri: article.uri, version: article.version }).toEqual({ uri, version });
  });

  it('is missing where nothing names the item', () => {
    const [first] = parse(`<NewsML>\n${item({ identifier: '<ProviderId>wire.example</ProviderId>' })}</NewsML>`);

    expect(first).toMatchObject({ rejected: { code: 'MISSING_ID', position: { item: 0, line: 2 } } });
  });
});

describe('a status', () => {
  it.each([
    ['Usable', 'usable', 'new'],
    ['USABLE', 'usable', 'new'],
    ['', 'usable', 'new'],
    ['Withheld', 'withheld', 'new'],
    ['Embargoed', 'withheld', 'new'],
    ['Cancelled', 'canceled', 'kill'],
    ['Killed', 'canceled', 'kill'],
    ['Deleted', 'canceled', 'kill'],
    ['Simmering', 'withheld', 'new'],
  ])('of %j makes an item %s', (sent, pubStatus, change) => {
    const article = articleOf({ management: `<Status FormalName="${sent}"/>` });

    expect({ pubStatus: article.pubStatus, change: article.change }).toEqual({ pubStatus, change });
  });

  it.each([
    ['Correction', 'correction'],
    ['Update', 'update'],
    ['Rescind', 'withdrawal'],
  ])('goes with the instruction %s', (instruction, change) => {
    expect(articleOf({ management: `<Instruction FormalName="${instruction}"/>` }).change).toBe(change);
  });

  it('that will change to usable is an embargo, in the zone of the wire where it gives none', () => {
    const management =
      '<Status FormalName="Withheld"/><StatusWillChange><FutureStatus FormalName="usable"/><DateAndTime>20260504T060000</DateAndTime></StatusWillChange>';

    const inHelsinki = articleOf({ management }, { timeZone: 'Europe/Helsinki' });
    const nowhere = articleOf({ management });

    expect([inHelsinki.pubStatus, inHelsinki.embargo]).toEqual(['usable', { until: '2026-05-04T03:00:00Z' }]);
    expect([nowhere.pubStatus, nowhere.embargo]).toEqual(['usable', { unreadable: '20260504T060000' }]);
  });

  it('that will change on a mere day is held: nobody knows the hour', () => {
    const management =
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260504</DateAndTime></StatusWillChange>';

    expect(articleOf({ management }, { timeZone: 'Europe/Helsinki' }).embargo).toEqual({ unreadable: '20260504' });
  });

  it.each([
    ['20260604T060000', '2026-06-04T03:00:00Z'],
    ['20260604T060000+0200', '2026-06-04T04:00:00Z'],
    ['20260604', '2026-06-04T20:59:59Z'],
    ['soon', undefined],
    ['20200101T060000Z', undefined],
  ])('that will change to canceled %s ends its use', (sent, expires) => {
    const management = `<ThisRevisionCreated>20260503T101500Z</ThisRevisionCreated><Status FormalName="Usable"/><StatusWillChange><FutureStatus FormalName="Canceled"/><DateAndTime>${sent}</DateAndTime></StatusWillChange>`;
    const article = articleOf({ management }, { timeZone: 'Europe/Helsinki' });

    expect([article.pubStatus, article.expires, article.embargo]).toEqual(['usable', expires, undefined]);
  });

  it('that will change never frees what is killed', () => {
    const management =
      '<Status FormalName="Canceled"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260504T060000Z</DateAndTime></StatusWillChange>';

    expect(articleOf({ management })).toMatchObject({ pubStatus: 'canceled', change: 'kill' });
  });
});

describe('a subject', () => {
  it.each([
    ['Economy', { qcode: 'subject:Economy', name: 'Economy', rel: 'subject' }],
    ['ECO', { qcode: 'subject:ECO', rel: 'subject' }],
    ['04000000', { qcode: 'subj:04000000', rel: 'subject' }],
    ['20000639', { qcode: 'medtop:20000639', rel: 'subject' }],
    ['medtop:20000639', { qcode: 'medtop:20000639', rel: 'subject' }],
    ['IPTC:04000000', { qcode: 'subj:04000000', rel: 'subject' }],
    ['http://cv.iptc.org/newscodes/mediatopic/20000139', { qcode: 'medtop:20000139', rel: 'subject' }],
    [
      'http://cv.iptc.org/newscodes/genre/Feature',
      {
        qcode: 'subject:http://cv.iptc.org/newscodes/genre/Feature',
        name: 'http://cv.iptc.org/newscodes/genre/Feature',
        rel: 'subject',
      },
    ],
  ])('%s has a name where it is a word', (sent, subject) => {
    const metadata = `<DescriptiveMetadata><SubjectCode><Subject FormalName="${sent}"/></SubjectCode></DescriptiveMetadata>`;

    expect(articleOf({ component: metadata + content('Tea.') }).subjects).toEqual([subject]);
  });
});

describe('a property of a location', () => {
  it.each([
    ['City', 'Kiel', ['city:Kiel']],
    ['Country', 'DEU', ['country:DEU']],
    ['Latitude', '54.3', []],
    ['PostalCode', '24103', []],
  ])('%s %s is a place where it is a name', (name, value, qcodes) => {
    const metadata = `<DescriptiveMetadata><Location><Property FormalName="${name}" Value="${value}"/></Location></DescriptiveMetadata>`;

    expect(articleOf({ component: metadata + content('Tea.') }).subjects.map(({ qcode }) => qcode)).toEqual(qcodes);
  });

  it('is missing where its name stands in the location itself', () => {
    const metadata = '<DescriptiveMetadata><Location>Kiel</Location></DescriptiveMetadata>';

    expect(articleOf({ component: metadata + content('Tea.') }).subjects).toEqual([
      { qcode: 'location:Kiel', name: 'Kiel', rel: 'place' },
    ]);
  });
});

describe('a topic among the properties', () => {
  it('of what describes the story is a subject', () => {
    const component = `<DescriptiveMetadata><Property FormalName="Topic" Value="Weather"/></DescriptiveMetadata>${content('Tea.')}`;

    expect(articleOf({ component }).subjects).toEqual([{ qcode: 'topic:Weather', name: 'Weather', rel: 'subject' }]);
  });

  it.each([
    ['Topics', 'Wind; Kites', ['topics:Wind', 'topics:Kites']],
    ['Topics', 'Wind; none', ['topics:Wind']],
    ['Topics', 'Wind, Washington, D.C.', ['topics:Wind', 'topics:Washington, D.C.']],
    ['Topics', 'Albany, N.Y., Wind', ['topics:Albany, N.Y.', 'topics:Wind']],
    ['Topics', 'Wind, E.U., U.N.', ['topics:Wind', 'topics:E.U.', 'topics:U.N.']],
    ['Topics', 'Wind, U.S., UK', ['topics:Wind', 'topics:U.S.', 'topics:UK']],
    ['Topics', 'Wind, U.S. aid', ['topics:Wind', 'topics:U.S. aid']],
    ['Topic', 'Wind, rain', ['topic:Wind, rain']],
    ['Topic', 'None', []],
  ])('%s of %s is as many as it lists', (name, value, qcodes) => {
    const component = `<DescriptiveMetadata><Property FormalName="${name}" Value="${value}"/></DescriptiveMetadata>${content('Tea.')}`;

    expect(articleOf({ component }).subjects.map(({ qcode }) => qcode)).toEqual(qcodes);
  });
});

describe('a line of keywords', () => {
  const keywordsOf = (line: string) =>
    articleOf({
      component: `<NewsLines><KeywordLine>${line}</KeywordLine></NewsLines>${content('Tea.')}`,
    }).subjects.map(({ name }) => name);

  it.each([
    ...[
      'Albany, N.Y.',
      'Newark, N.J.',
      'Charlotte, N.C.',
      'Columbia, S.C.',
      'Concord, N.H.',
      'Taos, N.M.',
      'Bristol, R.I.',
    ],
    ...['Washington, D.C.', 'Washington,D.C.', 'Victoria, B.C.', 'México, D.F.', 'Charleston, W.Va.', 'Fargo, N.D.'],
  ])('has a town with its state as one: %s', (town) => {
    expect(keywordsOf(`gulls, ${town}, terns`)).toEqual(['gulls', town, 'terns']);
  });

  it.each(['港湾、フェリー', '港湾，フェリー', '港湾；フェリー'])(
    'is parted by the commas of its script: %s',
    (line) => {
      expect(keywordsOf(line)).toEqual(['港湾', 'フェリー']);
    },
  );

  it.each([
    ...['gulls, A.I., terns', 'film, L.A.', 'basketball, N.B.A.', 'crime, F.B.I.', 'economy, I.M.F.', 'health, W.H.O.'],
    ...[
      'politics, G.O.P.',
      'TV, B.B.C.',
      'soccer, F.C. Arden',
      'soccer, A.C. Milan',
      'books, C.S. Lewis',
      'gulls, J.D. Vance',
    ],
    ...[
      'gulls, U.A.E.',
      'gulls, I.R.A.',
      'Morgan, J.P.',
      'business, J.P. Example',
      'baseball, N.L. East',
      'gulls, N.C.A.A.',
    ],
    ...[
      'gulls, U.S., terns',
      'gulls, E.U., U.N.',
      'Arden, U.S., A.B. Example',
      'Hamilton, L.A. county',
      'Smith, J.K., gulls',
    ],
  ])('has other initials apart: %s', (line) => {
    expect(keywordsOf(line)).toEqual(line.split(', '));
  });
});

it.each([
  ['Corrects spelling', 'correction'],
  ['ADDS quotes', 'update'],
  ['With photo', 'new'],
])('with the note %j a story is a %s', (note, change) => {
  const component = `<NewsLines><NewsLine><NewsLineType FormalName="Editor's note"/><NewsLineText>${note}</NewsLineText></NewsLine></NewsLines>${content('<p>Tea.</p>')}`;

  expect(articleOf({ component }).change).toBe(change);
});

it('is not changed by what a comment is about', () => {
  const component = `<Comment FormalName="Topic">Withdrawal</Comment>${content('<p>Tea.</p>')}`;

  expect(articleOf({ component }).change).toBe('new');
});

it.each([
  ['\n\nab/cd\n', ['paragraph', 'signoff']],
  ['\n\nab/cd\n\n(foto)', ['paragraph', 'signoff', 'related']],
  ['\n\nABC (DEF/GHI) // JKL\nLusa/Fim', ['paragraph', 'signoff', 'signoff']],
  ['\n\n(PAP)\n\nabc/ def/', ['paragraph', 'signoff', 'signoff']],
  [' at 200\nkm/h', ['paragraph']],
  ['\n\n(à suivre)', ['paragraph', 'signoff']],
  ['\n\nSlut', ['paragraph', 'paragraph']],
  [' at noon.\n   ab/cd', ['paragraph', 'signoff']],
  ['\n\nTea or cake', ['paragraph', 'paragraph']],
])('has a plain text that is signed below an empty line: %j', (end, roles) => {
  const { body } = articleOf({ component: content(`Tea was served and the boat sailed on${end}`) });

  expect(body.map(({ role }) => role)).toEqual(roles);
});

describe('the head of an embedded NITF', () => {
  const head =
    '<nitf><head><docdata><ed-msg info="Adds cake"/><doc.copyright holder="Example"/></docdata></head><body><body.head><hedline><hl1>Tea</hl1><hl2>Cake too</hl2></hedline></body.head><body.content><p>Tea.</p></body.content></body></nitf>';

  it('says what the item does not', () => {
    const { description, rights, editorNotes } = articleOf({ component: content(head) });

    expect({ description, rights, editorNotes }).toEqual({
      description: 'Cake too',
      rights: { copyrightHolder: 'Example' },
      editorNotes: [{ text: 'Adds cake', public: true }],
    });
  });

  it('comes after the item', () => {
    const lines = '<NewsLines><SubHeadLine>And scones</SubHeadLine></NewsLines>';
    const holder = '<RightsMetadata><Copyright><CopyrightHolder>Owner</CopyrightHolder></Copyright></RightsMetadata>';

    const { description, rights } = articleOf({ component: lines + holder + content(head) });

    expect({ description, rights }).toEqual({ description: 'And scones', rights: { copyrightHolder: 'Owner' } });
  });
});

describe('the release of an embedded NITF', () => {
  const revised = '<Status FormalName="Usable"/><ThisRevisionCreated>20260503T101500Z</ThisRevisionCreated>';
  const released = (dates: string, management = revised): ParsedArticle =>
    articleOf({
      management,
      component: content(`<nitf><head><docdata>${dates}</docdata></head><body><p>Tea.</p></body></nitf>`),
    });

  it.each([
    [
      'later than its issue',
      '<date.issue norm="20260503T101500Z"/><date.release norm="20260505T100000Z"/>',
      '2026-05-05T10:00:00Z',
    ],
    ['later than the revision', '<date.release norm="20260505T100000Z"/>', '2026-05-05T10:00:00Z'],
    ['with its issue', '<date.issue norm="20260505T100000Z"/><date.release norm="20260505T100000Z"/>', undefined],
    ['with the revision', '<date.release norm="20260503T101500Z"/>', undefined],
    ['before the revision', '<date.release norm="20260502T101500Z"/>', undefined],
    ['a moment after the revision', '<date.release norm="20260503T101502Z"/>', undefined],
    ['on some clock', '<date.release norm="20260503T121500"/>', undefined],
    ['on the next day', '<date.release norm="20260504"/>', undefined],
  ])('%s: %s', (_, dates, until) => {
    const { pubStatus, embargo } = released(dates);

    expect({ pubStatus, embargo }).toEqual({ pubStatus: 'usable', embargo: until && { until } });
  });

  const embargoed = (more = '', revision = '20260503T101500Z') =>
    `<Status FormalName="Embargoed"/><ThisRevisionCreated>${revision}</ThisRevisionCreated>${more}`;
  const vague = '<Instruction FormalName="x"><Comment>Embargoed until Friday noon</Comment></Instruction>';
  const earlier = vague.replace('Friday noon', '7am GMT on May 4');

  it.each([
    ['whatever is said more vaguely', '', embargoed(vague)],
    ['where the lines say an earlier time', '', embargoed(earlier)],
    ['of the revision itself', '', embargoed('', '20260505T120000Z')],
    ['of the issue itself', '<date.issue norm="20260505T120000Z"/>', embargoed()],
  ])('is the end of an embargo, %s', (_, dates, management) => {
    const { pubStatus, embargo } = released(`<date.release norm="20260505T120000Z"/>${dates}`, management);

    expect({ pubStatus, embargo }).toEqual({ pubStatus: 'usable', embargo: { until: '2026-05-05T12:00:00Z' } });
  });

  it('frees nothing that is withheld', () => {
    const withheld = '<Status FormalName="Withheld"/>';

    expect(released('<date.release norm="20260505T100000Z"/>', withheld).pubStatus).toBe('withheld');
  });
});

describe('an embargo that a line states', () => {
  const line = (type: string, text: string): string =>
    `<NewsLines><NewsLine><NewsLineType FormalName="${type}"/><NewsLineText>${text}</NewsLineText></NewsLine></NewsLines>`;
  const said = 'EMBARGOED UNTIL 10 DEC 2019 08:00 GMT';

  it.each([
    [line('EmbargoLine', said), { until: '2019-12-10T08:00:00Z' }],
    [line('EmbargoLine', '08:00 GMT, 10 December 2019'), { until: '2019-12-10T08:00:00Z' }],
    [line('EditorialNote', said), { until: '2019-12-10T08:00:00Z' }],
    [`<NewsComponent>${line('Advisory', said)}</NewsComponent>`, { until: '2019-12-10T08:00:00Z' }],
    [`<Comment>${said}</Comment>`, { until: '2019-12-10T08:00:00Z' }],
    [`<Comment>${said}</Comment><Comment>${said.replace('10', '12')}</Comment>`, { until: '2019-12-12T08:00:00Z' }],
    [`<Comment>${said}</Comment><Comment>EMBARGOED UNTIL MONDAY</Comment>`, { unreadable: 'EMBARGOED UNTIL MONDAY' }],
    [`<Comment>EMBARGOED UNTIL MONDAY</Comment>`, { unreadable: 'EMBARGOED UNTIL MONDAY' }],
    [line('Embargo', 'noon'), { unreadable: 'noon' }],
    [line('Embargo', '20191210T080000Z'), { until: '2019-12-10T08:00:00Z' }],
    [line('EmbargoLine', 'Embargo lifted'), undefined],
    [line('EmbargoLine', 'expired'), undefined],
    [line('EmbargoLine', 'None'), undefined],
    [line('EditorialNote', 'On the oil embargo'), undefined],
    [
      content('<nitf><head><docdata><ed-msg info="Under embargo"/></docdata></head><body><p>Tea.</p></body></nitf>'),
      { unreadable: 'Under embargo' },
    ],
  ])('%s holds until %j', (component, expected) => {
    const { embargo, pubStatus } = articleOf({ component });

    expect({ embargo, pubStatus }).toEqual({ embargo: expected, pubStatus: 'usable' });
  });

  const property = '<Property FormalName="Embargo" Value="20191210T080000Z"/>';

  it('is freed by who says until when, where a property is but a mark', () => {
    const marked = (value: string, note = said) =>
      articleOf({
        component: `<AdministrativeMetadata><Property FormalName="Embargo" Value="${value}"/></AdministrativeMetadata>${line('EditorialNote', note)}`,
      }).embargo;

    expect(marked('true', `PHOTOS ${said}`)).toEqual({ unreadable: 'true' });

    expect(['true', 'yes', '1', 'Fri'].map((value) => marked(value))).toEqual([
      { until: '2019-12-10T08:00:00Z' },
      { until: '2019-12-10T08:00:00Z' },
      { until: '2019-12-10T08:00:00Z' },
      { unreadable: 'Fri' },
    ]);
  });

  it.each([`<Metadata>${property}</Metadata>`, `<RightsMetadata>${property}</RightsMetadata>`])(
    'holds as a property of a part: %s',
    (metadata) => {
      const component = `<NewsComponent>${metadata}${content('<p>Tea.</p>')}</NewsComponent>`;

      expect(articleOf({ component }).embargo).toEqual({ until: '2019-12-10T08:00:00Z' });
      expect(articleOf({ component, management: '<Status FormalName="Withheld"/>' }).pubStatus).toBe('withheld');
    },
  );

  it('holds as an instruction that says no more', () => {
    const management = '<Instruction FormalName="Embargo"/>';

    expect(articleOf({ management }).embargo).toEqual({ unreadable: 'Embargo' });
    for (const name of ['EmbargoedUntil', 'EmbargoedNews', 'Embargo Notice']) {
      expect(articleOf({ management: `<Instruction FormalName="${name}"/>` }).embargo).toBeDefined();
      expect(articleOf({ management: `<NewsItemType FormalName="${name}"/>` }).embargo).toBeDefined();
    }
    expect(articleOf({ management: '<Instruction FormalName="EmbargoLifted"/>' }).embargo).toBeUndefined();
  });

  it('frees nothing that is withheld', () => {
    const management = '<Status FormalName="Withheld"/>';

    expect(articleOf({ management, component: line('EmbargoLine', '20191210T080000Z') }).pubStatus).toBe('withheld');
  });
});

describe('the head of a NITF in an item', () => {
  const nitf =
    '<nitf><head><title>Tea</title><docdata management-status="withheld"><key-list><keyword key="tea"/></key-list></docdata></head><body><p>Tea.</p></body></nitf>';

  it.each([nitf, `<![CDATA[${nitf}]]>`])('says what the item does not, be it escaped: %s', (data) => {
    expect(articleOf({ component: content(data) })).toMatchObject({
      headline: 'Tea',
      pubStatus: 'withheld',
      subjects: [{ qcode: 'keyword:tea' }],
    });
  });
});

describe('a caption among the lines', () => {
  const lines =
    '<NewsLines><NewsLine><NewsLineType FormalName="Caption"/><NewsLineText>A duck swims.</NewsLineText></NewsLine></NewsLines>';
  const picture = '<ContentItem Href="duck.jpg"><MediaType FormalName="Photo"/></ContentItem>';

  it('describes a picture, and is no note', () => {
    for (const component of [`${lines}${picture}`, `<NewsComponent>${lines}${picture}</NewsComponent>`]) {
      const { description, editorNotes } = articleOf({ component });

      expect({ description, editorNotes }).toEqual({ description: 'A duck swims.', editorNotes: [] });
    }
  });

  it('is that of a picture beside a story', () => {
    const component = `${content('<p>Tea.</p>')}<NewsComponent><Role FormalName="Photo"/>${lines}${picture}</NewsComponent>`;

    expect(articleOf({ component }).associations).toMatchObject([{ rel: 'picture', caption: 'A duck swims.' }]);
  });
});

describe('a film', () => {
  const part = (role: string, type: string, href: string) =>
    `<NewsComponent><Role FormalName="${role}"/><ContentItem Href="${href}"><MediaType FormalName="${type}"/></ContentItem></NewsComponent>`;
  const still = part('Thumbnail', 'Photo', 'duck.jpg');

  it.each([
    ['video', still + part('Preview', 'Video', 'duck.mp4')],
    ['video', part('Preview', 'Video', 'duck.mp4') + still],
    ['audio', still + part('Preview', 'Audio', 'duck.mp3')],
    ['graphic', still + part('Main', 'Graphic', 'duck.eps')],
    ['picture', still + part('Preview', 'Photo', 'duck-2.jpg')],
  ])('or what else has a still of it is a %s, wherever that stands', (type, parts) => {
    expect(articleOf({ component: parts })).toMatchObject({ type, renditions: [{}, {}] });
  });
});

describe('the text of an item', () => {
  it.each([
    ['paragraphs without a root', content('<p>Tea.</p><p>More.</p>'), 'Tea.\nMore.'],
    ['plain text with empty lines', content('Tea.\n\nMore.'), 'Tea.\nMore.'],
    ['plain text in long lines', content(`${'Tea '.repeat(30)}.\nMore.`), `${'Tea '.repeat(30)}.\nMore.`],
    ['escaped HTML', content('&lt;p&gt;Tea.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;'), 'Tea.\nMore.'],
    [
      'two formats of one text',
      '<ContentItem><Format FormalName="ASCII"/><DataContent>Tea.</DataContent></ContentItem><ContentItem><Format FormalName="XHTML"/><DataContent><p>Tea!</p></DataContent></ContentItem>',
      'Tea!',
    ],
    ['two halves of one text', `${content('Tea.')}${content('More.')}`, 'Tea.\nMore.'],
    [
      'a script beside it',
      `<NewsComponent><ContentItem><MimeType FormalName="text/javascript"/><DataContent>brew()</DataContent></ContentItem></NewsComponent>${content('Tea.')}`,
      'Tea.',
    ],
    [
      'a lead above it',
      `<NewsComponent><Role FormalName="Lead"/>${content('Tea.')}</NewsComponent><NewsComponent><Role FormalName="Body"/>${content('More.')}</NewsComponent>`,
      'Tea.\nMore.',
    ],
    ['a lead alone', `<NewsComponent><Role FormalName="Lead"/>${content('Tea.')}</NewsComponent>`, 'Tea.'],
    [
      'a picture with its words in a text',
      '<ContentItem><MediaType FormalName="Photo"/><DataContent>A duck.</DataContent></ContentItem>',
      'A duck.',
    ],
    ['nothing at all', '<ContentItem/>', ''],
  ])('is read from %s', (_name, component, expected) => {
    expect(sentText(articleOf({ component }).body)).toBe(expected.replace(/ \./, ' .'));
  });

  it('leaves out whom to ask, and keeps it apart', () => {
    const component = `<NewsComponent><Role FormalName="Contact"/>${content('Ann, 555-0100')}</NewsComponent>${content('Tea.')}`;

    expect(articleOf({ component }).body).toEqual([
      { role: 'paragraph', text: 'Tea.' },
      { role: 'contact', text: 'Ann, 555-0100' },
    ]);
  });
});

describe('an embargo', () => {
  const withLine = (type: string, text: string, management = ''): ParsedArticle =>
    articleOf({
      management,
      component: `<NewsLines><NewsLine><NewsLineType FormalName="${type}"/><NewsLineText>${text}</NewsLineText></NewsLine></NewsLines>${content('Tea was late.')}`,
    });

  it.each(['None', 'N/A', '-', '0', 'false', 'No embargo', 'For immediate release', 'lifted'])(
    'is none where its line says %j',
    (text) => {
      expect(withLine('Embargo', text).embargo).toBeUndefined();
    },
  );

  it.each(['Embargo on tea to be eased next week', 'Embargoed tea seized at Tern Bay'])(
    'is none where a line tells the news: %s',
    (text) => {
      expect(withLine('Summary', text).embargo).toBeUndefined();
    },
  );

  it('whose line states its end frees what is embargoed until then', () => {
    const { pubStatus, embargo } = withLine(
      'EmbargoDate',
      '2026-05-10T10:00:00Z',
      '<NewsManagement><Status FormalName="Embargoed"/></NewsManagement>',
    );

    expect({ pubStatus, embargo }).toEqual({ pubStatus: 'usable', embargo: { until: '2026-05-10T10:00:00Z' } });
  });
});

describe('a part of its own', () => {
  const part = (role: string, data: string, attributes = ''): string =>
    `<NewsComponent${attributes}><Role FormalName="${role}"/>${content(data)}</NewsComponent>`;
  const story = part('Main', '<p>Tea was late.</p>', ' xml:lang="en-GB"');

  it.each(['Internal note', 'NotForPublication', 'Private', 'Desk note', 'Note to desk', 'EditorsOnly', 'Routing'])(
    'that is called %s is for the desk',
    (role) => {
      const { body, editorNotes } = articleOf({ component: story + part(role, 'Call 555-0100.') });

      expect(body).toEqual([{ role: 'paragraph', text: 'Tea was late.' }]);
      expect(editorNotes).toEqual([{ text: 'Call 555-0100.', public: false }]);
    },
  );

  it.each(['RoutingInfo', 'AdminMessage', 'Memo to editors', 'DeskOnly', 'NoteToDesk', 'SpecialInstructions'])(
    'that is for the desk is no part of the story: %s',
    (role) => {
      const { body, editorNotes } = articleOf({ component: story + part(role, 'Call 555-0100.') });

      expect(body).toEqual([{ role: 'paragraph', text: 'Tea was late.' }]);
      expect(editorNotes).toEqual([{ text: 'Call 555-0100.', public: false }]);
    },
  );

  it.each(['Notebook', 'NoteToDesk', 'EditorContact'])(
    'that is a line of the type %s is a note for the desk',
    (type) => {
      const line = `<NewsLines><NewsLine><NewsLineType FormalName="${type}"/><NewsLineText>Call 555-0100.</NewsLineText></NewsLine></NewsLines>`;

      expect(articleOf({ component: line + story }).editorNotes).toEqual([
        { text: `${type}: Call 555-0100.`, public: false },
      ]);
    },
  );

  it('that is a slugline is the slugline where nothing else says it', () => {
    const { slugline, body } = articleOf({ component: story + part('Slug', 'TEA-LATE') });

    expect([slugline, body.length]).toEqual(['TEA-LATE', 1]);
  });

  it.each(['Press contact', 'PressContact', 'Contact_Info', 'ContactInfo', 'Pressekontakt', 'Phone', 'E-Mail'])(
    'that tells whom the press may call is a contact: %s',
    (name) => {
      const { body } = articleOf({ component: story + part(name, 'Ann, 555-0100', ' xml:lang="en"') });

      expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact']);
    },
  );

  it('is a line of the story in the same language, whatever the country, or in none that is stated', () => {
    const bylineBeside = (attributes: string) =>
      articleOf({ component: story + part('Byline', 'By Ann Example', attributes) }).byline;

    expect(['', ' xml:lang="en"', ' xml:lang="nl"'].map(bylineBeside)).toEqual([
      'By Ann Example',
      'By Ann Example',
      undefined,
    ]);
  });

  it('is none of the story where it belongs to a sidebar or a picture', () => {
    const sidebar = `<NewsComponent><NewsLines><HeadLine>Pots</HeadLine></NewsLines>${part('Byline', 'By Bo Sample')}</NewsComponent>`;

    const { byline, creditline } = articleOf({ component: story + sidebar + part('Photo credit', 'Cy Example') });

    expect({ byline, creditline }).toEqual({ byline: undefined, creditline: undefined });
  });

  it.each([
    ['EditorialInfo', true],
    ['Instruction', false],
    ['Special Instructions', false],
  ])('that is a property %s is a note, public: %s', (name, isPublic) => {
    const metadata = `<AdministrativeMetadata><Property FormalName="${name}" Value="No archive"/></AdministrativeMetadata>`;

    expect(articleOf({ component: metadata + story }).editorNotes).toEqual([{ text: 'No archive', public: isPublic }]);
  });

  it('of a type that the desk keeps to itself is no public note, as a line either', () => {
    const lines =
      '<NewsLines><NewsLine><NewsLineType FormalName="InternalNote"/><NewsLineText>Call 555-0100.</NewsLineText></NewsLine></NewsLines>';

    expect(articleOf({ component: lines + story }).editorNotes).toMatchObject([{ public: false }]);
  });
});

describe('NITF in an item', () => {
  const nitf = (head: string, text = '<p>Tea was late.</p>'): string =>
    content(`<nitf><body><body.head>${head}</body.head><body.content>${text}</body.content></body></nitf>`);

  it('may give day and source of its dateline beside the place', () => {
    const component = nitf('<dateline><location>TERN BAY</location>, May 3 (EXW) -</dateline>');

    expect(articleOf({ component }).dateline).toEqual({
      text: 'TERN BAY, May 3 (EXW)',
      place: 'TERN BAY',
      date: 'May 3',
      source: 'EXW',
    });
  });

  it('keeps private what stands in a dateline', () => {
    const component = nitf('<dateline><location>TERN BAY</location><note type="npa">Call 555-0100.</note></dateline>');

    expect(articleOf({ component }).dateline).toEqual({ text: 'TERN BAY', place: 'TERN BAY' });
  });
});

describe("what Belga's items say", () => {
  it.each([
    ['TEA LATE', { slugline: 'TEA LATE' }],
    ['EMBARGOED UNTIL 10:00 GMT ON 4 MARCH 2027', { embargo: { until: '2027-03-04T10:00:00Z' } }],
    [
      'NOT FOR PUBLICATION: CALL ANN, 0431 123456',
      { editorNotes: [{ text: 'NOT FOR PUBLICATION: CALL ANN, 0431 123456', public: false }] },
    ],
  ])('is a slugline in capitals below the headline, where no desk speaks: %s', (line, expected) => {
    const lines = `<NewsLines><SubHeadLine>${line}</SubHeadLine></NewsLines>`;
    const { slugline, embargo, editorNotes } = articleOf({ component: lines + content('One.') });

    expect({ slugline, embargo, editorNotes }).toEqual({
      slugline: undefined,
      embargo: undefined,
      editorNotes: [],
      ...expected,
    });
  });

  it('is a slugline in the topic that the desk sorts by', () => {
    const topic = '<AdministrativeMetadata><Property FormalName="Topic" Value="KITES"/></AdministrativeMetadata>';

    expect(articleOf({ component: topic + content('One.') }).slugline).toBe('KITES');
    expect(articleOf({ component: topic.replace('KITES', 'none') + content('One.') }).slugline).toBeUndefined();
    expect(
      articleOf({ component: `<NewsLines><SlugLine>TEA</SlugLine></NewsLines>${topic}${content('One.')}` }).slugline,
    ).toBe('TEA');
  });

  it('may be no more than a title, in the language of the part that has it', () => {
    const component =
      '<NewsComponent xml:lang="fr"><Role FormalName="TIP"/><NewsLines><HeadLine>Un avis</HeadLine></NewsLines></NewsComponent>';

    expect(articleOf({ component })).toMatchObject({ headline: 'Un avis', language: 'fr' });
  });

  it('may stand in metadata whose name is misspelt, and in a list of keywords of its own', () => {
    const component =
      `<DescriptiveMetada><Language FormalName="nl"/><Genre FormalName="kort"/><SubjectCode><Subject FormalName="03000000"/></SubjectCode></DescriptiveMetada>${content('One.')}<item_keywords><item_keyword>wind</item_keyword><item_keyword/></item_keywords>`.replace(
        '</DescriptiveMetada>',
        '</DescriptiveMetada >',
      );

    expect(articleOf({ component })).toMatchObject({
      language: 'nl',
      subjects: [
        { qcode: 'keyword:wind', name: 'wind' },
        { qcode: 'subj:03000000' },
        { qcode: 'genre:kort', rel: 'genre' },
      ],
    });
  });
});

describe('lines in several languages', () => {
  it('are those in the language of the story, and the first where none is', () => {
    const lines =
      '<NewsLines><HeadLine xml:lang="nl">Thee</HeadLine><HeadLine xml:lang="fr">Du thé</HeadLine></NewsLines>';
    const headline = (language: string) =>
      articleOf({ component: `${lines}<NewsComponent xml:lang="${language}">${content('Un.')}</NewsComponent>` })
        .headline;

    expect(headline('fr-BE')).toBe('Du thé');
    expect(headline('de')).toBe('Thee');
  });

  it('are those in the language of the item where its parts say none', () => {
    const lines =
      '<NewsLines><HeadLine xml:lang="nl">Thee</HeadLine><HeadLine xml:lang="en">Tea</HeadLine></NewsLines>';
    const sent = item({ component: lines + content('One.') });

    expect(parse(`<NewsML>${sent.replace('<NewsItem>', '<NewsItem xml:lang="en-GB">')}</NewsML>`)).toMatchObject([
      { article: { headline: 'Tea' } },
    ]);
    expect(parse(`<NewsML>${sent}</NewsML>`)).toMatchObject([{ article: { headline: 'Thee' } }]);
  });

  const ann = '<ByLine>Ann Example</ByLine>';
  const bob = '<ByLine xml:lang="en">Bob Sample</ByLine>';

  it.each([
    [' xml:lang="en"', ann + bob, 'Ann Example, Bob Sample'],
    [' xml:lang="fr"', ann + bob, 'Ann Example'],
    [' xml:lang="fr"', bob, 'Bob Sample'],
    ['', bob + ann, 'Bob Sample, Ann Example'],
    [' xml:lang="en"', ann + bob.replace('Bob Sample', 'Ann Example'), 'Ann Example'],
  ])('are those of a story%s that name no language, too: %s', (language, lines, byline) => {
    const component = `<NewsLines>${lines}</NewsLines><NewsComponent${language}>${content('One.')}</NewsComponent>`;

    expect(articleOf({ component }).byline).toBe(byline);
  });
});

describe('a story in several languages', () => {
  const photo = (href: string): string =>
    `<NewsComponent><Role FormalName="Photo"/><ContentItem Href="${href}"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>`;
  const inLanguage = (language: string, headline: string, ...hrefs: readonly string[]): string =>
    `<NewsComponent xml:lang="${language}"><NewsLines><HeadLine>${headline}</HeadLine></NewsLines>${hrefs.map(photo).join('')}<NewsComponent>${content(`<p>${headline}, twice.</p>`)}</NewsComponent></NewsComponent>`;

  it.each([
    ['<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>', 'Tea', 'en'],
    ['', 'Du thé', 'fr'],
  ])('is the one in the language that stands around them, else the first: %s', (around, headline, language) => {
    const component = `${around}<NewsComponent EquivalentsList="yes">${inLanguage('fr', 'Du thé')}${inLanguage('en-GB', 'Tea')}</NewsComponent>`;

    expect(articleOf({ component })).toMatchObject({ headline, body: [{ text: `${headline}, twice.` }] });
    expect(articleOf({ component }).language?.slice(0, 2)).toBe(language);
  });

  it('has the pictures of all of them, each once and under no headline of a text', () => {
    const component = inLanguage('en', 'Tea', 'a.jpg') + inLanguage('fr', 'Du thé', 'a.jpg', 'b.jpg');

    const { headline, associations } = articleOf({ component });

    expect(headline).toBe('Tea');
    expect(associations).toMatchObject([
      { rel: 'picture', uri: 'urn:newsml:wire.example:20260503:T1#a.jpg' },
      { rel: 'picture', uri: 'urn:newsml:wire.example:20260503:T1#b.jpg' },
      { rel: 'related', headline: 'Du thé' },
    ]);
    expect(associations.slice(0, 2).map((one) => one.headline)).toEqual([undefined, undefined]);
  });
});

it('takes the headline that names the language of the story before one that names none', () => {
  const lines = '<NewsLines><HeadLine>Coin</HeadLine><HeadLine xml:lang="en">Title</HeadLine></NewsLines>';
  const component = `${lines}<NewsComponent xml:lang="en">${content('One.')}</NewsComponent>`;

  expect(articleOf({ component }).headline).toBe('Title');
});

describe('lines of a type that the standard has an element for', () => {
  const typed = (type: string, text: string): string =>
    `<NewsLine><NewsLineType FormalName="${type}"/><NewsLineText>${text}</NewsLineText></NewsLine>`;
  const lines = typed('Headline', 'Tea') + typed('ByLine', 'Ann Example') + typed('SlugLine', 'TEA');

  it('are read as that, and are no notes', () => {
    expect(articleOf({ component: `<NewsLines>${lines}</NewsLines>${content('One.')}` })).toMatchObject({
      headline: 'Tea',
      byline: 'Ann Example',
      slugline: 'TEA',
      editorNotes: [],
    });
  });

  it('come after the element', () => {
    const component = `<NewsLines><HeadLine>Rope</HeadLine>${lines}</NewsLines>${content('One.')}`;

    expect(articleOf({ component }).headline).toBe('Rope');
  });

  it('come before the element that stands farther out', () => {
    const outer = '<HeadLine>Package</HeadLine><ByLine>Bo Sample</ByLine><DateLine>BERLIN</DateLine>';
    const within = `<NewsComponent><NewsLines>${lines}${typed('DateLine', 'ARDEN')}</NewsLines>${content('One.')}</NewsComponent>`;

    expect(articleOf({ component: `<NewsLines>${outer}</NewsLines>${within}` })).toMatchObject({
      headline: 'Tea',
      byline: 'Ann Example',
      dateline: { place: 'ARDEN' },
    });
  });

  it('come after the element that stands farther out, where they are initials', () => {
    const within = `<NewsComponent><NewsLines>${typed('ByLine', 'pho/ed')}</NewsLines>${content('One.')}</NewsComponent>`;

    expect(articleOf({ component: `<NewsLines><ByLine>Ann Example</ByLine></NewsLines>${within}` }).byline).toBe(
      'Ann Example',
    );
  });

  it('are notes of the desk where they are the address of who wrote the story', () => {
    const component = `<NewsLines>${typed('Byline', 'ann@wire.example')}</NewsLines>${content('One.')}`;

    const { byline, editorNotes } = articleOf({ component });

    expect([byline, editorNotes]).toEqual([undefined, [{ text: 'Byline: ann@wire.example', public: false }]]);
  });

  it('are keywords beside those that stand in a part', () => {
    const keywords = `<NewsComponent><Role FormalName="Keywords"/>${content('Rope')}</NewsComponent>`;
    const component = `<NewsLines>${typed('KeywordLine', 'Kites; Tea')}</NewsLines>${keywords}${content('One.')}`;

    expect(articleOf({ component }).subjects).toMatchObject([
      { qcode: 'keyword:Kites' },
      { qcode: 'keyword:Tea' },
      { qcode: 'keyword:Rope' },
    ]);
  });
});

describe('the day of an id', () => {
  const timed = (dateId: string, revision = '', wire: WireHabits = {}) =>
    articleOf(
      {
        identifier: `<ProviderId>wire.example</ProviderId><DateId>${dateId}</DateId><NewsItemId>T1</NewsItemId>${revision}`,
        component: content('One.'),
      },
      wire,
    ).versionCreated;

  it('with a time is that of a first version that has no other', () => {
    expect(timed('20260503T101500Z')).toBe('2026-05-03T10:15:00Z');
    expect(timed('20260503T101500Z', '<RevisionId PreviousRevision="1" Update="N">2</RevisionId>')).toBeUndefined();
    expect(timed('2026-05-03 10:15:00', '', { timeZone: 'Europe/Lisbon' })).toBe('2026-05-03T09:15:00Z');
  });

  it.each(['20260503', '2026-05-03', '2026-05-03 10:15:00', '20260503T101500', '1777803300', '1777803300000'])(
    'says nothing where it has no time or no zone: %s',
    (dateId) => {
      expect(timed(dateId)).toBeUndefined();
    },
  );
});

describe('a catch word', () => {
  it('is a keyword', () => {
    const line = '<NewsLine><NewsLineType FormalName="CatchWord"/><NewsLineText>Kites</NewsLineText></NewsLine>';

    expect(articleOf({ component: `<NewsLines>${line}</NewsLines>${content('One.')}` }).subjects).toMatchObject([
      { qcode: 'keyword:Kites' },
    ]);
  });
});

describe('a comment', () => {
  it.each([
    [' FormalName="Editorial Note"', true],
    [' FormalName="Editors Note"', true],
    [' FormalName="EdInfo"', false],
    [' FormalName="Editorial Info"', false],
    [' FormalName="Instructions"', false],
    ['', false],
  ])('%s of a text is a note, and public only where it says that it is one', (attributes, isPublic) => {
    const comment = `<Comment${attributes}>Adds a quote</Comment>`;
    const notes = [{ text: 'Adds a quote', public: isPublic }];

    expect(
      articleOf({ component: content('One.').replace('<DataContent>', `${comment}<DataContent>`) }).editorNotes,
    ).toEqual(notes);
    expect(articleOf({ component: comment + content('One.') }).editorNotes).toEqual(notes);
  });

  it('that says so itself is not for publication', () => {
    const comment = '<Comment FormalName="Editorial Note">Not for publication: call Ann</Comment>';

    expect(articleOf({ component: comment + content('One.') }).editorNotes).toEqual([
      { text: 'Not for publication: call Ann', public: false },
    ]);
    const news = comment.replace(/>.*</, '>Corrects the name of the internal affairs minister<');
    expect(articleOf({ component: news + content('One.') }).editorNotes).toEqual([
      { text: 'Corrects the name of the internal affairs minister', public: true },
    ]);
  });
});

describe('an author among the properties', () => {
  const signed = (name: string, data = 'One.') =>
    articleOf({
      component: `<AdministrativeMetadata><Property FormalName="author" Value="${name}"/></AdministrativeMetadata>${content(data)}`,
    }).byline;

  it('signs the story where nothing else does, by a name', () => {
    expect(signed('Ann Example')).toBe('Ann Example');
    expect(signed('Ann Example', '&lt;p&gt;By Bob Sample&lt;/p&gt;&lt;p&gt;A kite rose.&lt;/p&gt;')).toBe(
      'By Bob Sample',
    );
  });

  it('signs beside the house that provides the story, and beside no place', () => {
    const component = `<AdministrativeMetadata><Provider><Party FormalName="Nordwire"/></Provider><Property FormalName="author" Value="Ann Example, Nordwire"/></AdministrativeMetadata>${content('One.')}`;

    expect(articleOf({ component }).byline).toBe('Ann Example, Nordwire');
    expect(articleOf({ component: component.replace('Example, Nordwire', 'Example, Arden') }).byline).toBeUndefined();
  });

  it.each([
    'Maria dela Cruz',
    'Mohamed abdel Rahman',
    'Leila ould Ahmed',
    'Anna dell’Acqua',
    "Anna dell'Acqua",
    'Anna Ab',
    'Ann Example, Bob Sample',
    'Ann Example/Bob Sample',
    'By Ann Example and Bob Sample',
    'By Ann Example, Staff Writer',
    'Ann Example, AP Science Writer',
    'Ann Example/NTB',
    'Ann Example, dpa',
    'Ann Example, Associated Press',
    'ANN EXAMPLE, The Associated Press',
    'Ann Example; Example News Agency',
    'Ann Example und Bob Sample, dpa',
    'Ann Example, Bob Sample and Jo Wren',
    'Ann Example, Correspondent',
    'Ann Example, PhD',
    'Ann Example, Jr.',
    'By Tim Cross',
    'Marcia Cross',
    'Tony Crescent',
    'Melvyn Board',
    'Sam Bot',
    'Bui The Trung',
    'Ann Example and the Sports Desk',
    'Tim Cross',
    'Anna Cross-Smith',
    'Anna Bank',
    'Nguyen The Anh',
  ])('signs as %s', (name) => expect(signed(name)).toBe(name));

  it.each([
    'aexample',
    'system user',
    'J. D.',
    'Sports Desk',
    'Redaktion Zürich',
    'AAP',
    'none',
    'Web Team',
    'Site Admin',
    'Admin User',
    'Sports Writer',
    'Compiled from Agencies',
    'Example AB',
    'Sports Desk, News Room',
    'Agence France-Presse, Paris Bureau',
    'Bank of Arden / Press Office',
    'Arden City Council, Press Office',
    'The Arden Gulls',
    'Arden Times',
    'Paris Bureau',
    'Arden Savings Bank',
    'Red Cross / Red Crescent',
    'Editorial Board, Arden Times',
    'AFP/Ann Example',
    'Posted by Ann Example, Web Team',
    'Ann Example, ann@wire.example',
    'Ann Example, Tel. 030 1234567',
    'Ann Example, 212-555-0100',
    'Elm Fork, Texas',
    'Corporate Communications, Example Inc.',
    'Press Office, Arden',
    'United Nations, Arden',
    'Royal Mail, Arden',
    'Elm Fork Journal, Arden',
    'General Manager, Arden',
    'Kites fly over Arden, officials say',
    'World Bank',
    'Deutsche Bank',
    'European Central Bank',
    'School Board',
    'National Council',
    'Weather Bot',
    'German Red Cross',
    'British Red Cross',
    'London Bureau Chief',
    'Times Arden',
    'Council Arden',
  ])('is no signature where it is %s', (name) => {
    expect(signed(name)).toBeUndefined();
  });
});

describe('rights', () => {
  it('may stand where the standard has names', () => {
    const component = `<RightsMetadata><Copyright><CopyrightHolder FormalName="Wire"/></Copyright><UsageRights><UsageType FormalName="Editorial only"/></UsageRights></RightsMetadata>${content('One.')}`;

    expect(articleOf({ component }).rights).toEqual({ copyrightHolder: 'Wire', usageTerms: 'Editorial only' });
  });

  it('have a party for their holder', () => {
    const holder = '<CopyrightHolder><Party FormalName="Wire"/></CopyrightHolder>';
    const component = `<RightsMetadata><Copyright>${holder}</Copyright></RightsMetadata>${content('One.')}`;

    expect(articleOf({ component }).rights).toEqual({ copyrightHolder: 'Wire' });
  });

  it('are those in the language of the story, and those that state none', () => {
    const lines = (name: string, fr: string, en: string) =>
      `<${name}/><${name} xml:lang="fr">${fr}</${name}><${name} xml:lang="en-GB">${en}</${name}>`;
    const newsLines = `<NewsLines>${lines('CopyrightLine', '© 2026 Fil', '© 2026 Wire')}${lines('RightsLine', 'Sans revente', 'No resale')}<RightsLine>Web only</RightsLine></NewsLines>`;
    const metadata =
      '<RightsMetadata><Copyright><CopyrightHolder/></Copyright><Copyright><CopyrightHolder>Wire</CopyrightHolder></Copyright></RightsMetadata>';
    const text = `<NewsML>${item({ component: newsLines + metadata + content('One.') }).replace('<NewsItem>', '<NewsItem xml:lang="en">')}</NewsML>`;
    const [read] = parse(text);

    expect(read).toMatchObject({
      article: {
        rights: { copyrightHolder: 'Wire', copyrightNotice: '© 2026 Wire', usageTerms: 'No resale; Web only' },
      },
    });
  });
});

describe('a table', () => {
  it('shows no row of a private note', () => {
    const component = content(
      '<p>Tea was late.</p><table><note type="npa"><tr><td>555-0100</td></tr></note><tr><td>Tea</td></tr></table>',
    );

    const { body, editorNotes } = articleOf({ component });

    expect(body.at(-1)).toEqual({ role: 'table', text: 'Tea' });
    expect(editorNotes).toEqual([{ text: '555-0100', public: false }]);
  });
});

describe('a NewsML 1.x drop', () => {
  it.each([
    ['<NewsML/>', { code: 'MALFORMED', position: { line: 1 } }],
    ['<NewsML><NewsItem></NewsML>', { code: 'MALFORMED', position: { line: 1, column: 27 } }],
    ['<!DOCTYPE NewsML [<!ENTITY tea "tea">]><NewsML/>', { code: 'UNSAFE', position: { line: 1, column: 18 } }],
    [
      '<!DOCTYPE NewsML [<!ENTITY % tea "brewed"> %tea;]><NewsML/>',
      { code: 'UNSAFE', position: { line: 1, column: 18 } },
    ],
  ])('%j is rejected', (text, expected) => {
    expect(codeOf(() => parse(text))).toEqual(expected);
  });

  it('may take the DTD of NITF in, as the standard tells it to: nothing is fetched, and lines are still right', () => {
    const doctype =
      '<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20001006:NewsMLv1.0.dtd:1" "NewsML.dtd" [\n<!ENTITY % nitf SYSTEM "nitf.dtd">\n%nitf;\n]>\n';

    const [first] = parse(`${doctype}<NewsML>${item({ identifier: '' })}</NewsML>`);

    expect(first).toMatchObject({ rejected: { code: 'MISSING_ID', position: { item: 0, line: 5 } } });
  });

  it('takes linear time over ever so many components, texts, pictures and blanks', () => {
    const before = process.cpuUsage();
    const languages = (part: (at: number) => string): string =>
      Array.from({ length: 4000 }, (_, at) => part(at)).join('');

    for (const component of [
      content('Tea.').repeat(20_000),
      '<ContentItem Href="tea.jpg"/>'.repeat(20_000),
      `<NewsComponent>${content('<p>Tea.</p>')}</NewsComponent>`.repeat(20_000),
      `${'<NewsComponent>'.repeat(150)}${content('Tea.').repeat(2000)}${'</NewsComponent>'.repeat(150)}`,
      `<NewsLines><HeadLine>${' '.repeat(100_000)}</HeadLine></NewsLines>${content(' \n'.repeat(100_000))}`,
      content(`a/${'b/'.repeat(100_000)}`),
      `${`<NewsComponent><Role FormalName="Byline"/>${content('By Ann')}</NewsComponent>`.repeat(5000)}<ContentItem Href="tea.jpg"/>`,
      content(
        `<nitf><body><body.content>${'<media id="m"/><note type="npa">Tea.</note>'.repeat(5000)}</body.content></body></nitf>`,
      ),
      `<DescriptiveMetadata>${'<TopicOccurrence Topic="#t"/>'.repeat(5000)}</DescriptiveMetadata>${'<NewsComponent><TopicSet><Topic Duid="t"><FormalName>tea</FormalName></Topic></TopicSet></NewsComponent>'.repeat(5000)}`,
      '<NewsLines/>'.repeat(20_000),
      `<NewsLines>${languages((at) => `<HeadLine xml:lang="a${at}">Tea</HeadLine>`)}</NewsLines>${languages((at) => `<NewsComponent xml:lang="a${at}">${content('Tea.')}</NewsComponent>`)}`,
      '<NewsLines><NewsLine><NewsLineType FormalName="x"/><NewsLineText>x</NewsLineText></NewsLine></NewsLines>'.repeat(
        5000,
      ),
      `<NewsLines><NewsLine><NewsLineType FormalName="Embargo"/><NewsLineText>${'embargo '.repeat(50_000)}</NewsLineText></NewsLine></NewsLines>`,
    ]) {
      articleOf({ component });
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(6000);
  });
});
