// The labels of tokens: outside, or Begin, Inside, Last or Unit of a mention of a class.

export const CLASSES = ['PER', 'ORG', 'LOC'] as const;
export type MentionClass = (typeof CLASSES)[number];

/** Label 0 is outside; then B, I, L and U of each class. */
export const LABELS = 1 + 4 * CLASSES.length;
export const OUTSIDE = 0;

export const Part = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

export const labelOf = (classIndex: number, part: number): number => 1 + classIndex * 4 + part;
export const classOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

/** True where a token of the one label may stand before one of the other; the ends of a sentence count as outside. */
export function mayFollow(before: number, after: number): boolean {
  const isOpen = before !== OUTSIDE && (partOf(before) === Part.begin || partOf(before) === Part.inside);
  const goesOn = after !== OUTSIDE && (partOf(after) === Part.inside || partOf(after) === Part.last);
  return isOpen === goesOn && (!isOpen || classOf(before) === classOf(after));
}
