// Keywords that stand in one text, as most formats have them.

/** The words between commas or semicolons, as often as they stand there. */
export const keywordsIn = (sent: string | undefined): string[] =>
  (sent ?? '').split(/[,;]/).flatMap((word) => word.trim() || []);
