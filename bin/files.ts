// The files that a command is given: files as they are, folders with all that is in them.
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { UserError } from './output.ts';

export interface NamedFile {
  readonly path: string;
  /** Its name, or its path below the folder that was given; parts joined by `/`. */
  readonly name: string;
}

/** @throws UserError that names the path which is not there */
export async function filesOf(paths: readonly string[]): Promise<NamedFile[]> {
  const files: NamedFile[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => undefined);
    if (!kind) throw new UserError(`there is no file or folder ${path}`);
    if (!kind.isDirectory()) {
      files.push({ path, name: basename(path) });
      continue;
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const inside = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of inside.sort()) files.push({ path: file, name: relative(path, file).split(sep).join('/') });
  }
  if (files.length === 0) throw new UserError(`there is no file in ${paths.join(', ')}`);
  return files;
}
