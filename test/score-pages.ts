// `npm run score:pages -- <folder of <id>.html.gz> <truth.json> [--dumps] [--out predicted.json]`: how much of each page's
// story is found, and how much of what is found is story; and a table of fields with what was missed. With --dumps the
// first is a file {id: {dump}} of page dumps.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage, readTruth } from '../bin/data/pages/pages.ts';
import { meanOf, type PageScore, scorePage } from '../bin/data/pages/score.ts';
import type { ParsedArticle } from '../functions/article/article.ts';
import { DropRejected } from '../functions/errors.ts';
import { readDrop } from '../functions/formats/registry.ts';
import { parseHtml } from '../functions/formats/syntax/html.ts';
import { readSegments } from '../functions/pages/web/segments.ts';
import { readStatements } from '../functions/pages/web/statements.ts';
import { readDumps } from './pages/dumps.ts';

const MOST_WRONG = 12;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dumps: { type: 'boolean', default: false }, out: { type: 'string' } },
  });
  const [source, truthFile] = positionals;
  if (source === undefined || truthFile === undefined) {
    console.error(
      'usage: npm run score:pages -- <folder of <id>.html.gz> <truth.json> [--dumps] [--out predicted.json]',
    );
    process.exitCode = 2;
    return;
  }
  const dumps = values.dumps ? readDumps(source) : undefined;
  const predicted: Record<string, Fields & { articleBody: string }> = {};
  const scores: (PageScore & { readonly id: string })[] = [];
  const fields = new FieldTable();
  for (const [id, truth] of Object.entries(readTruth(truthFile))) {
    const bytes = dumps ? new TextEncoder().encode(dumps[id]!.dump) : readPage(source, id);
    const article = await read(bytes, dumps ? 'txt' : 'html');
    const articleBody = article ? storyText(article) : '';
    predicted[id] = {
      articleBody,
      ...(article?.headline ? { headline: article.headline } : {}),
      ...(article?.byline === undefined ? {} : { author: article.byline }),
      ...(article?.firstCreated === undefined ? {} : { datePublished: article.firstCreated }),
    };
    scores.push({ id, ...scorePage(truth.articleBody, articleBody) });
    const page = new TextDecoder().decode(bytes);
    fields.count(id, truth, predicted[id], page);
    if (!dumps) fields.countPicture(id, page, article?.associations[0]?.uri);
  }
  const { pages, f1, precision, recall, exact, empty } = meanOf(scores);
  console.log(
    `pages ${pages}  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  exact ${exact}  empty ${empty}`,
  );
  const worst = scores.map((score) => ({ id: score.id, f1: f1Of(score) })).sort((a, b) => a.f1 - b.f1);
  for (const { id, f1 } of worst.slice(0, MOST_WRONG)) console.log(`  ${f1.toFixed(3)} ${id}`);
  fields.print();
  if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(predicted));
}

async function read(bytes: Uint8Array, extension: string): Promise<ParsedArticle | undefined> {
  try {
    const drop = readDrop({ bytes, name: `page.${extension}` });
    if (drop.kind !== 'items') return undefined;
    for await (const item of drop.items) if ('article' in item) return item.article;
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
  }
  return undefined;
}

const BESIDE = new Set(['byline', 'caption']);

/** All that stands in the text, dateline and sign-off included. */
const storyText = ({ body }: ParsedArticle): string =>
  body
    .filter(({ role }) => !BESIDE.has(role))
    .map(({ text }) => text)
    .join('\n');

const f1Of = ({ precision = 0, recall = 0 }: PageScore): number =>
  (2 * precision * recall) / Math.max(1e-9, precision + recall);

interface Fields {
  readonly headline?: string;
  readonly author?: string;
  readonly datePublished?: string;
}

interface Count {
  right: number;
  /** Of pages that hold what the truth says, be it in their head: a headline that was edited is on no page. */
  stated: number;
  statedRight: number;
  /** Of pages that show it to their readers. */
  shown: number;
  shownRight: number;
  readonly wrong: string[];
}

/** Headline, first author and day of publication, where the truth has them. */
class FieldTable {
  readonly #counts = new Map<string, Count>();
  /** Pages that call the day of the truth that of their change, and name another day for their publication. */
  #changes = 0;

