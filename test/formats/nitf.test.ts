import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import type { WireHabits, WireItem } from '../../functions/formats/format.ts';
import { nitf } from '../../functions/formats/nitf/nitf.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

interface Parts {
  readonly status?: string;
  readonly docdata?: string;
  readonly head?: string;
  readonly bodyHead?: string;
  readonly content?: string;
}

const ID = '<doc-id id-string="exw.1"/>';

const document = ({ status = '', docdata = ID, head = '', bodyHead = '', content = '' }: Parts): string =>
  `<nitf><head>${head}<docdata ${status}>${docdata}</docdata></head><body><body.head>${bodyHead}</body.head><body.content>${content}</body.content></body></nitf>`;

const parse = (text: string, wire: WireHabits = {}): WireItem[] => [
  ...nitf.parse({ bytes: Buffer.from(text), name: 'drop.xml' }, wire),
];

function articleOf(parts: Parts, wire: WireHabits = {}): ParsedArticle {
  const [first] = parse(document(parts), wire);
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no item');
  return first.article;
}

const bodyOf = (parts: Parts): (readonly [role: string, text: string])[] =>
  articleOf(parts).body.map(({ role, text }) => [role, text] as const);

const detect = (text: string) => nitf.detect(dropHead(Buffer.from(text)));

describe('a picture of a document', () => {
  it('that has no name of its own is called after the document', () => {
    const content =
      '<media media-type="image"><media-caption>A kite.</media-caption></media><media id="m7" media-type="image"><media-caption>A rope.</media-caption></media>';

    expect(articleOf({ content }).associations.map(({ uri, caption }) => [uri, caption])).toEqual([
      ['exw.1#media1', 'A kite.'],
      ['exw.1#m7', 'A rope.'],
    ]);
  });

  it('is one by its type; another file is related', () => {
    const media = (type: string, name: string, mimeType: string) =>
      `<media${type}><media-reference name="${name}" mime-type="${mimeType}"/></media>`;
    const content =
      media('', 'a.jpg', 'image/jpeg') + media(' media-type="other"', 'b.pdf', 'application/pdf') + media('', 'c', '');

    expect(articleOf({ content }).associations.map(({ rel, uri }) => [rel, uri])).toEqual([
      ['picture', 'a.jpg'],
      ['related', 'b.pdf'],
      ['picture', 'c'],
    ]);
  });

  it('that is the still of a film beside it is no picture of its own', () => {
    const content =
      '<media><media-reference source="a.jpg" mime-type="image/jpeg"/><media-reference source="a.mp4" mime-type="video/mp4"/></media>';

    expect(articleOf({ content }).associations).toMatchObject([{ rel: 'related', type: 'video' }]);
  });
});

describe('a subject of a document', () => {
  const subjectsOf = (attributes: string) =>
    articleOf({ head: `<tobject><tobject.subject ${attributes}/></tobject>` }).subjects;

  it('has the nought that its code lost as a number', () => {
    const subject = 'tobject.subject.refnum="4001000" tobject.subject.matter="Farming"';

    expect(subjectsOf(subject)).toEqual([{ qcode: 'subj:04001000', name: 'Farming', rel: 'subject' }]);
  });

  it('that is a Media Topic has the name that it is given: these have no levels', () => {
    const subject = 'tobject.subject.refnum="20000139" tobject.subject.type="accident"';

    expect(subjectsOf(subject)).toEqual([{ qcode: 'medtop:20000139', name: 'accident', rel: 'subject' }]);
  });

  it('may be named by its address', () => {
    const address = 'http://cv.iptc.org/newscodes/mediatopic/20000139';

    expect(subjectsOf(`tobject.subject.refnum="${address}"`)).toEqual([{ qcode: 'medtop:20000139', rel: 'subject' }]);
  });
});

describe('what a document identifies', () => {
  const identified = (content: string) =>
    articleOf({
      head: `<docdata><doc-id id-string="x-1"/><identified-content>${content}</identified-content></docdata>`,
    }).subjects;

  it('has the codes that others give it', () => {
    const org = '<org>Example Ferries<alt-code idsrc="isin" value="XS0001"/></org>';

    expect(identified(org)).toEqual([
      { qcode: 'literal:Example Ferries', name: 'Example Ferries', rel: 'organisation' },
      { qcode: 'isin:XS0001', name: 'Example Ferries', rel: 'organisation' },
    ]);
  });

  it('is a place with all that it lies in', () => {
    const location =
      '<location><city>Albany</city><state>New York</state><country iso-cc="USA">United States</country></location>';

    expect(identified(location)).toEqual([
      { qcode: 'literal:Albany', name: 'Albany', rel: 'place' },
      { qcode: 'literal:New York', name: 'New York', rel: 'place' },
      { qcode: 'iso3166-1a3:USA', name: 'United States', rel: 'place' },
    ]);
  });

  it('is a country once, with its code, though it stands alone and around a place', () => {
    const country = '<country iso-cc="FR">France</country>';

    expect(
      identified(`<location>${country}</location><location><city>Lyon</city>${country}</location>`).map(
        ({ qcode }) => qcode,
      ),
    ).toEqual(['iso3166-1a2:FR', 'literal:Lyon']);
  });

  it.each([
    ['medtop:20000139', 'value="20000139"'],
    ['medtop:20000139', 'value="http://cv.iptc.org/newscodes/mediatopic/20000139"'],
    ['literal:a', ''],
  ])('has the code %s below a scheme that is an address: %s', (qcode, value) => {
    const classifier = `<classifier idsrc="http://cv.iptc.org/newscodes/mediatopic/" ${value}>a</classifier>`;

    expect(identified(classifier)).toEqual([{ qcode, name: 'a', rel: 'subject' }]);
  });
});

