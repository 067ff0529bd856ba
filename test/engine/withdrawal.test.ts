// A withdrawal advisory and its story through S3 event, queue and bundles of the engine, in both orders.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { eventErrors, responseErrors } from '../validators.ts';
import { uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

const idOf = ({ usn }: WireStory): string => articleId('reuters.com', uriOf(usn));

const storyOf = (usn: string, headline: string): WireStory => ({
  usn,
  version: '101',
  versionCreated: '2026-11-24T10:00:00.000Z',
  headline,
  paragraphs: ['WARSAW, Nov 24 (Reuters) - Nothing of this has happened.'],
});

const advisoryOf = (usn: string, { headline }: WireStory, place = 'Warsaw'): WireStory => ({
  usn,
  version: '901',
  versionCreated: '2026-11-24T11:00:00.000Z',
  headline: `ADVISORY-${place} story on it is withdrawn`,
  paragraphs: [`The ${place} story headlined "${headline}" is withdrawn.`],
});

const expectWithdrawn = async (story: WireStory, advisory: WireStory): Promise<void> => {
  const shown = { op: 'show', article: uriOf(story.usn) };
  expect(await running.connection.query(shown, 'killed', 'article')).toMatchObject({
    kind: 'killed',
    id: idOf(story),
    version: '101',
    advisory: idOf(advisory),
  });
  expect(responseErrors(await running.answer(shown))).toEqual([]);
  const { articles } = await running.connection.query({ op: 'find', limit: 100 }, 'list');
  expect(articles.map(({ id }) => id)).not.toContain(idOf(story));
  expect(articles.map(({ id }) => id)).toContain(idOf(advisory));
  expect(await running.archived(`articles/reuters/${idOf(story)}/`)).toEqual([]);
  expect(await running.archived(`restricted/reuters/${idOf(story)}/`)).toHaveLength(1);
  const rows = await running.rows();
  expect(rows.filter(({ pk, sk }) => /^(T|TIME|W)#/.test(String(pk)) && String(sk).includes(idOf(story)))).toEqual([]);
  expect(rows.filter(({ pk }) => String(pk).startsWith('O#'))).toEqual([]);
  for (const event of await running.events(idOf(story))) expect(eventErrors(event)).toEqual([]);
};

describe('a withdrawal advisory on the engine', () => {
  it('kills the story that it names', async () => {
    const story = storyOf('L1A', 'Invented ferry runs to invented island');
    const advisory = advisoryOf('L9A', story);
    await running.story(story);

    await running.story(advisory);

    await expectWithdrawn(story, advisory);
    expect((await running.events(idOf(story))).map(({ type, rev }) => [type, rev])).toEqual([
      ['article.stored', 1],
      ['article.killed', 2],
    ]);
  });

  it('kills the story that comes after it, which nobody has seen', async () => {
    const story = storyOf('L1B', 'Invented harbour closes for an invented storm');
    const advisory = advisoryOf('L9B', story);
    await running.story(advisory);

    const row = await running.story(story);

    expect(row).toMatchObject({ outcome: 'articles', counts: { killed: 1 } });
    await expectWithdrawn(story, advisory);
    expect((await running.events(idOf(story))).map(({ type, rev }) => [type, rev])).toEqual([['article.killed', 1]]);
  });

  it('is told of as what killed the story, with its drop', async () => {
    const story = storyOf('L1C', 'Invented choir sings an invented anthem');
    const advisory = advisoryOf('L9C', story);
    await running.story(story);
    await running.story(advisory);

    const request = { op: 'explain', article: uriOf('L1C') };
    const explained = await running.connection.query(request, 'explain');

    expect(explained.killed).toMatchObject({ version: '101', advisory: idOf(advisory) });
    expect(explained.decisions[1]).toMatchObject({
      kind: 'kill',
      reason: `withdrawn by the advisory ${idOf(advisory)}, which names its headline, place`,
      eventId: `${idOf(story)}-2`,
      drop: { key: 'reuters/L1C-101.xml' },
      advisory: { id: idOf(advisory), drop: { key: 'reuters/L9C-901.xml' } },
    });
    expect(responseErrors(await running.answer(request))).toEqual([]);
  });

  it('kills nothing where it names another place, and stands in the status until a person kills the story', async () => {
    const story = storyOf('L1D', 'Invented train reaches an invented town');
    const advisory = advisoryOf('L9D', story, 'Gdansk');
    const now = new Date();
    await running.story(story);
    await running.story({ ...advisory, versionCreated: now.toISOString() });

    const shown = await running.connection.query({ op: 'show', article: idOf(story) }, 'article', 'killed');
    const { withdrawals } = await running.connection.query({ op: 'status' }, 'status');

    expect(shown.kind).toBe('article');
    expect(withdrawals).toEqual({
      unsure: 1,
      isComplete: true,
      newest: { advisory: idOf(advisory), story: idOf(story), at: now.toISOString() },
    });
    expect(responseErrors(await running.answer({ op: 'status' }))).toEqual([]);

    await running.story({ ...story, version: '102', edStat: 'D', pubStatus: 'canceled' });
    expect((await running.connection.query({ op: 'status' }, 'status')).withdrawals.unsure).toBe(0);
  });
});
