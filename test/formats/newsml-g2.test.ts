import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { sentText } from '../../functions/article/body.ts';
import type { WireItem } from '../../functions/formats/format.ts';
import { newsmlG2 } from '../../functions/formats/newsml-g2/newsml-g2.ts';

const NAR = 'http://iptc.org/std/nar/2006-10-01/';

interface Parts {
  readonly attributes?: string;
  readonly itemMeta?: string;
  readonly contentMeta?: string;
  readonly body?: string;
  readonly name?: string;
}

const item = ({
  attributes = 'guid="urn:x:1" version="7"',
  itemMeta = '',
  contentMeta = '',
  body = '',
  name = 'newsItem',
}: Parts) =>
  `<${name} xmlns="${NAR}" xmlns:rtr="http://www.reuters.com/ns/2003/08/content" ${attributes}><itemMeta>${itemMeta}</itemMeta><contentMeta>${contentMeta}</contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML></contentSet></${name}>`;

const parse = (text: string): readonly WireItem[] => [
  ...newsmlG2.parse({ bytes: Buffer.from(text), name: 'drop.xml' }, {}),
];

function articleOf(parts: Parts): ParsedArticle {
  const [first] = parse(item(parts));
  if (!first || 'rejected' in first) throw first?.rejected ?? new Error('no item');
  return first.article;
}

const bodyOf = (body: string, itemMeta = ''): (readonly [role: string, text: string])[] =>
  articleOf({ body, itemMeta }).body.map(({ role, text }) => [role, text] as const);

