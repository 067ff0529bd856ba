// The words by which companies are told: legal forms, trades, and what stands before or behind a name.
import { Shape, type Token } from './mentions/tokens.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Legal forms; those that are words or names otherwise only as written here. */
const FORMS = setOf(
  'asa bhd co co. corp corp. corporation gmbh inc inc. incorporated kgaa llc llp limited ltd ltd. oyj plc pty s.a. s.p.a. spa a/s sab',
);
const FORMS_IN_CAPITALS = setOf('ab ag as bv kk lp nv oy sa se');

/** What companies call themselves, as a last word. */
const TRADES = setOf(
  'air airlines airways aerospace apparel automotive bancorp bank bankasi beverages breweries brewery brewing capital cement chemicals cosmetics electronics energy engineering entertainment farms foods footwear furniture gas holding holdings hotels industries insurance lines logistics metals mills mineração mining minerals mobile motor motors mutual nuclear offshore oil paper partners petroleum pharma pharmaceuticals pictures plastics press properties quays railways records refining resources retail robotics securities semiconductor semiconductors shipping shipyards software solar steel stores studios supermarkets systems technologies telecom telecommunications textiles therapeutics timber trucks ventures vineyards wines',
);
/** Bodies of a state, though they end like a company: `Central Bank`, `National Bank`. */
const OF_A_STATE = setOf('central development federal national reserve state world');
/** As a first word. */
const BANKS = setOf('banca banco banque caisse caixa');

/** Before a name, what it is: `the Dutch chipmaker Tessaron`. */
const KINDS = setOf(
  'airline automaker bank brewer broker brokerage builder carmaker carrier chain chipmaker conglomerate developer distiller drugmaker exporter firm homebuilder insurer jeweller lender maker manufacturer miner operator planemaker producer publisher refiner retailer shipbuilder shipper startup start-up steelmaker subsidiary supplier unit utility',
);
/** Those that are no person's trade, so that what follows is a company for certain. */
const SURE_KINDS = setOf(
  'airline automaker bank brokerage carmaker chipmaker conglomerate drugmaker insurer lender maker planemaker refiner retailer shipbuilder startup start-up steelmaker subsidiary',
);
/** Behind a name: `Tessaron shares`. */
const HAS = setOf('ceo cfo shares shareholders stock');

/** `Penhallow Mining Plc` */
export function hasLegalForm(tokens: readonly Token[]): boolean {
  return tokens.length > 1 && isLegalForm(tokens.at(-1)!);
}

export const isLegalForm = ({ key, shape }: Token): boolean =>
  shape !== Shape.lower && (FORMS.has(key) || (FORMS_IN_CAPITALS.has(key) && shape === Shape.allCaps));

/** `Delmar Airlines`, `Banque Saint-Gervais`, `Lemania & Cie` */
export function hasTrade(tokens: readonly Token[]): boolean {
  if (tokens.length < 2) return false;
  const last = tokens.at(-1)!.key;
  const before = tokens.at(-2)!.key;
  if (last === 'cie' || BANKS.has(tokens[0]!.key)) return true;
  if (last === 'bank' && tokens.some(({ key }) => OF_A_STATE.has(key))) return false;
  return TRADES.has(last) && before !== 'for' && before !== 'of';
}

export const isKindOfCompany = ({ key }: Token): boolean => KINDS.has(key);

/** A word in lower case after which a name can only be a company's. */
export const announcesCompany = ({ key, shape }: Token): boolean => shape === Shape.lower && SURE_KINDS.has(key);

/** `Tessaron shares`, `Tessaron Chief Executive` */
export const followsCompany = (after: Token | undefined, second: Token | undefined): boolean =>
  after !== undefined && (HAS.has(after.key) || (after.key === 'chief' && second?.key === 'executive'));
