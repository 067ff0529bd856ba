// Reuters instrument codes in text, as the terminal feeds write them: `Ford Motor <F.N> fell`, `<0#.FTSE>`, `<EUR=>`.
import type { Subject } from '../../article/article.ts';

// Markup has become markup by now: what stands in angle brackets is text. Addresses have `@`, or small letters before `:`.
const RIC = /<((?:0#)?[.A-Z0-9][A-Z0-9.=/^_:-]{0,18}(?:[a-z][0-9A-Z.]{0,6})?)>/g;

/** Each once, in order, as subjects of the scheme `R:`. */
export function readRics(texts: Iterable<string>): Subject[] {
  const codes = new Set<string>();
  for (const text of texts) {
    for (const [, code] of text.matchAll(RIC)) if (/[A-Z]/.test(code!)) codes.add(code!);
  }
  return [...codes].map((code) => ({ qcode: `R:${code}`, rel: 'subject' }));
}
