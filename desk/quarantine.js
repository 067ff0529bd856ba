// What could not be read: why, where, and once more.
import { get, post } from './api.js';
import { h, replace } from './dom.js';
import { longTime, shortTime } from './times.js';

/** Fills `root` with what waits. */
export async function showQuarantine(root, { announce, signal }) {
  const { drops } = await get('quarantine', {}, signal);
  if (signal.aborted) return;
  if (drops.length === 0) return replace(root, h('p', { class: 'empty' }, 'Nothing waits here.'));
  replace(
    root,
    h(
      'ul',
      { class: 'waiting' },
      drops.map((row) => entry(row, announce)),
    ),
  );
}

const placeOf = ({ position, item }) =>
  Object.entries(position ?? (item === undefined ? {} : { item }))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

function entry(row, announce) {
  const { wire, drop, code, message, at, sha256, wireItem } = row;
  const outcome = h('p', { class: 'outcome', role: 'status' });
  const button = h('button', { type: 'button', 'aria-label': `Retry ${drop.key}` }, 'Retry');
  button.addEventListener('click', async () => {
    button.disabled = true;
    replace(outcome, 'sent once more, waiting …');
    try {
      const { outcome: became, left, why } = await post('quarantine/retry', { sha256 });
      replace(outcome, left > 0 ? `Still in quarantine${why ? `: ${why}` : ''}` : `Read now: ${became}`);
      if (left === 0) button.remove();
      announce(`${drop.key}: ${left > 0 ? 'still in quarantine' : became}`);
    } catch (error) {
      replace(outcome, error.message);
    }
    button.disabled = false;
  });
  const place = placeOf(row);
  return h(
    'li',
    { 'data-drop': sha256 },
    h('p', {}, h('span', { class: 'mark kill' }, code), ' ', h('strong', { class: 'key' }, drop.key)),
    h('p', { dir: 'auto' }, message, place && ` (${place})`),
    h(
      'p',
      { class: 'under' },
      `${wire}, `,
      h('time', { datetime: at, title: longTime(at) }, shortTime(at)),
      wireItem !== undefined && `, item ${wireItem}`,
    ),
    button,
    outcome,
  );
}
