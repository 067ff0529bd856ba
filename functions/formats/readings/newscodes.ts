// IPTC's vocabularies by their URI (cv.iptc.org/newscodes) as the QCodes that NewsML-G2 has for them.

const NEWSCODES = /^https?:\/\/cv\.iptc\.org\/newscodes\/([\w-]{1,40})\/(.{1,200})$/i;
const ALIASES: Readonly<Record<string, string>> = { mediatopic: 'medtop', subjectcode: 'subj', genre: 'genre' };

/**
 * The URI as it is where it is none of those.
 * @example aliased('http://cv.iptc.org/newscodes/mediatopic/20000001') // 'medtop:20000001'
 */
export function aliased(uri: string): string {
  const [, vocabulary = '', code = ''] = NEWSCODES.exec(uri) ?? [];
  const alias = Object.hasOwn(ALIASES, vocabulary) ? ALIASES[vocabulary] : undefined;
  return alias === undefined ? uri : `${alias}:${code.replace(/^(?:medtop|subj|genre):/, '')}`;
}
