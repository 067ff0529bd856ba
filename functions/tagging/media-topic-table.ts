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
/** Words that stories have asked for; as many as there are first words, and some that are none. */
const terms = new Map<string, readonly TopicTerm[]>();
const MAX_KNOWN = 8192;
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

/** The terms that begin with this word. Searched in the table as it is: a map of all of it would be made in a cold start. */
export function topicTermsOf(first: string): readonly TopicTerm[] {
  const known = terms.get(first);
  if (known !== undefined) return known;
  const read = termsIn(lineOf(first));
  if (terms.size >= MAX_KNOWN) terms.clear();
  terms.set(first, read);
  return read;
}

/** Behind its first word; empty where there is none. */
function lineOf(first: string): string {
  const from = TOPIC_TERMS.startsWith(`${first}\t`) ? 0 : TOPIC_TERMS.indexOf(`\n${first}\t`) + 1;
  if (from === 0 && !TOPIC_TERMS.startsWith(`${first}\t`)) return '';
  const end = TOPIC_TERMS.indexOf('\n', from);
  return TOPIC_TERMS.slice(from + first.length + 1, end < 0 ? undefined : end);
}

const termsIn = (line: string): readonly TopicTerm[] =>
  line === ''
    ? NONE
    : line.split(',').map((entry): TopicTerm => {
        const [head = '', ...rest] = entry.split(' ');
        return {
          topic: Number.parseInt(head.slice(0, -1), 36),
          weight: TERM_WEIGHTS[Number(head.at(-1)) as 0 | 1 | 2],
          rest,
        };
      });

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