describe("the metas of ANSA's NITF", () => {
  it("hold IPTC's codes and a keyword; that of ANPA is a slugline", () => {
    const head =
      '<meta name="category" content="11000000"/><meta name="category_iptc" content="20000160"/><meta name="keyword" content="&gt;&gt;&gt;EXW/Kites"/><meta name="anpa-keyword" content="Tea"/>';

    expect(articleOf({ head })).toMatchObject({
      slugline: 'Tea',
      subjects: [
        { qcode: 'subj:11000000' },
        { qcode: 'medtop:20000160' },
        { qcode: 'keyword:>>>EXW/Kites', name: '>>>EXW/Kites' },
      ],
    });
    expect(articleOf({ head: '<meta name="anpa-keyword" content="Tea"/>' }).subjects).toEqual([]);
    expect(articleOf({ head: '<meta name="categoria" content="POL"/>' }).subjects).toMatchObject([
      { qcode: 'category:POL' },
    ]);
  });
});

describe('the language of a document', () => {
  it('may stand in an attribute of HTML', () => {
    const [read] = parse(document({}).replace('<nitf>', '<nitf lang="en-AU">'));

    expect(read).toMatchObject({ article: { language: 'en-AU' } });
  });
});

describe('metas of other agencies', () => {
  it('hold a byline, which comes after that of the body', () => {
    const head = '<meta name="byline" content="Ann Example"/>';

    expect(articleOf({ head }).byline).toBe('Ann Example');
    expect(articleOf({ head: `<meta name="byline" content="Sports Desk"/>${head}` }).byline).toBe('Ann Example');
    expect(articleOf({ head: head.replace('Ann', 'Bo Sample, Ann') }).byline).toBe('Bo Sample, Ann Example');
    expect(articleOf({ head, bodyHead: '<byline>Bob Sample</byline>' }).byline).toBe('Bob Sample');
    expect(articleOf({ head, content: '<p>By Bob Sample</p><p>A kite rose.</p>' }).byline).toBe('By Bob Sample');
  });

  it.each([
    '<meta name="byline" content="none"/>',
    '<meta name="byline" content="jdoe"/>',
    '<meta name="byline" content="AAP"/>',
    '<meta name="show-byline" content="true"/>',
    '<meta name="photo-byline" content="Ann Example"/>',
    '<meta name="template-revision" content="3"/>',
    '<meta name="article-revision" content="final"/>',
    '<meta name="work-place" content="Desk 4"/>',
  ])('hold no byline, version or place of the story in %s', (head) => {
    const { byline, version, subjects } = articleOf({ head });

    expect([byline, version, subjects]).toEqual([undefined, articleOf({}).version, []]);
  });

  it('hold a version, a priority and places', () => {
    const head =
      '<meta name="article-revision" content="3"/><meta name="NTBPrioritet" content="4"/><meta name="aap-place" content="NSW"/>';

    expect(articleOf({ head })).toMatchObject({
      version: '3',
      priority: '4',
      subjects: [{ qcode: 'literal:NSW', name: 'NSW', rel: 'place' }],
    });
    expect(articleOf({ head: '<meta name="ntb-place" content="Oslo"/>' }).subjects).toMatchObject([{ name: 'Oslo' }]);
    expect(articleOf({ head, docdata: `${ID}<du-key version="5"/>` }).version).toBe('5');
  });
});

describe('detection of NITF', () => {
  it.each([
    '<nitf>',
    '<nitf',
    '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">\n<!-- <x> --><nitf version="x"><head>',
    '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/">',
    '<batch>\n<!-- two --><nitf>',
  ])('is sure of %s', (text) => {
    expect(detect(text)).toBe('sure');
  });

  it.each([
    '',
    'nitf',
    '<nit',
    '<nitfs/>',
    '<html><body><nitf>',
    '<batch/><nitf>',
    '<NewsML><NewsItem><DataContent><nitf>',
    '{"nitf": "<nitf>"}',
    'NITF02.10',
  ])('leaves %s alone', (text) => {
    expect(detect(text)).toBe(false);
  });
});

