// The list of stories: rows that keep their place and focus while others come in, and marks of what happened to them.
import { h, replace } from './dom.js';
import { longTime, shortTime } from './times.js';

const CHANGES = {
  update: 'Update',
  correction: 'Correction',
  refile: 'Refile',
  repeat: 'Repeat',
  advisory: 'Advisory',
  withdrawal: 'Withdrawal',
  kill: 'Kill',
};

/** What a version did to its story, where it is worth a mark. */
export const changeMark = (change) => CHANGES[change] && h('span', { class: `mark ${change}` }, CHANGES[change]);

export function createList(root, { onOpen, hrefOf }) {
  /** @type {Map<string, { li: HTMLElement, text: string }>} */
  const rows = new Map();
  const tombs = new Map();
  let selected;

  const links = () => [...root.querySelectorAll('a.row')];
  const select = (id, hasFocus = true) => {
    selected = id;
    for (const link of links()) {
      const isIt = link.dataset.id === id;
      link.setAttribute('tabindex', isIt ? '0' : '-1');
      if (isIt && hasFocus) {
        link.focus();
        link.scrollIntoView({ block: 'nearest' });
      }
    }
  };

  const rowOf = (article, news) => {
    const { id, headline, wire, urgency, slugline, versionCreated, change, copyOf, language } = article;
    const link = h(
      'a',
      { class: 'row', href: hrefOf(id), 'data-id': id, tabindex: '-1' },
      h('time', { datetime: versionCreated, title: longTime(versionCreated) }, shortTime(versionCreated)),
      h(
        'span',
        { class: `urgency u${urgency ?? 0}`, title: 'Urgency' },
        h('span', { class: 'unseen' }, 'urgency '),
        urgency ?? '–',
      ),
      h(
        'span',
        { class: 'words' },
        h('span', { class: 'headline', lang: language, dir: 'auto' }, headline || '(no headline)'),
        h(
          'span',
          { class: 'under' },
          h('span', { class: 'wire' }, wire),
          slugline && h('span', { class: 'slugline', dir: 'auto' }, slugline),
          changeMark(change),
          copyOf && h('span', { class: 'mark copy' }, 'Copy'),
          news && h('span', { class: 'mark news' }, news),
        ),
      ),
    );
    link.addEventListener('focus', () => select(id, false));
    return h('li', {}, link);
  };

  const tombOf = ({ id, state, uri, at }) =>
    h(
      'li',
      { class: 'tomb', 'data-id': id },
      h('span', { class: 'mark kill' }, state === 'killed' ? 'Killed' : 'Gone'),
      h(
        'span',
        { class: 'words' },
        h('strong', {}, state === 'killed' ? 'Must not be used any more' : 'Nothing is left of it'),
        h('span', { class: 'under' }, uri, ' since ', h('time', { datetime: at, title: longTime(at) }, shortTime(at))),
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-label': `Dismiss ${uri}`,
          onclick: () => {
            tombs.delete(id);
            root.querySelector(`li.tomb[data-id="${CSS.escape(id)}"]`)?.remove();
          },
        },
        '×',
      ),
    );

  return {
    /** Starts anew, as for other filters. */
    clear() {
      rows.clear();
      tombs.clear();
      selected = undefined;
      replace(root);
    },
    /** @returns ids that are new and ids that changed, where there was a list before */
    show(articles, left = [], isFirst = false) {
      const fresh = [];
      const changed = [];
      for (const one of left) if (one.state === 'killed' || one.state === 'gone') tombs.set(one.id, tombOf(one));
      const wasFocused = root.contains(document.activeElement);
      const wanted = [...tombs.values()];
      const listed = new Set();
      for (const article of articles) {
        const { id } = article;
        listed.add(id);
        tombs.delete(id);
        const text = JSON.stringify(article);
        const known = rows.get(id);
        if (known?.text !== text) {
          const news = isFirst ? undefined : known ? 'Changed' : 'New';
          if (!isFirst) (known ? changed : fresh).push(article);
          const hadFocus = known?.li.contains(document.activeElement);
          const li = rowOf(article, news);
          known?.li.replaceWith(li);
          rows.set(id, { li, text });
          if (hadFocus) select(id);
        }
        wanted.push(rows.get(id).li);
      }
      for (const id of [...rows.keys()]) if (!listed.has(id)) rows.delete(id);
      const keep = new Set(wanted);
      for (const child of [...root.children]) if (!keep.has(child)) child.remove();
      wanted.forEach((li, at) => {
        if (root.children[at] !== li) root.insertBefore(li, root.children[at] ?? null);
      });
      if (!listed.has(selected)) selected = articles[0]?.id;
      select(selected, wasFocused && !root.contains(document.activeElement));
      return { fresh, changed };
    },
    /** The next story, or with -1 the previous one. */
    move(by) {
      const all = links();
      const at = all.findIndex(({ dataset }) => dataset.id === selected);
      const isThere = root.contains(document.activeElement);
      const next = all[isThere ? Math.min(all.length - 1, Math.max(0, at + by)) : Math.max(0, at)];
      if (next) select(next.dataset.id);
      return next?.dataset.id;
    },
    open() {
      if (selected !== undefined) onOpen(selected);
    },
    /** The row of the open story. */
    mark(id) {
      for (const link of links()) {
        if (link.dataset.id === id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      if (id !== undefined && rows.has(id)) select(id, false);
    },
    ids: () => [...rows.keys()],
    focus: () => select(selected),
  };
}
