// The table of docs/formats.md that says what lies below test/samples/: written by update.ts, checked by a test.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Sample, samples } from './samples.ts';

export const FORMATS_DOC = fileURLToPath(new URL('../../docs/formats.md', import.meta.url));
const BEGIN = '<!-- samples: written by test/samples/update.ts -->\n';
const END = '<!-- end of samples -->';

/** The page with its table as it should be. */
export function withSampleTable(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.slice(rest.indexOf(END));
  if (before === undefined || !after?.startsWith(END)) throw new Error(`docs/formats.md has no ${BEGIN.trim()}`);
  return `${before}${BEGIN}\n${sampleTable()}\n${after}`;
}

function sampleTable(): string {
  const byFormat = Map.groupBy(samples(), ({ format }) => format);
  const rows = [...byFormat].map(([format, list]) => `| ${format} | ${list.length} | ${list.map(caseOf).join(', ')} |`);
  return `| format | samples | cases |\n|---|---|---|\n${rows.join('\n')}\n`;
}

const caseOf = ({ name, expectedPath }: Sample): string => {
  const expected = JSON.parse(readFileSync(expectedPath, 'utf8')) as readonly object[];
  const rejected = expected.filter((item) => 'rejected' in item).length;
  const title = name
    .slice(name.indexOf('/') + 1)
    .replace(/\.\w+$/, '')
    .replaceAll('-', ' ');
  return rejected === 0 ? title : `${title} (${rejected} of ${expected.length} rejected)`;
};
