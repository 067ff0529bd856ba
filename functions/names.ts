// Names and limits that the functions, the stack and the local engine share.

/**
 * Raised by hand whenever parsing or tagging gives other results for the same drop: a replay then
 * re-derives what an older revision wrote, and an older revision never overwrites a newer one's work.
 */
export const PIPELINE_REV = 26;

/** Shape of the rows in the articles table; rows of older shapes are upgraded when read (store/schema.ts). */
export const SCHEMA_VERSION = 2;

/**
 * The attribute by which DynamoDB deletes rows: of similarity bands, and of signatures that have been seen. It lags, and
 * would orphan others.
 */
export const TTL_ATTRIBUTE = 'bandUntil';

/** What the functions read from their environment. */
export const ENV = {
  archiveBucket: 'SLUGLINE_ARCHIVE_BUCKET',
  table: 'SLUGLINE_TABLE',
  eventBus: 'SLUGLINE_EVENT_BUS',
  dropBucket: 'SLUGLINE_DROP_BUCKET',
  dropQueue: 'SLUGLINE_DROP_QUEUE',
  replayQueue: 'SLUGLINE_REPLAY_QUEUE',
  /** The archive that may be backfilled from. */
  backfillBucket: 'SLUGLINE_BACKFILL_BUCKET',
  /** The one wire that a function polls. */
  wire: 'SLUGLINE_WIRE',
  /** The one consumer that a function tells. */
  consumer: 'SLUGLINE_CONSUMER',
  /** Of the collection that the stack made for it. */
  searchEndpoint: 'SLUGLINE_SEARCH_ENDPOINT',
  /** Set by the engine alone. */
  localWires: 'SLUGLINE_LOCAL_WIRES',
} as const;

