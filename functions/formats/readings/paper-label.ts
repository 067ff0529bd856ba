// Lines above a story that say what kind of paper it is.
import { caseless } from '../syntax/caseless.ts';

const LABEL = caseless`^\W{0,5}(?:for immediate release|zur sofortigen veröffentlichung|pour diffusion immédiate|(?:(?:press|media|news|joint) ){1,2}(?:release|statement|advisory|alert|notice)|(?:presse|medien)[- ]?(?:mitteilung|information|info|dienst|aussendung)|communiqué(?: de presse)?|(?:comunicado|nota)(?: de (?:prensa|imprensa)| à imprensa)?|comunicato(?: stampa)?|pressemeddelelse|pressmeddelande|pressemelding|persbericht|(?:news|wire) ?(?:letter|update)|rundbrief|infobrief|infolettre|lettre d['’]information|boletín(?: informativo)?|breaking(?: news)?|eilmeldung|exclusive)(?: (?:no\.?|nr\.?|n°|#) ?\d{1,6}(?:[/-]\d{1,4})?| \d[\d/.-]{0,12})?\W{0,5}$`;
/** True of a line that only says what kind of paper it is: `Press release`, `PRESSEMITTEILUNG 12/2026`, `Newsletter No. 5`. */
export const isPaperLabel = (line: string): boolean => LABEL.test(line);

/** True of the label of a paper that one firm or office sends, and of none that a wire or a paper sends each day. */
export const isPressRelease = (line: string): boolean => LABEL.test(line) && !OF_MANY.test(line);
const OF_MANY = /letter|update|brief|dienst|lettre|bolet|breaking|eilmeldung|exclusive/i;
