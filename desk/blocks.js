// A body as elements. Inline markup is read again here, by a reader that knows `em`, `strong`, `a href` and `br` and
// takes all else for text: what is stored is not believed to be safe.
import { h, outLink } from './dom.js';

const TOKEN = /<(\/?)(em|strong)>|<a href="([^"<>]{0,4000})">|<(\/)a>|<br\s{0,3}\/?>|&(amp|lt|gt|quot|#39);/g;
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const MAX_DEPTH = 20;

const plain = (text) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => CHARACTERS[name]);

/** Nodes of safe inline HTML. */
export function inline(html) {
  const root = h('span');
  const open = [root];
  const names = ['span'];
  const top = () => open[open.length - 1];
  const text = (value) => value !== '' && top().append(document.createTextNode(value));
  let from = 0;
  for (const token of html.matchAll(TOKEN)) {
    text(html.slice(from, token.index));
    from = token.index + token[0].length;
    const [all, slash, mark, address, linkEnd, character] = token;
    const name = mark ?? 'a';
    if (character !== undefined) text(CHARACTERS[character]);
    else if (all.startsWith('<br')) top().append(h('br'));
    else if (slash === '/' || linkEnd === '/') {
      // Its other end may lie in another block: that closes nothing here.
      if (names[names.length - 1] !== name) continue;
      open.pop();
      names.pop();
    } else if (open.length < MAX_DEPTH) {
      const element = mark ? h(mark) : outLink(plain(address));
      top().append(element);
      open.push(element);
      names.push(name);
    }
  }
  text(html.slice(from));
  return [...root.childNodes];
}

const contentOf = ({ text, html }) => (html === undefined ? [text] : inline(html));

// Blocks that stand around the story say what they are.
const AROUND = {
  dateline: 'Dateline',
  byline: 'Byline',
  editorNote: "Editor's note",
  signoff: 'Sign-off',
  contact: 'Contact, not for publication',
  related: 'Related',
  caption: 'Caption',
};

/** One block of a body. */
export function block(one) {
  switch (one.role) {
    case 'paragraph':
      return h('p', {}, contentOf(one));
    case 'crosshead':
      return h('h3', {}, contentOf(one));
    case 'quote':
      return h('blockquote', {}, contentOf(one));
    case 'table':
      return table(one.text);
    case 'list': {
      const lines = (one.html ?? one.text).split('\n');
      return h(
        'ul',
        {},
        lines.map((line) => h('li', {}, one.html === undefined ? line : inline(line))),
      );
    }
    default:
      return h(
        'p',
        { class: `around ${one.role}` },
        h('span', { class: 'what' }, `${AROUND[one.role] ?? 'More'}: `),
        contentOf(one),
      );
  }
}

/** A table keeps its lines; wide ones are scrolled, also by keys. */
const table = (text) => h('pre', { tabindex: '0', role: 'region', 'aria-label': 'Table' }, text);
