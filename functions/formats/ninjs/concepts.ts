// What a ninjs item is about, as QCodes: ninjs 1 has `scheme` and `code`, ninjs 2 and 3 have `uri` and `literal`, and in
// each of them a name alone will do.
import type { Subject } from '../../article/article.ts';
import { namesPlace, readContracts } from '../agencies/bbc.ts';
import { readServices } from '../agencies/superdesk.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { aliased, codeBelow, isIptcTopic } from '../readings/qcodes.ts';
import { asText, foldKeys, isObject, type JsonObject, line, list, objects, text, texts } from '../syntax/json.ts';

interface Kind {
  /** Folded; in ninjs 1 and in ninjs 2 and 3. */
  readonly keys: readonly string[];
  readonly rel: Subject['rel'];
  /** What a code or a name has for a scheme where the wire gives none. */
  readonly scheme: string;
}

const KINDS: readonly Kind[] = [
  { keys: ['subject', 'subjects'], rel: 'subject', scheme: 'literal' },
  { keys: ['genre', 'genres'], rel: 'genre', scheme: 'literal' },
  { keys: ['place', 'places'], rel: 'place', scheme: 'literal' },
  { keys: ['person', 'people', 'persons'], rel: 'person', scheme: 'literal' },
  {
    keys: ['organisation', 'organisations', 'organization', 'organizations'],
    rel: 'organisation',
    scheme: 'literal',
  },
  { keys: ['event', 'events'], rel: 'event', scheme: 'literal' },
  { keys: ['object', 'objects'], rel: 'subject', scheme: 'object' },
];

const QCODE = /^[a-z][\w.-]{0,40}:[^\s/]/i;
/** IPTC's subject codes begin with 00 to 17, its media topics with 2. */
const SUBJECT_CODE = /^[01]\d{7}$/;
const MEDIA_TOPIC = /^2\d{7}$/;

/** @param item with folded keys */
export function readConcepts(item: JsonObject): Subject[] {
  const found = new Map<string, Subject>();
  const add = (subject: Subject): void => {
    const key = `${subject.rel} ${subject.qcode}`;
    const known = found.get(key);
    if (!known || (known.name === undefined && subject.name !== undefined)) found.set(key, subject);
  };
  for (const kind of KINDS) {
    for (const key of kind.keys) {
      for (const sent of list(item, key)) for (const subject of readConcept(sent, kind)) add(subject);
    }
  }
  for (const service of readServices(item)) add(service);
  for (const contract of readContracts(item)) add(contract);
  for (const key of ['keywords', 'keyword']) {
    // One text may have them all, parted by commas.
    const words = Array.isArray(item[key]) ? texts(item, key) : texts(item, key).flatMap(keywordsIn);
    for (const name of words) add({ qcode: `keyword:${name}`, name, rel: 'subject' });
  }
  return [...found.values()];
}

function readConcept(sent: unknown, kind: Kind): Subject[] {
  if (!isObject(sent)) {
    const name = asText(sent)?.trim();
    // A concept may be given by its address, or by a code of IPTC, and nothing else.
    if (name !== undefined && /^https?:\/\/\S+$/i.test(name)) return [{ qcode: aliased(name), rel: kind.rel }];
    if (name !== undefined && isIptcTopic(name)) return [{ qcode: name, rel: kind.rel }];
    return name ? [{ qcode: `${kind.scheme}:${name}`, name, rel: kind.rel }] : [];
  }
  const concept = foldKeys(sent);
  const rel = kind.rel === 'subject' && namesPlace(concept) ? 'place' : kind.rel;
  const name = line(concept, 'name');
  const qcode = qcodeOf(concept, kind) ?? (name === undefined ? undefined : `${kind.scheme}:${name}`);
  if (qcode === undefined) return [];
  const shown = name ?? (/^literal:/.test(qcode) ? qcode.slice('literal:'.length) : undefined);
  return [shown === undefined ? { qcode, rel } : { qcode, name: shown, rel }, ...symbolsOf(concept, name)];
}

function qcodeOf(concept: JsonObject, kind: Kind): string | undefined {
  const code = text(concept, 'qcode', 'code');
  const scheme = text(concept, 'scheme');
  if (code !== undefined) return scheme === undefined ? bare(code, kind) : schemed(scheme, code);
  const uri = text(concept, 'uri');
  const literal = text(concept, 'literal', 'id');
  // A vocabulary whose entry was forgotten: `http://vocabulary.example/id/`.
  if (uri !== undefined) return aliased(/[/#]$/.test(uri) && literal !== undefined ? uri + literal : uri);
  return literal === undefined ? undefined : bare(literal, kind);
}

function bare(code: string, { scheme }: Kind): string {
  if (/^https?:/i.test(code)) return aliased(code);
  if (QCODE.test(code)) return code;
  if (MEDIA_TOPIC.test(code)) return `medtop:${code}`;
  return SUBJECT_CODE.test(code) ? `subj:${code}` : `${scheme}:${code}`;
}

function schemed(scheme: string, code: string): string {
  if (!scheme.includes('/')) return code.startsWith(`${scheme}:`) ? code : `${scheme.replace(/:$/, '')}:${code}`;
  if (QCODE.test(code)) return code;
  return codeBelow(scheme, code);
}

/** What an organisation's shares are traded as. */
export const symbolsOf = (organisation: JsonObject, name: string | undefined): Subject[] =>
  objects(organisation, 'symbols').flatMap((symbol): Subject[] => {
    const ticker = text(symbol, 'symbol', 'ticker');
    if (ticker === undefined) return [];
    const exchange = text(symbol, 'exchange');
    const qcode = exchange === undefined ? `ticker:${ticker}` : `ticker:${exchange}:${ticker}`;
    return [{ qcode, ...(name === undefined ? {} : { name }), rel: 'organisation' }];
  });
