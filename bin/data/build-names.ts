// Writes the tables of names that tagging searches, from what stands in bin/data/names; run after a change there:
//   node bin/data/build-names.ts
import { writeFileSync } from 'node:fs';
import { bodyN2, bodyNames, countryNames, foreignNames, placeNames } from './names/tables.ts';

const DATA = new URL('../../functions/tagging/data/', import.meta.url);

function write(file: string, comment: string, tables: Record<string, string>): void {
  const body = Object.entries(tables).map(([name, table]) => `export const ${name} = \`${table}\`;\n`);
  const text = `${comment}\n// Written by bin/data/build-names.ts; sorted by key.\n${body.join('\n')}`;
  writeFileSync(new URL(file, DATA), text);
  console.error(`${file}: ${Buffer.byteLength(text)} bytes`);
}

write(
  'place-names.ts',
  '// A line is `key of the first word;kind;country, region or city;name with its marks` (bin/data/names/tables.ts).',
  {
    COUNTRY_NAMES: countryNames(),
    PLACE_NAMES: placeNames(),
  },
);
write(
  'foreign-names.ts',
  '// A line is `language and key of the first word;kind;country or city;name` (bin/data/names/tables.ts).',
  { FOREIGN_NAMES: foreignNames() },
);
write(
  'body-names.ts',
  '// A line is `key of the first word;name with its marks;code;common name, where it is another` (bin/data/names/tables.ts).',
  {
    BODY_N2: bodyN2(),
    BODY_NAMES: bodyNames(),
  },
);
