// `slugline train`: fits topics to the archive's own wire subjects, and says which fitted model INGEST uses.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseConfig } from '../../functions/config.ts';
import { TOPIC_MODEL_SECONDS } from '../../functions/names.ts';
import type { Connection } from '../connection.ts';
import { filesOf } from '../files.ts';
import { plural, print, printable, progressOf, say, shortTime, UserError } from '../output.ts';
import { archiveStories } from '../train/archive-stories.ts';
import { Examples } from '../train/examples.ts';
import { fileStories } from '../train/file-stories.ts';
import { fitTopics, topicsOf } from '../train/fit.ts';
import { FOLDS } from '../train/folds.ts';
import { TopicModels } from '../train/models.ts';
import { reportJson, reportLines } from '../train/report.ts';
import { loadWires } from '../wires.ts';

export interface TrainOptions {
  /** Files and folders to learn from; the archive where absent. */
  readonly from?: readonly string[];
  readonly wire: string;
  readonly scheme?: readonly string[];
  readonly minExamples: number;
  readonly minF1: number;
  readonly limit: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Fewer stories than this teach nothing that five folds could judge. */
const MIN_STORIES = 50;

/** @throws UserError where there are too few examples */
export async function train(connection: Connection, options: TrainOptions): Promise<void> {
  const examples = await gather(connection, options);
  const all = examples.all();
  const topics = topicsOf(all, options.minExamples);
  if (all.length < MIN_STORIES || topics.length === 0) throw tooFew(examples, options);
  const progress = progressOf('fitting', topics.length * (FOLDS + 1), false);
  const { model, figures } = fitTopics(all, { ...options, names: examples.names, onProgress: () => progress.step() });
  progress.end();
  for (const line of options.json ? figures.map(reportJson) : reportLines(figures)) print(line);
  if (model.topics.length === 0) {
    throw new UserError(
      `no topic reaches an F1 of ${options.minF1} over stories held out: more stories are needed, or --min-f1`,
      1,
    );
  }
  if (options.dryRun) {
    say('nothing was stored');
    return;
  }
  const models = new TopicModels(connection.resources);
  const { version, bytes } = await models.add({ ...model, trainedAt: new Date().toISOString() });
  await models.use(version);
  await sleep(TOPIC_MODEL_SECONDS * 1000);
  say(`topic model ${version} is in use: ${plural(model.topics.length, 'topic')}, ${bytes} bytes`);
}

async function gather(connection: Connection, { from, wire, scheme, limit }: TrainOptions): Promise<Examples> {
  const examples = new Examples(scheme);
  if (from === undefined) {
    const progress = progressOf('reading stories', limit, false);
    for await (const story of archiveStories(connection.resources, limit)) {
      examples.add(story);
      progress.step();
    }
    progress.end();
    return examples;
  }
  const configured = parseConfig(await loadWires()).wires[wire];
  if (!configured) throw new UserError(`there is no wire "${wire}" in wires.json`);
  const files = await filesOf(from);
  const progress = progressOf('parsing', files.length, false);
  const { stories, rejected } = await fileStories(files, configured, () => progress.step());
  progress.end();
  if (rejected > 0)
    say(`${plural(rejected, 'file or item', 'files and items')} could not be read; slugline parse tells why`);
  for (const story of stories.slice(-limit)) examples.add(story);
  return examples;
}

function tooFew(examples: Examples, { minExamples, scheme, from }: TrainOptions): UserError {
  const all = examples.all();
  const where = from === undefined ? 'the archive' : 'these files';
  const most = topicsOf(all, 1)
    .slice(0, 3)
    .map((id) => `${id} ${all.filter(({ labels }) => labels.has(id)).length}`)
    .join(', ');
  const wanted = `${minExamples} of one subject${scheme === undefined ? '' : ` of ${scheme.join(', ')}`}`;
  return new UserError(
    `too few examples: ${plural(all.length, 'story', 'stories')} in ${where}, and at least ${MIN_STORIES} are needed, with ` +
      `${wanted}; most have: ${most || 'none at all'}. Ingest more, or lower --min-examples`,
    1,
  );
}

/** One line for each version that is kept, newest first. */
export async function listModels(connection: Connection, isJson: boolean): Promise<void> {
  const models = new TopicModels(connection.resources);
  const current = await models.current();
  const versions = await models.versions();
  for (const version of versions.toReversed()) {
    const kept = await models.read(version);
    if (!kept) continue;
    const { bytes, model } = kept;
    const isUsed = version === current;
    if (model instanceof Error) {
      print(isJson ? JSON.stringify({ version, bytes, isUsed, error: model.message }) : `${version}  ${model.message}`);
      continue;
    }
    const { trainedAt, stories, topics } = model;
    if (isJson)
      print(JSON.stringify({ version, bytes, isUsed, trainedAt, stories, topics: topics.map(({ id }) => id) }));
    else {
      const about = `${shortTime(trainedAt)}  ${plural(topics.length, 'topic')} from ${plural(stories, 'story', 'stories')}`;
      print(printable(`${version}  ${about}, ${bytes} bytes${isUsed ? '  in use' : ''}`));
    }
  }
  if (versions.length === 0) say('no topic model was trained here');
  else if (current === undefined) say('no topic model is in use');
}

/** @throws UserError where the version is not there, or damaged */
export async function useModel(connection: Connection, version: number): Promise<void> {
  const models = new TopicModels(connection.resources);
  const kept = await models.read(version);
  if (!kept) throw new UserError(`there is no topic model ${version}; slugline train --list names those that are kept`);
  if (kept.model instanceof Error) throw new UserError(`${kept.model.message}; another version is needed`, 1);
  await models.use(version);
  await sleep(TOPIC_MODEL_SECONDS * 1000);
  say(`topic model ${version} is in use`);
}

export async function removeModel(connection: Connection): Promise<void> {
  await new TopicModels(connection.resources).remove();
  await sleep(TOPIC_MODEL_SECONDS * 1000);
  say('no topic model is in use; the trained versions are kept, and --use takes one up again');
}
