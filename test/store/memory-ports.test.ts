// The ports' conformance suite against the adapters in memory, on which the model is searched.
import type { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { memoryCursors, memoryDropWriter } from '../model/memory-polls.ts';
import { MemoryStore, memoryPorts } from '../model/memory-store.ts';
import { memorySignatures } from '../push/memory-push.ts';
import { memoryCounts } from '../watch/memory-counts.ts';
import { deliveryPortContract } from './delivery-contract.ts';
import { pollPortContract } from './poll-contract.ts';
import { portContract } from './port-contract.ts';
import { pushPortContract } from './push-contract.ts';

portContract('the memory', async () => {
  const store = new MemoryStore();
  const putObject = async ({ input }: PutObjectCommand) => {
    const body = Buffer.from(input.Body as string | Uint8Array);
    const { versionId } = store.putDrop(input.Bucket!, input.Key!, body, '2026-11-24T12:00:00.000Z');
    return { VersionId: versionId };
  };
  return {
    ...memoryPorts(store),
    // All that the suite asks of S3 is to put a drop.
    s3: { send: putObject } as unknown as S3Client,
    dropBucket: 'drops',
    sentEvents: async () => store.events.map(({ eventId }) => eventId),
  };
});

pollPortContract('the memory', async () => {
  const store = new MemoryStore();
  return {
    cursors: memoryCursors(store),
    dropWriter: memoryDropWriter(store, 'drops', () => '2026-11-24T12:00:00.000Z'),
    versionsOf: async (key) => [...store.drops.keys()].filter((place) => place.split('\n')[1] === key).length,
  };
});

pushPortContract('the memory', async () => {
  const store = new MemoryStore();
  return { signatures: memorySignatures(store), counts: memoryCounts(store) };
});

deliveryPortContract('the memory', async () => memoryPorts(new MemoryStore()));
