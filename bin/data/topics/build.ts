// Writes functions/tagging/data/media-topics.ts; run by hand, the result is committed:
//   node bin/data/topics/build.ts <IPTC Media Topics as NewsML-G2 XML>
import { readFileSync, writeFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { N2_CODES } from '../../../functions/tagging/data/subject-codes.ts';
import { singularOf } from '../../../functions/tagging/terms.ts';
import { wordsOf } from '../../../functions/tagging/words.ts';

const DATA = new URL('../../../functions/tagging/data/media-topics.ts', import.meta.url);
const EVIDENCE = new URL('./evidence.txt', import.meta.url);

interface Topic {
  readonly code: string;
  name: string;
  definition: string;
  parent: string;
  isRetired: boolean;
  readonly subjects: string[];
}

function readTopics(xml: string): Topic[] {
  const topics: Topic[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    const topic = topics.at(-1);
    const qcode = attributes.qcode ?? '';
    if (name === 'conceptId') {
      const isRetired = attributes.retired !== undefined;
      topics.push({
        code: qcode.replace('medtop:', ''),
        name: '',
        definition: '',
        parent: '',
        isRetired,
        subjects: [],
      });
    }
    if (topic === undefined) return;
    if (name === 'broader' && qcode.startsWith('medtop:')) topic.parent ||= qcode.replace('medtop:', '');
    if (name === 'related' && attributes.rel === 'skos:exactMatch' && qcode.startsWith('subj:')) {
      topic.subjects.push(qcode.replace('subj:', ''));
    }
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('closetag', ({ name }) => {
    const topic = topics.at(-1);
    if (name === 'name' && topic) topic.name ||= text.trim();
    if (name === 'definition' && topic) topic.definition ||= text.trim();
  });
  parser.write(xml).close();
  return topics.filter(({ isRetired }) => !isRetired).sort((a, b) => Number(a.code) - Number(b.code));
}

interface Evidence {
  readonly hasName: boolean;
  readonly n2: readonly string[];
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

function readEvidence(): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const line of readFileSync(EVIDENCE, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, dash, code, n2, terms] = /^(-?)(\d{8})(?: ([A-Z0-9,]+))? ?:(.*)$/.exec(line) ?? [];
    if (code === undefined) throw new Error(`evidence.txt: "${line}" is no line of a topic`);
    if (found.has(code)) throw new Error(`evidence.txt: ${code} is there twice`);
    const [strong = '', weak = ''] = terms!.split('|');
    const list = (of: string): string[] =>
      of
        .split(';')
        .map((term) => term.trim())
        .filter(Boolean);
    found.set(code, { hasName: dash === '', n2: n2?.split(',') ?? [], strong: list(strong), weak: list(weak) });
  }
  return found;
}

const keyOfTerm = (term: string): string =>
  wordsOf(term)
    .map(({ key }) => singularOf(key))
    .join(' ');

/** Names of one word that mostly mean something else, or that stand in stories about anything. */
const COMMON_NAMES = new Set(
  `adults anxiety bar book bill board cafe casting children church city collecting communities court cult culture currency
  customs dance depression design diet diving drama drawing economy election employee employer energy family fashion
  fiction film fine fire fishing football forest forging game gender government health history hobby holiday hospital
  hunting importing exporting inventories judge kiting language law leisure lifestyle luge manufacturing marriage men
  metal minister mountain music musical nature newspaper ocean painting party philosophy photography plastic poetry police
  politics polo pool port president prison privacy productivity prosecution psychology puzzle race radio religion
  restaurant restoration retail revolution rebellion river robbery rodeo rowing sailing school science series shooting
  skeleton society sport squash statistics students surveillance surfing teachers teenagers television theatre transport
  trend trial unions values voting wage war water weather wellness wholesale women work therapy surgery prison utilities
  series series breaking hurdles zoo rebellion conservation wedding birthday`.split(/\s+/),
);

const STOP = new Set(
  `and the for with from that are was were such other into than their its who which when where how all any including
  include includes used using use between about also not can may those these through based done etc various related
  often usually generally especially event events news people person group groups thing things activity activities type
  types form forms made make both one two more most some would made having being this they them what why over under
  person's act acts process way ways known called well see part parts area areas kind something someone set out`.split(
    /\s+/,
  ),
);
const MAX_IN_DEFINITIONS = 4;
const MAX_DEFINING = 4;

function definingWords(topics: readonly Topic[]): Map<string, string[]> {
  const words = new Map(
    topics.map(({ code, name, definition }) => {
      const own = new Set(keyOfTerm(name).split(' '));
      const all = wordsOf(definition).map(({ key }) => key);
      return [
        code,
        [...new Set(all.filter((key) => key.length > 3 && !STOP.has(key)).map(singularOf))].filter(
          (term) => !own.has(term) && /[a-z]/.test(term),
        ),
      ];
    }),
  );
  const count = new Map<string, number>();
  for (const own of words.values()) for (const word of own) count.set(word, (count.get(word) ?? 0) + 1);
  return new Map(
    [...words].map(([code, own]) => [
      code,
      own
        .filter((word) => count.get(word)! <= MAX_IN_DEFINITIONS)
        .sort((a, b) => count.get(a)! - count.get(b)! || own.indexOf(a) - own.indexOf(b))
        .slice(0, MAX_DEFINING),
    ]),
  );
}

/** `cinema`, `act of terror`; of `HIV and AIDS` or `minister or secretary (government)` the whole says little. */
function namesOf({ name }: Topic): { readonly strong: string[]; readonly weak: string[] } {
  const plain = name.replace(/\s*\(.*\)$/, '');
  const isQualified = plain !== name;
  const term = keyOfTerm(plain);
  if (term === '') return { strong: [], weak: [] };
  const isCommon = COMMON_NAMES.has(plain.toLowerCase()) || COMMON_NAMES.has(term);
  if (isQualified || isCommon) return { strong: [], weak: term.includes(' ') ? [] : [term] };
  return term.includes(' ') || term.length > 4 ? { strong: [term], weak: [] } : { strong: [], weak: [term] };
}

const topics = readTopics(readFileSync(process.argv[2]!, 'utf8'));
const evidence = readEvidence();
const place = new Map(topics.map(({ code }, at) => [code, at]));
const unknown = [...evidence.keys()].filter((code) => !place.has(code));
if (unknown.length > 0) throw new Error(`evidence.txt: no topic ${unknown.join(', ')}`);
const defining = definingWords(topics);

/** First word → `place in base 36, how it speaks (0 strongly, 1 weakly, 2 faintly) and, after a blank, its other words`. */
const terms = new Map<string, string[]>();
let last = 0;
const lines = topics.map((topic, at) => {
  const { code, parent } = topic;
  const own = evidence.get(code);
  const named = own?.hasName === false ? { strong: [], weak: [] } : namesOf(topic);
  const strong = [...new Set([...named.strong, ...(own?.strong ?? []).map(keyOfTerm)])];
  const weak = [...new Set([...named.weak, ...(own?.weak ?? []).map(keyOfTerm)])].filter(
    (term) => !strong.includes(term),
  );
  // Where it is said by hand what speaks for a topic, the words of its definition add nothing.
  const isDefined = own === undefined && strong.length + weak.length > 0;
  const faint = isDefined ? defining.get(code)!.filter((term) => !strong.includes(term) && !weak.includes(term)) : [];
  for (const [how, all] of [strong, weak, faint].entries()) {
    for (const term of all) {
      const [first, ...rest] = term.split(' ') as [string, ...string[]];
      const entry = [`${at.toString(36)}${how}`, ...rest].join(' ');
      terms.set(first, [...(terms.get(first) ?? []), entry]);
    }
  }
  const step = Number(code) - last;
  last = Number(code);
  const up = parent === '' ? '' : (place.get(parent)?.toString(36) ?? '');
  return up === '' ? step.toString(36) : `${step.toString(36)}<${up}`;
});

const bySubject = new Map<string, string>();
for (const { code, subjects } of topics)
  for (const subject of subjects) bySubject.set(subject, bySubject.get(subject) ?? code);
let lastSubject = 0;
const subjects = [...bySubject]
  .sort(([a], [b]) => Number(a) - Number(b))
  .map(([subject, code]) => {
    const step = Number(subject) - lastSubject;
    lastSubject = Number(subject);
    return `${step.toString(36)}=${place.get(code)!.toString(36)}`;
  });

const byN2 = new Map<string, string>();
for (const [code, { n2 }] of evidence) for (const one of n2) byN2.set(one, byN2.get(one) ?? code);
const byName = new Map(topics.map((topic) => [keyOfTerm(topic.name), topic.code]));
for (const line of N2_CODES.split('\n')) {
  const [code, name] = line.split('\t') as [string, string];
  if (byN2.has(code)) continue;
  // Of `Fraud / Scams` either may be a topic's name; two that are of two topics say nothing.
  const found = new Set(name.split(' / ').flatMap((part) => byName.get(keyOfTerm(part)) ?? []));
  if (found.size === 1) byN2.set(code, [...found][0]!);
}

const source = `// IPTC Media Topics (CC BY 4.0, www.iptc.org): parents, what speaks for each, and which other codes mean the same.
// Written by bin/data/topics/build.ts. Numbers are in base 36; the place of a topic is its place in TOPICS.

/** Step from the last code, and the place of the topic above. */
export const TOPICS = '${lines.join(' ')}';

/** A line is the first word of terms; each is the place of a topic, 0 strong, 1 weak or 2 faint, and its other words. */
export const TOPIC_TERMS = \`${[...terms]
  .map(([first, all]) => `${first}\t${all.join(',')}`)
  .join('\n')
  .replaceAll('`', "'")}\`;

/** IPTC subject codes, as steps from the last, and the place of the topic that matches exactly; base 36. */
export const TOPICS_OF_SUBJECTS = '${subjects.join(' ')}';

/** Reuters N2000, and the place of the topic; base 36. */
export const TOPICS_OF_N2 = '${[...byN2].map(([code, topic]) => `${code}=${place.get(topic)!.toString(36)}`).join(' ')}';
`;
writeFileSync(DATA, source);
console.log(`${topics.length} topics, ${subjects.length} subject codes, ${byN2.size} N2 codes, ${source.length} bytes`);
