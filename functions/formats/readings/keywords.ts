// Keywords that stand in one text, as most formats have them.

/** The words between commas or semicolons of any script, as often as they stand there; `Albany, N.Y.` is one, `gulls, U.S.` are two. */
export const keywordsIn = (sent: string | undefined): string[] =>
  (sent ?? '').split(SEPARATOR).flatMap((word) => word.trim() || []);
/** What is written like a state may be any other name: `crime, F.B.I.`, `books, C.S. Lewis`. */
const SEPARATOR = /[;；、，،؛]|,(?! ?(?:[BD]\.C|D\.F|N\.[CDHJMY]|R\.I|S\.[CD]|W\.Va)\.(?!\p{L}| \p{Lu}))/u;
