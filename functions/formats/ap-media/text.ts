// An item of AP with its text. The text is a NITF that does not say whose it is (its doc-id is empty, as
// `<doc-id regsrc="AP"/>`), so alone it would be a story of its own, which no kill of the item reaches.
import type { ParsedArticle } from '../../article/article.ts';
import { DropRejected } from '../../errors.ts';
import type { WireHabits } from '../format.ts';
import { readNitf } from '../nitf/item.ts';
import { parseXml } from '../syntax/xml.ts';
import { foldBlanks } from '../syntax/xml-element.ts';

/**
 * The item says what it is and whether it may be used, unless its text is stricter; the text gives the body and what is
 * printed with it.
 * @throws DropRejected where the text cannot be read, but for an item that is not to be used anyway
 */
export function withText(item: ParsedArticle, nitf: string, wire: WireHabits): ParsedArticle {
  let text: ParsedArticle;
  try {
    const root = parseXml(nitf);
    if (root.name !== 'nitf') throw new DropRejected('MALFORMED', `the text of the item is ${root.name}, not nitf`);
    text = readNitf(root, 0, wire, item.uri)[0]!;
  } catch (error) {
    if (error instanceof DropRejected && item.pubStatus === 'canceled') return item;
    throw error;
  }
  const isStricter = item.pubStatus === 'usable' && text.pubStatus !== 'usable';
  const notes = new Set(item.editorNotes.map((note) => foldBlanks(note.text)));
  const names = new Set(item.credits.map(({ name }) => name));
  const { embargo = text.embargo, byline = text.byline, language = text.language } = item;
  const dateline = text.dateline ?? item.dateline;
  return {
    ...item,
    ...(isStricter ? { pubStatus: text.pubStatus } : {}),
    // A note above the text may say that it is an update.
    ...(isStricter || item.change === 'new' ? { change: text.change } : {}),
    ...(embargo === undefined ? {} : { embargo }),
    ...(byline === undefined ? {} : { byline }),
    ...(language === undefined ? {} : { language }),
    ...(dateline === undefined ? {} : { dateline }),
    credits: [...item.credits, ...text.credits.filter(({ name }) => !names.has(name))],
    editorNotes: [...item.editorNotes, ...text.editorNotes.filter((note) => !notes.has(foldBlanks(note.text)))],
    body: text.body,
    rights: { ...text.rights, ...item.rights },
  };
}
