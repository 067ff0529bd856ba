/**
 * All matches of a global pattern. `matchAll` copies the pattern each time, which takes longer than to look through a
 * paragraph.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would come again for ever.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Where what stands here ends; undefined where it does not. */
export function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
