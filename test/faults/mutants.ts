// `npm run mutants -- [--only word,word] [--stage word,word] [--cases n]`: seeds each bug of test/faults/mutations into a copy of
// the tree, runs the suite on it, fastest part first, and tells which test caught it. Ends with `N mutants, N caught`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type SeededBug, seeded, seededBugs } from './seeded-bug.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAGE_LIMIT_MS = 600_000;

/** Parts of the suite, fastest first. The patches themselves are no part: with one applied they no longer fit. */
const STAGES: readonly (readonly [name: string, ...paths: readonly string[]])[] = [
  ['rules', 'test/article', 'test/ingest', 'test/query', 'test/sweep'],
  ['stores', 'test/store'],
  ['overtaken', 'test/model/overtaken.test.ts', 'test/model/overtaking.test.ts'],
  ['search', 'test/model/life-cycle.test.ts'],
  [
    'engine',
    'test/engine/life-cycle.test.ts',
    'test/engine/explain.test.ts',
    'test/engine/audit.test.ts',
    'test/engine/show.test.ts',
  ],
  ['faults', 'test/model/faults.test.ts'],
  ['adapters', 'test/model/engine-search.test.ts'],
  ['words', 'test/words', 'test/engine/words.test.ts', 'test/model/words-search.test.ts'],
  ['drill', 'test/engine/drill.test.ts'],
  [
    'pollers',
    'test/wires/listing.test.ts',
    'test/wires/written-json.test.ts',
    'test/poll/poll.test.ts',
    'test/wires/dpa-wireq.test.ts',
    'test/wires/lseg-alerts.test.ts',
    'test/wires/http-directory.test.ts',
    'test/wires/s3-prefix.test.ts',
  ],
  ['told', 'test/deliver', 'test/article/told.test.ts', 'test/model/told-search.test.ts'],
  ['ways', 'test/push', 'test/formats/mail-receipt.test.ts', 'test/ingest/upload-parts.test.ts', 'test/watch'],
];

/** Consumers, pollers and ways in have parts of their own: nothing else calls them, and they call nothing else. */
function ownPartOf({ file, name }: SeededBug): string | undefined {
  if (/^functions\/(?:wires|poll)\//.test(file)) return 'pollers';
  if (name.startsWith('told-')) return 'told';
  return name.startsWith('ways-in-') ? 'ways' : undefined;
}

const OWN_PARTS = ['pollers', 'ways', 'told'];

interface Verdict {
  readonly stage: string;
  readonly test: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      cases: { type: 'string', default: '1500' },
      stage: { type: 'string', default: '' },
    },
  });
  const words = values.only.split(',');
  const bugs = seededBugs().filter(({ name }) => words.some((word) => name.includes(word)));
  const parts = values.stage.split(',');
  const stages = STAGES.filter(([name]) => parts.some((part) => name.includes(part)));
  const tree = copyOfTree();
  process.once('SIGINT', () => process.exit(130));
  process.once('exit', () => rmSync(tree, { recursive: true, force: true }));

  const suite = new Suite(tree, stages, values.cases);
  let caught = 0;
  for (const bug of bugs) {
    const started = Date.now();
    const verdict = await suite.verdictOn(bug).catch((error: Error) => error);
    if (verdict instanceof NotGreen) throw verdict;
    if (verdict instanceof Error) {
      console.log(`UNKNOWN  ${bug.name}  (${seconds(started)} s)  ${verdict.message}`);
      continue;
    }
    if (verdict) caught++;
    const by = verdict ? `${verdict.stage}: ${verdict.test}` : bug.sentence;
    console.log(`${verdict ? 'caught' : 'MISSED'}   ${bug.name}  (${seconds(started)} s)  ${by}`);
  }
  console.log(`${bugs.length} mutants, ${caught} caught`);
  process.exitCode = caught === bugs.length && bugs.length > 0 ? 0 : 1;
}

/** Without any bug the suite is red: then nothing can be said. */
class NotGreen extends Error {}

class Suite {
  readonly #tree: string;
  readonly #stages: typeof STAGES;
  readonly #cases: string;
  readonly #green = new Set<string>();

  constructor(tree: string, stages: typeof STAGES, cases: string) {
    this.#tree = tree;
    this.#stages = stages;
    this.#cases = cases;
  }

  /** Undefined where every part is green in spite of the bug. */
  async verdictOn(bug: SeededBug): Promise<Verdict | undefined> {
    const path = join(this.#tree, bug.file);
    const right = readFileSync(path, 'utf8');
    const wrong = seeded(bug, right);
    for (const [stage, ...paths] of this.#stages) {
      const own = ownPartOf(bug);
      if (own === undefined ? OWN_PARTS.includes(stage) : stage !== own) continue;
      await this.#expectGreen(stage, paths);
      writeFileSync(path, wrong);
      try {
        const test = await firstFailure(this.#tree, paths, this.#cases);
        if (test !== undefined) return { stage, test };
      } finally {
        writeFileSync(path, right);
      }
    }
    return undefined;
  }

  async #expectGreen(stage: string, paths: readonly string[]): Promise<void> {
    if (this.#green.has(stage)) return;
    const started = Date.now();
    const failed = await firstFailure(this.#tree, paths, this.#cases);
    if (failed !== undefined) throw new NotGreen(`without any bug the part "${stage}" is red: ${failed}`);
    console.log(`green    without a bug: ${stage}  (${seconds(started)} s)`);
    this.#green.add(stage);
  }
}

/** What git has and would have, so that a bug is tried on the code as it stands. */
function copyOfTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'slugline-mutants-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const file of files.toString('utf8').split('\0')) {
    if (file === '' || !existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(ROOT, file), join(tree, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** The name of a test that fails; undefined where all pass. @throws Error where the tests cannot run at all */
async function firstFailure(tree: string, paths: readonly string[], cases: string): Promise<string | undefined> {
  const file = join(tree, 'mutants-report.json');
  rmSync(file, { force: true });
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--bail=1',
      '--reporter=json',
      `--outputFile=${file}`,
      ...paths,
    ],
    { cwd: tree, env: { ...process.env, SLUGLINE_MODEL_CASES: cases }, stdio: 'ignore' },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), STAGE_LIMIT_MS);
  const [, signal] = await once(child, 'exit');
  clearTimeout(limit);
  if (signal === 'SIGKILL') throw new Error(`${paths.join(' ')}: no end within ${STAGE_LIMIT_MS / 1000} s`);
  const { success, testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const { assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    // A machine that is busy shows nothing about the suite either.
    if (failed?.failureMessages?.some((message) => /timed out in \d+ms/.test(message))) {
      throw new Error(`${failed.fullName}: timed out; let the machine come to rest, or give fewer --cases`);
    }
    if (failed) return failed.fullName;
  }
  if (success) return undefined;
  const [broken] = testResults.filter(({ message }) => message);
  if (broken && broken.assertionResults.length > 0) return `${relative(tree, broken.name)}, before its tests`;
  // A bug that does not even load shows nothing about the suite.
  throw new Error(`${broken?.name ?? 'the suite'} cannot run: ${broken?.message ?? 'for no reason given'}`);
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);

await main();
