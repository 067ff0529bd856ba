import { describe, expect, it } from 'vitest';
import type { Dateline } from '../../functions/article/article.ts';
import { readDateline } from '../../functions/formats/readings/dateline.ts';

const datelines: readonly [text: string, dateline: Dateline, rest: string][] = [
  ['BEIRUT (Reuters) - Two ships', { text: 'BEIRUT (Reuters)', place: 'BEIRUT', source: 'Reuters' }, 'Two ships'],
  ['Jan 3 (Reuters) - Shares', { text: 'Jan 3 (Reuters)', date: 'Jan 3', source: 'Reuters' }, 'Shares'],
  ['Jan 30 (Gracenote) - Results', { text: 'Jan 30 (Gracenote)', date: 'Jan 30', source: 'Gracenote' }, 'Results'],
  [
    'SHANGHAI, May 25 (Reuters) - Copper',
    { text: 'SHANGHAI, May 25 (Reuters)', place: 'SHANGHAI', date: 'May 25', source: 'Reuters' },
    'Copper',
  ],
  [
    'WASHINGTON/LONDON, March 3 (Reuters) — Talks',
    { text: 'WASHINGTON/LONDON, March 3 (Reuters)', place: 'WASHINGTON/LONDON', date: 'March 3', source: 'Reuters' },
    'Talks',
  ],
  ['NEW YORK (AP) _ Traders', { text: 'NEW YORK (AP)', place: 'NEW YORK', source: 'AP' }, 'Traders'],
  [
    'ST. LOUIS, Mo. (AP) – A bridge',
    { text: 'ST. LOUIS, Mo. (AP)', place: 'ST. LOUIS, Mo.', source: 'AP' },
    'A bridge',
  ],
  [
    'WINSTON-SALEM, N.C. (AP) -- A mill',
    { text: 'WINSTON-SALEM, N.C. (AP)', place: 'WINSTON-SALEM, N.C.', source: 'AP' },
    'A mill',
  ],
  ['McALLEN, Texas (AP) — Growers', { text: 'McALLEN, Texas (AP)', place: 'McALLEN, Texas', source: 'AP' }, 'Growers'],
  [
    'SÃO PAULO, Oct. 14 (Example Press) - Coffee',
    { text: 'SÃO PAULO, Oct. 14 (Example Press)', place: 'SÃO PAULO', date: 'Oct. 14', source: 'Example Press' },
    'Coffee',
  ],
  [
    "L'AQUILA, Italy (Reuters) - Walls",
    { text: "L'AQUILA, Italy (Reuters)", place: "L'AQUILA, Italy", source: 'Reuters' },
    'Walls',
  ],
  [
    'RIO DE JANEIRO, 12 June (Reuters) - Rain',
    { text: 'RIO DE JANEIRO, 12 June (Reuters)', place: 'RIO DE JANEIRO', date: '12 June', source: 'Reuters' },
    'Rain',
  ],
  [
    '(New York, NY - October 21) The bank',
    { text: 'New York, NY - October 21', place: 'New York, NY', date: 'October 21' },
    'The bank',
  ],
  ['Oslo (NTB): Havnen', { text: 'Oslo (NTB)', place: 'Oslo', source: 'NTB' }, 'Havnen'],
  ['(NTB): Havnen', { text: '(NTB)', source: 'NTB' }, 'Havnen'],
  ['København (Ritzau): Havnen', { text: 'København (Ritzau)', place: 'København', source: 'Ritzau' }, 'Havnen'],
  [
    '(ANSA) - ROMA, 3 MAR - Il porto',
    { text: '(ANSA) - ROMA, 3 MAR', place: 'ROMA', date: '3 MAR', source: 'ANSA' },
    'Il porto',
  ],
  ['(ANSA) - Il porto, dopo anni - dice', { text: '(ANSA)', source: 'ANSA' }, 'Il porto, dopo anni - dice'],
  [
    'Madrid, 3 mar (EFE).- El puerto',
    { text: 'Madrid, 3 mar (EFE)', place: 'Madrid', date: '3 mar', source: 'EFE' },
    'El puerto',
  ],
  [
    'Lima, 3 de marzo (EFE).- El puerto',
    { text: 'Lima, 3 de marzo (EFE)', place: 'Lima', date: '3 de marzo', source: 'EFE' },
    'El puerto',
  ],
  [
    'PARIS, le 3 mars (AFP) - Le port',
    { text: 'PARIS, le 3 mars (AFP)', place: 'PARIS', date: '3 mars', source: 'AFP' },
    'Le port',
  ],
  [
    'BERLIN, 3. März (Reuters) - Der Hafen',
    { text: 'BERLIN, 3. März (Reuters)', place: 'BERLIN', date: '3. März', source: 'Reuters' },
    'Der Hafen',
  ],
  [
    'MOSCOW, March 3. /TASS/. The port',
    { text: 'MOSCOW, March 3 /TASS/', place: 'MOSCOW', date: 'March 3', source: 'TASS' },
    'The port',
  ],
  [
    'MOSCOW. March 3 (Interfax) - The port',
    { text: 'MOSCOW. March 3 (Interfax)', place: 'MOSCOW', date: 'March 3', source: 'Interfax' },
    'The port',
  ],
  ['Berlin (dpa) - Die Bahn', { text: 'Berlin (dpa)', place: 'Berlin', source: 'dpa' }, 'Die Bahn'],
  [
    'Frankfurt am Main (dpa/lhe) - Der Hafen',
    { text: 'Frankfurt am Main (dpa/lhe)', place: 'Frankfurt am Main', source: 'dpa/lhe' },
    'Der Hafen',
  ],
  [
    'Paris, 3 mai 2026 (AFP) - Le port',
    { text: 'Paris, 3 mai 2026 (AFP)', place: 'Paris', date: '3 mai', source: 'AFP' },
    'Le port',
  ],
  [
    'LONDON, March 3, 2026 (Reuters) - Tea',
    { text: 'LONDON, March 3, 2026 (Reuters)', place: 'LONDON', date: 'March 3', source: 'Reuters' },
    'Tea',
  ],
  [
    'BERLIN, 3. März (dpa) - Der Zug',
    { text: 'BERLIN, 3. März (dpa)', place: 'BERLIN', date: '3. März', source: 'dpa' },
    'Der Zug',
  ],
  ['(Reuters) - A court', { text: '(Reuters)', source: 'Reuters' }, 'A court'],
  ['(Reuters) -A court', { text: '(Reuters)', source: 'Reuters' }, 'A court'],
  ['KYIV, Ukraine (AP)—Trains', { text: 'KYIV, Ukraine (AP)', place: 'KYIV, Ukraine', source: 'AP' }, 'Trains'],
  ['SEOUL (Reuters) -', { text: 'SEOUL (Reuters)', place: 'SEOUL', source: 'Reuters' }, ''],
  [
    '  NEW\nDELHI, Sept 9\r\n(Thomson Reuters\nFoundation) -\n A dam\nbroke',
    {
      text: 'NEW DELHI, Sept 9 (Thomson Reuters Foundation)',
      place: 'NEW DELHI',
      date: 'Sept 9',
      source: 'Thomson Reuters Foundation',
    },
    'A dam\nbroke',
  ],
  ['МОСКВА (Интерфакс) - Поезд', { text: 'МОСКВА (Интерфакс)', place: 'МОСКВА', source: 'Интерфакс' }, 'Поезд'],
  [
    'UNITED NATIONS (Reuters) - "We agree," (aside) - he said',
    { text: 'UNITED NATIONS (Reuters)', place: 'UNITED NATIONS', source: 'Reuters' },
    '"We agree," (aside) - he said',
  ],
  [
    'VILLAGE OF al-QUSAYR, Syria (Reuters) - A well',
    { text: 'VILLAGE OF al-QUSAYR, Syria (Reuters)', place: 'VILLAGE OF al-QUSAYR, Syria', source: 'Reuters' },
    'A well',
  ],
];

