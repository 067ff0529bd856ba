// The contract of a wire format: its mark, the file that implements it and one line in registry.ts.
import type { ParsedArticle } from '../article/article.ts';
import type { DropRejected } from '../errors.ts';
import type { RootTag } from './syntax/xml-element.ts';

/** A drop as it lies in the bucket. */
export interface DropContent {
  readonly bytes: Uint8Array;
  /** The last part of its key: a hint for people and for mislabelled files, never the ground of a decision. */
  readonly name: string;
}

/** What a detector may look at. */
export interface DropHead {
  /** At most the first 64 KB. */
  readonly bytes: Uint8Array;
  /** The same as text: by BOM, declaration or bytes, undecodable bytes as U+FFFD; a leading BOM and blanks removed. */
  readonly text: string;
  /** Of what is XML or HTML. */
  readonly root: RootTag | undefined;
}

/** `sure` means a mark that no other format has; `maybe` a guess that wins only where nobody is sure. */
export type Detection = 'sure' | 'maybe' | false;

/** One item of a drop: what it says and the very source that says it, or why it cannot be read. */
export type WireItem =
  | { readonly article: ParsedArticle; readonly source: string | Uint8Array }
  | { readonly rejected: DropRejected };

/** What a drop yields: items, and the pictures, films and sounds that lie among them in a container. */
export type DropItem = WireItem | { readonly media: string; readonly name: string };

/** A drop as it was recognised: a file of pictures or sound, or items that are read while they are asked for. */
export type ReadDrop =
  | { readonly kind: 'media'; readonly contentType: string }
  | {
      readonly kind: 'items';
      /** Of the drop itself; an article of a container has its entry's. */
      readonly format: string;
      readonly items: Iterable<DropItem> | AsyncIterable<DropItem>;
    };

/** What no drop says of itself and only the customer knows of a wire. */
export interface WireHabits {
  /** IANA name (`Europe/Helsinki`): what times without a zone are read in, instead of UTC. */
  readonly timeZone?: string;
}

/** What tells a format. Every drop is shown to all of them, so they load nothing of what reads it. */
export interface FormatMark {
  /** Names the format in logs and in `article.format`: `newsml-g2`. */
  readonly name: string;
  detect(head: DropHead): Detection;
}

export interface WireFormat extends FormatMark {
  /**
   * Yields the items of the drop in its order; a bad item is yielded as `rejected` and never loses its neighbours.
   * @throws DropRejected where the drop as a whole cannot be read
   */
  parse(drop: DropContent, wire: WireHabits): Iterable<WireItem> | AsyncIterable<WireItem>;
}
