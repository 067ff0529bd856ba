// Two versions side by side, with the words that one has and the other has not.
import { get } from './api.js';
import { h, replace } from './dom.js';
import { longTime } from './times.js';

/** Versions in the order in which they came, each once. */
function versionsOf(decisions, current) {
  const all = new Map();
  for (const { version, versionCreated, change } of decisions) {
    if (version !== undefined) all.set(version, { version, versionCreated, change });
  }
  if (!all.has(current.version)) all.set(current.version, current);
  return [...all.values()].sort((a, b) => (a.versionCreated < b.versionCreated ? -1 : 1));
}

export function compareView(article, decisions, current, signal) {
  const versions = versionsOf(decisions, current);
  const result = h('div', { class: 'sides', 'aria-live': 'polite' });
  const choice = (name, chosen) =>
    h(
      'select',
      { 'aria-label': `Compare ${name}`, class: name },
      versions.map(({ version, versionCreated, change }) =>
        h(
          'option',
          { value: version, selected: version === chosen },
          `${version}${change === 'new' ? '' : ` (${change})`}, ${longTime(versionCreated)}`,
        ),
      ),
    );
  const at = versions.findIndex(({ version }) => version === current.version);
  const from = choice('from', versions[Math.max(0, at - 1)].version);
  const to = choice('to', current.version);
  const show = async () => {
    try {
      const answer = await get('compare', { article, from: from.value, to: to.value }, signal);
      replace(result, side(answer, 'from'), side(answer, 'to'), unmarked(answer));
    } catch (error) {
      if (!signal.aborted) replace(result, h('p', { class: 'notice', role: 'alert' }, error.message));
    }
  };
  const count = `${versions.length} version${versions.length === 1 ? '' : 's'}`;
  const element = h(
    'details',
    { class: 'versions' },
    h('summary', {}, count),
    versions.length > 1
      ? [h('p', {}, from, ' with ', to, ' ', h('button', { type: 'button', onclick: show }, 'Compare')), result]
      : h('p', {}, 'It came once and has not changed.'),
  );
  return {
    element,
    open() {
      element.open = true;
      element.querySelector('summary').focus();
      if (versions.length > 1) void show();
    },
  };
}

const unmarked = ({ isCompared }) =>
  !isCompared && h('p', { class: 'notice' }, 'They have so little in common that no words are marked.');

function side(answer, which) {
  const { version, versionCreated, change } = answer[which];
  const words = (parts) =>
    parts
      .filter((part) => part.in === 'both' || part.in === which)
      .map(({ text, in: where }) => (where === 'both' ? text : h(where === 'to' ? 'ins' : 'del', {}, text)));
  return h(
    'section',
    { class: 'side', 'aria-label': `Version ${version}` },
    h('h3', {}, `Version ${version}${change === 'new' ? '' : `, ${change}`}`),
    h('p', { class: 'under' }, longTime(versionCreated)),
    h('p', { class: 'headline', dir: 'auto' }, words(answer.headline)),
    h('div', { class: 'text', dir: 'auto' }, words(answer.body)),
  );
}