const sentences: readonly string[] = [
  'The agency (Reuters) - said on Monday it would',
  'The minister met reporters (AP) - and left.',
  'Apple (AAPL) - the maker of phones - rose.',
  'BEIRUT (Reuters) Two ships',
  'BEIRUT (Reuters): Two ships',
  'BEIRUT - Two ships met (Reuters) -',
  'A (Reuters)-backed fund',
  'By Ann Example LONDON (Reuters) - Tea',
  '(Adds details) - A court',
  'LONDON (March 3) - Tea',
  'LONDON (2) - Tea',
  'LONDON (Reuters - Tea',
  'LONDON () - Tea',
  'Nothing at all',
  '',
  '(Reporting by Ann Example; Editing by Bob Example)',
  'THE COURT FOUND, IN A RULING THAT HAD BEEN EXPECTED SINCE THE SPRING OF THE YEAR BEFORE, THAT (Reuters) - it',
  'On March 3 the fund (FUND) - rose',
  `${'('.repeat(50_000)}`,
];

describe('readDateline', () => {
  it.each(datelines)('reads %j', (text, dateline, rest) => {
    expect(readDateline(text)).toEqual({ dateline, rest });
  });

  it.each(sentences.map((text) => [text.slice(0, 60), text] as const))('finds no dateline in %j', (_, text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
