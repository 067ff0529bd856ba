// A pipeline that has ingested stories, the same with a tagger that was changed, and `slugline replay` between: what its dry
// run says, what the replay then changes, and what it does when the command is killed again and again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildFunctions } from '../../bin/bundle.ts';
import { loadWires } from '../../bin/wires.ts';
import { changesOf, type TagChange } from '../../functions/article/changes.ts';
import type { VersionRow } from '../../functions/article/head.ts';
import { startEngine } from '../../local/engine.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { openEngine, type RunningEngine, runningOn } from './engine-fixture.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TREE = ['bin', 'functions', 'local', 'package.json', 'package-lock.json', 'tsconfig.json', 'wires.json'];

const READ_AT_ONCE = 16;

/** A desk that wants no tags of Norway any more, and one of each ferry. */
const [RIGHT, CHANGED] = [
  '[wireSubjects, places,',
  `[wireSubjects, { name: 'places', tag: (article) => places.tag(article).filter(({ id }) => id !== 'iso3166:NO') }, {
  name: 'ferries',
  tag: ({ headline }) =>
    headline.includes('ferry')
      ? [{ kind: 'topic', id: 'desk:ferry', name: 'Ferries', relevance: 1, confidence: 1, tagger: 'ferries', mentions: [] }]
      : [],
},`,
];

export interface Forecast {
  readonly drops: Readonly<Record<'read' | 'changed' | 'unchanged' | 'failed' | 'passedOver', number>>;
  readonly versions: number;
  readonly taggers: Readonly<Record<string, Readonly<Record<TagChange['kind'], number>>>>;
  readonly told: Readonly<Record<string, number>>;
  readonly examples: readonly {
    readonly articleId: string;
    readonly changes: { readonly tags: readonly TagChange[] };
  }[];
}

export interface ReplayOutcome {
  readonly forecast: Forecast;
  /** What differs in the table after the dry run. */
  readonly writtenByDryRun: number;
  readonly receipt: { readonly drops: Readonly<Record<string, number>> };
  /** Tags that really changed, by version: article, version and change. */
  readonly changed: readonly string[];
  /** What the dry run said of them. */
  readonly predicted: readonly string[];
  readonly eventsBefore: number;
  readonly eventsAfter: number;
  readonly versionsBefore: number;
  readonly versionsAfter: number;
  /** How often INGEST read each drop for the replay. */
  readonly readings: ReadonlyMap<string, number>;
  /** How many drops were done when the command was killed. */
  readonly doneAtKills: readonly number[];
  readonly seconds: Readonly<Record<string, number>>;
}