describe('an item', () => {
  it('without a status is usable, and without a version the first', () => {
    expect(articleOf({ attributes: 'guid="urn:x:1"' })).toMatchObject({
      version: '1',
      pubStatus: 'usable',
      change: 'new',
      type: 'text',
    });
  });

  it.each([
    ['stat:usable', 'usable'],
    ['stat:withheld', 'withheld'],
    ['stat:canceled', 'canceled'],
    ['stat:cancelled', 'canceled'],
    ['stat:onhold', 'withheld'],
  ])('of status %s is %s', (qcode, pubStatus) => {
    expect(articleOf({ itemMeta: `<pubStatus qcode="${qcode}"/>` }).pubStatus).toBe(pubStatus);
  });

  it.each(['canceled', 'withheld'])('whose status %s is a URI is no more usable than by QCode', (status) => {
    const uri = `cv.iptc.org/newscodes/pubstatusg2/${status}"/>`;

    expect(articleOf({ itemMeta: `<pubStatus uri="http://${uri}` }).pubStatus).toBe(status);
    expect(articleOf({ itemMeta: `<pubStatus uri="https://${uri}` }).pubStatus).toBe(status);
  });

  it.each([
    ['<pubStatus/>', 'usable'],
    ['<pubStatus/><pubStatus qcode="stat:canceled"/>', 'canceled'],
    ['<pubStatus literal="Usable"/>', 'usable'],
    ['<pubStatus literal="withheld"/>', 'withheld'],
    ['<pubStatus>stat:canceled</pubStatus>', 'canceled'],
    ['<pubStatus><name>Withheld</name></pubStatus>', 'withheld'],
  ])('of status %s is %s', (itemMeta, pubStatus) => {
    expect(articleOf({ itemMeta }).pubStatus).toBe(pubStatus);
  });

  it('keeps a paragraph under a constraint for the desk', () => {
    expect(bodyOf('<p>Tea was late.</p><p pubconstraint="c:public">Call 555-0100.</p>')).toHaveLength(2);
    for (const constraint of ['stt:private', 'c:internal', 'c:confidential', 'c:not-for-publication', 'c:deskOnly'])
      expect(bodyOf(`<p>Tea was late.</p><p pubconstraint="${constraint}">Call 555-0100.</p>`)).toHaveLength(1);
    expect(bodyOf('<p>Tea was late.</p><p pubconstraint="c:nonpublic">Call 555-0100.</p>')).toEqual([
      ['paragraph', 'Tea was late.'],
    ]);
  });

  it('expires when it says so', () => {
    expect(articleOf({ itemMeta: '<expires>2026-05-04T08:00:00+02:00</expires>' }).expires).toBe(
      '2026-05-04T06:00:00Z',
    );
    expect(articleOf({ itemMeta: '<expires/>' })).not.toHaveProperty('expires');
    expect(articleOf({ itemMeta: '<expires>2026-05-04</expires>' }).expires).toBe('2026-05-05T11:59:59Z');
    const sent = '<versionCreated>2026-05-04T08:00:00Z</versionCreated>';
    expect(articleOf({ itemMeta: `${sent}<expires>2026-05-03T08:00:00Z</expires>` })).not.toHaveProperty('expires');
  });

  it('is held where a signal says no more than that there is an embargo', () => {
    const itemMeta = '<signal qcode="sig:embargo"/>';

    expect(articleOf({ itemMeta }).embargo).toEqual({ unreadable: 'sig:embargo' });
    expect(articleOf({ itemMeta: '<signal qcode="sig:embargoedUntil"/>' }).embargo).toBeDefined();
    expect(articleOf({ itemMeta: '<signal qcode="sig:embargoLifted"/>' }).embargo).toBeUndefined();
    expect(articleOf({ itemMeta: `${itemMeta}<edNote>Embargo lifted</edNote>` }).embargo).toBeUndefined();
    expect(
      articleOf({ itemMeta: `<embargoed>true</embargoed><edNote>Embargoed until 10:00 GMT on 6 March 2026</edNote>` })
        .embargo,
    ).toEqual({ until: '2026-03-06T10:00:00Z' });
    const ofPhotos = 'Photos embargoed until 10:00 GMT on 4 March 2026; text until Friday';
    expect(articleOf({ itemMeta: `${itemMeta}<edNote>${ofPhotos}</edNote>` }).embargo).toEqual({
      unreadable: 'sig:embargo',
    });
    expect(
      articleOf({ itemMeta: `${itemMeta}<edNote>Embargoed until 10:00 GMT on 6 March 2026</edNote>` }).embargo,
    ).toEqual({ until: '2026-03-06T10:00:00Z' });
    expect(articleOf({ itemMeta: `${itemMeta}<embargoed>2026-05-04T06:00:00Z</embargoed>` }).embargo).toEqual({
      until: '2026-05-04T06:00:00Z',
    });
  });

  it('shows nothing that has a constraint, and heeds what has one', () => {
    const secret = 'pubconstraint="x:nonpublic"';
    const named = (name: string) => `<${name} ${secret} type="cpnat:person" qcode="x:1"><name>Secret</name></${name}>`;
    const texts = ['headline', 'by', 'creditline', 'dateline', 'slugline', 'keyword', 'description', 'altId'];
    const contentMeta = [
      ...texts.map((name) => `<${name} ${secret}>Secret</${name}>`),
      ...['subject', 'genre', 'located', 'creator', 'contributor', 'infoSource'].map(named),
      '<headline role="x:internal">Secret</headline><headline>Tea</headline><description role="x:private">Secret</description>',
    ].join('');
    const itemMeta = `<pubStatus ${secret} qcode="stat:withheld"/><embargoed ${secret}>2026-05-04T06:00:00Z</embargoed>`;

    const article = articleOf({ contentMeta, itemMeta, body: '<p>Tea.</p>' });

    expect(JSON.stringify(article)).not.toContain('Secret');
    expect(article).toMatchObject({
      headline: 'Tea',
      pubStatus: 'withheld',
      embargo: { until: '2026-05-04T06:00:00Z' },
    });
  });

  it.each(['private', 'internalnote', 'confidential', 'notForPublication', 'closingline'])(
    'keeps a note of role %s private',
    (role) => {
      expect(articleOf({ itemMeta: `<edNote role="x:${role}">Call 555-0100.</edNote>` }).editorNotes).toEqual([
        { text: 'Call 555-0100.', public: false },
      ]);
    },
  );

  it('keeps a lone tag that its text speaks of, and reads markup that was escaped once too often', () => {
    expect(bodyOf('<p>Write &lt;b&gt; for bold.</p>')).toEqual([['paragraph', 'Write <b> for bold.']]);
    expect(bodyOf('<p>Read &lt;b&gt;this&lt;/b&gt; caf&amp;eacute; &lt;F.N&gt;.</p>')).toEqual([
      ['paragraph', 'Read this café <F.N>.'],
    ]);
    expect(bodyOf('<p>The caf&amp;eacute; &lt;F.N&gt; closed.</p>')).toEqual([['paragraph', 'The café <F.N> closed.']]);
  });

  it('whose escaped markup nests without end is rejected, and its neighbours are not asked', () => {
    const [read] = parse(item({ body: `<![CDATA[<p>${'<div>'.repeat(5000)}</p>]]>` }));

    expect(read).toMatchObject({ rejected: { code: 'TOO_DEEP' } });
  });

  it('that is deleted is never usable, whatever its status says', () => {
    const killed = articleOf({ itemMeta: '<pubStatus qcode="stat:usable"/><signal qcode="edStat:D"/>' });

    expect([killed.change, killed.pubStatus]).toEqual(['kill', 'canceled']);
  });

  it('that kills is read although its date is not', () => {
    const itemMeta = '<pubStatus qcode="stat:canceled"/><versionCreated>yesterday</versionCreated>';

    const killed = articleOf({ itemMeta });

    expect(killed).toMatchObject({ change: 'kill' });
    expect(killed).not.toHaveProperty('versionCreated');
  });

  it.each([
    ['2026-11-03T10:20:30Z', '2026-11-03T10:20:30Z'],
    [' 2026-11-03T10:20:30.5Z ', '2026-11-03T10:20:30.500Z'],
    ['2026-11-03T01:20:30+05:30', '2026-11-02T19:50:30Z'],
    ['2026-11-03T23:20:30-0500', '2026-11-04T04:20:30Z'],
    ['20261103T102030Z', '2026-11-03T10:20:30Z'],
    ['2026-11-03T10:20', '2026-11-03T10:20:00Z'],
  ])('made at %s has the instant %s', (sent, instant) => {
    expect(articleOf({ itemMeta: `<versionCreated>${sent}</versionCreated>` }).versionCreated).toBe(instant);
  });

  it('without a date has none, so that the drop can stand in', () => {
    expect(articleOf({ itemMeta: '<versionCreated/>' })).not.toHaveProperty('versionCreated');
  });

  it('takes the times of its content where its own are empty', () => {
    const contentMeta =
      '<contentCreated>2026-11-01T08:00:00Z</contentCreated><contentModified>2026-11-02T08:00:00Z</contentModified>';

    expect(articleOf({ contentMeta })).toMatchObject({
      versionCreated: '2026-11-02T08:00:00Z',
      firstCreated: '2026-11-01T08:00:00Z',
    });
  });

  it.each(['tomorrow', '03/11/2026', '2026-13-03T10:00:00Z', '2026-11-03T25:00:00Z'])(
    'made at %s takes the next best time that the drop states, or none',
    (sent) => {
      const itemMeta = `<versionCreated>${sent}</versionCreated><firstCreated>${sent}</firstCreated>`;
      const content = '<contentModified>2026-11-02T08:00:00Z</contentModified>';
      const message = `<newsMessage xmlns="${NAR}"><header><sent>2026-11-03T10:05:00Z</sent></header><itemSet>${item({ itemMeta })}</itemSet></newsMessage>`;

      expect(articleOf({ itemMeta })).not.toHaveProperty('versionCreated');
      expect(articleOf({ itemMeta })).not.toHaveProperty('firstCreated');
      expect(articleOf({ itemMeta, contentMeta: content }).versionCreated).toBe('2026-11-02T08:00:00Z');
      expect(parse(message)).toMatchObject([{ article: { versionCreated: '2026-11-03T10:05:00Z' } }]);
    },
  );

  it.each(['', '0001-01-01T00:00:00'])('made at %j has no time of its message', (sent) => {
    const itemMeta = `<versionCreated>${sent}</versionCreated>`;
    const [read] = parse(
      `<newsMessage xmlns="${NAR}"><header><sent>2026-11-03T10:05:00Z</sent></header><itemSet>${item({ itemMeta })}</itemSet></newsMessage>`,
    );

    expect(read && 'article' in read && read.article).not.toHaveProperty('versionCreated');
  });

  it.each([
    ['2026-11-03T24:00:00Z', { until: '2026-11-04T00:00:00Z' }],
    ['0001-01-01T00:00:00', undefined],
    ['2026-11-03', { unreadable: '2026-11-03' }],
    ['2026-11-03T10:00:00 EST', { unreadable: '2026-11-03T10:00:00 EST' }],
    ['tomorrow', { unreadable: 'tomorrow' }],
  ])('embargoed until %s', (sent, embargo) => {
    expect(articleOf({ itemMeta: `<embargoed>${sent}</embargoed>` }).embargo).toEqual(embargo);
  });

  it.each([
    ['', undefined],
    ['2030-01-01T00:00:00+01:00', { until: '2029-12-31T23:00:00Z' }],
    ['2030-01-01T00:00:00', { unreadable: '2030-01-01T00:00:00' }],
    ['noon on Friday', { unreadable: 'noon on Friday' }],
  ])('embargoed "%s" says %o', (sent, embargo) => {
    expect(articleOf({ itemMeta: `<embargoed>${sent}</embargoed>` }).embargo).toEqual(embargo);
  });

  it('takes its urgency only from 1 to 9', () => {
    const urgencies = ['', '0', '1', '9', '10', 'high'].map(
      (sent) => articleOf({ contentMeta: `<urgency>${sent}</urgency>` }).urgency,
    );

    expect(urgencies).toEqual([undefined, undefined, 1, 9, undefined, undefined]);
  });

  it('keeps where it was produced apart from its dateline, and a timestamp is none', () => {
    const article = articleOf({
      contentMeta:
        '<located literal="Bangalore" type="cptType:5"><name>Bangalore</name></located><dateline>2026-11-03 10:00:00 GMT+00:00</dateline>',
      body: '<p>BEIRUT (Reuters) - Rain fell.</p>',
    });

    expect([article.located, article.dateline]).toEqual([
      'Bangalore',
      { text: 'BEIRUT (Reuters)', place: 'BEIRUT', source: 'Reuters' },
    ]);
  });

  it('takes the dateline that the wire marks where the body has none', () => {
    expect(articleOf({ contentMeta: '<dateline>Turku</dateline>' }).dateline).toEqual({
      text: 'Turku',
      place: 'Turku',
    });
  });

  it('keeps subjects of any alias once, and names places without a code', () => {
    const contentMeta = `
      <subject qcode="N2:RU"/><subject qcode="unheardof:1"><name>One</name></subject><subject qcode="N2:RU"/>
      <subject literal="NAIROBI" type="cptType:5"><name>NAIROBI</name><broader qcode="N2:KEN" type="cptType:5"><name>Kenya</name></broader></subject>
      <genre qcode="N2:REP"><name>Reports</name></genre>`;

    expect(
      articleOf({ contentMeta, itemMeta: '<memberOf literal="World-Africa"><name>Africa</name></memberOf>' }).subjects,
    ).toEqual([
      { qcode: 'N2:RU', rel: 'subject' },
      { qcode: 'unheardof:1', name: 'One', rel: 'subject' },
      { qcode: 'literal:NAIROBI', name: 'NAIROBI', rel: 'place' },
      { qcode: 'N2:KEN', name: 'Kenya', rel: 'place' },
      { qcode: 'N2:REP', name: 'Reports', rel: 'genre' },
      { qcode: 'section:World-Africa', name: 'Africa', rel: 'subject' },
    ]);
  });

  it('leaves out a place that only fills a field', () => {
    const place = 'literal="No-Data-Available" type="cptType:5"><name>No-Data-Available</name>';

    const article = articleOf({ contentMeta: `<located ${place}</located><subject ${place}</subject>` });

    expect([article.located, article.subjects]).toEqual([undefined, []]);
  });

  it('does not take a key into its assertions for a name', () => {
    const text = item({
      contentMeta: '<located literal="poi1" type="cpnat:poi"/><subject literal="poi1" type="cpnat:poi"/>',
    });
    const [read] = parse(
      text.replace('<contentSet>', '<assert literal="poi1"><name>Old pier</name></assert><contentSet>'),
    );

    expect(read).toMatchObject({
      article: { located: 'Old pier', subjects: [{ qcode: 'literal:Old pier', name: 'Old pier', rel: 'place' }] },
    });
  });

  it.each([
    ['picture', '', ['image/jpeg', 'image/png']],
    ['video', '', ['image/jpeg', 'video/mp4']],
    ['audio', '', ['audio/mpeg']],
    ['text', '', ['text/html', undefined]],
    ['text', '<p>A pier.</p>', ['image/jpeg']],
    ['text', '<itemClass qcode="ninat:text"/>', ['image/jpeg']],
  ])('is a %s by its files where it says no class, and with no text: %s %j', (type, said, contentTypes) => {
    const files = contentTypes.map(
      (one) => `<remoteContent href="https://x.example/1"${one === undefined ? '' : ` contenttype="${one}"`}/>`,
    );
    const sent = item(said.startsWith('<p>') ? { body: said } : { itemMeta: said });
    const [read] = parse(sent.replace('</contentSet>', `${files.join('')}</contentSet>`));

    expect(read).toMatchObject({ article: { type } });
  });

  it('is owned by whom all of it belongs to, not a part', () => {
    const rights = (holder: string, mark = '') =>
      `<rightsInfo${mark}><copyrightHolder literal="${holder}"/></rightsInfo>`;
    const owned = `${rights('Picture House', ' idrefs="pic1"')}${rights('Example Wire')}<itemMeta>`;
    const [read] = parse(item({}).replace('<itemMeta>', owned));

    expect(read).toMatchObject({ article: { rights: { copyrightHolder: 'Example Wire' } } });
  });

  it.each([
    ['scope="x:metadata"', 'scope="x:content"'],
    ['scopeuri="http://x.example/scope/metadata"', ''],
  ])('is not owned by whom the words about it belong to: %s', (ofWords, ofContent) => {
    const rights = (scope: string, house: string) =>
      `<rightsInfo ${scope}><copyrightHolder literal="${house}"/><usageTerms>Terms of ${house}</usageTerms></rightsInfo>`;
    const rightsOf = (...sent: readonly string[]) =>
      parse(item({}).replace('<itemMeta>', `${sent.join('')}<itemMeta>`)).map(
        (one) => 'article' in one && one.article.rights,
      );
    const words = rights(ofWords, 'Word House');

    expect(rightsOf(words, rights(ofContent, 'Example Wire'))).toEqual([
      { copyrightHolder: 'Example Wire', usageTerms: 'Terms of Example Wire' },
    ]);
    expect(rightsOf(words)).toEqual([{ copyrightHolder: 'Word House', usageTerms: 'Terms of Word House' }]);
  });

  it('has files whose width and height are pixels, where they are', () => {
    const file = (units: string) => `<remoteContent href="g" width="210" height="297" ${units}/>`;
    const files = ['', 'widthunit="x:pixels" heightunit="x:pixels"', 'widthunit="x:mm" heightunit="x:points"'].map(
      file,
    );
    const [read] = parse(item({}).replace('</contentSet>', `${files.join('')}</contentSet>`));

    expect(read && 'article' in read && read.article.renditions.map(({ width, height }) => [width, height])).toEqual([
      [210, 297],
      [210, 297],
      [undefined, undefined],
    ]);
  });

  it('takes from its assertions who provides it, and whose it is', () => {
    const owned = '<rightsInfo><copyrightHolder qcode="x:2"/></rightsInfo><itemMeta>';
    const asserted =
      '<assert qcode="x:1"><name>Example Wire</name></assert><assert qcode="x:2"><name>Example Ltd</name></assert>';
    const sent = item({ itemMeta: '<provider qcode="x:1"/>' });
    const [read] = parse(sent.replace('<itemMeta>', owned).replace('<contentSet>', `${asserted}<contentSet>`));

    expect(read).toMatchObject({ article: { provider: 'Example Wire', rights: { copyrightHolder: 'Example Ltd' } } });
  });

  it('takes from its assertions who made it', () => {
    const made = item({ contentMeta: '<creator qcode="x:1" role="x:author"/><infoSource qcode="x:2"/>' });
    const asserted =
      '<assert qcode="x:1"><name>Ann Example</name></assert><assert qcode="x:2"><name>Example Wire</name></assert>';
    const [read] = parse(made.replace('<contentSet>', `${asserted}<contentSet>`));

    expect(read).toMatchObject({
      article: {
        byline: 'Ann Example',
        infoSources: [{ name: 'Example Wire' }, { name: 'Ann Example', role: 'author' }],
      },
    });
  });

  it.each([
    ['<name>Harbour Post</name><type qcode="cpnat:organisation"/>', 'Harbour Post'],
    ['<name>Reuters</name>', 'Reuters'],
    ['<POIDetails><address><locality><name>Holmwick</name></locality></address></POIDetails>', '1'],
    ['<name>ann@wire.example</name>', undefined],
    ['<name>Press room, +47 55 55 01 00</name>', undefined],
  ])('is signed by no house, town or contact that it asserts: %s', (said, source) => {
    const made = item({ contentMeta: '<creator qcode="x:1" role="x:author"/>' });
    const [read] = parse(made.replace('<contentSet>', `<assert qcode="x:1">${said}</assert><contentSet>`));
    const article = read && 'article' in read ? read.article : undefined;

    expect(article?.byline).toBeUndefined();
    expect(article?.infoSources[0]?.name).toBe(source);
  });

  it('takes from its assertions what a concept is', () => {
    const text = item({ contentMeta: '<subject qcode="x:1"/>' });
    const asserted = '<assert qcode="x:1"><type qcode="cpnat:person"/><name>Ann Example</name></assert>';
    const [read] = parse(text.replace('<contentSet>', `${asserted}<contentSet>`));

    expect(read).toMatchObject({ article: { subjects: [{ qcode: 'x:1', name: 'Ann Example', rel: 'person' }] } });
  });

  it.each([
    ['symbol="HWID" market="mic:XEXW" marketlabel="EXW"', ['ticker:EXW:HWID']],
    ['symbol="HWID" market="mic:XEXW"', ['ticker:XEXW:HWID']],
    ['symbol="HWID"', ['ticker:HWID']],
    ['type="x:share"', []],
  ])('takes from its assertions as what an organisation is traded: %s', (attributes, codes) => {
    const details = `<organisationDetails><hasInstrument ${attributes}/></organisationDetails>`;
    const own = `<subject type="cpnat:organisation" literal="Harbour Widgets">${details}</subject>`;
    const text = item({ contentMeta: '<subject type="cpnat:organisation" literal="Harbour Widgets"/>' });
    const asserted = `<assert literal="Harbour Widgets"><name>Harbour Widgets</name>${details}</assert>`;
    const [read] = parse(text.replace('<contentSet>', `${asserted}<contentSet>`));
    const name = 'Harbour Widgets';
    const subjects = [`literal:${name}`, ...codes].map((qcode) => ({ qcode, name, rel: 'organisation' }));

    expect(read).toMatchObject({ article: { subjects } });
    expect(articleOf({ contentMeta: own }).subjects).toEqual(subjects);
  });

  it.each([
    ['x:1', '<type qcode="cpnat:abstract"/><type qcode="cpnat:person"/>', 'person'],
    ['x:1', '<type uri="http://cv.iptc.org/newscodes/cpnature/person"/>', 'person'],
    ['x:1', '<type uri="http://person.example/kind"/>', 'subject'],
    ['geo:123', '<type uri="http://cv.iptc.org/newscodes/cpnature/geoArea"/>', 'place'],
    ['country:FI', '<type qcode="cpnat:abstract"/>', 'place'],
    ['country:FI', '', 'place'],
    ['country:FI', '<type qcode="cpnat:event"/>', 'event'],
  ])('takes for %s asserted with "%s" what it knows: a %s', (qcode, types, rel) => {
    const text = item({ contentMeta: `<subject qcode="${qcode}"/>` });
    const [read] = parse(text.replace('<contentSet>', `<assert qcode="${qcode}">${types}</assert><contentSet>`));

    expect(read).toMatchObject({ article: { subjects: [{ qcode, rel }] } });
  });

  it('takes a name for one although its assertions say more of it', () => {
    const text = item({
      contentMeta:
        '<subject literal="Kite Works Ltd" type="cpnat:organisation"/><subject literal="org1"/><subject literal="poi 12"/><subject literal="Formula 1"/>',
    });
    const asserted =
      '<assert literal="Kite Works Ltd"><related literal="KITE"/></assert><assert literal="org1"/><assert literal="poi 12"/><assert literal="Formula 1"/>';
    const [read] = parse(text.replace('<contentSet>', `${asserted}<contentSet>`));

    expect(read).toMatchObject({
      article: {
        subjects: [
          { qcode: 'literal:Kite Works Ltd', name: 'Kite Works Ltd', rel: 'organisation' },
          { qcode: 'literal:Formula 1', name: 'Formula 1', rel: 'subject' },
        ],
      },
    });
  });

  it('says the same under any prefix', () => {
    const plain = item({ itemMeta: '<pubStatus qcode="stat:withheld"/>', body: '<p>One <em>two</em> three.</p>' });
    const prefixed = plain
      .replace(`xmlns="${NAR}"`, `xmlns:z="${NAR}"`)
      .replaceAll(/<(\/?)(newsItem|itemMeta|contentMeta|contentSet|inlineXML|pubStatus)\b/g, '<$1z:$2');

    expect(parse(prefixed)).toMatchObject([{ article: articleFrom(plain) }]);
  });

  it('hands on its own source and no more', () => {
    const one = item({ attributes: 'guid="urn:x:1"' });
    const two = item({ attributes: 'guid="urn:x:2"' });
    const message = `<?xml version="1.0"?>\n<newsMessage xmlns="${NAR}"><header><priority> 3 </priority></header><itemSet>${one}\n${two}</itemSet></newsMessage>`;

    const read = parse(message);

    expect(read.map((found) => 'source' in found && found.source)).toEqual([one, two]);
    expect(read).toMatchObject([{ article: { priority: '3' } }, { article: { priority: '3' } }]);
  });
});