describe('the status of a NITF document', () => {
  it.each([
    ['', 'usable', 'new'],
    ['management-status=""', 'usable', 'new'],
    ['management-status="usable"', 'usable', 'new'],
    ['management-status="withheld"', 'withheld', 'new'],
    ['management-status="canceled"', 'canceled', 'kill'],
    ['management-status="Cancelled"', 'canceled', 'kill'],
    ['management-status="resting"', 'withheld', 'new'],
  ])('%s is %s', (status, pubStatus, change) => {
    expect(articleOf({ status })).toMatchObject({ pubStatus, change });
  });

  it('is withheld where it is embargoed and nothing says until when', () => {
    const { pubStatus, embargo } = articleOf({ status: 'management-status="embargoed"' });

    expect([pubStatus, embargo]).toEqual(['withheld', { unreadable: 'embargoed' }]);
  });

  it('is usable where it is embargoed and a message says until when', () => {
    const docdata = `${ID}<ed-msg info="EMBARGOED UNTIL 00:01 GMT ON 5 MAY 2026"/>`;

    const { pubStatus, embargo } = articleOf({ status: 'management-status="embargoed"', docdata });

    expect([pubStatus, embargo]).toEqual(['usable', { until: '2026-05-05T00:01:00Z' }]);
  });

  it('is usable where it is embargoed and a note above it says until when', () => {
    const bodyHead = '<note><body.content><p>EMBARGOED TO 0001 GMT FRIDAY MAY 8 2026</p></body.content></note>';

    const { pubStatus, embargo } = articleOf({ status: 'management-status="embargoed"', bodyHead });

    expect([pubStatus, embargo]).toEqual(['usable', { until: '2026-05-08T00:01:00Z' }]);
  });

  it.each([
    [['7AM GMT ON MARCH 9', '7AM GMT ON MARCH 5'], { until: '2026-03-09T07:00:00Z' }],
    [['7AM GMT ON MARCH 5', '7AM GMT ON MARCH 9'], { until: '2026-03-09T07:00:00Z' }],
    [['7AM GMT ON MARCH 5', 'MONDAY'], { unreadable: 'EMBARGO UNTIL MONDAY' }],
  ])('holds to the last of what its messages say: %j', (ends, embargo) => {
    const messages = ends.map((end) => `<ed-msg info="EMBARGO UNTIL ${end}"/>`).join('');

    expect(articleOf({ docdata: `${ID}<date.issue norm="20260303T100000Z"/>${messages}` }).embargo).toEqual(embargo);
  });

  it('is usable where it is embargoed until a time that can be read', () => {
    const docdata = `${ID}<date.issue norm="20260503T100000Z"/><date.release norm="20260504T000000+0100"/>`;

    const { pubStatus, embargo } = articleOf({ status: 'management-status="embargoed"', docdata });

    expect([pubStatus, embargo]).toEqual(['usable', { until: '2026-05-03T23:00:00Z' }]);
  });

  it.each([
    ['Kill', 'kill'],
    ['Correction', 'correction'],
    ['Update', 'update'],
    ['Lead story', 'new'],
  ])('heeds the property %s', (type, change) => {
    const head = `<tobject><tobject.property tobject.property.type="${type}"/></tobject>`;

    expect(articleOf({ head }).change).toBe(change);
  });

  it('is an advisory in the category of those', () => {
    const changeIn = (category: string) =>
      articleOf({ head: `<meta name="anpa-category" content="${category}"/>` }).change;

    expect(['v', 'V', 'a'].map(changeIn)).toEqual(['advisory', 'advisory', 'new']);
    expect(articleOf({ head: '<meta name="ap-category" content="v"/>' }).change).toBe('advisory');
  });

  it('takes a kill in prose for one of another item, since only a status kills by id', () => {
    const article = articleOf({ docdata: `${ID}<ed-msg info="MANDATORY KILL: use no story on buses"/>` });

    expect([article.change, article.pubStatus]).toEqual(['withdrawal', 'usable']);
  });

  it('cancels the document that a cancellation names, and itself', () => {
    const items = parse(
      document({ status: 'management-status="canceled" management-doc-idref="exw.0"', bodyHead: '<hl1>Bus</hl1>' }),
    );

    expect(items.map((item) => 'article' in item && [item.article.uri, item.article.change])).toEqual([
      ['exw.1', 'kill'],
      ['exw.0', 'kill'],
    ]);
  });

  it.each([
    ['management-status="usable" management-doc-idref="exw.0"', []],
    ['management-doc-idref="exw.0" management-idref-status="usable"', []],
    ['management-status="canceled" management-doc-idref="exw.1"', []],
    ['management-doc-idref="exw.0" management-idref-status="canceled"', [['exw.0', 'canceled']]],
    ['management-doc-idref="exw.0" management-idref-status="embargoed"', [['exw.0', 'withheld']]],
  ])('%s gives the orders %j', (status, orders) => {
    const [, ...rest] = parse(document({ status }));

    expect(rest.map((item) => 'article' in item && [item.article.uri, item.article.pubStatus])).toEqual(orders);
  });
});

