// Where object bodies lie: small ones inside the index database, larger ones as one file each, never rewritten.
// A file is named by a random id, not by its key, and is complete and durable before the index names it;
// so what the index does not name after a crash is garbage, and `sweep` removes it.

import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, type FileHandle, mkdir, open, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** Up to here one database commit is the only wait for the disk; most wire stories are smaller. */
const INLINE_BYTES = 64 * 1024;

export type StoredBody =
  | { readonly kind: 'inline'; readonly data: Buffer }
  | { readonly kind: 'file'; readonly id: string };

export class BodyStore {
  #dir: string;

  private constructor(dir: string) {
    this.#dir = dir;
  }

  static async open(dir: string): Promise<BodyStore> {
    await mkdir(dir, { recursive: true });
    return new BodyStore(dir);
  }

  writer(): BodyWriter {
    const id = randomBytes(16).toString('hex');
    return new BodyWriter(this.#dir, id);
  }

  read(id: string): Promise<FileHandle> {
    return open(join(this.#dir, id), 'r');
  }

  async stream(body: StoredBody): Promise<Readable> {
    return body.kind === 'inline' ? Readable.from([body.data]) : (await this.read(body.id)).createReadStream();
  }

  /** A copy is a file of its own, so that either object can go without the other. */
  async copy(id: string): Promise<StoredBody> {
    const copyId = randomBytes(16).toString('hex');
    const target = join(this.#dir, copyId);
    await copyFile(join(this.#dir, id), target, constants.COPYFILE_FICLONE);
    await syncPath(target, 'r+');
    await syncPath(this.#dir, 'r');
    return { kind: 'file', id: copyId };
  }

  async remove(id: string): Promise<void> {
    // Gone already is what we want; anything else leaves garbage that the next sweep takes.
    await unlink(join(this.#dir, id)).catch(() => undefined);
  }

  async discard(body: StoredBody): Promise<void> {
    if (body.kind === 'file') await this.remove(body.id);
  }

  /** Removes what a crash left behind. Only safe while nobody writes. */
  async sweep(isKnown: (id: string) => boolean): Promise<number> {
    const garbage = (await readdir(this.#dir)).filter((id) => !isKnown(id));
    for (const id of garbage) await this.remove(id);
    return garbage.length;
  }
}

export class BodyWriter {
  #dir: string;
  #id: string;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #file: FileHandle | undefined;

  constructor(dir: string, id: string) {
    this.#dir = dir;
    this.#id = id;
  }

  async write(chunk: Buffer): Promise<void> {
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.length;
    if (this.#pendingBytes > INLINE_BYTES) await this.#spill();
  }

  async #spill(): Promise<void> {
    this.#file ??= await open(join(this.#dir, this.#id), 'wx');
    const data = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingBytes = 0;
    // writeFile on a handle writes on from its position, and takes care of short writes.
    await this.#file.writeFile(data);
  }

  /** Resolves once the body is durable, or small enough to be committed with the index. */
  async finish(): Promise<StoredBody> {
    if (this.#file === undefined) return { kind: 'inline', data: Buffer.concat(this.#pending) };
    if (this.#pendingBytes > 0) await this.#spill();
    await this.#file.sync();
    await this.#file.close();
    this.#file = undefined;
    await syncPath(this.#dir, 'r');
    return { kind: 'file', id: this.#id };
  }

  async abort(): Promise<void> {
    this.#pending = [];
    if (this.#file === undefined) return;
    await this.#file.close().catch(() => undefined);
    await unlink(join(this.#dir, this.#id)).catch(() => undefined);
  }
}

async function syncPath(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
