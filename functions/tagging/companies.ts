// Which organisations are companies, and the code under which one is listed, where the text gives it.
import { MARKETS } from './data/bodies.ts';
import { type FoundMention, recogniser } from './mentions/find.ts';
import { PhraseKind } from './mentions/lexicon.ts';
import { Case, Shape, type Token } from './mentions/tokens.ts';

/** Legal forms; those that are words or names otherwise only as written here. */
const FORMS = new Set(
  'asa bhd co co. corp corp. corporation gmbh inc inc. incorporated kgaa llc llp limited ltd ltd. oyj plc pty s.a. s.p.a. spa a/s sab'.split(
    ' ',
  ),
);
const FORMS_IN_CAPITALS = new Set('ab ag as bv kk lp nv oy sa se'.split(' '));
/** What companies call themselves, as a last word. */
const TRADES = new Set(
  'airlines airways aerospace automotive bancorp breweries brewery capital chemicals electronics energy entertainment foods gas holding holdings industries insurance logistics mining minerals motor motors oil petroleum pharma pharmaceuticals properties railways resources retail robotics securities semiconductor semiconductors shipping software solar steel stores supermarkets systems technologies telecom telecommunications therapeutics ventures'.split(
    ' ',
  ),
);
/** Before a name: `the Dutch chipmaker Vantor`. */
const KINDS = new Set(
  'airline automaker brewer brokerage builder carmaker carrier chain chipmaker conglomerate developer distiller drugmaker exporter firm homebuilder insurer jeweller lender maker manufacturer miner operator planemaker producer refiner retailer shipbuilder shipper startup start-up steelmaker subsidiary supplier unit utility'.split(
    ' ',
  ),
);
/** Behind a name: `Vantor shares`. */
const HAS = new Set('ceo cfo chairman shares shareholders stock'.split(' '));

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
  return (
    after === ')' && tokens.length === 1 && /\([\w .-]{2,23}: ?$/.test(partText.slice(Math.max(0, start - 27), start))
  );
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

/** By its form, its trade, what stands beside it, or because it is known. */
export function isCompany(mention: FoundMention): boolean {
  const { tokens, partText, start, end } = mention;
  if (partText[start - 1] === '<' && partText[end] === '>') return true;
  if (hasLegalForm(tokens) || (tokens.length > 1 && TRADES.has(tokens.at(-1)!.key))) return true;
  return isKnown(tokens) || isCalledCompany(mention);
}

/** `Harrow Mining Plc` */
export function hasLegalForm(tokens: readonly Token[]): boolean {
  if (tokens.length < 2) return false;
  const { key, shape } = tokens.at(-1)!;
  return FORMS.has(key) || (FORMS_IN_CAPITALS.has(key) && shape === Shape.allCaps);
}

function isKnown(tokens: readonly Token[]): boolean {
  const known = recogniser().lexicon.phrase(tokens, 0);
  return known?.length === tokens.length && known.kind === PhraseKind.company;
}

function isCalledCompany({ sentence, first, tokens }: FoundMention): boolean {
  if (sentence.case !== Case.normal) return false;
  const before = sentence.tokens[first - 1];
  if (before !== undefined && before.shape === Shape.lower && KINDS.has(before.key)) return true;
  const after = sentence.tokens[first + tokens.length];
  const second = sentence.tokens[first + tokens.length + 1];
  if (after === undefined) return false;
  return HAS.has(after.key) || (after.key === 'chief' && second?.key === 'executive');
}
