// Writes what the samples say now as their expectations: `npx node test/samples/update.ts [part of a name]`.
// Read every line of the difference before you commit it: it is the truth of the test.
import { readFileSync, writeFileSync } from 'node:fs';
import { FORMATS_DOC, withSampleTable } from '../formats/sample-table.ts';
import { readSample, samples } from '../formats/samples.ts';

const [part = ''] = process.argv.slice(2);
for (const sample of samples().filter(({ name }) => name.includes(part))) {
  writeFileSync(sample.expectedPath, `${JSON.stringify(await readSample(sample), undefined, 2)}\n`);
  console.log(sample.name);
}
writeFileSync(FORMATS_DOC, withSampleTable(readFileSync(FORMATS_DOC, 'utf8')));
