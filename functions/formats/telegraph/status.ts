// What single words of a telegraph message say about its story: KILL, HOLD, Correction, 1st Ld-Writethru, Berichtigung.
import type { PubStatus } from '../../article/article.ts';
import { caseless } from '../syntax/caseless.ts';

export interface Status {
  readonly pubStatus?: PubStatus;
  /** As readings/change.ts knows them. */
  readonly signals: readonly string[];
}

const KILL =
  /^(?:(?:bulletin|mandatory|urgent|eil|note|advisory)[ -]?){0,3}(?:kill(?:ed)?(?: kill){0,3}|elimination|annul(?:ation|é|ée|er|iert|lierung)?|anula(?:r|da|ción|cion)|storno|storniert)(?: (?:note|advisory|bulletin))?!?$/i;
const HOLD =
  /^(?:hold(?: hold){0,3}|on hold|held|withhold|withheld|hold for (?:review|confirmation|approval|release))!?$/i;

const SIGNALS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:\d\w{2} (?:ld-)?)?(?:correct(?:ion|ive|ed|s)\b|berichtig|korrektur\b|korr\.?(?:$|:)|korrigiert|rectifi|rettelse|rättelse|retting|korekta|corrección|versión corregida)/i,
    'correction',
  ],
  [/^(?:repeat|repeating|rpt|refile|wiederhol|wdh\.?$|répétition|gjentatt|gentagelse)/i, 'repeat'],
  [/^(?:withdraw|retract|zurückgezogen|zieht zurück|rückzug)/i, 'withdrawal'],
  [/^advisory\b/i, 'advisory'],
  [
    caseless`(?:\d(?:st|nd|rd|th)\s?|^|[\s-])(?:ld|lead|writethru|write-thru)\b|^(?:\d{1,2}\. )?(?:update|insert|sub|aktualisier|zusammenfassung|neufassung(?! \p{L})|actualización|mise? à jour|oppdater|opdater)`,
    'update',
  ],
];

/** @param words Each a whole field or piece of one: `KILL` in a field of its own is a status, in a headline it is not. */
export function statusOf(words: readonly string[]): Status {
  const found = words.map((word) => word.trim().slice(0, 200)).filter((word) => word !== '');
  const signals = found.flatMap((word) =>
    SIGNALS.filter(([pattern]) => pattern.test(word)).map(([, signal]) => signal),
  );
  if (found.some((word) => KILL.test(word))) return { pubStatus: 'canceled', signals: [] };
  return {
    ...(found.some((word) => HOLD.test(word)) ? { pubStatus: 'withheld' } : {}),
    signals: [...new Set(signals)],
  };
}

/**
 * `Not for publication, the memo said` goes on, and `The memo was not for publication.` tells: they are the story. `Was folgt
 * ist nicht …` and `It was long and is not …` tell of nothing past.
 */
const NOT_FOR_PUBLICATION = caseless`\b(?=[np])(?<!(?<!\p{L})(?:was|were|been|war|waren|sei|seien|étai(?:en)?t) (?:(?!(?:ist|sind|is|are) )\p{L}{1,20} ){0,2})(?:not (?:intended )?for publication|nicht (?:zur|für die) (?:veröffentlichung|publikation)|pas (?:destinée?s? )?à (?:la )?publi(?:cation|er)|no (?:están?|son) (?:destinad[ao]s? )?(?:a|para) (?:la )?publicación)(?: (?:bestimmt|gedacht|vorgesehen))?(?=[^\p{L}\p{N},]*$|\s?[:()[\]!–—*]|\s-\s)`;

/** True where a line says that what follows is for the desk alone; what is quoted is the story. */
export const saysNotForPublication = (line: string): boolean =>
  line.length < 160 && NOT_FOR_PUBLICATION.test(line) && !/["“”„«»]/.test(line);
