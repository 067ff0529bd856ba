import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { sentText } from '../../functions/article/body.ts';
import type { WireItem } from '../../functions/formats/format.ts';
import { anpa1312 } from '../../functions/formats/telegraph/anpa-1312.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface Parts {
  number?: string;
  header?: string;
  text?: string;
  trailer?: string;
}

/** One message, tiny where nothing else is said. */
function message({
  number = 'a0412\x1f_-----',
  header = 'r a\x13\x11 BC-SquirrelBank     03-03 0512',
  text = '^BC-Squirrel Bank,312<\n^Squirrels open bank<\n\t   ELM FORK (AP) _ Squirrels have opened a bank.',
  trailer = 'AP-WF-03-03-26 1512GMT<',
}: Parts = {}): string {
  return `\x16\x16\x01${number}\n${header}\n\x02${text}\n\n\t   \x03${trailer}\n\n\x0c\n\x04`;
}

const itemsOf = (drop: string, timeZone?: string): WireItem[] => [
  ...anpa1312.parse({ bytes: latin1(drop), name: 'drop.txt' }, timeZone === undefined ? {} : { timeZone }),
];

function articleOf(parts: Parts, timeZone?: string): ParsedArticle {
  const [item] = itemsOf(message(parts), timeZone);
  if (!item || 'rejected' in item) throw item?.rejected ?? new Error('no item');
  return item.article;
}

const rejectionOf = (item: WireItem | undefined) =>
  item && 'rejected' in item ? { code: item.rejected.code, position: item.rejected.position } : undefined;

describe('the id of an ANPA 1312 message', () => {
  it('is the same when the message is sent again, over another selector', () => {
    const first = articleOf({});

    const again = articleOf({ number: 'a0412\x1f_asian', text: '^BC-Squirrel Bank, 1st Ld,9<\n^Bank closes<' });

    expect(first.uri).toBe('anpa-1312:AP/a0412/2026-03-03/bc-squirrel-bank');
    expect(again.uri).toBe(first.uri);
  });

  it('is another on another day, and the story of one day says what belongs together', () => {
    const tomorrow = articleOf({ trailer: 'AP-WF-03-04-26 1512GMT<' });
    const lead = articleOf({ number: 'a0500\x1f_-----' });

    expect(tomorrow.uri).toBe('anpa-1312:AP/a0412/2026-03-04/bc-squirrel-bank');
    expect([tomorrow.story, lead.story]).toEqual(['AP/2026-03-04/bc-squirrel-bank', 'AP/2026-03-03/bc-squirrel-bank']);
  });
});

it('is the story of whoever filed it, or of the agency that signs it where nobody did', () => {
  const providerOf = (trailer: string, ...lines: readonly string[]) =>
    articleOf({ trailer, text: ['^BC-Bank,9<', '^Bank opens<', ...lines, '\tIt did.'].join('\n') }).provider;

  expect([
    providerOf('AP-WF-03-03-26 1512GMT<', '^By Jane Doe=', '^THE CANADIAN PRESS='),
    providerOf('03-03-26 1512GMT<', '^By Jane Doe=', '^THE CANADIAN PRESS='),
    providerOf('03-03-26 1512GMT<', '^By Jane Doe=', '^Muddy Gazette='),
  ]).toEqual(['AP', 'Canadian Press', undefined]);
});

