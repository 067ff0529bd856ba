// Keywords that stand in one text, as most formats have them.

/** The words between commas or semicolons, as often as they stand there; `Washington, D.C.` is one. */
export const keywordsIn = (sent: string | undefined): string[] =>
  (sent ?? '').split(/;|,(?! ?(?:\p{Lu}\.){2})/u).flatMap((word) => word.trim() || []);
