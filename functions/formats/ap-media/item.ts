// One item of the AP Media API as an article: each field from where AP puts it, and what its status is really.
import type { Credit, CreditRole, ParsedArticle, Rights } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import type { WireHabits } from '../format.ts';
import { urgencyOf } from '../readings/json-item.ts';
import { creditOf } from '../readings/photographer.ts';
import { sentExpiry } from '../readings/sent-expiry.ts';
import { sentTime } from '../readings/sent-time.ts';
import { toArticle } from '../sent-article.ts';
import { asText, type JsonObject, line, list, member, object, text, texts, unmarked } from '../syntax/json.ts';
import { foldBlanks } from '../syntax/xml-element.ts';
import { itemId, readAssociations, readRenditions, typeOf } from './links.ts';
import { readStatus } from './status.ts';
import { readSubjects } from './subjects.ts';

/** @throws DropRejected MISSING_ID */
export function readItem(item: JsonObject, position: Position, wire: WireHabits): ParsedArticle {
  const uri = itemId(item);
  if (uri === undefined) throw new DropRejected('MISSING_ID', 'the item has no altids.itemid', { position });

  const type = typeOf(item);
  const notesIn = (field: string) => texts(item, field).map((note) => foldBlanks(unmarked(note)));
  const notes = notesIn('ednote');
  const time = (field: string) => sentTime(text(item, field), wire.timeZone);

  return toArticle({
    format: 'ap-media',
    position,
    uri,
    version: text(item, 'version'),
    type,
    ...readStatus(item, { type, notes, wire }),
    versionCreated: time('versioncreated'),
    firstCreated: time('firstcreated'),
    expires: sentExpiry(text(item, 'expires'), wire.timeZone),
    language: text(item, 'language'),
    urgency: urgencyOf(item),
    priority: text(item, 'editorialpriority', 'priority'),
    headline: line(item, 'headline', 'headline_extended', 'title'),
    slugline: line(item, 'slugline'),
    byline: bylineOf(item),
    creditline: text(item, 'description_creditline', 'creditline'),
    dateline: datelineOf(item),
    located: text(item, 'located'),
    description: line(item, 'description_caption', 'description_summary', 'caption'),
    provider: nameIn(member(item, 'provider')),
    credits: creditsOf(item),
    // What may be printed beside the story orders nothing.
    editorNotes: [...notes, ...notesIn('description_editornotes')].map((note) => ({ text: note, public: true })),
    associations: readAssociations(item, type),
    renditions: readRenditions(item),
    subjects: readSubjects(item),
    infoSources: infoSourcesOf(item),
    altIds: altIdsOf(item),
    rights: rightsOf(item),
  });
}

/** What is called, or is, a text: `{ name }`, `{ by }`, `"AP"`. */
const nameIn = (value: unknown): string | undefined =>
  asText(value)?.trim() || text(value, 'by', 'name', 'title', 'code');

function bylineOf(item: JsonObject): string | undefined {
  const entries = [...list(item, 'bylines'), ...list(item, 'byline')];
  const names = [...new Set(entries.flatMap((entry) => nameIn(entry) ?? []))];
  // Each begins with `By`.
  if (names.length > 0) return names.map((name, index) => (index === 0 ? name : name.replace(/^by /i, ''))).join(', ');
  return nameIn(member(item, 'photographer'));
}

const CREDITS: readonly (readonly [field: string, role: CreditRole])[] = [
  ['photographer', 'photo'],
  ['producer', 'other'],
  ['captionwriter', 'other'],
  ['editor', 'editing'],
];

const creditsOf = (item: JsonObject): Credit[] =>
  CREDITS.flatMap(([field, role]) =>
    list(item, field).flatMap((entry): Credit[] => {
      const name = nameIn(entry);
      return name === undefined ? [] : [creditOf(role, name)];
    }),
  );

/** The place as it would stand in a dateline; a country is one only where no city is given. */
function datelineOf(item: JsonObject): string | undefined {
  const place = object(item, 'datelinelocation');
  return text(item, 'dateline') ?? text(place, 'city', 'countryareaname', 'countryname');
}

const infoSourcesOf = (item: JsonObject): ParsedArticle['infoSources'] =>
  list(item, 'infosource').flatMap((entry) => {
    const name = nameIn(entry);
    const role = text(entry, 'type');
    return name === undefined ? [] : [role === undefined ? { name } : { name, role }];
  });

function altIdsOf(item: JsonObject): ParsedArticle['altIds'] {
  const ids = object(item, 'altids') ?? {};
  const others = Object.keys(ids).filter((role) => role !== 'itemid');
  return others.flatMap((role) => texts(ids, role).map((value) => ({ role, value })));
}

function rightsOf(item: JsonObject): Rights {
  const copyrightHolder = text(item, 'copyrightholder');
  const copyrightNotice = text(item, 'copyrightnotice', 'copyright');
  // The "outs" bar uses and countries, one by one.
  const usageTerms = [...texts(item, 'usageterms'), ...texts(item, 'outinginstructions')].join(' ');
  return {
    ...(copyrightHolder === undefined ? {} : { copyrightHolder }),
    ...(copyrightNotice === undefined ? {} : { copyrightNotice }),
    ...(usageTerms === '' ? {} : { usageTerms }),
  };
}