describe('the times of a NITF document', () => {
  it.each([
    ['20260503T101500Z', '2026-05-03T10:15:00Z'],
    ['20260503T101500+1000', '2026-05-03T00:15:00Z'],
    [' 20260503T101500-0330 ', '2026-05-03T13:45:00Z'],
    ['2026-05-03T10:15:00.5+02:00', '2026-05-03T08:15:00.500Z'],
    ['20260503T101500', '2026-05-03T10:15:00Z'],
    ['20260503', '2026-05-03T00:00:00Z'],
    ['2026-05-03', '2026-05-03T00:00:00Z'],
    ['20260503T101500-5', '2026-05-03T15:15:00Z'],
    ['20260503T101500GMT', '2026-05-03T10:15:00Z'],
    ['May 3, 2026', '2026-05-03T00:00:00Z'],
    ['yesterday', undefined],
    ['20260230T101500Z', undefined],
    ['20260503T250000Z', undefined],
    ['06/01/2026 12:00', undefined],
  ])('issued at %s', (norm, instant) => {
    expect(articleOf({ docdata: `${ID}<date.issue norm="${norm}"/>` }).versionCreated).toBe(instant);
  });

  it('are read in the zone of the wire where they have none', () => {
    const docdata = `${ID}<date.issue norm="20260703T101500"/>`;

    expect(articleOf({ docdata }, { timeZone: 'Europe/Lisbon' }).versionCreated).toBe('2026-07-03T09:15:00Z');
  });

  it('that nobody can read are no embargo where issue and release say the same, and else hold', () => {
    const embargoOf = (release: string) =>
      articleOf({ docdata: `${ID}<date.issue norm="03/05/2026"/><date.release norm="${release}"/>` }).embargo;

    expect(embargoOf('03/05/2026')).toBeUndefined();
    expect(embargoOf('04/05/2026')).toEqual({ unreadable: '04/05/2026' });
    expect(embargoOf('00000000')).toBeUndefined();
  });

  it('of an embargo are read strictly', () => {
    const docdata = `${ID}<date.release norm="Sun, 03 May 2026 10:15:00 GMT"/>`;

    expect(articleOf({ docdata })).toMatchObject({
      versionCreated: '2026-05-03T10:15:00Z',
      embargo: { unreadable: 'Sun, 03 May 2026 10:15:00 GMT' },
    });
  });

  it('are that of the story in its dateline where there is no other, which says nothing of the version', () => {
    const bodyHead = '<dateline>Holmwick<story.date norm="20260503T111500+0000"/></dateline>';
    const timesOf = (docdata: string) => {
      const { firstCreated, versionCreated } = articleOf({ bodyHead, docdata });
      return { firstCreated, versionCreated };
    };

    expect(timesOf(ID)).toEqual({ firstCreated: '2026-05-03T11:15:00Z', versionCreated: undefined });
    expect(timesOf(`${ID}<date.issue norm="20260504T000000Z"/>`)).toEqual({ versionCreated: '2026-05-04T00:00:00Z' });
  });

  it('are those of the print or the last change where there is no issue', () => {
    const history = '<revision-history norm="20260501T080000Z"/><revision-history norm="20260502T080000Z"/>';

    expect(articleOf({ head: history }).versionCreated).toBe('2026-05-02T08:00:00Z');
    expect(articleOf({ head: `<pubdata date.publication="20260504T000000"/>${history}` }).versionCreated).toBe(
      '2026-05-04T00:00:00Z',
    );
    expect(articleOf({ head: '<pubdata date.publication="in May"/>' })).not.toHaveProperty('versionCreated');
  });

  it.each([
    ['the same time', '20260503T101500+1000', '20260503T101500+1000', undefined],
    ['the same time in another zone', '20260503T101500+1000', '20260503T001500Z', undefined],
    ['an earlier time', '20260503T101500Z', '20260503T091500Z', undefined],
    ['a later time', '20260503T101500Z', '20260503T101501Z', { until: '2026-05-03T10:15:01Z' }],
    ['the same time without its zone', '20260503T101500+1000', '20260503T101500', undefined],
    ['a time without a zone, far before', '20260503T101500Z', '20260502T101500', undefined],
    ['a time without a zone, hours before', '20260503T101500Z', '20260503T081500', { unreadable: '20260503T081500' }],
    ['a later time without a zone', '20260503T101500Z', '20260503T201500', { unreadable: '20260503T201500' }],
    ['both without a zone, later', '20260503T101500', '20260503T101600', { unreadable: '20260503T101600' }],
    ['both without a zone, earlier', '20260503T101500', '20260503T101400', undefined],
    ['a zone in the release only', '20260503T101500', '20260503T101500Z', { until: '2026-05-03T10:15:00Z' }],
    ['the day of the issue', '20260503T101500Z', '20260503', undefined],
    ['a later day', '20260503T101500Z', '20260504', { unreadable: '20260504' }],
    ['prose', '20260503T101500Z', 'after lunch', { unreadable: 'after lunch' }],
    ['nothing', '20260503T101500Z', '', undefined],
  ])('hold a document with %s as its release', (_, issue, release, embargo) => {
    const docdata = `${ID}<date.issue norm="${issue}"/><date.release norm="${release}"/>`;

    expect(articleOf({ docdata }).embargo).toEqual(embargo);
  });

  it('say until when it may be used, and a day is its first moment', () => {
    const expires = ['20260603T101500+0200', '20260603', 'never'].map(
      (norm) => articleOf({ docdata: `${ID}<date.expire norm="${norm}"/>` }).expires,
    );

    expect(expires).toEqual(['2026-06-03T08:15:00Z', '2026-06-04T11:59:59Z', undefined]);
  });

  it.each([
    ['EMBARGOED until noon', { unreadable: 'EMBARGOED until noon' }],
    ['Strictly embargoed', { unreadable: 'Strictly embargoed' }],
    ['Embargo lifted', undefined],
    ['Adds embargo on gulls', undefined],
    ['Embargo on gulls is the subject of this story', undefined],
    ['Not for publication before 00:01 GMT on 5 May 2026', { until: '2026-05-05T00:01:00Z' }],
    ['EMBARGOED UNTIL 00:01 GMT ON 5 MAY 2026', { until: '2026-05-05T00:01:00Z' }],
  ])('hold a document whose message is "%s"', (info, embargo) => {
    expect(articleOf({ docdata: `${ID}<ed-msg info="${info}"/>` }).embargo).toEqual(embargo);
  });

  it.each([
    ['20260505T000100Z', { until: '2026-05-05T00:01:00Z' }],
    ['noon', { unreadable: 'noon' }],
    ['No', undefined],
    ['N', undefined],
    ['0000-00-00', undefined],
    ['Fri', { unreadable: 'Fri' }],
    ['Sin embargo', undefined],
    ["pas d'embargo", undefined],
  ])('hold a document whose field for an embargo is "%s"', (sent, embargo) => {
    expect(articleOf({ head: `<meta name="x-embargo" content="${sent}"/>` }).embargo).toEqual(embargo);
    expect(articleOf({ docdata: `${ID}<ed-msg msg-type="embargo" info="${sent}"/>` }).embargo).toEqual(embargo);
    const bare = '<meta name="embargo" content="true"/>';
    expect(articleOf({ head: bare }).embargo).toEqual({ unreadable: 'true' });
    expect(
      articleOf({ head: bare, docdata: `${ID}<ed-msg info="Embargoed until 10:00 GMT on 6 March 2026"/>` }).embargo,
    ).toEqual({ until: '2026-03-06T10:00:00Z' });
    expect(articleOf({ docdata: `${ID}<ed-msg msg-type="embargo-lifted" info="Use it."/>` })).not.toHaveProperty(
      'embargo',
    );
  });

  it.each([
    'embargo',
    'Embargoed',
    'embargo-until',
    'EmbargoUntil',
    'EmbargoDate',
    'EmbargoReleaseDate',
    'embargo-extended',
    'embargo-notice',
  ])('hold a document by a message or a property of the type "%s"', (type) => {
    const until = (info: string) => articleOf({ docdata: `${ID}<ed-msg msg-type="${type}" info="${info}"/>` }).embargo;

    expect(until('2026-12-06T10:00:00Z')).toEqual({ until: '2026-12-06T10:00:00Z' });
    expect(until('Friday noon')).toEqual({ unreadable: 'Friday noon' });
    expect(articleOf({ head: `<meta name="${type}" content="2026-12-06T10:00:00Z"/>` }).embargo).toEqual({
      until: '2026-12-06T10:00:00Z',
    });
  });

  it.each([
    ['Not for release before 00:01 GMT Friday 6 March 2026', { until: '2026-03-06T00:01:00Z' }],
    ['For publication from 10:00 GMT on 6 March 2026', { until: '2026-03-06T10:00:00Z' }],
    ['Embargo ends 00:01 on 6 March 2026', { unreadable: 'Embargo ends 00:01 on 6 March 2026' }],
    ['Embargo ends Friday', undefined],
    ['Owls wait for the end of an embargo until Friday noon', undefined],
  ])('hold a document that says below its headline, or as a heading: %s', (line, embargo) => {
    const below = `<hedline><hl1>Owls</hl1><hl2>${line}</hl2></hedline>`;

    expect(articleOf({ bodyHead: below }).embargo).toEqual(embargo);
    expect(articleOf({ content: `<hl2>${line}</hl2><p>Owls.</p>` }).embargo).toEqual(embargo);
  });

  it('free a document that is embargoed, whatever mark stands beside them', () => {
    const until = 'EMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026';
    const embargoed = (bodyHead: string) => {
      const sent = { status: 'management-status="embargoed"', head: '<meta name="embargo" content="true"/>', bodyHead };
      const { pubStatus, embargo } = articleOf(sent);
      return [pubStatus, embargo];
    };

    expect(embargoed(`<note><body.content><p>${until}</p></body.content></note>`)).toEqual([
      'usable',
      { until: '2026-03-06T10:00:00Z' },
    ]);
    expect(embargoed(`<hedline><hl1>${until}: Owls</hl1></hedline>`)).toEqual([
      'usable',
      { until: '2026-03-06T10:00:00Z' },
    ]);
    expect(embargoed('')).toEqual(['withheld', { unreadable: 'true' }]);
    const photos = `${ID}<ed-msg info="Photos embargoed until 10:00 GMT on 4 March 2026"/>`;
    expect(articleOf({ head: '<meta name="embargo" content="true"/>', docdata: photos }).embargo).toEqual({
      unreadable: 'true',
    });
    expect(articleOf({ status: 'management-status="embargoed"', docdata: photos }).pubStatus).toBe('withheld');
    const [mark, lifted] = ['<meta name="embargo" content="true"/>', `${ID}<ed-msg info="Embargo lifted."/>`];
    expect(articleOf({ head: mark, docdata: lifted })).not.toHaveProperty('embargo');
    expect(articleOf({ head: mark, docdata: `${ID}<ed-msg info="Embargo: none"/>` })).not.toHaveProperty('embargo');
  });
});

