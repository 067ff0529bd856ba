// Which organisations are companies, and the code under which one is listed, where the text gives it.
import { followsCompany, hasLegalForm, hasTrade, isKindOfCompany } from './company-forms.ts';
import { MARKETS } from './data/markets.ts';
import { type FoundMention, recogniser } from './mentions/find.ts';
import { PhraseKind } from './mentions/lexicon.ts';
import { Case, Shape, type Token } from './mentions/tokens.ts';

/** How much of the text behind a name is looked at for a code. */
const CODE_REACH = 48;
const RIC = /^ ?<([A-Z0-9][A-Za-z0-9]{0,9}(?:[.=][A-Z]{1,4}){0,2})>/;
const RIC_IN_BRACKETS = /^ ?\(([A-Z0-9][A-Za-z0-9]{0,9}\.[A-Z]{1,2})\)/;
const TICKER = /^ ?\(([A-Za-z][\w .-]{1,22}?): ?([A-Z0-9]{1,9})(?:\.([A-Z]))?[),;]/;

let decoded: ReadonlyMap<string, string> | undefined;

/** The RIC that stands behind a mention: `<SHEL.L>`, `(7203.T)`, `(NYSE: F)`. */
export function ricBehind({ partText, end }: FoundMention): string | undefined {
  const next = partText.charCodeAt(end) === 32 ? partText.charCodeAt(end + 1) : partText.charCodeAt(end);
  if (next !== 60 && next !== 40) return undefined;
  const behind = partText.slice(end, end + CODE_REACH);
  const ric = RIC.exec(behind) ?? RIC_IN_BRACKETS.exec(behind);
  if (ric !== null) return ric[1];
  const [, market, code, series] = TICKER.exec(behind) ?? [];
  const suffix = market === undefined ? undefined : markets().get(market.toLowerCase());
  // A series of shares is a small letter in a RIC: `BRKb.N`.
  return suffix === undefined ? undefined : `${code}${series?.toLowerCase() ?? ''}.${suffix}`;
}

/** True of what is a code or says whose code follows, so that nobody is named by it: `<ACM.N>`, `(NYSE: ACM)`. */
export function isInCode({ partText, start, end, tokens }: FoundMention): boolean {
  const before = partText[start - 1];
  const after = partText[end];
  if (before === '<' && tokens.length === 1) return after === '>' || after === '.';
  if (before === '(' && after === ':') return TICKER.test(partText.slice(start - 1, start - 1 + CODE_REACH));
  if (after !== ')' || tokens.length > 1) return false;
  return /\([\w .-]{2,23}: ?$/.test(partText.slice(Math.max(0, start - 27), start));
}

function markets(): ReadonlyMap<string, string> {
  decoded ??= new Map(
    MARKETS.split(';').map((pair) => {
      const [name, suffix] = pair.split('|') as [string, string];
      return [name.toLowerCase(), suffix];
    }),
  );
  return decoded;
}

/** By its form, its trade, or because it is known. */
export const isCompanyName = ({ tokens }: FoundMention): boolean =>
  hasLegalForm(tokens) || hasTrade(tokens) || isKnown(tokens);

function isKnown(tokens: readonly Token[]): boolean {
  const known = recogniser().lexicon.phrase(tokens, 0);
  return known?.length === tokens.length && known.kind === PhraseKind.company;
}

/** By what stands beside it: `the chipmaker Tessaron`, `Tessaron shares`, `<Tessaron Corp>`. */
export function isCalledCompany({ sentence, first, tokens, partText, start, end: to }: FoundMention): boolean {
  if (partText[start - 1] === '<' && partText[to] === '>') return true;
  if (sentence.case !== Case.normal) return false;
  const before = sentence.tokens[first - 1];
  // `Airline Aurelia`: at a sentence's start with a capital.
  if (before !== undefined && (before.shape === Shape.lower || first === 1) && isKindOfCompany(before)) return true;
  const end = first + tokens.length;
  return followsCompany(sentence.tokens[end], sentence.tokens[end + 1]);
}
