// The whole of Slugline as one construct, which other apps can embed in a stack of theirs.
import { fileURLToPath } from 'node:url';
import { Tags } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { type Config, checkWatches, parseConfig, type Wire, type WiresJson } from '../functions/config.ts';
import { ConfigError } from '../functions/errors.ts';
import { Alarms } from './alarms.ts';
import { Backfill, type BackfillSource } from './backfill.ts';
import { Bus } from './bus.ts';
import { Dashboard } from './dashboard.ts';
import { Deliver } from './deliver.ts';
import { DropIntake } from './drop-intake.ts';
import { Encryption, type KmsOption } from './encryption.ts';
import { Ingest } from './ingest.ts';
import { Mail } from './mail.ts';
import { Poll } from './poll.ts';
import { Push } from './push.ts';
import { Query } from './query.ts';
import { parseReaders, Readers } from './readers.ts';
import { Sftp } from './sftp.ts';
import { Store } from './store.ts';
import { Sweep } from './sweep.ts';
import { Watch } from './watch.ts';

export interface SluglineProps {
  /** The content of wires.json. */
  readonly wires: WiresJson;
  /**
   * False for a trial: all that it stored is destroyed with it.
   * @default true
   */
  readonly keep?: boolean;
  /**
   * The name of a drop bucket that was brought along: versioned, of this account, telling EventBridge of its objects.
   * @default one is made
   */
  readonly dropBucket?: string;
  /**
   * Who hears of alarms: an e-mail address, or the ARN of a topic that is there.
   * @default nobody; the alarms are there all the same
   */
  readonly alarms?: string;
  /**
   * An archive that may be backfilled from, by a state machine of its own.
   * @default none; `slugline backfill` then copies by itself
   */
  readonly backfillFrom?: BackfillSource;
  /**
   * Keeps all that is stored under one key of KMS: true for one that is made here, or a key that is there, as a construct or
   * by its ARN. Once switched on it stays: what was stored under a key can be read with that key alone (docs/security.md).
   * @default false: keys of AWS's own, which cost nothing
   */
  readonly kms?: KmsOption;
  /**
   * Accounts (12 digits) and organisations (`o-…`) that read: they find and show articles, and set rules on the event bus.
   * @default none but this account, by its own IAM
   */
  readonly readers?: readonly string[];
  /**
   * Where the bundles lie, `<function>/index.js` each.
   * @default dist/functions of Slugline itself, which `npm run build` writes
   */
  readonly functionsDir?: string;
}

const BUILT_FUNCTIONS = fileURLToPath(new URL('../dist/functions', import.meta.url));

/**
 * @example
 * const slugline = new Slugline(this, 'Wires', { wires });
 * slugline.query.function.lambda.grantInvoke(desk);
 */
export class Slugline extends Construct {
  readonly encryption: Encryption;
  readonly store: Store;
  readonly intake: DropIntake;
  readonly bus: Bus;
  readonly ingest: Ingest;
  readonly sweep: Sweep;
  readonly query: Query;
  readonly watch: Watch;
  readonly alarms: Alarms;
  /** What lets other accounts read. */
  readonly readers: Readers | undefined;
  /** What brings an archive in. */
  readonly backfill: Backfill | undefined;
  /** By wire, of those that are polled. */
  readonly polls: ReadonlyMap<string, Poll>;
  /** By consumer of wires.json. */
  readonly deliveries: ReadonlyMap<string, Deliver>;
  /** Where a wire of wires.json pushes. */
  readonly push: Push | undefined;
  /** What takes mail for wires of wires.json. */
  readonly mail: Mail | undefined;
  /** Where wires upload. */
  readonly sftp: Sftp | undefined;

  /** @throws ConfigError where `wires`, `kms` or `readers` is not valid, BundleMissing before `npm run build` */
  constructor(scope: Construct, id: string, props: SluglineProps) {
    super(scope, id);
    const { wires, keep = true, dropBucket, alarms, kms = false, functionsDir = BUILT_FUNCTIONS } = props;
    const { backfillFrom: from, readers } = props;
    const config = parseConfig(wires);
    checkWatches(config);
    if (dropBucket !== undefined) refuseForeignPolicies(config);
    this.encryption = new Encryption(this, 'Encryption', { kms, keep });
    const { encryption } = this;
    const settings = { wires, keep, encryption, functionsDir };
    this.store = new Store(this, 'Store', { keep, encryption });
    this.intake = new DropIntake(this, 'Intake', {
      keep,
      encryption,
      ...(dropBucket === undefined ? {} : { ownBucket: dropBucket }),
    });
    this.bus = new Bus(this, 'Bus');
    const { store, intake, bus } = this;
    this.ingest = new Ingest(this, 'Ingest', { ...settings, intake, store, bus });
    this.sweep = new Sweep(this, 'Sweep', { ...settings, intake, store, bus });
    this.query = new Query(this, 'Query', { ...settings, store, intake });
    this.readers = readers && new Readers(this, 'Readers', { readers: parseReaders(readers), query: this.query, bus });
    const quiet = thatHave(config, 'quiet').map(({ wire }) => wire);
    this.watch = new Watch(this, 'Watch', { ...settings, store, quiet });
    this.polls = new Map(
      Object.values(config.wires).flatMap(({ name, poll }) =>
        poll ? [[name, new Poll(this, `Poll-${name}`, { ...settings, wire: name, poll, intake, store })]] : [],
      ),
    );
    this.deliveries = new Map(
      config.consumers.map((consumer) => [
        consumer.name,
        new Deliver(this, `Deliver-${consumer.name}`, { ...settings, consumer, store, bus }),
      ]),
    );
    const pushes = thatHave(config, 'push');
    this.push = pushes.length > 0 ? new Push(this, 'Push', { ...settings, pushes, intake, store }) : undefined;
    const mails = thatHave(config, 'mail');
    this.mail = mails.length > 0 ? new Mail(this, 'Mail', { mails, intake, encryption }) : undefined;
    const uploads = thatHave(config, 'sftp');
    this.sftp = uploads.length > 0 ? new Sftp(this, 'Sftp', { wires: uploads, intake, keep, encryption }) : undefined;
    for (const { wire, put } of thatHave(config, 'put')) intake.allowAgency(wire, put.principals);
    this.backfill = from && new Backfill(this, 'Backfill', { ...settings, from, intake, store });
    const functions = { ingest: this.ingest.function, sweep: this.sweep.function, query: this.query.function };
    this.alarms = new Alarms(this, 'Alarms', {
      keep,
      encryption,
      intake,
      store,
      functions,
      ...(alarms === undefined ? {} : { to: alarms }),
    });
    this.alarms.sendAllOf(this);
    new Dashboard(this, 'Dashboard', { intake, store, functions, deliveries: this.deliveries, quiet });
    Tags.of(this).add('application', 'slugline');
  }
}

/** The wires of a way in, with what wires.json says of it. */
const thatHave = <Way extends 'push' | 'mail' | 'sftp' | 'put' | 'quiet'>({ wires }: Config, way: Way) =>
  Object.values(wires).flatMap((wire) => {
    const value = wire[way];
    return value === undefined
      ? []
      : [{ wire: wire.name, [way]: value } as { wire: string } & Required<Pick<Wire, Way>>];
  });

function refuseForeignPolicies(config: Config): void {
  const [wire] = [...thatHave(config, 'mail'), ...thatHave(config, 'put')];
  if (!wire) return;
  throw new ConfigError(
    `a drop bucket that was brought along keeps its own policy, which "mail" and "put" of the wire ${wire.wire} would change; ` +
      'take them out of wires.json; docs/ways-in.md says what can be done instead',
  );
}