  count(id: string, truth: Fields, found: Fields, page: string): void {
    const [all, shown] = [` ${fold(page)} `, ` ${fold(seen(page))} `];
    const where = (spellings: readonly string[]): Where => {
      const isIn = (text: string): boolean => spellings.some((one) => text.includes(` ${fold(one)} `));
      return { isStated: isIn(all), isShown: isIn(shown) };
    };
    this.#one('headline', id, truth.headline, found.headline, isSameText, (text) => where([text]));
    this.#one('author', id, truth.author, found.author, namesFirst, (text) => where([firstName(text)]));
    this.#one('datePublished', id, truth.datePublished, found.datePublished, isSameDay, (day) =>
      where(spellingsOf(day)),
    );
    if (
      isDayOfChange(truth.datePublished, found.datePublished, page) &&
      where(spellingsOf(truth.datePublished!)).isStated
    )
      this.#changes++;
  }

  /** No truth names the picture: what is counted is whether one that the page states was taken at all. */
  countPicture(id: string, page: string, found: string | undefined): void {
    const { pictures } = readStatements(parseHtml(page, LIMITS));
    const files = pictures.map(fileOf);
    this.#one(
      'picture (as stated)',
      id,
      pictures[0],
      found,
      () => files.includes(fileOf(found!)),
      () => ({ isStated: true, isShown: true }),
    );
  }

  #one(
    field: string,
    id: string,
    truth: string | undefined,
    found: string | undefined,
    isSame: (a: string, b: string) => boolean,
    where: (truth: string) => Where,
  ): void {
    if (!truth) return;
    const counts = this.#counts.get(field) ?? {
      right: 0,
      stated: 0,
      statedRight: 0,
      shown: 0,
      shownRight: 0,
      wrong: [],
    };
    const isRight = found !== undefined && isSame(truth, found);
    const { isStated, isShown } = where(truth);
    if (isRight) counts.right++;
    else
      counts.wrong.push(
        `${isShown ? '' : isStated ? '(not shown) ' : '(nowhere) '}${id}: ${JSON.stringify(truth)}, found ${JSON.stringify(found)}`,
      );
    if (isStated) counts.stated++;
    if (isStated && isRight) counts.statedRight++;
    if (isShown) counts.shown++;
    if (isShown && isRight) counts.shownRight++;
    this.#counts.set(field, counts);
  }

  print(): void {
    for (const [field, { right, stated, statedRight, shown, shownRight, wrong }] of this.#counts) {
      const all = right + wrong.length;
      console.log(
        `${field}: ${right} of ${all} (${percent(right, all)}); of pages that hold it ${statedRight} of ${stated} (${percent(statedRight, stated)}); of pages that show it ${shownRight} of ${shown} (${percent(shownRight, shown)})`,
      );
      for (const miss of wrong) console.log(`  ${miss}`);
    }
    const days = this.#counts.get('datePublished');
    if (!days || this.#changes === 0) return;
    const { stated, statedRight } = days;
    const rest = stated - this.#changes;
    console.log(
      `of the misses of datePublished ${this.#changes} are the day of a change, and the page states another of publication; without these ${statedRight} of ${rest} (${percent(statedRight, rest)})`,
    );
  }
}

interface Where {
  readonly isStated: boolean;
  readonly isShown: boolean;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** What a page shows to its readers: a title in its head, or a name in JSON-LD, may say something else. */
const seen = (page: string): string =>
  page.includes('<')
    ? readSegments(parseHtml(page, LIMITS), () => undefined)
        .map(({ text }) => text)
        .join('\n')
    : page;

const fileOf = (address: string): string =>
  URL.canParse(address, 'https://page.example/')
    ? new URL(address, 'https://page.example/').pathname.split('/').at(-1)!.toLowerCase()
    : address;

const LIMITS = { elements: 250_000, attributes: 500_000, characters: Number.POSITIVE_INFINITY };
const DAY_MS = 86_400_000;
const isSameText = (a: string, b: string): boolean => fold(a) === fold(b);
const namesFirst = (a: string, b: string): boolean => fold(b).includes(fold(firstName(a)));
const isSameDay = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= DAY_MS;

/** Whether the page states the day that was found as that of publication, and the other as that of a change. */
function isDayOfChange(truth: string | undefined, found: string | undefined, page: string): boolean {
  if (!truth || found === undefined || isSameDay(truth, found) || !page.includes('<')) return false;
  const { published, modified } = readStatements(parseHtml(page, LIMITS));
  return published.some((day) => isSameDay(day, found)) && modified.some((day) => isSameDay(day, truth));
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Of an ISO day, as pages write it, marks left out: `March 13 2024`, `13 Mar 2024`, `2024 03 13`, `3 13 2024`. */
function spellingsOf(day: string): string[] {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  if (!date) return [day];
  const [long, short] = [MONTHS[month! - 1]!, MONTHS[month! - 1]!.slice(0, 3)];
  const padded = day.slice(0, 10).replaceAll('-', ' ').split(' ');
  return [
    ...[long, short, `${short}t`].flatMap((name) =>
      [String(date), padded[2]!, `${date}st`, `${date}nd`, `${date}rd`, `${date}th`].flatMap((number) => [
        `${name} ${number} ${year}`,
        `${number} ${name} ${year}`,
      ]),
    ),
    padded.join(' '),
    `${padded.join(' ')}t`,
    ...[
      [month, date],
      [date, month],
      [padded[1], padded[2]],
      [padded[2], padded[1]],
    ].map((parts) => `${parts.join(' ')} ${year}`),
  ];
}

/** Without a title before it, and what is told of the person behind it. */
const firstName = (authors: string): string =>
  authors.split(/,|;|&|(?<=\S)\s*[(|]| and /)[0]!.replace(/^(?:dr|prof|mrs?|ms)\.? /i, '');
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

await main();
