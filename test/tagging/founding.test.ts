// The founding sample's table: what its reader expects to be tagged, and what never.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle, Tag } from '../../functions/article/article.ts';
import { pageDump } from '../../functions/pages/page-dump.ts';
import { tagArticle } from '../../functions/tagging/registry.ts';

const SHARED = process.env.SLUGLINE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const SAMPLE = join(SHARED, 'samples', 'page-dump-ctv-reuters-taliban.txt');

function read(bytes: Uint8Array): ParsedArticle {
  for (const item of pageDump.parse({ bytes, name: 'page.txt' })) if ('article' in item) return item.article;
  throw new Error('the page dump has no article');
}

const named = (tags: readonly Tag[], kind: Tag['kind']): string[] =>
  tags
    .filter((tag) => tag.kind === kind)
    .map(({ name }) => name)
    .sort();

const TWIN = `Skip to main content

Peru says it may take the Shining Path off its list. Here's why

Delegates attend a ceremony in memory of Abel Quispe in Trujillo, Peru, Monday, May 4, 2026. (AP Photo/Vera Muster) Delegates attend a ceremony in memory of Abel Quispe in Trujillo, Peru, Monday, May 4, 2026. (AP Photo/Vera Muster)
Share

Peru said on Tuesday it had matters to discuss with Colombia's FARC and was working to remove the Shining Path from its list of banned groups.

"They are our neighbours, and one way or another we speak to them," Bank of England spokesman Tomas Arbelaez told reporters.

Arbelaez did not elaborate, but Peru suffered its deadliest attack for 20 years last month when gunmen stormed a concert hall outside Bogota, killing at least 44 people.

Hamas militants claimed responsibility and U.S. officials said they knew that it was the group's branch, Islamic State Khorasan. Peru has said it is also looking at a Chilean link, something Santiago and the United States have strongly rejected.

(Reporting by Reuters, writing by Ada Sample, editing by Ben Model)

  

CTVNews.ca Top Stories

MPs hit by Swedish hackers ask why Canada did not tell them

Members of Parliament are asking why Norwegian officials did not inform them after learning from the FBI about it.

WATCH

WATCH So you have not filed your taxes yet…

Local Spotlight`;

describe('the tags of a page dump', () => {
  const tags = tagArticle(read(Buffer.from(TWIN)));

  it('are who, what and where the story names, and what happened', () => {
    expect(named(tags, 'person')).toEqual(['Tomas Arbelaez']);
    expect(named(tags, 'organisation')).toEqual([
      'Bank of England',
      'FARC',
      'Hamas',
      'Islamic State Khorasan',
      'Sendero Luminoso',
    ]);
    expect(named(tags, 'place')).toEqual(['Bogotá', 'Chile', 'Colombia', 'Peru', 'United Kingdom', 'United States']);
    expect(tags.filter(({ kind }) => kind === 'event').map(({ id }) => id)).toEqual(['event:attack:geonames:3688689']);
  });

  it('are never from the credits, the caption or the page around it', () => {
    const names = tags.map(({ name }) => name).join(' ');

    expect(names).not.toMatch(/Reuters|CTV|AP\b|FBI|Sample|Model|Quispe|Trujillo|Sweden|Canada|Norway/);
  });
});

describe('the tags of the founding sample', () => {
  const isHere = existsSync(SAMPLE);
  if (!isHere) console.warn(`not here, so not tested: ${SAMPLE} (SLUGLINE_SHARED names its folder)`);

  it.skipIf(!isHere)('are those of the reference', () => {
    const tags = tagArticle(read(readFileSync(SAMPLE)));

    expect(named(tags, 'person')).toEqual(['Dmitry Peskov']);
    expect(named(tags, 'organisation')).toEqual(['Islamic State', 'Islamic State Khorasan', 'Kremlin', 'Taliban']);
    expect(named(tags, 'place')).toEqual(['Afghanistan', 'Moscow', 'Russia', 'Ukraine', 'United States']);
    const events = tags.filter(({ kind }) => kind === 'event').map(({ id }) => id);
    expect(events.sort()).toEqual(['event:attack:geonames:524901', 'event:takeover:iso3166:AF:2021']);
    expect(named(tags, 'topic')).toEqual([
      'act of terror',
      'conflict, war and peace',
      'diplomacy',
      'international relations',
      'politics and government',
    ]);
  });
});
