// Reading a body: which blocks are the story, and the story as plain text.
import type { Block, BlockRole } from './article.ts';

const CONTENT: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'crosshead', 'list', 'table', 'quote']);

/** True where the block is part of the story itself, not of what stands around it. */
export const isContent = (block: Block): boolean => CONTENT.has(block.role);

/** The clean text: content blocks only, an empty line between them. */
export function contentText(body: readonly Block[]): string {
  return body
    .filter(isContent)
    .map((block) => block.text)
    .join('\n\n');
}

/** The whole body as the wire sent it, dateline and sign-off included; contact blocks are not for publication. */
export function sentText(body: readonly Block[]): string {
  return body
    .filter((block) => block.role !== 'contact')
    .map((block) => block.text)
    .join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for HTML content and for double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  // Most texts hold none of them, which is told faster than they are replaced.
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ESCAPES[character]!) : text;

const ELEMENTS: Readonly<Partial<Record<BlockRole, readonly [string, string]>>> = {
  crosshead: ['<h2>', '</h2>'],
  quote: ['<blockquote>', '</blockquote>'],
  table: ['<pre>', '</pre>'],
};

/** The content blocks as safe HTML. */
export function contentHtml(body: readonly Block[]): string {
  return body.filter(isContent).map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  if (block.role === 'list') {
    const lines = (block.html ?? escapeHtml(block.text)).split('\n');
    return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  }
  const [open, close] = ELEMENTS[block.role] ?? ['<p>', '</p>'];
  return `${open}${block.html ?? escapeHtml(block.text)}${close}`;
}
