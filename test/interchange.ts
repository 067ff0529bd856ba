// An article in the interchange of the conformance checker.
import type { ParsedArticle } from '../functions/article/article.ts';
import { contentHtml, sentText } from '../functions/article/body.ts';

/** Of an address the code is the last part. */
function partsOf(qcode: string): { scheme: string; code: string } {
  const end = /^https?:\/\//i.test(qcode) ? Math.max(qcode.lastIndexOf('/'), qcode.lastIndexOf('#')) : -1;
  const at = end === -1 ? qcode.indexOf(':') : end;
  return { scheme: qcode.slice(0, at), code: qcode.slice(at + 1) };
}

export function toInterchange(article: ParsedArticle): object {
  const { subjects, rights } = article;
  const named = (rel: string) => subjects.filter((subject) => subject.rel === rel);
  const toSubject = ({ qcode, name }: (typeof subjects)[number]) => ({
    qcode,
    ...partsOf(qcode),
    ...(name ? { name } : {}),
  });
  return {
    guid: article.uri,
    version: article.version,
    type: article.type === 'composite' ? 'package' : article.type,
    headline: article.headlineSent,
    slugline: article.slugline,
    byline: article.byline,
    dateline: article.dateline && { text: article.dateline.text, place: article.dateline.place },
    located: article.located,
    language: article.language,
    urgency: article.urgency,
    priority: article.priority,
    pubStatus: article.pubStatus,
    versionCreated: article.versionCreated,
    firstCreated: article.firstCreated,
    embargoed: article.embargo && 'until' in article.embargo ? article.embargo.until : undefined,
    expires: article.expires,
    ...rights,
    credit: article.creditline,
    infoSource: article.infoSources.map(({ name }) => name),
    edNote: article.editorNotes.filter((note) => note.public).map(({ text }) => text),
    genre: named('genre').map(({ name, qcode }) => name ?? qcode),
    subjects: subjects.map(toSubject),
    people: named('person').map(({ name, qcode }) => name ?? qcode),
    organisations: named('organisation').map(({ name, qcode }) => name ?? qcode),
    events: named('event').map(({ name, qcode }) => name ?? qcode),
    places: named('place').map(({ name, qcode }) => name ?? qcode),
    anpaCategory: subjects
      .filter(({ qcode }) => /^(?:a1312cat|ap-category|ressort):/.test(qcode))
      .map(({ qcode }) => qcode.slice(qcode.indexOf(':') + 1)),
    keywords: subjects.filter(({ qcode }) => qcode.startsWith('keyword:')).map(({ name }) => name),
    bodyText: sentText(article.body),
    // Lines within a block are told by their breaks.
    bodyHtml: contentHtml(article.body),
    description: article.description,
    associations: article.associations
      .filter(({ rel }) => rel === 'packageMember' || rel === 'picture')
      .map(({ uri, ...rest }) => ({ ...rest, guid: uri })),
    renditions: article.renditions,
  };
}
