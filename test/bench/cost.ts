// What a million article versions cost: the calls of the real pipeline over the embedded services, at AWS's list prices.
import { Chance } from '../../bin/data/mentions/chance.ts';
import { parseConfig } from '../../functions/config.ts';
import { ingestDrop } from '../../functions/ingest/ingest-drop.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { EngineServices } from '../model/engine-store.ts';
import { openGate } from '../model/memory-store.ts';
import { newsMessage, type WireStory } from '../wire-item.ts';
import { Bill } from './aws-bill.ts';
import { median } from './median.ts';
import { printCost } from './print-cost.ts';

const UPDATES = 0.4;
/** Of a new version, the share of subjects that differ. */
const CHANGED_SUBJECTS = 0.1;
const PARAGRAPHS = 7;
/** With what is inferred from the text, these give a median of some 20 indexed tags. */
const SUBJECTS_OF_ONE = 5;
/** Versions that come in between two sweeps, which are a minute apart: some hundred thousand a day. */
const SWEPT_TOGETHER = 70;

const SUBJECTS = [
  ...['N2:DIP', 'N2:POL', 'N2:GEN', 'N2:GB', 'N2:FR', 'N2:DE', 'N2:US', 'N2:RU', 'N2:UA', 'N2:CN', 'N2:JP', 'N2:IN'],
  ...['N2:MCE', 'N2:ECI', 'N2:INT', 'N2:CEN', 'N2:OIL', 'N2:NRG', 'N2:MTL', 'N2:AGR', 'N2:TRN', 'N2:AIR', 'N2:WAR'],
  ...['N2:VIO', 'N2:CRIM', 'N2:JUDIC', 'N2:LEN', 'N2:RTRS', 'N2:G1', 'N2:G2', 'N2:G3', 'N2:EMRG', 'N2:EUROP', 'N2:WEU'],
  ...[
    'N2:ASIA',
    'N2:NAMER',
    'N2:AMERS',
    'N2:SPO',
    'N2:SOCC',
    'N2:ENT',
    'N2:HEA',
    'N2:SCI',
    'N2:ENV',
    'N2:WEA',
    'N2:REL',
  ],
] as const;
const PLACES = ['Oslo', 'Berlin', 'Paris', 'Madrid', 'Rome', 'Warsaw', 'Vienna', 'Tokyo', 'Nairobi', 'Lima'] as const;
/** Some of the vocabulary of a text: as many words as a language needs that no story is like another. */
const WORDS = 20_000;
const OPENINGS = [
  'Ministers met and',
  'The central bank said that',
  'Growers and traders',
  'Relief organisations',
] as const;

const timeOf = (minute: number): string => new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000).toISOString();

interface Told {
  readonly story: WireStory;
  version: number;
}

export async function cost(articles = 2_000): Promise<void> {
  const services = await EngineServices.open();
  const bills = { new: new Bill(), update: new Bill(), sweep: new Bill() };
  try {
    const store = await services.desk();
    const chance = new Chance(11);
    const config = parseConfig({ wires: { reuters: { title: 'Reuters', authorities: ['reuters.com'] } } });
    const tags: number[] = [];
    const known: Told[] = [];
    let minute = 0;
    const counts = { new: 0, update: 0 };
    const counting = (bill: Bill): void => {
      store.meet = async (call, pass) => {
        const answer = await pass();
        bill.note(call, answer);
        return answer;
      };
    };
    const run = async (kind: keyof typeof counts, story: WireStory): Promise<void> => {
      const at = timeOf(minute);
      counting(bills[kind]);
      const ref = await store.receive(`reuters/${story.usn}-${story.version}.xml`, Buffer.from(newsMessage(story)), at);
      await store.as(openGate, ({ deliveries: _nobody, ...ports }) =>
        ingestDrop(ref, { ...ports, config, now: () => at }),
      );
      counts[kind]++;
      if ((counts.new + counts.update) % SWEPT_TOGETHER !== 0) return;
      counting(bills.sweep);
      const onError = (what: string, _id: string, error: unknown): void => {
        throw new Error(`${what} failed`, { cause: error });
      };
      await store.as(openGate, ({ deliveries: _nobody, ...ports }) => sweep({ ...ports, now: () => at, onError }));
    };
    while (counts.new + counts.update < articles) {
      minute += 1;
      const isUpdate = known.length > 50 && chance.upTo(0, 999) < UPDATES * 1000;
      const versionCreated = timeOf(minute);
      if (isUpdate) {
        const told = known[known.length - 1 - chance.upTo(0, 49)]!;
        told.version++;
        const subjects = told.story.subjects!.map((one) =>
          chance.upTo(0, 999) < CHANGED_SUBJECTS * 1000 ? chance.pick(SUBJECTS) : one,
        );
        const paragraphs = [
          ...told.story.paragraphs!.slice(0, -1),
          `In ${chance.pick(PLACES)} they ${wordsOf(chance, 45)}.`,
        ];
        await run('update', {
          ...told.story,
          version: String(told.version),
          versionCreated,
          paragraphs,
          subjects,
          edStat: 'U',
        });
        continue;
      }
      const story = inventedStory(known.length, versionCreated, chance);
      known.push({ story, version: 1 });
      await run('new', story);
      const last = store.written.at(-1)?.decision.head.visible?.indexedTags.length;
      if (last !== undefined) tags.push(last);
      if (counts.new % 500 === 0) process.stderr.write(`  ${counts.new + counts.update} of ${articles} versions\r`);
      // The search of the model compares these; here they would only fill the memory.
      store.written.length = 0;
    }
    printCost(bills, counts, median(tags));
  } finally {
    await services.close();
  }
}

function inventedStory(n: number, versionCreated: string, chance: Chance): WireStory {
  const place = chance.pick(PLACES);
  const subjects = new Set<string>();
  while (subjects.size < SUBJECTS_OF_ONE) subjects.add(chance.pick(SUBJECTS));
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) =>
    at === 0
      ? `${place.toUpperCase()}, Jan 1 (Reuters) - ${chance.pick(OPENINGS)} ${wordsOf(chance, 30)}.`
      : `In ${chance.pick(PLACES)} they ${wordsOf(chance, 45)}.`,
  );
  const headline = `Invented talks ${n} in ${place} end after ${chance.upTo(2, 99)} hours`;
  return { usn: `L${n}`, version: '1', versionCreated, headline, paragraphs, subjects: [...subjects] };
}

const wordsOf = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => `w${chance.upTo(0, WORDS).toString(36)}`).join(' ');
