// A page as far as it is read when its fields are looked for.
import { linesIn } from '../../../formats/syntax/inline.ts';
import type { XmlElement } from '../../../formats/syntax/xml-element.ts';
import type { Segment } from '../segments.ts';
import type { Statements } from '../statements.ts';

/** A page with its story marked. */
export interface ReadPage {
  readonly root: XmlElement;
  readonly segments: readonly Segment[];
  readonly isStory: readonly boolean[];
  readonly statements: Statements;
  /** Its own, if it states one. */
  readonly address: string | undefined;
  /** Of the address. */
  readonly host: string | undefined;
}

/** The lines of a text as they are shown. */
export const linesOf = ({ marked }: Segment): string[] => linesIn(marked).map((line) => line.trim());