const articleFrom = (text: string): ParsedArticle => {
  const [first] = parse(text);
  if (!first || 'rejected' in first) throw new Error('rejected');
  return first.article;
};

describe('a body', () => {
  it('keeps all text behind inline elements, known or not', () => {
    expect(bodyOf('<p>One <Company>Two</Company> three <b>four</b> five<span> six</span>.</p>')).toEqual([
      ['paragraph', 'One Two three four five six.'],
    ]);
  });

  it("keeps the blanks between words in whatever namespace its elements are, the standard's own included", () => {
    const text = item({ contentMeta: '<headline><span>Tea</span> <span>time</span></headline>', body: 'X' }).replace(
      /<html.*<\/html>/,
      '<html>\n <body>\n <p>A <b>red</b> <i>kite</i> rose.</p>\n <p>It fell.</p>\n</body></html>',
    );
    const [read] = parse(text);

    expect(read).toMatchObject({
      article: { headline: 'Tea time', body: [{ text: 'A red kite rose.' }, { text: 'It fell.' }] },
    });
  });

  it("parts the elements of Infomaker's own XML", () => {
    const body =
      '<idf xmlns="http://www.infomaker.se/idf/1.0"><group type="body"><element type="preamble">A kite rose.</element><element type="body">It <strong>was</strong> red.</element></group></idf>';

    expect(bodyOf(body)).toEqual([
      ['paragraph', 'A kite rose.'],
      ['paragraph', 'It was red.'],
    ]);
    expect(bodyOf('<element type="body">One.</element><element type="body">Two.</element>')).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ]);
    expect(bodyOf('<p>It is <element type="metal">Fe</element>.</p>')).toEqual([['paragraph', 'It is Fe.']]);
    expect(bodyOf('<p>Gold is an <element>Au</element> thing.</p>')).toEqual([['paragraph', 'Gold is an Au thing.']]);
  });

  it('keeps text that stands beside paragraphs', () => {
    expect(bodyOf('One.<p>Two.</p>Three.<div>Four.</div>')).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['paragraph', 'Three.'],
      ['paragraph', 'Four.'],
    ]);
  });

  it('lets only web and mail addresses be links', () => {
    const links = [
      'https://a.example/?x="1"',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'data:text/html,x',
      ' HTTP://a.example',
      '/path',
      'https://a b',
    ].map((href) => articleOf({ body: `<p><a href='${href}'>x</a></p>` }).body[0]?.html);

    expect(links).toEqual([
      '<a href="https://a.example/?x=&quot;1&quot;">x</a>',
      '<a href="mailto:a@b.example">x</a>',
      undefined,
      undefined,
      '<a href="HTTP://a.example">x</a>',
      undefined,
      undefined,
    ]);
  });

  it('is the same in capitals, but a capital alone makes no HTML of a name', () => {
    const html =
      '<H2>Zero</H2><P>One <B>two</B><BR/>three <A HREF="https://a.example/">four</A>, <Title>Dr</Title> Five.</P><UL><LI>Six</LI></UL><TABLE><TR><TH>7</TH><TD>8</TD></TR></TABLE><SCRIPT>nine()</SCRIPT>';

    expect(articleOf({ body: html }).body).toEqual([
      { role: 'crosshead', text: 'Zero' },
      {
        role: 'paragraph',
        text: 'One two three four, Dr Five.',
        html: 'One <strong>two</strong><br>three <a href="https://a.example/">four</a>, Dr Five.',
      },
      { role: 'list', text: 'Six' },
      { role: 'table', text: '7\t8' },
    ]);
  });

  it('never shows a note that is not for publication, whatever it holds and wherever it stands', () => {
    const note = (text: string): string =>
      `<note type="NPA"><h2>Call</h2><p>${text}</p><table><tr><td>555</td></tr></table></note>`;
    const body = `<p>One.</p>${note('Ann')}<table><tr><td>Two${note('Bo')}</td></tr></table><NOTE TYPE="npa">Cy</NOTE>&lt;note type="npa"&gt;&lt;p&gt;Di&lt;/p&gt;&lt;/note&gt;<note type="pa">Three.</note>`;

    const article = articleOf({ body });

    expect(sentText(article.body)).toBe('One.\nTwo\nThree.');
    expect(article.editorNotes).toEqual([
      { text: 'Call Ann 555', public: false },
      { text: 'Cy', public: false },
      { text: 'Di', public: false },
      { text: 'Three.', public: true },
    ]);
  });

  it('closes what a cut through an inline element leaves open', () => {
    const { body } = articleOf({ body: '<p><em>One.<br/><br/>Two.</em> Three.</p>' });

    expect(body.map(({ text, html }) => [text, html])).toEqual([
      ['One.', '<em>One.</em>'],
      ['Two. Three.', 'Two. Three.'],
    ]);
  });

  it('drops what can run, with its text', () => {
    expect(
      bodyOf(
        '<p onclick="x()">One<script>two()</script><style>p{}</style><iframe>three</iframe> four.</p><object><p>five</p></object>',
      ),
    ).toEqual([['paragraph', 'One four.']]);
  });

  it('parts the dateline where it is marked up', () => {
    expect(bodyOf('<p><strong>OSLO (Reuters)</strong> - Snow <em>fell</em>.</p>')).toEqual([
      ['dateline', 'OSLO (Reuters) -'],
      ['paragraph', 'Snow fell.'],
    ]);
  });

  it('parts a sign-off and contacts from the last paragraph', () => {
    expect(
      bodyOf(
        '<p>Rain fell. (Reporting by Ann Example; Editing by Bo Sample) ((ann@wire.example; +44 20 5550 0100))</p>',
      ),
    ).toEqual([
      ['paragraph', 'Rain fell.'],
      ['signoff', '(Reporting by Ann Example; Editing by Bo Sample)'],
      ['contact', '((ann@wire.example; +44 20 5550 0100))'],
    ]);
  });

  it('takes a line in capitals for a crosshead only between paragraphs', () => {
    expect(bodyOf('<p>PORT CLOSED</p><p>NEW STORM</p><p>Rain fell.</p><p>MORE RAIN</p>')).toEqual([
      ['paragraph', 'PORT CLOSED'],
      ['crosshead', 'NEW STORM'],
      ['paragraph', 'Rain fell.'],
      ['paragraph', 'MORE RAIN'],
    ]);
  });

  it('reads bullets that run over the line, and prose that a table mark does not make a table', () => {
    const lines = [
      '(Adds detail)',
      '    * First point that is so long that the wire had to break',
      'it over two lines',
      '    * Second point',
      '',
      '    Rain fell on Tuesday over the whole of the invented island of',
      'Tern, its weather office said, with more to come by the end of',
      'the week.',
      '    It was wet.',
    ];

    expect(bodyOf(`<p>${lines.join('\r\n')}</p>`, '<signal qcode="sic:TABLE"/>')).toEqual([
      ['editorNote', '(Adds detail)'],
      ['list', 'First point that is so long that the wire had to break it over two lines\nSecond point'],
      [
        'paragraph',
        'Rain fell on Tuesday over the whole of the invented island of Tern, its weather office said, with more to come by the end of the week.',
      ],
      ['paragraph', 'It was wet.'],
    ]);
  });

  it('folds lines that are only printed pretty', () => {
    expect(bodyOf('<p>\n          Rain fell\n          on Tuesday\n          in Tern.\n        </p>')).toEqual([
      ['paragraph', 'Rain fell on Tuesday in Tern.'],
    ]);
  });

  it('keeps columns in place, also without the mark', () => {
    expect(bodyOf('<pre>\n  Tern     1   2\n  Skua    10  20\n</pre>')).toEqual([
      ['table', 'Tern     1   2\nSkua    10  20'],
    ]);
    expect(bodyOf('<p>Results:\nTern     1   2\nSkua    10  20\n</p>')).toEqual([
      ['paragraph', 'Results:'],
      ['table', 'Tern     1   2\nSkua    10  20'],
    ]);
  });

  it('loses no word, whatever the markup', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}$/);
    const elements = fc.constantFrom(
      'p',
      'div',
      'em',
      'b',
      'span',
      'ul',
      'li',
      'h2',
      'blockquote',
      'unheard-of',
      'section',
    );
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      tree: fc
        .array(fc.oneof({ depthSize: 'small' }, words, tie('node')), { maxLength: 5 })
        .map((nodes) => nodes.join(' ')),
      node: fc.tuple(elements, tie('tree')).map(([name, inner]) => `<${name}>${inner}</${name}>`),
    }));
    const wordsOf = (text: string): string[] =>
      text
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter(Boolean);

    fc.assert(
      fc.property(tree, (body) => {
        expect(wordsOf(sentText(articleOf({ body }).body))).toEqual(wordsOf(body));
      }),
    );
  });
});

