// The two places in which a picture says the same thing, IIM and XMP, and which of them is believed.
import type { Iim } from './iim.ts';
import type { Xmp } from './xmp.ts';

/**
 * IIM is what the wire's own systems write last, so it is believed; but XMP where IIM has nothing, where IIM is the same
 * cut off (a city ends after 32 bytes) or without its accents, or where IIM has letters that had to be guessed.
 */
export class Metadata {
  readonly xmp: Xmp;
  readonly #iim: Iim;

  constructor(iim: Iim, xmp: Xmp) {
    this.#iim = iim;
    this.xmp = xmp;
  }

  iim(dataset: string): readonly string[] {
    return this.#iim.fields.get(dataset) ?? [];
  }

  list(datasets: readonly string[], ns: string, name: string): readonly string[] {
    const iim = datasets.flatMap((dataset) => this.iim(dataset));
    const xmp = this.xmp.all(ns, name);
    const isWhole = iim.every((value) => xmp.some((whole) => isMore(whole, value)));
    return isWhole || (xmp.length > 0 && !this.#isSound(iim)) ? xmp : iim;
  }

  one(dataset: string, ns: string, name: string): string | undefined {
    const iim = this.iim(dataset)[0];
    const xmp = this.xmp.text(ns, name);
    if (iim === undefined || xmp === undefined) return iim ?? xmp;
    return isMore(xmp, iim) || !this.#isSound([iim]) ? xmp : iim;
  }

  #isSound(values: readonly string[]): boolean {
    return this.#iim.isCharsetKnown || values.every((value) => /^[\0-\x7f]*$/.test(value));
  }
}

/** `René’s` says more than `Ren?'s`: some programs write into IIM what ASCII has of the same text. */
function isMore(xmp: string, iim: string): boolean {
  if (xmp.startsWith(iim)) return true;
  if (xmp.length !== iim.length) return false;
  for (let at = 0; at < iim.length; at++) {
    if (xmp[at] !== iim[at] && (iim.charCodeAt(at) > MAX_ASCII || xmp.charCodeAt(at) <= MAX_ASCII)) return false;
  }
  return true;
}

const MAX_ASCII = 0x7f;
