// The bytes of the drops of a soak. Each version says its story and step in its headline and text, so that whatever
// shows it shows which one it is.
import { articleId } from '../../../functions/article/identity.ts';
import { HTML_DROPS, NOW } from '../../formats/drop-templates.ts';
import { newsMessage, type WireStory } from '../../wire-item.ts';
import { Dice } from './dice.ts';
import type { Drop, Plan, Version } from './plan.ts';

/** Formats that can update, withhold and kill. */
export const STORY_FORMATS = ['newsml-g2', 'newsml-g2', 'newsml-g2', 'ninjs', 'nitf'] as const;
export type StoryFormat = (typeof STORY_FORMATS)[number] | 'atom';

/** Formats that send a story once, under a uri that they make of its name. */
export const SINGLE_FORMATS = [
  'newsml-1, XHTML',
  'rss',
  'atom, XHTML',
  'ninjs 1',
  'json-feed',
  'reuters-connect',
  'mail',
];

/** Drops that hold no article. */
export const BROKEN = [
  '',
  '   \n',
  '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>',
  '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" version="1"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>',
  '{"uri": "urn:cut-off", "pubstatus": "usable", "versioncre',
  '\u0001\u0002\u0003',
];

/** When the embargo of a version ends, `12.3`, or the version itself, `12.3 expires`. */
export type Instants = Readonly<Record<string, string>>;

export interface Rendered {
  readonly bytes: Uint8Array;
  readonly instants: Instants;
}

export const placeOf = ({ story, step }: Pick<Version, 'story' | 'step'>): string => `${story}.${step}`;

const expiryOf = (version: Version): string => `${placeOf(version)} expires`;

const MARK = /story (\d{1,9}) step (\d{1,9})/g;

/** Every version that a text is of, or tells of. */
export const marksIn = (text: string): { readonly story: number; readonly step: number }[] =>
  [...text.matchAll(MARK)].map(([, story, step]) => ({ story: Number(story), step: Number(step) }));

const nameOf = (story: number): string => `SOAK${story}`;
export const storyOfUri = (uri: string): number | undefined => {
  const story = /SOAK(\d{1,9})$/.exec(uri)?.[1];
  return story === undefined ? undefined : Number(story);
};

const authorityOf = (format: StoryFormat): string => (format === 'newsml-g2' ? 'reuters.com' : 'wire.example');
const uriIn = (format: StoryFormat, story: number): string =>
  `tag:${authorityOf(format)},2026:${format === 'newsml-g2' ? 'newsml_' : ''}${nameOf(story)}`;

/** How a story can be asked for by name; undefined where its format gives it a uri of its own. */
export function namesOf({ formats }: Plan, story: number): { readonly id: string; readonly uri: string } | undefined {
  const format = formats.get(story);
  if (format === undefined) return undefined;
  const uri = uriIn(format, story);
  return { uri, id: articleId(authorityOf(format), uri) };
}

export const versionNameOf = ({ step }: Version): string => String(1000 + step);

/**
 * @param startedAt when the soak began: what is sent was written in the days before
 * @param now when embargoes and expiries begin to count
 * @param known those of versions that were put before
 */
export function render(drop: Drop, startedAt: string, now: Date, known: Instants): Rendered {
  const { content } = drop;
  if (content.kind === 'again') return render(content.of, startedAt, now, known);
  if (content.kind === 'media') return { bytes: JPEG, instants: {} };
  if (content.kind === 'poison') return { bytes: content.poison.bytes(), instants: {} };
  if (content.kind === 'broken') return { bytes: Buffer.from(content.bytes), instants: {} };
  const dated = content.versions.map((version): Dated => {
    const after = (place: string, seconds: number | undefined): string | undefined =>
      seconds === undefined ? undefined : (known[place] ?? new Date(now.getTime() + seconds * 1000).toISOString());
    const embargo = after(placeOf(version), version.embargoSeconds);
    const expires = after(expiryOf(version), version.expirySeconds);
    return {
      version,
      created: createdAt(version, startedAt),
      ...(embargo ? { embargo } : {}),
      ...(expires ? { expires } : {}),
    };
  });
  const instants = Object.fromEntries(
    dated.flatMap(({ version, embargo, expires }) => [
      ...(embargo ? [[placeOf(version), embargo]] : []),
      ...(expires ? [[expiryOf(version), expires]] : []),
    ]),
  );
  return { bytes: Buffer.from(textOf(content, dated)), instants };
}

