// With what mail programs head a mail that they forward, or that one answers to, in the languages in which they come:
// a line of hyphens (Thunderbird, Gmail, Outlook), a sentence (Apple Mail), and the fields of its header.
import { plainBlanks } from '../../article/spaces.ts';
import { caseless } from '../syntax/caseless.ts';

const RULED = [
  'forwarded (?:message|by)',
  'weitergeleitete nachricht',
  'message transféré',
  'mensaje reenviado',
  'messaggio inoltrato',
  'mensagem (?:re)?encaminhada',
  'videresend[a-zæøå]{0,4} (?:melding|besked|e-post)',
  'vidarebefordra[a-z]{0,3} (?:meddelande|mail|e-post)',
  'doorgestuurd bericht',
  'välitetty viesti',
  'przekazana wiadomość|wiadomość przekazana dalej',
  'přeposlaná zpráva',
  'továbbított üzenet',
  '(?:пересылаемое|перенаправленное|пересланное) сообщение',
].join('|');
const RULED_ORIGINAL = [
  'original (?:message|appointment)',
  'ursprüngliche nachricht',
  "message d['’]origine",
  'mensaje original',
  'messaggio originale',
  'mensagem original',
  'oorspronkelijk bericht',
  'ursprungligt meddelande',
  'oprindelig meddelelse',
  'opprinnelig melding',
  'alkuperäinen viesti',
  'oryginalna wiadomość',
  'původní zpráva',
  'eredeti üzenet',
  'исходное сообщение',
].join('|');
const SENTENCES = [
  'begin forwarded message:',
  'anfang der weitergeleiteten nachricht:',
  'début du message (?:transféré|réexpédié) ?:',
  'inicio del mensaje reenviado:',
  'inizio messaggio inoltrato:',
  'início da mensagem (?:re)?encaminhada:',
  'begin doorgestuurd bericht:',
  'vidarebefordrat brev:',
  'videresendt (?:besked|melding):',
  'początek przekazywanej wiadomości:',
  'начало переадресованного сообщения:',
].join('|');

const FORWARDED = caseless`^(?:-{2,20} ?(?:${RULED}|${RULED_ORIGINAL})|${SENTENCES})`;
/** Of these, the ones that stand above what a mail answers to, too. */
const ORIGINAL = caseless`^-{2,20} ?(?:${RULED_ORIGINAL})`;

/** True of a mark above the header of another mail. */
export const isMarkOfMail = (line: string): boolean => FORWARDED.test(told(line));

/** True of the mark above what a mail forwards, and not above what it answers to. */
export const isForwardMark = (line: string): boolean => isMarkOfMail(line) && !ORIGINAL.test(told(line));

const told = (line: string): string => plainBlanks(line).trim();

const SENDERS =
  'from|von|de|da|fra|från|van|lähettäjä|od|odesílatel|feladó|de la|kimden|от|від|από|saatja|差出人|发件人|寄件者|보낸 사람|من';
const SUBJECTS =
  'subject|betreff|objet|asunto|assunto|oggetto|emne|ämne|onderwerp|aihe|temat|předmět|predmet|tárgy|subiect|konu|тема|θέμα|teema|件名|主题|主旨|제목|الموضوع';
const OTHERS = [
  SUBJECTS,
  'sent|date|to|cc|reply-to',
  'gesendet|datum|an|kopie',
  'envoyé|à',
  'para|enviado(?: el| em)?|enviada em|fecha|data',
  'inviato|a',
  'til|sendt|dato|kopi',
  'till|skickat|kopia',
  'aan|verzonden',
  'lähetetty|vastaanottaja|kopio|päivämäärä|päiväys',
  'wysłan[eo]|do|dw',
  'odesláno|odoslané|komu|dátum',
  'küldve|címzett',
  'trimis|către',
  'gönder(?:ildi|ilen|me tarihi)|kime|tarih',
  'отправлено|кому|копия|дата|надіслано',
  'στάλθηκε|προς|ημερομηνία',
  'saadetud|adressaat',
  '送信日時|宛先|日時|日付|发送时间|收件人|抄送|日期|寄件日期|收件者',
  '보낸 날짜|받는 사람|날짜',
  'تم الإرسال|إلى|التاريخ',
].join('|');

/** True of a field of such a header. */
export const isForwardedField = (line: string): boolean => FORWARDED_FIELD.test(told(line));
const FORWARDED_FIELD = new RegExp(`^\\*?(?:${SENDERS}|${OTHERS})\\*? ?[:：]`, 'i');
const SENDER_FIELD = new RegExp(
  `^\\*?(?:${SENDERS})\\*? ?[:：](?![ \\t]{0,9}\\d{1,2}(?:[:.h]\\d\\d| ?[ap]\\.?m\\b))[ \\t]{0,9}\\S`,
  'i',
);

const SUBJECT_OR_ADDRESS = new RegExp(`^\\*?(?:${SUBJECTS})\\*? ?[:：]|\\S@\\S`, 'i');

const MAX_LINES = 16;
/** Names and addresses go on in lines of their own. */
const MAX_WRAPPED = 2;
const isWrapped = (line: string): boolean => /^\s+\S|[@;<>]/.test(line);

/** Before the sender, as GMX has it. */
const SENT_FIELD = /^\*?(?:gesendet|sent)\*? ?:/i;

/**
 * Outlook has no line above the header: three fields and more, the first of them the sender, or its time and the sender, are
 * one; hours of opening are none (`Od: 10:00`, `Do: 18:00`).
 */
export function bareForwardedEnd(lines: readonly string[], from: number): number {
  const isSender = (line = ''): boolean => SENDER_FIELD.test(told(line));
  const sender = SENT_FIELD.test(told(lines[from]!)) ? from + 1 : from;
  // Nobody sends it twice.
  if (!isSender(lines[sender]) || isSender(lines[sender + 1])) return from;
  const most = Math.min(lines.length, from + MAX_LINES);
  let fields = 0;
  let end = from;
  for (let at = from; at < most && at - end <= MAX_WRAPPED; at++) {
    const line = lines[at]!;
    if (isForwardedField(line)) {
      fields++;
      end = at + 1;
    } else if (!isWrapped(line)) break;
  }
  const isHeader = fields >= 3 && lines.slice(from, end).some((line) => SUBJECT_OR_ADDRESS.test(told(line)));
  return isHeader ? end : from;
}

export const isForward = (lines: readonly string[], at: number): boolean => headerEnd(lines, at) > at;

/** Behind the header of what was forwarded, where it begins there. */
export const headerEnd = (lines: readonly string[], at: number): number =>
  isMarkOfMail(lines[at]!) ? forwardedEnd(lines, at + 1) : bareForwardedEnd(lines, at);

/** Behind the header of what was forwarded, which repeats what the mail around it says. */
function forwardedEnd(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.trim() === '') at++;
  let end = from;
  for (let fields = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '') break;
    if (isForwardedField(line)) fields++;
    else if (fields === 0) break;
    end = at + 1;
  }
  return end;
}

/** Of a quotation. */
export const withoutMark = (line: string): string => line.replace(/^> ?/, '');
