// Names for the codes by which wires call their subjects; a code that we do not know keeps what the wire gave.
import type { Subject } from '../article/article.ts';
import { once } from '../later.ts';
import {
  ANPA_CATEGORIES,
  AP_CATEGORIES,
  MEDIA_CATEGORIES,
  MEDIA_TOPICS,
  N2_CODES,
  SUBJECT_CODES,
} from './data/subject-codes.ts';
import { countryPlace } from './place-names.ts';
import { countryOfQCode } from './wire-countries.ts';

type Table = ReadonlyMap<string, string>;

interface Scheme {
  readonly decode: () => Table;
  readonly normalise: (code: string) => string;
}

const upper = (code: string): string => code.toUpperCase();
const lower = (code: string): string => code.toLowerCase();

// Wires write one alias in several ways: Reuters sends MCC, MCCL and codes in either case.
const mcc: Scheme = { decode: once(() => lettered(MEDIA_CATEGORIES)), normalise: upper };
const SCHEMES: Readonly<Record<string, Scheme>> = {
  subj: { decode: once(() => numbered(SUBJECT_CODES)), normalise: lower },
  medtop: { decode: once(() => numbered(MEDIA_TOPICS)), normalise: lower },
  n2: { decode: once(() => lettered(N2_CODES)), normalise: upper },
  mcc,
  mccl: mcc,
  a1312cat: { decode: once(() => lettered(ANPA_CATEGORIES)), normalise: lower },
  'ap-category': { decode: once(() => lettered(AP_CATEGORIES)), normalise: lower },
};

/** The name of a code: `subj:11000000` → `politics`, `N2:TUR` → `Turkey`; undefined for an unknown alias or code. */
export function nameOfQCode(qcode: string): string | undefined {
  const colon = qcode.indexOf(':');
  if (colon < 0) return undefined;
  const alias = qcode.slice(0, colon).toLowerCase();
  const scheme = Object.hasOwn(SCHEMES, alias) ? SCHEMES[alias] : undefined;
  const name = scheme?.decode().get(scheme.normalise(qcode.slice(colon + 1)));
  if (name !== undefined) return name;
  const country = countryOfQCode(qcode);
  return country === undefined ? undefined : countryPlace(country)?.name;
}

/** The subjects with names where the wire gave none. */
export function nameSubjects(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.map((subject) => {
    if (subject.name !== undefined) return subject;
    const name = nameOfQCode(subject.qcode);
    return name === undefined ? subject : { ...subject, name };
  });
}

const lettered = (text: string): Table => new Map(lines(text));

/** Codes of eight digits, each kept as its step from the one before, in base 36. */
function numbered(text: string): Table {
  const table = new Map<string, string>();
  let code = 0;
  for (const [step, name] of lines(text)) {
    code += Number.parseInt(step, 36);
    table.set(String(code).padStart(8, '0'), name);
  }
  return table;
}

function lines(text: string): [string, string][] {
  return text.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), line.slice(tab + 1)];
  });
}
