// AFP's habits in NewsML 1.2: a product line that says what comes with the story, and its own categories beside the subject
// codes.
import type { EditorNote, Subject } from '../../article/article.ts';
import { attribute, type XmlElement } from '../syntax/xml-element.ts';

/** `(PICTURE+VIDEO)`: what else is sent with the story. */
export const isProductLine = (type: string): boolean => type === 'ProductLine';

export const productNote = (line: string): EditorNote => ({
  text: line.startsWith('(') && line.endsWith(')') ? line.slice(1, -1).trim() : line,
  public: false,
});

/** The category that stands beside a subject code: `cat="ECO"`. */
export function categoryOf(subject: XmlElement): Subject | undefined {
  const category = attribute(subject, 'cat')?.trim();
  return category ? { qcode: `afpcat:${category}`, rel: 'subject' } : undefined;
}
