// How the wires and the pipeline do.
import { h, svg } from './dom.js';
import { ago, countdown, longTime } from './times.js';

/** Drops by hour of this UTC day, as bars; the hours to come are left out. */
function sparkline(byHour, at) {
  const hours = byHour.slice(0, new Date(at).getUTCHours() + 1);
  const most = Math.max(1, ...hours);
  const total = hours.reduce((sum, drops) => sum + drops, 0);
  return svg(
    'svg',
    {
      class: 'spark',
      role: 'img',
      viewBox: '0 0 96 24',
      preserveAspectRatio: 'none',
      'aria-label': `${total} drops today, at most ${Math.max(0, ...hours)} in an hour`,
    },
    hours.map((drops, hour) => {
      const height = drops === 0 ? 1 : Math.max(2, (drops / most) * 24);
      return svg('rect', { x: hour * 4, y: 24 - height, width: 3, height });
    }),
  );
}

function silenceOf(silence) {
  if (!silence) return '–';
  const { percent, since } = silence;
  const text = `${percent} % of what is allowed`;
  return h('span', { class: percent >= 100 ? 'bad' : undefined, title: since && longTime(since) }, text);
}

function row({ wire, newestDrop, today, quarantined, poll, silence }, at) {
  const outcomes = Object.entries(today.outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, wire),
    h(
      'td',
      { 'data-label': 'Last drop' },
      newestDrop
        ? [
            h(
              'time',
              { datetime: newestDrop.receivedAt, title: longTime(newestDrop.receivedAt) },
              ago(newestDrop.receivedAt),
            ),
            h('span', { class: 'key' }, ` ${newestDrop.key} (${newestDrop.outcome})`),
          ]
        : 'nothing in the last days',
    ),
    h(
      'td',
      { 'data-label': 'Today' },
      today.byHour && sparkline(today.byHour, at),
      h('span', {}, ` ${outcomes.join(', ')}`),
    ),
    h(
      'td',
      { 'data-label': 'Quarantine' },
      quarantined.count > 0 ? h('a', { href: '#view=quarantine', class: 'bad' }, quarantined.count) : '0',
    ),
    h('td', { 'data-label': 'Silence' }, silenceOf(silence)),
    h('td', { 'data-label': 'Poll' }, poll ? (poll.reachedAt ? ago(poll.reachedAt) : 'never polled') : '–'),
  );
}

/** Of an answer of `status`. */
export function feedsView({ at, wires, holds, effects, withdrawals, queue, expiries }) {
  const fact = (name, ...value) => h('div', {}, h('dt', {}, name), h('dd', {}, ...value));
  return [
    h(
      'dl',
      { class: 'facts' },
      queue && fact('Queue', `${queue.waiting} waiting, ${queue.inFlight} in work`),
      fact(
        'Held',
        `${holds.waiting} waiting, ${holds.due} due`,
        holds.next && [', the next ends in ', h('span', { 'data-until': holds.next }, countdown(holds.next))],
      ),
      fact('Expiry', `${expiries.waiting} waiting, ${expiries.due} due`),
      fact('Effects', `${effects.pending} to do`),
      withdrawals.unsure > 0 &&
        fact(
          'Unsure withdrawals',
          h('a', { href: `#story=${withdrawals.newest.story}`, class: 'bad' }, withdrawals.unsure),
        ),
    ),
    h(
      'table',
      { class: 'wires' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ['Wire', 'Last drop', 'Today (UTC)', 'Quarantine', 'Silence', 'Poll'].map((name) =>
            h('th', { scope: 'col' }, name),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        wires.map((wire) => row(wire, at)),
      ),
    ),
  ];
}
