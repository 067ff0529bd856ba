// Keywords that stand in one text, as most formats have them.

/** The words between commas or semicolons, as often as they stand there; `Albany, N.Y.` is one, `gulls, U.S.` are two. */
export const keywordsIn = (sent: string | undefined): string[] =>
  (sent ?? '').split(/;|,(?! ?(?!U\.|E\.U)(?:\p{Lu}\.){2})/u).flatMap((word) => word.trim() || []);