describe('the head of a NITF in an item', () => {
  const statusIn = (docdata: string) => {
    const { pubStatus, embargo } = articleOf({
      body: `<nitf><head>${docdata}</head><body><body.content><p>Tea.</p></body.content></body></nitf>`,
    });
    return { pubStatus, embargo };
  };

  it.each([
    ['<docdata management-status="usable"/>', 'usable', undefined],
    ['<docdata management-status="withheld"/>', 'withheld', undefined],
    ['<docdata management-status="canceled"/>', 'canceled', undefined],
    ['<docdata management-status="embargoed"/>', 'withheld', { unreadable: 'embargoed' }],
    [
      '<docdata management-status="embargoed"><date.release norm="20260510T100000Z"/></docdata>',
      'usable',
      { until: '2026-05-10T10:00:00Z' },
    ],
    ['<docdata><ed-msg info="Under embargo"/></docdata>', 'usable', { unreadable: 'Under embargo' }],
  ])('%s holds what the item lets go', (docdata, pubStatus, embargo) => {
    expect(statusIn(docdata)).toEqual({ pubStatus, embargo });
  });
});

describe('the headline of an item', () => {
  it('is that of its NITF where it has neither headline nor title', () => {
    const nitf = '<nitf><body><body.head><hedline><hl1>Tea</hl1></hedline></body.head><body.content/></body></nitf>';

    expect(articleOf({ body: nitf }).headline).toBe('Tea');
    expect(articleOf({ body: nitf, itemMeta: '<title>Rope</title>' }).headline).toBe('Rope');
  });

  it('is the title of its NITF where that has nothing else', () => {
    const body =
      '<nitf><head><title>Tea</title></head><body><body.content><p>It rose.</p></body.content></body></nitf>';

    expect(articleOf({ body }).headline).toBe('Tea');
  });
});

describe("STT's texts", () => {
  it('have dashes without the marks around them', () => {
    const read = (provider: string) =>
      articleOf({
        itemMeta: `<provider literal="${provider}"/><signal qcode="sig:corrected"/>`,
        body: '<p>Tea &lt;endash&gt;-&lt;/endash&gt; time.</p>',
      });

    expect(read('STT')).toMatchObject({ change: 'correction', body: [{ text: 'Tea - time.' }] });
    expect(
      articleOf({ itemMeta: '<provider literal="STT"/>', body: '<p>Tea a&lt;endash&gt;b.</p>' }).body,
    ).toMatchObject([{ text: 'Tea a<endash>b.' }]);
    expect(
      articleOf({
        itemMeta: '<provider literal="STT"/>',
        body: '<p>Tea &lt;endash&gt;x &lt; y&lt;/endash&gt; time.</p>',
      }).body,
    ).toMatchObject([{ text: 'Tea x < y time.' }]);
    expect(read('EXW').body).toMatchObject([{ text: 'Tea <endash>-</endash> time.' }]);
  });

  it('reads a mark without its end in the longest of texts', () => {
    for (const long of ['a'.repeat(10_000_000), '&lt;b '.repeat(1_000_000)]) {
      const body = `<p>Tea &lt;endash&gt;${long}</p>`;

      expect(articleOf({ itemMeta: '<provider literal="STT"/>', body }).body).toHaveLength(1);
    }
  });
});

describe("STT's places", () => {
  const placesOf = (subjects: string, asserts: string) => {
    const sent = item({ itemMeta: '<provider literal="STT"/>', contentMeta: subjects });
    const [read] = parse(sent.replace('<contentSet>', `${asserts}<contentSet>`));
    return read && 'article' in read ? read.article.subjects : [];
  };
  const subject = '<subject type="cpnat:geoArea" qcode="sttlocationalias:1"/>';
  const country = '<broader qcode="sttcountry:2"><name>Norway</name></broader>';
  const place = { qcode: 'sttlocationalias:1', rel: 'place' };

  it.each([
    [
      'by name',
      subject,
      '<assert qcode=" sttlocmeta:rich:1 "><name>Oslo</name></assert>',
      [{ ...place, name: 'Oslo' }],
    ],
    ['with a name of its own', subject.replace('/>', '><name>Oslo</name></subject>'), '', [{ ...place, name: 'Oslo' }]],
    [
      'in a country',
      subject,
      `<assert qcode="sttlocmeta:default:1">${country}</assert>`,
      [place, { qcode: 'sttcountry:2', name: 'Norway', rel: 'place' }],
    ],
    [
      'by name and in a country, which is no part of the world',
      subject,
      `<assert qcode="sttlocmeta:rich:1"><name>Oslo</name><broader qcode="wldreg:150"><name>Europe</name></broader>${country}</assert>`,
      [
        { ...place, name: 'Oslo' },
        { qcode: 'sttcountry:2', name: 'Norway', rel: 'place' },
      ],
    ],
    [
      'once where they are the country',
      subject,
      `<assert qcode="sttlocmeta:rich:1"><name>Norway</name>${country}</assert>`,
      [{ ...place, name: 'Norway' }],
    ],
    ['by number alone', subject, '', [place]],
  ])('are kept %s', (_how, subjects, asserts, places) => {
    expect(placesOf(subjects, asserts)).toEqual(places);
  });
});

describe("TT's own XML in an item", () => {
  const withText = (text: string): string =>
    item({}).replace(
      /<inlineXML>.*<\/inlineXML>/,
      `<inlineXML contenttype="application/ttnitf+xml"><BODY xmlns=""><TEXT>${text}</TEXT></BODY></inlineXML>`,
    );

  it('has its headings, its questions and its table, and no picture', () => {
    const [read] = parse(
      withText(
        '<INGRESS><P>En drake steg.</P></INGRESS><BYLINE EPOST="a@tt.example">Ann Exempel</BYLINE><BRODTEXT><DAT><ORT>Holmwick</ORT><SOURCE>TT</SOURCE></DAT><P>Den var röd.</P><MELLIS>Ingen skadad</MELLIS><FRAGA>När landar den?</FRAGA><SVAR>På måndag.</SVAR><CITAT>Vi väntar.</CITAT><TABELL><TR><TH>Drake</TH><TH>Tid</TH></TR><TR><TD>Anna</TD><TD>10</TD></TR></TABELL></BRODTEXT><BILD><BILDTEXT>En drake.</BILDTEXT></BILD>',
      ),
    );

    expect(read).toMatchObject({
      article: {
        byline: 'Ann Exempel',
        dateline: { place: 'Holmwick', source: 'TT' },
        body: [
          { role: 'paragraph', text: 'En drake steg.' },
          { role: 'byline', text: 'Ann Exempel' },
          { role: 'dateline', text: 'Holmwick (TT)' },
          { role: 'paragraph', text: 'Den var röd.' },
          { role: 'crosshead', text: 'Ingen skadad' },
          { role: 'paragraph', text: 'När landar den?' },
          { role: 'paragraph', text: 'På måndag.' },
          { role: 'quote', text: 'Vi väntar.' },
          { role: 'table', text: 'Drake\tTid\nAnna\t10' },
        ],
      },
    });
  });

  const bodyIn = (text: string) => {
    const [read] = parse(withText(text));
    if (!read || 'rejected' in read) throw new Error('rejected');
    return read.article.body.map((block) => `${block.role}: ${block.text}`);
  };

  it.each([
    ['<VINJETT>Vind</VINJETT><NOTIS>En drake.</NOTIS>', ['paragraph: Vind', 'paragraph: En drake.']],
    ['<P>Den <NAMN>Röda</NAMN>s fall.</P>', ['paragraph: Den Rödas fall.']],
    ['<INGRESS>Den <KURSIV>röda</KURSIV> <PERSON>Ann</PERSON>.</INGRESS>', ['paragraph: Den röda Ann.']],
    ['<BRODTEXT>En <SPAN>drake</SPAN> av <STRONG>papper</STRONG>.</BRODTEXT>', ['paragraph: En drake av papper.']],
    [
      '<UNDERTEXT>Ett.</UNDERTEXT><MELLANRUBRIK>Två</MELLANRUBRIK><SLUT>Tre.</SLUT>',
      ['paragraph: Ett.', 'crosshead: Två', 'paragraph: Tre.'],
    ],
    [
      '<FAKTA>Fakta<FAKTATEXT>Ett</FAKTATEXT><FAKTATEXT>Två</FAKTATEXT></FAKTA>',
      ['paragraph: Fakta', 'paragraph: Ett', 'paragraph: Två'],
    ],
    ['<BRODTEXT>Ett.<BILDTEXT>Två</BILDTEXT>Tre.</BRODTEXT>', ['paragraph: Ett.', 'paragraph: Två', 'paragraph: Tre.']],
    ['<NAMN>Ann</NAMN> sade.<P>Två.</P>', ['paragraph: Ann sade.', 'paragraph: Två.']],
    ['<FAKTA><RUBRIK>Drakar</RUBRIK><P>Av papper.</P></FAKTA>', ['crosshead: Drakar', 'paragraph: Av papper.']],
  ])('keeps its parts apart and the words of a sentence together: %s', (text, body) => {
    expect(bodyIn(text)).toEqual(body);
  });

  it.each([
    '<NOTE type="npa"><P>Ring Ann.</P></NOTE>',
    '<HEAD><TITLE>Drake</TITLE></HEAD>',
    '<STYLE>p {}</STYLE>',
    '<SCRIPT>x()</SCRIPT>',
    '<HEADER><P>Drake</P></HEADER>',
  ])('shows nothing that HTML or NITF would not: %s', (element) => {
    expect(bodyIn(`<P>En drake steg.</P>${element}`)).toEqual(['paragraph: En drake steg.']);
  });

  it.each([
    ['<TABLE><TR><TD>Anna</TD><TD>10</TD></TR></TABLE>', ['table: Anna\t10']],
    ['<TABELL>\n<TR><TD>Anna</TD></TR>\n<TR><TD>Bo</TD></TR>\n</TABELL>', ['table: Anna\nBo']],
    ['<TABELL><TBODY><TR><TD>Anna</TD></TR></TBODY></TABELL>', ['table: Anna']],
    ['<TABELL><P>Djurholm 3 2 1</P><P>Ekby 1 1 1</P></TABELL>', ['paragraph: Djurholm 3 2 1', 'paragraph: Ekby 1 1 1']],
    [
      '<TABELL><CAPTION>Tabell A</CAPTION><TR><TD>Anna</TD></TR><COLGROUP/><TR><TD>Bo</TD></TR></TABELL>',
      ['caption: Tabell A', 'table: Anna\nBo'],
    ],
    ['<TABELL>Djurholm 3 2 1</TABELL>', ['paragraph: Djurholm 3 2 1']],
    [
      '<TABELL><RUBRIK>Tabell A</RUBRIK><TR><TD>Anna</TD></TR><P>Efter två dagar.</P></TABELL>',
      ['crosshead: Tabell A', 'table: Anna', 'paragraph: Efter två dagar.'],
    ],
  ])('keeps its tables, and what stands in them beside rows: %s', (table, body) => {
    expect(bodyIn(`<P>En drake steg.</P>${table}`)).toEqual(['paragraph: En drake steg.', ...body]);
  });

  it('may give a place alone, or nothing, before its text', () => {
    const datelines = ['<DAT><ORT>Holmwick</ORT></DAT>', '<DAT><SOURCE>TT</SOURCE></DAT>', '<DAT/>'].map((dat) => {
      const [read] = parse(withText(`${dat}<P>En drake steg.</P>`));
      return read && 'article' in read && read.article.body.map(({ text }) => text);
    });

    expect(datelines).toEqual([['Holmwick', 'En drake steg.'], ['(TT)', 'En drake steg.'], ['En drake steg.']]);
  });
});

