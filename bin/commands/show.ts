// `slugline show`: one article, or what is left of it.
import { contentText } from '../../functions/article/body.ts';
import type { ArticleResponse, ArticleSummary } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { print, printable, shortTime } from '../output.ts';

export interface ShowOptions {
  readonly version?: string;
  readonly text?: boolean;
  readonly html?: boolean;
  readonly ninjs?: boolean;
  readonly pictures?: boolean;
  readonly json?: boolean;
}

export async function show(connection: Connection, article: string, options: ShowOptions): Promise<void> {
  const { version, pictures, json } = options;
  const as = (['text', 'html', 'ninjs'] as const).find((form) => options[form]);
  const request = {
    op: 'show',
    article,
    ...(version ? { version } : {}),
    ...(as ? { as } : {}),
    ...(pictures ? { pictures } : {}),
  };
  const answer = await connection.query(request, 'article', 'content', 'killed', 'gone');
  if (json) return print(JSON.stringify(answer, undefined, 2));
  switch (answer.kind) {
    case 'killed': {
      const by = answer.advisory ? `, by the advisory ${answer.advisory}` : '';
      return print(
        printable(`killed since ${answer.killedAt}${by}: ${answer.uri} must not be used any more [${answer.id}]`),
      );
    }
    case 'gone':
      return print(printable(`${answer.state} since ${answer.at}: nothing is left of ${answer.uri} [${answer.id}]`));
    case 'content':
      return print(answer.as === 'text' ? printable(answer.content) : answer.content);
    case 'article':
      return print(pictures ? picturesOf(answer) : printable(describe(answer)));
  }
}

const picturesOf = ({ pictures = [] }: ArticleResponse): string =>
  pictures.map(({ file, url, expiresAt }) => `${printable(file)}  until ${expiresAt}\n${url}`).join('\n');

const ASSOCIATED = {
  picture: 'picture',
  packageMember: 'member',
  derivedFrom: 'made from',
  related: 'related',
} as const;

function describe(answer: ArticleResponse): string {
  const { summary, document, extensions, isCurrent, associated } = answer;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['id', summary.id],
    ['uri', summary.uri],
    ['version', `${summary.version}${isCurrent ? '' : ' (not the current one)'}`],
    [
      'created',
      `${summary.versionCreated}${extensions.versionCreatedInferred ? ' (when it came in; the wire gives no time)' : ''}`,
    ],
    ['change', extensions.change],
    ['wire', summary.wire],
    ['provider', extensions.provider],
    ['publisher', extensions.publisher],
    ['type', document.type],
    ['text', extensions.isSummary && 'a summary; the wire gives no more'],
    ['urgency', document.urgency?.toString()],
    ['language', document.language],
    ['slugline', document.slugline],
    ['dateline', extensions.dateline?.text],
    ['byline', document.by],
    [
      'credits',
      extensions.credits.map(({ role, name, place }) => `${role}: ${name}${place ? ` in ${place}` : ''}`).join('; '),
    ],
    ['notes', extensions.editorNotes.map((note) => note.text).join(' / ')],
    ['caption', document.descriptions?.find(({ role }) => role === 'caption')?.value],
    ['pictures', document.renditions?.map((one) => `${one.name} ${one.href ?? one.title ?? ''}`).join('; ')],
    ...extensions.associations.map((one): readonly [string, string] => {
      const here = associated.find(({ uri }) => uri === one.uri);
      const what = here ? `${here.headline} [${here.id}]` : `${one.headline ?? one.caption ?? one.uri} (not here)`;
      return [ASSOCIATED[one.rel], what];
    }),
    ...relatedRows(answer),
    [
      'subjects',
      document.subjects?.map((one) => `${one.uri ?? one.literal}${one.name ? ` ${one.name}` : ''}`).join(', '),
    ],
    ['tags', extensions.tags.map((tag) => `${tag.name} (${tag.id})`).join(', ')],
    ['rights', [document.copyrightHolder, document.copyrightNotice, document.usageTerms].filter(Boolean).join(' · ')],
  ];
  const head = rows.filter(([, value]) => value).map(([name, value]) => `${name.padEnd(10)} ${value}`);
  return [summary.headline, '', ...head, '', contentText(extensions.blocks)].join('\n');
}

const lineOf = ({ headline, id }: ArticleSummary): string => `${headline} [${id}]`;

/** Its near-duplicates with the one that came first, and its story, oldest first. */
export function relatedRows({ summary, sameAs, story }: ArticleResponse): (readonly [string, string])[] {
  const rows = sameAs.map((copy): readonly [string, string] => [
    copy.id === summary.copyOf ? 'copy of' : 'same as',
    `${lineOf(copy)} of ${copy.wire}, ${shortTime(copy.versionCreated)}`,
  ]);
  if (!story) return rows;
  const { members, isComplete, takes, missingTakes = [] } = story;
  for (const { article, update, take } of members) {
    const what = [update > 0 ? `update ${update}` : '', takes?.includes(article.id) ? `take ${take}` : ''];
    const words = [shortTime(article.versionCreated), ...what.filter((word) => word !== ''), lineOf(article)];
    rows.push(['story', `${words.join('  ')}${article.id === summary.id ? ' (this one)' : ''}`]);
  }
  if (!isComplete) rows.push(['story', '… and more']);
  if (missingTakes.length > 0) rows.push(['missing', missingTakes.map((take) => `take ${take}`).join(', ')]);
  return rows;
}