describe('the date behind ETX', () => {
  it.each([
    ['AP-WF-11-13-13 1509GMT<', '2013-11-13T15:09:00Z'],
    ['AP-NY-07-04-96 2359EDT<', '1996-07-05T03:59:00Z'],
    ['CP-NR-31-10-2026 1723PST', '2026-11-01T01:23:00Z'],
    ['AP-WS-01-02-26 1200ET', '2026-01-02T17:00:00Z'],
    ['AP-WF-12-31-25 2400GMT', '2026-01-01T00:00:00Z'],
    ['AP-03-04-21 1509AWST', '2021-03-04T07:09:00Z'],
    ['AP-03-04-21 1509IDT', '2021-03-04T12:09:00Z'],
    ['AP-03-04-21 1509GMT+1', '2021-03-04T14:09:00Z'],
    ['AP-03-04-21 1509 GMT-3:30', '2021-03-04T18:39:00Z'],
    ['AP-03-04-21 1509hrs', '2021-03-04T15:09:00Z'],
    ['AP-WF-03-03-26 1512QQQ<', '2026-03-03T15:12:00Z'],
    ['03-04-16 2011EST<', '2016-03-05T01:11:00Z'],
    ['  \t03-04-2016 2011 GMT', '2016-03-04T20:11:00Z'],
  ])('reads %s', (trailer, utc) => {
    expect(articleOf({ trailer }).versionCreated).toBe(utc);
  });

  it.each(['', '03-04-16 2011<', '03-04-16 2011 points', 'see 03-04-16 2011EST'])(
    'is absent where the message has none (%j), and never now',
    (trailer) => {
      expect(articleOf({ trailer }).versionCreated).toBeUndefined();
    },
  );

  it.each(['AP-WF-02-30-26 1512GMT<', 'AP-WF-03-03-26 2561GMT<', '02-30-26 1512EST<'])(
    'that is no instant (%s) rejects the message and says where',
    (trailer) => {
      const [bad, good] = itemsOf(message({ trailer }) + message());

      expect(rejectionOf(bad)).toEqual({ code: 'BAD_DATE', position: { item: 0, line: 1 } });
      expect(good && 'article' in good).toBe(true);
    },
  );
});

