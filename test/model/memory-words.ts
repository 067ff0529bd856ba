// Words in memory: rows in the table, segments as bytes.
import { inOrder, wordsDue, wordsDueRow } from '../../functions/store/index-rows.ts';
import { wordsDayKey, wordsDueShards } from '../../functions/store/keys.ts';
import type { Words, WordsDay, WordsDue } from '../../functions/store/ports.ts';
import type { Gate, MemoryStore, Written } from './memory-store.ts';

/** With the change, as part of its transaction. */
export function noteWords(store: MemoryStore, { before, head }: Written['decision']): void {
  const due = wordsDue(before, head);
  if (due) store.put(wordsDueRow(due), due);
}

export function memoryWords(store: MemoryStore, gate: Gate): Words {
  return {
    due: (limit, from, upTo = '~') =>
      gate('Query', () =>
        inOrder(
          wordsDueShards().flatMap((pk) => store.query<WordsDue>(pk, (sk) => sk < `${upTo}~`).map(([, row]) => row)),
          from,
        ).slice(0, limit),
      ),
    async done(due) {
      for (const one of due) {
        await gate('DeleteItem', () => {
          if (store.get<WordsDue>(wordsDueRow(one))?.rev === one.rev) store.delete(wordsDueRow(one));
        });
      }
    },
    day: (day) => gate('GetItem', () => store.get<WordsDay>(wordsDayKey(day))),
    days: ({ before = '~', from = '0', limit }) =>
      gate('Query', () =>
        store
          .query<WordsDay>(wordsDayKey('').pk, (sk) => sk >= from && sk <= before)
          .map(([, row]) => row)
          .reverse()
          .slice(0, limit),
      ),
    publish: (day, before) =>
      gate('PutItem', () => {
        if (store.get<WordsDay>(wordsDayKey(day.day))?.seq !== before?.seq) return 'moved';
        store.put(wordsDayKey(day.day), day);
        return 'applied';
      }),
    read: (path) => gate('GetObject', () => store.segments.get(path)),
    write: (path, bytes) => gate('PutObject', () => void store.segments.set(path, bytes)),
    remove: (paths) =>
      gate('DeleteObjects', () => {
        for (const path of paths) store.segments.delete(path);
      }),
    tidy: ({ day, seq, segments }) =>
      gate('DeleteObjects', () => {
        const kept = new Set(segments.map(({ path }) => path));
        for (const key of store.segments.keys()) {
          const isOlder = key.startsWith(`${day}/`) && Number.parseInt(key.slice(day.length + 1), 10) <= seq;
          if (isOlder && !kept.has(key)) store.segments.delete(key);
        }
      }),
  };
}
