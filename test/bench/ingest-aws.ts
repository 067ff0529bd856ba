// Embedded AWS services for a bundle of INGEST that runs in processes of its own, and drops put into them.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { ENV, WIRES_FILE } from '../../functions/names.ts';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';
import { createResources, type ResourceNames } from '../../local/resources.ts';
import { clientConfig, makeTempDir, openAwsFront, removeDir } from '../local/aws-front.ts';

const OWN_NAMES = { dropBucket: 'drops', archiveBucket: 'archive', table: 'articles' };
const WIRES = { wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } };

export interface IngestAws {
  /** What was asked of the table since it was emptied: `GetItem`, `TransactWriteItems`. */
  readonly tableCalls: string[];
  /** Puts a drop of the wire `reuters`. @returns the event that tells INGEST of it */
  put(key: string, content: string | Uint8Array): Promise<object>;
  /** Lays a bundle out as it is deployed. @param files folder of index.js @returns its root */
  layOut(name: string, files: string): string;
  /** Starts a process that runs `script` in a bundle's folder. @param event JSON in the environment's EVENT */
  start(root: string, script: string, event: unknown, nodeOptions?: readonly string[]): ChildProcess;
  close(): Promise<void>;
}

/** @param data of an engine that does not run, with what its parts are called; absent, a new folder, which goes at close */
export async function openIngestAws(data?: {
  readonly dir: string;
  readonly names: ResourceNames;
}): Promise<IngestAws> {
  const dir = data?.dir ?? (await makeTempDir());
  const names = data?.names ?? OWN_NAMES;
  const dynamo = await openDynamo({ dir: join(dir, 'dynamo') });
  const tableCalls: string[] = [];
  const aws = await openAwsFront(dir, {
    dynamo: (request, response, body) => {
      tableCalls.push(String(request.headers['x-amz-target']).split('.')[1] ?? '');
      return dynamo.handle(request, response, body);
    },
  });
  const { endpoint } = aws.front;
  await createResources(clientConfig(endpoint), names);
  const work = join(dir, 'bench-functions');
  mkdirSync(work, { recursive: true });
  // A parent with "type": "module" would make another thing of index.js.
  writeFileSync(join(work, 'package.json'), '{}');

  return {
    tableCalls,
    async put(key, content) {
      const { VersionId: versionId } = await aws.s3Client.send(
        new PutObjectCommand({ Bucket: names.dropBucket, Key: key, Body: content }),
      );
      const s3 = { bucket: { name: names.dropBucket }, object: { key: encodeURIComponent(key), versionId } };
      const body = JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3 }] });
      return { Records: [{ messageId: key, eventSource: 'aws:sqs', body }] };
    },
    layOut(name, files) {
      const root = join(work, name);
      cpSync(files, root, { recursive: true });
      writeFileSync(join(root, WIRES_FILE), JSON.stringify(WIRES));
      return root;
    },
    start: (root, script, event, nodeOptions = []) =>
      spawn(process.execPath, [...nodeOptions, '-e', script], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        env: {
          EVENT: JSON.stringify(event),
          AWS_ENDPOINT_URL: endpoint,
          AWS_REGION: 'us-east-1',
          AWS_ACCESS_KEY_ID: 'local',
          AWS_SECRET_ACCESS_KEY: 'local',
          AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
          LAMBDA_TASK_ROOT: root,
          TZ: 'UTC',
          [ENV.archiveBucket]: names.archiveBucket,
          [ENV.table]: names.table,
          [ENV.eventBus]: 'slugline',
          [ENV.dropQueue]: `${endpoint}/000000000000/drops`,
          [ENV.replayQueue]: `${endpoint}/000000000000/replays`,
        },
      }),
    async close() {
      await aws.close();
      await dynamo.close();
      rmSync(work, { recursive: true, force: true });
      if (data === undefined) await removeDir(dir);
    },
  };
}

/** What a process sends with `process.send`, each in turn to `onMessage`. @throws Error where it fails, with what it wrote */
export function messagesOf<Message>(child: ChildProcess, onMessage: (message: Message) => void): Promise<void> {
  let written = '';
  child.stderr?.on('data', (chunk) => {
    written = `${written}${chunk}`.slice(-4000);
  });
  child.on('message', onMessage);
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`a process of a bench failed: ${written}`)),
    );
  });
}
