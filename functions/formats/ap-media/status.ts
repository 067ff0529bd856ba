// May an item of AP be used, and what does it do to its story? Never told by `pubstatus` alone: what AP calls the item,
// the note to editors and the embargo say so, too.
import type { ArticleType, PubStatus } from '../../article/article.ts';
import { readEditorialTypes } from '../agencies/ap-editorial.ts';
import type { WireHabits } from '../format.ts';
import { signalsInNote } from '../readings/change.ts';
import { embargoInMessage, headlineEmbargo, isOfMedia } from '../readings/embargo.ts';
import { embargoMember, firstStated } from '../readings/embargo-field.ts';
import type { SentInstant } from '../readings/instant.ts';
import { pubStatusOf } from '../readings/pub-status.ts';
import { sentTime } from '../readings/sent-time.ts';
import type { SentArticle } from '../sent-article.ts';
import { type JsonObject, member, text, texts } from '../syntax/json.ts';

/** As a note begins: `Eds: KILL …`, `MANDATORY KILL`. */
const KILL_NOTE = /^\W{0,3}(?:eds?\W{1,3})?(?:(?:bulletin|mandatory)\W{1,3})?kills?\b/i;
/** `Correction officers quoted` are the news. */
const CORRECTS_NOTE =
  /^\W{0,3}(?:eds?\W{1,3})?(?:corrects\b|corrections?\b(?! (?:officer|official|department|dept|cent(?:er|re)|facilit|commission|system|secretary|director|chief|worker|staff|authorit|minist|guard|agency|agencies|bureau|fluid|union|reform|policy|term)))/i;
const WITHHOLD_NOTE = /^\W{0,3}(?:eds?\W{1,3})?(?:please )?withh(?:old|eld)\b/i;

type Status = Pick<SentArticle, 'pubStatus' | 'signs' | 'embargo'>;

export function readStatus(
  item: JsonObject,
  { type, notes, wire }: { readonly type: ArticleType; readonly notes: readonly string[]; readonly wire: WireHabits },
): Status {
  const editorial = readEditorialTypes(texts(item, 'editorialtypes'));
  const signals = [...editorial.signals];
  if (notes.some((note) => KILL_NOTE.test(note))) signals.push('kill');
  if (notes.some((note) => CORRECTS_NOTE.test(note))) signals.push('correction');
  if (notes.some((note) => signalsInNote(note).includes('update'))) signals.push('update');
  // What is not for publication (advisories, daybooks) comes as text without `newscontent`; tests come as any type.
  const marks = texts(item, 'signals').map((signal) => signal.toLowerCase());
  if ((type === 'text' && !marks.includes('newscontent')) || marks.includes('test')) signals.push('advisory');

  const field = embargoMember(member(item, 'embargoed'), sentAtOf(item, wire), wire.timeZone);
  const isMarked = type === 'text' && (editorial.isHeld || field?.isBare === true);
  const embargo = embargoOf(item, field, isMarked ? notes.filter((note) => !isOfMedia(note)) : notes, wire);
  const sentStatus = statusOf(text(item, 'pubstatus'), embargo);
  const isHeld = editorial.isHeld && (embargo === undefined || embargo.isBare === true);
  const isWithheld = isHeld || notes.some((note) => WITHHOLD_NOTE.test(note));
  return {
    pubStatus: sentStatus === 'usable' && isWithheld ? 'withheld' : sentStatus,
    signs: { signals },
    embargo,
  };
}

function statusOf(sent: string | undefined, embargo: SentInstant | undefined): PubStatus {
  const status = sent?.toLowerCase() ?? 'usable';
  // What is embargoed is usable from then on; AP sends no other version to say so.
  return status === 'embargoed' && embargo !== undefined ? 'usable' : pubStatusOf(status);
}

/** What the field says goes before what notes and headline say in words. */
function embargoOf(
  item: JsonObject,
  field: SentInstant | undefined,
  notes: readonly string[],
  wire: WireHabits,
): SentInstant | undefined {
  const sentAt = sentAtOf(item, wire);
  return firstStated([
    field,
    ...notes.map((note) => embargoInMessage(note, sentAt)),
    headlineEmbargo(text(item, 'headline') ?? '', sentAt),
  ]);
}

const sentAtOf = (item: JsonObject, { timeZone }: WireHabits): string | undefined =>
  sentTime(text(item, 'versioncreated'), timeZone)?.utc;
