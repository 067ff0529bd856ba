// Topics trained on what the engine has ingested, through the command line, and what later drops get of them.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../functions/article/identity.ts';
import { TOPIC_MODEL_SECONDS } from '../../functions/names.ts';
import { MODEL_POINTER, modelKey } from '../../functions/store/models.ts';
import { INVENTED_TOPICS, type InventedTopic, inventedStory } from '../tagging/topic-stories.ts';
import { newsMessage, uriOf, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const CLI = fileURLToPath(new URL('../../bin/slugline.ts', import.meta.url));
const STORIES_EACH = 30;

let running: RunningEngine;

beforeAll(async () => {
  running = await openEngine();
}, 120_000);

afterAll(async () => {
  await running?.close();
});

const story = (usn: string, topic: InventedTopic, number: number, subjects: readonly string[]): WireStory => ({
  usn,
  version: '1',
  versionCreated: '2026-11-23T10:00:00.000Z',
  subjects,
  ...inventedStory(topic, number),
});

// The engine runs in this process, so it must not wait for the command.
async function train(...words: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [CLI, 'train', '--data', running.dir, ...words]);
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { status, stdout, stderr };
}

let dropped = 0;
/** The trained topics of a new story about this, which its wire gives no subject of. */
async function topicsOf(topic: InventedTopic): Promise<{ id: string; tagger: string }[]> {
  const usn = `NEW${dropped++}`;
  await running.story(story(usn, topic, 9000 + dropped, ['N2:DIP']));
  const id = articleId('reuters.com', uriOf(usn));
  const { extensions } = await running.connection.query({ op: 'show', article: id }, 'article');
  return extensions.tags.filter(({ kind }) => kind === 'topic').map((tag) => ({ id: tag.id, tagger: tag.tagger }));
}

const put = (Key: string, Body: string) =>
  running.s3.send(new PutObjectCommand({ Bucket: running.engine.names.archiveBucket, Key, Body }));

const untilLooked = () => sleep(TOPIC_MODEL_SECONDS * 1000);

describe('slugline train', () => {
  it('refuses where there are too few examples, and says what there is', async () => {
    const { status, stderr } = await train();

    expect(status).toBe(1);
    expect(stderr).toMatch(/too few examples: 0 stories in the archive/);
  });

  it('teaches topics to later drops, is retrained, rolled back and removed, and breaks nothing when damaged', async () => {
    const stories = INVENTED_TOPICS.flatMap((topic, place) =>
      Array.from({ length: STORIES_EACH }, (_, at) => story(`T${place}N${at}`, topic, at, [topic])),
    );
    const [first, ...others] = stories;
    expect(await running.ingest('reuters/corpus.xml', newsMessage(first!, ...others))).toMatchObject({
      counts: { stored: stories.length },
    });
    expect(await topicsOf('N2:SHP')).not.toContainEqual({ id: 'N2:SHP', tagger: expect.stringContaining('trained') });

    const dry = await train('--dry-run');
    expect(dry).toMatchObject({ status: 0, stderr: expect.stringContaining('nothing was stored') });
    expect(dry.stdout).toMatch(/N2:SHP.* 30 /);
    expect(await running.archived('models/')).toEqual([]);

    expect(await train()).toMatchObject({ status: 0, stderr: expect.stringContaining('topic model 1 is in use') });
    expect(await topicsOf('N2:SHP')).toContainEqual({ id: 'N2:SHP', tagger: 'trained-topics/1' });
    const found = await running.connection.query({ op: 'find', tag: 'N2:SHP', limit: 100 }, 'list');
    expect(found.articles.map(({ id }) => id)).toContain(articleId('reuters.com', uriOf('NEW1')));

    // What a model tagged teaches no other model.
    expect(await train('--json')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('topic model 2 is in use'),
    });
    expect(await topicsOf('N2:GRA')).toContainEqual({ id: 'N2:GRA', tagger: 'trained-topics/2' });

    expect(await train('--use', '7')).toMatchObject({ status: 2, stderr: expect.stringContaining('no topic model 7') });
    expect(await train('--use', '1')).toMatchObject({ status: 0 });
    expect(await topicsOf('N2:GRA')).toContainEqual({ id: 'N2:GRA', tagger: 'trained-topics/1' });

    await put(modelKey(2), 'SLUGLINE-TOPICS\n and then nothing');
    for (const pointer of ['{"version":2}', '{"version":99}']) {
      await put(MODEL_POINTER, pointer);
      await untilLooked();
      // Stored all the same; a process that has had a good model goes on with it.
      for (const { tagger } of await topicsOf('N2:INT')) expect(tagger).not.toMatch(/trained-topics\/(?![12]$)/);
    }
    const log = await readFile(join(running.dir, 'functions.log'), 'utf8');
    expect(log).toMatch(/"TopicModelUnusable":\[?1/);
    expect(log).toMatch(/"TopicModelMissing":\[?1/);
    expect((await train('--list')).stdout).toMatch(
      /^2 {2}the topic model is not what was stored.*\n1 {2}.*3 topics from 91 stories/,
    );

    expect(await train('--remove')).toMatchObject({ status: 0 });
    expect((await topicsOf('N2:INT')).filter(({ tagger }) => tagger.startsWith('trained'))).toEqual([]);
  }, 300_000);
});
