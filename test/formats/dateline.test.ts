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
    { text: 'MOSCOW, March 3. /TASS/', place: 'MOSCOW', date: 'March 3', source: 'TASS' },
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
  [
    'SAN JOSE, Calif., March 3 (Reuters) - Chips',
    { text: 'SAN JOSE, Calif., March 3 (Reuters)', place: 'SAN JOSE, Calif.', date: 'March 3', source: 'Reuters' },
    'Chips',
  ],
  [
    'HARTFORD, Conn., March 3, 2026 /PRNewswire/ -- Mills',
    {
      text: 'HARTFORD, Conn., March 3, 2026 /PRNewswire/',
      place: 'HARTFORD, Conn.',
      date: 'March 3',
      source: 'PRNewswire',
    },
    'Mills',
  ],
  [
    'WALTHAM, Mass. /PRNewswire/ -- Mills',
    { text: 'WALTHAM, Mass. /PRNewswire/', place: 'WALTHAM, Mass.', source: 'PRNewswire' },
    'Mills',
  ],
  [
    'Kyiv. March 3 (UNN). Trains',
    { text: 'Kyiv. March 3 (UNN)', place: 'Kyiv', date: 'March 3', source: 'UNN' },
    'Trains',
  ],
  [
    'SYDNEY, March 4 AAP - A storm',
    { text: 'SYDNEY, March 4 AAP', place: 'SYDNEY', date: 'March 4', source: 'AAP' },
    'A storm',
  ],
  [
    'Canberra, March 3 AAP - A storm',
    { text: 'Canberra, March 3 AAP', place: 'Canberra', date: 'March 3', source: 'AAP' },
    'A storm',
  ],
  [
    'TOKYO, May 3, Kyodo - A storm',
    { text: 'TOKYO, May 3, Kyodo', place: 'TOKYO', date: 'May 3', source: 'Kyodo' },
    'A storm',
  ],
  [
    'PORT-AU-PRINCE, March 3 PA – A storm',
    { text: 'PORT-AU-PRINCE, March 3 PA', place: 'PORT-AU-PRINCE', date: 'March 3', source: 'PA' },
    'A storm',
  ],
  [
    'LONDON, March 3 Press Association - A storm',
    { text: 'LONDON, March 3 Press Association', place: 'LONDON', date: 'March 3', source: 'Press Association' },
    'A storm',
  ],
  [
    'Москва. 3 марта. ИНТЕРФАКС - Шторм',
    { text: 'Москва. 3 марта. ИНТЕРФАКС', place: 'Москва', date: '3 марта', source: 'ИНТЕРФАКС' },
    'Шторм',
  ],
  [
    'МОСКВА, 3 мар - РИА Новости. Шторм',
    { text: 'МОСКВА, 3 мар - РИА Новости', place: 'МОСКВА', date: '3 мар', source: 'РИА Новости' },
    'Шторм',
  ],
  [
    'Kramatorsk (Ukraine) (AFP) – Trains',
    { text: 'Kramatorsk (Ukraine) (AFP)', place: 'Kramatorsk', source: 'AFP' },
    'Trains',
  ],
  [
    'Los Angeles (États-Unis), 3 mars 2026 (AFP) - Les',
    { text: 'Los Angeles (États-Unis), 3 mars 2026 (AFP)', place: 'Los Angeles', date: '3 mars', source: 'AFP' },
    'Les',
  ],
  [
    'New Delhi [India], May 3 (ANI): Trains',
    { text: 'New Delhi [India], May 3 (ANI)', place: 'New Delhi', date: 'May 3', source: 'ANI' },
    'Trains',
  ],
  [
    '(ANSA) - Rome, March 3 - Trains',
    { text: '(ANSA) - Rome, March 3', place: 'Rome', date: 'March 3', source: 'ANSA' },
    'Trains',
  ],
  [
    '(AGI) - Roma, 3 mar. - Il porto',
    { text: '(AGI) - Roma, 3 mar.', place: 'Roma', date: '3 mar.', source: 'AGI' },
    'Il porto',
  ],
  [
    'Roma, 3 mar. - (Adnkronos) - Il porto',
    { text: 'Roma, 3 mar. - (Adnkronos)', place: 'Roma', date: '3 mar.', source: 'Adnkronos' },
    'Il porto',
  ],
  ['Bern (sda) - Der Zug', { text: 'Bern (sda)', place: 'Bern', source: 'sda' }, 'Der Zug'],
  [
    'Zürich (awp/sda/reu) - Der Zug',
    { text: 'Zürich (awp/sda/reu)', place: 'Zürich', source: 'awp/sda/reu' },
    'Der Zug',
  ],
  ['Bern (Keystone-SDA) - Der Zug', { text: 'Bern (Keystone-SDA)', place: 'Bern', source: 'Keystone-SDA' }, 'Der Zug'],
  ['Jakarta (ANTARA) - Trains', { text: 'Jakarta (ANTARA)', place: 'Jakarta', source: 'ANTARA' }, 'Trains'],
  ['Berne (ats) Une gare', { text: 'Berne (ats)', place: 'Berne', source: 'ats' }, 'Une gare'],
  ['Bonn (KNA) „Der Zug“', { text: 'Bonn (KNA)', place: 'Bonn', source: 'KNA' }, '„Der Zug“'],
  ['STOCKHOLM (TT) 20 tåg', { text: 'STOCKHOLM (TT)', place: 'STOCKHOLM', source: 'TT' }, '20 tåg'],
  [
    'Frankfurt a.M. (epd). Die Bahn',
    { text: 'Frankfurt a.M. (epd)', place: 'Frankfurt a.M.', source: 'epd' },
    'Die Bahn',
  ],
  [
    'NEW DELHI, March 3 (IANS) The train',
    { text: 'NEW DELHI, March 3 (IANS)', place: 'NEW DELHI', date: 'March 3', source: 'IANS' },
    'The train',
  ],
  [
    'Lagos, March 3, 2026 (NAN) The train',
    { text: 'Lagos, March 3, 2026 (NAN)', place: 'Lagos', date: 'March 3', source: 'NAN' },
    'The train',
  ],
  [
    'Helsinki, 3.3. (STT) Juna',
    { text: 'Helsinki, 3.3. (STT)', place: 'Helsinki', date: '3.3.', source: 'STT' },
    'Juna',
  ],
  ['Washington (NTB-AFP): Toget', { text: 'Washington (NTB-AFP)', place: 'Washington', source: 'NTB-AFP' }, 'Toget'],
  ['Oslo (NTB-TT-Reuters): Toget', { text: 'Oslo (NTB-TT-Reuters)', place: 'Oslo', source: 'NTB-TT-Reuters' }, 'Toget'],
  [
    'ISLAMABAD, May 3 (APP):Trains',
    { text: 'ISLAMABAD, May 3 (APP)', place: 'ISLAMABAD', date: 'May 3', source: 'APP' },
    'Trains',
  ],
  [
    'København /ritzau/Reuters/ - Toget',
    { text: 'København /ritzau/Reuters/', place: 'København', source: 'ritzau/Reuters' },
    'Toget',
  ],
  [
    'København, torsdag /ritzau/',
    { text: 'København, torsdag /ritzau/', place: 'København', date: 'torsdag', source: 'ritzau' },
    '',
  ],
  [
    'Washington /ritzau/Reuters Toget',
    { text: 'Washington /ritzau/Reuters', place: 'Washington', source: 'ritzau/Reuters' },
    'Toget',
  ],
  [
    'CALGARY, AB, May 3, 2026 /CNW/ - Mills',
    { text: 'CALGARY, AB, May 3, 2026 /CNW/', place: 'CALGARY, AB', date: 'May 3', source: 'CNW' },
    'Mills',
  ],
  [
    'TORONTO, March 3, 2026 /CNW Telbec/ - Mills',
    { text: 'TORONTO, March 3, 2026 /CNW Telbec/', place: 'TORONTO', date: 'March 3', source: 'CNW Telbec' },
    'Mills',
  ],
  [
    'VANCOUVER, BC / ACCESSWIRE / May 3, 2026 / Mills',
    { text: 'VANCOUVER, BC / ACCESSWIRE / May 3, 2026 /', place: 'VANCOUVER, BC', date: 'May 3', source: 'ACCESSWIRE' },
    'Mills',
  ],
  [
    'Vancouver, British Columbia--(Newsfile Corp. - March 3, 2026) - Mills',
    {
      text: 'Vancouver, British Columbia--(Newsfile Corp. - March 3, 2026)',
      place: 'Vancouver, British Columbia',
      date: 'March 3',
      source: 'Newsfile Corp.',
    },
    'Mills',
  ],
  [
    'МОСКВА, 3 мая. /ТАСС/. Поезд',
    { text: 'МОСКВА, 3 мая. /ТАСС/', place: 'МОСКВА', date: '3 мая', source: 'ТАСС' },
    'Поезд',
  ],
  [
    'Brussel, 3 mrt (ANP) - De trein',
    { text: 'Brussel, 3 mrt (ANP)', place: 'Brussel', date: '3 mrt', source: 'ANP' },
    'De trein',
  ],
  [
    'BRUSSEL 3 mei (BELGA) = De trein',
    { text: 'BRUSSEL 3 mei (BELGA)', place: 'BRUSSEL', date: '3 mei', source: 'BELGA' },
    'De trein',
  ],
  [
    'Praha 3. března (ČTK) - Vlak',
    { text: 'Praha 3. března (ČTK)', place: 'Praha', date: '3. března', source: 'ČTK' },
    'Vlak',
  ],
  [
    'Warszawa, 3.05.2026 (PAP) - Pociąg',
    { text: 'Warszawa, 3.05.2026 (PAP)', place: 'Warszawa', date: '3.05.', source: 'PAP' },
    'Pociąg',
  ],
  [
    'Budapest, 2026. március 3., szerda (MTI) - A vonat',
    { text: 'Budapest, 2026. március 3., szerda (MTI)', place: 'Budapest', date: 'március 3.', source: 'MTI' },
    'A vonat',
  ],
  [
    'Madrid, 12 de marzo de 2026 (EFE).- El tren',
    { text: 'Madrid, 12 de marzo de 2026 (EFE)', place: 'Madrid', date: '12 de marzo', source: 'EFE' },
    'El tren',
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
  'Palestinian Authority (PA) - its government - said',
  'The Press Association (PA) Board met',
  'Deutsche Presse-Agentur (dpa) Geschäftsführer',
  'Example Industries (SPA) The maker',
  'Alcoa (AA) The maker',
  'Silva (Ani) - a singer - sang',
  'Bad Ragaz (spa) - das Bad',
  'Foto (dpa) Der Zug',
  'Watch Live (AP) The Storm',
  'BEIRUT (Reuters) two ships',
  'Berlin (AFP) und Paris',
  'Berlin (SPD) Die Partei',
  'Berlin (Ost) - Der Zug',
  'On March 3 (NATO) The fleet',
  'On March 3 (Monday) - the fund',
  'Good Friday (Easter) - the feast',
  'LONDON, March 3 (two days later) The train',
  'LONDON, March 3 - The train',
  'LONDON, March 3 ABC - The train',
  'LONDON, AAP - The train',
  'Trains met in May 3 AAP - times',
  'March 3 AAP - A storm',
  'LONDON, March 3 - Press. A storm',
  'Ann Example / AFP',
  'Trains and/or buses /AFP/ - the lot',
  'Either / or / May 3, 2026 / what',
  'LONDON (March 3, 2026) - Tea',
  'Trains / Buses / Trams',
  'Oslo /Bergen/ - a line',
  'OSLO /BERGEN/ TRONDHEIM - a line',
  'The fund, on March 3 /as said/ - rose',
  'Sport (Fußball) (AFP) die',
  'The bank (of England) (AFP) - rose',
  'London (Ontario), a town (AFP) - rose',
  'Paris (Texas) - a town',
  `${'LONDON / '.repeat(20_000)}`,
  `${'A '.repeat(40)}/${'a/'.repeat(50_000)}`,
  `LONDON${' '.repeat(50_000)}(`,
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
