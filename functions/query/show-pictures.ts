// One article with the addresses of its pictures, signed for a short time while it may be shown.
import type { FoundPicture, Ledger, Pictures } from '../store/ports.ts';
import { MAX_PICTURES, type RequestOf } from './request.ts';
import type { ArticleResponse } from './response.ts';
import { type ShowServices, show } from './show.ts';
import { summaryOf } from './summary.ts';

/** Names of its binaries, as they were dropped beside it. */
function picturesNamed({ document, extensions }: Pick<ArticleResponse, 'document' | 'extensions'>): string[] {
  const names = [
    ...(document.renditions ?? []).map(({ title }) => title),
    ...extensions.associations.flatMap(({ renditions = [] }) => renditions.map(({ fileName }) => fileName)),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

interface PictureServices extends ShowServices {
  readonly pictures: Pictures;
  readonly ledger: Pick<Ledger, 'find'>;
}

/** @throws BadQuery, Unavailable */
export async function showPictures(
  request: RequestOf<'show'>,
  services: PictureServices,
): Promise<Awaited<ReturnType<typeof show>>> {
  let last: ArticleResponse | undefined;
  for (;;) {
    const shown = await show(request, services);
    if (shown?.kind !== 'article') return shown;
    // A kill may have come in while they were signed; then nobody is told where they lie.
    if (last && isSame(last, shown)) return { ...shown, pictures: last.pictures ?? [] };
    const { pictures: wanted } = request;
    const named = picturesNamed(shown);
    const files = Array.isArray(wanted) ? named.filter((name) => wanted.includes(name)) : named.slice(0, MAX_PICTURES);
    const pictures = await Promise.all(files.map((file) => signed(shown, file, services)));
    last = { ...shown, pictures: pictures.filter((picture) => picture !== undefined) };
  }
}

const isSame = (a: ArticleResponse, b: ArticleResponse): boolean =>
  a.summary.version === b.summary.version && a.extensions.drop.versionId === b.extensions.drop.versionId;

async function signed({ extensions }: ArticleResponse, file: string, services: PictureServices) {
  const picture = await services.pictures.find(extensions.drop, file);
  return picture && (await mayBeShown(picture, services)) ? services.pictures.sign(picture) : undefined;
}

/** A picture with a caption in it is an article itself: killed or held, it is nobody's, whoever names it. */
async function mayBeShown({ drop, receivedAt }: FoundPicture, { ledger, articles }: PictureServices): Promise<boolean> {
  const row = await ledger.find(drop.key.slice(0, drop.key.indexOf('/')), drop, receivedAt);
  if (!row || row.goneAt !== undefined || row.outcome === 'quarantined') return false;
  const ids = row.items.flatMap(({ articleId }) => articleId ?? []);
  if (ids.length === 0) return true;
  const heads = await articles.heads(ids);
  return ids.every((id) => summaryOf(heads.get(id)) !== undefined);
}
