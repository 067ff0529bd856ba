// How deep and how large what XML, HTML and JSON are read into may get.

/** The deepest real wire file seen has 14 levels; pages go to some 60. */
export const MAX_DEPTH = 200;
export const MAX_ELEMENTS = 2_000_000;
export const MAX_ATTRIBUTES = 100;
/** In UTF-16 units, of one attribute. */
export const MAX_ATTRIBUTE_LENGTH = 64 * 1024;
/** In UTF-16 units, of a namespace: saxes goes through it once more for each attribute that is in it. */
export const MAX_NAMESPACE_LENGTH = 1000;

/** Of one item, which is kept as a tree; the memory of a function grows with both. Enough for a table of 10,000 rows. */
export const MAX_ITEM_ELEMENTS = 400_000;
export const MAX_ITEM_ATTRIBUTES = 1_000_000;
/** The longest story that is read, wrapped to 60 columns, has half as many. */
export const MAX_ITEM_LINES = 400_000;
/** In UTF-16 units: a story takes a sixteenth of it, but some pack a picture into their XML. */
export const MAX_ITEM_CHARACTERS = 16 * 1024 * 1024;
/** Objects, lists and what stands behind a comma, of one drop. */
export const MAX_JSON_VALUES = 1_000_000;
