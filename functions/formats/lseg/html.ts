// The HTML bodies of LSEG and Reuters Connect: what their classes mark besides those that all readers of HTML know.
import { parseHtml } from '../syntax/html.ts';
import { type Piece, readPieces } from '../syntax/html-pieces.ts';
import { attribute, foldedText, type XmlElement } from '../syntax/xml-element.ts';

/** The dash behind the dateline: `<span class="tr-dateline">10 oct (Reuters)</span><span class="tr-dl-sep"> - </span>`. */
const SEPARATOR = 'tr-dl-sep';
/** The desk's signature (`REUTERS MG/`), in a `pre` of its own. */
const SIGNATURE = 'tr-additinfo';
/** Stands above every story, with a full stop in it where there is nothing to say. */
const ADVISORY = 'tr-advisory';

/** An instrument code that nobody escaped is no tag: `<TEA.EX>`, `<0#.FTSE>`, `<EUR=>`. */
const BARE_RIC = /<((?:0#)?[A-Z0-9^_-]{0,12}[.=][A-Za-z0-9.=^_-]{0,12})>/g;

/** @throws DropRejected TOO_LARGE or TOO_DEEP */
export const lsegPieces = (html: string): Piece[] => readPieces(parseLsegHtml(html));

/** @throws DropRejected TOO_LARGE or TOO_DEEP */
export const parseLsegHtml = (html: string): XmlElement => cleaned(parseHtml(html.replace(BARE_RIC, '&lt;$1&gt;')));

/** @param inAdvisory that holds words: what is in it is not asked again */
function cleaned(element: XmlElement, inAdvisory = false): XmlElement {
  const children: (XmlElement | string)[] = [];
  for (const node of element.children) {
    if (typeof node === 'string') {
      children.push(node);
      continue;
    }
    const classes = (attribute(node, 'class') ?? '').split(' ');
    if (classes.includes(SEPARATOR)) continue;
    const isAdvisory = !inAdvisory && classes.includes(ADVISORY);
    if (isAdvisory && !/[\p{L}\p{N}]/u.test(foldedText(node))) continue;
    children.push(classes.includes(SIGNATURE) ? aside(node) : cleaned(node, inAdvisory || isAdvisory));
  }
  return { ...element, children };
}

/** A paragraph beside the story, in a class that says so to all readers. */
const aside = (element: XmlElement): XmlElement => ({
  ...element,
  name: 'p',
  attributes: [{ name: 'class', local: 'class', uri: '', value: 'tr-slugline' }],
  children: [foldedText(element)],
});
