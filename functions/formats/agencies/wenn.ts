// WENN's habit in Atom: the story stands beside the content in elements of its own, its first sentence apart from the
// rest, paragraphs parted by empty lines; the entry's own `updated` is that of the first version.
import type { EntryFields } from '../feeds/entry-fields.ts';
import { all, first, type Space, textIn } from '../feeds/feed-names.ts';
import { type FeedBody, plainBody } from '../feeds/feed-text.ts';
import { valueIn } from '../syntax/lookup.ts';
import { rawText, type XmlElement } from '../syntax/xml-element.ts';

const MANAGEMENT: Space = ['http://feed.wenn.com/xmlns/2010/03/wenn_nm'];
const CONTENT: Space = ['http://feed.wenn.com/xmlns/2010/03/wenn_cm'];

/** Undefined where the entry is not WENN's. */
export function readWenn(entry: XmlElement): EntryFields | undefined {
  const management = first(entry, MANAGEMENT, 'NewsManagement');
  const content = first(entry, CONTENT, 'ContentMetadata');
  if (!management && !content) return undefined;
  const status = textIn(management, MANAGEMENT, 'publishing_status')?.toLowerCase();
  const number = textIn(management, MANAGEMENT, 'original_article_id');
  const signature = textIn(content, CONTENT, 'slug');
  return {
    updated: all(management, MANAGEMENT, 'updated'),
    published: all(management, MANAGEMENT, 'published'),
    pubStatus: status === undefined || status === 'published' ? 'usable' : 'withheld',
    priority: textIn(management, MANAGEMENT, 'feedarticle_priority'),
    language: content && valueIn(content, 'lang'),
    description: textIn(content, CONTENT, 'first_line'),
    body: bodyOf(content),
    subjects: subjectsOf(content),
    altIds: [
      ...(number === undefined ? [] : [{ role: 'original_article_id', value: number }]),
      // Initials of reporter and editors around a number.
      ...(signature === undefined ? [] : [{ role: 'slug', value: signature }]),
    ],
  };
}

function bodyOf(content: XmlElement | undefined): FeedBody | undefined {
  const body = first(content, CONTENT, 'body');
  const text = body ? rawText(body) : '';
  if (text.trim() === '') return undefined;
  const opening = textIn(content, CONTENT, 'first_line') ?? '';
  return plainBody(opening === '' || text.trimStart().startsWith(opening) ? text : `${opening}\n\n${text}`);
}

function subjectsOf(content: XmlElement | undefined): NonNullable<EntryFields['subjects']> {
  const categories = all(first(content, CONTENT, 'categories'), CONTENT, 'catagory').concat(
    all(first(content, CONTENT, 'categories'), CONTENT, 'category'),
  );
  const regions = all(first(content, CONTENT, 'regions'), CONTENT, 'region');
  return [
    ...all(first(content, CONTENT, 'tags'), CONTENT, 'tag').flatMap((tag) => {
      const name = valueIn(tag, 'value');
      return name === undefined ? [] : [{ scheme: 'keyword', code: name, name, rel: 'subject' as const }];
    }),
    ...categories.flatMap((category) => {
      const name = valueIn(category, 'value');
      const code = valueIn(category, 'id') ?? name;
      return name === undefined || code === undefined ? [] : [{ scheme: 'wenn', code, name, rel: 'subject' as const }];
    }),
    ...regions.flatMap((region) => {
      const code = valueIn(region, 'iso3166_alpha2');
      // XX is the whole world.
      return code === undefined || code === 'XX'
        ? []
        : [{ scheme: 'iso3166', code, name: rawText(region).trim() || code, rel: 'place' as const }];
    }),
  ];
}