describe('a NITF document', () => {
  it('without an id is the same story for the same words on the same day, and another one the day after', () => {
    const uriOf = (norm: string, headline = 'Gull sails') =>
      articleOf({ docdata: `<date.issue norm="${norm}"/>`, bodyHead: `<hedline><hl1>${headline}</hl1></hedline>` }).uri;

    const uri = uriOf('20260503T080000Z');

    expect(uri).toMatch(/^urn:sha256:[0-9a-f]{64}$/);
    expect(uriOf('20260503T110000Z')).toBe(uri);
    expect(uriOf('20260504T080000Z')).not.toBe(uri);
    expect(uriOf('20260503T080000Z', 'Gull lands')).not.toBe(uri);
  });

  it('may have its id as the text of its doc-id', () => {
    expect(articleOf({ docdata: '<doc-id>exw.2</doc-id>' }).uri).toBe('exw.2');
    expect(articleOf({ docdata: '<doc-id>urn:story:abc</doc-id>' }).uri).toBe('urn:story:abc');
    for (const agency of ['EXW:Arden', 'https://wire.example'])
      expect(
        articleOf({ docdata: `<doc-id>${agency}</doc-id>`, bodyHead: '<hedline><hl1>Bus</hl1></hedline>' }).uri,
      ).toMatch(/^urn:sha256:/);
    expect(articleOf({ docdata: '<doc-id/><doc-id id-string="exw.3">x</doc-id>' }).uri).toBe('exw.3');
    expect(articleOf({ docdata: '<doc-id>EXW 1</doc-id><doc-id id-string="exw.4"/>' }).uri).toBe('exw.4');
    expect(parse('<nitf uno="exw.5"><head><docdata><doc-id>EXW 1</doc-id></docdata></head></nitf>')).toMatchObject([
      { article: { uri: 'exw.5' } },
    ]);
    expect(parse(document({ docdata: '<doc-id>EXW</doc-id>' }))).toMatchObject([{ rejected: { code: 'MISSING_ID' } }]);
  });

  it('is known by its UNO where it has no doc-id', () => {
    expect(parse('<nitf uno="exw:1:x"><body/></nitf>')).toMatchObject([{ article: { uri: 'exw:1:x', altIds: [] } }]);
  });

  it('without an id and a headline is rejected', () => {
    expect(parse('<nitf/>')).toMatchObject([{ rejected: { code: 'MISSING_ID', position: { item: 0, line: 1 } } }]);
  });

  it('takes its headline from the body, else from its title', () => {
    const head = '<title>Title</title>';

    expect(articleOf({ head, bodyHead: '<hedline><hl1> A\n  line<br/>or two </hl1></hedline>' }).headline).toBe(
      'A line or two',
    );
    expect(articleOf({ head, bodyHead: '<hedline><hl1/></hedline>' }).headline).toBe('Title');
    expect(articleOf({ content: '<hedline><hl1>Inside</hl1></hedline><p>Text.</p>' }).headline).toBe('Inside');
  });

  it('takes a note that is not for publication for no line of copyright', () => {
    const note = (type: string, text: string) => `<note noteclass="cpyrt" type="${type}"><p>${text}</p></note>`;

    const { rights, editorNotes } = articleOf({ bodyHead: note('npa', 'Ask the lawyers') + note('std', '© Example') });

    expect(rights).toEqual({ copyrightNotice: '© Example' });
    expect(editorNotes).toEqual([{ text: 'Ask the lawyers', public: false }]);
  });

  it('takes what stands below the headline for its description where it has no abstract', () => {
    const hedline = '<hedline><hl1>One</hl1><hl2>Two</hl2></hedline>';

    expect(articleOf({ bodyHead: hedline }).description).toBe('Two');
    expect(articleOf({ bodyHead: `${hedline}<abstract>Three</abstract>` }).description).toBe('Three');
    expect(articleOf({ bodyHead: '<hedline><hl1>One</hl1><hl2>One</hl2></hedline>' })).not.toHaveProperty(
      'description',
    );
  });

  it('keeps a first paragraph that its abstract repeats', () => {
    const { body, description } = articleOf({
      bodyHead: '<abstract><p>Rain fell.</p></abstract>',
      content: '<p>Rain fell.</p>',
    });

    expect([description, body]).toEqual(['Rain fell.', [{ role: 'paragraph', text: 'Rain fell.' }]]);
  });

  it.each([
    ['<byline>By ANN EXAMPLE<byttl>Staff Writer</byttl></byline>', 'By ANN EXAMPLE, Staff Writer'],
    ['<byline>By Ann Example, <byttl>Staff</byttl></byline>', 'By Ann Example, Staff'],
    [
      '<byline>By <person><name.given>Ann</name.given><name.family>Example</name.family></person></byline>',
      'By Ann Example',
    ],
    ['<byline>By Ann</byline><byline>By Bo</byline><byline>By Ann</byline>', 'By Ann, By Bo'],
    ['<byline><byttl>Example Wire</byttl></byline>', 'Example Wire'],
    ['<byline> </byline>', undefined],
  ])('reads the byline %s', (bodyHead, byline) => {
    expect(articleOf({ bodyHead }).byline).toBe(byline);
  });

  it.each([
    ['<location>NEW YORK</location>', { text: 'NEW YORK', place: 'NEW YORK' }],
    ['<location>NEW YORK (AP)</location> -', { text: 'NEW YORK (AP)', place: 'NEW YORK', source: 'AP' }],
    ['<location><city>Hobart</city></location>', { text: 'Hobart', place: 'Hobart' }],
    [
      '<location><city>Hobart</city>\n<state>Tasmania</state></location><story.date norm="20260503">May 3</story.date>',
      { text: 'Hobart, Tasmania, May 3', place: 'Hobart', date: 'May 3' },
    ],
    [
      '<location><city>BUFFALO</city>, <state>N.Y.</state></location>, <story.date>May 3</story.date>',
      { text: 'BUFFALO, N.Y., May 3', place: 'BUFFALO', date: 'May 3' },
    ],
    ['Oslo (NTB)', { text: 'Oslo (NTB)', place: 'Oslo', source: 'NTB' }],
    ['<location/><story.date norm="20260503"/>', undefined],
  ])('reads the dateline %s', (dateline, expected) => {
    expect(articleOf({ bodyHead: `<dateline>${dateline}</dateline>` }).dateline).toEqual(expected);
  });

  it('takes the dateline of its text before that of its head', () => {
    const article = articleOf({
      bodyHead: '<dateline><location>Lowtown</location></dateline>',
      content: '<p>UPTOWN (Example Wire) - Rain fell.</p>',
    });

    expect(article.dateline?.place).toBe('UPTOWN');
  });

  it('may have the place of its dateline in an attribute', () => {
    expect(articleOf({ bodyHead: '<dateline location="Holmwick"/>' }).dateline).toEqual({
      text: 'Holmwick',
      place: 'Holmwick',
    });
    expect(articleOf({ bodyHead: '<dateline location="Oslo">Holmwick</dateline>' }).dateline?.place).toBe('Holmwick');
  });

  it('leaves the address of who wrote it out of its byline', () => {
    const bodyHead =
      '<byline>By <person>Ann Example</person><byttl>Staff Writer</byttl>, <virtloc>ann@wire.example</virtloc></byline>';

    expect(articleOf({ bodyHead }).byline).toBe('By Ann Example, Staff Writer');
  });

  it('takes its version from the du-key, not from the DTD', () => {
    expect(articleOf({ docdata: `${ID}<du-key key="RAIN" version="12" generation="3"/>` }).version).toBe('12');
    expect(articleOf({ docdata: `${ID}<du-key/><du-key key="RAIN" version="12"/>` }).version).toBe('12');
    expect(articleOf({ docdata: `${ID}<du-key key="RAIN" generation="3"/>` })).toMatchObject({
      version: '3',
      story: 'RAIN',
      slugline: 'RAIN',
    });
    expect(parse('<nitf uno="x" version="-//IPTC//DTD NITF 3.4//EN"/>')).toMatchObject([{ article: { version: '1' } }]);
  });

  it('takes its urgency only from 1 to 9', () => {
    const urgencies = ['', '0', '1', '8', '10', 'high'].map(
      (urgency) => articleOf({ docdata: `${ID}<urgency ed-urg="${urgency}"/>` }).urgency,
    );

    expect(urgencies).toEqual([undefined, undefined, 1, 8, undefined, undefined]);
  });

  it('says which part of a story it is where there is more than one', () => {
    const takes = [
      '',
      'series.part="1"',
      'series.part="1" series.totalpart="3"',
      'series.part="4"',
      'series.part="x"',
    ].map((series) => articleOf({ docdata: `${ID}<series ${series}/>` }).take);

    expect(takes).toEqual([undefined, undefined, 1, 4, undefined]);
    const versions = ['2nd Take', '2 Takes', '1st Ld-Writethru'];
    expect(
      versions.map((version) => articleOf({ docdata: `${ID}<du-key key="Kites" version="${version}"/>` }).take),
    ).toEqual([2, undefined, undefined]);
  });

  it('leaves captions out of its text', () => {
    const content =
      '<p>One.<media media-type="image"><media-reference source="a.jpg"/><media-caption>Two.</media-caption></media> Three.</p>';

    expect(bodyOf({ content })).toEqual([['paragraph', 'One. Three.']]);
    expect(articleOf({ content }).associations).toEqual([
      {
        rel: 'picture',
        uri: 'a.jpg',
        type: 'picture',
        caption: 'Two.',
        renditions: [{ name: 'original', fileName: 'a.jpg' }],
      },
    ]);
  });

  it('keeps what is marked as not for publication out of every field', () => {
    const secret = (name: string) => `<${name} class="nonpublic">Secret</${name}>`;
    const fields = ['byline', 'dateline', 'abstract', 'rights'].map(secret).join('');
    const media = `<media class="nonpublic"><media-caption>Secret</media-caption></media>`;
    const shown = `<media><media-reference source="a.jpg"/>${secret('media-caption')}${secret('media-producer')}</media>`;

    const { editorNotes, ...article } = articleOf({ bodyHead: fields, content: `<p>Tea.</p>${media}${shown}` });

    expect(JSON.stringify(article)).not.toContain('Secret');
    expect(article.associations.map(({ uri }) => uri)).toEqual(['a.jpg']);
    expect(editorNotes).toEqual([{ text: 'Secret', public: false }]);
  });

  it('has a contact and no words below it that are only an address', () => {
    const end = (tagline: string) =>
      bodyOf({ content: `<p>Tea.</p></body.content><body.end><tagline>${tagline}</tagline></body.end><body.content>` });

    expect(end('<a href="mailto:ann@exw.example">ann@exw.example</a>')[1]).toEqual(['contact', 'ann@exw.example']);
    expect(end('Ann Example, ann@exw.example')[1]?.[0]).toBe('signoff');
  });

  it('keeps a note that is not for publication private, be it escaped', () => {
    const note = '<note type="npa"><p>Call Ann.</p></note>';
    const escaped = `<![CDATA[<p>Two.</p>${note}]]>`;

    for (const content of [`<p>Two.</p>${note}`, escaped]) {
      expect(bodyOf({ content })).toEqual([['paragraph', 'Two.']]);
      expect(articleOf({ content }).editorNotes).toEqual([{ text: 'Call Ann.', public: false }]);
    }
  });

  it.each([
    ['type="npa"', false],
    ['noteclass="private"', false],
    ['noteclass="privatenote"', false],
    ['type="internal"', false],
    ['noteclass="desk-only"', false],
    ['type="pa"', true],
    ['noteclass="editorsnote" type="std"', true],
  ])('has a note of %s for those whom it is for', (attributes, isPublic) => {
    const bodyHead = `<note ${attributes}><body.content><p>Call Ann.</p></body.content></note>`;

    expect(articleOf({ bodyHead }).editorNotes).toEqual([{ text: 'Call Ann.', public: isPublic }]);
  });

  it.each([
    ['<location>HULL</location>', 'HULL — A ferry sailed.', ['HULL —', 'A ferry sailed.']],
    ['<location>Hull</location>', 'Hull (Example) - A ferry sailed.', ['Hull (Example) -', 'A ferry sailed.']],
    ['<location>Goole</location>', 'HULL — A ferry sailed.', ['HULL — A ferry sailed.']],
  ])('opens with the dateline that its head marks as %s', (dateline, text, blocks) => {
    const { body } = articleOf({ bodyHead: `<dateline>${dateline}</dateline>`, content: `<p>${text}</p>` });

    expect(body.map((block) => block.text)).toEqual(blocks);
  });

  it.each(['end', 'ends', 'mf', 'mfl'])("takes PA's %s below the story for no part of it", (end) => {
    const docdata = `${ID}<doc.copyright holder="Press Association"/>`;

    expect(bodyOf({ docdata, content: `<p>One.</p><p>${end}</p>` })).toEqual([
      ['paragraph', 'One.'],
      ['signoff', end],
    ]);
  });

  it.each([
    ['3<frac><frac-num>1</frac-num><frac-sep>/</frac-sep><frac-den>2</frac-den></frac> miles', '3 1/2 miles'],
    ['3 <frac><frac-num>1</frac-num><frac-den>2</frac-den></frac> miles', '3 1/2 miles'],
    ['About <num><frac>\n<frac-num>2</frac-num>\n<frac-sep/>\n<frac-den>3</frac-den>\n</frac></num>.', 'About 2/3.'],
    ['A <frac>half</frac> of it', 'A half of it'],
  ])('writes the fraction in %s as %s', (sent, text) => {
    expect(bodyOf({ content: `<p>${sent}</p>` })).toEqual([['paragraph', text]]);
    expect(articleOf({ bodyHead: `<hedline><hl1>${sent}</hl1></hedline>` }).headline).toBe(text);
  });

  it('has the last row of a table where that is shown, and what sums it up beside it', () => {
    const rows = '<tfoot><tr><td>Mean</td><td>4.0</td></tr></tfoot><tbody><tr><td>Mon</td><td>4.1</td></tr></tbody>';
    const summary = '<nitf-table-summary><p>High tides by day</p></nitf-table-summary>';
    const content = `<nitf-table><nitf-table-metadata>${summary}</nitf-table-metadata><table>${rows}</table></nitf-table>`;

    expect(bodyOf({ content })).toEqual([
      ['caption', 'High tides by day'],
      ['table', 'Mon\t4.1\nMean\t4.0'],
    ]);
  });

  it('keeps blanks where they stand and sets none where marks end', () => {
    const content =
      '<p>The <org>Seal<alt-code idsrc="X" value="S"/></org>, of <location><city>Tern</city></location>: (<person>Ann</person>).</p>';

    expect(bodyOf({ content })).toEqual([['paragraph', 'The Seal, of Tern: (Ann).']]);
  });

  it('reads text that stands outside the content of its body', () => {
    const text = '<nitf uno="x"><body><p>One.</p>Two.<body.content><p>Three.</p></body.content></body></nitf>';

    expect(parse(text)).toMatchObject([
      { article: { body: [{ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' }] } },
    ]);
  });

  it('hands on its own source and no more', () => {
    const [one, two] = [document({}), document({ docdata: '<doc-id id-string="exw.2"/>' })];

    const items = parse(`<?xml version="1.0"?><batch>\n${one}\n${two}</batch>`);

    expect(items.map((item) => 'source' in item && item.source)).toEqual([one, two]);
  });

  it('says the same with a namespace under any prefix', () => {
    const plain = document({ bodyHead: '<hl1>Rain</hl1>', content: '<p>One <em>two</em>.</p>' });
    const prefixed = plain
      .replaceAll(/<(\/?)/g, '<$1n:')
      .replace('<n:nitf', '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"');

    expect(parse(prefixed)).toMatchObject(parse(plain).map((item) => ({ article: 'article' in item && item.article })));
  });
});

describe("an agency's habits in NITF", () => {
  it('a desk that stands for the type is a section', () => {
    const sectionsOf = (type: string) => articleOf({ head: `<tobject tobject.type="${type}"/>` }).subjects;

    expect(sectionsOf('Innenriks')).toEqual([{ qcode: 'section:Innenriks', name: 'Innenriks', rel: 'subject' }]);
    for (const type of ['News', 'Advisories', '1']) expect(sectionsOf(type)).toEqual([]);
  });

  it.each([
    ['UPDATES with quotes', 'update'],
    ['Eds: Adds quotes.', 'update'],
    ['Addis Ababa is in Ethiopia', 'new'],
  ])('a message "%s" makes it %s', (info, change) => {
    expect(articleOf({ docdata: `${ID}<ed-msg info="${info}"/>` }).change).toBe(change);
  });

  it("a lead of AP's is an update", () => {
    const changeOf = (version: string) =>
      articleOf({ docdata: `${ID}<du-key key="Port" version="${version}"/>` }).change;

    expect(['2nd Ld-Writethru', '1st Ld', '3', 'Bold'].map(changeOf)).toEqual(['update', 'update', 'new', 'new']);
  });

  const AAP = '<meta name="aap-selectors" content="x"/>';
  const AP = '<doc-id regsrc="AP" id-string="ap.1"/>';

  it('times of AAP without a zone are those of Sydney, unless the wire says otherwise', () => {
    const docdata = `${ID}<date.issue norm="20260103T101500"/>`;

    expect(articleOf({ head: AAP, docdata }).versionCreated).toBe('2026-01-02T23:15:00Z');
    expect(articleOf({ head: AAP, docdata }, { timeZone: 'UTC' }).versionCreated).toBe('2026-01-03T10:15:00Z');
  });

  it.each([
    ['AAP rtv', 'signoff'],
    ['AAP\xa0rtv', 'signoff'],
    ['AFP sn/ab', 'signoff'],
    ['REUTERS sn', 'signoff'],
    ['Seal Holdings', 'paragraph'],
    ['AAP says that it will rain.', 'paragraph'],
  ])('AAP signs "%s" as a %s', (line, role) => {
    expect(bodyOf({ head: AAP, content: `<p>Rain.</p><p>${line}</p>` }).at(-1)).toEqual([role, line]);
  });

  it.each([
    ['SYDNEY, Oct 20 AAP - Rain fell.', { text: 'SYDNEY, Oct 20 AAP', place: 'SYDNEY', date: 'Oct 20', source: 'AAP' }],
    ['NEW YORK AP - Rain fell.', { text: 'NEW YORK AP', place: 'NEW YORK', source: 'AP' }],
    ['OSLO REUTERS - Rain fell.', { text: 'OSLO REUTERS', place: 'OSLO', source: 'REUTERS' }],
    ['Rain in Sydney, says AAP - it fell.', undefined],
    ['The AAP - an agency - says so.', undefined],
  ])('AAP opens with %s', (text, dateline) => {
    expect(articleOf({ head: AAP, content: `<p>   ${text}</p>` }).dateline).toEqual(dateline);
  });

  it('AP repeats its dateline as a paragraph', () => {
    const bodyHead = '<dateline><location>PORT TERN</location></dateline>';

    expect(bodyOf({ docdata: AP, bodyHead, content: '<p>PORT TERN</p><p>Rain fell.</p>' })).toEqual([
      ['dateline', 'PORT TERN'],
      ['paragraph', 'Rain fell.'],
    ]);
    expect(bodyOf({ docdata: AP, bodyHead, content: '<p>PORT TERN is wet.</p>' })).toEqual([
      ['paragraph', 'PORT TERN is wet.'],
    ]);
  });

  it('AP parts sections by a rule, below the last of which who wrote it may stand', () => {
    const content = '<p>One.</p><p>___</p><p>Two.</p><p>___</p>';

    expect(bodyOf({ docdata: AP, content: `${content}<p>Ann Example contributed to this report.</p>` })).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['signoff', 'Ann Example contributed to this report.'],
    ]);
    expect(bodyOf({ docdata: AP, content: `${content}<p>Three.</p>` })).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['paragraph', 'Three.'],
    ]);
  });
});

