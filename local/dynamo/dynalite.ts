// All that we take from dynalite 4.0.0: expression parsers, validations, actions and its LevelDB, behind a small
// hand-written type surface. It is frozen upstream and pinned here, and no other file reaches into it.

import { createRequire } from 'node:module';

/** A value as it travels: `B` is base64, numbers are decimal strings. Exactly one member is set. */
export interface Attribute {
  S?: string;
  N?: string;
  B?: string;
  BOOL?: boolean;
  NULL?: boolean;
  SS?: string[];
  NS?: string[];
  BS?: string[];
  L?: Attribute[];
  M?: Item;
}
export type Item = Record<string, Attribute>;

interface KeyPart {
  AttributeName: string;
  KeyType: 'HASH' | 'RANGE';
}
interface Index {
  IndexName: string;
  IndexStatus?: string;
}
export interface Table {
  TableName: string;
  TableStatus: string;
  KeySchema: KeyPart[];
  AttributeDefinitions: { AttributeName: string; AttributeType: 'S' | 'N' | 'B' }[];
  GlobalSecondaryIndexes?: Index[];
  LocalSecondaryIndexes?: Index[];
}

export type Path = readonly (string | number)[];
export type Operand = Path | Attribute | { type: 'function'; name: string; args: Operand[] };
/** What dynalite's parser makes of a condition, filter or key condition. */
export type Expression =
  | { type: 'and' | 'or' | 'not'; args: Expression[] }
  | { type: 'function'; name: string; args: Operand[] }
  | { type: '=' | '<>' | '<' | '<=' | '>' | '>=' | 'between' | 'in'; args: Operand[] };

/** A request after `checkTypes` and `checkValidations`; members with an underscore are parsed expressions. */
export interface RequestData {
  TableName: string;
  Key?: Item;
  Item?: Item;
  Select?: string | undefined;
  ReturnValuesOnConditionCheckFailure?: string;
  _condition?: { expression: Expression };
  _filter?: { expression: Expression };
  _projection?: { paths?: Path[] | undefined };
  _updates?: { sections: { type: 'set' | 'remove' | 'add' | 'delete'; path: Path }[] };
  readonly [field: string]: unknown;
}
export type Answer = Record<string, unknown>;

/** The error shape that dynalite's validations and actions produce; ours is the same. */
export interface ServiceError extends Error {
  statusCode: number;
  body: Record<string, unknown> & { __type: string };
}

export type Callback<T = void> = (error?: Error | null, value?: T) => void;
/** Rows as dynalite's query reads them; an emitter that can be told to stop. */
export interface RowStream extends NodeJS.EventEmitter {
  destroy(): void;
}
export interface RowDb<Value = Item> {
  lock(key: string, work: (release: (callback: Callback<Answer>) => Callback<Answer>) => void): void;
  get(key: string, callback: Callback<Value>): void;
  put(key: string, value: Value, callback: Callback): void;
  del(key: string, callback: Callback): void;
  createValueStream(range: Range): RowStream;
}
export interface TableDb extends Omit<RowDb<Table>, 'createValueStream'> {
  createKeyStream(): RowStream;
  readonly awsAccountId: string;
  readonly awsRegion: string;
}
/** What dynalite's actions ask of a store. Ours (store.ts) stages writes instead of doing them one by one. */
export interface ActionStore {
  readonly options: { createTableMs: number; deleteTableMs: number; updateTableMs: number; maxItemSize: number };
  readonly tableDb: TableDb;
  getTable(name: string, checkStatus: boolean | Callback<Table>, callback?: Callback<Table>): void;
  getItemDb(table: string): RowDb;
  deleteItemDb(table: string, callback: Callback): void;
  getIndexDb(type: string, table: string, index: string): RowDb;
  deleteIndexDb(type: string, table: string, index: string, callback: Callback): void;
  deleteTagDb(table: string, callback: Callback): void;
}

export type FieldTypes = Readonly<Record<string, string | { readonly type: string; readonly [rule: string]: unknown }>>;
export interface Validation {
  types: FieldTypes;
  custom?(data: RequestData, store: Pick<ActionStore, 'options'>): string | undefined;
}
type Action = (store: ActionStore, data: RequestData, callback: Callback<Answer>) => void;

interface DynaliteDb {
  validateKey(key: Item, table: Table): ServiceError | undefined;
  validateItem(item: Item, table: Table): ServiceError | undefined;
  createKey(item: Item, table: Table): string;
  validationError(message: string): ServiceError;
  /** `LT`, `GT` … on two attributes of one type; numbers at full precision. */
  compare(operator: string, left: Attribute, right: Attribute): boolean;
  mapPaths(paths: readonly Path[], item: Item): Item;
}
interface DynaliteValidations {
  checkTypes(data: object, types: FieldTypes): RequestData;
  checkValidations(
    data: RequestData,
    types: FieldTypes,
    custom: Validation['custom'],
    store: Pick<ActionStore, 'options'>,
  ): void;
}

export interface Range {
  gt?: string;
  gte?: string;
  lt?: string;
  lte?: string;
  reverse?: boolean;
  limit?: number;
}
export type BatchOperation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };
interface Rows<Row> {
  nextv(size: number): Promise<Row[]>;
  close(): Promise<void>;
}
export interface LevelDb {
  open(): Promise<void>;
  close(): Promise<void>;
  getSync(key: string): unknown;
  batch(operations: BatchOperation[], options: { sync: boolean }): Promise<void>;
  keys(range: Range): Rows<string>;
  values(range: Range): Rows<unknown>;
}

const require = createRequire(import.meta.url);
// Whichever Level dynalite was tested with, wherever npm put it.
const requireBesideDynalite = createRequire(require.resolve('dynalite'));

export const dynalite: DynaliteDb = require('dynalite/db/index.js');
export const validations: DynaliteValidations = require('dynalite/validations/index.js');
export const Level: new (dir: string, options: { valueEncoding: 'json' }) => LevelDb =
  requireBesideDynalite('level').Level;

/** An operation of dynalite's own: `action('putItem')`. */
export const action = (name: string): Action => require(`dynalite/actions/${name}.js`);
export const validation = (name: string): Validation => require(`dynalite/validations/${name}.js`);

/** Runs an action to its answer; what it throws on the way is a rejection too. */
export function run(act: Action, store: ActionStore, data: RequestData): Promise<Answer> {
  return new Promise((resolve, reject) => {
    act(store, data, (error, answer) => (error ? reject(error) : resolve(answer ?? {})));
  });
}
