// Versions of articles that the ports' contracts write.
import type { Incoming } from '../../functions/article/decision.ts';
import { versionKey } from '../../functions/article/versions.ts';

/** When the contracts decide. */
export const NOW = '2026-11-24T12:00:00.000Z';

let counter = 0;

/** A version of an article that no other test has. */
export function version(fields: Partial<Incoming> = {}): Incoming {
  const letter = 'abcdefghijklmnopqrstuvwxyz234567';
  const n = counter++;
  const id = fields.id ?? `${letter[n % 32]}${letter[(n >> 5) % 32]}`.padEnd(26, 'q');
  const versionCreated = fields.versionCreated ?? '2026-11-24T01:00:00.000Z';
  const number = fields.version ?? '1';
  const hash = String(n).padStart(8, '0').repeat(8);
  return {
    id,
    uri: `tag:wire.example,2026:${id}`,
    authority: 'wire.example',
    key: versionKey(versionCreated, number, hash),
    version: number,
    versionCreated,
    receivedAt: versionCreated,
    wire: 'sample',
    change: 'new',
    pubStatus: 'usable',
    textHash: hash,
    document: `sample/${id}/${number}/${hash}.json`,
    drop: { bucket: 'drops', key: 'sample/a.xml', versionId: 'v', sha256: hash, index: 0 },
    listing: { headline: `Story ${n}`, type: 'text', change: 'new' },
    indexedTags: [`test:${id}`],
    pipelineRev: 1,
    ...fields,
  };
}
