// The page: what is shown stands in the address behind `#`, so a view can be kept, sent and gone back to.
import { follow, get } from './api.js';
import { h, replace } from './dom.js';
import { feedsView } from './feeds.js';
import { createList } from './list.js';
import { showQuarantine } from './quarantine.js';
import { showStory, tick } from './story.js';

const FILTERS = ['text', 'wire', 'urgency', 'tag', 'order'];
const VIEWS = ['stories', 'feeds', 'quarantine'];
const ROWS = 50;
const MAX_ROWS = 300;
const STATUS_MS = 15_000;
const TYPING_MS = 350;

const at = (id) => document.getElementById(id);
const parts = {
  stories: at('stories'),
  story: at('story'),
  form: at('filters'),
  live: at('live'),
  problem: at('problem'),
  more: at('more'),
  empty: at('empty'),
};

let state = { view: 'stories', story: undefined, filters: {} };
let rows = ROWS;
let listing = new AbortController();
let reading = new AbortController();
let stopFollowing = () => {};
let story;
let shownFor;

const hashOf = ({ view, story: open, filters }) => {
  const params = new URLSearchParams();
  if (view !== 'stories') params.set('view', view);
  for (const name of FILTERS) if (filters[name]) params.set(name, filters[name]);
  if (open !== undefined) params.set('story', open);
  return `#${params}`;
};
const hrefOf = (id) => hashOf({ ...state, view: 'stories', story: id });
const go = (change) => {
  location.hash = hashOf({ ...state, ...change });
};
const close = () => go({ story: undefined });
const announce = (text) => replace(at('announcer'), text);

const list = createList(at('list'), { hrefOf, onOpen: (id) => go({ story: id }) });

function stateOf(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const view = params.get('view');
  const given = FILTERS.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : []));
  return {
    view: VIEWS.includes(view) ? view : 'stories',
    story: params.get('story') ?? undefined,
    filters: Object.fromEntries(given),
  };
}

function askOf({ filters }) {
  const { order, ...others } = filters;
  // Only what is found by words can be put in another order.
  return { ...others, ...(filters.text && order ? { order } : {}), limit: rows };
}

async function loadList() {
  listing.abort();
  listing = new AbortController();
  const { signal } = listing;
  stopFollowing();
  const ask = askOf(state);
  replace(parts.problem);
  try {
    const answer = await get('find', ask, signal);
    const isFirst = shownFor !== JSON.stringify(state.filters);
    if (isFirst) list.clear();
    shownFor = JSON.stringify(state.filters);
    await showRows(answer, isFirst, signal);
    if (signal.aborted) return;
    followAll(ask, signal);
  } catch (error) {
    if (signal.aborted) return;
    replace(parts.problem, error.message);
    replace(parts.live, 'not live');
  }
}

/** What was killed while no stream was open, as over an outage or between two stories. */
async function unreported(articles, left, signal) {
  const known = new Set([...articles, ...left].map(({ id }) => id));
  const missing = list.ids().filter((id) => !known.has(id));
  const answers = await Promise.all(missing.map((id) => get('show', { article: id }, signal).catch(() => undefined)));
  return answers.flatMap((answer) => {
    if (answer?.kind !== 'killed' && answer?.kind !== 'gone') return [];
    return [{ id: answer.id, uri: answer.uri, state: answer.kind, at: answer.killedAt ?? answer.at }];
  });
}

async function showRows({ articles, cursor, left: told = [] }, isFirst, signal) {
  const left = isFirst ? [] : [...told, ...(await unreported(articles, told, signal))];
  if (signal.aborted) return;
  const { fresh, changed } = list.show(articles, left, isFirst);
  list.mark(state.story);
  parts.more.hidden = cursor === undefined || rows >= MAX_ROWS;
  parts.empty.hidden = articles.length > 0;
  const killed = left.filter(({ state: how }) => how === 'killed');
  const said = [
    killed.length > 0 && `Killed: ${killed.map(({ uri }) => uri).join(', ')}`,
    fresh.length > 0 && `${fresh.length} new: ${fresh[0].headline}`,
    changed.length > 0 && `${changed.length} changed: ${changed[0].headline}`,
  ].filter(Boolean);
  if (said.length > 0) announce(said.join('. '));
  offerTags(articles);
}

function offerTags(articles) {
  const tags = [...new Set(articles.flatMap(({ tags: all }) => all))].slice(0, 100);
  replace(
    at('tags'),
    tags.map((id) => h('option', { value: id })),
  );
}

function followAll(ask, signal) {
  const open = state.story;
  const stop = follow(
    { ...ask, open },
    {
      list: (answer) => showRows(answer, false, signal),
      story: ({ rev }) => open === state.story && story?.ready.then((shown) => followStory(open, shown, rev)),
      beat: () => setLive('live', 'ok'),
      trouble: ({ message }) => setLive(`not live: ${message}`, 'bad'),
      lost: () => setLive('not live: the desk does not answer', 'bad'),
    },
  );
  signal.addEventListener('abort', stop);
  stopFollowing = stop;
}

