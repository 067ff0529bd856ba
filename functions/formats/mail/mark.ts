// What tells a mail: fields of a header that few other texts begin with.
import type { Detection, DropHead, FormatMark } from '../format.ts';

/** Without one of these a header is of something else: HTTP, a card, a form. */
const MARKS = new Set([
  'from',
  'subject',
  'date',
  'message-id',
  'received',
  'mime-version',
  'return-path',
  'delivered-to',
]);
const KNOWN = new Set([
  ...MARKS,
  ...'to cc sender reply-to x-received dkim-signature authentication-results received-spf content-type content-transfer-encoding content-disposition content-language in-reply-to references list-id list-unsubscribe x-mailer user-agent importance priority x-priority arc-seal x-original-to envelope-to x-ses-receipt resent-from resent-date organization keywords comments'.split(
    ' ',
  ),
]);
/** A page that a browser saved (MHTML) is no mail, for all that it looks like one. */
const SAVED_PAGE = /^(?:snapshot-content-location:|from:\s{0,9}"?<?saved by )/i;
const MBOX_LINE = /^>?From (?!:)\S/;

export const mailMark = {
  name: 'mail',

  detect({ text }: DropHead): Detection {
    const names = new Set<string>();
    let at = MBOX_LINE.test(text) ? nextLine(text, 0) : 0;
    while (at < text.length) {
      const next = nextLine(text, at);
      const line = text.slice(at, Math.min(next, at + 100));
      at = next;
      if (/^[\r\n]/.test(line)) break;
      if (SAVED_PAGE.test(line)) return false;
      if (/^[ \t]/.test(line) && names.size > 0) continue;
      const name = fieldName(line);
      // A field that no standard knows is one, too; a line of prose ends the header, or says that there is none.
      if (name === undefined) break;
      names.add(name);
    }
    const known = [...names].filter((name) => KNOWN.has(name));
    return known.length >= 2 && known.some((name) => MARKS.has(name)) ? 'sure' : false;
  },
} satisfies FormatMark;

function nextLine(text: string, at: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = at;
  const found = end.exec(text);
  return found ? found.index + found[0].length : text.length;
}

const FIELD = /^([!-9;-~]{1,100})[ \t]{0,20}:/;

/** In lower case; undefined where the line begins no field. */
export const fieldName = (line: string): string | undefined => FIELD.exec(line)?.[1]?.toLowerCase();
