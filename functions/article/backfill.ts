// What an archive brings in is old: it is listed by its own date, and told apart from news (docs/decisions/0031).
import { BACKFILL_FOLDER } from '../names.ts';
import type { DropRef } from './article.ts';
import type { EventType } from './events.ts';

/** Whether a drop came by a backfill, which its key says: `<wire>/_backfill/…`. */
export const isBackfilled = ({ key }: Pick<DropRef, 'key'>): boolean =>
  key.startsWith(BACKFILL_FOLDER, key.indexOf('/') + 1);

/** What somebody may publish; all other events tell to stop, and are for everybody. */
const NEWS: ReadonlySet<EventType> = new Set([
  'article.stored',
  'article.updated',
  'article.corrected',
  'article.released',
]);

export const isNews = (type: EventType): boolean => NEWS.has(type);
