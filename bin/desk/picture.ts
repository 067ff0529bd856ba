// A picture that was dropped beside its article, read from the drop bucket with the reader's own credentials; only while
// the article may be shown, and only where the bytes are of a picture.
import { GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
import { pictureKey, pictureType } from '../../functions/store/pictures.ts';
import type { Connection } from '../connection.ts';
import { type Answered, DeskError } from './ask.ts';

const MAX_BYTES = 30 * 1024 * 1024;

/** @param file name of the binary as a rendition of the article has it. @throws DeskError */
export async function readPicture(
  { answer, resources }: Connection,
  { article, file }: { article?: string; file?: string },
): Promise<Answered> {
  const nothing = new DeskError(404, 'NOT_FOUND', 'there is no such picture');
  if (file === undefined) throw nothing;
  // QUERY knows whether the picture may be shown, which may be an article of its own and killed.
  const { body } = await answer({ op: 'show', article, pictures: [file] });
  if (body.kind !== 'article' || !body.pictures?.some((picture) => picture.file === file)) throw nothing;
  // Where it lies is told by its name and not by an address, which would have this machine ask whatever host it names.
  const key = pictureKey(body.extensions.drop, file);
  if (key === undefined) throw nothing;
  const object = await resources.s3
    .send(new GetObjectCommand({ Bucket: resources.names.dropBucket, Key: key }))
    .catch((error: unknown) => {
      if (error instanceof NoSuchKey) throw nothing;
      throw error;
    });
  if ((object.ContentLength ?? 0) > MAX_BYTES) throw new DeskError(413, 'UNAVAILABLE', 'the picture is too large');
  const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
  const type = pictureType(bytes);
  if (type === undefined) throw nothing;
  return { status: 200, type, body: bytes };
}
