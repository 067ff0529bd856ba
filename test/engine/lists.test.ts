// Lists and single articles as the command line prints them, over a running engine.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { responseErrors } from '../validators.ts';
import { newsMessage } from '../wire-item.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

const SLUGLINE = fileURLToPath(new URL('../../bin/slugline.ts', import.meta.url));

describe('the command line', () => {
  let running: RunningEngine;
  let id = '';

  beforeAll(async () => {
    running = await openEngine();
    const paragraphs = ['Beetles have eaten the beams of the opera house, the ministry of culture said on Monday.'];
    for (const update of [0, 1, 2]) {
      const row = await running.ingest(
        `reuters/opera-${update}.xml`,
        newsMessage({
          usn: `OPERA${update}`,
          version: '1',
          versionCreated: `2026-11-20T0${update + 1}:00:00.000Z`,
          headline: `${update === 0 ? '' : `UPDATE ${update}-`}Beetles close opera`,
          slugline: 'MALTA-OPERA/',
          edStat: update === 0 ? 'N' : 'U',
          urgency: 4 - update,
          subjects: update === 1 ? ['N2:DIP'] : ['N2:DIP', 'N2:OIL'],
          paragraphs: [...paragraphs, `Report ${update} says 1 < 2.`],
        }),
      );
      id = row.items[0]!.articleId!;
    }
    const german = {
      usn: 'KUH',
      version: '1',
      versionCreated: '2026-11-20T09:00:00.000Z',
      headline: 'Kuh findet Sauna',
    };
    await running.ingest('reuters/kuh.xml', newsMessage({ ...german, language: 'de', urgency: 1 }));
  }, 60_000);
  afterAll(async () => running.close());

  /** Beside the engine: it must go on while the command runs. */
  async function slugline(...words: string[]): Promise<{ stdout: string; stderr: string; status: number | null }> {
    const child = spawn(process.execPath, [SLUGLINE, ...words, '--data', running.dir]);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { stdout, stderr, status };
  }

  const found = async (...words: string[]): Promise<string[]> => {
    const { stdout, stderr, status } = await slugline('find', '--json', ...words);
    expect([status, stderr]).toEqual([0, '']);
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { headline: string }).headline);
  };

  it.each([
    [
      ['--subject', 'N2:DIP', 'N2:OIL'],
      ['UPDATE 2-Beetles close opera', 'Beetles close opera'],
    ],
    [
      ['--wire', 'reuters', '--urgency', '2'],
      ['Kuh findet Sauna', 'UPDATE 2-Beetles close opera'],
    ],
    [['--language', 'de'], ['Kuh findet Sauna']],
    [['--stories'], ['Kuh findet Sauna', 'UPDATE 2-Beetles close opera']],
    [
      [
        '--stories',
        '--until',
        '2026-11-20T02:30Z',
        '--tag',
        'N2:DIP',
        '--since',
        '2026-11-20T00:00Z',
        '--wire',
        'reuters',
      ],
      ['UPDATE 1-Beetles close opera'],
    ],
    [['--stories', '--until', '2026-11-20T02:30Z', '--wire', 'reuters'], ['UPDATE 1-Beetles close opera']],
    [['--text', 'beetles', '--stories', '--subject', 'N2:OIL'], ['UPDATE 2-Beetles close opera']],
  ])('finds with %s', async (words, headlines) => {
    expect(await found(...words)).toEqual(headlines);
  });

  it('finds the story of an article', async () => {
    expect(await found('--story', id)).toEqual([
      'UPDATE 2-Beetles close opera',
      'UPDATE 1-Beetles close opera',
      'Beetles close opera',
    ]);
    expect(responseErrors(await running.answer({ op: 'find', story: id, stories: true }))).toEqual([]);
  });

  it.each([
    [['--urgency', '12'], /urgency: /],
    [['--since', 'noon'], /--since noon: write/],
    [['--until', '2026-11-20T00:00Z', '--since', '2026-11-21T00:00Z'], /until: .* is not after since/],
    [['--story', 'x', '--text', 'y'], /story: /],
  ])('says what is wrong with %s, in one line, and ends with exit code 2', async (words, why) => {
    const { stdout, stderr, status } = await slugline('find', ...words);

    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(why);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('shows a version as text, as HTML and as ninjs', async () => {
    const html = await slugline('show', id, '--html', '--version', '1');
    const ninjs = await slugline('show', id, '--ninjs');

    expect((await slugline('show', id, '--text')).stdout).toContain('Report 2 says 1 < 2.');
    expect(html.stdout).toContain('<p>Report 2 says 1 &lt; 2.</p>');
    expect(JSON.parse(ninjs.stdout)).toMatchObject({ standard: { name: 'ninjs' }, version: '1' });
    expect((await slugline('show', id, '--ninjs', '--html')).status).toBe(1);
  });
});
