// Writes person-names.txt, given names and surnames by language. Run by hand, the result is committed:
//   npm install --no-save @faker-js/faker@10.6.0 && node bin/data/mentions/build-person-names.ts
import { writeFileSync } from 'node:fs';

/** Of each list, evenly picked: enough for a name to be new now and then. */
const MOST = 350;
const LEAST = 20;
const LATIN = /^\p{Lu}[\p{Script=Latin}'’-]{1,14}$/u;

/** Languages that are one list, by faker's locales; each of the others is one of its own. */
const JOINED: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'de_AT', 'de_CH'],
  en: ['en', 'en_AU', 'en_GH'],
  es: ['es', 'es_MX'],
  fr: ['fr', 'fr_CH'],
  nl: ['nl', 'nl_BE'],
  pt: ['pt_BR', 'pt_PT'],
  ro: ['ro', 'ro_MD'],
  africa: ['en_NG', 'en_ZA', 'zu_ZA', 'yo_NG', 'fr_SN'],
  in: ['en_IN', 'en_NP'],
};
const SINGLE = 'af_ZA az cs_CZ da fi hr hu id_ID it lv nb_NO pl sk sl_SI sr_RS_latin sv tr uz_UZ_latin fr_BE'.split(
  ' ',
);

interface Locale {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown };
}

// A package that is only here for this run: no import that the compiler would look for.
const FAKER = '@faker-js/faker';
const { allLocales } = (await import(FAKER)) as { allLocales: Readonly<Record<string, Locale>> };

/** faker nests its lists by sex and by weight. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  if ('value' in value && 'weight' in value) return namesIn(value.value);
  return Object.values(value).flatMap(namesIn);
}

function namesOf(locales: readonly string[], field: 'first_name' | 'last_name'): string[] {
  const all = locales.flatMap((locale) => namesIn(allLocales[locale]?.person?.[field]));
  const names = [...new Set(all.filter((name) => LATIN.test(name)))];
  if (names.length <= MOST) return names;
  return Array.from({ length: MOST }, (_, at) => names[Math.floor((at * names.length) / MOST)]!);
}

let text = `# Given names and surnames by language, from @faker-js/faker 10.6.0 (MIT; see NOTICE); at most ${MOST} of each, evenly picked.\n`;
for (const [group, locales] of [...Object.entries(JOINED), ...SINGLE.map((one) => [one, [one]] as const)]) {
  const [given, family] = [namesOf(locales, 'first_name'), namesOf(locales, 'last_name')];
  if (given.length < LEAST || family.length < LEAST) continue;
  text += `## given-${group.toLowerCase()}\n${given.join('; ')}\n## family-${group.toLowerCase()}\n${family.join('; ')}\n`;
}
writeFileSync(new URL('person-names.txt', import.meta.url), text);
