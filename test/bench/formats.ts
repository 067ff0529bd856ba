// A whole NewsML-G2 drop, to the document that is stored, against saxes alone over the same bytes.
import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { toNinjs } from '../../functions/article/ninjs.ts';
import { normalise } from '../../functions/article/normalise.ts';
import { readDrop } from '../../functions/formats/registry.ts';
import { tagged } from '../../functions/tagging/tagged.ts';
import { type Sample, samples } from '../formats/samples.ts';
import { cpuMs, median } from './median.ts';

const ROUNDS = 15;
const REPEATS = 20;

const wire = { name: 'sample', title: 'Samples', authorities: ['wire.example'] };

async function parseOnly({ bytes, name }: Sample): Promise<void> {
  const read = readDrop({ bytes, name: basename(name) });
  if (read.kind === 'items') for await (const _item of read.items);
}

async function whole({ bytes, name }: Sample): Promise<void> {
  const read = readDrop({ bytes, name: basename(name) });
  if (read.kind !== 'items') return;
  for await (const item of read.items) {
    if (!('article' in item)) continue;
    const drop = { bucket: 'b', key: name, versionId: 'v', sha256: '0'.repeat(64), index: 0 };
    const origin = { wire, drop, receivedAt: '2026-11-24T12:00:00.000Z', source: item.source };
    JSON.stringify(toNinjs(tagged(normalise(item.article, origin))));
  }
}

function bareSaxes({ bytes }: Sample): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.write(new TextDecoder().decode(bytes)).close();
}

export async function formats(): Promise<void> {
  const drops = samples().filter(({ format }) => format === 'newsml-g2');
  const workers = { 'saxes alone': bareSaxes, 'to an article': parseOnly, 'to a tagged document': whole };
  const times = new Map<string, number[]>(Object.keys(workers).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(workers)) {
      const ms = await cpuMs(async () => {
        for (let n = 0; n < REPEATS; n++) for (const drop of drops) await work(drop);
      });
      // The first rounds only warm the compiler.
      if (round >= 3) times.get(name)!.push(ms);
    }
  }
  const floor = median(times.get('saxes alone')!);
  for (const [name, values] of times) {
    const ms = median(values);
    const rate = Math.round((REPEATS * drops.length * 1000) / ms);
    console.log(
      `  ${name.padEnd(22)} ${String(rate).padStart(6)} documents/CPU s   ${(floor / ms).toFixed(2)} × saxes`,
    );
  }
}
