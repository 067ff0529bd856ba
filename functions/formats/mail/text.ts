// The plain text of a mail: soft line breaks (RFC 3676), quotations, what was forwarded, and the signature below.
import type { Piece } from '../syntax/html-pieces.ts';
import { withoutControls } from '../syntax/inline.ts';

/** Longer than any line that a mailer wraps: such a line is a paragraph, whatever follows it. */
const LONG_LINE = 100;
const MAX_SIGNATURE_LINES = 16;
export const MAX_SIGNATURE_LENGTH = 1500;
/** RFC 3676, section 4.3; the blank at its end gets lost. Mailing lists underline. */
export const isSignatureMark = (line: string): boolean => /^(?:-- ?|_{20,200})$/.test(line);

const FORWARDED =
  /^(?:-{2,20} ?(?:original (?:message|appointment)|forwarded (?:message|by)|(?:weitergeleitete|ursprüngliche) nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|videresend\p{L}{0,4} (?:melding|besked|e-post)|vidarebefordra\p{L}{0,3} meddelande|doorgestuurd bericht|välitetty viesti)|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:transféré|réexpédié) ?:)/iu;
const FORWARDED_FIELD =
  /^\*?(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|envoyé|à|objet|para|asunto|enviado|da|inviato|a|oggetto|fra|til|emne|från|till|ämne|van|aan|onderwerp|verzonden)\*? ?:/i;
/** Said of an alternative that is not worth reading. */
const STUB =
  /(?:view|read|open|see) (?:this|the|it)[^.]{0,60}(?:browser|online|on the web)|(?:mail|client|reader|program)[^.]{0,60}(?:support|display|show|view)[^.]{0,30}html|html[- ](?:version|e-?mail|format|message|capable|compatible)|multi-?part (?:message|mime)/i;
const STUB_WORDS = 80;

export const isStub = (text: string, words: number): boolean => words < STUB_WORDS && STUB.test(text.slice(0, 2000));

export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words++;
  return words;
}

/**
 * Joins the lines that were only broken to be sent; each paragraph that they make stands between empty lines.
 * @param isSpaceless `DelSp=yes`: the blank before the line break is no part of the text
 */
export function joinFlowed(text: string, isSpaceless: boolean): string {
  const paragraphs: string[] = [];
  let open: string[] = [];
  let openDepth = 0;
  const close = (): void => {
    const marks = '>'.repeat(openDepth) + (openDepth > 0 ? ' ' : '');
    if (open.length > 1) paragraphs.push('', marks + open.join(''), '');
    else if (open.length === 1) paragraphs.push(marks + open[0]);
    open = [];
  };
  for (const line of text.split('\n')) {
    const depth = quoteDepth(line);
    const content = line.slice(depth).replace(/^ /, '');
    if (open.length > 0 && (depth !== openDepth || content === '-- ')) close();
    openDepth = depth;
    const isSoft = content.endsWith(' ') && content !== '-- ';
    open.push(isSoft && isSpaceless ? content.slice(0, -1) : content);
    if (!isSoft) close();
  }
  close();
  return paragraphs.join('\n');
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line[depth] === '>') depth++;
  return depth;
}

export function mailTextPieces(sent: string): Piece[] {
  const lines = withoutControls(sent.replace(/\f/g, '\n\n')).split('\n');
  const end = signatureStart(lines);
  const pieces = storyPieces(lines.slice(0, end));
  const signature = lines.slice(end + 1).filter((line) => line.trim() !== '' && !isSignatureMark(line.trim()));
  if (signature.length > 0) pieces.push({ kind: 'contact', text: signature.join('\n') });
  return pieces;
}

/** The line that parts the signature, or a list's footer, from the story; the end where there is none. */
function signatureStart(lines: readonly string[]): number {
  let start = lines.length;
  let count = 0;
  let length = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!.trim();
    if (isSignatureMark(line)) start = at;
    else if (line !== '') count++;
    length += line.length;
    if (count > MAX_SIGNATURE_LINES || length > MAX_SIGNATURE_LENGTH) break;
  }
  // A mail that is nothing but what follows the line has no signature.
  return lines.slice(0, start).some((line) => line.trim() !== '') ? start : lines.length;
}

function storyPieces(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let text: string[] = [];
  let quoted: string[] = [];
  const endText = (): void => {
    if (text.some((line) => line.trim() !== '')) pieces.push({ kind: 'text', text: text.join('\n') });
    text = [];
  };
  const endQuote = (): void => {
    if (quoted.length > 0) pieces.push({ kind: 'quote', text: quoted.join('\n') });
    quoted = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (/^>(?!From )/.test(line)) {
      endText();
      const content = line.replace(/^>[> ]{0,40}/, '');
      if (content.trim() === '') endQuote();
      else quoted.push(content);
      continue;
    }
    endQuote();
    const headerEnd = FORWARDED.test(line.trim()) ? forwardedEnd(lines, at + 1) : at;
    if (headerEnd > at) {
      endText();
      pieces.push({ kind: 'contact', text: lines.slice(at, headerEnd).join('\n') });
      at = headerEnd - 1;
    } else if (line.length > LONG_LINE) text.push('', line, '');
    // An mbox has to mark a line that begins with this word.
    else text.push(line.replace(/^>(?=From )/, ''));
  }
  endQuote();
  endText();
  return pieces;
}

/** Behind the header of what was forwarded, which repeats what the mail around it says. */
function forwardedEnd(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]!.trim() === '') at++;
  let end = from;
  for (let fields = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '') break;
    if (FORWARDED_FIELD.test(line)) fields++;
    else if (fields === 0) break;
    end = at + 1;
  }
  return end;
}
