// Which wire codes name a country: Reuters N2000 and ISO 3166-1 as QCodes.
import { N2_COUNTRIES } from './data/n2-countries.ts';
import { countryPlace } from './place-names.ts';

let decoded: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2 of the country that a QCode names: `N2:RUS`, `N2:RU`, `iso3166-1a3:RUS` → `RU`. */
export function countryOfQCode(qcode: string): string | undefined {
  const colon = qcode.indexOf(':');
  const code = qcode.slice(colon + 1).toUpperCase();
  switch (qcode.slice(0, Math.max(colon, 0)).toLowerCase()) {
    case 'n2':
      return n2Countries().get(code);
    case 'iso3166':
    case 'iso3166-1a2':
      return countryPlace(code)?.country;
    case 'iso3166-1a3':
      // N2 has nearly every alpha-3 code; where it uses the letters for a topic, the alpha-3 table is needed.
      return n2Countries().get(`.${code}`) ?? n2Countries().get(code);
    default:
      return undefined;
  }
}

function n2Countries(): ReadonlyMap<string, string> {
  decoded ??= new Map(
    N2_COUNTRIES.split(' ').map((pair) => {
      const [code, iso] = pair.split('=') as [string, string?];
      return [code, iso ?? code];
    }),
  );
  return decoded;
}
