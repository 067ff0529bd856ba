// Stories of files, parsed and not stored: what `--from` teaches. Of several versions of one story the last one counts.
import { readFile } from 'node:fs/promises';
import { DropRejected } from '../../functions/errors.ts';
import type { WireHabits } from '../../functions/formats/format.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { nameSubjects } from '../../functions/tagging/subject-names.ts';
import type { NamedFile } from '../files.ts';
import type { TrainingStory } from './examples.ts';

export interface FileStories {
  readonly stories: readonly TrainingStory[];
  /** Files and items that could not be read. */
  readonly rejected: number;
}

export async function fileStories(
  files: readonly NamedFile[],
  wire: WireHabits & { readonly name: string },
  onFile: () => void,
): Promise<FileStories> {
  const stories = new Map<string, TrainingStory>();
  let rejected = 0;
  for (const { path, name } of files) {
    try {
      const drop = readDrop({ bytes: await readFile(path), name }, wire);
      for await (const item of drop.kind === 'items' ? drop.items : []) {
        if ('rejected' in item) rejected++;
        if (!('article' in item)) continue;
        const { uri, type, pubStatus, headline, body, subjects } = item.article;
        // As INGEST has it: the newest version that comes decides, and a kill leaves nothing.
        if (pubStatus !== 'usable') stories.delete(uri);
        else if (type === 'text')
          stories.set(uri, { wire: wire.name, headline, body, subjects: nameSubjects(subjects) });
      }
    } catch (error) {
      if (!(error instanceof DropRejected)) throw error;
      rejected++;
    }
    onFile();
  }
  return { stories: [...stories.values()], rejected };
}
