// Labelled text for training and measuring: CoNLL columns, and text with inline marks like `[PER Anna Berg]`.
import { CLASSES, labelOf, type MentionClass, OUTSIDE, Part } from '../../../functions/tagging/mentions/labels.ts';
import { type Sentence, sentencesOf, tokensOf } from '../../../functions/tagging/mentions/tokens.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly class: MentionClass;
}

/** One sentence, headline or paragraph with its mentions; offsets are UTF-16 units. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface LabelledDocument {
  /** The first text is a headline. */
  readonly hasHeadline: boolean;
  readonly texts: readonly LabelledText[];
}

const isClass = (name: string): name is MentionClass => (CLASSES as readonly string[]).includes(name);

/** Documents of a CoNLL file (token first, IO or BIO label last); without DOCSTART lines each sentence is a document. */
export function readConll(content: string, hasHeadlines: boolean): LabelledDocument[] {
  const hasDocuments = content.includes('DOCSTART');
  const documents: LabelledText[][] = [];
  let rows: [string, string][] = [];
  const endSentence = (): void => {
    if (rows.length > 0) {
      if (!hasDocuments || documents.length === 0) documents.push([]);
      documents.at(-1)!.push(fromRows(rows));
    }
    rows = [];
  };
  for (const line of content.split(/\r?\n/)) {
    if (line.includes('DOCSTART')) {
      endSentence();
      documents.push([]);
    } else if (line.trim() === '') endSentence();
    else {
      const columns = line.trim().split(/\s+/);
      rows.push([columns[0]!, columns.at(-1)!]);
    }
  }
  endSentence();
  return documents.filter((texts) => texts.length > 0).map((texts) => ({ hasHeadline: hasHeadlines, texts }));
}

function fromRows(rows: readonly [string, string][]): LabelledText {
  let text = '';
  const spans: { start: number; end: number; class: MentionClass }[] = [];
  let last = 'O';
  for (const [token, label] of rows) {
    if (text !== '') text += ' ';
    const start = text.length;
    text += token;
    const [part, name = ''] = [label.slice(0, 1), label.slice(2)];
    const goesOn = part === 'I' && last.slice(2) === name && last !== 'O';
    if (goesOn && isClass(name)) spans.at(-1)!.end = text.length;
    else if (isClass(name)) spans.push({ start, end: text.length, class: name });
    last = label;
  }
  return { text, spans };
}

/** `The [ORG Kremlin] said`: brackets that open with no class are text. */
export function readMarked(line: string): LabelledText {
  let text = '';
  let from = 0;
  const spans: Span[] = [];
  for (const match of line.matchAll(/\[(PER|ORG|LOC) ([^\]]+)\]/g)) {
    text += line.slice(from, match.index);
    spans.push({ start: text.length, end: text.length + match[2]!.length, class: match[1] as MentionClass });
    text += match[2];
    from = match.index + match[0].length;
  }
  return { text: text + line.slice(from), spans };
}

export interface LabelledSentence {
  readonly sentence: Sentence;
  readonly labels: Uint8Array;
}

/** The sentences of a text in our own tokens. A span whose ends are inside tokens is widened to them. */
export function labelled({ text, spans }: LabelledText): LabelledSentence[] {
  return sentencesOf(text, tokensOf(text)).map((sentence) => {
    const { tokens } = sentence;
    const labels = new Uint8Array(tokens.length).fill(OUTSIDE);
    for (const span of spans) {
      const first = tokens.findIndex(({ end }) => end > span.start);
      let last = -1;
      for (let at = 0; at < tokens.length && tokens[at]!.start < span.end; at++) last = at;
      if (first < 0 || last < first || tokens[last]!.end <= span.start) continue;
      const classIndex = CLASSES.indexOf(span.class);
      for (let at = first; at <= last; at++) labels[at] = labelOf(classIndex, partIn(at, first, last));
    }
    return { sentence, labels };
  });
}

function partIn(at: number, first: number, last: number): number {
  if (first === last) return Part.unit;
  return at === first ? Part.begin : at === last ? Part.last : Part.inside;
}