/** The functions, by the folder that holds their handler. */
export const FUNCTIONS = ['ingest', 'sweep', 'query', 'poll', 'push', 'watch', 'deliver', 'backfill'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** By this alias readers in other accounts invoke QUERY. */
export const READERS_ALIAS = 'readers';

/** The configuration lies beside the bundle under this name. */
export const WIRES_FILE = 'wires.json';

/** `source` of our events on the bus. */
export const EVENT_SOURCE = 'slugline';

/** `source` of what a drill makes happen, so that no rule for real news hears of it. */
export const DRILL_EVENT_SOURCE = 'slugline.drill';

/** `source` of what a backfill makes visible for the first time: old stories, which are no news to who reads the wire. */
export const BACKFILL_EVENT_SOURCE = 'slugline.backfill';

/** CloudWatch namespace of our metrics. */
export const METRICS_NAMESPACE = 'Slugline';

/** The operator's own wire: `slugline ingest` without `--wire`. It may speak for every authority. */
export const HAND_WIRE = 'hand';

/** The wire of the invented samples that an empty engine ingests first. */
export const SAMPLE_WIRE = 'sample';

/** The wire of `slugline drill`. No wire of wires.json can be called so: a wire's name begins with a letter. */
export const DRILL_WIRE = '_drill';

/** Who owns the uris of a drill. Nobody can own a name under `.invalid` (RFC 2606). */
export const DRILL_AUTHORITY = 'drill.slugline.invalid';

/** Where the quarantine of drops lies that are under no wire. */
export const UNKNOWN_WIRE = 'unknown';

/** Prefixes of the archive bucket. Documents under `restricted/` may not be shown. */
export const ARTICLES_PREFIX = 'articles/';
export const RESTRICTED_PREFIX = 'restricted/';
/** Segments of words by which articles are searched. */
export const WORDS_PREFIX = 'words/';

/** Receipts of erasures, in the archive bucket, too. */
export const RECEIPTS_PREFIX = 'receipts/';

/** Topic models that `slugline train` made, in the archive bucket, too. */
export const TOPIC_MODELS_PREFIX = 'models/topics/';

/** After so long INGEST looks whether another topic model is in use. */
export const TOPIC_MODEL_SECONDS = 5;

/** The largest drop that is read. A larger one is quarantined without being loaded. */
export const MAX_DROP_BYTES = 32 * 1024 * 1024;

/** The longest story, in UTF-16 units of its blocks: ten books. A longer one is rejected for itself. */
export const MAX_STORY_CHARACTERS = 12_000_000;

/** Tags and wire subjects of an article that get an index row, best first. */
export const MAX_INDEXED_TAGS = 40;

/** Ingest: SQS batch and time-out in seconds; the queue's visibility time-out follows from them. */
export const INGEST_BATCH_SIZE = 5;
export const INGEST_BATCH_WINDOW_SECONDS = 0;
export const INGEST_TIMEOUT_SECONDS = 60;
/** With no more left, a drop is paused between two items: the longest story must have time to end. */
export const INGEST_PAUSE_SECONDS = 20;
export const INGEST_MEMORY_MB = 1024;
/** Receives of one drop before its message moves to the dead-letter queue. */
export const INGEST_MAX_RECEIVES = 8;

/** Batches of replayed drops that INGEST reads at once, besides those that just came. The least that AWS takes is 2. */
export const REPLAY_MAX_CONCURRENCY = 2;

export const SWEEP_TIMEOUT_SECONDS = 55;
export const QUERY_TIMEOUT_SECONDS = 15;

/** POLL, one function for each polled wire; a run holds its lease no longer than it may take. */
export const POLL_TIMEOUT_SECONDS = 120;
export const POLL_MEMORY_MB = 512;

/** PUSH, one function for each wire that pushes. */
export const PUSH_TIMEOUT_SECONDS = 20;
export const PUSH_MEMORY_MB = 512;
/** Begins the paths of its endpoint: `/push/<wire>`. */
export const PUSH_PATH = '/push/';
/** Under `<wire>/`: what was pushed, whole, by its hash. */
export const PUSH_FOLDER = 'push/';
/** The largest pushed drop, in bytes: in base64 it fits the 6 MB that Lambda takes. A larger one is put by itself. */
export const MAX_PUSH_BYTES = 4 * 1024 * 1024;
/** A signature holds so long before and after its time. */
export const PUSH_WINDOW_SECONDS = 300;
/** Requests that the endpoint lets through a second, and at once. */
export const PUSH_RATE = 200;
export const PUSH_BURST = 400;

/** Under `<wire>/`: what `slugline backfill` brought in. Its drops come over the replay queue. */
export const BACKFILL_FOLDER = '_backfill/';

/** Under `<wire>/`: mails as SES has received them. They are read only where their sender is proven and listed. */
export const MAIL_FOLDER = '_mail/';
/** What SES puts into a folder when a rule is set up. */
export const SES_SETUP_OBJECT = 'AMAZON_SES_SETUP_NOTIFICATION';

/** BACKFILL: objects of the archive in one call, and calls at once, so that drops and readers find executions left. */
export const BACKFILL_TIMEOUT_SECONDS = 300;
export const BACKFILL_MEMORY_MB = 1024;
export const BACKFILL_BATCH_SIZE = 50;
export const BACKFILL_MAX_CONCURRENCY = 3;
/** Below it the state machine writes what became of each batch, in the archive bucket. */
export const BACKFILLS_PREFIX = 'backfills/';

/** WATCH looks every so many minutes at how silent wires are, and once a day at what they brought. */
export const WATCH_TIMEOUT_SECONDS = 120;
export const WATCH_MINUTES = 5;

/** Only what is named so in the drop bucket may QUERY read: whatever else lies there may not be shown yet, or any more. */
export const PICTURE_SUFFIXES: readonly string[] = ['jpg', 'jpeg', 'png', 'gif', 'webp'].flatMap((suffix) => [
  suffix,
  suffix.toUpperCase(),
]);

/** DELIVER, one function for each consumer; a run holds its lease no longer than it may take. */
export const DELIVER_TIMEOUT_SECONDS = 60;
export const DELIVER_MEMORY_MB = 512;
