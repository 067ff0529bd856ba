// One NewsItem of NewsML 1.x as an article: the story's text with its pictures, or a picture with its caption.
import type { Credit, ParsedArticle, Subject } from '../../article/article.ts';
import { DropRejected, type Position } from '../../errors.ts';
import { isAnsa, withoutRouting } from '../agencies/ansa.ts';
import type { WireHabits } from '../format.ts';
import { readAbstract } from '../nitf/body.ts';
import type { NitfDocument } from '../nitf/document.ts';
import { withMedia } from '../nitf/embedded.ts';
import { readNitfRights } from '../nitf/rights.ts';
import { readNitfSubjects } from '../nitf/subjects.ts';
import { signalsInNote } from '../readings/change.ts';
import { isEmbargoHeading } from '../readings/embargo.ts';
import type { SentInstant } from '../readings/instant.ts';
import { withDateline, withoutHeadDateline } from '../readings/marked-dateline.ts';
import { signedBy } from '../readings/persons-name.ts';
import { photographer } from '../readings/photographer.ts';
import { isNoteWithAddress } from '../readings/private-part.ts';
import { toArticle } from '../sent-article.ts';
import { all, first, isNamed, valueIn } from '../syntax/lookup.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import {
  type Component,
  type Content,
  componentsIn,
  contentsIn,
  partsBeside,
  plainTextOf,
  readComponents,
  scopesOf,
} from './components.ts';
import { type Identity, type Management, readIdentity, readManagement, timeIn } from './management.ts';
import { associationOf, captionOf, itemRefsIn, type Media, readMedia, renditionOf, typeOf } from './media.ts';
import { administrative, infoSourcesIn, locatedIn, partiesIn, readSubjects, rightsIn } from './metadata.ts';
import { lineOf, type Topics, textIn, topicsWithin, wordIn } from './names.ts';
import { notesIn, notesOf } from './notes.ts';
import { nestedItems, relationsIn, translationsOf } from './relations.ts';
import { readStory, type Story } from './story.ts';

/** What the envelope says of all items. */
export interface Envelope {
  readonly priority?: string;
  readonly sentFrom?: string;
  readonly sentAt?: SentInstant;
}

