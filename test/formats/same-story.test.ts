// What says the same in another format is the same article: each story, with the habits of a wire in its text, is put into
// every format that carries such a text. Where a format itself gives a reason to differ, that stands below as data.
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { HTML_DROPS, NOW, TEXT_DROPS } from './drop-templates.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A paragraph; a list of points; rows of cells. */
type Part = string | { readonly points: readonly string[] } | { readonly rows: readonly (readonly string[])[] };
interface Story {
  readonly parts: readonly Part[];
  /** What must become of it, in any format: the rest is compared with what NewsML-G2 makes of it. */
  readonly roles: string;
}

const SAID =
  'The council said on Tuesday that the bridge would stay shut until the spring, since a part of it is gone.';
const TRADERS =
  'Traders had asked for a ferry, but the boat that could carry carts was sold in the autumn to another town.';
const SAGTE =
  'Die Brücke bleibt nach Angaben der Stadt vom Dienstag bis zum Frühjahr gesperrt, weil ein Teil von ihr fehlt.';
const STORIES: Readonly<Record<string, Story>> = {
  'Reuters, an update': {
    parts: [
      '(Adds comments, detail)',
      { points: ['Council shuts bridge until spring', 'Traders asked for a ferry'] },
      'By Ann Example and Bo Sample',
      `PONDHAM, Nov 24 (Reuters) - ${SAID}`,
      'NO FERRY',
      TRADERS,
      '(Reporting by Ann Example in Pondham; Writing by Bo Sample; Editing by Carla Lens)',
      '((ann.example@wire.example; +44 20 7946 0018; Reuters Messaging: ann.example@wire.example))',
      'Keywords: BRIDGE FERRY/',
    ],
    roles: 'editorNote list byline dateline paragraph crosshead paragraph signoff contact related',
  },
  'Reuters, a table': {
    parts: [
      `Nov 24 (Reuters) - ${SAID}`,
      {
        rows: [
          ['Pondham', '2.31', '+0.10'],
          ['Elm Fork', '1.98', '-0.02'],
        ],
      },
      '(Pondham Newsroom)',
      '(c) Copyright Example Wire 2026',
    ],
    roles: 'dateline paragraph table signoff related',
  },
  'Reuters, German': {
    parts: [
      '- von Anna Beispiel und Bo Muster',
      `Entenhafen, 24. Nov (Reuters) - ${SAGTE}`,
      '(Mitarbeit: Carla Probe, redigiert von Dan Test)',
    ],
    roles: 'byline dateline paragraph signoff',
  },
  'notes to the desk': {
    parts: [
      'EDITORS: Please use this instead of the story of 0800 GMT',
      `PONDHAM, Nov 24 (Reuters) - ${SAID}`,
      TRADERS,
      'NOTE TO EDITORS: Pictures are available from the picture desk',
      'NOT FOR PUBLICATION: Ann Example, +44 20 7946 0018',
    ],
    roles: 'editorNote dateline paragraph paragraph editorNote',
  },
  'PA, an embargo': {
    parts: ['EMBARGOED UNTIL 00:01 GMT WEDNESDAY 25 NOVEMBER 2026', 'By Ann Example, PA', SAID, TRADERS, 'end'],
    roles: 'editorNote byline paragraph paragraph signoff',
  },
  'AP, a correction': {
    parts: [`PONDHAM, England (AP) — ${SAID}`, TRADERS, 'Follow us at https://bridges.example', 'ann@wire.example'],
    roles: 'dateline paragraph paragraph paragraph contact',
  },
  'AP, below a rule': {
    parts: [
      `PONDHAM, England (AP) — ${SAID}`,
      '___',
      TRADERS,
      '___',
      'Associated Press writer Bo Sample in Elm Fork contributed to this report.',
      'Ann Example can be reached at https://bridges.example/ann .',
    ],
    roles: 'dateline paragraph paragraph signoff signoff',
  },
  'AAP, signed': {
    parts: [`PONDHAM, Nov 24 AAP - ${SAID}`, TRADERS, 'AAP abe'],
    roles: 'dateline paragraph paragraph signoff',
  },
  'AAP, signed in capitals': { parts: [SAID, TRADERS, 'AAP RTV'], roles: 'paragraph paragraph signoff' },
  'AFP, French': {
    parts: [
      'ATTENTION - ajoute citations ///',
      'Par Anne EXEMPLE',
      "Port-aux-Canes (France), 24 nov 2026 (AFP) - Le pont restera fermé, a annoncé mardi la mairie, jusqu'au printemps.",
      '- "Du jamais vu" -',
      'Le bac avait été vendu en automne à une ville située plus en aval, a expliqué à la presse le capitaine du port.',
      'bur-abc/def/gh',
      '<org idsrc="isin" value="FR0000000001">EXEMPLE SA</org>',
    ],
    roles: 'editorNote byline dateline paragraph crosshead paragraph signoff signoff',
  },
  'EFE, Spanish': {
    parts: [
      'Por Ana Ejemplo',
      'Puerto Pato, 24 nov (EFE).- El puente seguirá cerrado hasta la primavera, informó el martes el ayuntamiento. EFE',
      'aej/bmu/cpr',
      '(foto) (vídeo)',
    ],
    roles: 'byline dateline paragraph signoff related',
  },
  'Lusa, Portuguese': {
    parts: [
      'Porto Pato, 24 nov 2026 (Lusa) - A ponte continuará fechada até à primavera, informou a câmara na terça-feira.',
      '"Não fizemos nada", disse o capitão do porto aos jornalistas que tinham pedido uma resposta da câmara.',
      'AEX (BMO) // CPR',
      'Lusa/Fim',
    ],
    roles: 'dateline paragraph paragraph signoff signoff',
  },
  'ANSA, Italian': {
    parts: [
      '(di Anna Esempio)',
      '(ANSA) - PORTO ANATRA, 24 NOV - Il ponte resterà chiuso fino a primavera, ha annunciato martedì il comune. (ANSA).',
    ],
    roles: 'byline dateline paragraph',
  },
  'TT, Swedish': {
    parts: [
      'Av Anna Exempel/TT',
      'Bron förblir stängd till våren, meddelade kommunen på tisdagen, eftersom ingen har hittat den del som saknas.',
      '– Vi vet inte var den är, säger Bo Prov.',
      'Fakta: Bron',
      { points: ['Byggdes 1821', 'Har tre bågar'] },
      'Anna Exempel/TT',
    ],
    roles: 'byline paragraph paragraph paragraph list signoff',
  },
  'NTB, Norwegian': {
    parts: [
      'Oslo (NTB): Brua er stengt til våren, opplyste kommunen tirsdag, fordi ingen har funnet delen som mangler i den.',
      '– Vi vet ikke hvor den er, sier ordføreren.',
      'Til red.: Bilder finnes i bildebasen.',
      '(©NTB)',
      'nyhet@ntb.example',
    ],
    roles: 'dateline paragraph paragraph editorNote related contact',
  },
  'APA, German': {
    parts: [`Wien/Entenhafen (APA) - ${SAGTE}`, '(Schluss) abc/def', 'APA0123 2026-11-24/11:37'],
    roles: 'dateline paragraph signoff signoff',
  },
  'a press release': {
    parts: [`Kiel, 24. November 2026 – ${SAGTE}`, '„Das ist ein Fest“, sagte die Direktorin.', '- ENDS -'],
    roles: 'dateline paragraph paragraph signoff',
  },
  'Xinhua, Chinese': {
    parts: [
      '新华社北京11月24日电（记者 张例）市政府周二表示，大桥将一直封闭到明年春天。',
      '船已经在秋天卖给了下游的一座城市。',
      '（完）',
    ],
    roles: 'dateline paragraph paragraph signoff',
  },
  'Reuters, Arabic': {
    parts: [
      'القاهرة (رويترز) - قالت البلدية يوم الثلاثاء إن الجسر فوق النهر سيبقى مغلقا حتى الربيع.',
      'وطلب التجار عبارة من سلطات الميناء.',
    ],
    roles: 'dateline paragraph paragraph',
  },
};

