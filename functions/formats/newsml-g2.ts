// NewsML-G2 (IPTC, version 2): newsMessage, or a bare newsItem or packageItem, as Reuters and others write it.
import type {
  ArticleType,
  Association,
  Embargo,
  ParsedArticle,
  PubStatus,
  Rendition,
  Subject,
} from '../article/article.ts';
import { contentText } from '../article/body.ts';
import { DropRejected } from '../errors.ts';
import { readPhotoCredit } from './agencies/reuters.ts';
import type { DropContent, DropHead, WireFormat, WireItem } from './format.ts';
import { readBody } from './newsml-g2-body.ts';
import { changeOf } from './readings/change.ts';
import { readHeadline } from './readings/headline.ts';
import { decodeText } from './text.ts';
import { attribute, child, childElements, foldedText, rawText, readElements, rootOf, type XmlElement } from './xml.ts';

const NAR = 'http://iptc.org/std/nar/2006-10-01/';
const RTR = 'http://www.reuters.com/ns/2003/08/content';
const ROOTS = new Set(['newsMessage', 'newsItem', 'packageItem']);

const TYPES: Readonly<Record<string, ArticleType>> = {
  text: 'text',
  picture: 'picture',
  photo: 'picture',
  composite: 'composite',
  video: 'video',
  audio: 'audio',
  graphic: 'graphic',
};

function detect(head: DropHead): 'sure' | false {
  const root = rootOf(head.text);
  const name = root?.name.slice(root.name.indexOf(':') + 1);
  return name !== undefined && ROOTS.has(name) && root!.tag.includes(NAR) ? 'sure' : false;
}

function parse({ bytes }: DropContent): WireItem[] {
  const items: WireItem[] = [];
  const header: Header = {};
  readElements(
    decodeText(bytes),
    (ns, name) => ns === NAR && (name === 'newsItem' || name === 'packageItem' || name === 'header'),
    ({ element, source, line }) => {
      if (element.name === 'header') {
        header.priority = textOf(element, 'priority');
        return;
      }
      try {
        items.push({ article: readItem(element, header, line, items.length), source });
      } catch (error) {
        if (!(error instanceof DropRejected)) throw error;
        items.push({ rejected: error });
      }
    },
  );
  return items;
}

interface Header {
  priority?: string | undefined;
}

function readItem(item: XmlElement, header: Header, line: number, index: number): ParsedArticle {
  const position = { item: index, line };
  const guid = item.attributes.guid?.value.trim() ?? '';
  if (guid === '') throw new DropRejected('MISSING_ID', `the ${item.name} has no guid`, { position });
  const meta = child(item, NAR, 'itemMeta');
  const content = child(item, NAR, 'contentMeta');
  const metas = [content, meta].filter((one) => one !== undefined);
  const all = (name: string): XmlElement[] => metas.flatMap((one) => childrenOf(one, name));
  const first = (name: string): string | undefined => nonEmpty(all(name).map(foldedText));
  const time = (name: string): string | undefined => readTime(name, first(name), position);

  const type = item.name === 'packageItem' ? 'composite' : typeOf(all('itemClass'));
  const pubStatus = statusOf(all('pubStatus'));
  const headlineSent = first('headline') ?? (meta && textOf(meta, 'title')) ?? '';
  const { headline, prefixes } = readHeadline(headlineSent);
  const signals = all('signal')
    .map(qcodeOf)
    .filter((code) => code !== undefined);
  const isTable = signals.includes('sic:TABLE');
  const body = readBody(bodyOf(item), isTable);
  const slugline = first('slugline');
  const msgTypes = all('itemClass').flatMap((one) => attribute(one, 'msgType', RTR) ?? []);
  const change = changeOf({
    pubStatus,
    editStatus: [...codesOf(signals, 'edStat'), ...msgTypes],
    signals: codesOf(signals, 'sig'),
    prefixes,
    headline,
    ...(slugline === undefined ? {} : { slugline }),
    text: contentText(body.blocks).slice(0, 2000),
  });
  const description = first('description');
  const by = nonEmpty(all('by').map(foldedText)) ?? body.byline;
  const provider = providerOf(all('provider'), all('infoSource'));
  const embargo = embargoOf(first('embargoed'));
  const urgency = Number(first('urgency'));
  const language =
    all('language')
      .map((one) => one.attributes.tag?.value)
      .find(Boolean) ?? item.attributes['xml:lang']?.value;
  const rights = childrenOf(item, 'rightsInfo').at(0);
  const right = (name: string): string | undefined => {
    const one = rights && child(rights, NAR, name);
    return one && nonEmpty([one.attributes.literal?.value ?? '', foldedText(one), nameOf(one) ?? '']);
  };
  return compact({
    uri: guid,
    version: item.attributes.version?.value.trim() || '1',
    type,
    pubStatus: change === 'kill' ? ('canceled' as const) : pubStatus,
    change,
    versionCreated: time('versionCreated'),
    firstCreated: time('firstCreated'),
    embargo,
    language,
    urgency: urgency >= 1 && urgency <= 9 && Number.isInteger(urgency) ? urgency : undefined,
    priority: header.priority,
    headline,
    headlinePrefixes: prefixes,
    headlineSent,
    slugline,
    byline: by,
    creditline: first('creditline'),
    dateline: body.dateline,
    located: all('located')
      .map((one) => nameOf(one) ?? one.attributes.literal?.value)
      .find(Boolean),
    description,
    provider,
    credits: [...body.credits, ...(type === 'picture' && description ? readPhotoCredit(description) : [])],
    editorNotes: [
      ...all('edNote')
        .map((one) => ({
          text: foldedText(one),
          public: !/nonpublic|internal/i.test(one.attributes.role?.value ?? ''),
        }))
        .filter(({ text }) => text !== ''),
      ...body.notes,
    ],
    body: body.blocks,
    associations: [...linksOf(all('link')), ...membersOf(item)],
    renditions: renditionsOf(item),
    subjects: subjectsOf(all),
    infoSources: sourcesOf(all('infoSource')),
    altIds: all('altId')
      .map((one) => ({ role: (one.attributes.type?.value ?? 'altId').replace(/^idType:/, ''), value: foldedText(one) }))
      .filter(({ value }) => value !== ''),
    rights: compact({
      copyrightHolder: right('copyrightHolder'),
      copyrightNotice: right('copyrightNotice'),
      usageTerms: right('usageTerms'),
    }),
    format: 'newsml-g2',
  });
}

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  childElements(element).filter((one) => one.ns === NAR && one.name === name);

