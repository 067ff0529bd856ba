// What a version does to its story: one answer from all the places in which wires say it.
import type { Change, PubStatus } from '../../article/article.ts';
import { plainBlanks } from '../../article/spaces.ts';
import { caseless, caselessPattern } from '../syntax/caseless.ts';
import { changeOfLabel } from './headline.ts';

export interface ChangeSigns {
  readonly pubStatus?: PubStatus | undefined;
  /** Codes of editorial status, any case: NewsML-G2 `edStat` N, U, C, D; Reuters' `msgType` S, R, A, D. */
  readonly editStatus?: readonly string[] | undefined;
  /** Codes of signals, without alias: `update`, `correction`. */
  readonly signals?: readonly string[] | undefined;
  readonly prefixes?: readonly string[] | undefined;
  readonly slugline?: string | undefined;
  readonly headline?: string | undefined;
  /** The clean text, looked at only where an advisory may withdraw a story. */
  readonly text?: string | undefined;
}

// Reuters pairs edStat with msgType: N–S, U–R, C–A, D–D (wire-formats, section 2).
const EDIT_STATUS: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['n', 'new'],
  ['s', 'new'],
  ['u', 'update'],
  ['r', 'update'],
  ['c', 'correction'],
  ['a', 'correction'],
  ['d', 'kill'],
]);

const SIGNALS: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['update', 'update'],
  ['writethru', 'update'],
  ['lead', 'update'],
  ['correction', 'correction'],
  ['corrected', 'correction'],
  ['corrective', 'correction'],
  ['repeat', 'repeat'],
  ['kill', 'kill'],
  ['delete', 'kill'],
  ['withdrawal', 'withdrawal'],
  ['retraction', 'withdrawal'],
  ['advisory', 'advisory'],
]);

/** Only a status kills by uri: a note that asks for it is for people. */
const NOTES: readonly (readonly [pattern: RegExp, signal: string])[] = [
  [
    'correct(?:ions?|ing|s|ed|ive|if|ie|(?=:))(?!\\p{L})|korr(?:ek[ts]|ig|(?!\\p{L}))|berichtig|rectif|rättel|rett(?:er(?!\\p{L})|et|else|ing|ific)|corrig[eé]|corre(?:cción|ção|gge|gid[oa]|tt[oa](?!\\p{L})|zion)|errata corrige|oikais|korja(?:a(?!\\p{L})|t|us)|popraw[ik]|korekt|sprostow|oprav(?!d)|исправл|виправл|ispravl?(?:ja|ka|ak)|retific|gecorrigeerd|rätta[rdt](?!\\p{L})|javít(?:va|ott)|helyesbít|corect(?:ează|at)|düzelt(?:me|il)|διόρθωσ|تصحيح|(?<![\\u3041-\\u9fff\\uac00-\\ud7a3])(?:訂正|更正|정정)',
    'correction',
  ],
  [
    '(?:updat(?:e[sd]?|ing|erad)|adds(?! up )|recasts|leads|writethru)(?!\\p{L})|(?:noe |lett |kraftig )?(?:utvid|op?pdater|uppdater)(?!es|as)|a[ck]tuali[sz]|atualiza|aggiorna|mise? à jour|aangevuld|(?:täyden[nt]|päivit)(?!t?yy|etään)|uzupełni|dopl[nň]|(?:ajoute|agrega|añade|amplía|acrescenta|aggiunge|ergänz(?:t|ung))(?!\\p{L})|bijgewerkt|frissítve|kiegészítve|дополн(?:ен[оаы]|яет)|обновл[её]н|доповнен|оновлен|ažuriran|dopunj|güncelle(?:me|ndi)',
    'update',
  ],
  ['(?:repeats|repeating|répète|wiederhol(?:t|ung)|repite)(?!\\p{L})', 'repeat'],
  // `Retracts claim in para 4` and `Withdrawal of troops: map to follow` say what the story is about.
  [
    `(?:(?:mandatory|bulletin) kill|(?:withdrawn|retracted) (?:at|due|because|pending)|withdrawn (?:on|for|by|after))(?!\\p{L})|(?:kill|withdraw(?:n|al|s)?|retract(?:s|ed|ion)?)(?:\\P{L}{0,20}$|\\s?[:!–—]|\\s-\\s|\\P{L}{1,4}(?:(?:of|this|the|our|all|above|previous|earlier|following|entire|[^\\s-]{1,20}-[^\\s]{1,20}) ){0,4}(?:story|stories|items?|versions?|takes?|dispatch(?:es)?)(?![\\p{L}'’]))`,
    'withdrawal',
  ],
].map(([words, signal]) => [caselessPattern(`^\\P{L}{0,10}(?:eds?[:.] ?)?(?:${words})`), signal!] as const);

/**
 * `Update expected by 1500`, `Updated map to follow`, `Korrektur folgt`: still to come. `Corrects day expected` corrects, and
 * `Corrected version follows` stands above it.
 */
const TO_COME = caseless`^\P{L}{0,10}(?:eds?[:.] ?)?(?:updates?|leads?|corrections?|(?:updated|corrected) (?:(?:stor(?:y|ies)|versions?|cop(?:y|ies))(?! follow)|maps?|graphics?|photos?|pictures?|tables?)|korrektur|rettelser?|rättelser?|\p{L}{3,20}(?:ung|ing)) (?:to (?:follow|come)|follows?|expected|folgt|følger|följer|kommer)(?!\p{L})`;

/** True of a note on a version that is not this one. */
export const isOnVersionToCome = (note: string): boolean => TO_COME.test(plainBlanks(note));

