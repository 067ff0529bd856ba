// Keywords that stand in one text, as most formats have them.

/** The words between commas or semicolons, as often as they stand there; `Washington, D.C.` is one, `gulls, U.S.` are two. */
export const keywordsIn = (sent: string | undefined): string[] =>
  (sent ?? '').split(/;|,(?! ?[BD]\.C\.)/).flatMap((word) => word.trim() || []);
