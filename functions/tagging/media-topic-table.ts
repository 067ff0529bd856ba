// The Media Topics of data/media-topics.ts, decoded when first asked for: what is above each, what speaks for it, and
// which other codes mean it.
import { TOPIC_TERMS, TOPICS, TOPICS_OF_N2, TOPICS_OF_SUBJECTS } from './data/media-topics.ts';

export interface MediaTopic {
  /** `medtop:20000639`. */
  readonly id: string;
  /** Place of the topic above it. */
  readonly parent: number | undefined;
}

/** What a term says for a topic. */
export interface TopicTerm {
  readonly topic: number;
  readonly weight: number;
  /** The words behind the first one. */
  readonly rest: readonly string[];
}

/** Of a term that speaks strongly, weakly and faintly; 10 make a topic (media-topics.ts). */
export const TERM_WEIGHTS = [6, 3, 1] as const;

let topics: readonly MediaTopic[] | undefined;
/** Lines of the table; an array where a story has asked for the word. */
let terms: Map<string, string | readonly TopicTerm[]> | undefined;
let byCode: { readonly subj: ReadonlyMap<string, number>; readonly n2: ReadonlyMap<string, number> } | undefined;
let byId: ReadonlyMap<string, number> | undefined;

export function mediaTopics(): readonly MediaTopic[] {
  if (topics === undefined) {
    let code = 0;
    topics = TOPICS.split(' ').map((one) => {
      const [step = '', parent] = one.split('<');
      code += Number.parseInt(step, 36);
      return {
        id: `medtop:${eightDigits(code)}`,
        parent: parent === undefined ? undefined : Number.parseInt(parent, 36),
      };
    });
  }
  return topics;
}

const NONE: readonly TopicTerm[] = [];

/** The terms that begin with this word. */
export function topicTermsOf(first: string): readonly TopicTerm[] {
  terms ??= new Map(
    TOPIC_TERMS.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
  const found = terms.get(first);
  if (found === undefined) return NONE;
  if (typeof found !== 'string') return found;
  const read = found.split(',').map((entry): TopicTerm => {
    const [head = '', ...rest] = entry.split(' ');
    return {
      topic: Number.parseInt(head.slice(0, -1), 36),
      weight: TERM_WEIGHTS[Number(head.at(-1)) as 0 | 1 | 2],
      rest,
    };
  });
  terms.set(first, read);
  return read;
}

/** First words of all terms. */
export const firstWords = (): string[] => TOPIC_TERMS.split('\n').map((line) => line.slice(0, line.indexOf('\t')));

/** Place of the topic that a wire's code means: `medtop:…`, `subj:…`, `N2:…`. */
export function topicOfQCode(qcode: string): number | undefined {
  const colon = qcode.indexOf(':');
  const code = qcode.slice(colon + 1).toUpperCase();
  switch (qcode.slice(0, Math.max(0, colon)).toLowerCase()) {
    case 'medtop':
      byId ??= new Map(mediaTopics().map(({ id }, at) => [id.toUpperCase(), at]));
      return byId.get(`MEDTOP:${code}`);
    case 'subj':
      return codes().subj.get(code);
    case 'n2':
      return codes().n2.get(code);
    default:
      return undefined;
  }
}

function codes() {
  if (byCode === undefined) {
    let subject = 0;
    const pairs = (text: string) => text.split(' ').map((pair) => pair.split('=') as [string, string]);
    byCode = {
      subj: new Map(
        pairs(TOPICS_OF_SUBJECTS).map(([step, place]) => {
          subject += Number.parseInt(step, 36);
          return [eightDigits(subject), Number.parseInt(place, 36)];
        }),
      ),
      n2: new Map(pairs(TOPICS_OF_N2).map(([code, place]) => [code, Number.parseInt(place, 36)])),
    };
  }
  return byCode;
}

const eightDigits = (code: number): string => String(code).padStart(8, '0');
