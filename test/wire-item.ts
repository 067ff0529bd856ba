// Invented NewsML-G2 items in the shape of the real ones, for tests that need many of them.

export interface WireStory {
  readonly usn: string;
  readonly version: string;
  readonly versionCreated: string;
  readonly headline: string;
  readonly paragraphs?: readonly string[];
  readonly edStat?: 'N' | 'U' | 'C' | 'D';
  readonly pubStatus?: 'usable' | 'withheld' | 'canceled';
  readonly embargoed?: string;
  readonly usageTerms?: string;
  /** QCodes; `N2:DIP` alone where absent. */
  readonly subjects?: readonly string[];
  readonly slugline?: string;
  readonly urgency?: number;
  readonly language?: string;
}

export const uriOf = (usn: string): string => `tag:reuters.com,2026:newsml_${usn}`;

const MSG_TYPE = { N: 'S', U: 'R', C: 'A', D: 'D' } as const;

/** One newsMessage as it would be dropped, with one item or more. */
export function newsMessage(story: WireStory, ...more: readonly WireStory[]): string {
  const stories = [story, ...more];
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:rtr="http://www.reuters.com/ns/2003/08/content">
  <header><sent>${story.versionCreated}</sent><priority>3</priority></header>
  <itemSet>
${stories.map(newsItem).join('\n')}
  </itemSet>
</newsMessage>`;
}

function newsItem(story: WireStory): string {
  const { usn, version, versionCreated, headline, paragraphs = [], edStat = 'N', pubStatus = 'usable' } = story;
  const body = paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join('\n');
  return `    <newsItem guid="${uriOf(usn)}" version="${version}" standard="NewsML-G2" standardversion="2.14" conformance="power" xml:lang="en">
      <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_3.xml"/>
      ${story.usageTerms === undefined ? '' : `<rightsInfo><usageTerms>${story.usageTerms}</usageTerms></rightsInfo>`}
      <itemMeta>
        <itemClass qcode="icls:text" rtr:msgType="${MSG_TYPE[edStat]}"/>
        <provider literal="reuters.com"/>
        <versionCreated>${versionCreated}</versionCreated>
        <firstCreated>${versionCreated}</firstCreated>
        ${story.embargoed === undefined ? '' : `<embargoed>${story.embargoed}</embargoed>`}
        <pubStatus qcode="stat:${pubStatus}"/>
        <signal qcode="edStat:${edStat}"/>
      </itemMeta>
      <contentMeta>
        <urgency>${story.urgency ?? 3}</urgency>
        <language tag="${story.language ?? 'en'}"/>
        ${(story.subjects ?? ['N2:DIP']).map((qcode) => `<subject qcode="${qcode}"/>`).join('')}
        <slugline separator="-">${story.slugline ?? `TEST-${usn}`}</slugline>
        <headline>${escapeXml(headline)}</headline>
      </contentMeta>
      <contentSet>
        <inlineXML contenttype="application/xhtml+html">
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>
        </inlineXML>
      </contentSet>
    </newsItem>`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
