// Readers in other accounts: they ask QUERY by an alias that answers what readers ask, and set rules of their own on the event bus. They
// do not read the archive: an object lies there for a moment after its story has been killed (docs/readers.md).
import { Stack } from 'aws-cdk-lib';
import {
  AccountPrincipal,
  type Conditions,
  type IPrincipal,
  OrganizationPrincipal,
  PolicyStatement,
} from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { ConfigError } from '../functions/errors.ts';
import { BACKFILL_EVENT_SOURCE, EVENT_SOURCE, READERS_ALIAS } from '../functions/names.ts';
import type { Bus } from './bus.ts';
import type { Query } from './query.ts';

export interface ReadersProps {
  /** Accounts and organisations, as `parseReaders` gives them. */
  readonly readers: readonly string[];
  readonly query: Query;
  readonly bus: Bus;
}

const ACCOUNT = /^\d{12}$/;
const ORGANISATION = /^o-[a-z0-9]{10,32}$/;
// biome-ignore lint/suspicious/noTemplateCurlyInString: IAM puts the account of whoever calls here
const CALLER = '${aws:PrincipalAccount}';
/** The policies of a bus and of a function hold 10 and 20 KB. */
const MAX_READERS = 20;

/**
 * @param value a list, or text with commas between
 * @returns each once: accounts of 12 digits, and organisations (`o-…`)
 * @throws ConfigError
 */
export function parseReaders(value: unknown): readonly string[] {
  const all: readonly unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value];
  const readers = all.map((one) => {
    const reader = typeof one === 'string' ? one.trim() : one;
    if (typeof reader === 'string' && (ACCOUNT.test(reader) || ORGANISATION.test(reader))) return reader;
    throw new ConfigError(
      `readers: ${JSON.stringify(reader)} is neither an account, which is text of 12 digits, nor an organisation: o-…`,
    );
  });
  if (new Set(readers).size !== readers.length) throw new ConfigError('readers: one is named twice');
  if (readers.length === 0 || readers.length > MAX_READERS) {
    throw new ConfigError(`readers: ${readers.length} of them; there may be 1 to ${MAX_READERS}, or an organisation`);
  }
  return readers;
}

export class Readers extends Construct {
  /** By its ARN readers invoke QUERY. */
  readonly alias: Alias;

  constructor(scope: Construct, id: string, { readers, query, bus }: ReadersProps) {
    super(scope, id);
    const { lambda } = query.function;
    this.alias = new Alias(this, 'Alias', {
      aliasName: READERS_ALIAS,
      description: 'For readers in other accounts: find and show',
      version: lambda.latestVersion,
    });
    for (const reader of readers) {
      this.alias.addPermission(`Reader-${reader}`, { principal: principalOf(reader) });
      this.#allowRules(reader, bus);
    }
  }

  /** Each account changes its own rules alone, none of them hears of a drill, and all bring events to that account. */
  #allowRules(reader: string, { eventBus }: Bus): void {
    const rules = Stack.of(this).formatArn({
      service: 'events',
      resource: 'rule',
      resourceName: `${eventBus.eventBusName}/*`,
    });
    const statement = (sid: string, actions: readonly string[], conditions: Conditions): void => {
      eventBus.addToResourcePolicy(
        new PolicyStatement({
          sid: `${sid}${reader.replace(/-/g, '')}`,
          principals: [principalOf(reader)],
          actions: actions.map((action) => `events:${action}`),
          resources: [rules],
          conditions: { StringEqualsIfExists: { 'events:creatorAccount': CALLER }, ...conditions },
        }),
      );
    };
    statement('MakeRules', ['PutRule'], {
      // Without the second condition, a pattern that names no source would pass.
      'ForAllValues:StringEquals': { 'events:source': [EVENT_SOURCE, BACKFILL_EVENT_SOURCE] },
      Null: { 'events:source': 'false' },
    });
    // To a queue or a function of this account a rule could bring what nothing else may bring there.
    statement('OwnTargets', ['PutTargets'], {
      'ForAllValues:ArnLike': { 'events:TargetArn': [`arn:*:*:*:${CALLER}:*`] },
      Null: { 'events:TargetArn': 'false' },
    });
    statement('OwnRules', OWN_RULES, {});
  }
}

const OWN_RULES = [
  'DeleteRule',
  'DescribeRule',
  'DisableRule',
  'EnableRule',
  'RemoveTargets',
  'ListTargetsByRule',
  'ListTagsForResource',
  'TagResource',
  'UntagResource',
];

const principalOf = (reader: string): IPrincipal =>
  ORGANISATION.test(reader) ? new OrganizationPrincipal(reader) : new AccountPrincipal(reader);