/** @throws DropRejected MISSING_ID, with the item's index and line */
export function readItem(
  item: XmlElement,
  envelope: Envelope,
  ofDocument: Topics,
  index: number,
  wire: WireHabits,
): ParsedArticle {
  const position: Position = { item: index, line: item.line };
  const identity = readIdentity(item, position);
  const components = readComponents(item);
  const contents = contentsIn(components);
  const story = readStory(contents);
  const media = readMedia(components, story);
  const text = story?.main.text;
  const nitf = text?.document;
  const management = readManagement(item, nitf, wire);
  if (!story && media.length === 0) requireContent(item, management, position);
  const only = !story && media.length === 1 ? media[0] : undefined;
  const main = story?.main ?? only?.files[0];
  const scopes = scopesOf(main?.component ?? deepestAlone(components));
  const topics = topicsWithin(
    componentsIn(components).map(({ element }) => element),
    scopes,
    ofDocument,
  );
  const language = languageIn(item, main?.component ?? deepestAlone(components));
  const lines = (name: string): string | undefined => lineOf(scopes, name, language);
  const provider =
    partiesIn(scopes, 'Provider', topics)[0] ??
    envelope.sentFrom ??
    textIn(first(item, 'Identification', 'NewsIdentifier', 'ProviderId'));
  const part = partsBeside(contents, main?.component);
  const nameLabel = nameLabelIn(item, identity);
  const slugline = sluglineOf(nameLabel, lines) ?? part('slugline') ?? administrative(scopes, /^topic$/i);
  const byline = lines('ByLine') ?? part('byline') ?? text?.byline;
  const dateline = lines('DateLine') ?? part('dateline');
  const copyright = part('copyright');
  const pieces = withoutHeadDateline(bodyOf(story, dateline));
  const notes = [...management.notes, ...notesIn(scopes, only !== undefined)];
  const type = typeOfItem(story, media, item);

  const article = toArticle({
    format: 'newsml-1',
    position,
    uri: identity.uri,
    version: identity.version,
    type,
    pubStatus: management.pubStatus,
    signs: {
      signals: [
        ...management.signals,
        ...(identity.isRevised ? ['update'] : []),
        ...notes.flatMap((note) => (note.public ? signalsInNote(note.text) : [])),
      ],
    },
    versionCreated:
      management.versionCreated ?? otherTime(identity, management, envelope) ?? timeOfId(item, identity, wire),
    firstCreated: management.firstCreated,
    embargo: management.embargo,
    expires: management.expires,
    language,
    urgency: management.urgency,
    priority: envelope.priority ?? administrative(scopes, /^priority$/i),
    headline:
      lines('HeadLine') ??
      textFor(contents, story, 'headline') ??
      nitf?.headline ??
      nitf?.title ??
      anyHeadline(components),
    slugline,
    byline,
    creditline: lines('CreditLine') ?? administrative(scopes, /^credit$/i) ?? part('credit'),
    dateline,
    place: dateline === undefined ? text?.dateline?.place : undefined,
    located: locatedIn(scopes),
    description: descriptionOf(contents, story, media, lines('SubHeadLine'), slugline) ?? (nitf && readAbstract(nitf)),
    provider,
    credits: creditsOf(only, byline),
    editorNotes: [...notes, ...notesOf(contents, story)],
    body: isAnsa(provider, lines('CreditLine')) ? withoutRouting(pieces) : pieces,
    associations: withMedia(
      [
        ...(only ? [] : media.map((one, at) => associationOf(one, identity.uri, at))),
        ...itemRefsIn(components),
        ...nestedItems(item, position),
        ...translationsOf(story, identity),
        ...relationsIn(item),
      ],
      (story?.parts ?? []).flatMap((part) => part.text?.media ?? []),
      identity.uri,
    ),
    renditions: [...(only?.files ?? []), ...contents.filter(isFile)].map(renditionOf),
    subjects: withSubjectsOf(
      nitf,
      readSubjects(scopes, topics, lines('KeywordLine') === undefined ? part('keywords') : undefined),
    ),
    infoSources: infoSourcesIn(scopes, provider, topics),
    altIds: altIdsOf(identity, nameLabel, slugline),
    rights: {
      ...(nitf && readNitfRights(nitf)),
      ...(copyright === undefined ? {} : { copyrightNotice: copyright }),
      ...rightsIn(scopes, language),
    },
  });
  const author = administrative(scopes, /^author$/i);
  return withDateline(signedBy(article, author === undefined ? [] : [author]), dateline, text?.dateline);
}

/** The first version's time is no later one's: that would never take the first one's place. */
const otherTime = ({ isRevised }: Identity, { firstCreated }: Management, { sentAt }: Envelope) =>
  isRevised ? (sentAt ?? firstCreated) : (firstCreated ?? sentAt);

/**
 * Some have a time in the day of their id, and no other (Bang Showbiz): that of the first version. Without a zone it may
 * be hours after the next version comes in; digits alone may count stories.
 */
function timeOfId(item: XmlElement, { isRevised }: Identity, wire: WireHabits): SentInstant | undefined {
  const dateId = first(item, 'Identification', 'NewsIdentifier', 'DateId');
  const time = isRevised || /^\d*$/.test(textIn(dateId) ?? '') ? undefined : timeIn(dateId, wire);
  return time?.hasZone ? time : undefined;
}

/**
 * A change of management alone (`Update="A"`) may kill, withhold or embargo. That it leaves a story usable says nothing
 * new, and an article without any content must not take the place of the story.
 */
function requireContent(item: XmlElement, { pubStatus, embargo }: Management, position: Position): void {
  const update = valueIn(first(item, 'Identification', 'NewsIdentifier', 'RevisionId'), 'Update');
  if (update !== 'A' || pubStatus !== 'usable' || embargo) return;
  throw new DropRejected('MALFORMED', 'the NewsItem is a management update (Update="A") that changes no status', {
    position,
  });
}

/** What is sent as a file and is no medium: a text or a document that stands elsewhere. */
const isFile = ({ kind, href }: Content): boolean => href !== undefined && (kind === 'text' || kind === 'other');

/** Where nothing is said in the item: its first component, and those inside that stand alone. */
function deepestAlone([component]: readonly Component[]): Component | undefined {
  let at = component;
  while (at?.children.length === 1) at = at.children[0];
  return at;
}

