// The two places in which a picture says the same thing, IIM and XMP, and which of them is believed.
import type { Iim } from './iim.ts';
import type { Xmp } from './xmp.ts';

/**
 * IIM is what the wire's own systems write last, so it is believed; but XMP where IIM has nothing, where IIM is the same
 * cut off (a city ends after 32 bytes), or where IIM has letters that had to be guessed.
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
    const isWhole = iim.every((value) => xmp.some((whole) => whole.startsWith(value)));
    return isWhole || (xmp.length > 0 && !this.#isSound(iim)) ? xmp : iim;
  }

  one(dataset: string, ns: string, name: string): string | undefined {
    const iim = this.iim(dataset)[0];
    const xmp = this.xmp.text(ns, name);
    if (iim === undefined || xmp === undefined) return iim ?? xmp;
    return xmp.startsWith(iim) || !this.#isSound([iim]) ? xmp : iim;
  }

  #isSound(values: readonly string[]): boolean {
    return this.#iim.isCharsetKnown || values.every((value) => /^[\0-\x7f]*$/.test(value));
  }
}