describe('the header lines', () => {
  const linesOf = (lines: readonly string[], header?: string): ParsedArticle =>
    articleOf({ text: `${lines.join('\n')}\n\t   Text.`, ...(header === undefined ? {} : { header }) });

  it('are told by what they say, since any may be missing', () => {
    const { headline, byline, description, editorNotes } = linesOf([
      '^BC-Squirrel Bank,312<',
      '^Adds up: squirrels count to ten<',
      '^Photos show a squirrel in a hat<',
      '^AP Photo SQB101, SQB102<',
      '^By ANN EXAMPLE=',
      '^AP Nature Writer=',
    ]);

    expect({ headline, byline, description, editorNotes }).toEqual({
      headline: 'Adds up: squirrels count to ten',
      byline: 'By ANN EXAMPLE, AP Nature Writer',
      description: 'Photos show a squirrel in a hat',
      editorNotes: [{ text: 'AP Photo SQB101, SQB102', public: true }],
    });
  });

  it('may run over several lines', () => {
    const { headline } = linesOf(['^BC-Squirrel Bank,312<', '^Squirrels open bank,', 'refuse pennies<']);

    expect(headline).toBe('Squirrels open bank, refuse pennies');
  });

  it.each([
    ['SQUIRREL-BANK', ['^Squirrel bank opens after flood<', '^By ANN EXAMPLE='], 'Squirrel bank opens after flood'],
    ['NSW-Squirrel', ['^NSW:Squirrels open bank<', '^By Ann Example<'], 'NSW:Squirrels open bank'],
    ['SQUIRREL-BANK', ['^Squirrel bank<', '^Squirrel bank opens<', '^By Ann Example<'], 'Squirrel bank opens'],
  ])('have a headline that repeats the keyword %s of the header', (keyword, lines, headline) => {
    const article = linesOf(lines, `d i\x13\x11 ${keyword}   03-03 0223`);

    expect([article.headline, article.byline?.toLowerCase()]).toEqual([headline, 'by ann example']);
    expect(article.slugline?.toLowerCase().replace(' ', '-')).toBe(keyword.toLowerCase());
  });

  it.each(['Von Anna Beispiel, dpa', 'Par Anne EXEMPLE, AFP', 'Por Ana Ejemplo, EFE', 'By Ann Example, AP'])(
    'are signed by people, whose agency stands behind them: %s',
    (byline) => {
      const article = linesOf(['^BC-Mud,90<', '^Squirrels open bank<', `^${byline}=`]);

      expect([article.byline, article.creditline]).toEqual([byline, undefined]);
    },
  );

  it('have a byline of nothing but names, wherever it stands', () => {
    const above = linesOf(['^BC-Squirrel Bank,312<', '^By Ann Example<', '^Squirrels open bank<']);
    const news = linesOf(['^BC-Squirrel Bank,312<', '^By noon, squirrels had opened a bank<']);

    expect([above.headline, above.byline]).toEqual(['Squirrels open bank', 'By Ann Example']);
    expect([news.headline, news.byline]).toEqual(['By noon, squirrels had opened a bank', undefined]);
  });

  it('end where a line has columns, but not at an instrument code', () => {
    const table = linesOf([
      '^BC-Squirrel Scores,12<',
      '^Nuts 5, Acorns 3<',
      '^Nuts<Acorns<',
      '^\tab\tr\th<',
      '\tFox\t4\t1\t2',
    ]);
    const code = linesOf(['^BC-Squirrel Bank,312<', '^Squirrel Bank <NUT.N> opens<', '^It has one branch<']);

    expect([table.headline, table.description]).toEqual(['Nuts 5, Acorns 3', undefined]);
    expect(table.body[0]).toEqual({ role: 'paragraph', text: 'Nuts Acorns' });
    expect(table.body[1]).toMatchObject({ role: 'table' });
    expect([code.headline, code.description]).toEqual(['Squirrel Bank <NUT.N> opens', 'It has one branch']);
  });

  it.each([
    '^With photo.<',
    '^With AP photos<',
    '^Con fotos<',
    '^AP Photo<',
    '^AP Photos pursuing.<',
    '^AP Graphic SQUIRRELS: Map of the bank; 2c x 3 inches; ETA 6 p.m.<',
    '^With BC-Squirrel Bank-List.<',
    '^With BC-US--Ducks-List, 3rd Ld<',
    '^With BC-A, BC-B<',
    '^With BC-Ducks-List, AM-Ducks Box and BC-Gulls<',
    '^With BC-squirrel box<',
    '^AP Graphic SQUIRRELS: Map of the bank; ETA 1800 GMT<',
    '^AP Graphic SQUIRRELS: Map of the bank; ETA 6:30 EDT<',
    '^AP Graphic SQUIRRELS: Map of the bank; ETA 6:30 p.m.<',
  ])('list what moves beside it: %s', (line) => {
    const { description, editorNotes } = linesOf(['^BC-Squirrel Bank,312<', '^Squirrels open bank<', line]);

    expect([description, editorNotes.length]).toEqual([undefined, 1]);
  });

  it('say what they say where only the words are those of a list: With photo of a squirrel', () => {
    const lines = ['^BC-Squirrel Bank,312<', '^Squirrels open bank<', '^With photo of a squirrel, mayor shows how<'];

    expect(linesOf(lines).description).toBe('With photo of a squirrel, mayor shows how');
  });

  it.each([
    ['NOT FOR PUBLICATION', 'Ann Example', '555-0100'],
    ['NOT FOR PUBLICATION: Ann Example', '555-0100', 'Hull'],
    ['----------', 'NOT FOR PUBLICATION: call Ann', '----------'],
    ['Note to editors:', 'Ann Example', 'call 555-0100'],
  ])('stay with the desk where they say so in short lines: %s, %s, %s', (...lines) => {
    const { body } = articleOf({ text: `\t   A nut fell.\r\n\t   It sank.\r\n\t${lines.join('\r\n')}` });

    expect(sentText(body)).toBe('A nut fell.\nIt sank.');
  });

  it.each([
    [['----------', 'EMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026', '----------']],
    [['Embargo:', '* 10:00 GMT on 6 March 2026 for print']],
  ])('hold the story where they say so in short lines: %j', (lines) => {
    const text = `\t${[...lines, '\t   A nut fell.'].join('\r\n')}`;

    expect(articleOf({ text }).embargo).toEqual({ until: '2026-03-06T10:00:00Z' });
  });

  it.each([
    [['Embargo:', '* 10:00 GMT on 6 March 2026 for print', '* noon on 6 March 2026 for broadcast']],
    [['SPERRFRIST:', '- Freitag, 6. März 2026, 10 Uhr']],
  ])('hold it where they list when: %j', (lines) => {
    const { embargo, body } = articleOf({ text: `\t${[...lines, '\t   A nut fell.'].join('\r\n')}` });

    expect(embargo).toBeDefined();
    expect(sentText(body)).toContain('A nut fell.');
  });

  it('may be missing altogether: the keyword of the header stands in', () => {
    const { slugline, headline } = articleOf({ text: '\t   A nut fell.' });

    expect([slugline, headline]).toEqual(['BC-SquirrelBank', 'A nut fell.']);
  });

  it.each([
    ['1st Ld-Writethru', 'usable', 'update'],
    ['7thWritethru', 'usable', 'update'],
    ['CORRECTIVE', 'usable', 'correction'],
    ['1st Ld-Correction', 'usable', 'correction'],
    ['Advisory', 'usable', 'advisory'],
    ['KILL', 'canceled', 'kill'],
    ['Hold', 'withheld', 'new'],
    ['Withhold', 'withheld', 'new'],
    ['2 Takes', 'usable', 'new'],
  ])('say by the version %s that the story is %s, %s', (version, pubStatus, change) => {
    const article = linesOf([`^BC-Squirrel Bank, ${version},312<`, '^Squirrels open bank<']);

    expect([article.slugline, article.pubStatus, article.change]).toEqual(['BC-Squirrel Bank', pubStatus, change]);
  });

  it.each([
    ['2nd Take', 2],
    ['Adv05-3rd Take', 3],
    ['Take 2', 2],
    ['2 Takes', undefined],
    ['1st Ld-Writethru', undefined],
  ])('say by the version %s which part of the story it is', (version, take) => {
    expect(linesOf([`^BC-Squirrel Bank, ${version},312<`, '^Squirrels open bank<']).take).toBe(take);
  });

  it.each([
    ['Eds: CORRECTS the day in first graf.', 'correction'],
    ['Eds: UPDATES with quotes.', 'update'],
    ['Eds: With squirrel photos.', 'new'],
  ])('say in a note what becomes of the story: %s', (note, change) => {
    expect(linesOf(['^BC-Squirrel Bank,312<', '^Squirrels open bank<', `^${note}<`]).change).toBe(change);
  });

  it.each(['NOT FOR PUBLICATION: call Ann, 0431 123456', 'Desk note: ask Bo, 0431 123456'])(
    'keep to the desk what is for it alone: %s',
    (text) => {
      const { headline, description, editorNotes } = linesOf([
        '^BC-Squirrel Bank,312<',
        `^${text}<`,
        '^Squirrels open bank<',
      ]);

      expect({ headline, description, editorNotes }).toEqual({
        headline: 'Squirrels open bank',
        description: undefined,
        editorNotes: [{ text, public: false }],
      });
    },
  );

  it('hold the story by a mark above its keyword', () => {
    const { headline, pubStatus } = linesOf(['^HOLD<', '^BC-Squirrel Bank,312<', '^Squirrels open bank<']);

    expect([headline, pubStatus]).toEqual(['Squirrels open bank', 'withheld']);
  });

  it('have no headline in the mark above it: For Immediate Release', () => {
    const { headline, embargo } = linesOf([
      '^BC-Squirrel Bank,312<',
      '^For Immediate Release<',
      '^Squirrels open bank<',
    ]);

    expect([headline, embargo]).toEqual(['Squirrels open bank', undefined]);
  });

  it('name who wrote it below the byline, whatever closes the line', () => {
    const lines = [
      '^BC-Squirrel Bank,312<',
      '^Squirrels open bank<',
      '^By ANN EXAMPLE<',
      '^AP Sports Writer<',
      '^THE CANADIAN PRESS<',
      '^=',
    ];

    expect([linesOf(lines).byline, linesOf(lines).description]).toEqual([
      'By ANN EXAMPLE, AP Sports Writer, THE CANADIAN PRESS',
      undefined,
    ]);
  });

  it.each(['c.2026 Example News Service', '(c) 2026, Example News.', 'Copyright 2026 Example News'])(
    'say whose it is below the byline, whatever closes the line: %s',
    (notice) => {
      const lines = ['^BC-Squirrel Bank,312<', '^Squirrels open bank<', '^By ANN EXAMPLE<', `^${notice}<`];
      const { byline, description, rights } = linesOf(lines);

      expect([byline, description, rights.copyrightNotice]).toEqual(['By ANN EXAMPLE', undefined, notice]);
    },
  );

  it.each([
    'Copyright 2020 case goes back to court',
    'Copyright 2020 ruling is bad news',
    'Copyright 2020 Ruling Is Bad News',
    'Copyright 2020 ruling bad for the press',
    'With PM-elect in Paris, talks stall',
    'With BC-NDP deal, Greens win seats',
    'With BC-based firms in court, miners wait',
    'With BC-based miners in court',
    'Video shows ETA 1980s bomber in Spain',
  ])('are a headline, though they begin like a note: %s', (headline) => {
    expect(linesOf(['^BC-Squirrel Bank,312<', `^${headline}<`]).headline).toBe(headline);
  });

  it('name the agency where no person signed, and are heads of the text below its byline', () => {
    const text =
      '^BC-Mud--Glance,90<\n^Mud League Glance<\n^By The Associated Press=\n^All Times EST=\n^EASTERN BOGS=\n';

    const glance = articleOf({
      text: `${text}^Marsh Division<\n\tPuddles 10 2 .833\n^WESTERN BOGS=\n\tSwamp 9 3 .750`,
    });
    const prices = articleOf({ text: '^BC-Prices,9<\n^Prices<\n^The Associated Press=\n\tOats rose.' });

    expect(glance.byline).toBe('By The Associated Press');
    expect(glance.body.map((block) => block.text)).toEqual([
      ...['All Times EST', 'EASTERN BOGS', 'Marsh Division', 'Puddles 10 2 .833', 'WESTERN BOGS', 'Swamp 9 3 .750'],
    ]);
    expect([prices.byline, prices.creditline]).toEqual(['The Associated Press', 'The Associated Press']);
  });

  it.each([
    [['^By JANE DOE=', '^AP Sports Writer='], 'By JANE DOE, AP Sports Writer'],
    [['^By JANE DOE=', '^and BO SAMPLE=', '^Muddy Gazette='], 'By JANE DOE, and BO SAMPLE, Muddy Gazette'],
    [['^By The Associated Press=', '^Compiled by JANE DOE='], 'By The Associated Press, Compiled by JANE DOE'],
    [['^By The Associated Press=', '^JANE DOE='], 'By The Associated Press, JANE DOE'],
    [['^By Reuters=', '^JANE DOE='], 'By Reuters, JANE DOE'],
    [['^By The Associated Press=', '^Muddy Gazette='], 'By The Associated Press, Muddy Gazette'],
    [['^By Agence France-Presse=', '^in Paris='], 'By Agence France-Presse, in Paris'],
    [
      ['^By The Associated Press=', '^With reports from Jane Doe='],
      'By The Associated Press, With reports from Jane Doe',
    ],
    [['^The Associated Press=', '\tBy JANE DOE'], 'By JANE DOE'],
    [['^From AP reports='], undefined],
  ])('are a byline to the last, whatever stands above or below: %s', (lines, byline) => {
    const above = ['^BC-Mud--Bank,90<', '^Mud bank closes<', '^Council votes 5-2<', ...lines];
    const below = ['\tMUD, Ohio (AP) _ It closed.', '^What comes next<', '\tIt is sold.'];

    expect(articleOf({ text: [...above, ...below].join('\n') }).byline).toBe(byline);
  });

  it.each([
    ['^By The Associated Press=', ['EASTERN BOGS']],
    ['^By The Associated Press=', ['Friday', 'Marsh Division']],
    ['^Por The Associated Press=', ['Todos los tiempos EST', 'LIGA DEL ESTE']],
    ['^The Associated Press=', ['East Division', 'W L Pct']],
    ['^By JANE DOE=', ['All Times EST', 'EASTERN BOGS']],
  ])('are heads of the text below who signs it: %s %j', (byline, heads) => {
    const lines = ['^BC-Mud--Glance,90<', '^Mud League Glance<', byline, ...heads.map((head) => `^${head}=`)];

    const glance = articleOf({ text: [...lines, '\tPuddles 10 2 .833'].join('\n') });

    expect(glance.byline).toBe(byline.slice(1, -1));
    expect(glance.body.map(({ text }) => text)).toEqual([...heads, 'Puddles 10 2 .833']);
  });

  it('are heads below a clock between brackets, above a story, too', () => {
    const lines = ['^BC-TV--Mud,90<', '^Mud on TV<', '^By The Associated Press=', '^(All times Eastern)=', '^Friday='];

    const listing = articleOf({ text: [...lines, '\tMUD, Ohio (AP) _ It is on at noon.'].join('\n') });

    expect(listing.byline).toBe('By The Associated Press');
    expect(listing.body[0]?.text).toBe('Friday');
  });

  it('name no headline by the clock above a table, and no byline', () => {
    const lines = [
      '^BC-Mud--Glance,90<',
      '^The Associated Press=',
      '^All Times EST=',
      '^EASTERN BOGS=',
      '\tPuddles 10 2',
    ];

    const glance = articleOf({ text: lines.join('\n') });

    expect([glance.headline, glance.byline]).toEqual(['BC-Mud--Glance', 'The Associated Press']);
  });

  it('say what they say where only the first word is that of a notice: Copyright', () => {
    expect(linesOf(['^BC-Squirrel Bank,312<', '^Copyright on nuts expires<']).headline).toBe(
      'Copyright on nuts expires',
    );
  });

  it('are a note where they say behind which words a take goes on', () => {
    const { headline, editorNotes } = linesOf(['^BC-Squirrel Bank, 1st Add,312<', '^TOKYO: take that back.<']);

    expect([headline, editorNotes]).toEqual(['Text.', [{ text: 'TOKYO: take that back.', public: true }]]);
  });

  it('are a part of the text behind its dateline, and where it has heads of its own', () => {
    const lottery = linesOf(['^BC-Lottery,9<', '^Nuts<', '^OAKHAM (AP) _ These were drawn:<', '^Evening<']);
    const briefs = linesOf(['^BC-Briefs,9<', '^News in brief<', '^Bank opens<', '\t   It did.', '^Bank closes<']);

    expect(sentText(lottery.body)).toBe('OAKHAM (AP) —\nThese were drawn:\nEvening\nText.');
    expect(sentText(briefs.body)).toBe('Bank opens\nIt did.\nBank closes\nText.');
  });

  it.each([
    ['^For release at 6 p.m. EDT Thursday, March 5<', { until: '2026-03-05T22:00:00Z' }],
    ['^For release at 6 p.m. Thursday, March 5<', { unreadable: 'For release at 6 p.m. Thursday, March 5' }],
    [
      '^Embargoed until 6 p.m. EDT, March 5; briefing 4 p.m. EDT<',
      { unreadable: 'Embargoed until 6 p.m. EDT, March 5; briefing 4 p.m. EDT' },
    ],
    ['^HOLD FOR RELEASE<', { unreadable: 'HOLD FOR RELEASE' }],
    ['^$Adv05<', { unreadable: '$Adv05' }],
    ['^For use in weekend editions and thereafter<', { unreadable: 'For use in weekend editions and thereafter' }],
    ['^$Adv for weekend release, March 7-8<', { unreadable: '$Adv for weekend release, March 7-8' }],
    ['^For weekend travellers a bank<', undefined],
    ['^For publishers, weekend editions are a bank<', undefined],
    ['^For weekend release: three films on banks<', undefined],
    ['^Advertisers leave weekend papers to squirrels<', undefined],
    ['^For immediate release<', undefined],
    ['^Embargo from 5 February may end today<', { unreadable: 'Embargo from 5 February may end today' }],
  ])('hold the story: %s', (line, embargo) => {
    expect(linesOf(['^BC-Squirrel Bank,312<', '^Squirrels open bank<', line]).embargo).toEqual(embargo);
  });

  it.each([
    ['^Embargo from 5 February will cut exports<', 'Embargo from 5 February will cut exports', undefined],
    ['^Embargo expires Friday 10:00<', 'Text.', { unreadable: 'Embargo expires Friday 10:00' }],
    ['^Embargo until noon Friday<', 'Text.', { unreadable: 'Embargo until noon Friday' }],
    ['^For Release SUN AMs, March 8<', 'Text.', { unreadable: 'For Release SUN AMs, March 8' }],
    ['^For Release Weekend Editions, March 7-8<', 'Text.', { unreadable: 'For Release Weekend Editions, March 7-8' }],
  ])('are a headline where there is no other, unless they hold the story: %s', (line, headline, embargo) => {
    const article = linesOf(['^BC-Squirrel Bank,312<', line]);

    expect([article.headline, article.embargo]).toEqual([headline, embargo]);
  });
});

