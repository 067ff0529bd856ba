// What an item is that does not say so itself: by the types of its files.
import type { ArticleType } from '../../article/article.ts';

/** A film or a sound may have its picture before it. */
export function typeOfFiles(contentTypes: readonly (string | undefined)[]): ArticleType | undefined {
  const families = new Set(contentTypes.map((sent = '') => sent.split('/')[0]!.trim().toLowerCase()));
  if (families.has('video')) return 'video';
  if (families.has('audio')) return 'audio';
  return families.has('image') ? 'picture' : undefined;
}
