// Pushes at a steady rate into a running engine, whatever the answers take, and what must be true afterwards: every
// request that was taken is a drop, and no drop is there that was not sent.
import { createHash, randomBytes } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { ListObjectVersionsCommand, type ListObjectVersionsCommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { signatureHeader } from '../../functions/signature.ts';

export interface LoadOptions {
  readonly url: string;
  readonly key: string;
  readonly perSecond: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly sent: number;
  /** Ids of the drops of requests that were answered with 202. */
  readonly taken: readonly string[];
  /** Other answers, and connections that broke, by what they were. */
  readonly refused: ReadonlyMap<string, number>;
  /** Hashes of all that was sent, as the keys of drops have them. */
  readonly hashes: ReadonlySet<string>;
  /** Milliseconds to the answer: median, 99 %, longest. */
  readonly latency: readonly [number, number, number];
  /** Requests a second that were really sent. */
  readonly rate: number;
}

/** The shape of a short wire story; each is another one. */
const storyOf = (number: number): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><nitf><head><title>Push ${number}</title><docdata><doc-id id-string="push-${number}"/></docdata></head>` +
      `<body><body.head><hedline><hl1>Harbour opens, part ${number}</hl1></hedline></body.head><body.content><p>Ship ${number} came in ` +
      `with ${randomBytes(400).toString('hex')} on board.</p></body.content></body></nitf>`,
  );

export async function pushSteadily({ url, key, perSecond, seconds }: LoadOptions): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const taken: string[] = [];
  const refused = new Map<string, number>();
  const hashes = new Set<string>();
  const latencies: number[] = [];
  const running: Promise<void>[] = [];
  const total = perSecond * seconds;
  const began = performance.now();
  let sent = 0;
  while (sent < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond) + 1);
    for (; sent < due; sent++) {
      const body = storyOf(sent);
      hashes.add(createHash('sha256').update(body).digest('hex').slice(0, 32));
      const at = performance.now();
      running.push(
        post(
          url,
          body,
          { 'slugline-signature': signatureHeader(key, Math.floor(Date.now() / 1000), body) },
          agent,
        ).then(
          ({ status, text }) => {
            latencies.push(performance.now() - at);
            if (status === 202) taken.push((JSON.parse(text) as { id: string }).id);
            else refused.set(String(status), (refused.get(String(status)) ?? 0) + 1);
          },
          (error: NodeJS.ErrnoException) => {
            const name = error.code ?? error.name;
            refused.set(name, (refused.get(name) ?? 0) + 1);
          },
        ),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const rate = sent / ((performance.now() - began) / 1000);
  await Promise.all(running);
  agent.destroy();
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { sent, taken, refused, hashes, latency: [at(0.5), at(0.99), at(1)], rate };
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Posts these bytes as they are. */
export function post(
  url: string,
  body: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  agent?: Agent,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers, ...(agent ? { agent } : {}) }, async (response) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
      } catch (error) {
        reject(error as Error);
      }
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Keys of all drops below a prefix, one for each version. */
export async function dropKeys(s3: S3Client, Bucket: string, Prefix: string): Promise<string[]> {
  const keys: string[] = [];
  let next: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
  while (next) {
    const page: ListObjectVersionsCommandOutput = await s3.send(
      new ListObjectVersionsCommand({ Bucket, Prefix, ...next }),
    );
    keys.push(...(page.Versions ?? []).map(({ Key }) => Key!));
    next = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
  }
  return keys;
}
