#!/usr/bin/env node
// The command line. Each command lies in a file of its own, loaded when it is called; here are only its words and its help.
import { Command, InvalidArgumentError, Option } from 'commander';
import { BadQuery, ConfigError, Unavailable } from '../functions/errors.ts';
import { HAND_WIRE } from '../functions/names.ts';
import { DEFAULT_PORT, DEFAULT_SMTP_PORT, EngineError } from '../local/running-engine.ts';
import type { Connection, Target } from './connection.ts';
import { say, UserError } from './output.ts';

const DEFAULT_DATA = '.slugline';
// A drop may wait out some retries of INGEST, and effects are swept each minute.
const DEFAULT_SETTLE_SECONDS = 900;

const program = new Command('slugline')
  .description('Brings wire-service news into your own AWS account: parsed, tagged, stored, findable.')
  .showHelpAfterError('(slugline --help tells more)')
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });

const dataOption = () =>
  new Option('--data <dir>', 'where the engine on this machine keeps its data').default(DEFAULT_DATA);
const stackOption = () =>
  new Option('--stack <name>', 'a deployed stack, with your own AWS credentials').conflicts('data');
const jsonOption = () => new Option('--json', 'JSON lines, for programs');
const timeoutOption = () =>
  new Option('--timeout <seconds>', 'how long to wait for one drop').default(300).argParser(positiveInteger);

const patienceOption = () =>
  new Option('--timeout <seconds>', 'how long to wait while nothing gets done').default(900).argParser(positiveInteger);

/** A command that needs a pipeline to talk to. */
const connected = (command: Command): Command => command.addOption(dataOption()).addOption(stackOption());

program
  .command('start')
  .description('the whole pipeline on this machine: waits for drops until you press Ctrl-C')
  .option('--drops <dir>', 'folder that is watched: put files into <dir>/<wire>/', 'drops')
  .option(
    '--port <number>',
    'port of the embedded AWS services on 127.0.0.1; 0 takes a free one',
    portNumber,
    DEFAULT_PORT,
  )
  .option(
    '--smtp-port <number>',
    'port on 127.0.0.1 that takes mail of wires; 0 takes a free one',
    portNumber,
    DEFAULT_SMTP_PORT,
  )
  .option('--desk-port <number>', 'port of the desk on 127.0.0.1; else 4600, or a free one', portNumber)
  .option('--no-samples', 'do not ingest the invented samples into an empty store')
  .option('--poll', 'ask the wires of wires.json that are polled and need no secret, on their schedule')
  .addOption(dataOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline start\n  $ slugline start --drops /srv/wires --port 5000 --no-samples',
  )
  .action(async (options) => {
    const { start } = await import('./commands/start.ts');
    await start(options);
  });

connected(program.command('desk'))
  .description('the wire desk in your browser: stories as they come, search, versions, quarantine, feeds')
  .option('--port <number>', 'port of the desk on 127.0.0.1; else 4600, or a free one', portNumber)
  .addHelpText('after', '\nExamples:\n  $ slugline desk\n  $ slugline desk --stack Slugline --port 8080')
  .action(async (options) => {
    const { desk } = await import('./commands/desk.ts');
    await desk(options);
  });

connected(program.command('ingest'))
  .description('puts files into the pipeline, waits, and tells what became of each')
  .argument('<path...>', 'files, or folders of files')
  .option('--wire <name>', 'the wire that they come from', HAND_WIRE)
  .addOption(timeoutOption())
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline ingest story.xml\n  $ slugline ingest --wire reuters archive/2026-11/\n\nExit code 1: something went to quarantine.',
  )
  .action(async (paths: string[], options) => {
    const { ingest } = await import('./commands/ingest.ts');
    process.exitCode = await withConnection(options, (connection) =>
      ingest(connection, paths, { ...options, timeoutSeconds: options.timeout }),
    );
  });

