// What an item of Reuters Connect is called, and what it names besides itself: its files, the members of a package, the
// pictures of a story, where it comes from.
import type { ArticleType, Association, Rendition } from '../../article/article.ts';
import { withoutAlias } from '../newsml-g2/names.ts';
import { count } from '../readings/json-item.ts';
import { type JsonObject, object, objects, text } from '../syntax/json.ts';

const VERSION = /:(\d{1,20})$/;
const TAG = /^(?:tag|urn):/i;

/** The guid that all versions share: `tag:reuters.com,2014:newsml_KBN0FL0NN`. */
export function uriOf(item: JsonObject): string | undefined {
  const versioned = text(item, 'versionedGuid');
  const usn = text(item, 'usn');
  // The guide calls the usn "the same identifier as the guid"; a bare number is not, it lacks the year.
  const uri = text(item, 'uri', 'guid') ?? versioned ?? (usn !== undefined && TAG.test(usn) ? usn : undefined);
  return uri !== undefined && uri === versioned ? uri.replace(VERSION, '') : uri;
}

export function versionOf(item: JsonObject): string | undefined {
  return text(item, 'version') ?? VERSION.exec(text(item, 'versionedGuid') ?? '')?.[1];
}

/** `text`, `picture`, `online reports` (packages), `broadcast video`, with or without `icls:`. */
export function typeOf(item: JsonObject): ArticleType | undefined {
  const sent = withoutAlias(text(item, 'type') ?? '').toLowerCase();
  if (sent === 'text') return 'text';
  if (/composite|package|online reports?$|slideshow/.test(sent)) return 'composite';
  if (/pic|photo|image/.test(sent)) return 'picture';
  if (sent.includes('video')) return 'video';
  if (sent.includes('graphic')) return 'graphic';
  return sent.includes('audio') ? 'audio' : undefined;
}

export function readAssociations(item: JsonObject, uri: string, type: ArticleType): Association[] {
  const found = new Map<string, Association>();
  const add = (entry: JsonObject, relOf: (type: ArticleType | undefined) => Association['rel']): void => {
    const association = associationOf(entry, relOf);
    if (association && association.uri !== uri && !found.has(association.uri)) {
      found.set(association.uri, association);
    }
  };
  for (const entry of objects(item, 'associations')) {
    add(entry, (its) => {
      if (type === 'composite') return 'packageMember';
      return its === 'picture' || its === 'graphic' ? 'picture' : 'related';
    });
  }
  for (const key of ['derivedFrom', 'evolvedFrom']) {
    for (const entry of objects(item, key)) add(entry, () => 'derivedFrom');
  }
  for (const entry of objects(item, 'relatedItems')) add(entry, () => 'related');
  return [...found.values()];
}

function associationOf(
  entry: JsonObject,
  relOf: (type: ArticleType | undefined) => Association['rel'],
): Association | undefined {
  const uri = uriOf(entry);
  if (uri === undefined) return undefined;
  const type = typeOf(entry);
  const version = versionOf(entry);
  const headline = text(entry, 'headLine', 'headline', 'title');
  const caption = text(entry, 'caption');
  const credit = text(entry, 'credit', 'byLine');
  const renditions = readRenditions(entry);
  return {
    rel: relOf(type),
    uri,
    ...(version === undefined ? {} : { version }),
    ...(type === undefined ? {} : { type }),
    ...(headline === undefined ? {} : { headline }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    ...(renditions.length === 0 ? {} : { renditions }),
  };
}

/** Not `previewUrl` and `thumbnailUrl`: they live for five minutes, and each reply has new ones. */
export function readRenditions(item: JsonObject): Rendition[] {
  return objects(item, 'renditions').map((sent) => {
    const rendition: { -readonly [Key in keyof Rendition]: Rendition[Key] } = {
      name: withoutAlias(text(sent, 'code', 'rendition', 'type') ?? text(object(sent, 'code'), 'code') ?? 'original'),
    };
    const href = text(sent, 'url', 'href', 'remotePath', 'uri');
    const contentType = text(sent, 'mimeType', 'contentType');
    const [width, height, sizeInBytes] = [count(sent, 'width'), count(sent, 'height'), count(sent, 'sizeInBytes')];
    const fileName = text(sent, 'fileName');
    if (href !== undefined) rendition.href = href;
    if (contentType !== undefined) rendition.contentType = contentType;
    if (width !== undefined) rendition.width = width;
    if (height !== undefined) rendition.height = height;
    if (sizeInBytes !== undefined) rendition.sizeInBytes = sizeInBytes;
    if (fileName !== undefined) rendition.fileName = fileName;
    return rendition;
  });
}