/** @param count of drops; the command is killed `kills` times while it replays them */
export async function replayScenario(count: number, kills: number): Promise<ReplayOutcome> {
  const dir = await mkdtemp(join(tmpdir(), 'slugline-replay-'));
  const tree = join(dir, 'tree');
  const data = join(dir, 'data');
  const seconds: Record<string, number> = {};
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    seconds[what] = Math.round((performance.now() - began) / 100) / 10;
    return result;
  };
  try {
    copyTree(tree);
    const old = await openEngine(data);
    await timed('ingest', () => ingestAll(old, count));
    const before = await stateOf(old);
    const eventsBefore = (await old.allEvents()).length;
    await old.close();

    await buildFunctions({ outdir: join(dir, 'bundles'), entryDir: join(tree, 'functions') });
    const engine = await startEngine({ dataDir: data, wires: await loadWires(), bundlesDir: join(dir, 'bundles') });
    const running = runningOn(data, engine);
    try {
      const command = (...words: string[]) =>
        spawn(process.execPath, [join(tree, 'bin/slugline.ts'), 'replay', ...words, '--data', data], { cwd: tree });
      const dry = await timed('dryRun', () =>
        ended(command('--wire', 'reuters', 'hand', '--dry-run', '--json', '--examples', String(count * 10))),
      );
      const forecast = JSON.parse(dry.stdout) as Forecast;
      const writtenByDryRun = differing(before.rows, (await stateOf(running)).rows);

      const doneAtKills: number[] = [];
      const logFile = join(data, 'functions.log');
      let words = ['--wire', 'reuters', 'hand', '--json'];
      const receipt = await timed('replay', async () => {
        for (let kill = 1; kill <= kills; kill++) {
          const child = command(...words);
          const exit = once(child, 'close');
          await until(async () => (await readingsIn(logFile)).size >= (count * kill) / (kills + 2), child);
          child.kill('SIGKILL');
          await exit;
          doneAtKills.push((await readingsIn(logFile)).size);
          words = ['--resume', '--json'];
        }
        return JSON.parse((await ended(command(...words))).stdout);
      });
      await engine.drain();

      const after = await stateOf(running);
      const changed = changesBetween(before, after);
      return {
        forecast,
        writtenByDryRun,
        receipt,
        changed,
        predicted: forecast.examples
          .flatMap(({ articleId, changes }) => changes.tags.map((tag) => lineOf(articleId, tag)))
          .sort(),
        eventsBefore,
        eventsAfter: (await running.allEvents()).length,
        versionsBefore: before.versions.size,
        versionsAfter: after.versions.size,
        readings: await readingsIn(logFile),
        doneAtKills,
        seconds,
      };
    } finally {
      await running.close();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function copyTree(tree: string): void {
  for (const part of TREE) cpSync(join(ROOT, part), join(tree, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  const registry = join(tree, 'functions/tagging/registry.ts');
  const source = readFileSync(registry, 'utf8');
  if (source.split(RIGHT).length !== 2) throw new Error('the list of taggers looks different; change the scenario');
  writeFileSync(registry, source.replace(RIGHT, CHANGED));
}

const PLACES = ['OSLO', 'WARSAW', 'CAIRO'];
const THINGS = ['ferry', 'museum', 'orchard', 'bridge'];

function storyOf(number: number, version: number): WireStory {
  const place = PLACES[number % PLACES.length];
  const thing = THINGS[number % THINGS.length];
  return {
    usn: `R${number}`,
    version: String(version),
    versionCreated: new Date(Date.parse('2026-11-23T00:00:00Z') + number * 20_000 + version * 1_000).toISOString(),
    headline: `The ${thing} number ${number} opens again`,
    paragraphs: [`${place}, Nov 23 (Reuters) - A ${thing} that nobody has ever built, number ${number}, opens again.`],
  };
}

/** New stories, updates, drops of several items, what is held or killed, what came twice, and what cannot be read. */
async function ingestAll(running: RunningEngine, count: number): Promise<void> {
  const { connection, engine } = running;
  const embargoed = '2999-01-01T00:00:00.000Z';
  for (let number = 0; number < count; number++) {
    const story = storyOf(number, 1);
    const message = ((): string => {
      switch (number % 10) {
        case 5:
          return newsMessage(storyOf(number - 1, 2));
        case 6:
          return newsMessage(story, storyOf(number + count, 1));
        case 7:
          return newsMessage({ ...story, embargoed });
        case 8:
          return number % 50 === 8 ? 'no story at all' : newsMessage(storyOf(number - 1, 1));
        case 9:
          return newsMessage({ ...storyOf(number - 9, 3), pubStatus: number % 20 === 9 ? 'canceled' : 'usable' });
        default:
          return newsMessage(story);
      }
    })();
    const wire = number % 10 === 8 ? 'hand' : 'reuters';
    await connection.putDrop(`${wire}/${number}.xml`, Buffer.from(message));
    if (number % 200 === 199) await engine.drain();
  }
  await engine.drain();
}

interface State {
  readonly rows: readonly Record<string, unknown>[];
  /** By row. */
  readonly versions: ReadonlyMap<string, { readonly row: VersionRow; readonly document: string | undefined }>;
}

async function stateOf(running: RunningEngine): Promise<State> {
  const rows = await running.rows();
  const versions = new Map<string, { row: VersionRow; document: string | undefined }>();
  const read = async ({ pk, sk, schemaVersion: _shape, ...row }: Record<string, unknown>): Promise<void> => {
    const version = row as unknown as VersionRow;
    versions.set(`${pk} ${sk}`, { row: version, document: await documentOf(running, version.document) });
  };
  const wanted = rows.filter(({ sk }) => String(sk).startsWith('V#'));
  for (let from = 0; from < wanted.length; from += READ_AT_ONCE) {
    await Promise.all(wanted.slice(from, from + READ_AT_ONCE).map(read));
  }
  return { rows, versions };
}

async function documentOf(running: RunningEngine, path: string): Promise<string | undefined> {
  for (const prefix of ['articles/', 'restricted/']) {
    const document = await running.document(`${prefix}${path}`).catch(() => undefined);
    if (document) return JSON.stringify(document);
  }
  return undefined;
}

const lineOf = (articleId: string, { kind, id, tagger }: TagChange): string => `${articleId} ${kind} ${id} ${tagger}`;

function changesBetween(before: State, after: State): string[] {
  return [...after.versions]
    .flatMap(([name, is]) => {
      const was = before.versions.get(name);
      return was ? changesOf(was, is).tags.map((tag) => lineOf(is.row.id, tag)) : [`${name} is new`];
    })
    .sort();
}

function differing(before: State['rows'], after: State['rows']): number {
  // SWEEP and WATCH go on meanwhile.
  const isOthers = ({ pk }: Readonly<Record<string, unknown>>): boolean => /^(WORDS|K#)/.test(String(pk));
  const textsOf = (rows: typeof before) =>
    new Set(rows.filter((row) => !isOthers(row)).map((row) => JSON.stringify(row)));
  const [was, is] = [textsOf(before), textsOf(after)];
  return [...is].filter((row) => !was.has(row)).length + [...was].filter((row) => !is.has(row)).length;
}

async function readingsIn(logFile: string): Promise<Map<string, number>> {
  const readings = new Map<string, number>();
  for (const line of (await readFile(logFile, 'utf8')).split('\n')) {
    if (!line.includes('drop replayed')) continue;
    const [, key] = /"key":"([^"]+)"/.exec(line) ?? [];
    if (key) readings.set(key, (readings.get(key) ?? 0) + 1);
  }
  return readings;
}

type Child = ReturnType<typeof spawn>;

async function until(isTrue: () => Promise<boolean>, child: Child): Promise<void> {
  while (!(await isTrue())) {
    if (child.exitCode !== null) throw new Error(`the command ended too early, with ${child.exitCode}`);
    await sleep(20);
  }
}

async function ended(child: Child): Promise<{ stdout: string }> {
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
  // 1: something cannot be read, and that is so.
  if (code !== 1) throw new Error(`the command ended with ${code}: ${stderr}`);
  return { stdout };
}