program
  .command('parse')
  .description('prints what files say, tagged; stores nothing')
  .argument('<path...>', 'files, or folders of files')
  .option('--wire <name>', 'read them as if they came from this wire', HAND_WIRE)
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline parse story.xml\n  $ slugline parse --json archive/ | jq .headline\n\nExit code 1: a file was rejected.',
  )
  .action(async (paths: string[], options) => {
    const { parse } = await import('./commands/parse.ts');
    process.exitCode = await parse(paths, options);
  });

connected(program.command('find'))
  .description('lists articles, newest first')
  .option('--text <words>', 'with these words: "a phrase", start*, headline:word, NEAR/5, AND, OR, NOT; as a watch')
  .option('--best', 'the best first, instead of the newest; with --text')
  .option('--tag <id...>', 'with this tag, or all of these: iso3166:RU, geonames:524901')
  .option('--subject <qcode...>', 'with this subject of the wire, or all of these: N2:DIP, medtop:11000000')
  .option('--wire <name>', 'from this wire')
  .option('--story <article>', 'the story that this article is a part of: its id or uri')
  .option('--urgency <number>', 'as urgent as this or more: 1 is the most', positiveInteger)
  .option('--language <tag>', 'in this language: en takes in en-GB')
  .option('--since <time>', 'not older than 30m, 6h, 2d, or an instant')
  .option('--until <time>', 'older than that')
  .option('--stories', 'of each story only its newest article')
  .option('--limit <count>', 'how many', positiveInteger, 25)
  .option('--cursor <cursor>', 'go on where a list ended')
  .addOption(
    new Option('--as <format>', 'the stories themselves, as a feed or as documents, one a line')
      .choices(['json-feed', 'atom', 'ninjs'])
      .conflicts('json'),
  )
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline find --tag iso3166:RU --since 6h\n  $ slugline find --text \'"peace talks" NOT oil\' --best\n  $ slugline find --wire reuters --urgency 2 --stories\n  $ slugline find --wire reuters --json | jq .headline\n  $ slugline find --tag iso3166:FR --as atom > france.atom',
  )
  .action(async ({ data, stack, ...options }) => {
    const { find } = await import('./commands/find.ts');
    await withConnection({ data, stack }, (connection) => find(connection, options));
  });

connected(program.command('show'))
  .description('prints one article: its visible version, or since when it is killed')
  .argument('<article>', 'id or uri')
  .option('--version <version>', "an older version, by the wire's own number")
  .addOption(new Option('--text', 'the clean text only').conflicts(['html', 'ninjs', 'pictures']))
  .addOption(new Option('--html', 'the clean text as safe HTML').conflicts(['ninjs', 'pictures']))
  .addOption(new Option('--ninjs', 'its document, IPTC ninjs 3.1').conflicts('pictures'))
  .option('--pictures', 'addresses of the pictures that were dropped beside it, good for five minutes')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline show tag:reuters.com,2026:newsml_L1N3X20AB\n  $ slugline show --text abcdefghijklmnopqrstuvwxyz\n  $ slugline show --version 2 --html abcdefghijklmnopqrstuvwxyz',
  )
  .action(async (article: string, options) => {
    const { show } = await import('./commands/show.ts');
    await withConnection(options, (connection) => show(connection, article, options));
  });

connected(program.command('explain'))
  .description('tells how an article came to be what it is: each decision with its reason')
  .argument('<article>', 'id or uri')
  .addOption(jsonOption())
  .addHelpText('after', '\nExamples:\n  $ slugline explain tag:reuters.com,2026:newsml_L1N3X20AB')
  .action(async (article: string, options) => {
    const { explain } = await import('./commands/explain.ts');
    await withConnection(options, (connection) => explain(connection, article, options));
  });

connected(program.command('status'))
  .description('tells what each wire brought today, what waits and what was left over')
  .addOption(jsonOption())
  .addHelpText('after', '\nExamples:\n  $ slugline status\n  $ slugline status --stack Slugline --json')
  .action(async (options) => {
    const { status } = await import('./commands/status.ts');
    await withConnection(options, (connection) => status(connection, options));
  });

