// The body of a NewsML-G2 item: XHTML, or plain text, as blocks with roles.
import type { Block, Credit, Dateline, EditorNote } from '../article/article.ts';
import { escapeHtml } from '../article/body.ts';
import { readDateline } from './readings/dateline.ts';
import { readEditorNotes } from './readings/editor-notes.ts';
import { readSignoff } from './readings/signoff.ts';
import { rawText, type XmlElement } from './xml.ts';

export interface ReadBody {
  readonly blocks: readonly Block[];
  readonly byline?: string;
  readonly dateline?: Dateline;
  readonly notes: readonly EditorNote[];
  readonly credits: readonly Credit[];
}

/** A paragraph as it stands in the markup, before it gets its role. */
interface Raw {
  readonly kind: 'text' | 'heading' | 'quote' | 'table' | 'item';
  readonly text: string;
  readonly html?: string;
}

const DROPPED = new Set(
  'script style iframe object embed svg math noscript template head title link meta form input button select textarea audio video canvas img picture figure'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'body html div section article main header footer aside p h1 h2 h3 h4 h5 h6 hl1 hl2 ul ol li dl dt dd blockquote bq pre table tbody thead tr td th hr nitf body.head body.content body.end block hedline media caption'.split(
    ' ',
  ),
);
const INLINE: Readonly<Record<string, string>> = { em: 'em', i: 'em', b: 'strong', strong: 'strong', a: 'a', br: 'br' };
const HEADING = /^(h[1-6]|hl[12])$/;

/** @param isTable the wire says that columns are set with blanks */
export function readBody(root: XmlElement | string, isTable: boolean): ReadBody {
  const raws = typeof root === 'string' ? plainParagraphs(root, isTable) : new Markup(isTable).read(root);
  return withRoles(raws);
}

/** Cuts marked-up text into paragraphs; inline markup is rebuilt from a small safe set. */
class Markup {
  readonly #isTable: boolean;
  readonly #raws: Raw[] = [];
  #text = '';
  #html = '';
  #hasMarkup = false;
  #kind: Raw['kind'] = 'text';

  constructor(isTable: boolean) {
    this.#isTable = isTable;
  }

  read(root: XmlElement): readonly Raw[] {
    this.#element(root);
    this.#end();
    return this.#raws;
  }

  #element(element: XmlElement): void {
    const name = element.name.toLowerCase();
    if (DROPPED.has(name)) return;
    if (name === 'table') return this.#table(element);
    if (name === 'pre') return this.#whole('table', trimLines(rawText(element)));
    if (BLOCKS.has(name)) {
      this.#end();
      const outer = this.#kind;
      if (HEADING.test(name)) this.#kind = 'heading';
      else if (name === 'li') this.#kind = 'item';
      else if (name === 'blockquote' || name === 'bq') this.#kind = 'quote';
      this.#children(element);
      this.#end();
      this.#kind = outer;
      return;
    }
    const safe = INLINE[name];
    if (safe === 'br') {
      this.#text += '\n';
      this.#html += '<br>';
      this.#hasMarkup = true;
    } else if (safe === undefined) {
      this.#children(element);
    } else {
      const [open, close] = safe === 'a' ? linkOf(element) : [`<${safe}>`, `</${safe}>`];
      this.#html += open;
      if (open !== '') this.#hasMarkup = true;
      this.#children(element);
      this.#html += close;
    }
  }

  #children(element: XmlElement): void {
    for (const node of element.children) {
      if (typeof node === 'string') {
        this.#text += node;
        this.#html += escapeHtml(node);
      } else {
        this.#element(node);
      }
    }
  }

  #table(element: XmlElement): void {
    const rows: string[] = [];
    const walk = (node: XmlElement): void => {
      if (DROPPED.has(node.name.toLowerCase())) return;
      const cells = node.children.filter((one) => typeof one !== 'string' && /^t[dh]$/i.test(one.name)) as XmlElement[];
      if (cells.length > 0) rows.push(cells.map((cell) => foldWhite(rawText(cell))).join('\t'));
      else for (const one of node.children) if (typeof one !== 'string') walk(one);
    };
    walk(element);
    this.#whole('table', rows.join('\n'));
  }

  #whole(kind: Raw['kind'], text: string): void {
    this.#end();
    if (text.trim() !== '') this.#raws.push({ kind, text });
  }

  #end(): void {
    const [text, html, hasMarkup] = [this.#text, this.#html, this.#hasMarkup];
    [this.#text, this.#html, this.#hasMarkup] = ['', '', false];
    if (text.trim() === '') return;
    if (this.#kind !== 'text') {
      this.#raws.push(inline(this.#kind, text, html, hasMarkup));
      return;
    }
    const parts = hasMarkup && !HARD_BREAK.test(text) ? undefined : plainParagraphs(text, this.#isTable);
    if (parts && (parts.length > 1 || !hasMarkup)) this.#raws.push(...parts);
    else this.#raws.push(inline('text', text, html, hasMarkup));
  }
}

const HARD_BREAK = /\n[ \t]*\n|\n {3,}\S/;

function inline(kind: Raw['kind'], text: string, html: string, hasMarkup: boolean): Raw {
  if (!hasMarkup) return { kind, text: foldWhite(text) };
  return { kind, text: foldLines(text), html: foldWhite(html).replace(/ ?<br> ?/g, '<br>') };
}

function linkOf(element: XmlElement): readonly [string, string] {
  const href = element.attributes.href?.value.trim() ?? '';
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(href) ? [`<a href="${escapeHtml(href)}">`, '</a>'] : ['', ''];
}

/**
 * Paragraphs of text without markup: an empty line or a line that is indented by three blanks or more begins one;
 * hard-wrapped lines are joined. Lines with columns are kept as they are.
 */
export function plainParagraphs(text: string, isTable: boolean): Raw[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const raws: Raw[] = [];
  let open: string[] = [];
  let kind = 'text' as Raw['kind'];
  const end = (): void => {
    if (open.some((line) => line.trim() !== '')) {
      const joined = kind === 'table' ? trimLines(open.join('\n')) : foldWhite(open.join(' '));
      raws.push({ kind, text: joined });
    }
    open = [];
  };
  const begin = (next: Raw['kind'], line: string): void => {
    end();
    kind = next;
    open.push(line);
  };
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      if (kind === 'table' && isColumns(lines[at + 1] ?? '', isTable)) open.push('');
      else end();
    } else if (isColumns(line, isTable)) {
      if (kind === 'table' && open.length > 0) open.push(line);
      else begin('table', line);
    } else if (/^\s*\*\s+\S/.test(line)) {
      begin('item', line.replace(/^\s*\*\s+/, ''));
    } else if (
      open.length === 0 ||
      kind === 'table' ||
      /^(?: {3,}|\t)\S/.test(line) ||
      /^\s*\((?:Reporting|Writing|Editing|Compiled) /.test(line)
    ) {
      begin('text', line);
    } else {
      open.push(line);
    }
  }
  end();
  return raws;
}

