// Where a text stands: the elements above it.
import type { Box } from './segments.ts';

/** The nearest element of this name, the box's own included. */
export function boxAbove(box: Box, name: string): Box | undefined {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.element.name === name) return at;
  return undefined;
}

export const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);