describe('the header of a message', () => {
  it.each(['header', 'Header'])('says how urgent its items are, as %s', (name) => {
    const [read] = parse(
      `<newsMessage xmlns="${NAR}"><${name}><priority>4</priority></${name}><itemSet>${item({})}</itemSet></newsMessage>`,
    );

    expect(read).toMatchObject({ article: { priority: '4' } });
  });
});

describe('who signs an item', () => {
  const bylineOf = (contentMeta: string, body = '', itemClass = 'ninat:text') =>
    articleOf({ itemMeta: `<itemClass qcode="${itemClass}"/>`, contentMeta, body }).byline;
  const ann = '<creator type="cpnat:person" role="x:author"><name>Ann Example</name></creator>';
  const wire = '<creator type="cpnat:organisation"><name>Example Wire</name></creator>';

  it('is who it says, without the markup in that', () => {
    expect(bylineOf('<by>By &lt;i&gt;Ann&lt;/i&gt; &amp;amp; Bo</by>')).toBe('By Ann & Bo');
  });

  it('is named once', () => {
    expect(bylineOf('<by>By Ann Example</by><by> By Ann  Example</by>')).toBe('By Ann Example');
  });

  it('is the person who made it where neither field nor text says so', () => {
    expect(bylineOf(wire + ann)).toBe('Ann Example');
    expect(bylineOf(wire + ann, '<p class="byline">By Bo Example</p><p>Tea.</p>')).toBe('By Bo Example');
    expect(bylineOf(`${ann}<by>By Cy Example</by>`)).toBe('By Cy Example');
    expect(bylineOf(wire)).toBeUndefined();
  });

  it('are those alone who wrote it, each once and by name', () => {
    const person = (name: string, role = '') => `<creator type="cpnat:person"${role}><name>${name}</name></creator>`;
    const others = ['editor', 'translator', 'desk'].map((role) => person('Bo Example', ` role="x:${role}"`)).join('');

    expect(bylineOf(others + ann + person('Ann Example') + person('Cy Example'))).toBe('Ann Example, Cy Example');
    expect(bylineOf(others + person('u77@wire.example'))).toBeUndefined();
  });

  it('may be an author whose type nobody says, by a name', () => {
    const author = (name: string) => `<creator role="x:author"><name>${name}</name></creator>`;

    expect(bylineOf(author('Ann Example'))).toBe('Ann Example');
    expect(bylineOf(author('AFP Desk') + author('axe'))).toBeUndefined();
    expect(bylineOf('<creator><name>Ann Example</name></creator>')).toBeUndefined();
    expect(bylineOf('<creator role="x:author" type="ex:journalist" literal="Ann Example"/>')).toBe('Ann Example');
    expect(bylineOf(author('Maria dela Cruz'))).toBe('Maria dela Cruz');
  });

  it.each([
    'type="cpnat:abstract" role="x:author"',
    'type="cpnat:company" role="x:author"',
    'type="cpnat:organisation" role="x:author"',
    'type="ex:bureau" role="x:author"',
    'type="ex:newspaper" role="x:author"',
    'type="ex:bot" role="x:author"',
    'role="crol:photojournalist"',
    'roleuri="http://reporting.example/desk"',
  ])('is no author who is something else: %s', (attributes) => {
    expect(bylineOf(`<creator ${attributes}><name>Ann Example</name></creator>`)).toBeUndefined();
  });

  it.each(
    'newsagency news-agency NewsAgency agentur publisher newsdesk newsroom redaktion department provider source website brand group institution robot ai algorithm sports-team software Company org'.split(
      ' ',
    ),
  )('is no author of a kind of things: %s', (kind) => {
    const creator = (type: string) => `<creator ${type} role="x:author"><name>Arden Data</name></creator>`;

    expect(bylineOf(creator(`type="x:${kind}"`))).toBeUndefined();
    expect(bylineOf(creator(`type="${kind}"`))).toBeUndefined();
    expect(bylineOf(creator(`typeuri="http://wire.example/kinds/${kind}"`))).toBeUndefined();
  });

  it.each([
    ...['redakteur', 'Autorin', 'journaliste', 'periodista', 'toimittaja', 'freelancer', 'stringer', 'staffer', '7'],
    ...[
      'photojournalist',
      'senior-writer',
      'reporter-staff',
      'StaffReporter',
      'agency-reporter',
      'contributing-editor',
    ],
  ])('is an author of a kind of the agency’s own: %s', (kind) => {
    const creator = `<creator type="x:${kind}" role="x:author"><name>Ann Example</name></creator>`;

    expect(bylineOf(creator)).toBe('Ann Example');
  });

  it.each([
    'Example Newsroom',
    'Holmwick Redaksjonen',
    'Ulkomaiden Toimitus',
    'Redacción Deportes',
    'Staff Writer',
    'Holmwick Kites Ltd',
    'J. D.',
    'ann doe',
  ])('is no author that is named like a house or an account: %s', (name) => {
    expect(bylineOf(`<creator role="x:author"><name>${name}</name></creator>`)).toBeUndefined();
  });

  it.each(['Anna della Rovere', 'Sidi ould Cheikh', 'Fatima bint Ali', 'Jan van der Berg'])(
    'is a person with small words in the name: %s',
    (literal) => {
      expect(bylineOf(`<creator type="cpnat:person" literal="${literal}"/>`)).toBe(literal);
    },
  );

  it.each(['Newsdesk Berlin', 'Berlin Desk', 'Example Wire', 'Zentralredaktion Hull', 'Ann from Hull'])(
    'is no person that is named like a house: %s',
    (literal) => {
      expect(bylineOf(`<creator type="cpnat:person" literal="${literal}"/>`)).toBeUndefined();
    },
  );

  it.each(['ninat:text', 'ninat:picture', 'ninat:graphic'])('of class %s is nobody behind a dash', (itemClass) => {
    const item = articleOf({
      itemMeta: `<itemClass qcode="${itemClass}"/>`,
      contentMeta: '<creator><name>-</name></creator><by>-</by>',
    });

    expect(item).not.toHaveProperty('byline');
    expect([item.credits, item.infoSources]).toEqual([[], []]);
    expect(bylineOf('<by>-</by><by>Ann Example</by>', '', itemClass)).toBe('Ann Example');
  });

  it('is no account', () => {
    for (const account of ['ann.example', 'ann_example', 'ann@wire.example']) {
      const creator = `<creator><name>${account}</name></creator>`;

      expect(['ninat:text', 'ninat:picture', 'ninat:graphic'].map((one) => bylineOf(creator, '', one))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
    expect(bylineOf('<creator><name>ann</name></creator>', '', 'ninat:picture')).toBe('ann');
  });

  it('of a graphic is its artist, never the agency', () => {
    const artist = '<creator role="x:artist"><name>Ann Example</name></creator>';

    expect(bylineOf(`<creator><name>Someone Else</name></creator>${artist}`, '', 'ninat:graphic')).toBe('Ann Example');
    expect(bylineOf('<creator><name>AFP Graphics</name></creator>', '', 'ninat:graphic')).toBeUndefined();
    expect(bylineOf('<creator role="x:artist" literal="Ann Example"/>', '', 'ninat:graphic')).toBe('Ann Example');
    expect(bylineOf('<creator role="x:artist" literal="X80001"/>', '', 'ninat:graphic')).toBeUndefined();
    expect(bylineOf(wire, '', 'ninat:graphic')).toBeUndefined();
  });

  it.each(['ninat:picture', 'ninat:graphic'])('of class %s may be its author', (itemClass) => {
    const creator = (role: string) => `<creator role="${role}"><name>Ann Example</name></creator>`;

    expect(bylineOf(creator('x:author'), '', itemClass)).toBe('Ann Example');
    expect(bylineOf(creator('x:uploader'), '', itemClass)).toBeUndefined();
  });
});

describe('what a URI says in an attribute of its own', () => {
  const concepts = 'http://cv.iptc.org/newscodes/cpnature';

  it('is a role, a type or a rendition as by QCode', () => {
    const contentMeta = `<headline roleuri="http://w.example/hld/sub">Sub</headline><headline roleuri="http://w.example/hld#main">Main</headline><creator typeuri="${concepts}/person"><name>Ann Example</name></creator><subject typeuri="${concepts}/geoArea" literal="Holmwick"/>`;

    expect(articleOf({ contentMeta })).toMatchObject({
      headline: 'Main',
      byline: 'Ann Example',
      subjects: [{ qcode: 'literal:Holmwick', rel: 'place' }],
    });
  });

  it('keeps private what a QCode would', () => {
    const read = articleOf({
      itemMeta:
        '<edNote roleuri="http://w.example/note/internal">Call 555</edNote><edNote roleuri="http://w.example/note/public">For all</edNote>',
      contentMeta: '<by pubconstrainturi="http://w.example/pc/nonpublic">Ann Example</by>',
      body: '<p>Tea.</p><p pubconstrainturi="http://w.example/pc/nonpublic">Secret.</p>',
    });

    expect(read.editorNotes).toEqual([
      { text: 'Call 555', public: false },
      { text: 'For all', public: true },
      { text: 'Secret.', public: false },
    ]);
    expect(read.byline).toBeUndefined();
    expect(read.body.map(({ text }) => text)).toEqual(['Tea.']);
  });
});

describe('the name of a concept', () => {
  it('is the first that is none to sort by, where there are several', () => {
    const names = (...roles: string[]) =>
      articleOf({
        contentMeta: `<subject qcode="x:1">${roles.map((role, at) => `<name role="${role}">N${at}</name>`).join('')}</subject>`,
      }).subjects[0]?.name;

    expect(names('nrol:sort', 'nrol:display')).toBe('N1');
    expect(names('nrol:short', 'nrol:full')).toBe('N0');
    expect(names('nrol:sort')).toBe('N0');
  });

  it('is put together where it comes in parts, and in one language', () => {
    const parts = (names: string) =>
      articleOf({ contentMeta: `<subject qcode="x:1">${names}</subject>` }).subjects[0]?.name;
    const given = '<name part="nprt:given">Ann</name>';
    const family = '<name parturi="http://x.example/parts/family">Example</name>';
    const inFrench = '<name part="nprt:given" xml:lang="fr">Anne</name>';

    expect(parts(given + family + inFrench)).toBe('Ann Example');
    expect(parts(given)).toBe('Ann');
    expect(parts(`<name>Ann B. Example</name>${given}${family}`)).toBe('Ann B. Example');
  });

  it('is read without its escapes', () => {
    expect(articleOf({ contentMeta: '<located><name>K&amp;ouml;ln</name></located>' }).located).toBe('Köln');
  });
});

describe('a part of the text that only the desk may see', () => {
  it.each(['Achtung: Zeit geändert', 'Hinweis: Tee folgt', '(Neu: Tee)'])(
    'in the public part of a notebook is public, whatever the title says: %s',
    (text) => {
      const notebook = (parts: string) =>
        articleOf({
          itemMeta: `<edNote><section xmlns="http://www.w3.org/1999/xhtml" class="notepad"><header><h3>Notizblock</h3></header>${parts}</section></edNote>`,
        }).editorNotes;
      const publicPart = `<section class="np-public"><h4>Redaktionelle Hinweise</h4><ul><li>${text}</li></ul></section>`;
      const privatePart = '<section class="np-nonpublic"><ul><li>Ann Example</li></ul></section>';

      expect(notebook(publicPart + privatePart)).toEqual([
        { text: `Redaktionelle Hinweise\n${text}`, public: true },
        { text: 'Ann Example', public: false },
      ]);
      expect(notebook(`<p>Intern: ${text}</p>`)).toEqual([{ text: `Notizblock\nIntern: ${text}`, public: false }]);
    },
  );

  it.each(['EMBARGO 18.00 Uhr', 'Frei ab 18.00 Uhr', 'Bitte <b>Sperrfrist</b> beachten: Freitag,\n 10.00 Uhr'])(
    'of a note holds the item where a line of it does: %s',
    (line) => {
      const note = (lines: string, role = '') =>
        articleOf({
          itemMeta: `<edNote${role}><section xmlns="http://www.w3.org/1999/xhtml"><h4>Hinweise</h4>${lines}</section></edNote>`,
        });

      expect(note(`<ul><li>Tee folgt</li><li>${line}</li></ul>`).embargo).toBeDefined();
      expect(note(`<p>Tee folgt</p><p>${line}</p>`).embargo).toBeDefined();
      expect(note('<table><tr><td>Frei</td><td>ab 18.00 Uhr</td></tr></table>').embargo).toBeDefined();
      expect(note('<p>Do not publish<br/>before 10:00 GMT</p>').embargo).toBeDefined();
      expect(note('<p>EMBARGO</p><p>Tee folgt</p>').embargo).toBeDefined();
      expect(note('<p>Embargo</p><p>none</p>').embargo).toBeUndefined();
      expect(note('<p>Tee folgt</p><p>Sperrfrist aufgehoben</p>').embargo).toBeUndefined();
      expect(note(`<p>Tee folgt</p><p>${line}</p>`, ' role="x:private"').embargo).toBeDefined();
      expect(note('<p>Tee (<a href="https://t.example">hier</a>)</p>').editorNotes[0]?.text).toBe(
        'Hinweise\nTee (hier)',
      );
      expect(note('<p>Tee-<i>Eilmeldung</i></p>').editorNotes[0]?.text).toBe('Hinweise\nTee-Eilmeldung');
      expect(note('<p>Tee „<i>Ostfriesen</i>“</p>').editorNotes[0]?.text).toBe('Hinweise\nTee „Ostfriesen“');
      expect(note('<p><b>Sperrfrist</b><i>4. März 2026, 12.00 Uhr</i></p>').embargo).toBeDefined();
      expect(note('<p>Rückfragen<a href="tel:x">0305550100</a></p>').editorNotes[0]?.public).toBe(false);
      expect(note('<p>Tee <b>folgt</b></p>').editorNotes).toEqual([{ text: 'Hinweise\nTee folgt', public: true }]);
    },
  );

  it.each(['np-nonpublic', 'x nonpublic', 'non-public', 'x:nonpublic'])(
    'is a private note where its class is %s',
    (name) => {
      const { body, editorNotes } = articleOf({
        body: `<p>Tea.</p><section class="${name}"><h3>Contact</h3><p>Call <b>555-0100</b>.</p></section>`,
      });

      expect(body).toEqual([{ role: 'paragraph', text: 'Tea.' }]);
      expect(editorNotes).toEqual([{ text: 'Contact Call 555-0100.', public: false }]);
    },
  );

  it.each(['NP-NonPublic', 'np-section\nnp-nonpublic', 'byline nonpublic', 'nonpublic tr-by'])(
    'is private whatever else its class %j says, and whatever the element',
    (name) => {
      const elements: readonly (readonly [before: string, element: string, inside: string, after: string])[] = [
        ['<p>Tea.</p>', 'p', 'Call Ann', ''],
        ['<p>Tea.</p>', 'header', '<p>Call Ann</p>', ''],
        ['<p>Tea.</p>', 'ul', '<li>Call Ann</li>', ''],
        ['<p>Tea.</p>', 'table', '<tr><td>Call</td><td>Ann</td></tr>', ''],
        ['<table><tr><td>Tea.</td></tr>', 'tr', '<td>Call</td><td>Ann</td>', '</table>'],
        ['<p>Tea', 'span', 'Call Ann', '.</p>'],
        ['<p>Tea', 'a', 'Call <b>Ann</b>', '.</p>'],
        ['<p>Tea', 'b', 'Call Ann', '.</p>'],
      ];

      for (const [before, element, inside, after] of elements) {
        const { body, editorNotes, byline } = articleOf({
          body: `${before}<${element} class="${name}">${inside}</${element}>${after}`,
        });

        expect([element, sentText(body), byline]).toEqual([element, 'Tea.', undefined]);
        expect(editorNotes).toEqual([{ text: 'Call Ann', public: false }]);
      }
    },
  );

  it.each(['w-1/nonpublic', 'nonpublic-0', 'x#nonpublic'])('is none of class %s', (name) => {
    expect(bodyOf(`<p>Tea.</p><p class="${name}">Rope.</p>`)).toEqual([
      ['paragraph', 'Tea.'],
      ['paragraph', 'Rope.'],
    ]);
  });

  it('is no cell of a table, and what could run is no note', () => {
    const body =
      '<table><tr><td>Tea.</td><td class="nonpublic">Ann</td></tr></table><script class="nonpublic">x()</script>';

    const article = articleOf({ body });

    expect([sentText(article.body).trim(), article.editorNotes]).toEqual(['Tea.', []]);
  });
});

it('names those who contributed to it among its sources', () => {
  const contentMeta =
    '<creator><name>Ann Example</name></creator><contributor role="x:descrWriter"><name>Bo Sample</name></contributor><contributor literal="Example Wire"/><contributor role="x:picEditor"><name>Cy Desk</name></contributor><contributor><name>Desk +49 30 5550100</name></contributor><contributor literal="cy@example.org"/>';

  expect(articleOf({ contentMeta }).infoSources).toEqual([
    { name: 'Ann Example', role: 'creator' },
    { name: 'Bo Sample', role: 'descrWriter' },
    { name: 'Example Wire', role: 'contributor' },
  ]);
});

it('is a correction or an update by what its note begins with', () => {
  const changeOf = (note: string) => articleOf({ itemMeta: `<edNote>${note}</edNote>` }).change;

  expect(['Corrects spelling', 'ADDS quotes', 'With photo'].map(changeOf)).toEqual(['correction', 'update', 'new']);
  expect(changeOf('Withdrawal of troops: pictures to follow')).toBe('new');
});

it.each([
  ['sig:correction', 'correction'],
  ['exwsig:update', 'update'],
  ['exw-signal:correction', 'correction'],
  ['design:correction', 'new'],
])('is by the signal %s what that says: %s', (qcode, change) => {
  expect(articleOf({ itemMeta: `<signal qcode="${qcode}"/>` }).change).toBe(change);
});

it.each([
  ['<edNote role="x:correction">Spelling of the town</edNote>', 'correction'],
  ['<signal qcode="sig:repeat"/><edNote role="x:correctionshort">Spelling of the town</edNote>', 'correction'],
  ['<edNote role="x:correction"/>', 'new'],
  ['<edNote role="x:picture">Spelling of the town</edNote>', 'new'],
  ['<edNote role="x:colourCorrection">None was made</edNote>', 'new'],
])('is a correction where a note of that role says what was wrong: %s', (itemMeta, change) => {
  expect(articleOf({ itemMeta }).change).toBe(change);
});

it.each([
  ['<headline role="x:push">Storm!</headline><headline role="x:main">Storm closes port</headline>', undefined],
  [
    '<headline role="x:over">Weather</headline><headline>Storm closes port</headline><headline role="x:under">Ships wait</headline>',
    'Ships wait',
  ],
  ['<headline role="x:thunder">Storm closes port</headline><headline role="x:SEO">Storm!</headline>', undefined],
  ['<headline role="x:seoheadline">Storm!</headline><headline role="x:main">Storm closes port</headline>', undefined],
  ['<headline role="x:webSub">Ships wait</headline><headline role="x:main">Storm closes port</headline>', 'Ships wait'],
])('has the headline that stands beside none of its own: %s', (contentMeta, description) => {
  const article = articleOf({ contentMeta });

  expect([article.headline, article.description]).toEqual(['Storm closes port', description]);
});

it('is signed in one of its languages', () => {
  const by = '<by xml:lang="fr">Par Anne</by><by xml:lang="nl">Door Anna</by>';

  expect(articleOf({ attributes: 'guid="urn:x:1" xml:lang="nl"', contentMeta: by }).byline).toBe('Door Anna');
  expect(articleOf({ contentMeta: '<by>Ann Example</by><by>Bo Sample</by>' }).byline).toBe('Ann Example, Bo Sample');
  expect(articleOf({ contentMeta: '<by>Ann Example</by><by xml:lang="en">Bo Sample</by>' }).byline).toBe(
    'Ann Example, Bo Sample',
  );
});

describe("ANSA's codes below the text", () => {
  it.each([
    ['<p>YL8-ABC/ABC</p><p>05-MAR-26 11:02 NNNN</p>', 2],
    ['<p>YL8-ABC</p>', 1],
    ['<p>INTER-MILAN 2-1</p><p>ROMA-LAZIO 0-0</p><p>JUVE-BARI 1-1</p>', 0],
    ['<p>BARI 12 24 36 48 90</p><p>ROMA 3 14 25 36 47</p>', 0],
    ['<p>ROMA-LAZIO 0-0</p><p>YL8-ABC/ABC</p><p>05-MAR-26 11:02 NNNN</p>', 2],
    ['<p>LISTA DI VOTO</p><p>YL8-ABC/ABC</p>', 1],
  ])('are no part of it in paragraphs of their own: %s', (codes, count) => {
    const { body } = articleOf({ itemMeta: '<provider literal="ANSA"/>', body: `<p>Il porto è aperto.</p>${codes}` });

    expect(body.flatMap(({ role }) => (role === 'contact' ? [role] : []))).toHaveLength(count);
  });

  it('are one line where they do not say when it was sent', () => {
    const { body } = articleOf({
      itemMeta: '<provider literal="ANSA"/>',
      body: '<p>VOTI<br/>ANNA ROSSI<br/>YL8-ABC</p>',
    });

    expect(body.at(-1)).toEqual({ role: 'contact', text: 'YL8-ABC' });
  });
});

describe('initials below the text', () => {
  it.each([
    ['<p>ab/cd</p>', ['paragraph', 'signoff']],
    ['<p>ABC // DEF</p><p>Lusa/Fim</p>', ['paragraph', 'signoff', 'signoff']],
    ['<p>ann/ bob/</p>', ['paragraph', 'signoff']],
    ['<p>ABC (DEF/GHI) // JKL</p><p>Lusa/Fim</p>', ['paragraph', 'signoff', 'signoff']],
    ['<p>(Schluss) abc/def</p><p>APA0123 2026-03-05/11:02</p>', ['paragraph', 'signoff', 'signoff']],
    ['<p>-0-abc/</p>', ['paragraph', 'signoff']],
    ['<p>aap ab/cd</p>', ['paragraph', 'signoff']],
    ['<p>APA ral/mue</p>', ['paragraph', 'signoff']],
    ['<p>lby kd/rp yyby n1</p>', ['paragraph', 'signoff']],
    ['<p>dpa abc def xyz</p>', ['paragraph', 'signoff']],
    ['<p>/ab/cd</p>', ['paragraph', 'signoff']],
    ...[
      'AAP wins Delhi polls',
      'AP to cut jobs',
      'AAP 48 BJP 22',
      'Ap og Sp',
      'Ap 27 3',
      'Sda soll weg',
      'LAH 3 2',
    ].map((line): [string, string[]] => [`<p>${line}</p>`, ['paragraph', 'paragraph']]),
    ['<p>Inter/Milan</p><p>Roma/Lazio</p>', ['paragraph', 'paragraph', 'paragraph']],
    ['<p>/ritzau/</p>', ['paragraph', 'signoff']],
    ['<p>(PAP)</p><p>abc/ def/</p>', ['paragraph', 'signoff', 'signoff']],
    ['<p>==Kyodo</p>', ['paragraph', 'signoff']],
    ['<p>AAP</p>', ['paragraph', 'signoff']],
    ['<p>end</p>', ['paragraph', 'signoff']],
    ['<p>ANP ab/cd&#160;</p>', ['paragraph', 'signoff']],
    [`<p>\n${' '.repeat(60)}ab/cd\n${' '.repeat(60)}</p>`, ['paragraph', 'signoff']],
    ['<p>EFE</p><p>ab/cd</p>', ['paragraph', 'signoff', 'signoff']],
    ['<p>(Abc/Adnkronos)</p>', ['paragraph', 'signoff']],
    ['<p>(Abc/Def)</p>', ['paragraph', 'paragraph']],
    ['<p>Anna Exempel/TT</p>', ['paragraph', 'signoff']],
    ['<p>Anna Exempel/Bo Prov</p>', ['paragraph', 'paragraph']],
    ['<p>AP</p>', ['paragraph', 'paragraph']],
    ['<p>(끝)</p>', ['paragraph', 'signoff']],
    ['<p>（完）</p>', ['paragraph', 'signoff']],
    ['<p>ab/cd</p><p>(foto) (vídeo)</p>', ['paragraph', 'signoff', 'related']],
    ['<p>ab/cd</p><p>© Agence France-Presse</p>', ['paragraph', 'signoff', 'related']],
    ['<p>ab/cd</p><p>Cake was, too.</p>', ['paragraph', 'paragraph', 'paragraph']],
    ['<p>Tea or cake / both</p>', ['paragraph', 'paragraph']],
    ['<p>(Tea)</p>', ['paragraph', 'paragraph']],
    ['<p>(foto de ayer)</p>', ['paragraph', 'paragraph']],
    ['<p>more</p>', ['paragraph', 'signoff']],
    ['<p>It was</p><p>more</p>', ['paragraph', 'paragraph', 'paragraph']],
    ['<p>Men/ Women</p>', ['paragraph', 'paragraph']],
  ])('%s sign it', (initials, roles) => {
    expect(bodyOf(`<p>Tea was served.</p>${initials}`).map(([role]) => role)).toEqual(roles);
  });
});

describe('descriptions', () => {
  it.each([
    ['teaser', ['Rain fell.']],
    ['summary', ['Tea was served.', 'Rain fell.']],
    ['caption', ['Tea was served.', 'Rain fell.']],
  ])('that the first paragraph repeats are none of the story as a %s alone', (role, texts) => {
    const contentMeta = `<description role="drol:${role}">Tea was served.</description>`;

    const { description, body } = articleOf({ contentMeta, body: '<p>Tea was served.</p><p>Rain fell.</p>' });

    expect([description, body.map(({ text }) => text)]).toEqual(['Tea was served.', texts]);
  });

  const script = '<description role="drol:script">&lt;p&gt;1. Port&lt;/p&gt;&lt;p&gt;2. Crane&lt;/p&gt;</description>';
  const caption = '<description role="drol:caption">A crane fell.</description>';
  const film = '<itemClass qcode="ninat:video"/>';

  it('of a film are what it shows, and its script is its text', () => {
    const { description, body } = articleOf({ itemMeta: film, contentMeta: script + caption });

    expect([description, body.map(({ text }) => text)]).toEqual(['A crane fell.', ['1. Port', '2. Crane']]);
  });

  it.each(['description', 'longDescription', 'extraInfo', 'transcript'])('of role %s are no script', (role) => {
    const other = `<description role="drol:${role}">A port in the north closed.</description>`;

    for (const itemClass of ['video', 'picture', 'text']) {
      const itemMeta = `<itemClass qcode="ninat:${itemClass}"/>`;
      const { description, body } = articleOf({ itemMeta, contentMeta: other + caption });

      // The caption of a film or a picture goes before whatever else is said of it.
      expect([description, body]).toEqual([itemClass === 'text' ? 'A port in the north closed.' : 'A crane fell.', []]);
      expect(articleOf({ itemMeta, contentMeta: caption + other })).toMatchObject({
        description: 'A crane fell.',
        body: [],
      });
    }
  });

  it('of a picture or a text are never its body', () => {
    for (const itemClass of ['picture', 'text']) {
      const itemMeta = `<itemClass qcode="ninat:${itemClass}"/>`;

      expect(articleOf({ itemMeta, contentMeta: script + caption })).toMatchObject({
        description: 'A crane fell.',
        body: [],
      });
    }
  });

  it('are the script where there is nothing else', () => {
    const { description, body } = articleOf({ itemMeta: film, contentMeta: script });

    expect([description, body]).toEqual(['1. Port 2. Crane', []]);
  });

  it('are what stands below the headline where there is no other', () => {
    const headlines = '<headline>Port closed</headline><headline role="x:subheadline">Crane fell</headline>';

    expect(articleOf({ contentMeta: headlines })).toMatchObject({ headline: 'Port closed', description: 'Crane fell' });
    expect(articleOf({ contentMeta: headlines + caption }).description).toBe('A crane fell.');
  });
});

describe('terms in several languages', () => {
  const terms = (language: string, text: string) => `<usageTerms${language}>${text}</usageTerms>`;
  const DE = ' xml:lang="de"';
  const EN = ' xml:lang="en-GB"';

  it.each([
    [terms(DE, 'Kein Archiv') + terms(EN, 'No archive'), 'No archive'],
    [terms('', 'No resale') + terms(EN, 'No archive') + terms(DE, 'Kein Archiv'), 'No resale\nNo archive'],
    [terms(EN, '') + terms(DE, 'Kein Archiv'), 'Kein Archiv'],
    [terms(DE, 'Kein Archiv'), 'Kein Archiv'],
  ])('are those of the item, and those that state none: %s', (sent, usageTerms) => {
    const text = item({ attributes: 'guid="urn:x:1" xml:lang="en"' }).replace(
      '<itemMeta>',
      `<rightsInfo>${sent}</rightsInfo><itemMeta>`,
    );

    expect(parse(text)).toMatchObject([{ article: { rights: { usageTerms } } }]);
  });
});

describe('the language of an item', () => {
  it('is that of its text where nothing else says it', () => {
    const text = item({ body: '<p>Un.</p>' }).replace('<inlineXML>', '<inlineXML xml:lang="sk">');
    const [read] = parse(text);
    const [other] = parse(text.replace('<contentMeta>', '<contentMeta><language/><language tag="cs"/>'));

    expect(read).toMatchObject({ article: { language: 'sk' } });
    expect(other).toMatchObject({ article: { language: 'cs' } });
  });
});

describe('alternatives', () => {
  const itemOf = (contentMeta: string, contentSet: string): ParsedArticle =>
    articleFrom(
      `<newsItem xmlns="${NAR}" guid="urn:x:1" xml:lang="en"><contentMeta>${contentMeta}</contentMeta><contentSet>${contentSet}</contentSet></newsItem>`,
    );

  it('that state no language are in that of the item', () => {
    const { headline } = itemOf(
      '<headline>Kettle</headline><headline xml:lang="en" role="x:alt">Pot</headline><headline xml:lang="nl">Ketel</headline>',
      '',
    );

    expect(headline).toBe('Kettle');
  });

  it('in the language of the item go before whole texts in another', () => {
    const { body } = itemOf(
      '',
      '<inlineXML xml:lang="nl" rendition="x:text"><p>De ketel floot.</p></inlineXML><inlineXML xml:lang="en" rendition="x:short"><p>The kettle whistled.</p></inlineXML>',
    );

    expect(body).toEqual([{ role: 'paragraph', text: 'The kettle whistled.' }]);
  });

  it('of plain text are taken by how much of the story they are, too, and none that only says a field over again', () => {
    const plain = (rendition: string, text: string) => `<inlineData rendition="${rendition}">${text}</inlineData>`;
    const teaser = plain('x:teaser', 'A whistle.');

    const whole = itemOf('', teaser + plain('x:lead', 'A kettle') + plain('x:text', 'A kettle whistled.')).body;
    const lead = itemOf('', teaser + plain('x:lead', 'A kettle.')).body;

    expect(whole).toEqual([{ role: 'paragraph', text: 'A kettle whistled.' }]);
    expect(lead).toEqual([{ role: 'paragraph', text: 'A kettle.' }]);
    expect(itemOf('', teaser).body).toEqual([]);
  });

  it('in base 64 are read where they are text', () => {
    const inline = (contenttype: string) =>
      `<inlineData contenttype="${contenttype}" encoding="encd:base64">VGhlIGtldHRsZSB3aGlzdGxlZC4=</inlineData>`;

    expect(itemOf('', inline('text/plain')).body).toEqual([{ role: 'paragraph', text: 'The kettle whistled.' }]);
    expect(itemOf('', inline('application/xml; charset=utf-8')).body).toHaveLength(1);
    expect(itemOf('', inline('image/jpeg')).body).toEqual([]);
  });

  it('in base 64 are no text where they are a picture that does not say so', () => {
    const picture = Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00').toString('base64');

    expect(itemOf('', `<inlineData encoding="encd:base64">${picture}</inlineData>`).body).toEqual([]);
  });

  it('for the public are the story, and a public note is where there is no other', () => {
    const inline = (rendition: string, text: string) =>
      `<inlineXML rendition="${rendition}"><p>${text}</p></inlineXML>`;
    const note = inline('x:notepublic', 'Mind the kettle.');
    const textsOf = (contentSet: string) => itemOf('', contentSet).body.map(({ text }) => text);

    expect(textsOf(inline('x:public', 'The kettle whistled.'))).toEqual(['The kettle whistled.']);
    expect(textsOf(note + inline('x:public', 'The kettle whistled.'))).toEqual(['The kettle whistled.']);
    expect(textsOf(note)).toEqual(['Mind the kettle.']);
    expect(textsOf(inline('x:notenonpublic', 'Call 555-0100.'))).toEqual([]);
    expect(textsOf(inline('rnd:email', 'The kettle whistled.'))).toEqual(['The kettle whistled.']);
    expect(textsOf(inline('ex:contactless', 'The kettle whistled.'))).toEqual(['The kettle whistled.']);
    expect(textsOf(inline('rnd:phone', 'The kettle whistled.'))).toEqual(['The kettle whistled.']);
  });

  it.each([
    [
      '<![CDATA[Caf&eacute; &amp; tea: &quot;hot&quot;.\n\nIt&#39;s <KTL.N>.]]>',
      ['Café & tea: "hot".', "It's <KTL.N>."],
    ],
    ['&amp;lt;p&amp;gt;Tea.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Cake.&amp;lt;/p&amp;gt;', ['Tea.', 'Cake.']],
    ['Tea &amp; cake: R&amp;D.', ['Tea & cake: R&D.']],
    ['Tea is &amp;lt;b&amp;gt;.', ['Tea is &lt;b&gt;.']],
    ['&amp;lt;b&amp;gt; is &amp;amp;.', ['&lt;b&gt; is &amp;.']],
    ['Caf&amp;eacute;: https://tea.example/?a=1&amp;copy=2', ['Café: https://tea.example/?a=1&copy=2']],
  ])('of plain text may be escaped once more: %j', (text, blocks) => {
    const { body } = itemOf('', `<inlineData contenttype="text/plain">${text}</inlineData>`);

    expect(body.map((block) => block.text)).toEqual(blocks);
  });

  it('of plain text are no story where dpa has its public notes in them', () => {
    const plain = (rendition: string) => `<inlineData rendition="dpa7901rendition:${rendition}"># Notes</inlineData>`;

    expect(itemOf('', `<inlineXML/>${plain('headline')}${plain('public')}${plain('nonpublic')}`).body).toEqual([]);
  });

  it.each(['x:private', 'x:internal', 'x:nonpublic', 'x:contacts'])('that are %s are no story', (rendition) => {
    for (const [element, mark] of ['inlineData', 'inlineXML'].flatMap((name) => [
      [name, 'rendition'],
      [name, 'pubconstraint'],
    ])) {
      const { body } = itemOf(
        '',
        `<${element} ${mark}="${rendition}">Call 555-0100.</${element}><${element} rendition="x:text">The kettle whistled.</${element}>`,
      );

      expect(body).toEqual([{ role: 'paragraph', text: 'The kettle whistled.' }]);
    }
  });
});

describe('a package', () => {
  const packageOf = (groupSet: string): string[] =>
    articleFrom(`<packageItem xmlns="${NAR}" guid="urn:x:1">${groupSet}</packageItem>`).associations.map(
      ({ uri }) => uri,
    );

  it.each([
    ['picture', 'A pier.'],
    ['video', 'A pier.'],
    ['text', undefined],
  ])('has the caption that it gives a member that is a %s', (itemClass, caption) => {
    const hints = `<itemClass qcode="ninat:${itemClass}"/><description>A pier.</description><description pubconstraint="x:nonpublic">Secret</description>`;
    const groupSet = `<groupSet><group><itemRef residref="urn:x:2">${hints}</itemRef></group></groupSet>`;

    const [member] = articleFrom(`<packageItem xmlns="${NAR}" guid="urn:x:1">${groupSet}</packageItem>`).associations;

    expect(member?.caption).toBe(caption);
  });

  it.each([
    ['picture', 'contenttype="image/png"'],
    ['video', 'contenttype="video/mp4"'],
    ['audio', 'contenttype="audio/mpeg"'],
    [undefined, 'contenttype="application/vnd.iptc.g2.newsitem+xml"'],
  ])('has a member that is a %s by its %s', (type, said) => {
    const groupSet = `<groupSet><group><itemRef residref="urn:x:2" ${said}/></group></groupSet>`;

    const [member] = articleFrom(`<packageItem xmlns="${NAR}" guid="urn:x:1">${groupSet}</packageItem>`).associations;

    expect(member?.type).toBe(type);
  });

  it('has the caption of a picture before what else is said of it', () => {
    const hints =
      '<itemClass qcode="ninat:picture"/><description role="drol:summary">Piers.</description><description role="drol:caption">A pier.</description>';
    const groupSet = `<groupSet><group><itemRef residref="urn:x:2">${hints}</itemRef></group></groupSet>`;

    const [member] = articleFrom(`<packageItem xmlns="${NAR}" guid="urn:x:1">${groupSet}</packageItem>`).associations;

    expect(member?.caption).toBe('A pier.');
  });

  it('has its members in the order in which its groups name one another', () => {
    const uris = packageOf(
      '<groupSet root="g0"><group id="g2"><itemRef residref="side"/></group><group id="g3"><itemRef residref="alone"/></group><group id="g0"><itemRef residref="top"/><groupRef idref="g1"/><groupRef idref="g2"/></group><group id="g1"><itemRef residref="main"/></group></groupSet>',
    );

    expect(uris).toEqual(['top', 'main', 'side', 'alone']);
  });

  it('may have members in no group, and two groups of one name', () => {
    const group = (id: string, uri: string) => `<group id="${id}"><itemRef residref="${uri}"/></group>`;
    const groups = `${group('g', '1')}${group('g', '2')}`;

    expect(packageOf(`<groupSet root="g"><itemRef residref="3"/>${groups}</groupSet>`)).toEqual(['1', '2', '3']);
    expect(packageOf('<groupSet><itemRef residref="1"/></groupSet>')).toEqual(['1']);
  });

  it('may name its groups in a ring, or no root', () => {
    const ring =
      '<group id="a"><groupRef idref="b"/><itemRef residref="1"/></group><group id="b"><groupRef idref="a"/><itemRef residref="2"/></group>';

    expect(packageOf(`<groupSet root="a">${ring}</groupSet>`)).toEqual(['2', '1']);
    expect(packageOf('<groupSet><group><itemRef residref="1"/></group></groupSet>')).toEqual(['1']);
  });
});

describe('a subject that is made up of several', () => {
  it.each([
    ['', []],
    [' qcode="x:1"', ['subject x:1 undefined']],
  ])('is each of them, too: <subject%s>', (code, own) => {
    const bits =
      '<bit type="cpnat:person" qcode="x:2"/><bit qcode="x:3"/><bit literal="Ferry Day" type="cpnat:event"/>';
    const asserted = '<assert qcode="x:3"><type qcode="cpnat:organisation"/><name>Example Ferries</name></assert>';
    const sent = item({ contentMeta: `<subject${code}><bag>${bits}</bag></subject>` });
    const [read] = parse(sent.replace('<contentSet>', `${asserted}<contentSet>`));

    expect(
      read && 'article' in read && read.article.subjects.map(({ rel, qcode, name }) => `${rel} ${qcode} ${name}`),
    ).toEqual([
      ...own,
      'person x:2 undefined',
      'organisation x:3 Example Ferries',
      'event literal:Ferry Day Ferry Day',
    ]);
  });
});

describe('a subject of an agency', () => {
  it('is what IPTC calls the same, too', () => {
    const subject =
      '<subject qcode="x:7"><name>Shipping</name><sameAs qcode="medtop:20000299"/><sameAs qcode="y:1"/></subject>';

    expect(articleOf({ contentMeta: subject }).subjects.map(({ qcode }) => qcode)).toEqual(['x:7', 'medtop:20000299']);
  });
});

describe('a NewsML-G2 drop', () => {
  it('may hold ever so many notes and pictures in its NITF', () => {
    const many = '<note type="npa">Tea.</note><media id="m"/>'.repeat(150_000);

    const { editorNotes, associations } = articleOf({
      body: `<nitf><body><body.content><p>Tea.</p>${many}</body.content></body></nitf>`,
    });

    expect(editorNotes).toEqual([{ text: 'Tea.', public: false }]);
    expect(associations).toHaveLength(150_000);
  });

  it('takes linear time over ever so many subjects of one assertion that says ever so much', () => {
    const text = item({ contentMeta: '<subject qcode="geo:1"/>'.repeat(10_000) });
    const before = process.cpuUsage();

    for (const part of [
      '<name role="r:sort">Tea</name>',
      '<type qcode="t:tea"/>',
      '<POIDetails><address><locality/></address></POIDetails>',
      '<POIDetails><address><locality><name>Tea</name></locality></address></POIDetails>',
    ]) {
      parse(text.replace('<contentSet>', `<assert qcode="geo:1">${part.repeat(10_000)}</assert><contentSet>`));
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
  });

  it('takes linear time over a paragraph of brackets, blanks or quotes', () => {
    const before = process.cpuUsage();

    for (const text of [
      '(',
      ')',
      '((',
      ' ',
      '* ',
      '\n',
      '\n    ',
      'By ',
      '"',
      '(Reporting by ',
      'A',
      'a  ',
      '- ',
      'A (B) ',
      '&lt;',
      '&lt;/b ',
      '&amp;eacute',
    ]) {
      articleOf({ body: `<p>${text.repeat(100_000)}</p>` });
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
  });
});