/** What a note to editors says of the version, in its first word. */
export function signalsInNote(note: string): string[] {
  const text = plainBlanks(note);
  return isOnVersionToCome(text) ? [] : NOTES.flatMap(([pattern, signal]) => (pattern.test(text) ? [signal] : []));
}

/** The same above a text: `(Corrects spelling)`, `ATTENTION - corrige le chiffre ///` (AFP); what is taken back is said in fields. */
export const signalsAbove = (note: string): string[] =>
  signalsInNote(plainBlanks(note).replace(SHOUT, '')).filter((signal) => signal !== 'withdrawal');
const SHOUT = /^(?:ATTENTION|ATENCI[ÓO]N|ATENÇÃO|ACHTUNG) ?[-–—:] ?/;

const WITHDRAWS =
  /\b(?:is|are|has been|have been|was) (?:hereby )?(?:withdrawn|retracted|killed)\b|\bplease (?:kill|disregard)\b/i;
const LOOKED_AT = 2000;

/** Strongest first. A refile beats a correction: its slugline may still say CORRECTED. An update is the weakest. */
const ORDER: readonly Change[] = ['kill', 'withdrawal', 'advisory', 'refile', 'correction', 'repeat', 'update'];

export function changeOf(signs: ChangeSigns): Change {
  const found = new Set<Change>();
  if (signs.pubStatus === 'canceled') return 'kill';
  for (const code of signs.editStatus ?? []) add(found, EDIT_STATUS.get(code.toLowerCase()));
  for (const code of signs.signals ?? []) add(found, SIGNALS.get(code.toLowerCase()));
  for (const prefix of signs.prefixes ?? []) {
    for (const change of changesOfPrefix(prefix, signs)) found.add(change);
  }
  add(found, changeOfRelease(plainBlanks(signs.headline ?? '')));
  for (const change of changesOfSlugline(plainBlanks(signs.slugline ?? ''))) found.add(change);
  return ORDER.find((change) => found.has(change)) ?? 'new';
}

function add(found: Set<Change>, change: Change | undefined): void {
  if (change) found.add(change);
}

function changesOfPrefix(sent: string, signs: ChangeSigns): Change[] {
  const prefix = sent.toUpperCase();
  // The prefix KILL or WITHDRAWAL stands over a new item that names another; only a status kills by uri.
  if (/^(?:WITHDRAW(?:AL|N)|KILL)$/.test(prefix)) return ['withdrawal'];
  if (prefix === 'ADVISORY') return [withdraws(signs) ? 'withdrawal' : 'advisory'];
  const changes: Change[] = [];
  if (
    /^(?:CORR[EI]|KORR(?:[EI]|$)|BERICHTIGUNG|RECTIFICA[CT]|RETIFICA|RETTELSE|RÄTTELSE|RETTIFICA|ERRATA|OIKAISU|KORJA|KOREKTA|SPROSTOWANIE)/.test(
      prefix,
    )
  )
    changes.push('correction');
  if (prefix.startsWith('REFILE')) changes.push('refile');
  if (/^(?:RPT|REPEAT)/.test(prefix)) changes.push('repeat');
  if (
    /(?:UPDATE|WRAPUP) ?\d|^(?:AC?TUALIZA|AKTUALISIERUNG|ZUSAMMENFASSUNG|LEAD) \d|^(?:UPDATED?|LEAD|\d[A-Z]{2} (?:LD|LEAD).*|AMPL?\.|AMPLIACIÓN)$/.test(
      prefix,
    )
  )
    changes.push('update');
  const labelled = changes.length === 0 ? changeOfLabel(prefix) : undefined;
  return labelled ? [labelled] : changes;
}

const AROUND_COMPANY: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['CORRECTION', 'correction'],
  ['REPEAT', 'repeat'],
  ['UPDATE', 'update'],
  ['ADDITION', 'update'],
  ['DISREGARDRELEASE', 'withdrawal'],
]);

/**
 * Business Wire's words before the headline of a release, and PR Newswire's before the name of the company in slashes, whose
 * letters may stand apart: `/C O R R E C T I O N -- Llama Works/`.
 */
function changeOfRelease(headline: string): Change | undefined {
  if (headline.startsWith('CORRECTING and REPLACING ')) return 'correction';
  if (headline.startsWith('REPEAT/')) return 'repeat';
  if (!headline.startsWith('/')) return undefined;
  const [words = ''] = headline.slice(1).split(headline.includes(' -- ') ? ' -- ' : ':', 1);
  return AROUND_COMPANY.get(words.replaceAll(' ', ''));
}

const withdraws = ({ headline = '', text = '' }: ChangeSigns): boolean =>
  WITHDRAWS.test(plainBlanks(headline)) || WITHDRAWS.test(plainBlanks(text.slice(0, LOOKED_AT)));

/** Marks in the brackets of a slugline: `USA-WEATHER/ (UPDATE 1, PIX, CORRECTED)`. */
function changesOfSlugline(slugline: string): Change[] {
  const open = slugline.lastIndexOf('(');
  if (open === -1) return [];
  return slugline
    .slice(open + 1)
    .replace(/\)\s*$/, '')
    .split(',')
    .flatMap((mark): Change[] => {
      const word = mark.trim().toUpperCase();
      if (/^(?:UPDATE|WRAPUP) \d{1,3}$/.test(word)) return ['update'];
      if (word.startsWith('CORRECT')) return ['correction'];
      if (word.startsWith('REFILE')) return ['refile'];
      return word === 'RPT' || word === 'REPEAT' ? ['repeat'] : [];
    });
}
