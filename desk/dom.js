// Elements by construction. Text becomes text nodes, and only the attributes listed here can be set: nothing that was
// stored is ever read as HTML.

const SVG = 'http://www.w3.org/2000/svg';
const ATTRIBUTES = new Set([
  ...['class', 'id', 'type', 'role', 'title', 'lang', 'dir', 'datetime', 'for', 'hidden', 'tabindex', 'value', 'alt'],
  ...['rel', 'target', 'scope', 'disabled', 'selected', 'open', 'width', 'height', 'loading', 'referrerpolicy'],
  ...['viewBox', 'd', 'x', 'y', 'fill', 'preserveAspectRatio'],
]);

/** @param {string} name @param {Record<string, unknown>} attributes `on…` takes a function; `href`, `src` as safeUrl has them */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false || value === null) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'href' || name === 'src') setAddress(element, name, String(value));
    else if (ATTRIBUTES.has(name) || /^(aria|data)-[a-z-]+$/.test(name))
      element.setAttribute(name, value === true ? '' : String(value));
    else throw new Error(`the attribute ${name} is never set`);
  }
  append(element, children);
  return element;
}

export function append(parent, children) {
  for (const child of children.flat(3)) {
    if (child === undefined || child === null || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** What stands in `parent` becomes `children`. */
export function replace(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
}

function setAddress(element, name, value) {
  const isOwn = value.startsWith('#') || value.startsWith('/api/');
  const safe = isOwn ? value : name === 'href' ? safeUrl(value) : safeUrl(value, ['https:']);
  if (safe !== undefined) element.setAttribute(name, safe);
}

/** The address where its scheme is one of those; undefined for every other, as `javascript:`. */
export function safeUrl(text, schemes = ['http:', 'https:', 'mailto:']) {
  try {
    const url = new URL(text);
    return schemes.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** A link that leaves the desk; the text alone where the address is not one to follow. */
export function outLink(address, ...children) {
  const safe = safeUrl(address);
  if (safe === undefined) return h('span', {}, ...children);
  return h('a', { href: safe, rel: 'noopener noreferrer', target: '_blank' }, ...children);
}
