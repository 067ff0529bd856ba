// A running engine over a folder of its own, and what tests ask of it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Connection, engineConnection, type PutDrop } from '../../bin/connection.ts';
import { startEmbedded } from '../../bin/embedded.ts';
import type { ArticleEvent } from '../../functions/article/events.ts';
import type { LedgerRow } from '../../functions/store/ports.ts';
import type { Engine } from '../../local/engine.ts';
import type { LoggedEvent } from '../../local/event-log.ts';
import { engineClientConfig } from '../../local/running-engine.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';

export interface RunningEngine {
  readonly dir: string;
  readonly engine: Engine;
  readonly connection: Connection;
  readonly s3: S3Client;
  /** Puts one drop under a key and waits for its outcome. */
  ingest(key: string, content: string | Uint8Array): Promise<LedgerRow>;
  story(story: WireStory): Promise<LedgerRow>;
  events(articleId: string): Promise<ArticleEvent[]>;
  /** Keys below a prefix of the archive. */
  archived(prefix: string): Promise<string[]>;
  /** A document of the archive. */
  document(key: string): Promise<unknown>;
  /** What QUERY answers, envelope and all. */
  answer(request: object): Promise<unknown>;
  /** Every event on the engine's own bus. */
  allEvents(): Promise<ArticleEvent[]>;
  /** Every event on a bus, by its name. */
  busEvents(name: string): Promise<ArticleEvent[]>;
  /** Every row of the table, by key. */
  rows(): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** @param options of the engine; without them, wires.json of the repository and nothing polled */
export async function openEngine(
  dir?: string,
  options: Parameters<typeof startEmbedded>[1] = {},
): Promise<RunningEngine> {
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'slugline-engine-')));
  const running = runningOn(folder, await startEmbedded(folder, options));
  return {
    ...running,
    async close() {
      await running.close();
      if (dir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same of an engine that was started by other means; `close` closes it, too. */
export function runningOn(folder: string, engine: Engine): RunningEngine {
  const connection = engineConnection(engine.endpoint, engine.names);
  const s3 = new S3Client(engineClientConfig(engine.endpoint));
  const dynamo = new DynamoDBClient(engineClientConfig(engine.endpoint));
  const busEvents = async (name: string): Promise<ArticleEvent[]> => {
    const lines = (await readFile(join(folder, 'events.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
    return lines
      .map((line) => JSON.parse(line) as LoggedEvent)
      .flatMap(({ busName, detail }) => (busName === name ? [detail as ArticleEvent] : []));
  };
  const allEvents = (): Promise<ArticleEvent[]> => busEvents(engine.names.eventBus);

  const outcome = async (key: string, drop: PutDrop): Promise<LedgerRow> => {
    const wire = key.includes('/') ? key.slice(0, key.indexOf('/')) : '';
    for (;;) {
      const answer = await connection.query({ op: 'drop', wire, ...drop }, 'drop');
      if (answer.row) return answer.row;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const ingest = async (key: string, content: string | Uint8Array): Promise<LedgerRow> =>
    outcome(key, await connection.putDrop(key, typeof content === 'string' ? Buffer.from(content) : content));

  return {
    dir: folder,
    engine,
    connection,
    s3,
    ingest,
    story: (story) => ingest(`reuters/${story.usn}-${story.version}.xml`, newsMessage(story)),
    allEvents,
    busEvents,
    events: async (articleId) => (await allEvents()).filter((event) => event.articleId === articleId),
    async document(key) {
      const object = await s3.send(new GetObjectCommand({ Bucket: engine.names.archiveBucket, Key: key }));
      return JSON.parse((await object.Body?.transformToString()) ?? '');
    },
    answer: (request) => connection.answer(request),
    async archived(prefix) {
      const answer = await s3.send(
        new ListObjectsV2Command({ Bucket: engine.names.archiveBucket, Prefix: prefix, MaxKeys: 1000 }),
      );
      return (answer.Contents ?? []).map(({ Key }) => Key!);
    },
    async rows() {
      const rows: Record<string, unknown>[] = [];
      let ExclusiveStartKey: ScanCommand['input']['ExclusiveStartKey'];
      do {
        const page = await dynamo.send(new ScanCommand({ TableName: engine.names.table, ExclusiveStartKey }));
        rows.push(...(page.Items ?? []).map((item) => unmarshall(item)));
        ExclusiveStartKey = page.LastEvaluatedKey;
      } while (ExclusiveStartKey);
      return rows;
    },
    async close() {
      for (const client of [s3, dynamo]) client.destroy();
      await connection.close();
      await engine.close();
    },
  };
}
