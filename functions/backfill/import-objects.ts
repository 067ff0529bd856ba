// Objects of an archive become drops: put under their wire once, however often this is done, and named on the replay queue.
import { hash } from 'node:crypto';
import type { DropRef } from '../article/article.ts';
import { BACKFILL_FOLDER, MAX_DROP_BYTES } from '../names.ts';

export interface ArchiveObject {
  /** As the archive calls it: a key, or a path below a folder; parts joined by `/`. */
  readonly key: string;
  readonly size: number;
}

export interface ImportServices {
  readonly archive: {
    /** Undefined where it is gone. @throws Unavailable */
    read(key: string): Promise<Uint8Array | undefined>;
  };
  readonly drops: {
    /** Puts it where nothing lies yet; what lies there is it, since the key holds its hash. @throws Unavailable */
    putOnce(key: string, bytes: Uint8Array): Promise<DropRef>;
  };
  readonly queue: {
    /** @throws Unavailable where any was not taken */
    send(drops: readonly DropRef[]): Promise<void>;
  };
}

/** What became of an object: its drop, or why there is none. */
export type Imported =
  | { readonly key: string; readonly drop: DropRef }
  | { readonly key: string; readonly skipped: 'empty' | 'too large' | 'gone' };

const CONCURRENCY = 5;
// S3 allows 1,024 bytes in a key.
const MAX_NAME_BYTES = 800;
const HASH_DIGITS = 32;

/**
 * May be done again: what lies there already is only named once more, and INGEST passes over what it knows.
 * @param prefix of the archive, which the keys of drops do without
 * @throws Unavailable
 */
export async function importObjects(
  objects: readonly ArchiveObject[],
  { wire, prefix }: { readonly wire: string; readonly prefix: string },
  services: ImportServices,
): Promise<readonly Imported[]> {
  const done: Imported[] = [];
  for (let from = 0; from < objects.length; from += CONCURRENCY) {
    const some = objects.slice(from, from + CONCURRENCY);
    done.push(...(await Promise.all(some.map((object) => importObject(object, wire, prefix, services)))));
  }
  await services.queue.send(done.flatMap((one) => ('drop' in one ? [one.drop] : [])));
  return done;
}

async function importObject(
  { key, size }: ArchiveObject,
  wire: string,
  prefix: string,
  { archive, drops }: ImportServices,
): Promise<Imported> {
  if (size === 0) return { key, skipped: 'empty' };
  if (size > MAX_DROP_BYTES) return { key, skipped: 'too large' };
  const bytes = await archive.read(key);
  if (!bytes) return { key, skipped: 'gone' };
  return { key, drop: await drops.putOnce(backfillKey(wire, key.slice(prefix.length), bytes), bytes) };
}

/** `<wire>/_backfill/<hash>/<name>`: the same bytes under the same name have the same key. */
export function backfillKey(wire: string, name: string, bytes: Uint8Array): string {
  const digits = hash('sha256', bytes).slice(0, HASH_DIGITS);
  return `${wire}/${BACKFILL_FOLDER}${digits}/${shortened(name.replace(/^\/+/, '') || '_')}`;
}

// The end of a long name tells more than its beginning.
function shortened(name: string): string {
  const bytes = Buffer.from(name);
  if (bytes.length <= MAX_NAME_BYTES) return name;
  return bytes.subarray(-MAX_NAME_BYTES).toString('utf8').replace(/^�+/, '');
}