describe('a NITF drop', () => {
  it.each([
    ['<batch></batch>', 'MALFORMED'],
    ['<nitf><head></nitf>', 'MALFORMED'],
    ['<nitf><body>', 'MALFORMED'],
    ['<!DOCTYPE nitf [<!ENTITY a "b">]><nitf/>', 'UNSAFE'],
    [`<nitf>${'<block>'.repeat(300)}`, 'TOO_DEEP'],
  ])('that is %s is rejected', (text, code) => {
    let error: unknown;
    try {
      parse(text);
    } catch (caught) {
      error = caught;
    }

    expect(error).toMatchObject({ code, position: { line: 1 } });
  });

  it('takes linear time over long paragraphs, lines and attributes, whosever they are', () => {
    const before = process.cpuUsage();
    const owners = ['<meta name="aap-x" content="x"/>', '<meta name="ap-x" content="x"/>', ''];

    for (const head of owners) {
      for (const text of ['(', ' ', 'A', 'A ', 'AAP ', '_', 'By ', ' <br/>', '- ', 'a@', 'EMBARGO ']) {
        const long = text.repeat(20_000);
        articleOf({
          head,
          bodyHead: `<hl1>${long}</hl1><byline>${long}</byline>`,
          content: `<p>${long}</p><p>${long}</p>`,
        });
      }
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(6000);
  });

  it('takes linear time over names of hyphens alone, and reads those beside them', () => {
    const names = Array.from({ length: 20 }, (_, at) => `${at}${'-'.repeat(60_000)}`);
    const before = process.cpuUsage();

    const { priority } = articleOf({
      head: [...names, 'aap-feed-priority'].map((name) => `<meta name="${name}" content="4"/>`).join(''),
    });

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
    expect(priority).toBe('4');
  });
});
