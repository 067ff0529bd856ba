// What a drill's watch takes for a leak, and what not. It is given answers as QUERY would give them.
import { describe, expect, it } from 'vitest';
import { PipelineClock } from '../../bin/drill/clock.ts';
import { articleOfKey, idOf, keyOf, markerOf, newsItem, SCENARIOS, uriOf } from '../../bin/drill/story.ts';
import { type Question, Watch } from '../../bin/drill/watch.ts';
import { articleId, authorityFor } from '../../functions/article/identity.ts';
import { parseConfig } from '../../functions/config.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import type { QueryResponse } from '../../functions/query/response.ts';

const list = (...headlines: string[]): QueryResponse =>
  ({
    schemaVersion: 1,
    status: 200,
    body: { kind: 'list', articles: headlines.map((headline) => ({ headline, wire: '_drill' })) },
  }) as unknown as QueryResponse;

const later = () => new Promise((resolve) => setTimeout(resolve, 3));

/** A watch on a pipeline that says what `say` was last given. */
function watching() {
  let answer: QueryResponse = list();
  const watch = new Watch({ answer: async () => answer }, 'drill:x');
  return {
    watch,
    ask: (question: Question) => watch.answer(question),
    say: (next: QueryResponse) => {
      answer = next;
    },
  };
}

const OF_WIRE: Question = { op: 'find', wire: '_drill' };

describe('the watch of a drill', () => {
  it('counts questions and the stories that were shown', async () => {
    const { watch, ask, say } = watching();
    say(list('one', 'two'));
    await ask(OF_WIRE);
    say(list());
    await ask(OF_WIRE);

    expect(watch.counts).toEqual({ queries: 2, shown: 2, violations: 0 });
  });

  it('finds a forbidden version in any field of any answer, once it is forbidden', async () => {
    const { watch, ask, say } = watching();
    say(list('the zqmark story'));
    await ask(OF_WIRE);
    watch.forbid('zqmark', 'a killed story was shown');
    await later();
    await ask(OF_WIRE);
    await ask({ op: 'explain', article: 'a' });

    expect(watch.counts.violations).toBe(2);
    expect(watch.violations[0]).toMatchObject({ message: 'a killed story was shown', question: OF_WIRE });
  });

  it('heeds an embargo up to its time, and not after', async () => {
    const { watch, ask, say } = watching();
    let isBefore = true;
    watch.forbidUntil('zqmark', 'too early', () => isBefore);
    say(list('zqmark'));
    await ask(OF_WIRE);
    isBefore = false;
    await ask(OF_WIRE);

    expect(watch.counts.violations).toBe(1);
  });

  it('takes a version that is missing for a violation while it is required, and only in lists and show', async () => {
    const { watch, ask } = watching();
    const end = watch.require('zqpublic', 'the-id', 'the public version was not shown');
    await later();
    await ask({ op: 'explain', article: 'the-id' });
    await ask({ op: 'show', article: 'another' });
    expect(watch.counts.violations).toBe(0);
    await ask(OF_WIRE);
    await ask({ op: 'show', article: 'the-id' });
    expect(watch.counts.violations).toBe(2);

    end();
    await later();
    await ask(OF_WIRE);

    expect(watch.counts.violations).toBe(2);
  });

  it('lets an old version be told of by its drop, and not be shown as the current one', async () => {
    const { watch, ask, say } = watching();
    watch.forbidAsCurrent('zqold', 'an old version was shown');
    say(list('zqold'));
    await later();
    await ask({ op: 'drop', wire: '_drill' });
    await ask({ op: 'show', article: 'a', version: '1' });
    expect(watch.counts.violations).toBe(0);

    await ask({ op: 'show', article: 'a' });

    expect(watch.counts.violations).toBe(1);
  });

  it('keeps its stories out of lists that ask for no wire', async () => {
    const { watch, ask, say } = watching();
    watch.keepOutOfNews('zqmark');
    say(list('zqmark'));
    await ask(OF_WIRE);
    expect(watch.counts.violations).toBe(0);

    await ask({ op: 'find' });

    expect(watch.violations).toMatchObject([{ message: 'a story of the drill stood in the list of all news' }]);
  });

  it('gives up where nothing is answered for long', async () => {
    const { ask, say } = watching();
    say({ schemaVersion: 1, status: 503, body: { kind: 'error', code: 'UNAVAILABLE', message: 'ask again' } });
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => ask(OF_WIRE)));

    expect(answers.slice(0, 19)).toEqual(Array(19).fill({ status: 'fulfilled', value: undefined }));
    expect(answers[19]).toMatchObject({ status: 'rejected', reason: { message: 'ask again' } });
  });
});

describe('the stories of a drill', () => {
  const run = { name: '0a1b2c3d', day: '2026-11-24' };
  const wire = parseConfig({ wires: {} }).wires._drill!;

  it.each(SCENARIOS)('are read as they are meant, and found again from the key of their drop: %s', async (scenario) => {
    const version = { scenario, number: 2, kind: 'correction', embargoedUntil: '2030-01-01T00:00:00.000Z' } as const;
    const read = readDrop({ bytes: Buffer.from(newsItem(run, version)), name: 'x.xml' }, wire);
    const items = read.kind === 'media' ? [] : await Array.fromAsync(read.items);

    expect(items).toMatchObject([
      {
        article: {
          uri: uriOf(run.name, scenario),
          version: '2',
          change: 'correction',
          pubStatus: 'usable',
          embargo: { until: '2030-01-01T00:00:00.000Z' },
          versionCreated: '2026-11-24T00:02:00Z',
          subjects: [{ qcode: 'drill:0a1b2c3d' }],
        },
      },
    ]);
    expect(JSON.stringify(items)).toContain(markerOf(run.name, version));
    expect(articleOfKey(keyOf(run.name, version))).toBe(idOf(run.name, scenario));
    expect(articleId(authorityFor(uriOf(run.name, scenario), wire), uriOf(run.name, scenario))).toBe(
      idOf(run.name, scenario),
    );
  });

  it('kill', async () => {
    const kill = newsItem(run, { scenario: 'kill', number: 2, kind: 'kill' });
    const read = readDrop({ bytes: Buffer.from(kill), name: 'x.xml' }, wire);
    const items = read.kind === 'media' ? [] : await Array.fromAsync(read.items);

    expect(items).toMatchObject([{ article: { change: 'kill', pubStatus: 'canceled' } }]);
  });

  it('belong to nobody else: the key of no other wire names an article of a drill', () => {
    expect(articleOfKey('reuters/0a1b2c3d/kill-1.xml')).toBeUndefined();
    expect(articleOfKey('_drill/notes.txt')).toBeUndefined();
  });
});

describe('the clock of the pipeline', () => {
  it('is known within what was seen of it', () => {
    const clock = new PipelineClock();
    clock.learn(10_500, 10_000, 10_200);
    clock.learn(20_450, 20_000, 20_300);

    expect([clock.earliest(30_000), clock.latest(30_000)]).toEqual([30_300, 30_450]);
  });
});
