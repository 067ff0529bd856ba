// One story: its text, pictures and rights, what is held of it, and how it came to be what it is.
import { get } from './api.js';
import { block } from './blocks.js';
import { compareView } from './compare.js';
import { h, outLink, replace } from './dom.js';
import { changeMark } from './list.js';
import { picturesOf } from './pictures.js';
import { countdown, longTime, shortTime } from './times.js';

const HOLDS = {
  embargo: 'under embargo',
  withheld: 'withheld until further notice',
  unreadable: 'under an embargo that cannot be read',
  future: 'dated in the future',
};

const when = (instant) => h('time', { datetime: instant, title: longTime(instant) }, longTime(instant));

/** What waits, with the time that is left; `data-until` is counted down each second. */
function heldNotes(held) {
  return held.map(({ version, hold }) =>
    h(
      'p',
      { class: 'notice held' },
      `Version ${version} is ${HOLDS[hold.kind] ?? 'held'}`,
      hold.until && [', for another ', h('span', { 'data-until': hold.until }, countdown(hold.until))],
      '.',
    ),
  );
}

function tombstone({ kind, uri, killedAt, at, state, advisory }) {
  const isKill = kind === 'killed';
  return h(
    'div',
    { class: 'notice kill', role: 'alert' },
    h('h2', {}, isKill ? 'Killed: must not be used any more' : `Gone: ${state}`),
    h('p', {}, uri, ', since ', when(isKill ? killedAt : at), advisory && `, by the advisory ${advisory}`, '.'),
  );
}

const field = (name, ...value) =>
  value.flat().some((one) => one !== undefined && one !== '' && one !== false) &&
  h('div', {}, h('dt', {}, name), h('dd', { dir: 'auto' }, ...value));

function facts({ summary, document: ninjs, extensions }) {
  const { credits, dateline, provider, publisher } = extensions;
  return h(
    'dl',
    { class: 'facts' },
    field('Wire', summary.wire),
    field('Provider', provider),
    field('Publisher', publisher),
    field('Created', when(summary.versionCreated)),
    field('Version', summary.version),
    field('Urgency', ninjs.urgency),
    field('Slugline', ninjs.slugline),
    field('Byline', ninjs.by),
    field('Dateline', dateline?.text),
    field(
      'Credits',
      credits.map(({ role, name, place }) => `${role}: ${name}${place ? ` in ${place}` : ''}`).join('; '),
    ),
    field('Rights', [ninjs.copyrightHolder, ninjs.copyrightNotice, ninjs.usageTerms].filter(Boolean).join(' · ')),
    field('Identifier', summary.uri),
    field('File', extensions.drop.key),
  );
}

function notes({ editorNotes }) {
  return editorNotes.map(({ text, public: isPublic }) =>
    h('p', { class: 'notice' }, isPublic ? 'Editor’s note: ' : 'Not for publication: ', text),
  );
}

function tags({ extensions }, onTag) {
  if (extensions.tags.length === 0) return undefined;
  return h(
    'ul',
    { class: 'tags', 'aria-label': 'Tags' },
    extensions.tags
      .slice(0, 40)
      .map(({ id, name, kind }) =>
        h('li', {}, h('button', { type: 'button', title: `${kind} ${id}`, onclick: () => onTag(id) }, name)),
      ),
  );
}

function relatives(title, articles, id, hrefOf) {
  const others = articles.filter((article) => article.id !== id);
  if (others.length === 0) return undefined;
  const lines = others.map(({ id: other, headline, wire, versionCreated }) =>
    h('li', {}, h('a', { href: hrefOf(other) }, headline || other), ` ${wire}, ${shortTime(versionCreated)}`),
  );
  return [h('h3', {}, title), h('ul', {}, lines)];
}

function history({ decisions }) {
  return h(
    'details',
    { class: 'history' },
    h('summary', {}, `How it came to be: ${decisions.length} decision${decisions.length === 1 ? '' : 's'}`),
    h(
      'ol',
      {},
      decisions.map(({ at, kind, reason, version, wire, drop }) =>
        h(
          'li',
          {},
          h('strong', {}, kind),
          version !== undefined && ` of version ${version}`,
          wire && ` from ${wire}`,
          `: ${reason} `,
          when(at),
          drop && h('span', { class: 'key' }, ` ${drop.key}`),
        ),
      ),
    ),
  );
}

function headOf(answer, mark) {
  const { summary, document: ninjs, extensions } = answer;
  const { headlinePrefixes } = extensions;
  return h(
    'header',
    {},
    h(
      'p',
      { class: 'marks' },
      changeMark(extensions.change),
      headlinePrefixes.map((prefix) => h('span', { class: 'mark' }, prefix)),
      summary.copyOf && h('span', { class: 'mark copy' }, 'Copy'),
      extensions.isSummary && h('span', { class: 'mark' }, 'Summary only'),
      mark,
    ),
    h('h2', { lang: ninjs.language, dir: 'auto' }, summary.headline || '(no headline)'),
  );
}

/** Shows one article in `root`. @returns `ready` with the rev that is shown, and `compare`, which opens its versions */
export function showStory(root, id, { hrefOf, onClose, onTag, signal, news }) {
  const toolbar = h(
    'p',
    { class: 'toolbar' },
    h('button', { type: 'button', class: 'close', onclick: onClose }, '‹ Back ', h('kbd', {}, 'Esc')),
  );
  let compareWith = () => {};
  const load = async () => {
    const [answer, explained] = await Promise.all([
      get('show', { article: id }, signal),
      get('explain', { article: id }, signal),
    ]);
    if (signal.aborted) return undefined;
    if (answer.kind !== 'article') {
      replace(root, toolbar, tombstone(answer), heldNotes(explained.held), history(explained));
      return explained.rev;
    }
    const { extensions, document: ninjs, summary, story, sameAs, associated } = answer;
    const versions = compareView(id, explained.decisions, summary, signal);
    compareWith = versions.open;
    replace(
      root,
      toolbar,
      heldNotes(explained.held),
      headOf(answer, news && h('span', { class: 'mark news' }, news)),
      notes(extensions),
      h(
        'div',
        { class: 'body', lang: ninjs.language, dir: 'auto' },
        picturesOf(answer),
        ninjs.type === 'text' && ninjs.descriptions?.[0] && h('p', { class: 'around' }, ninjs.descriptions[0].value),
        extensions.blocks.map(block),
      ),
      tags(answer, onTag),
      versions.element,
      facts(answer),
      story &&
        relatives(
          'The same story',
          story.members.map(({ article }) => article),
          id,
          hrefOf,
        ),
      relatives('The same text over other wires', sameAs, id, hrefOf),
      relatives('Named in it', associated, id, hrefOf),
      history(explained),
      /^https?:/.test(summary.uri) && h('p', {}, outLink(summary.uri, 'At its source')),
    );
    return explained.rev;
  };
  const ready = load().catch((error) => {
    // A story that is hidden again must not go on standing here.
    if (!signal.aborted) replace(root, toolbar, h('p', { class: 'notice', role: 'alert' }, error.message));
    return 0;
  });
  return { ready, compare: () => ready.then(() => compareWith()) };
}

/** Each second: what is left of every hold that is shown. */
export function tick(root) {
  for (const element of root.querySelectorAll('[data-until]')) element.textContent = countdown(element.dataset.until);
}
