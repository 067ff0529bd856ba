// A page dump: the visible text of a web page that carries a wire story, without markup, without any mark of its own.
import { hash } from 'node:crypto';
import type { Block, ParsedArticle } from '../article/article.ts';
import { contentText } from '../article/body.ts';
import { DropRejected } from '../errors.ts';
import type { Detection, DropContent, DropHead, WireFormat, WireItem } from '../formats/format.ts';
import { readDateline } from '../formats/readings/dateline.ts';
import { detectLanguage } from '../formats/readings/language.ts';
import { readSignoff } from '../formats/readings/signoff.ts';
import { toBlocks } from './blocks.ts';
import { afterHeadline, findHeadline } from './headline.ts';

import { decodeDump, foldLine, splitLines } from './lines.ts';
import { findMainText, type ReadLine, readLines } from './main-text.ts';
import { readPictures, toCaptionBlock, toPicture } from './pictures.ts';
import { isProse } from './prose.ts';
import { findProvider, findPublisher } from './publisher.ts';

const MARKUP_OR_JSON = /^(?:<[!?/a-z]|\{|\[\s*(?:[[{"\d\]-]|true|false|null))/i;
// SOH, STX, ETX and SYN open the telegraph formats; no other control character stands in a page's text either.
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;
const MAIL_HEADER =
  /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|date|subject|content-type|x-[\w-]+|dkim-signature)\s?: ?\S/i;
/** An mbox has it above the headers. */
const MBOX_LINE = /^From [^\n]{1,200} \d{4}\r?\n/;
const MIN_MAIL_HEADERS = 2;
const MIN_PROSE_LINES = 2;
const MIN_PROSE_LENGTH = 60;
// A windows-1252 text read as UTF-8 loses its accented letters, in French some 4 in 100; binary data loses far more.
const MAX_UNDECODABLE = 0.12;

function detect(head: DropHead): Detection {
  const text = head.text.trimStart();
  if (text === '' || MARKUP_OR_JSON.test(text) || CONTROL.test(text)) return false;
  const undecodable = text.split('\ufffd').length - 1;
  if (undecodable > text.length * MAX_UNDECODABLE) return false;
  const lines = splitLines(text.replace(MBOX_LINE, ''));
  const headers = lines.slice(0, 12).filter((line) => MAIL_HEADER.test(line.text)).length;
  if (MAIL_HEADER.test(lines[0]?.text ?? '') && headers >= MIN_MAIL_HEADERS) return false;
  const prose = lines.filter((line) => line.text.length >= MIN_PROSE_LENGTH && isProse(line.text)).length;
  return prose >= MIN_PROSE_LINES ? 'maybe' : false;
}

function* parse(drop: DropContent): Iterable<WireItem> {
  const lines = readLines(splitLines(decodeDump(drop.bytes)));
  const found = findMainText(lines);
  if (!found) {
    throw new DropRejected(
      'UNKNOWN_FORMAT',
      `no main text in ${lines.length} lines: none of them reads like a paragraph`,
      {
        position: { line: lines[0]?.number ?? 1 },
      },
    );
  }
  const run = afterHeadline(lines, found);
  const headline = findHeadline(lines, run);
  const top = lines.slice(headline.at + 1, run.start);
  const article = toArticle(
    lines,
    headline.text,
    top,
    lines.slice(run.start, run.end),
    lines.slice(run.end, run.end + LINES_BELOW),
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
): ParsedArticle {
  const byline = [...top].reverse().find((line) => line.kind === 'byline')?.text;
  const pictures = readPictures([...top, ...text]);
  const { blocks, dateline } = takeDateline(toBlocks(text));
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

const withoutBy = (byline: string): string => byline.replace(/^(?:by|von|par|por|di|de|texte?:?)\s+/i, '');

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

export const pageDump = { name: 'page-dump', detect, parse } satisfies WireFormat;
