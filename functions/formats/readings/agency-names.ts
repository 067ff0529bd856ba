// Names by which news agencies sign: what tells `Berlin (dpa) -` from `Apple (AAPL) -`, and an agency from a person.
import { foldSpaces } from '../../article/spaces.ts';

const AGENCY_NAMES: ReadonlySet<string> = new Set([
  ...['Reuters', 'AP', 'AFP', 'UPI', 'PA', 'dpa', 'DPA', 'EFE', 'ANSA', 'APA', 'ATS', 'SDA', 'AGI', 'ANP', 'Belga'],
  ...['NTB', 'TT', 'STT', 'Ritzau', 'PAP', 'CTK', 'ČTK', 'MTI', 'TASS', 'Interfax', 'Ukrinform', 'Xinhua', 'Kyodo'],
  ...['Jiji', 'Yonhap', 'PTI', 'ANI', 'IANS', 'AAP', 'CP', 'Anadolu', 'AA', 'SPA', 'WAM', 'MENA', 'Bernama', 'Antara'],
  ...['Bloomberg', 'Agerpres', 'Lusa', 'Notimex', 'Télam', 'epd', 'KNA', 'EPA', 'epa', 'SID', 'sid', 'AFX', 'RTR'],
  ...['BELGA', 'awp', 'AWP', 'dapd', 'ddp', 'NZN', 'NZPA', 'IRNA', 'Tasnim', 'Tanjug', 'Adnkronos', 'askanews'],
  ...['Italpress', 'ANSAmed', 'Colprensa', 'Angop', 'UNIAN', 'KUNA', 'GNA'],
  ...['ТАСС', 'Интерфакс', 'ИНТЕРФАКС', 'УНИАН', 'УНІАН', 'Укрінформ', 'БТА', 'БЕЛТА', 'ΑΠΕ'],
]);
/** Behind a day these sign without brackets, too: `TALLINN, Mar 03, BNS - A storm`. */
const SIGNATURES = ['BNS', 'VNA', 'LETA', 'ELTA', 'INTERFAX.RU', 'AZERTAC'];
/** Names that a person or a thing may bear, too: by these an agency signs between brackets only. */
const BRACKETED_NAMES = [
  ...SIGNATURES,
  ...['Keystone', 'reu', 'РИА', '9Colonne', 'LaPresse', 'OTS', 'ANB', 'NPK', 'FNB', 'ABr', 'Teleborsa'],
  ...['Hina', 'TASR', 'FENA', 'ACN', 'CNN'],
];
/** Words, given names, countries and parties (`Støre (Ap)`) that stand in brackets, too: an agency's only as it writes itself. */
const AMBIGUOUS: ReadonlySet<string> = new Set('aa ani ap cp efe gna mena pa sid spa'.split(' '));

/** Longer names, longest first where one holds another. */
const FULL_NAMES = [
  ...['Thomson Reuters Foundation', 'Thomson Reuters', 'Associated Press', 'Agence France-Presse', 'Press Association'],
  ...[
    'PA Media',
    'Canadian Press',
    'Australian Associated Press',
    'Deutsche Presse-Agentur',
    'United Press International',
  ],
  ...['Austria Presse Agentur', 'Agencia EFE', 'Press Trust of India', 'Kyodo News', 'Bloomberg News', 'Getty Images'],
  ...['Prensa Latina', 'Europa Press', 'Jiji Press', 'RIA Novosti', 'РИА Новости', 'Agência Brasil', 'Agência Lusa'],
  ...['Anadolu Agency', 'Interfax-Ukraine', 'Interfax-Україна'],
];
/** One word of each, in small letters: most texts hold none of them. */
const OF_FULL_NAME = new RegExp([...new Set(FULL_NAMES.map(longestWord))].join('|'));
function longestWord(name: string): string {
  const words = name.toLowerCase().split(/[ -]/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}
/** With how they read in small letters. */
const FULL_NAMES_FOLDED = FULL_NAMES.map((name) => [name, name.toLowerCase()] as const);
const LOWER_FULL_NAMES: ReadonlySet<string> = new Set(
  // Who sells pictures stands in brackets below them.
  FULL_NAMES.filter((name) => name !== 'Getty Images').map((name) => name.toLowerCase()),
);
const LOWER_NAMES: ReadonlySet<string> = new Set(
  [...AGENCY_NAMES, ...BRACKETED_NAMES].map((name) => name.toLowerCase()).filter((name) => !AMBIGUOUS.has(name)),
);

/** The agency that a short text names: `Associated Press` in `By Ann Example, The Associated Press`. */
export function agencyIn(text: string): string | undefined {
  const folded = foldSpaces(text).toLowerCase();
  if (OF_FULL_NAME.test(folded)) {
    for (const [name, lower] of FULL_NAMES_FOLDED) if (folded.includes(lower)) return name;
  }
  for (const sent of text.split(NO_LETTERS)) {
    const word = AGENCY_NAMES.has(sent) ? sent : inPrint(sent);
    if (AGENCY_NAMES.has(word)) return word;
  }
  return undefined;
}
const NO_LETTERS = /\P{L}+/u;

/** Bylines are often set in capitals: `REUTERS`. Short names are capitals anyway. */
const inPrint = (word: string): string => (word.length > 5 ? word[0]! + word.slice(1).toLowerCase() : word);

/** True where a word of the name is an agency's, as written: `Reuters`, `Reuters TV`, `dpa/tmn`, `dpa-AFX`. */
export const namesAgency = (name: string): boolean => name.split(/[\s/-]/).some((word) => AGENCY_NAMES.has(word));

/** True where the whole name is one agency's: `AAP`, `Press Association`. */
export const isAgencyName = (name: string): boolean =>
  AGENCY_NAMES.has(name) || LOWER_FULL_NAMES.has(name.toLowerCase());

/** True where an agency signs so behind a day, without brackets. */
export const signsBehindDay = (name: string): boolean => isAgencyName(name) || SIGNATURES.includes(name);

/** True where an agency signs so between brackets or slashes, in whatever case: `awp/sda/reu`, `ritzau`, `ANTARA`. */
export const signsAgency = (source: string): boolean =>
  LOWER_FULL_NAMES.has(source.toLowerCase()) ||
  source.split(/[\s/-]/).some((word) => AGENCY_NAMES.has(word) || LOWER_NAMES.has(word.toLowerCase()));

/** True where an agency signs so behind a comma: `PA` is Pennsylvania there, and others of few letters are regions, too. */
export const signsBehindComma = (name: string): boolean =>
  name.length > 2 && isAgencyName(name) && !AMBIGUOUS.has(name.toLowerCase());

/** True where an agency signs so in a line of its own below a story: `AAP`, `EFE`, not `AP` or `SPA`, which may be a row. */
export const signsAlone = (name: string): boolean =>
  AGENCY_NAMES.has(name) && name.length > 2 && (name === 'EFE' || !AMBIGUOUS.has(name.toLowerCase()));
