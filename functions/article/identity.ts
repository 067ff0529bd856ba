// Who owns a uri, and the article's id: authority and uri, so that the same story over SFTP and over
// an API is one article, and one wire can never overwrite or kill another's story.
import { hash } from 'node:crypto';
import type { Wire } from '../config.ts';

const AUTHORITY_PATTERNS: readonly RegExp[] = [
  /^tag:([a-z0-9.-]+),\d/i, // tag:reuters.com,2014:newsml_KBN0FL0NN (RFC 4151)
  /^tag_([a-z0-9.-]+)_\d/i, // the same with the separators that file systems force on it
  /^urn:newsml:([a-z0-9.-]+):/i, // NewsML 1.2 and dpa (RFC 3085)
  /^https?:\/\/(?:[^/?#@]*@)?([a-z0-9.-]+)/i,
];

/** The host name that a uri carries in itself, in lower case; undefined where it carries none. */
export function authorityOf(uri: string): string | undefined {
  for (const pattern of AUTHORITY_PATTERNS) {
    const host = pattern.exec(uri)?.[1];
    if (host) return host.toLowerCase().replace(/^www\./, '');
  }
  return undefined;
}

/** The authority under which a uri sent by `wire` is stored: its owner's only if the wire may speak for it. */
export function authorityFor(uri: string, wire: Wire): string {
  const owner = authorityOf(uri);
  if (owner === undefined) return ownAuthority(wire.name);
  if (wire.authorities === 'any') return owner;
  const speaksFor = wire.authorities.some((authority) => owner === authority || owner.endsWith(`.${authority}`));
  return speaksFor ? owner : ownAuthority(wire.name);
}

/** The authority of what a wire sends about uris that it does not own. */
export const ownAuthority = (wireName: string): string => `wire:${wireName}`;

/** 26 characters of a-z2-7: 130 bits of SHA-256 over authority and uri. */
export function articleId(authority: string, uri: string): string {
  const digest = hash('sha256', `${authority}\n${uri}`, 'buffer');
  return base32(digest).slice(0, 26);
}

/** True where a text may be an article's id. */
export const isArticleId = (text: string): boolean => /^[a-z2-7]{26}$/.test(text);

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return text;
}
