// With what the signature below a mail begins.
import { plainBlanks } from '../../article/spaces.ts';
import { caseless } from '../syntax/caseless.ts';

export const MAX_SIGNATURE_LINES = 16;
export const MAX_SIGNATURE_LENGTH = 1500;
/** RFC 3676, section 4.3; the blank at its end gets lost. Mailing lists underline. */
export const isSignatureMark = (line: string): boolean => /^(?:-- ?|_{20,200})$/.test(line);

/** How letters end: the name and the telephone of the sender follow. */
const CLOSING = caseless`^(?:(?:(?:many )?thanks and |with )?(?:kind|best|warm|many)(?:est)? (?:regards|wishes)|regards|all the best|(?:best|cheers|(?:many )?thanks)(?=,)|mfg|mvh|(?:yours )?(?:sincerely|faithfully|truly)|(?:mit (?:freundlichen|besten|herzlichen) gr(?:ü|ue)(?:ß|ss)en|mit (?:freundlichem|bestem|herzlichem) gru(?:ß|ss)|(?:viele|beste|freundliche|herzliche|liebe) gr(?:ü|ue)(?:ß|ss)e)(?: aus [\p{L} .-]{2,40})?|(?:(?:bien|très) )?cordialement|bien à vous|(?:sincères|meilleures|cordiales) salutations|(?:(?:(?:reciban? )?un )?(?:cordial )?|atentos? )?saludos?(?: cordiales)?|atentamente|cordialmente|atenciosamente|z poważaniem|s pozdravem|üdvözlettel|cordiali saluti|distinti saluti|com os melhores cumprimentos|(?:(?:med )?(?:venlig|vennlig|beste) )?hilsen|(?:med )?(?:venlige|vennlige) hils(?:ner|ener)|(?:med )?(?:vänliga|bästa) hälsningar|(?:med )?vänlig hälsning|met vriendelijke groet(?:en)?|(?:ystävällisin|parhain) terveisin)(?: / .{1,40})?[,.!]?$`;
/** What telephones put below a mail. */
const DEVICE =
  /^(?:sent from my |sent from (?:outlook|mail|yahoo|proton)|sent with proton ?mail |get outlook for |von meinem .{1,30} gesendet|gesendet (?:von|mit) |envoyé (?:de mon|depuis) |enviado desde mi |inviato (?:da|dal mio) |skickat från min |sendt fra min |verzonden vanaf mijn )/i;
/** Alone on its line, which no sentence of a story is. */
export const isDeviceLine = (line: string): boolean =>
  line.length < MAX_DEVICE && DEVICE.test(plainBlanks(line)) && !/[.!?]$/.test(line);
const MAX_DEVICE = 50;
export const isClosing = (line: string): boolean => line.length < MAX_LINE && CLOSING.test(plainBlanks(line));
export const startsSignature = (line: string): boolean =>
  isSignatureMark(line) || isClosing(line) || (line.length < MAX_LINE && DEVICE.test(plainBlanks(line)));
const MAX_LINE = 80;