const textOf = (element: XmlElement, name: string): string | undefined => {
  const one = child(element, NAR, name);
  return one && nonEmpty([foldedText(one)]);
};

const nonEmpty = (texts: readonly string[]): string | undefined => texts.find((text) => text !== '');
const nameOf = (element: XmlElement): string | undefined => textOf(element, 'name');
const qcodeOf = (element: XmlElement): string | undefined => element.attributes.qcode?.value.trim() || undefined;

const codesOf = (qcodes: readonly string[], alias: string): string[] =>
  qcodes.filter((code) => code.startsWith(`${alias}:`)).map((code) => code.slice(alias.length + 1));

function typeOf(classes: readonly XmlElement[]): ArticleType {
  const code = classes.map(qcodeOf).find((one) => one !== undefined) ?? '';
  return TYPES[code.slice(code.indexOf(':') + 1).toLowerCase()] ?? 'text';
}

function statusOf(elements: readonly XmlElement[]): PubStatus {
  const code = (elements.map(qcodeOf).find((one) => one !== undefined) ?? '').replace(/^.*:/, '').toLowerCase();
  if (code === 'withheld') return 'withheld';
  return /^cancel/.test(code) ? 'canceled' : 'usable';
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

function readTime(
  name: string,
  text: string | undefined,
  position: { item: number; line: number },
): string | undefined {
  if (text === undefined) return undefined;
  // Without a zone it is taken as UTC, which the standard asks senders to write.
  const candidate = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text)
    ? `${text}Z`
    : /^\d{4}-\d\d-\d\d$/.test(text)
      ? `${text}T00:00:00Z`
      : text;
  const instant = INSTANT.test(candidate) ? Date.parse(candidate) : Number.NaN;
  const year = new Date(instant).getUTCFullYear();
  if (Number.isNaN(instant) || year < 1900 || year > 2199) {
    throw new DropRejected('BAD_DATE', `${name} "${text.slice(0, 60)}" is no instant`, { position });
  }
  return new Date(instant).toISOString();
}

function embargoOf(text: string | undefined): Embargo | undefined {
  if (text === undefined) return undefined;
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text))
    ? { until: new Date(text).toISOString() }
    : { unreadable: text.slice(0, 200) };
}

function providerOf(providers: readonly XmlElement[], sources: readonly XmlElement[]): string | undefined {
  const [provider] = providers;
  const sent =
    provider && (nameOf(provider) ?? provider.attributes.literal?.value ?? qcodeOf(provider)?.replace(/^.*:/, ''));
  if (sent !== undefined && /^(thomson )?reuters(\.com)?$/i.test(sent)) return 'Reuters';
  return sent ?? sources.map((one) => one.attributes.literal?.value).find(Boolean);
}

