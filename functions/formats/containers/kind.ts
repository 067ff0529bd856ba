// What kind of container a drop is.
import { isTar } from './tar.ts';

export type ContainerKind = 'zip' | 'gzip' | 'tar';

/** By its first bytes; a .tar.gz is a gzip. */
export function containerKind(bytes: Uint8Array): ContainerKind | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x1f && second === 0x8b && third === 8) return 'gzip';
  // A file, the end of an archive of none, or a part of one that was cut in parts.
  if (first === 0x50 && second === 0x4b && [0x0304, 0x0506, 0x0708].includes((third! << 8) | fourth!)) return 'zip';
  return isTar(bytes) ? 'tar' : undefined;
}
