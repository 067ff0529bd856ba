// Listings of a directory as web servers write them: nginx (autoindex in HTML or JSON), Apache (mod_autoindex), Caddy,
// lighttpd, Python, IIS. Links to what lies right below, and beside each its time and size as far as they are told.
import * as v from 'valibot';
import { entity } from '../formats/syntax/xml-entities.ts';
import { jsonAnswer, textOf } from './answer.ts';
import type { WireResponse } from './fetch.ts';
import { isTemporary } from './whole.ts';
import { WireUnavailable } from './wire-error.ts';

export interface DirectoryEntry {
  /** Its address; of a folder it ends in a slash. */
  readonly url: string;
  readonly isFolder: boolean;
  /** Its time and size as the listing has them. */
  readonly mark: string;
  /** ISO 8601, as if the server's clock were UTC where it does not say. */
  readonly changedAt?: string;
  readonly isZoneUnknown: boolean;
}

const jsonSchema = v.array(
  v.looseObject({
    name: v.pipe(v.string(), v.nonEmpty()),
    type: v.nullish(v.string()),
    is_dir: v.nullish(v.boolean()),
    mtime: v.nullish(v.string()),
    mod_time: v.nullish(v.string()),
    size: v.nullish(v.number()),
  }),
);

/**
 * The files and folders that a listing names, temporary and empty ones left out.
 * @param address of the directory; ends in a slash
 * @throws WireUnavailable MALFORMED where it is no listing, or has no end
 */
export function directoryEntries(response: WireResponse, address: string): DirectoryEntry[] {
  const isJson = /^\s*\[/.test(textOf(response).slice(0, 100));
  const entries = isJson ? inJson(response, address) : inHtml(response, address);
  return entries.filter(({ url, mark }) => !isTemporary(nameOf(url)) && !/(?:^| )0[BK]?$/.test(mark));
}

function inJson(response: WireResponse, address: string): DirectoryEntry[] {
  return jsonAnswer(response, jsonSchema, 'a directory').flatMap((entry) => {
    const isFolder = entry.type === 'directory' || entry.is_dir === true;
    const name = entry.name.replace(/\/$/, '');
    const url = below(`${encodeURIComponent(name)}${isFolder ? '/' : ''}`, address);
    const time = entry.mtime ?? entry.mod_time ?? '';
    const at = Date.parse(time);
    const changedAt = Number.isNaN(at) ? {} : { changedAt: new Date(at).toISOString() };
    return url === undefined
      ? []
      : { url, isFolder, mark: `${time} ${entry.size ?? ''}`, ...changedAt, isZoneUnknown: false };
  });
}

function inHtml(response: WireResponse, address: string): DirectoryEntry[] {
  const html = textOf(response);
  const { hostname } = new URL(address);
  if (!/<\/html>\s*$/i.test(html.slice(-200))) {
    throw new WireUnavailable('MALFORMED', `${hostname} sends a directory without an end`);
  }
  // What stands between two links belongs to the first.
  const pieces = html.split(/<a\s/i);
  const links = pieces.slice(1).map((piece) => ({ href: hrefIn(piece), beside: besideIn(piece) }));
  const parent = new URL('..', address).href;
  const isListing =
    /<(?:title|h1)[^>]{0,200}>\s*(?:index of|directory listing)/i.test(pieces[0] ?? '') ||
    links.some(({ href }) => href !== undefined && URL.parse(href, address)?.href === parent);
  if (!isListing) throw new WireUnavailable('MALFORMED', `${hostname} sends a page that lists no directory`);
  return links.flatMap(({ href, beside }) => {
    const url = href === undefined ? undefined : below(href, address);
    if (url === undefined) return [];
    const isFolder = url.endsWith('/');
    const { time, changedAt } = timeIn(beside);
    const size = isFolder ? undefined : sizeIn(beside.replace(time ?? '', ' '));
    return {
      url,
      isFolder,
      mark: `${time ?? ''} ${size ?? ''}`,
      ...(changedAt ? { changedAt } : {}),
      isZoneUnknown: true,
    };
  });
}

/** The address of what lies right below a directory; undefined for anything else, as a link that sorts. */
function below(href: string, address: string): string | undefined {
  const url = URL.parse(href, address);
  if (url?.search !== '' || !url.href.startsWith(address)) return undefined;
  url.hash = '';
  const name = url.href.slice(address.length);
  return /^[^/]+\/?$/.test(name) ? url.href : undefined;
}

function hrefIn(piece: string): string | undefined {
  const tag = piece.slice(0, 4_000);
  const [, double, single] = /\bhref\s{0,5}=\s{0,5}(?:"([^"<>]*)"|'([^'<>]*)')/i.exec(tag) ?? [];
  return (double ?? single)?.replace(/&(?:#(\d{1,6})|([a-z]{1,8}));/gi, (whole, code, name) =>
    code === undefined ? (entity(name) ?? whole) : String.fromCodePoint(Math.min(Number(code), 0xffff)),
  );
}

const besideIn = (piece: string): string => {
  const end = piece.search(/<\/a\s*>/i);
  return piece
    .slice(Math.max(end, 0), Math.max(end, 0) + 2_000)
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ');
};

const ISO = /\b(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)(?::\d\d)?/;
/** nginx and others: `24-Nov-2026 12:00`. */
const DAY_FIRST = /\b(\d\d)-([A-Z][a-z]{2})-(\d{4}) (\d\d:\d\d)(?::\d\d)?/;

function timeIn(beside: string): { time?: string; changedAt?: string } {
  const iso = ISO.exec(beside);
  const [time = '', day, month, year, clock] = iso ? [iso[0]] : (DAY_FIRST.exec(beside) ?? []);
  const at = Date.parse(iso ? `${iso[1]}T${iso[2]}Z` : `${day} ${month} ${year} ${clock} GMT`);
  return Number.isNaN(at) ? {} : { time, changedAt: new Date(at).toISOString() };
}

/** In bytes, or rounded: `1.2K`. */
const sizeIn = (beside: string): string | undefined =>
  /(?:^|\s)(\d{1,15}(?:\.\d{1,3})?[BKMG]?)(?:\s|$)/i.exec(beside)?.[1];

const nameOf = (url: string): string => decodedOf(url.replace(/\/$/, '').replace(/^.*\//s, ''));

function decodedOf(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