connected(program.command('poll'))
  .description('asks a wire now for what is new')
  .argument('<wire>', 'its name in wires.json')
  .option('--since <time>', 'ask again for all of the last 30m, 6h, 2d, or since an instant')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline poll reuters\n  $ slugline poll reuters --since 6h --stack Slugline\n\nExit code 1: the wire failed, or another run polls it.',
  )
  .action(async (wire: string, options) => {
    const { poll } = await import('./commands/poll.ts');
    process.exitCode = await withConnection(options, (connection) => poll(connection, wire, options));
  });

connected(program.command('consumers'))
  .description('tells what the consumers of wires.json are owed, and what they do not take')
  .argument('[name]', 'of one alone')
  .option('--retry', 'owe again what it refused for so long that it was given up, and deliver now')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline consumers\n  $ slugline consumers cms --retry --stack Slugline\n\ndocs/consumers.md tells how to name one.',
  )
  .action(async (name: string | undefined, options) => {
    const { consumers } = await import('./commands/consumers.ts');
    await withConnection(options, (connection) => consumers(connection, name, options));
  });

connected(program.command('audit'))
  .description('compares drop bucket, ledger, articles table and archive, and names every gap')
  .option('--requeue', 'queue the drops of gaps again, and set index rows right')
  .option(
    '--settle <seconds>',
    'what is younger than this is still under way, and no gap',
    wholeNumber,
    DEFAULT_SETTLE_SECONDS,
  )
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline audit\n  $ slugline audit --stack Slugline --requeue\n\nIt reads buckets and table with your own credentials. Exit code 1: a gap was found.',
  )
  .action(async (options) => {
    const { audit } = await import('./commands/audit.ts');
    process.exitCode = await withConnection(options, (connection) =>
      audit(connection, { ...options, settleSeconds: options.settle }),
    );
  });

connected(program.command('replay'))
  .description(
    'reads kept drops once more, by the code and wires.json that are deployed; sends no event of what is known',
  )
  .argument('[key...]', 'keys of drops: reuters/L1N3X20AB.xml')
  .option('--wire <name...>', 'drops of these wires')
  .option('--since <time>', 'received in the last 30m, 6h, 2d, or since an instant')
  .option('--until <time>', 'received before')
  .option('--code <code>', 'drops that wait in quarantine with this code: UNKNOWN_FORMAT, MALFORMED …')
  .option('--all', 'everything that the drop bucket holds')
  .option('--dry-run', 'only tell what the code and wires.json at hand would change, in numbers and examples')
  .option('--examples <count>', 'so many, with --dry-run', wholeNumber, 5)
  .option('--resume [id]', 'go on with a replay that was cut short; without an id, with the newest')
  .addOption(patienceOption())
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline replay --dry-run --wire reuters --since 2d\n  $ slugline replay --wire reuters --stack Slugline\n  $ slugline replay --code UNKNOWN_FORMAT\n  $ slugline replay --resume\n\nIt reads buckets and table, and queues drops, with your own credentials. Exit code 1: something cannot be read.',
  )
  .action(async (keys: string[], { data, stack, timeout, ...options }) => {
    const { replay } = await import('./commands/replay.ts');
    process.exitCode = await withConnection({ data, stack }, (connection) =>
      replay(connection, keys, { ...options, timeoutSeconds: timeout }),
    );
  });

