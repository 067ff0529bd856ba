// Words as terms: what counts as the same word where stories are told apart by their words.

const FIGURE = /\d/;

/** Of a word's key (words.ts): one term for singular and plural. */
export function singularOf(key: string): string {
  if (key.length > 4 && key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  return key.length > 3 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key;
}

/** The same, and one term for all figures. */
export const termOf = (key: string): string => (FIGURE.test(key) ? '0' : singularOf(key));
