// `node <flags> test/guard/pattern-code.ts`: prints as JSON how much code V8 has made of patterns when each invented sample
// has been read twice (a pattern is compiled at its second use), and how large what is over 128 KB is. With no compiler of
// functions there is no other code.
import { getHeapSpaceStatistics } from 'node:v8';
import { readDrop } from '../../functions/formats/registry.ts';
import { samples } from '../formats/samples.ts';

for (let round = 0; round < 2; round++) {
  for (const { bytes, name } of samples()) {
    try {
      const drop = readDrop({ bytes, name });
      if (drop.kind === 'items') for await (const _ of drop.items);
    } catch {
      // Some are refused.
    }
  }
}
const spaces = new Map(getHeapSpaceStatistics().map((space) => [space.space_name, space.space_used_size]));
const large = spaces.get('code_large_object_space')!;
console.log(JSON.stringify({ all: spaces.get('code_space')! + large, large }));
