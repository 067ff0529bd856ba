// Subjects, genres, keywords and places of a picture's metadata, as QCodes.
import type { Subject } from '../../article/article.ts';
import { aliased, iptcAlias, isIptcTopic } from '../readings/qcodes.ts';
import type { Metadata } from './metadata.ts';
import { CORE, DC, EXT, PHOTOSHOP, type Xmp } from './xmp.ts';

export function readSubjects(metadata: Metadata): Subject[] {
  const { xmp } = metadata;
  const found = new Map<string, Subject>();
  const add = (rel: Subject['rel'], qcode: string, name?: string): void => {
    const key = `${rel} ${qcode}`;
    if (!found.has(key)) found.set(key, name === undefined ? { qcode, rel } : { qcode, name, rel });
  };
  const literal = (rel: Subject['rel'], names: readonly (string | undefined)[]): void => {
    for (const name of names) if (name !== undefined) add(rel, `literal:${name}`, name);
  };

  for (const reference of metadata.iim('2:12')) addReference(reference, add);
  for (const sent of xmp.all(CORE, 'SubjectCode')) {
    // Some write the provider before it, as in IIM.
    const code = aliased(sent).replace(/^IPTC:(?=\d{8}$)/i, '');
    add('subject', subjectCode(code), subjectName(code));
  }
  for (const term of xmp.resources(EXT, 'AboutCvTerm')) addTerm(term, 'subject', add);
  for (const code of metadata.list(['2:15'], PHOTOSHOP, 'Category')) add('subject', `category:${code}`);
  for (const code of metadata.list(['2:20'], PHOTOSHOP, 'SupplementalCategories')) add('subject', `category:${code}`);
  for (const code of xmp.all(CORE, 'Scene')) add('subject', /^\d{6}$/.test(code) ? `scene:${code}` : `literal:${code}`);
  literal('person', xmp.all(EXT, 'PersonInImage'));
  literal('organisation', xmp.all(EXT, 'OrganisationInImageName'));
  literal('event', xmp.all(EXT, 'Event'));
  const detailed = (property: string, name: string): (string | undefined)[] =>
    xmp.resources(EXT, property).map((resource) => resource.text(EXT, name));
  literal('person', detailed('PersonInImageWDetails', 'PersonName'));
  literal('subject', detailed('ProductInImage', 'ProductName'));
  for (const word of keywordsOf(metadata)) add('subject', `keyword:${word}`, word);

  // 2:4 is `042:Feature`: a number and a name.
  for (const sent of metadata.list(['2:4'], CORE, 'IntellectualGenre')) {
    literal('genre', [sent.replace(/^\d{3}:/, '') || undefined]);
  }
  for (const term of xmp.resources(EXT, 'Genre')) addTerm(term, 'genre', add);

  const country = (name: string | undefined, sent: string | undefined): void => {
    const code = sent?.toUpperCase();
    const scheme = code === undefined ? undefined : COUNTRY_SCHEMES.find(([pattern]) => pattern.test(code))?.[1];
    if (scheme !== undefined) add('place', `${scheme}:${code}`, name);
    else literal('place', [name]);
  };
  literal('place', [
    metadata.one('2:92', CORE, 'Location'),
    metadata.one('2:90', PHOTOSHOP, 'City'),
    metadata.one('2:95', PHOTOSHOP, 'State'),
  ]);
  country(metadata.one('2:101', PHOTOSHOP, 'Country'), metadata.one('2:100', CORE, 'CountryCode'));
  const [codes, names] = [metadata.iim('2:26'), metadata.iim('2:27')];
  // Each name follows its code: which code is missing where they are not as many, nobody says.
  if (codes.length === names.length) for (const [at, code] of codes.entries()) country(names[at], code);
  else {
    for (const code of codes) country(undefined, code);
    literal('place', names);
  }
  for (const property of ['LocationShown', 'LocationCreated']) {
    for (const location of xmp.resources(EXT, property)) {
      literal(
        'place',
        ['LocationName', 'Sublocation', 'City', 'ProvinceState'].map((name) => location.text(EXT, name)),
      );
      country(location.text(EXT, 'CountryName'), location.text(EXT, 'CountryCode'));
      literal('place', [location.text(EXT, 'WorldRegion')]);
    }
  }
  return [...found.values()];
}

type Add = (rel: Subject['rel'], qcode: string, name?: string) => void;

const COUNTRY_SCHEMES: readonly (readonly [RegExp, string])[] = [
  [/^[A-Z]{3}$/, 'iso3166-1a3'],
  [/^[A-Z]{2}$/, 'iso3166-1a2'],
];

const SUBJECT_CODE = /^\d{8}$/;

const subjectCode = (code: string): string => {
  if (isIptcTopic(code)) return code;
  return `${SUBJECT_CODE.test(code) ? iptcAlias(code) : 'literal'}:${code}`;
};
const subjectName = (code: string): string | undefined =>
  SUBJECT_CODE.test(code) || isIptcTopic(code) ? undefined : code;

/** `IPTC:04007003:economy, business and finance:computing:software`, of which the names may be left out. */
function addReference(reference: string, add: Add): void {
  const [provider = '', code = '', ...names] = reference.split(':');
  const sent = code === '' ? provider : code;
  const name = names.filter((part) => part.trim() !== '').at(-1);
  add('subject', subjectCode(sent), name ?? subjectName(sent));
}

function addTerm(term: Xmp, rel: Subject['rel'], add: Add): void {
  const name = term.text(EXT, 'CvTermName');
  const id = term.text(EXT, 'CvTermId') ?? (name === undefined ? undefined : `literal:${name}`);
  if (id !== undefined) add(rel, aliased(id), name);
}

/** Some programs write them all into one, with commas. */
function keywordsOf(metadata: Metadata): readonly string[] {
  const words = metadata.list(['2:25'], DC, 'subject').filter((word) => !word.startsWith(':'));
  const [only] = words;
  if (words.length !== 1 || only === undefined || !/[;,]/.test(only)) return words;
  return only
    .split(only.includes(';') ? ';' : ',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
