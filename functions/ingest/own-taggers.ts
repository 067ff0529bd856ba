// The taggers of this archive: its trained topics, and the desk's watches.
import type { Config } from '../config.ts';
import type { OwnTaggers } from '../tagging/tagged.ts';
import type { Tagger } from '../tagging/tagger.ts';
import type { Watcher } from '../tagging/watches/watches.ts';

/** Watches are loaded and compiled with the first story, and only where there are any. */
export function ownTaggers({ watches }: Config, topics: () => Promise<readonly Tagger[]>): () => Promise<OwnTaggers> {
  let watcher: Promise<Watcher> | undefined;
  return async () => {
    if (watches !== undefined) {
      watcher ??= import('../tagging/watches/watches.ts').then(({ compileWatches }) => compileWatches(watches));
    }
    return { taggers: await topics(), watcher: await watcher };
  };
}
