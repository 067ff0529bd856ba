// Lays a bundle out as /var/task is on Lambda: the bundle and wires.json in a folder of their own, named by content.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { WIRES_FILE } from '../../functions/names.ts';

/** Folders of earlier builds that stay: a process that is still running may live in one. */
const KEPT_BUILDS = 4;

/**
 * Copies a bundle to `<workDir>/<name>/<hash>/` and gives that folder's path. It must not run where it was built:
 * the `"type": "module"` of our package.json would turn its index.js, which is CommonJS, into a broken module.
 */
export async function layOutTaskRoot(
  name: string,
  bundleDir: string,
  workDir: string,
  wiresJson: unknown,
): Promise<string> {
  const files = await readFolder(bundleDir);
  if (!files.has('index.js')) {
    throw new Error(
      `The function ${name} has no bundle: ${join(bundleDir, 'index.js')} is missing. Run npm run build.`,
    );
  }
  files.set(WIRES_FILE, Buffer.from(`${JSON.stringify(wiresJson, undefined, 2)}\n`));

  const functionDir = join(workDir, name);
  const taskRoot = join(functionDir, contentHash(files));
  await mkdir(functionDir, { recursive: true });
  // The data folder may itself lie inside a package of modules, as .slugline does; this one ends the search above
  // the task root, which so holds what it holds on AWS and nothing else.
  await writeFile(join(workDir, 'package.json'), '{ "type": "commonjs" }\n');

  if (!(await holds(taskRoot, files))) {
    const half = `${taskRoot}.${randomUUID()}`;
    for (const [path, content] of files) {
      await mkdir(dirname(join(half, path)), { recursive: true });
      await writeFile(join(half, path), content);
    }
    await rm(taskRoot, { recursive: true, force: true });
    await rename(half, taskRoot);
  }
  await utimes(taskRoot, new Date(), new Date());
  await removeOldBuilds(functionDir);
  return taskRoot;
}

/** The files of a folder and of those in it, by path with `/`. */
async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    files.set(relative(folder, path).replaceAll(sep, '/'), await readFile(path));
  }
  return files;
}

function contentHash(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 16);
}

/** A power cut may have left a folder with its name but not its content. */
async function holds(taskRoot: string, files: ReadonlyMap<string, Buffer>): Promise<boolean> {
  const found = await readFolder(taskRoot);
  return [...files].every(([path, content]) => found.get(path)?.equals(content)) && found.size === files.size;
}

async function removeOldBuilds(functionDir: string): Promise<void> {
  const names = await readdir(functionDir);
  const builds = await Promise.all(
    names.map(async (name) => ({ path: join(functionDir, name), at: (await stat(join(functionDir, name))).mtimeMs })),
  );
  for (const { path } of builds.sort((a, b) => b.at - a.at).slice(KEPT_BUILDS)) {
    await rm(path, { recursive: true, force: true });
  }
}