function sourcesOf(sources: readonly XmlElement[]): ParsedArticle['infoSources'] {
  return sources.flatMap((one) => {
    const name = one.attributes.literal?.value.trim() || nameOf(one) || foldedText(one) || qcodeOf(one);
    const role = one.attributes.role?.value.replace(/^.*:/, '');
    return name ? [{ name, ...(role ? { role } : {}) }] : [];
  });
}

function subjectsOf(all: (name: string) => XmlElement[]): Subject[] {
  const subjects = new Map<string, Subject>();
  const add = (element: XmlElement, rel: Subject['rel']): void => {
    const name = nameOf(element);
    const literal = element.attributes.literal?.value.trim();
    const qcode = qcodeOf(element) ?? (literal ? `literal:${literal}` : undefined);
    if (qcode !== undefined && !subjects.has(`${rel} ${qcode}`)) {
      subjects.set(`${rel} ${qcode}`, { qcode, ...((name ?? literal) ? { name: name ?? literal! } : {}), rel });
    }
  };
  for (const subject of all('subject')) {
    const isPlace = subject.attributes.type?.value === 'cptType:5' && nameOf(subject) !== undefined;
    add(subject, isPlace ? 'place' : 'subject');
    if (isPlace) for (const broader of childrenOf(subject, 'broader')) add(broader, 'place');
  }
  for (const genre of all('genre')) add(genre, 'genre');
  for (const section of all('memberOf')) {
    const literal = section.attributes.literal?.value;
    if (literal)
      subjects.set(`section ${literal}`, {
        qcode: `section:${literal}`,
        name: nameOf(section) ?? literal,
        rel: 'subject',
      });
  }
  return [...subjects.values()];
}

function linksOf(links: readonly XmlElement[]): Association[] {
  return links.flatMap((link): Association[] => {
    const uri = link.attributes.residref?.value ?? link.attributes.href?.value;
    const rel = /derivedFrom|processedFrom/.test(link.attributes.rel?.value ?? '') ? 'derivedFrom' : 'related';
    return uri ? [{ rel, uri }] : [];
  });
}

function membersOf(item: XmlElement): Association[] {
  const members: Association[] = [];
  const walk = (element: XmlElement): void => {
    for (const one of childElements(element)) {
      if (one.name !== 'itemRef') {
        walk(one);
        continue;
      }
      const uri = one.attributes.residref?.value ?? one.attributes.href?.value;
      if (!uri) continue;
      const headline = textOf(one, 'headline') ?? textOf(one, 'title');
      const version = one.attributes.version?.value;
      const classes = childrenOf(one, 'itemClass');
      members.push({
        rel: 'packageMember',
        uri,
        ...(version ? { version } : {}),
        ...(classes.length > 0 ? { type: typeOf(classes) } : {}),
        ...(headline ? { headline } : {}),
      });
    }
  };
  for (const groups of childrenOf(item, 'groupSet')) walk(groups);
  return members;
}

function renditionsOf(item: XmlElement): Rendition[] {
  const set = child(item, NAR, 'contentSet');
  if (!set) return [];
  return childrenOf(set, 'remoteContent').map((one): Rendition => {
    const value = (name: string): string | undefined => one.attributes[name]?.value || undefined;
    const number = (name: string): number | undefined =>
      /^\d{1,12}$/.test(value(name) ?? '') ? Number(value(name)) : undefined;
    const fileName = childElements(one).find(
      (id) => id.name === 'altId' && id.attributes.type?.value === 'idType:fileBIN',
    );
    return compact({
      name: (value('rendition') ?? 'original').replace(/^.*:/, ''),
      href: value('href') ?? value('residref'),
      contentType: value('contenttype'),
      width: number('width'),
      height: number('height'),
      sizeInBytes: number('size'),
      fileName: fileName && foldedText(fileName),
    });
  });
}

function bodyOf(item: XmlElement): XmlElement | string {
  const set = child(item, NAR, 'contentSet');
  if (!set) return '';
  const marked = child(set, NAR, 'inlineXML');
  if (marked) return marked;
  return childrenOf(set, 'inlineData').map(rawText).join('\n\n');
}

type Compact<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function compact<T extends object>(fields: T): Compact<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Compact<T>;
}

export const newsmlG2 = { name: 'newsml-g2', detect, parse } satisfies WireFormat;
