// What stands above a text: the elements, and what they are called for.
import { attribute, type XmlElement } from '../../../formats/syntax/xml-element.ts';
import { ROLE_NAMES, ROLES } from '../page-words.ts';
import type { Box } from '../segments.ts';
import { ELEMENTS } from './names.ts';

/** Steps up that are counted. */
const FAR = 12;

/** Elements that say nothing of their purpose are nothing but their name. */
const NOT_CALLED = '';
const ROLES_FROM = ELEMENTS.length;
const SIZE = ELEMENTS.length + 2 * ROLE_NAMES.length;

/**
 * Each box is asked once, and answers from its parent's answer: for each element how far up the nearest one is; then
 * for each role how far up the nearest element is that is called so, and how many are.
 */
export class Ancestors {
  readonly #rows = new Map<Box, Float32Array>();
  /** By parent and element: a list of 1,000 items has one row for all that are not called anything. */
  readonly #uncalled = new Map<Box | undefined, Map<string, Float32Array>>();

  of(box: Box): Float32Array {
    const known = this.#rows.get(box);
    if (known) return known;
    const name = nameOf(box.element);
    const row = name === NOT_CALLED ? this.#ofUncalled(box) : this.#below(box, name);
    this.#rows.set(box, row);
    return row;
  }

  #ofUncalled(box: Box): Float32Array {
    let siblings = this.#uncalled.get(box.parent);
    if (!siblings) {
      siblings = new Map();
      this.#uncalled.set(box.parent, siblings);
    }
    const known = siblings.get(box.element.name);
    if (known) return known;
    const row = this.#below(box, NOT_CALLED);
    siblings.set(box.element.name, row);
    return row;
  }

  #below({ element, parent }: Box, name: string): Float32Array {
    const above = parent && this.of(parent);
    const row = new Float32Array(SIZE);
    ELEMENTS.forEach((one, at) => {
      row[at] = element.name === one ? 0 : Math.min(FAR, (above?.[at] ?? FAR) + 1);
    });
    ROLE_NAMES.forEach((role, index) => {
      const at = ROLES_FROM + 2 * index;
      const isCalled = name !== NOT_CALLED && ROLES[role].test(name);
      row[at] = isCalled ? 0 : Math.min(FAR, (above?.[at] ?? FAR) + 1);
      row[at + 1] = (above?.[at + 1] ?? 0) + Number(isCalled);
    });
    return row;
  }
}

/** Class, id and what else names the purpose of an element. */
function nameOf(element: XmlElement): string {
  const of = (name: string): string | undefined => attribute(element, name);
  const [classes, id, role, itemprop] = [of('class'), of('id'), of('role'), of('itemprop')];
  if ((classes ?? id ?? role ?? itemprop) === undefined) return NOT_CALLED;
  return `${classes ?? ''} ${id ?? ''} ${role ?? ''} ${itemprop ?? ''} ${of('data-testid') ?? ''} ${of('data-component') ?? ''}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** Texts with the same key look alike: elements and classes of their box and its parent. */
export const classKey = (box: Box): string => {
  const own = (at: Box | undefined): string =>
    at ? `${at.element.name}.${attribute(at.element, 'class')?.slice(0, 100) ?? ''}` : '';
  return `${own(box)} ${own(box.parent)}`;
};