function anyHeadline(components: readonly Component[]): string | undefined {
  for (const component of components) {
    const found = component.headline ?? anyHeadline(component.children);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text of a role in the story's language, or of the whole item where it has no story. */
function textFor(contents: readonly Content[], story: Story | undefined, use: Content['use']): string | undefined {
  const language = story?.main.component.language;
  const found = contents.find((one) => one.use === use && (!story || one.component.language === language));
  return found && (plainTextOf(found) || undefined);
}

/** A subheadline all in capitals is what others call a slugline (EFE), unless a desk speaks there. */
const isSlug = (line: string): boolean =>
  line.length < 60 &&
  line === line.toUpperCase() &&
  /\p{Lu}/u.test(line) &&
  !isNoteWithAddress(line) &&
  !isEmbargoHeading(line);

/** Some say the number of the item over again. */
function nameLabelIn(item: XmlElement, { newsItemId }: Identity): string | undefined {
  const label = textIn(first(item, 'Identification', 'NameLabel'));
  return label === newsItemId ? undefined : label;
}

function sluglineOf(nameLabel: string | undefined, lines: (name: string) => string | undefined): string | undefined {
  const subheadline = lines('SubHeadLine');
  return lines('SlugLine') ?? nameLabel ?? (subheadline !== undefined && isSlug(subheadline) ? subheadline : undefined);
}

function descriptionOf(
  contents: readonly Content[],
  story: Story | undefined,
  media: readonly Media[],
  subheadline: string | undefined,
  slugline: string | undefined,
): string | undefined {
  if (!story && media.length === 1) return captionOf(media[0]!) ?? subheadline;
  const summary = textFor(contents, story, 'summary') ?? textFor(contents, story, 'subheadline');
  if (summary !== undefined) return summary;
  if (subheadline !== undefined && subheadline !== slugline) return subheadline;
  return story || media.length > 0 ? undefined : textFor(contents, story, 'caption');
}

function typeOfItem(story: Story | undefined, media: readonly Media[], item: XmlElement): ParsedArticle['type'] {
  if (story) return 'text';
  if (media.length === 1) return typeOf(media[0]!);
  const isPackage = media.length > 1 || /package/i.test(wordIn(first(item, 'NewsManagement', 'NewsItemType')) ?? '');
  return isPackage || all(item, 'NewsComponent').some(holdsItems) ? 'composite' : 'text';
}

const holdsItems = (component: XmlElement): boolean =>
  component.children.some(
    (node) =>
      typeof node !== 'string' &&
      (isNamed(node, 'NewsItem') ||
        isNamed(node, 'NewsItemRef') ||
        (isNamed(node, 'NewsComponent') && holdsItems(node))),
  );

function languageIn(item: XmlElement, component: Component | undefined): string | undefined {
  const sent = component?.language ?? valueIn(item, 'xml:lang');
  return sent && (/^[A-Z]{2}$/.test(sent) ? sent.toLowerCase() : sent);
}

/** Where the lines give a dateline, one that is marked above the text says it over again. */
function bodyOf(story: Story | undefined, dateline: string | undefined): Story['pieces'] {
  const pieces = story?.pieces ?? [];
  const start = pieces.findIndex(({ kind }) => kind === 'text');
  return dateline === undefined ? pieces : pieces.filter(({ kind }, at) => kind !== 'dateline' || at > start);
}

/** What the head of an embedded NITF says besides. */
function withSubjectsOf(nitf: NitfDocument | undefined, subjects: readonly Subject[]): readonly Subject[] {
  if (!nitf) return subjects;
  const known = new Set(subjects.map(({ qcode }) => qcode));
  return [...subjects, ...readNitfSubjects(nitf, 'category').filter(({ qcode }) => !known.has(qcode))];
}

/** A picture's byline is its photographer. */
const creditsOf = (only: Media | undefined, byline: string | undefined): Credit[] =>
  only?.kind !== 'picture' || byline === undefined ? [] : [photographer(byline)];

function altIdsOf(
  { publicIdentifier, newsItemId }: Identity,
  nameLabel: string | undefined,
  slugline: string | undefined,
) {
  return [
    ...(publicIdentifier === undefined ? [] : [{ role: 'publicIdentifier', value: publicIdentifier }]),
    ...(newsItemId === undefined ? [] : [{ role: 'newsItemId', value: newsItemId }]),
    ...(nameLabel === undefined || nameLabel === slugline ? [] : [{ role: 'nameLabel', value: nameLabel }]),
  ];
}
