// What stands above a text: the elements, and what they are called for.
import { attribute, type XmlElement } from '../../../formats/syntax/xml-element.ts';
import { ROLE_NAMES, ROLES } from '../page-words.ts';
import type { Box } from '../segments.ts';
import { ELEMENTS } from './names.ts';

/** Steps up that are counted. */
const FAR = 12;

/** Each box is asked once, and answers from its parent's answer. */
export class Ancestors {
  readonly #roles = new Map<Box, Float32Array>();
  readonly #elements = new Map<Box, Float32Array>();

  /** For each role how far up the nearest element is that is called so, and how many are. */
  rolesOf(box: Box): Float32Array {
    const known = this.#roles.get(box);
    if (known) return known;
    const above = box.parent ? this.rolesOf(box.parent) : undefined;
    const row = new Float32Array(2 * ROLE_NAMES.length);
    const name = nameOf(box.element);
    ROLE_NAMES.forEach((role, at) => {
      const isCalled = name !== '' && ROLES[role].test(name);
      row[2 * at] = isCalled ? 0 : Math.min(FAR, (above?.[2 * at] ?? FAR) + 1);
      row[2 * at + 1] = (above?.[2 * at + 1] ?? 0) + Number(isCalled);
    });
    this.#roles.set(box, row);
    return row;
  }

  /** For each element how far up the nearest one is. */
  elementsOf(box: Box): Float32Array {
    const known = this.#elements.get(box);
    if (known) return known;
    const above = box.parent ? this.elementsOf(box.parent) : undefined;
    const row = new Float32Array(ELEMENTS.length);
    ELEMENTS.forEach((name, at) => {
      row[at] = box.element.name === name ? 0 : Math.min(FAR, (above?.[at] ?? FAR) + 1);
    });
    this.#elements.set(box, row);
    return row;
  }
}

/** Class, id and what else names the purpose of an element. */
function nameOf(element: XmlElement): string {
  const of = (name: string): string | undefined => attribute(element, name);
  const [classes, id, role, itemprop] = [of('class'), of('id'), of('role'), of('itemprop')];
  if ((classes ?? id ?? role ?? itemprop) === undefined) return '';
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