/** What the page has read of the story may be older than what the stream tells, or newer. */
function followStory(id, shown, rev) {
  if (state.story === id && shown !== undefined && shown < rev) readStory('Changed');
}

function setLive(text, how) {
  if (parts.live.textContent !== text) replace(parts.live, text);
  parts.live.className = `live ${how}`;
}

function readStory(news) {
  reading.abort();
  reading = new AbortController();
  story = showStory(parts.story, state.story, {
    hrefOf,
    onClose: close,
    onTag: (tag) => go({ filters: { tag }, story: undefined }),
    signal: reading.signal,
    news,
  });
}

function showState() {
  const before = state;
  state = stateOf(location.hash);
  const isOpen = state.view === 'stories' && state.story !== undefined;
  document.body.dataset.view = state.view;
  document.body.classList.toggle('reading', isOpen);
  parts.stories.hidden = state.view !== 'stories';
  parts.story.hidden = !isOpen;
  for (const view of ['feeds', 'quarantine']) at(view).hidden = state.view !== view;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.dataset.view === state.view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const name of FILTERS) {
    const input = at(name);
    if (document.activeElement !== input) setValue(input, state.filters[name] ?? '');
  }
  at('order').disabled = !state.filters.text;
  if (JSON.stringify(before.filters) !== JSON.stringify(state.filters)) rows = ROWS;
  void loadList();
  list.mark(state.story);
  if (isOpen && (before.story !== state.story || !story)) {
    readStory();
    parts.story.scrollTop = 0;
    parts.story.focus();
  } else if (!isOpen) {
    reading.abort();
    story = undefined;
    replace(parts.story);
    if (before.story !== undefined && state.view === 'stories') list.focus();
  }
  if (state.view !== 'stories') void showStatus();
  if (state.view === 'quarantine') void showWaiting();
}

// A filter that came with the address may name a wire that brings nothing now.
function setValue(input, value) {
  if (input.tagName === 'SELECT' && ![...input.options].some((option) => option.value === value)) {
    input.append(h('option', { value }, value));
  }
  input.value = value;
}

async function showWaiting() {
  try {
    await showQuarantine(at('quarantine-body'), { announce, signal: new AbortController().signal });
  } catch (error) {
    replace(at('quarantine-body'), h('p', { class: 'notice', role: 'alert' }, error.message));
  }
}

async function showStatus() {
  try {
    const status = await get('status');
    const waiting = status.wires.reduce((sum, { quarantined }) => sum + quarantined.count, 0);
    replace(at('quarantine-count'), waiting > 0 ? ` ${waiting}` : '');
    replace(at('source'), status.source);
    const known = new Set([...at('wire').options].map(({ value }) => value));
    for (const { wire } of status.wires) if (!known.has(wire)) at('wire').append(h('option', { value: wire }, wire));
    if (state.view === 'feeds') replace(at('feeds-body'), feedsView(status));
  } catch (error) {
    if (state.view === 'feeds') replace(at('feeds-body'), h('p', { class: 'notice', role: 'alert' }, error.message));
  }
}

function filtersOfForm() {
  const given = FILTERS.map((name) => [name, at(name).value.trim()]).filter(([, value]) => value !== '');
  return Object.fromEntries(given);
}

let typing;
const filter = () => {
  clearTimeout(typing);
  // What is typed letter by letter leaves no steps to go back through.
  history.replaceState(null, '', hashOf({ ...state, filters: filtersOfForm(), view: 'stories', story: undefined }));
  showState();
};
parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  filter();
  list.focus();
});
parts.form.addEventListener('change', filter);
parts.form.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(filter, TYPING_MS);
});
parts.form.addEventListener('reset', () => setTimeout(filter));
parts.more.addEventListener('click', () => {
  rows = Math.min(MAX_ROWS, rows + ROWS);
  void loadList();
});
at('help-button').addEventListener('click', () => at('help').showModal());

const KEYS = {
  j: () => list.move(1),
  k: () => list.move(-1),
  '/': () => {
    if (state.view !== 'stories' || matchMedia('(max-width: 760px)').matches) go({ view: 'stories', story: undefined });
    parts.stories.hidden = false;
    at('text').focus();
    at('text').select();
  },
  c: () => story?.compare(),
  1: () => go({ view: 'stories' }),
  2: () => go({ view: 'feeds', story: undefined }),
  3: () => go({ view: 'quarantine', story: undefined }),
  '?': () => at('help').showModal(),
};

addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || at('help').open) return;
  const isTyping = target instanceof HTMLElement && target.matches('input, select, textarea');
  if (key === 'Escape') {
    if (isTyping) target.blur();
    else if (state.story !== undefined) close();
  } else if (!isTyping && Object.hasOwn(KEYS, key)) {
    event.preventDefault();
    KEYS[key]();
  }
});
addEventListener('hashchange', showState);
setInterval(() => tick(document), 1000);
setInterval(() => document.visibilityState === 'visible' && showStatus(), STATUS_MS);

showState();
void showStatus();