describe('the text', () => {
  it.each([
    ['BC-Squirrel Bank', { text: 'ELM FORK', place: 'ELM FORK' }],
    ["BC-Reader's Digest", { text: 'ELM FORK', place: 'ELM FORK' }],
    ['BC-US--ReadersDigest', { text: 'ELM FORK', place: 'ELM FORK' }],
    ['BC-Digestion Study', { text: 'ELM FORK', place: 'ELM FORK' }],
    ['BC-EXW News Digest', undefined],
    ['BC-EXW News Digests', undefined],
  ])('below %s opens with a place before its dash, unless it is a list of stories', (keyword, dateline) => {
    const { dateline: read, body } = articleOf({
      text: `^${keyword},312<\n^Squirrels open bank<\n\t   ELM FORK _ It did.`,
    });

    expect([read, sentText(body).replace('\n', ' ')]).toEqual([dateline, 'ELM FORK — It did.']);
  });

  it('closes the inner quotation before the outer one', () => {
    const { body } = articleOf({ text: "\t   ``It's `nuts,''' Ann said. ``No.'' ```Yes,' she said.''" });

    expect(sentText(body)).toBe(`"It's 'nuts,'" Ann said. "No." "'Yes,' she said."`);
  });

  it('keeps a sign in a sentence that would part columns in a line of its own', () => {
    expect(sentText(articleOf({ text: '\t   Squirrels count: 1<2, and 2<3.' }).body)).toBe(
      'Squirrels count: 1<2, and 2<3.',
    );
  });

  const tabular = (lines: readonly string[]) =>
    articleOf({
      header: 'r s\x13\x12 BC-Leaders   03-03 0060',
      text: ['^BC-Leaders,60<', '^Tree League Leaders<', ...lines].join('\n'),
    }).body;

  it.each([
    'These are the squirrels who led the tree league:',
    'The squirrels will meet at the bank in the old elm at 7 p.m.',
    'The squirrels will meet, rain or shine, at the bank,',
    'The squirrels will meet in the old elm at noon --',
    'The squirrels will meet in the old elm at noon today',
    'The squirrels will meet in the elm at noon.',
  ])('has a paragraph at each tab, however the one above it ends: %s', (above) => {
    const lines = [`\t${above}`, '\tThe birds will meet them in the middle of the wood.'];

    expect(tabular(lines).map(({ text }) => text)).toEqual(lines.map((line) => line.trim()));
  });

  it.each([
    ['Squirrels at Birds, Old Elm Memorial Park, 7:05 p.m.', 'Foxes at Hares, off'],
    ['Squirrels at Birds, Old Elm Memorial Park, 7 p.m.', 'Foxes at Hares, 8 p.m.'],
  ])('keeps fixtures together: %s', (...lines) => {
    expect(tabular(lines.map((line) => `\t${line}`)).length).toBe(1);
  });

  it('has a paragraph at each tab where columns are kept, too', () => {
    const leaders = ['\tBATTING_Hazel, Nuts, .345; Birch, Acorns, .330.', '\tRUNS_Ash, Cones, 44; Hazel, Nuts, 41.'];
    const { body } = articleOf({
      header: 'r s\x13\x12 BC-Leaders   03-03 0060',
      text: ['^BC-Leaders,60<', '^Tree League Leaders<', '^By The Squirrels=', ...leaders].join('\n'),
    });

    expect(body.map(({ text }) => text)).toEqual(leaders.map((line) => line.trim()));
  });

  it('ends where an advance does', () => {
    const { body, editorNotes } = articleOf({ text: '\t   Squirrels open a bank.\r\n\t   End Adv10' });

    expect([sentText(body), editorNotes]).toEqual(['Squirrels open a bank.', [{ text: 'End Adv10', public: true }]]);
  });

  it.each([
    ['\t   She wrote what the squirrel told\r\nReuters', 1],
    ['\t   It did.\r\n\tAAP ab/cd', 2],
    ['\t   It did.\r\nReuters', 2],
    ['\t   It did\r\n\tReuters', 2],
  ])('ends where an agency signs, and not with its name in a sentence: %j', (text, blocks) => {
    expect(articleOf({ text }).body).toHaveLength(blocks);
  });

  it('loses no word, wrapped or marked anyhow', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `Zz ${words.join(' ')} zz`);
    const text = fc.array(fc.tuple(fc.constantFrom('\t   ', '\t', '', ' \n', '^'), line), {
      minLength: 1,
      maxLength: 8,
    });

    fc.assert(
      fc.property(text, (lines) => {
        const sent = lines.map(([before, words]) => before + words).join('\n');

        const { body } = articleOf({ text: `^BC-Nut,1<\n^Nut falls<\n\tFirst.\n${sent}` });

        expect(sentText(body).split(/\s+/)).toEqual(`First. ${sent.replaceAll('^', '')}`.trim().split(/\s+/));
      }),
    );
  });
});