type Write = (parts: readonly Part[]) => string;

const html =
  (paragraph: (text: string) => string): Write =>
  (parts) =>
    parts
      .map((part) => {
        if (typeof part === 'string') return paragraph(escaped(part));
        if ('points' in part) return `<ul>${part.points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`;
        return `<table>${part.rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
      })
      .join('\n');
const inParagraphs = html((text) => `<p>${text}</p>`);
const inHardBlanks = html((text) =>
  text.length > 120 ? `<p>${text.replace(' ', '&#160;')}</p>` : `<p>${text.replaceAll(' ', '&#160;')}&#160;</p>`,
);
const inDivs = html((text) => `<div><span>${text}</span></div>`);
const inLines = html((text) => `${text}<br/>\n<br/>`);

const COLUMN = 16;
const textOf = (part: Part): string => {
  if (typeof part === 'string') return part;
  if ('points' in part) return part.points.map((point) => `* ${point}`).join('\n');
  return part.rows
    .map((row) =>
      row
        .map((cell) => cell.padEnd(COLUMN))
        .join('')
        .trimEnd(),
    )
    .join('\n');
};
const plain: Write = (parts) => parts.map(textOf).join('\n\n');

const WIDTH = 69;
const wrapped = (part: Part): string => {
  if (typeof part !== 'string') return textOf(part);
  const lines = [''];
  for (const word of part.split(' ')) {
    const line = `${lines.at(-1)!} ${word}`.trim();
    if (line.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
};
const indented = (part: Part): string => (typeof part === 'string' ? `   ${wrapped(part)}` : `\n${textOf(part)}\n`);

const filled = (format: string, text: string): string => HTML_DROPS[format]!(text);
const nitf = (parts: readonly Part[]): string => filled('nitf', inParagraphs(parts));
const ninjs = (body: object): string =>
  JSON.stringify({ uri: 'urn:kite', pubstatus: 'usable', versioncreated: NOW, headline: 'Kites', ...body });
const bodies = (contentType: string, value: string): string =>
  ninjs({ standard: { name: 'ninjs', version: '3.0' }, bodies: [{ role: 'main', contentType, value }] });
const mail = (text: string): string =>
  `From: Ann Example <ann@wire.example>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <kite@wire.example>\r\nSubject: Kites\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
const telegraph = (format: string, texts: readonly string[]): string =>
  TEXT_DROPS[format]!(texts.map((text) => text.replaceAll('\n', '\r\n')));

/** Its own page is told by more than its text. */
const { 'web-page': _, ...MARKED_UP } = HTML_DROPS;
const DROPS: Readonly<Record<string, Write>> = {
  ...Object.fromEntries(
    Object.entries(MARKED_UP).flatMap(([format, drop]): [string, Write][] => [
      [format, (parts) => drop(inParagraphs(parts))],
      [`${format}, with no-break spaces`, (parts) => drop(inHardBlanks(parts))],
      [`${format}, in blocks`, (parts) => drop(inDivs(parts))],
      [`${format}, between line breaks`, (parts) => drop(inLines(parts))],
    ]),
  ),
  'newsml-g2, NITF': (parts) => filled('newsml-g2, XHTML', '').replace(/<html.*<\/html>/, nitf(parts)),
  'newsml-g2, plain': (parts) => filled('newsml-g2, escaped HTML', plain(parts)),
  'newsml-1, NITF': (parts) => filled('newsml-1, XHTML', nitf(parts)),
  'newsml-1, plain': (parts) => filled('newsml-1, XHTML', escaped(plain(parts))),
  'ninjs 1, plain': (parts) => ninjs({ body_text: plain(parts) }),
  'ninjs 1, XHTML': (parts) => ninjs({ body_xhtml: `<div>${inParagraphs(parts)}</div>` }),
  'ninjs 3, plain': (parts) => bodies('text/plain', plain(parts)),
  'ninjs 3, NITF': (parts) => bodies('application/nitf+xml', nitf(parts)),
  'ap-media': (parts) =>
    JSON.stringify({
      data: {
        item: {
          altids: { itemid: 'kite', etag: 'kite_0' },
          version: 0,
          type: 'text',
          pubstatus: 'usable',
          versioncreated: NOW,
          signals: ['newscontent'],
          headline: 'Kites',
        },
      },
      nitf: nitf(parts),
    }),
  'rss, description': (parts) => filled('rss', inParagraphs(parts)).replaceAll('content:encoded', 'description'),
  'json-feed, plain': (parts) =>
    filled('json-feed', '').replace('"content_html":""', `"content_text":${JSON.stringify(plain(parts))}`),
  'mail, plain': (parts) => mail(plain(parts)),
  'mail, wrapped': (parts) => mail(parts.map(wrapped).join('\n\n')),
  'iptc-7901, wrapped': (parts) => telegraph('iptc-7901', parts.map(wrapped)),
  'iptc-7901, indented': (parts) => telegraph('iptc-7901', [parts.map(indented).join('\n')]),
  'anpa-1312': (parts) => telegraph('anpa-1312', parts.map(textOf)),
  'anpa-1312, wrapped': (parts) => telegraph('anpa-1312', parts.map(wrapped)),
};

interface Reading {
  readonly byline: string | undefined;
  readonly language: string | undefined;
  readonly notes: readonly { readonly text: string; readonly public: boolean }[];
  readonly body: readonly { readonly role: string; readonly text: string }[];
}

interface Reason {
  readonly formats: RegExp;
  readonly why: string;
  readonly apart: (reading: Reading) => Partial<Reading>;
}

const REASONS: readonly Reason[] = [
  {
    formats: /^iptc-7901/,
    why: 'bylines and notes stand at its head, as fields, and are no part of its text',
    apart: ({ body }) => ({
      body: body.filter(({ role }, at) => role !== 'byline' && (role !== 'editorNote' || at > 0)),
    }),
  },
  {
    formats: /^iptc-7901/,
    why: 'what is below a line that is not for publication is its notebook: a contact, and no note',
    apart: ({ body, notes }) => ({
      body: body.filter(({ role, text }) => role !== 'contact' || !text.startsWith('NOT FOR')),
      notes: notes.filter((note) => note.public),
    }),
  },
  {
    formats: /^mail/,
    why: 'who sends it wrote it, where the text does not say',
    apart: ({ byline }) => ({ byline: byline === 'Ann Example' ? undefined : byline }),
  },
  { formats: /^ritzau/, why: 'is written in Danish, and says no language', apart: () => ({ language: undefined }) },
  { formats: /^lseg/, why: 'states its language', apart: () => ({ language: undefined }) },
];

/** Blanks as readers see them; columns as cells. */
const folded = (text: string): string => text.replace(/[^\S\n]+/g, ' ').trim();

async function read(sent: string): Promise<ParsedArticle> {
  const drop = readDrop({ bytes: Buffer.from(sent), name: 'drop' });
  const articles: ParsedArticle[] = [];
  if (drop.kind === 'items') for await (const item of drop.items) if ('article' in item) articles.push(item.article);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

async function readingOf(format: string, parts: readonly Part[]): Promise<Reading> {
  const article = await read(DROPS[format]!(parts));
  const { headline, byline, dateline, credits, embargo, editorNotes, change, language, rights, body } = article;
  return {
    ...{ headline, dateline, credits, embargo, change, copyrightNotice: rights.copyrightNotice },
    byline,
    language,
    notes: editorNotes.map((note) => ({ ...note, text: folded(note.text) })),
    body: body.map(({ role, text }) => ({ role, text: text.split('\n').map(folded).join('\n') })),
  };
}

function withoutReasons(reading: Reading, format: string): Reading {
  let rest = reading;
  for (const { formats, apart } of REASONS) if (formats.test(format)) rest = { ...rest, ...apart(rest) };
  return rest;
}

describe('the same story', () => {
  it.each(Object.entries(STORIES))('is the same article in all formats: %s', async (_name, { parts, roles }) => {
    const expected = await readingOf('newsml-g2, XHTML', parts);
    expect(expected.body.map(({ role }) => role).join(' ')).toBe(roles);

    for (const format of Object.keys(DROPS)) {
      const other = await readingOf(format, parts);
      expect(withoutReasons(other, format), format).toEqual(withoutReasons(expected, format));
    }
  });

  it.each(Object.entries(MARKED_UP))('has the characters that were escaped twice: %s', async (_format, drop) => {
    const sent =
      '<p>It&amp;#39;s a &amp;quot;kite&amp;quot; at the caf&amp;eacute; of A&amp;amp;B, and no &amp;kite; was seen.</p>';
    const { body } = await read(drop(sent));

    expect(body.map(({ text }) => text)).toEqual(['It\'s a "kite" at the café of A&B, and no &kite; was seen.']);
  });

  it('differs by no reason that no format has', () => {
    expect(REASONS.filter(({ formats }) => !Object.keys(DROPS).some((format) => formats.test(format)))).toEqual([]);
  });
});
