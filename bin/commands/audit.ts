// `slugline audit`: is everything that came in where it must be? Names each gap; on demand mends what it can.
import { type AuditProgress, audit as auditGaps } from '../audit/audit.ts';
import type { Gap } from '../audit/gap.ts';
import { mendGap } from '../audit/mend.ts';
import type { Connection } from '../connection.ts';
import { growingProgress, plural, print, printable, say } from '../output.ts';

export interface AuditOptions {
  readonly requeue?: boolean;
  readonly settleSeconds: number;
  readonly json?: boolean;
}

/** @returns the exit code: 1 where a gap was found, mended or not */
export async function audit(connection: Connection, options: AuditOptions): Promise<number> {
  const began = performance.now();
  const bar = growingProgress('auditing {pass} {bar} {value}/{total} {eta_formatted}');
  const done: Record<AuditProgress['pass'], number> = { table: 0, drops: 0, documents: 0 };
  let gaps = 0;
  let mended = 0;
  let finished = 0;
  const found = auditGaps(connection.resources, {
    settleSeconds: options.settleSeconds,
    now: () => new Date().toISOString(),
    onProgress(progress) {
      // Documents come in two passes.
      if (progress.done < done[progress.pass]) finished = done[progress.pass];
      done[progress.pass] = progress.done + (progress.pass === 'documents' ? finished : 0);
      bar.show(progress.done, progress.total, { pass: progress.pass });
    },
  });
  try {
    for await (const gap of found) {
      gaps++;
      const isMended = options.requeue === true && gap.mend !== undefined && (await mendGap(gap.mend, connection));
      if (isMended) mended++;
      bar.hide();
      print(options.json ? jsonOf(gap, isMended) : printable(lineOf(gap, options.requeue ? isMended : undefined)));
    }
  } finally {
    bar.hide();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const compared = `${plural(done.drops, 'drop')}, ${plural(done.table, 'row')} and ${plural(done.documents, 'document')} compared in ${seconds} s`;
  const tail =
    gaps === 0 ? 'no gap' : `${plural(gaps, 'gap')}${mended > 0 ? `, ${mended} set right or queued again` : ''}`;
  say(`${compared}: ${tail}`);
  return gaps === 0 ? 0 : 1;
}

const jsonOf = ({ kind, where, message, articleId, mend }: Gap, isMended: boolean): string =>
  JSON.stringify({ kind, where, message, articleId, canRequeue: mend !== undefined, isMended });

const MENDED = {
  requeue: 'queued again',
  index: 'set right',
  lead: 'set right',
  link: 'left to SWEEP',
  words: 'left to SWEEP',
} as const;

/** @param isMended undefined where nobody asked for it */
export function lineOf({ kind, where, message, mend }: Gap, isMended: boolean | undefined): string {
  const line = `${kind.padEnd(24)} ${where}: ${message}`;
  if (isMended === undefined) return line;
  if (!isMended) return `${line} (left as it is)`;
  return `${line} (${mend ? MENDED[mend.how] : ''})`;
}
