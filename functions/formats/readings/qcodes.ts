// QCodes: the aliases that schemes have in them. IPTC's vocabularies (cv.iptc.org/newscodes) have those of NewsML-G2.

export const NEWSCODES = 'cv.iptc.org/newscodes/';
/** What stories are sorted by, each vocabulary as its URI names it, with its alias. */
export const VOCABULARIES: ReadonlyMap<string, string> = new Map([
  ['mediatopic', 'medtop'],
  ['subjectcode', 'subj'],
  ['genre', 'genre'],
]);

const CONCEPT = /^https?:\/\/cv\.iptc\.org\/newscodes\/([\w-]{1,40})\/(.{1,200})$/i;
/** Some write the alias before the code, too. */
const ALIAS = new RegExp(`^(?:${[...VOCABULARIES.values()].join('|')}):`);

/**
 * The URI as it is where it is none of those.
 * @example aliased('http://cv.iptc.org/newscodes/mediatopic/20000001') // 'medtop:20000001'
 */
export function aliased(uri: string): string {
  const [, vocabulary = '', code = ''] = CONCEPT.exec(uri) ?? [];
  const alias = VOCABULARIES.get(vocabulary);
  return alias === undefined ? uri : `${alias}:${code.replace(ALIAS, '')}`;
}

/** True of a QCode that names one of IPTC's topics by its alias and number. */
export const isIptcTopic = (code: string): boolean => /^(?:medtop|subj):\d{8}$/.test(code);

/** Media Topics have eight digits that begin with 20, as those of no Subject Code do. */
export const iptcAlias = (code: string): string => (/^20\d{6}$/.test(code) ? 'medtop' : 'subj');

/** A scheme by its name: an alias holds neither blanks nor colons. */
export const aliasOf = (scheme: string): string => scheme.replace(/[\s:]+/g, '-');

/**
 * What is told to those who make the news, and never printed: Reuters' `DED` (advisories, schedules, diaries), category `v`
 * of ANPA and AP, IPTC's genres.
 */
const OF_ADVISORIES = /^(?:mccl?:(?:ded|v)|(?:a1312cat|ap-category):v|genre:(?:advisory|daybook))$/i;

/** True of a QCode that says so of its item. */
export const isOfAdvisories = ({ qcode }: { readonly qcode: string }): boolean => OF_ADVISORIES.test(qcode);

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** A scheme may be an address, and its codes are then what stands below it, or the whole address once more. */
export function qcodeIn(scheme: string, code: string): string {
  if (!isAddress(scheme)) return `${aliasOf(scheme)}:${code}`;
  if (isAddress(code)) return aliased(code);
  return codeBelow(scheme, code);
}

export const codeBelow = (address: string, code: string): string =>
  aliased(/[/#=:]$/.test(address) ? address + code : `${address}/${code}`);