// Two runs of blanks inside a line set columns; one may be a typist's.
const isColumns = (line: string, isTable: boolean): boolean => {
  const gaps = line.trim().match(/\S(?: {3,}|\t)(?=\S)/g)?.length ?? 0;
  return gaps >= 2 || (isTable && gaps >= 1 && /\d/.test(line));
};

const foldWhite = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();
const foldLines = (text: string): string =>
  text
    .split('\n')
    .map(foldWhite)
    .filter((line) => line !== '')
    .join('\n');
const trimLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

const BYLINE = /^By (?:\p{Lu}|[Dd]e |[Vv]an |[Vv]on )[^.!?"]{1,90}$/u;
const CONTACT = /^\(\(.{1,400}\)\)$/s;
const KEYWORDS = /^Keywords: /;
const STANDARDS = /^Our Standards: /;
const GRAPHIC = /^\((?:For a |For an )?(?:Interactive )?Graphics?\b.{0,200}\)$/is;

function withRoles(raws: readonly Raw[]): ReadBody {
  const blocks: Block[] = [];
  const notes: EditorNote[] = [];
  const credits: Credit[] = [];
  let byline: string | undefined;
  let dateline: Dateline | undefined;
  let hasText = false;
  const add = (role: Block['role'], { text, html }: Pick<Raw, 'text' | 'html'>): void => {
    blocks.push({ role, text, ...(html === undefined ? {} : { html }) });
  };
  for (const [at, raw] of raws.entries()) {
    const { kind, text } = raw;
    if (kind === 'table') {
      add('table', raw);
      hasText = true;
    } else if (kind === 'heading') {
      add('crosshead', raw);
    } else if (kind === 'quote') {
      add('quote', raw);
      hasText = true;
    } else if (kind === 'item') {
      const last = blocks.at(-1);
      // Items that follow one another are one list.
      if (last?.role === 'list' && raws[at - 1]?.kind === 'item') {
        const html = last.html ?? raw.html;
        blocks[blocks.length - 1] = {
          role: 'list',
          text: `${last.text}\n${text}`,
          ...(html === undefined
            ? {}
            : { html: `${last.html ?? escapeHtml(last.text)}\n${raw.html ?? escapeHtml(text)}` }),
        };
      } else {
        add('list', raw);
      }
    } else if (!CONTACT.test(text) && !readSignoff(text) && readEditorNotes(text, !hasText)) {
      add('editorNote', raw);
      notes.push(...readEditorNotes(text, !hasText)!);
    } else if (!hasText && BYLINE.test(text)) {
      add('byline', raw);
      byline ??= text;
    } else if (CONTACT.test(text)) {
      add('contact', raw);
    } else if (KEYWORDS.test(text) || STANDARDS.test(text) || GRAPHIC.test(text)) {
      add('related', raw);
    } else {
      const signoff = hasText || at === raws.length - 1 ? readSignoff(text) : undefined;
      if (signoff) {
        add('signoff', raw);
        credits.push(...signoff.credits);
        continue;
      }
      const opening = hasText || dateline ? undefined : readDateline(text);
      if (opening) {
        dateline = opening.dateline;
        add('dateline', { text: text.slice(0, text.length - opening.rest.length).trim() });
        const html = raw.html && readDateline(raw.html)?.rest;
        if (opening.rest !== '') add('paragraph', { text: opening.rest, ...(html === undefined ? {} : { html }) });
      } else if (isCrosshead(text) && hasText && at < raws.length - 1) {
        add('crosshead', raw);
      } else {
        add('paragraph', raw);
      }
      hasText = true;
    }
  }
  return { blocks, notes, credits, ...(byline ? { byline } : {}), ...(dateline ? { dateline } : {}) };
}

// `STILL STANDING`: a short line in capitals between paragraphs.
const isCrosshead = (text: string): boolean =>
  text.length <= 60 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !/[.!?:;,"]$/.test(text);
