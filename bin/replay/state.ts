// How far a replay or a backfill has come: a row of the articles table, moved page by page once all of the page is done. So a command that
// was cut short is gone on with from any machine, and what it has counted is counted once.
import { randomBytes } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { fromItem, keyItem, toItem } from '../../functions/store/aws.ts';
import { replayKey, replaysPk } from '../../functions/store/keys.ts';
import type { Resources } from '../connection.ts';
import { UserError } from '../output.ts';
import type { DropPage, Selection } from './select.ts';

/** What every run has. */
export interface Run {
  readonly kind: 'replay' | 'backfill';
  readonly id: string;
  /** Counts the moves. */
  readonly seq: number;
  readonly startedAt: string;
  readonly operator: string;
  /** Where the rest begins; absent at the beginning. */
  readonly cursor?: string;
  readonly doneAt?: string;
}

/** In drops, but for `versions`. Each drop that was read is changed, unchanged or failed. */
export interface Tally {
  readonly changed: number;
  readonly unchanged: number;
  /** Something of it cannot be read, and waits in quarantine. */
  readonly failed: number;
  /** Items that are other than before. */
  readonly versions: number;
  /** Items that are read as other versions than before, which a replay does not bring. */
  readonly left: number;
  /** Not read: gone, never ingested, a part of an upload that came whole, or read by newer code. */
  readonly passedOver: number;
}

export const NOTHING: Tally = { changed: 0, unchanged: 0, failed: 0, versions: 0, left: 0, passedOver: 0 };

/** How many drops were read. */
export const replayedOf = ({ changed, unchanged, failed }: Tally): number => changed + unchanged + failed;

export interface ReplayState extends Run {
  readonly kind: 'replay';
  readonly selection: Selection;
  /** What is under way, where what is done is found no more: drops leave quarantine when they can be read. */
  readonly page?: DropPage;
  readonly tally: Tally;
}

/** Sorts by the time at which it began. */
export const newRunId = (now: string): string =>
  `${now.slice(0, 19).replace(/[-:]/g, '')}-${randomBytes(3).toString('hex')}`;

export class Runs {
  readonly #resources: Resources;

  constructor(resources: Resources) {
    this.#resources = resources;
  }

  /** @throws UserError where there is none of this kind */
  async find<State extends Run>(kind: State['kind'], id: string): Promise<State> {
    const { dynamo, names } = this.#resources;
    const { Item } = await dynamo.send(
      new GetItemCommand({ TableName: names.table, Key: keyItem(replayKey(id)), ConsistentRead: true }),
    );
    const state = Item && fromItem<State>(Item);
    if (state?.kind !== kind) throw new UserError(`there is no ${kind} ${id}`);
    return state;
  }

  /** The newest that has not come to its end, of the last hundred. @throws UserError where there is none */
  async unfinished<State extends Run>(kind: State['kind']): Promise<State> {
    const { dynamo, names } = this.#resources;
    const { Items = [] } = await dynamo.send(
      new QueryCommand({
        TableName: names.table,
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: 100,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: replaysPk } },
      }),
    );
    const open = Items.map((item) => fromItem<State>(item)).find(
      (run) => run.kind === kind && run.doneAt === undefined,
    );
    if (!open) throw new UserError(`no ${kind} was cut short`);
    return open;
  }

  /** Writes the next state over the one before, or the first. @throws UserError where another command has moved it */
  async move(state: Run): Promise<void> {
    const { dynamo, names } = this.#resources;
    try {
      await dynamo.send(
        new PutItemCommand({
          TableName: names.table,
          Item: toItem(replayKey(state.id), state),
          ...(state.seq === 0
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: 'seq = :before',
                ExpressionAttributeValues: { ':before': { N: String(state.seq - 1) } },
              }),
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      throw new UserError(`another command goes on with the ${state.kind} ${state.id}`, 1);
    }
  }
}
