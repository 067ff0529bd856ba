// The pictures of a story: captions of the page, each once, as blocks and as associations.
import { hash } from 'node:crypto';
import type { Association, Block } from '../article/article.ts';
import { type Caption, captionKey, isCopy, isCreditLine, readCaption, readCredit, undouble } from './captions.ts';
import { foldLine } from './lines.ts';
import { nearby, type ReadLine } from './main-text.ts';

/** Reads the captions among the lines in page order; a second copy is left out, a credit line joins its caption. */
export function readPictures(lines: readonly ReadLine[]): Caption[] {
  const captions: Caption[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'caption' || isCreditLine(line.text)) continue;
    const next = lines[at + 1];
    const caption = readCaption(line.text, nearby(lines, at)) ?? { text: undouble(line.text) ?? line.text };
    const credit = caption.credit ?? (next && isCreditLine(next.text) ? readCredit(next.text) : undefined);
    const copy = captions.findIndex(
      (other) => isCopy(caption.text, other.text) || captionKey(other.text) === captionKey(caption.text),
    );
    if (copy === -1) captions.push(withCredit(caption.text, credit));
    else captions[copy] = withCredit(wholer(captions[copy]!.text, caption.text), captions[copy]!.credit ?? credit);
  }
  return captions;
}

const withCredit = (text: string, credit: string | undefined): Caption => ({
  text,
  ...(credit === undefined ? {} : { credit }),
});

/** Of two copies the one that is not cut off ("… more"). */
const wholer = (a: string, b: string): string => (captionKey(b).length > captionKey(a).length ? b : a);

export const toCaptionBlock = (caption: Caption): Block => ({ role: 'caption', text: caption.text });

/** The page gives the picture no name, so its caption stands for it. */
export const toPicture = (caption: Caption): Association => ({
  rel: 'picture',
  uri: `urn:sha256:${hash('sha256', foldLine(caption.text))}`,
  type: 'picture',
  caption: caption.text,
  ...(caption.credit === undefined ? {} : { credit: caption.credit }),
});
