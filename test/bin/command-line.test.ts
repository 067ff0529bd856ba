import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { timeOf } from '../../bin/commands/find.ts';

const CLI = fileURLToPath(new URL('../../bin/slugline.ts', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'slugline-cli-'));

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const slugline = (...words: string[]) => spawnSync(process.execPath, [CLI, ...words], { encoding: 'utf8', cwd: dir });

describe('slugline parse', () => {
  it('prints one JSON line for each article, tagged', () => {
    const { stdout, status } = slugline('parse', '--json', join(SAMPLES, 'newsml-g2/plain-text.xml'));

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      headline: 'Lisbon ferry strike enters second week as talks stall',
      tags: expect.arrayContaining([expect.objectContaining({ id: 'iso3166:PT' })]),
    });
  });

  it('prints text for people, without control characters', () => {
    const { stdout, status } = slugline('parse', join(SAMPLES, 'newsml-g2/plain-text.xml'));

    expect(status).toBe(0);
    expect(stdout).toContain('Ferry crews in Lisbon walked out');
  });

  it('tells what was rejected and where, goes on with the next file, and ends with exit code 1', () => {
    const broken = join(dir, 'broken.xml');
    writeFileSync(broken, '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">\n<itemSet></newsMessage>');

    const { stdout, stderr, status } = slugline('parse', broken, join(SAMPLES, 'newsml-g2/plain-text.xml'));

    expect(status).toBe(1);
    expect(stderr).toMatch(/broken\.xml: rejected, MALFORMED: .*line 2/);
    expect(stdout).toContain('Lisbon ferry strike');
  });

  it('reads every invented sample of a folder', () => {
    const { stdout } = slugline('parse', '--json', SAMPLES);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(lines.filter((line) => line.headline !== undefined).length).toBeGreaterThan(20);
  });
});

describe('slugline', () => {
  it.each([
    [['parse', 'nothing.xml'], /no file or folder nothing\.xml/],
    [['parse', '--wire', 'nobody', SAMPLES], /no wire "nobody"/],
    [['find', '--limit', '0'], /limit/],
    [['find', '--since', 'yesterday'], /--since yesterday/],
    [['start', '--port', '70000'], /port/],
    [['show'], /article/],
    [['explain'], /article/],
    [['audit', '--settle', 'soon'], /whole number/],
    [['status', '--data', 'a', '--stack', 'b'], /cannot be used with/],
    [['find', '--as', 'rss'], /json-feed, atom, ninjs/],
    [['find', '--as', 'atom', '--json'], /cannot be used with/],
    [['find', '--as', 'atom', '--limit', '101'], /a feed holds at most 100/],
    [['consumers', '--retry'], /which consumer\?/],
    [['check', '--before-deploy'], /add --stack Slugline/],
    [['check', '--template', 'x.json'], /with --before-deploy alone/],
    [['frobnicate'], /unknown command/],
  ])('refuses %j with a sentence and a failing exit code', (words, message) => {
    const { stderr, status } = slugline(...words);

    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
    expect(status).not.toBe(0);
  });

  it.each(['start', 'desk', 'ingest', 'parse', 'find', 'show', 'explain', 'status', 'audit', 'quarantine'])(
    'explains %s with --help',
    (command) => {
      const { stdout, status } = slugline(command, '--help');

      expect(status).toBe(0);
      expect(stdout).toContain(`Usage: slugline ${command}`);
    },
  );
});

describe('timeOf', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');

  it.each([
    ['30m', '2026-11-24T11:30:00.000Z'],
    ['6h', '2026-11-24T06:00:00.000Z'],
    ['2d', '2026-11-22T12:00:00.000Z'],
    ['2026-11-24T10:00Z', '2026-11-24T10:00:00.000Z'],
  ])('reads %s', (text, instant) => {
    expect(timeOf('--since', text, now)).toBe(instant);
  });
});
