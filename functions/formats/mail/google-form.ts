// A story that a reporter filled into a Google form, as its script mails it: JSON, each field a list of answers.
import type { Subject } from '../../article/article.ts';
import { isNoEmbargo } from '../readings/embargo-field.ts';
import { isExact, type SentInstant, sentInstant } from '../readings/instant.ts';
import { keywordsIn } from '../readings/keywords.ts';
import { urgencyIn } from '../readings/urgency.ts';
import type { SentArticle } from '../sent-article.ts';
import { textPieces } from '../syntax/html.ts';
import { startsSignature } from './signature.ts';

/** The answers by the name of their field, in lower case; blank ones are left out. */
export type FormAnswers = ReadonlyMap<string, readonly string[]>;

const MAX_FIELDS = 200;
/** Fields that have a place of their own; what else the form asks for is kept as a note. */
const PLACED = new Set(
  'headline|slugline|body|byline|abstract|dateline|location|place|category|subject|genre|keywords|priority|news value|embargo|language|copyright|usage terms|username|email address|author|source|desk|sign off|ed note|timestamp'.split(
    '|',
  ),
);
/** `Editor's note`, `Editors note` */
const ED_NOTE = /^ed(?:itor)?s? ?note$/;

/** Undefined where the text is no form: it needs a headline or a body. */
export function readForm(text: string): FormAnswers | undefined {
  const sent = text.trim();
  const json = readJson(sent) ?? readJson(aboveSignature(sent));
  if (json === undefined) return undefined;
  const answers = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(json).slice(0, MAX_FIELDS)) {
    const given = (Array.isArray(value) ? value : [value]).flatMap((answer: unknown) =>
      typeof answer === 'string' || typeof answer === 'number' ? [`${answer}`.trim()] : [],
    );
    const filled = given.filter((answer) => answer !== '');
    const field = fieldOf(name);
    if (filled.length > 0) answers.set(field, [...(answers.get(field) ?? []), ...filled]);
  }
  return answers.has('headline') || answers.has('body') ? answers : undefined;
}

function readJson(sent: string): object | undefined {
  if (!sent.startsWith('{') || !sent.endsWith('}')) return undefined;
  try {
    // JSON has no line break inside a string: it is one that the mail was wrapped with.
    const json: unknown = JSON.parse(sent.replace(/\r?\n/g, ' '));
    return typeof json === 'object' && json !== null ? json : undefined;
  } catch {
    return undefined;
  }
}

/** What mailing lists put below a mail they put below a form, too; it may have brackets of its own. */
function aboveSignature(text: string): string {
  let end = 0;
  let isClosed = false;
  for (const line of text.split('\n')) {
    const content = line.trim();
    if (isClosed && startsSignature(content)) return text.slice(0, end).trim();
    if (content !== '') isClosed = content.endsWith('}');
    end += line.length + 1;
  }
  return text;
}

function fieldOf(name: string): string {
  const field = name.trim().toLowerCase();
  return ED_NOTE.test(field.replace(/['’]/g, '')) ? 'ed note' : field;
}

/** What the form says goes before what the mail around it says. */
export function withForm(mail: SentArticle, answers: FormAnswers): SentArticle {
  const one = (...names: readonly string[]): string | undefined => {
    for (const name of names) if (answers.has(name)) return answers.get(name)!.join(', ');
    return undefined;
  };
  const embargo = one('embargo');
  return {
    ...mail,
    headline: one('headline') ?? '',
    slugline: one('slugline'),
    byline: one('byline'),
    description: one('abstract'),
    dateline: one('dateline'),
    located: one('location'),
    language: one('language') ?? mail.language,
    priority: one('priority') ?? mail.priority,
    urgency: urgencyIn(one('news value')),
    ...(embargo === undefined || isNoEmbargo(embargo) ? {} : { embargo: releaseOf(embargo) }),
    body: (answers.get('body') ?? []).flatMap(textPieces),
    subjects: [
      ...subjectsOf(answers, 'category', 'subject'),
      ...subjectsOf(answers, 'subject', 'subject'),
      ...subjectsOf(answers, 'genre', 'genre'),
      ...subjectsOf(answers, 'place', 'place'),
      ...keywordSubjects(answers.get('keywords') ?? []),
      ...(mail.subjects ?? []),
    ],
    infoSources: [
      ...sourcesOf(answers, 'author', ['username', 'email address', 'author']),
      ...sourcesOf(answers, 'source', ['source']),
      ...sourcesOf(answers, 'desk', ['desk']),
      ...sourcesOf(answers, 'signOff', ['sign off']),
    ],
    editorNotes: [...(answers.get('ed note') ?? []).map((text) => ({ text, public: true })), ...otherNotes(answers)],
    rights: { ...present('copyrightNotice', one('copyright')), ...present('usageTerms', one('usage terms')) },
  };
}

/** A form's own time has no zone, and nobody knows whether its day or its month comes first. */
function releaseOf(sent: string): SentInstant {
  const instant = sentInstant(sent);
  return instant && isExact(instant) ? instant : { sent, hasZone: false };
}

const present = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });

function subjectsOf(answers: FormAnswers, name: string, rel: Subject['rel']): Subject[] {
  return (answers.get(name) ?? []).map((answer) => ({ qcode: `literal:${answer}`, name: answer, rel }));
}

/** Words between commas or semicolons, each once. */
export function keywordSubjects(lists: readonly string[]): Subject[] {
  const words = new Set(lists.flatMap(keywordsIn));
  return [...words].map((word) => ({ qcode: `keyword:${word}`, name: word, rel: 'subject' }));
}

function sourcesOf(answers: FormAnswers, role: string, names: readonly string[]): { name: string; role: string }[] {
  return names.flatMap((name) => (answers.get(name) ?? []).map((answer) => ({ name: answer, role })));
}

/** `legal flag: LEGAL`: no word for readers. */
function otherNotes(answers: FormAnswers): { text: string; public: boolean }[] {
  return [...answers]
    .filter(([name]) => !PLACED.has(name))
    .map(([name, given]) => ({ text: `${name}: ${given.join(', ')}`, public: false }));
}