function textOf(content: Extract<Drop['content'], { versions: unknown }>, dated: readonly Dated[]): string {
  const [first, ...more] = dated;
  if (content.kind === 'single') return single(content.format, first!);
  if (content.kind === 'half') {
    const twice = newsMessage(wireStory(first!), wireStory(first!));
    const second = twice.lastIndexOf('guid="');
    return twice.slice(0, second) + twice.slice(second).replace(/^guid="[^"]*"/, '');
  }
  switch (content.format) {
    case 'newsml-g2':
      return newsMessage(wireStory(first!), ...more.map(wireStory));
    case 'ninjs':
      return JSON.stringify(more.length === 0 ? ninjsItem(first!) : dated.map(ninjsItem));
    case 'nitf':
      return nitf(first!);
    case 'atom':
      return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Wire</title><id>feed</id><updated>${first!.created}</updated>\n${dated.map(atomEntry).join('\n')}\n</feed>`;
  }
}

interface Dated {
  readonly version: Version;
  readonly created: string;
  readonly embargo?: string;
  readonly expires?: string;
}

/** More than a story has steps. */
const MINUTES_TO_ADVISORY = 30;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A story's versions follow one another by a minute; the stories lie over five days. */
function createdAt({ story, step, withdraws, minutesBefore }: Version, startedAt: string): string {
  if (minutesBefore !== undefined) return wholeMinute(Date.parse(startedAt) - minutesBefore * MINUTE_MS);
  if (withdraws) return createdAt({ ...withdraws.version, step: MINUTES_TO_ADVISORY }, startedAt);
  const begun = Date.parse(startedAt) - (1 + (story % 5)) * DAY_MS;
  return wholeMinute(begun + (story % 60) * MINUTE_MS + step * MINUTE_MS);
}

const wholeMinute = (time: number): string => `${new Date(time).toISOString().slice(0, 17)}00.000Z`;

function headlineOf({ story, step, place, withdraws }: Version): string {
  if (withdraws) return `ADVISORY-${place} story on balloons is withdrawn, story ${story} step ${step}`;
  return `Balloons over ${place}, story ${story} step ${step}`;
}

// Quoted as agencies do, in other punctuation; a reader that is shown the advisory is not shown the story.
const withdrawalOf = ({ version, by }: NonNullable<Version['withdraws']>): string =>
  by === 'uri'
    ? `The story ${uriIn('newsml-g2', version.story)} is withdrawn.`
    : `The ${version.place} story headlined "${headlineOf(version).replaceAll(/(story|step) /g, '$1-')}" is withdrawn.`;
/** Words of its own for each story, so that none is taken for a copy of another. */
function paragraphsOf({ story, step, place, withdraws }: Version): string[] {
  if (withdraws) return [withdrawalOf(withdraws)];
  const dice = new Dice(story);
  const sentence = (): string => `${Array.from({ length: 12 }, () => dice.pick(WORDS)).join(' ')}.`;
  return [
    `${place.toUpperCase()} (Example) - Nothing of story ${story} step ${step} has happened in ${place}.`,
    ...Array.from({ length: 3 }, () => `The ${sentence()} A ${sentence()} No ${sentence()}`),
  ];
}

const htmlOf = (version: Version): string =>
  paragraphsOf(version)
    .map((text) => `<p>${text}</p>`)
    .join('');

const wireStory = ({ version, created, embargo }: Dated): WireStory => ({
  usn: nameOf(version.story),
  version: versionNameOf(version),
  versionCreated: created,
  headline: headlineOf(version),
  paragraphs: paragraphsOf(version),
  ...(version.status === 'kill' ? { edStat: 'D', pubStatus: 'canceled' } : {}),
  ...(version.status === 'withhold' ? { pubStatus: 'withheld' } : {}),
  ...(version.status === 'correction' ? { edStat: 'C' } : {}),
  ...(embargo ? { embargoed: embargo } : {}),
});

const PUB_STATUS = { usable: 'usable', correction: 'usable', withhold: 'withheld', kill: 'canceled' } as const;

const ninjsItem = ({ version, created, embargo, expires }: Dated): object => ({
  ...JSON.parse(HTML_DROPS['ninjs 3']!(htmlOf(version))),
  uri: uriIn('ninjs', version.story),
  version: versionNameOf(version),
  versionCreated: created,
  pubStatus: PUB_STATUS[version.status],
  headlines: [{ role: 'main', value: headlineOf(version) }],
  ...(version.status === 'correction' ? { edNote: 'Correction: an invented place.' } : {}),
  ...(embargo ? { embargoedUntil: embargo } : {}),
  ...(expires ? { expires } : {}),
});

function nitf({ version, created, embargo }: Dated): string {
  const status = embargo ? 'embargoed' : PUB_STATUS[version.status];
  return HTML_DROPS.nitf!(htmlOf(version))
    .replaceAll(NOW, created)
    .replaceAll('Kites', headlineOf(version))
    .replace('"kite"', `"${uriIn('nitf', version.story)}"`)
    .replace('<docdata>', `<docdata management-status="${status}">`)
    .replace('</docdata>', `${embargo ? `<date.release norm="${embargo}"/>` : ''}</docdata>`);
}

function atomEntry({ version, created }: Dated): string {
  const uri = uriIn('atom', version.story);
  if (version.status === 'kill') {
    return `<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="${uri}" when="${created}"/>`;
  }
  return `<entry><id>${uri}</id><title>${headlineOf(version)}</title><updated>${created}</updated><content type="html">${htmlOf(version).replaceAll('<', '&lt;')}</content></entry>`;
}

function single(format: string, { version, created }: Dated): string {
  return HTML_DROPS[format]!(htmlOf(version))
    .replaceAll(NOW, created)
    .replaceAll('Kites', headlineOf(version))
    .replaceAll(/kite/gi, nameOf(version.story));
}

const WORDS =
  'amber apron basket bell bridge broom candle canoe chalk cheese chimney cloud copper cradle curtain dragon drum feather fence ferry flute fountain garden ginger glove goose harbour hammer honey kettle ladder lantern lemon lizard mango marble meadow mirror mitten mustard needle oyster paddle parrot pebble pepper pigeon pillow plum pocket pumpkin rabbit ribbon river saddle sailor shovel silver spoon teapot thunder tunnel turnip velvet violin walnut whistle window wolf yellow'.split(
    ' ',
  );

/** The head and the end of a picture. */
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
