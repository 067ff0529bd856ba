// Where the mail that a mail answers to begins in its plain text: below the header that programs write, or quoted to the end.
import { isAnswerLine } from './asides.ts';
import { isForward, isForwardMark, withoutMark } from './forward-marks.ts';
import { isDeviceLine, isSignatureMark } from './signature.ts';

/** Where what is answered to begins; the end where nothing is, or nothing but that. */
export function answeredStart(lines: readonly string[]): number {
  const header = lines.findIndex((_, at) => isForward(lines, at));
  const at = header === -1 ? quotedStart(lines) : isForwardMark(lines[header]!.trim()) ? lines.length : header;
  const isNothing = lines.slice(0, at).every((line) => line.trim() === '' || isDeviceLine(line.trim()));
  return isNothing ? lines.length : at;
}

/** The line `On 3 March, Ann wrote:`, or the first of its two, above a quotation that goes on to the end. */
function quotedStart(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.startsWith('>'));
  const end = first === -1 ? -1 : lines.findIndex((line, at) => at > first && line.trim() !== '' && line[0] !== '>');
  if (first < 1 || (end !== -1 && !isSignatureMark(lines[end]!.trim()))) return lines.length;
  // A telephone quotes that line, too.
  if (isAnswerLine(withoutMark(lines[first]!).trim())) return first;
  let last = first - 1;
  while (last > 0 && lines[last]!.trim() === '') last--;
  const line = lines[last]!.trim();
  if (isAnswerLine(line)) return last;
  return last > 0 && isAnswerLine(`${lines[last - 1]!.trim()} ${line}`) ? last - 1 : lines.length;
}
