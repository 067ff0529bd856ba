// What an agency says of an entry in elements of its own; it goes before what Atom's say.
import type { EditorNote, PubStatus, Subject } from '../../article/article.ts';
import type { XmlElement } from '../syntax/xml-element.ts';
import type { FeedBody } from './feed-text.ts';

export interface EntryFields {
  readonly updated?: readonly XmlElement[];
  readonly published?: readonly XmlElement[];
  /** Where versions are counted. */
  readonly version?: string | undefined;
  readonly pubStatus?: PubStatus;
  /** When it may be published. */
  readonly embargo?: string | undefined;
  /** What this version does to its story, as codes of signals: `writethru`. */
  readonly signs?: readonly string[];
  readonly priority?: string | undefined;
  readonly language?: string | undefined;
  readonly headline?: string | undefined;
  readonly slugline?: string | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: string | undefined;
  readonly creditline?: string | undefined;
  readonly provider?: string | undefined;
  readonly copyrightNotice?: string | undefined;
  readonly description?: string | undefined;
  readonly editorNotes?: readonly EditorNote[];
  readonly body?: FeedBody | undefined;
  readonly subjects?: readonly {
    readonly scheme: string;
    readonly code: string;
    readonly name: string;
    readonly rel: Subject['rel'];
  }[];
  readonly altIds?: readonly { readonly role: string; readonly value: string }[];
}
