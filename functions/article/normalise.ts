// From what a format read to an article: whose it is, when it was made, and what makes it the same as another.
import { hash } from 'node:crypto';
import type { Wire } from '../config.ts';
import { DropRejected } from '../errors.ts';
import { MAX_STORY_CHARACTERS } from '../names.ts';
import type { Article, Block, ItemRef, ParsedArticle } from './article.ts';
import { isContent } from './body.ts';
import { articleId, authorityFor } from './identity.ts';
import { foldSpaces } from './spaces.ts';

const MAX_URI_LENGTH = 1024;
const MAX_VERSION_LENGTH = 200;

/** A version dated further ahead of its receipt than this is held. */
export const MAX_AHEAD_MS = 60 * 60 * 1000;

export const isAhead = (versionCreated: string, receivedAt: string): boolean =>
  Date.parse(versionCreated) - Date.parse(receivedAt) > MAX_AHEAD_MS;

export interface Origin {
  readonly wire: Wire;
  readonly drop: ItemRef;
  /** The drop's LastModified. */
  readonly receivedAt: string;
  /** The item's own bytes or text in the drop. */
  readonly source: string | Uint8Array;
}

/**
 * Gives an item its identity and its place in time. Tags come later.
 * @throws DropRejected MISSING_ID where the uri cannot serve as one; TOO_LARGE where the story is longer than any
 */
export function normalise(parsed: ParsedArticle, { wire, drop, receivedAt, source }: Origin): Article {
  const uri = parsed.uri.trim().toWellFormed();
  if (uri === '' || uri.length > MAX_URI_LENGTH) {
    throw new DropRejected(
      'MISSING_ID',
      `the item's id must have 1 to ${MAX_URI_LENGTH} characters, not ${uri.length}`,
      {
        position: { item: drop.index },
      },
    );
  }
  if (parsed.version.length > MAX_VERSION_LENGTH) {
    throw new DropRejected('MALFORMED', `the item's version has more than ${MAX_VERSION_LENGTH} characters`, {
      position: { item: drop.index },
    });
  }
  const length = parsed.body.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MAX_STORY_CHARACTERS) {
    throw new DropRejected(
      'TOO_LARGE',
      `the story has ${length} characters; at most ${MAX_STORY_CHARACTERS} are read`,
      {
        position: { item: drop.index },
      },
    );
  }
  const authority = authorityFor(uri, wire);
  // A withhold is heeded at once, whatever its date; one from the future would keep all later versions out.
  const datedAhead =
    parsed.pubStatus === 'withheld' && parsed.versionCreated !== undefined && isAhead(parsed.versionCreated, receivedAt)
      ? parsed.versionCreated
      : undefined;
  const created = datedAhead === undefined ? parsed.versionCreated : undefined;
  return {
    ...parsed,
    uri,
    id: articleId(authority, uri),
    authority,
    wire: wire.name,
    versionCreated: canonicalTime(created ?? receivedAt),
    versionCreatedInferred: created === undefined,
    ...(datedAhead === undefined ? {} : { datedAhead: canonicalTime(datedAhead) }),
    ...(parsed.firstCreated === undefined ? {} : { firstCreated: canonicalTime(parsed.firstCreated) }),
    receivedAt: canonicalTime(receivedAt),
    drop,
    tags: [],
    sourceHash: sha256(source),
    textHash: textHash(parsed),
  };
}

const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** Always with milliseconds, so that times compare as strings. */
function canonicalTime(time: string): string {
  const instant = new Date(time);
  const year = instant.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new DropRejected('BAD_DATE', `"${time.slice(0, 60)}" is no instant`);
  return instant.toISOString();
}

// Two channels wrap the same version in other headers and codes; what a reader would see is the same.
function textHash(parsed: ParsedArticle): string {
  const seen = [
    parsed.pubStatus,
    parsed.change === 'kill' ? 'kill' : '',
    parsed.embargo ? JSON.stringify(parsed.embargo) : '',
    fold(parsed.headlineSent),
    fold(parsed.description ?? ''),
    foldedText(parsed.body),
  ];
  return sha256(seen.join('\u0000'));
}

const fold = (text: string): string => foldSpaces(text.normalize('NFC'));

const PIECE = 64 * 1024;

/** `fold` of the clean text, a piece at a time: of 12 MB at once, what is found of blanks alone takes 180 MB. */
export function foldedText(body: readonly Block[]): string {
  const pieces = body.filter(isContent).flatMap(({ text }) => [...piecesOf(text)].map(fold));
  return pieces.filter((piece) => piece !== '').join(' ');
}

/** Cut at blanks: no letter before a blank is composed with a mark behind it. */
function* piecesOf(text: string): Generator<string> {
  let from = 0;
  for (let at = text.indexOf(' ', PIECE); at !== -1; at = text.indexOf(' ', from + PIECE)) {
    yield text.slice(from, at);
    from = at;
  }
  yield text.slice(from);
}
