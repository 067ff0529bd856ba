// `slugline erase`: removes articles for good, for legal reasons, and gives a receipt.
import { createInterface } from 'node:readline/promises';
import { parseConfig } from '../../functions/config.ts';
import type { Connection } from '../connection.ts';
import { Eraser, hasWork } from '../erase/erase.ts';
import type { Erasure } from '../erase/receipt.ts';
import { plural, print, printable, say, UserError } from '../output.ts';
import { loadWires } from '../wires.ts';

export interface EraseOptions {
  readonly reason: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly drops?: boolean;
  readonly json?: boolean;
}

/** @returns the exit code: 1 where a drop that holds the article was kept */
export async function erase(
  connection: Connection,
  articles: readonly string[],
  { reason, yes, dryRun, drops = false, json }: EraseOptions,
): Promise<number> {
  const named = [];
  for (const article of articles) named.push(await connection.query({ op: 'explain', article, limit: 1 }, 'explain'));
  const options = {
    reason,
    operator: await connection.operator(),
    config: parseConfig(await loadWires()),
    withDrops: drops,
    now: () => new Date().toISOString(),
  };
  const erasers = new Map(named.map(({ id }) => [id, new Eraser(id, connection.resources, options)]));
  const plans: Erasure[] = [];
  for (const eraser of erasers.values()) plans.push(await eraser.plan());
  for (const plan of plans) say(printable(summaryOf(plan)));
  if (dryRun) {
    for (const plan of plans) print(JSON.stringify(plan, undefined, json ? undefined : 2));
    return plans.some(({ dropsKept }) => dropsKept.length > 0) ? 1 : 0;
  }
  if (!yes && plans.some(hasWork)) await confirm(plans.length);

  let isLeft = false;
  for (const eraser of erasers.values()) {
    const { receipt, key } = await eraser.run();
    isLeft ||= receipt.dropsKept.length > 0;
    print(JSON.stringify(receipt, undefined, json ? undefined : 2));
    say(`${receipt.articleId} is erased; the receipt is kept as ${key} in ${connection.resources.names.archiveBucket}`);
  }
  return isLeft ? 1 : 0;
}

/** What an erasure takes, and what it leaves: a line for the article and one for each drop that is kept. */
export function summaryOf({ articleId, uri, objects, rowsRemoved, rowsEmptied, dropsKept }: Erasure): string {
  const versions = plural(objects.length, 'object version');
  const rows = `${plural(rowsRemoved.length, 'row')} to remove and ${rowsEmptied.length} to empty`;
  return [
    `${uri} [${articleId}]: ${versions} to delete, ${rows}`,
    ...dropsKept.map(({ key, versionId, articles, others }) => {
      const what = [
        ...(articles.length > 0 ? [`${plural(articles.length, 'other article')} (${articles.join(', ')})`] : []),
        ...(others > 0 ? [`${plural(others, 'item')} that ${others === 1 ? 'is' : 'are'} no article`] : []),
      ];
      return `  kept: ${key} @${versionId}, which holds ${what.join(' and ')}, too; --drops deletes it for all of them`;
    }),
  ].join('\n');
}

async function confirm(count: number): Promise<void> {
  if (!process.stdin.isTTY) throw new UserError('nothing was erased; add --yes where nobody can be asked');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`Erase ${plural(count, 'article')} for good? Type yes: `);
    if (answer.trim() !== 'yes') throw new UserError('nothing was erased');
  } finally {
    terminal.close();
  }
}
