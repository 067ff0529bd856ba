// A page dump: the visible text of a web page that carries a wire story, without markup, without any mark of its own.
import { hash } from 'node:crypto';
import type { Block, ParsedArticle } from '../article/article.ts';
import { contentText } from '../article/body.ts';
import { DropRejected } from '../errors.ts';
import type { DropContent, WireFormat, WireItem } from '../formats/format.ts';
import { readDateline } from '../formats/readings/dateline.ts';
import { detectLanguage } from '../formats/readings/language.ts';
import { readSignoff } from '../formats/readings/signoff.ts';
import { toBlocks } from './blocks.ts';
import { withoutBy } from './chrome.ts';
import { findStory, runOf } from './dump/story-lines.ts';
import { afterHeadline, findHeadline } from './headline.ts';
import { decodeDump, foldLine, splitLines } from './lines.ts';
import { type ReadLine, readLines } from './main-text.ts';
import { pageDumpMark } from './page-dump-mark.ts';
import { readPictures, toCaptionBlock, toPicture } from './pictures.ts';
import { findProvider, findPublisher } from './publisher.ts';

/** A page has some ten KB of text; what is so large is something else, and reading it would take memory and seconds. */
const MAX_DUMP_BYTES = 12 * 1024 * 1024;

function* parse(drop: DropContent): Iterable<WireItem> {
  if (drop.bytes.length > MAX_DUMP_BYTES) {
    throw new DropRejected(
      'TOO_LARGE',
      `the text has ${drop.bytes.length} bytes; of a page at most ${MAX_DUMP_BYTES} are read`,
      {
        position: { byte: MAX_DUMP_BYTES },
      },
    );
  }
  const lines = readLines(splitLines(decodeDump(drop.bytes)));
  const story = findStory(lines);
  if (!story) {
    throw new DropRejected(
      'UNKNOWN_FORMAT',
      `no main text in ${lines.length} lines: none of them reads like a paragraph`,
      {
        position: { line: lines[0]?.number ?? 1 },
      },
    );
  }
  const run = afterHeadline(lines, runOf(story));
  const headline = findHeadline(lines, run);
  const top = lines.slice(headline.at + 1, run.start);
  const article = toArticle(
    lines,
    headline.text,
    top,
    lines.slice(run.start, run.end),
    lines.slice(run.end, run.end + LINES_BELOW),
    story.slice(run.start, run.end),
  );
  yield { article, source: drop.bytes };
}

// A source line ("Source: AFP") stands right under the text.
const LINES_BELOW = 3;

function toArticle(
  page: readonly ReadLine[],
  headline: string,
  top: readonly ReadLine[],
  text: readonly ReadLine[],
  below: readonly ReadLine[],
  isStory: readonly boolean[],
): ParsedArticle {
  const byline = [...top].reverse().find((line) => line.kind === 'byline')?.text;
  const pictures = readPictures([...top, ...text]);
  const { blocks, dateline } = takeDateline(toBlocks(text.filter((_, at) => isStory[at])));
  const signoff = blocks.find((block) => block.role === 'signoff' && readSignoff(block.text));
  const credits = signoff ? readSignoff(signoff.text)!.credits : [];
  const provider = findProvider(credits, dateline, [...top, ...below]);
  const publisher = findPublisher(page, headline);
  const content = contentText(blocks);
  const language = detectLanguage(content);
  return {
    uri: `urn:sha256:${hash('sha256', foldLine(`${headline}\n${content}`))}`,
    version: '1',
    type: 'text',
    pubStatus: 'usable',
    change: 'new',
    ...(language === undefined ? {} : { language }),
    headline,
    headlinePrefixes: [],
    headlineSent: headline,
    ...(byline === undefined ? {} : { byline: withoutBy(byline) }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(provider === undefined ? {} : { provider }),
    ...(publisher === undefined ? {} : { publisher }),
    credits,
    editorNotes: [],
    body: [
      ...(byline === undefined ? [] : [{ role: 'byline' as const, text: byline }]),
      ...pictures.map(toCaptionBlock),
      ...blocks,
    ],
    associations: pictures.map(toPicture),
    renditions: [],
    subjects: [],
    infoSources: [],
    altIds: [],
    rights: {},
    format: 'page-dump',
  };
}

/** Parts the dateline off the first paragraph. */
function takeDateline(blocks: readonly Block[]): {
  blocks: readonly Block[];
  dateline?: NonNullable<ParsedArticle['dateline']>;
} {
  const [opening, ...rest] = blocks;
  const read = opening?.role === 'paragraph' ? readDateline(opening.text) : undefined;
  if (!read) return { blocks };
  const paragraph: Block[] = read.rest === '' ? [] : [{ role: 'paragraph', text: read.rest }];
  return { blocks: [{ role: 'dateline', text: read.dateline.text }, ...paragraph, ...rest], dateline: read.dateline };
}

export const pageDump = { ...pageDumpMark, parse } satisfies WireFormat;
