// A picture that was dropped beside its article, read from the drop bucket with the reader's own credentials; only while
// the article may be shown, and only where the bytes are of a picture.
import { posix } from 'node:path';
import { GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
import type { Connection } from '../connection.ts';
import { type Answered, DeskError } from './ask.ts';

const MAX_BYTES = 30 * 1024 * 1024;

/** No SVG: it may hold scripts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF....WEBP/s],
];

/** @param file name of the binary as a rendition of the article has it. @throws DeskError */
export async function readPicture(
  { answer, resources }: Connection,
  { article, file }: { article?: string; file?: string },
): Promise<Answered> {
  const { body } = await answer({ op: 'show', article });
  const nothing = new DeskError(404, 'NOT_FOUND', 'there is no such picture');
  if (body.kind !== 'article' || file === undefined) throw nothing;
  const { document, extensions } = body;
  const files = [
    ...(document.renditions ?? []).map(({ title }) => title),
    ...extensions.associations.flatMap(({ renditions = [] }) => renditions.map(({ fileName }) => fileName)),
  ];
  if (!files.includes(file)) throw nothing;
  const { drop } = extensions;
  const folder = posix.dirname(drop.key);
  const key = posix.join(folder, file);
  // A wire names its files; one must not lead to another wire's.
  if (!key.startsWith(`${drop.key.slice(0, drop.key.indexOf('/'))}/`)) throw nothing;
  const object = await resources.s3
    .send(new GetObjectCommand({ Bucket: resources.names.dropBucket, Key: key }))
    .catch((error: unknown) => {
      if (error instanceof NoSuchKey) throw nothing;
      throw error;
    });
  if ((object.ContentLength ?? 0) > MAX_BYTES) throw new DeskError(413, 'UNAVAILABLE', 'the picture is too large');
  const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const [type] = KINDS.find(([, mark]) => mark.test(head)) ?? [];
  if (type === undefined) throw nothing;
  return { status: 200, type, body: bytes };
}
