// 7: what articles have in common is that of their visible versions, and of nothing else: rows under stories and bands,
// and a link on both sides between any two that say the same over two channels.
import type { Links } from '../../functions/article/links.ts';
import { isSameStory } from '../../functions/article/story.ts';
import { type Article, must, same } from './invariants.ts';
import { hasSlugline, headlineOf, isCopy, type Sent } from './sent.ts';
import type { World } from './world.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Two that are dated further apart may be linked, if they were closer once. */
const SURE_MS = 29 * DAY_MS;

interface Linked {
  readonly id: string;
  readonly created: number;
  readonly document: string;
  readonly links: Links & Required<Pick<Links, 'trace'>>;
  readonly sent: Sent;
}

/** What holds once nothing is owed. */
export function checkLinks({ store, isDisturbed }: World, articles: ReadonlyMap<string, Article>): void {
  const { table } = store;
  const visible: Linked[] = [];
  const expected: string[] = [];
  for (const [id, { head, versions }] of articles) {
    const links = table.get(`A#${id}`)?.get('LINKS') as Links | undefined;
    must((links !== undefined) === (head.listedAt !== undefined), 'what was visible once has links', head, links);
    if (!links) continue;
    if (!head.visible) {
      same({ ...links, seq: 0 }, { id, seq: 0, storyKeys: [], bands: [], sameAs: [] });
      continue;
    }
    const { key, document, versionCreated } = head.visible;
    const { sent } = versions.find(({ row }) => row.key === key)!;
    const { trace, storyKeys, bands } = links;
    must(links.document === document, 'the links are of another document', links, document);
    must(trace !== undefined, 'the story is missing', links);
    must(storyKeys.length === (hasSlugline(sent) ? 1 : 0), 'it stands in another story', links);
    must(sent.withdraws !== undefined || bands.length === 3, 'bands are missing', links);
    const words = headlineOf(sent).toLowerCase().split(/\W+/);
    must(
      trace!.headline.every((word) => words.includes(word)),
      'the trace has other words',
      trace,
      words,
    );
    const sk = `${versionCreated}#${id}`;
    expected.push(...storyKeys.map((one) => `S#${one}\n${sk}`), ...bands.map((one) => `N#${one}\n${sk}`));
    visible.push({ id, created: Date.parse(versionCreated), document, links: { ...links, trace: trace! }, sent });
  }
  const found = [...table].flatMap(([pk, rows]) =>
    /^[SN]#/.test(pk) ? [...rows.keys()].map((sk) => `${pk}\n${sk}`) : [],
  );
  // Who died in between may have left bands of what was visible before: they lead to a head, and expire.
  const isLeft = (row: string): boolean => {
    if (!isDisturbed || !row.startsWith('N#') || expected.includes(row)) return false;
    const [created, id = ''] = row.slice(row.indexOf('\n') + 1).split('#');
    return articles.get(id)?.versions.some(({ row: { versionCreated } }) => versionCreated === created) === true;
  };
  same(found.filter((row) => !isLeft(row)).toSorted(), expected.toSorted());
  const ids = new Set(visible.map(({ id }) => id));
  for (const { links } of visible) {
    for (const { id } of links.sameAs) must(ids.has(id), 'a link leads to what may not be shown', links, id);
  }
  for (const a of visible) for (const b of visible) if (a.id !== b.id) checkPair(a, b);
}

function checkPair(a: Linked, b: Linked): void {
  const link = a.links.sameAs.find(({ id }) => id === b.id);
  const back = b.links.sameAs.find(({ id }) => id === a.id);
  must((link === undefined) === (back === undefined), 'a link has one side', a, b);
  if (link && back) {
    same([link.own, link.its], [back.its, back.own]);
    must(a.document.includes(link.own) && b.document.includes(link.its), 'a link is of other documents', a, b);
  }
  // What withdraws a story says little more than that.
  if (a.sent.withdraws || b.sent.withdraws) return;
  const isAlike = isCopy(a.sent, b.sent) && !isSameStory(a.links.trace, b.links.trace);
  const isSure = Math.abs(a.created - b.created) < SURE_MS;
  must(isAlike || link === undefined, 'two are linked that are not the same', a, b);
  must(!isAlike || !isSure || link !== undefined, 'two that are the same are not linked', a, b);
}