connected(program.command('backfill'))
  .description(
    'brings an archive in as drops of a wire: old stories, listed by their own dates and told apart from news',
  )
  .argument('[source]', 's3://bucket/prefix, or a folder')
  .option('--wire <name>', 'the wire that it comes from')
  .option('--yes', 'do not ask')
  .option('--resume [id]', 'go on with a backfill that was cut short; without an id, with the newest')
  .addOption(patienceOption())
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline backfill s3://old-wires/reuters/2019/ --wire reuters\n  $ slugline backfill archive/ --wire reuters --yes --stack Slugline\n  $ slugline backfill --resume\n\nIt tells how much there is and about what it costs before it begins. Exit code 1: something cannot be read.',
  )
  .action(async (source: string | undefined, { data, stack, timeout, ...options }) => {
    const { backfill } = await import('./commands/backfill.ts');
    process.exitCode = await withConnection({ data, stack }, (connection) =>
      backfill(connection, source, { ...options, timeoutSeconds: timeout, isStack: stack !== undefined }),
    );
  });

connected(program.command('drill'))
  .description('sends an invented kill, embargo and late correction through the pipeline and proves that none leaks')
  .option('--embargo <seconds>', 'how long the embargo lasts', positiveInteger, 15)
  .addOption(new Option('--timeout <seconds>', 'how long to wait for one step').default(180).argParser(positiveInteger))
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline drill\n  $ slugline drill --stack Slugline --json\n\nIt writes and removes with your own credentials, under a wire of its own. Exit code 1: something leaked, took too\nlong or was left behind.',
  )
  .action(async (options) => {
    const { drill } = await import('./commands/drill.ts');
    process.exitCode = await withConnection(options, (connection) =>
      drill(connection, { ...options, embargoSeconds: options.embargo, timeoutSeconds: options.timeout }),
    );
  });

connected(program.command('check'))
  .description('a canary behind each deploy: the drill; or, before one, whether it would replace what holds data')
  .option('--before-deploy', 'compare what is deployed as --stack with what `cdk synth` has written')
  .option('--template <path>', 'what was written; cdk.out/<stack>.template.json where absent')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ npm run synth && slugline check --before-deploy --stack Slugline && cdk deploy\n  $ slugline check --stack Slugline\n\nExit code 1: something would be lost, or the drill failed.',
  )
  .action(async ({ beforeDeploy: isBefore, template, ...options }) => {
    if (isBefore) {
      const { stack, json } = options;
      if (stack === undefined) throw new UserError('which stack? add --stack Slugline');
      const path = template ?? `cdk.out/${stack}.template.json`;
      process.exitCode = await (await import('./commands/check.ts')).beforeDeploy({ stack, json, template: path });
      return;
    }
    if (template !== undefined) throw new UserError('--template: is compared with --before-deploy alone');
    const { drill } = await import('./commands/drill.ts');
    process.exitCode = await withConnection(options, (connection) =>
      drill(connection, { ...options, embargoSeconds: 15, timeoutSeconds: 180 }),
    );
  });

connected(program.command('erase'))
  .description('removes articles for good: documents, drops, text in rows; leaves a tombstone, gives a receipt')
  .argument('<article...>', 'ids or uris')
  .option('--reason <text>', 'why, for the receipt and the tombstone', 'none given')
  .option('--drops', 'also delete drops that hold other articles, too')
  .option('--dry-run', 'only tell what would be removed')
  .option('--yes', 'do not ask')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline erase --dry-run tag:reuters.com,2026:newsml_L1N3X20AB\n  $ slugline erase --reason "court order 12/26" --yes abcdefghijklmnopqrstuvwxyz\n\nIt writes buckets and table with your own credentials. Exit code 1: a drop that holds it was kept.',
  )
  .action(async (articles: string[], { data, stack, ...options }) => {
    const { erase } = await import('./commands/erase.ts');
    process.exitCode = await withConnection({ data, stack }, (connection) => erase(connection, articles, options));
  });

