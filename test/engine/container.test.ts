import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picture, zip } from '../formats/packing.ts';
import { newsMessage } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const story = (usn: string): string =>
  newsMessage({ usn, version: '1', versionCreated: '2026-11-20T08:00:00.000Z', headline: `Story ${usn}` });
const plain = { name: 'plain.jpg', content: picture({}) };
const captioned = picture({ iim: [[2, 105, 'Hen on the stairs']] });

describe('a running engine', () => {
  let running: RunningEngine;

  beforeAll(async () => {
    running = await openEngine();
  });
  afterAll(async () => running.close());

  it('stores what a zip holds, counts its media and quarantines what it cannot read', async () => {
    const files = [
      { name: 'a.xml', content: story('ZIP1') },
      plain,
      { name: 'broken.xml', content: story('ZIP2').slice(0, 900) },
      { name: 'hen.jpg', content: captioned },
    ];

    const row = await running.ingest('reuters/day.zip', zip(files));

    expect(row).toMatchObject({
      outcome: 'articles',
      format: 'zip',
      counts: { stored: 2, media: 1, quarantined: 1 },
      items: [
        { index: 0, outcome: 'stored', headline: 'Story ZIP1' },
        { index: 1, outcome: 'media', reason: 'plain.jpg is image/jpeg' },
        { index: 2, outcome: 'quarantined', reason: expect.stringMatching(/^MALFORMED: broken\.xml: /) },
        { index: 3, outcome: 'stored', headline: 'Hen on the stairs' },
      ],
    });
    const { drops } = await running.connection.query({ op: 'quarantine', wire: 'reuters' }, 'quarantine');
    expect(drops).toMatchObject([{ code: 'MALFORMED', item: 2, drop: { key: 'reuters/day.zip' } }]);
  });

  it('keeps a zip of pictures that say nothing as media', async () => {
    expect(await running.ingest('reuters/pictures.zip', zip([plain, plain]))).toMatchObject({
      outcome: 'media',
      format: 'zip',
      contentType: 'image/jpeg',
      counts: { media: 2 },
    });
  });

  it('knows a picture that is dropped again', async () => {
    expect(await running.ingest('reuters/one.jpg', picture({ iim: [[2, 105, 'Owl']] }))).toMatchObject({
      outcome: 'articles',
      format: 'picture',
      counts: { stored: 1 },
    });
    expect(await running.ingest('reuters/two.jpg', picture({ iim: [[2, 105, 'Owl']] }))).toMatchObject({
      outcome: 'duplicate',
      counts: { duplicate: 1 },
    });
  });
});
