// `slugline explain`: how an article came to be what it is.
import type { ItemRef } from '../../functions/article/article.ts';
import type {
  Decided,
  ExplainResponse,
  HeldVersion,
  ToldConsumer,
  VersionName,
} from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { plural, print, printable, shortTime } from '../output.ts';

const PAGE = 100;

export async function explain(connection: Connection, article: string, options: { json?: boolean }): Promise<void> {
  let cursor: string | undefined;
  let isFirst = true;
  do {
    const page = await connection.query({ op: 'explain', article, limit: PAGE, cursor }, 'explain');
    if (options.json) print(JSON.stringify(page));
    else {
      if (isFirst) print(printable(stateOf(page)));
      for (const decision of page.decisions) print(printable(linesOf(decision)));
    }
    isFirst = false;
    cursor = page.cursor;
  } while (cursor !== undefined);
}

export function stateOf(page: ExplainResponse): string {
  const { uri, id, state, rev, listedAt, visible, newest, killed, held, expired, expires, erased } = page;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['state', `${state}, revision ${rev}${listedAt ? `, first shown ${shortTime(listedAt)}` : ''}`],
    [
      'killed',
      killed &&
        `${nameOf(killed)}, at ${shortTime(killed.at)}${killed.advisory ? `, by the advisory ${killed.advisory}` : ''}`,
    ],
    ['erased', erased && `at ${shortTime(erased.at)}: ${erased.reason}`],
    ['expired', expired && `${nameOf(expired)}, at ${shortTime(expired.at)}`],
    ['expires', expires && `${shortTime(expires.at)}, ${BY[expires.by]}`],
    ['visible', visible && nameOf(visible)],
    ['newest', nameOf(newest)],
    ...held.map((version): readonly [string, string] => ['held', `${nameOf(version)}, ${holdOf(version)}`]),
  ];
  const lines = rows.filter(([, value]) => value).map(([name, value]) => `${name.padEnd(8)} ${value}`);
  return [`${uri}  [${id}]`, ...lines, ''].join('\n');
}

export function linesOf({
  rev,
  at,
  kind,
  reason,
  version,
  wire,
  change,
  eventId,
  drop,
  advisory,
  versionCreated,
  told = [],
}: Decided): string {
  const what = version === undefined ? `version of ${versionCreated}` : `${version} of ${wire}, ${change}`;
  const lines = [`${String(rev).padStart(3)}  ${shortTime(at)}  ${kind.padEnd(8)} ${what}: ${reason}`];
  if (eventId) lines.push(`     event ${eventId}`);
  if (drop) lines.push(`     drop  ${dropName(drop)}`);
  if (advisory) lines.push(`     by    advisory ${advisory.id}, drop ${dropName(advisory.drop)}`);
  lines.push(...told.map((one) => `     told  ${toldAs(one)}`));
  return lines.join('\n');
}

function toldAs({ consumer, state, at, attempts, answer, error, notBefore }: ToldConsumer): string {
  const tries = attempts > 1 ? `, attempt ${attempts}` : '';
  if (state === 'taken') return `${consumer}: taken ${shortTime(at ?? '')} (${answer}${tries})`;
  const why = error === undefined ? '' : `: ${error}`;
  if (state === 'dead')
    return `${consumer}: given up after ${attempts} attempts${why}; slugline consumers ${consumer} --retry`;
  const next = notBefore === undefined ? '' : `, next ${shortTime(notBefore)}`;
  return `${consumer}: not yet, ${plural(attempts, 'attempt')}${next}${why}`;
}

const BY = {
  item: 'as the wire says',
  rights: 'as its rights say',
  wire: 'as wires.json says of its wire',
} as const;

const dropName = ({ key, versionId, index }: ItemRef): string =>
  `${key}${versionId ? ` @${versionId}` : ''}, item ${index}`;

const nameOf = ({ version, versionCreated }: VersionName): string => `${version} of ${shortTime(versionCreated)}`;

const holdOf = ({ hold }: HeldVersion): string =>
  hold.until === undefined ? `${hold.kind}, until the wire sends another` : `${hold.kind} until ${hold.until}`;