connected(program.command('train'))
  .description("fits topics to the archive's own wire subjects; stories that come from then on are tagged with them")
  .option('--from <path...>', 'learn from these files and folders, and not from the archive')
  .option('--wire <name>', 'read the files of --from as if they came from this wire', HAND_WIRE)
  .option('--scheme <name...>', 'only subjects of these schemes: N2, medtop')
  .option('--min-examples <count>', 'leave out subjects of fewer stories', positiveInteger, 10)
  .option('--min-f1 <figure>', 'leave out topics whose F1 over stories held out is lower', share, 0.5)
  .option('--limit <count>', 'learn from so many stories, the newest', positiveInteger, 20_000)
  .option('--dry-run', 'only report')
  .addOption(new Option('--list', 'list the models that were trained').conflicts(['use', 'remove']))
  .addOption(
    new Option('--use <version>', 'take up an earlier model again').argParser(positiveInteger).conflicts('remove'),
  )
  .option('--remove', 'tag with no trained topics from now on')
  .addOption(jsonOption())
  .addHelpText(
    'after',
    '\nExamples:\n  $ slugline train\n  $ slugline train --scheme N2 --stack Slugline\n  $ slugline train --from archive/2026/ --dry-run\n  $ slugline train --list\n  $ slugline train --use 2\n\nIt reads and writes with your own credentials, and prints precision, recall and F1 of each topic over stories that\nhad no part in teaching it. Exit code 1: there are too few examples.',
  )
  .action(async ({ data, stack, list, use, remove, ...options }) => {
    const { listModels, removeModel, train, useModel } = await import('./commands/train.ts');
    await withConnection({ data, stack }, async (connection) => {
      if (list) await listModels(connection, options.json === true);
      else if (use !== undefined) await useModel(connection, use);
      else if (remove) await removeModel(connection);
      else await train(connection, options);
    });
  });

const waiting = program.command('quarantine').description('what could not be read: list, show, retry');

connected(waiting.command('list', { isDefault: true }))
  .description('lists it, with the reasons')
  .option('--wire <name>', 'of this wire only')
  .addOption(jsonOption())
  .action(async (options) => {
    const { list } = await import('./commands/quarantine.ts');
    await withConnection(options, (connection) => list(connection, options));
  });

connected(waiting.command('show'))
  .description('all that is known of one entry')
  .argument('<sha256>', 'as the list shows it; its first characters do')
  .action(async (sha256: string, options) => {
    const { show } = await import('./commands/quarantine.ts');
    await withConnection(options, (connection) => show(connection, sha256));
  });

connected(waiting.command('retry'))
  .description('sends entries through the pipeline once more')
  .argument('<sha256...>', 'as the list shows them')
  .addOption(timeoutOption())
  .addHelpText('after', '\nExit code 1: something stays in quarantine.')
  .action(async (sha256s: string[], options) => {
    const { retry } = await import('./commands/quarantine.ts');
    process.exitCode = await withConnection(options, (connection) => retry(connection, sha256s, options.timeout));
  });

async function withConnection<T>(target: Target, work: (connection: Connection) => Promise<T>): Promise<T> {
  const { connect } = await import('./connection.ts');
  const connection = await connect({ data: target.data, ...(target.stack ? { stack: target.stack } : {}) });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

function portNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('it must be a port, 0 to 65535.');
  return value;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('it must be a whole number.');
  return Number(text);
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('it must be 0 to 1.');
  return value;
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('it must be a whole number above 0.');
  return value;
}

// `slugline find | head`: whoever reads has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UserError) {
    say(`slugline: ${error.message}`);
    process.exitCode = error.exitCode;
  } else if (error instanceof ConfigError || error instanceof BadQuery || error instanceof EngineError) {
    say(`slugline: ${error.message}`);
    process.exitCode = 2;
  } else if (error instanceof Unavailable) {
    say(`slugline: ${error.message}`);
    process.exitCode = 1;
  } else if (isAwsError(error)) {
    say(`slugline: AWS refused: ${error.message} (${error.name})`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}

/** What an SDK client throws when the service says no. */
function isAwsError(error: unknown): error is Error {
  return error instanceof Error && '$metadata' in error;
}