describe('an ANPA 1312 drop', () => {
  it('yields message by message, before it has read the next one', () => {
    const items = anpa1312.parse({ bytes: latin1(message() + message()), name: 'drop.txt' }, {});

    const first = items.next();

    expect(first.done).toBe(false);
    expect(items.return(undefined).done).toBe(true);
  });

  it('rejects a message without a header', () => {
    const [item] = itemsOf('\x16\x16\x01 \n\x02^Headline<\x03\x04');

    expect(rejectionOf(item)).toEqual({ code: 'MISSING_ID', position: { item: 0, line: 1 } });
  });

  it('takes linear time over a text of one sign', () => {
    const before = process.cpuUsage();

    for (const sign of [
      '^',
      '<',
      '=',
      ' ',
      '\r',
      '\n',
      '_',
      '\t',
      '\n\t',
      '^\n',
      '^a<\n',
      '\x10',
      '\x0c',
      'a  ',
      ',',
      '`',
    ]) {
      const many = sign.repeat(100_000);
      itemsOf(message({ text: `^BC-Nut,1<\n^Nut<\n\t   ${many}` }));
      itemsOf(message({ text: `^${many}x` }));
      itemsOf(message({ header: `r a\x13\x12 ${many}x` }));
      itemsOf(message({ trailer: `${many}x` }));
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});
