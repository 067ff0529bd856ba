import { describe, expect, it } from 'vitest';
import {
  embargoIn,
  embargoInHeadline,
  embargoInMessage,
  embargoInTerms,
  isEmbargoHeading,
  isEmbargoLine,
  isOfMedia,
  notedEmbargo,
  opensWithEmbargo,
  saysEmbargo,
  saysEmbargoOver,
  statedEmbargo,
} from '../../functions/formats/readings/embargo.ts';
import { releaseIn } from '../../functions/formats/readings/one-release.ts';

describe('an embargo in words', () => {
  it.each(['Klausul til aftalen skaber uro', 'Embargo t/m 2030 verlengd', 'حظر حتى الجمعة'])(
    'is not what such a headline says: %s',
    (line) => {
      expect(saysEmbargo(line)).toBe(false);
    },
  );

  it.each([
    'Hats of 2027 (embargoed until 7am 5 March)',
    'PRESS RELEASE: Hats get taller - EMBARGOED until 0001 5 March 2027',
    '[EMBARGO] Hats get taller',
    '*** UNDER EMBARGO UNTIL TUESDAY *** Hats',
    'EMBARGO 5 March 00:01 - Hats',
    'Embargo: 1200 GMT',
    'EMBARGOED NEWS RELEASE',
    'Embargoed for release at 10:00 on Friday',
    'Not for publication - embargoed until noon',
    'NOT FOR USE BEFORE NOON',
    'No use before 10:00 GMT on 6 March for papers',
    'No use before Friday',
    'Press embargo until noon Friday',
    'Press embargo',
    'MEDIA EMBARGO!',
    'News embargo',
    'Under press embargo',
    'Embargo: lifted effective Friday',
    'Embargo lifted as of 10:00 GMT on 6 March',
    'Embargo: (lifted) until Friday',
    'Embargo: none for online; print until Friday',
    'For release at noon',
    'For release March 5th',
    'FOR RELEASE: 5 March',
    'Eds: Advance for Sunday, March 7, and thereafter',
    'Eds: Moved in advance for use Sunday, March 7, and thereafter.',
    'Eds: This story was sent in advance for release Sunday.',
    'Sent in advance for release on March 7',
    'Please note that this is strictly embargoed until 00:01 on Friday',
    'The report on hats is under embargo until 10am on 5 March.',
    'Hüte | Sperrfrist: 5. März 2027, 10 Uhr',
    'Sperrfrist beachten',
    'Bitte Sperrfrist beachten: Freitag, 10.00 Uhr',
    'Not for broadcast before 10:00 GMT Friday',
    'ACHTUNG SPERRFRIST!',
    'NOT FOR PUBLICATION OR BROADCAST BEFORE 0001 FRIDAY',
    'Hold until Friday',
    'Embargoed ’til the end of the match',
    'EMBARGO | Hats get taller',
    'Klausuleret til fredag kl. 10',
    'Sous embargo jusqu’au 5 mars 10h00',
    'Embargo hasta el 5 de marzo',
    'Embargo until it is lifted by the desk',
    'Embargo lifted on grain (embargoed until 5pm Friday)',
    'EMBARGOED until 0700 - Cranes lifted the wreck',
    'Embargoed until 10am. Replaces a version sent previously.',
    'Embargo lifts at 6 a.m.',
    'Please hold for release Sunday',
    'EMBARGO 5.3. klo 10 asti',
    'Julkaisuvapaa 5.3.2027 klo 10',
    'Julkaisuvapaa: torstaina 5.3.',
    'Julkaisuvapaa klo 6',
    'Julkaisuvapaa klo 10',
    'Julkaisuvapaa perjantaina klo 6',
    'Julkaisuvapaa huomenna klo 6',
    'Julkaisuvapaa vasta maanantaiaamuna',
    'Julkaisuvapaa 0900',
    'Julkaisuvapaa pe 6.3.2026 klo 6.00',
    'JULKAISUVAPAA 5. maaliskuuta klo 6.00',
    'Ei julkisuuteen ennen klo 10',
    'Ei julki ennen klo 10',
    'Julkaistavissa 5.3.2026 klo 10',
    'Vapaa julkaistavaksi 6.3. klo 10',
    'Julkaisulupa: 6.3. klo 10',
    'This story is embargoed.',
    'Eds: Story is under embargo.',
    'Nur zur Veröffentlichung ab 6. März',
    'Υπό εμπάργκο έως τις 6 Μαρτίου',
    'Informacja z embargiem do 6 marca',
    'Embargó március 6-ig',
    'אסור לפרסום עד 6 במרץ',
    'JULKAISTAVISSA aikaisintaan klo 10',
    'Julkaistavissa perjantaina klo 6',
    'Får publiceras tidigast kl. 10',
    'Får publiceras först fredag kl. 10',
    'Embargo päättyy 5.3. klo 10',
    'Embargo 5.3.2026 klo 10.00',
    'Embargo fredag kl. 10',
    'Sperret til kl. 10',
    'Må ikke offentliggøres før kl. 10',
    'Får ej publiceras före fredag',
    'Niet publiceren voor vrijdag',
    'Non pubblicare prima delle 10',
    'Nicht veröffentlichen vor Freitag',
    'Nicht vor Freitag veröffentlichen',
    'Nicht vor Freitagabend, 18 Uhr veröffentlichen',
    'Nicht vor Montagfrüh, 6 Uhr veröffentlichen',
    'Nicht vor Freitagnachmittag veröffentlichen',
    'Nicht vor morgen, 10 Uhr veröffentlichen',
    'Bitte nicht vor 18.00 Uhr am Freitag veröffentlichen!',
    'Story has moved in advance for release on Sunday',
    'This package was moved in advance for Sunday',
    'Story will be moved in advance for Sunday, March 7',
    'These stories have been moved Thursday in advance for use Sunday',
    'This story is an advance for release on Sunday',
    'Embargo t.o.m. fredag',
    'Embargado até 6 de março às 06h00',
    'Embargo do 6 marca 2026 godz. 6.00',
    'EMBARGO DO PIĄTKU, GODZ. 6.00',
    'Embargo do godz. 6.00',
    'Materiał objęty embargiem do piątku',
    'Embargo do 6. března 2026 6:00',
    'Embargó: 2026. március 6., 6 óra',
    'Embargó 2026. március 6. 6 óráig',
    'Sub embargo până vineri, ora 6.00',
    'Embargo do 6. ožujka u 6 sati',
    'Эмбарго до 6 марта 2026 года, 06:00',
    'ЭМБАРГО ДО 06:00',
    'Материал под эмбарго до пятницы',
    'Ембарго: 6 березня, 06:00',
    'Εμπάργκο έως 6 Μαρτίου, 06:00',
    'Embargo kuni 6. märtsini kell 6.00',
    'Embargo līdz 6. martam',
    'Embargo iki kovo 6 d.',
    'AMBARGO: 6 Mart 2026 saat 06.00',
    'Эмбарго: до пятницы',
    'Embargó: péntek délig',
    'Embargado até amanhã às 6h',
    'Embargado até ao meio-dia de sexta-feira',
  ])('is said by "%s"', (text) => {
    expect(embargoIn(text)).toBeDefined();
  });

  it.each([
    'Arms embargo extended until 2030',
    'Arms are under embargo until 2030',
    'EU agrees oil embargo',
    'The item is under embargo in Llamaland',
    'Story is embargoed no more',
    'Vapaa julkaistavaksi heti',
    'Με εμπάργκο έως το 2030',
    'אסור לפרסום שמות',
    'Trade embargo - what it means',
    'Embargo do petróleo dura 30 dias',
    'Nicht vor Freitag veröffentlichen die Gerichte ihr Urteil',
    'Nicht vor Freitag wollen sie ihren Bericht veröffentlichen',
    'Embargo do 2030 roku',
    'Embargo do 30% obrotu',
    'Embargo na ropę do 6 marca',
    'Эмбарго до 2030 года',
    'Эмбарго на зерно',
    'Ambargo 6 yıl sürdü',
    'Embargo on hats: sixty years',
    'Embargo-hit hatters seek help',
    'Embargo to hit hatters',
    'Embargo 30 years on',
    'Embargo, tariffs and trade',
    'Embargoed hats flew.',
    'Hold for the bell, says mayor',
    'Moved in advance for the hatters',
    'Julkaisuvapaa heti',
    'Julkaistavissa heti',
    'Julkaistavissa heti 5.3.2026',
    'Julkaistavissa oleva kirja ilmestyi',
    'Ei julki koko totuutta',
    'Får publiceras fritt',
    'Får publiceras först när alla hattar är räknade',
    'Julkaisuvapaa heti 5.3.2026',
    'Kuva: julkaisuvapaa 2 kpl',
    'Julkaisuvapaa kirja ilmestyi',
    'For use at will',
    'UN lifts arms embargo (until 2030)',
    'For release of all gulls, town waits',
    'Sperrfrist für Arbeitslose verlängert',
    'Story is in advance for Sunday race',
    'This story is advance for Monday readers only',
    'This package is in advance for Sunday’s final',
    'The story has nothing in advance for Sunday',
    'Julkaisuvapaa klovneille',
    'Ei julkisuuteen pyrkiviä ennen klo 10',
    'Embargo, 5 major hatters say',
    'Niet publiceren, vraagt koning',
    'No release until hostages return, families say',
    'No release until hostages return Friday, families say',
    'No release until Friday, families say',
    'No publication until court rules',
  ])('is not said by the news "%s"', (text) => {
    expect([embargoIn(text), saysEmbargo(text)]).toEqual([undefined, false]);
  });

  it.each([
    'EMBARGO: None',
    'Embargo lifted. Was embargoed until noon',
    'The embargo has been lifted; previously embargoed until 6 a.m.',
    'Embargo until 5pm - now lifted',
    'Lifts embargo.',
    'Sperrfrist aufgehoben',
    'Sperrfrist: frei',
    'Embargo opgeheven',
    'Embargo: geen',
    'Embargoet er ophævet.',
    'Sperrefrist opphevet',
    'Embargo: nej',
    'Embargo rimosso',
    'Embargo: nessuno',
    'Embargo kumottu',
    'Embargo zniesione',
    'Sperrfrist: keine',
    'Embargo: now lifted.',
    'Embargo: no',
    'FOR RELEASE: IMMEDIATE',
    'For immediate release',
  ])('is over, or none, in "%s"', (text) => {
    expect(embargoIn(text)).toBeUndefined();
  });

  it('in a headline says until when, or shouts', () => {
    const headlines = [
      'New embargo until Saturday 10am',
      'Neue Sperrfrist: Samstag, 6 Uhr',
      'EMBARGOED to 0001 Friday: Hats',
      'EMBARGO: Hats get taller',
      'Hats (embargoed until 5 March)',
      'Hats get taller - embargo until 10:00 CET on 5 March',
      'Sperrfrist Freitag, 10 Uhr: Hüte',
      'Embargo til fredag kl. 10.00: hatter',
      'Sotto embargo fino alle 10:00: cappelli',
      'Embargo hasta el 5 de marzo a las 10:00: sombreros',
      'Hats get taller (EMBARGOED)',
      'Not for release before 00:01 GMT Friday 6 March 2026: Hats',
      'For release at 10:00 GMT on 6 March 2026: Hats',
      'Embargo ends 00:01 GMT on 6 March 2026: Hats',
      'Embargo 6.3.2026 klo 10.00: hatut',
      'Julkaisuvapaa perjantaina klo 6: hatut',
    ];
    const news = [
      'Embargo: sixty years on',
      'EMBARGO: WHAT HATTERS LOST',
      'HATTERS LIFT (EMBARGO)',
      'For release: the gulls',
      'UN extends arms embargo until March 3',
      'Embargo ends Monday, says minister',
      'New embargo from 5 March 10:00 hits grain',
      'New embargo - talks on Friday',
      'Embargo from 5 February will cut exports of hats',
      'Embargo: EU to decide on Friday',
      'Embargo expires Sunday as talks drag on',
      'Hats (embargo until Friday as talks drag on)',
      'Embargo bis 31. Mai verlängert',
      'El embargo hasta el 31 de mayo sigue en pie',
      'Bauern kritisieren Sperrfrist bis 1. Februar',
      'Gesperrt bis 5. Mai: Tunnel wird saniert',
      'Frei ab 16 Uhr: Eintritt im Zoo',
      "Rates: hold until 5 May, says bank's hatter",
      'For release Friday, films get early screenings',
      'Embargo expires at midnight',
      'Embargo lifts at noon',
      'Sperrfrist ab 1. Oktober: Was Hutmacher wissen müssen',
      'Do not use before surgery, hatters warn',
      'Embargo ends at midnight on Friday',
      'Sperret til fredag: tunnelen',
      'Spärrad till fredag: bron',
      'Embargo ends 6 March',
      'For release on 6 March: the gulls',
      'Frei ab 16.30 Uhr am Freitag: Eintritt im Zoo',
      'Hold for 10:00 bell on Friday, says mayor',
      'Advance for Friday: markets up',
    ];

    expect(headlines.filter((headline) => embargoInHeadline(headline) === undefined)).toEqual([]);
    expect(news.filter((headline) => embargoInHeadline(headline) !== undefined)).toEqual([]);
  });

  it.each([
    'Embargo - none',
    'Embargo: not applicable',
    'Embargo: released',
    'Sperrfrist entfällt',
    'For release on receipt',
  ])('is over: %s', (note) => {
    expect(embargoIn(note)).toBeUndefined();
  });

  it.each([
    'EMBARGO: NO USE BEFORE 10:00 GMT 5 MARCH 2026',
    'Embargo: now 10:00 GMT on 5 March 2026',
    'Sperrfrist: keine Verwendung vor 5. März 2026 10.00 Uhr GMT',
    'Embargo: immediately after 10:00 GMT on 5 March 2026',
  ])('holds, though one word could mean that none does: %s', (text) => {
    expect(statedEmbargo(text, '2026-03-04T10:00:00Z')).toMatchObject({ sent: text });
    expect(embargoIn(text)).toBeDefined();
  });

  it.each([
    'This story is embargoed until further notice.',
    'Editors: story is embargoed by the journal Gulls.',
    'EMBARGO IN PLACE UNTIL 5 MARCH',
    'Strict embargo applies',
    'Embargo as agreed',
  ])('holds what a message to the desks is of: %s', (message) => {
    expect(embargoInMessage(message, undefined)).toEqual({ sent: message, hasZone: false });
  });

  it.each([
    'Embargo on grain: adds quotes',
    'No longer embargoed',
    'Embargo is lifted',
    'EMBARGO: None',
    'UPDATES with grain embargo',
    'CORRECTS that the grain was embargoed in May',
  ])('does not hold by the message "%s"', (message) => {
    expect(embargoInMessage(message, undefined)).toBeUndefined();
  });

  it.each([
    'Embargó péntekig',
    'Embargó péntek 10 óráig',
    'Spärrtid: 6 mars 10.00',
    'Spärrtid: fredag kl 10',
    'Klausul til fredag kl. 10',
    'Ambargoludur: 6 Mart',
    'Эмбарго: 10:00 6 марта',
    'Эмбарго: 6 марта, 10:00 МСК',
    'אמברגו: 6 במרץ 10:00',
    'Sperrfrist: nicht vor 10 Uhr',
    '+++ Sperrfrist 6. März 10 Uhr +++',
    'Sperrfrist 🚨 27.11.',
    'Gesperrt bis 6. März',
    'Embargo: no publicar antes de las 10',
    'Embargo: hasta las 10',
    'Embargo t/m vrijdag 10 uur',
    'Nie publikować przed 6 marca',
    'Nezveřejňovat před 10:00',
    'Julkaistavissa perjantaina klo 10',
    'Not before 10 GMT',
    'Embargoed: Friday',
    '**EMBARGOED** until 6 March',
    'Embargo (6 March, 10:00 GMT)',
    'Embargo: for Friday papers',
    'FOR SATURDAY PAPERS',
    'For Sunday release',
    'For Sunday editions',
    'For Friday use',
    'Embargo (until 6 March): gulls',
    'Ambargo: 6 Mart, 10.00 TSİ',
  ])('is a line above a story: %s', (line) => {
    expect(isEmbargoLine(line)).toBe(true);
  });

  it.each([
    'AMBARGO: 6 ülke',
    'Ambargo: 6 Martılar',
    'Эмбарго: 10 стран',
    'Embargó: új szabályok',
    'Embargo (30 years)',
    'Embargo (from 6 March) hits gulls',
    'Embargo (Friday) – a film',
    'Эмбарго: нефть по 10.50 USD',
    'Ambargo: petrol 60.50',
    'Embargado hasta las 10 mejores playas',
    'Klausul til debat fredag',
    'Sperrfrist: nicht vor dem Urteil',
    'For Saturday papers the pier is news',
    'For Sunday use your hats',
    'Not before 10 gulls had flown',
  ])('is none above one: %s', (line) => {
    expect(isEmbargoLine(line)).toBe(false);
  });

  it('is a line of its own only from its first word on, and short', () => {
    expect(isEmbargoLine('Embargoed until 00:01 GMT on Friday')).toBe(true);
    expect(isEmbargoHeading('Embargoed until 00:01 GMT on Friday')).toBe(true);
    expect(isEmbargoHeading('Embargo ends Friday')).toBe(false);
    expect(isEmbargoLine('EMBARGO do piątku, godz. 6.00')).toBe(true);
    expect(isEmbargoLine('Embargo: 10:00 GMT on 6 March for print, 12:00 GMT for radio')).toBe(true);
    expect(isEmbargoLine('Embargoed: 10am GMT on 6 March for radio')).toBe(true);
    expect(isEmbargoLine('Эмбарго: 6 марта 10:00')).toBe(true);
    expect(isEmbargoLine('Embargoed: 10 ships on 6 March')).toBe(false);
    expect(isEmbargoLine('Embargo: on 6 March hats got taller')).toBe(false);
    expect(isEmbargoLine('Эмбарго: что дальше')).toBe(false);
    expect(isEmbargoLine('Bitte nicht vor Freitag, 6. März 2026, 18.00 Uhr veröffentlichen!')).toBe(true);
    expect(isEmbargoLine('Nicht vor Freitag soll der Rat den Bericht veröffentlichen.')).toBe(false);
    expect(isEmbargoLine(`Embargo do 6 marca ${'obejmuje kapelusze '.repeat(5)}.`)).toBe(false);
    expect(isEmbargoHeading('For release on Friday')).toBe(false);
    expect(isEmbargoHeading('For release at noon: how gulls wait')).toBe(false);
    expect(isEmbargoHeading('Do not use before Friday: doctors warn of hats')).toBe(false);
    expect(isEmbargoLine('Do not use before 10:00 GMT on 6 March: hats')).toBe(true);
    expect(isEmbargoLine('The report on hats, embargoed until Friday, says that they get taller.')).toBe(false);
    expect(isEmbargoLine(`Embargoed until Friday, the report says ${'much on hats '.repeat(20)}.`)).toBe(false);
  });

  it.each([
    ['EMBARGOED TO 0001 FRIDAY MARCH 6. Undated photo of', true],
    ['Sperrfrist: 6. März, 10.00 Uhr\nEine Möwe,', true],
    ['Embargo ends Friday for gulls,', false],
    ['An embargo until Friday,', false],
    ['Embargo: ten years on, a gull', false],
    ['', false],
  ])('opens a caption, however long: %j', (text, isSaid) => {
    expect(opensWithEmbargo(text)).toBe(isSaid);
    expect(opensWithEmbargo(text === '' ? '' : `${text} ${'a gull or two '.repeat(20)}`)).toBe(isSaid);
  });

  it.each([
    'Not for release before 00:01 GMT Friday 6 March 2026',
    'For release at 10:00 GMT on 6 March 2026',
    'Embargo ends 00:01 GMT on 6 March 2026',
    'For publication from 10:00 GMT on 6 March 2026',
    'No use before 10:00 GMT on 6 March',
    'No release until 10:00 GMT on 6 March',
    'À ne pas publier avant 10h00 GMT le 6 mars',
    'No difundir hasta las 10:00 GMT del 6 de marzo',
    'Não publicar antes das 10h00 GMT 6 de março',
    'Da non pubblicare prima delle 10:00 GMT del 6 marzo',
    'Julkaisuvapaa 5.3.2026 klo 10.00',
    'Julkaisuvapaa pe 6.3.2026 klo 6.00',
    'Embargo 5.3.2026 klo 10.00',
    'Embargo til fredag kl. 10',
    'Embargo bis Freitag, 10 Uhr',
    'EMBARGO HASTA EL VIERNES 6 A LAS 10.00',
    'Embargo jusqu’au vendredi 6, 10h00',
  ])('is a line of its own, or a heading: "%s"', (text) => {
    expect([isEmbargoLine(text), isEmbargoHeading(text)]).toEqual([true, true]);
  });

  it.each([
    'Not for publication before Friday: Gull festival opens',
    'Do not use before Friday 6 March: Arden budget',
    'Not for use before 6 March: embargo applies',
    'Do not publish before Friday: see below',
  ])('is a line of its own with the slug behind it: "%s"', (text) => expect(isEmbargoLine(text)).toBe(true));

  it('in a note is no headline, where nothing is to be used until a day', () => {
    const note = 'No release until Friday for newspapers';

    expect([notedEmbargo(note, undefined), embargoInHeadline(note)]).toEqual([
      { sent: note, hasZone: false },
      undefined,
    ]);
  });

  it('in the terms of an item is its own where they say its day or its hour', () => {
    const held = [
      'EMBARGOED UNTIL FRIDAY 5 MARCH',
      'Sperrfrist: 5. März 2026, 10 Uhr',
      'Strictly embargoed until 00:01 on Friday 6 March 2026',
      'Embargoed until 10:00 on 27 November 2026',
      'Editorial use only. Embargoed until noon on Friday.',
      'No archive. Sous embargo jusqu’au 5 mars 10h00',
      'Print only. Embargo 5.3.2026 klo 10.00',
      'Embargoed until 6 March. Not for use after 10 March.',
      'Embargoed until 6 March for any use in every country',
    ];
    const general = [
      'Embargo: none.',
      'Embargo: The user shall respect embargoes set by the agency.',
      'Embargoed material must not be used before it is released.',
      'Embargoed content may be used 24 hours after publication',
      'Embargoed for online use until 6 p.m. on the day of publication',
      'Embargoed until 6 p.m. every Sunday',
      'Sous embargo 24 heures après la parution',
      'No sale in countries under embargo. Not for use after publication.',
      'Sperrfristen sind zu beachten.',
      'Embargo lifted. Use from 6 March.',
    ];

    expect(held.filter((terms) => embargoInTerms(terms, undefined) === undefined)).toEqual([]);
    expect(general.filter((terms) => embargoInTerms(terms, undefined) !== undefined)).toEqual([]);
  });

  it('gives the instant where it states one day and one time with its zone', () => {
    const read = (text: string) => releaseIn(text, text, '2027-03-04T10:00:00Z');

    expect(read('Embargoed until 07:00 GMT on 5 March')).toMatchObject({ utc: '2027-03-05T07:00:00Z', hasZone: true });
    expect(read('Embargoed until 12:01 a.m. EST March 5')).toMatchObject({ utc: '2027-03-05T05:01:00Z' });
    expect(read('Embargoed until 5 March 10 p.m. EST')).toMatchObject({ utc: '2027-03-06T03:00:00Z' });
    expect(read('EMBARGOED UNTIL 5 MARCH 10 P.M. EST')).toMatchObject({ utc: '2027-03-06T03:00:00Z' });
    expect(read('Embargoed until 2030 GMT 5 March')).toMatchObject({ utc: '2027-03-05T20:30:00Z' });
    expect(read('Embargoed until 5 March 2000 GMT')).toMatchObject({ utc: '2027-03-05T20:00:00Z' });
    expect(read('EMBARGOED UNTIL MARCH 5, 1000 GMT')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    expect(read('Embargoed until 5 March 2027 0001 GMT')).toMatchObject({ utc: '2027-03-05T00:01:00Z' });
    expect(read('Embargoed until 10.00 GMT on 5 March')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    expect(read('Sperrfrist: 11.30 Uhr MEZ am 5. März')).toMatchObject({ utc: '2027-03-05T10:30:00Z' });
    expect(read('Embargoed until 10:00 (GMT) on March 5th')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    expect(read('Embargoed until March 5, 2027 at 10 a.m. GMT')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    expect(read('Embargoed until 10:00 GMT, 5 March 2027 print and online')).toMatchObject({
      utc: '2027-03-05T10:00:00Z',
    });
    expect(read('Embargo hasta el 5 de marzo de 2027 a las 10:00 GMT')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    expect(read('Sotto embargo fino alle 10.00 GMT di venerdì 5 marzo')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    expect(read('Embargo jusqu’au mardi 9 mars à 10h00 GMT')).toMatchObject({ utc: '2027-03-09T10:00:00Z' });
    expect(read('Embargo tot 5 maart 10 uur CET')).toMatchObject({ utc: '2027-03-05T09:00:00Z' });
    expect(read('Embargo jusqu’au 5 mars 10h00 GMT')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    expect(read('Embargo jusqu’au 5 mars 10 heures GMT')).toMatchObject({ utc: '2027-03-05T10:00:00Z' });
    for (const text of [
      'Embargoed until 07:00 on 5 March',
      'Embargoed until 07:00 GMT',
      'Embargoed until 07:00 GMT on 5 March, for broadcast 09:00 GMT',
      'Embargoed until 07:00 GMT on 5 March, in print 6 March',
      'Embargoed until noon GMT on 5 March',
      'Photos embargoed until 07:00 GMT on 5 March; text until Friday',
      'Embargoed until 07:00 GMT on 5 March, in print until Saturday noon',
      'Embargoed until 07:00 GMT on 5 March for photos, Friday for text',
    ]) {
      expect(read(text)).toEqual({ sent: text, hasZone: false });
    }
  });

  it('gives none where the words may mean another', () => {
    const read = (text: string) => releaseIn(text, text, '2027-10-04T10:00:00Z');

    expect(read('Embargoed until 2000 GMT on 2 October')).toMatchObject({ utc: '2027-10-02T20:00:00Z' });
    expect(read('Embargoed until 07:00 GMT on 5 May 2027')).toMatchObject({ utc: '2027-05-05T07:00:00Z' });
    for (const text of [
      'EMBARGOED until 07:00 GMT Tuesday: hats since 11 September',
      'Embargoed until 07:00 GMT Tuesday. The survey of 3 November counts hats',
      'Embargoed until 48 hours after 07:00 GMT on 9 October',
      'Embargoed until the day after 9 October, 07:00 GMT',
      'Embargoed until 10:00 IST on 9 October',
      'Embargoed until 07:00 GMT on 5 May',
      'Embargoed until 07:00 GMT on 5 May 2028 EXTENDED to Friday',
    ]) {
      expect(read(text)).toEqual({ sent: text, hasZone: false });
    }
  });

  it('is looked for in linear time', () => {
    const start = performance.now();
    for (const text of [
      'embargo ',
      'embargoed until a a a ',
      '1 ',
      ' - ',
      'under ',
      '(',
      'Sperrfrist: ',
      'a'.repeat(9),
      'until a a a ',
      'kl ',
      'story is ',
      'Julkaisuvapaa a ',
      'maanantai',
    ])
      for (const length of [1000, 100_000]) {
        embargoIn(text.repeat(length));
        embargoInHeadline(`Embargo until ${text.repeat(length)}`);
        embargoInTerms(`Embargoed until ${text.repeat(length)}`, undefined);
        isEmbargoHeading(text.repeat(length));
        releaseIn('', `7am ${text.repeat(length / 100)} 5 March`, undefined);
      }

    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('an embargo as desks from Lisbon to Tokyo put it', () => {
  it.each([
    'EMBARGO 6/3 10h',
    'EMBARGO 3/25 10AM',
    'EMBARGO 6/3 à 10h00',
    'EMBARGO A 18H00',
    'EMBARGO 10H00 PARIS',
    'Sous embargo jusqu’au 6/3 à 10h (heure de Paris)',
    'A ne pas diffuser avant 18h00',
    'NE PAS DIFFUSER AVANT LE 6/3',
    'ONDER EMBARGO TOT 6/3 OM 10U30',
    'Niet voor publicatie voor vrijdag 10 uur',
    'Embargo till 6/3 kl 10.00',
    'Ej för publicering före kl 10',
    'Ikke for publisering før kl. 10',
    'Ikke til offentliggørelse før fredag kl. 10',
    'Klausul: 6/3 kl. 10.00',
    'Julkaisukielto klo 13 asti',
    'Julkaisukielto 6.3. klo 13 asti',
    'Tätä ei saa julkaista ennen klo 10',
    'Ei julkaistavaksi ennen perjantaita',
    'EMBARGO ALLE ORE 10.00',
    'EMBARGO ALLE ORE 10',
    'EMBARGO ORE 18 MERCOLEDI',
    'EMBARGO FINO ALLE ORE 18 DI VENERDI',
    'Da non divulgare prima di venerdì',
    'EMBARGO SINO ALLE ORE 10',
    'EMBARGO SINO ALLE ORE 12 DI VENERDI',
    'EMBARGO SINO AL 6 MARZO',
    'Embargo sino a venerdì',
    'SOTTO EMBARGO SINO ALLE 10.30',
    'EMBARGO pe 6.3. klo 10',
    'New embargo until Saturday 10am',
    'NEW EMBARGO - 10:00 GMT Saturday',
    'New embargo 10:00 GMT 6 March',
    'Neue Sperrfrist: Samstag, 6 Uhr',
    'Sperrfrist: Freitag, 6. März, 10 Uhr, bitte beachten',
    'Zur Veröffentlichung frei ab 10 Uhr',
    'EMBARGO LE 6/3',
    'EMBARGO AM 6. MÄRZ, 10 UHR: Tee folgt',
    'SOUS EMBARGO JUSQU’A 10H',
    'A ne pas utiliser avant 18h',
    'Embargo até às 10 horas',
    'Sperrfrist: Freitag, 10:00 Uhr, bitte beachten',
    'EMBARGO: 10.00 Uhr MEZ am Freitag, den 06.03.2026',
    'Julkaisukielto ma 9.3. klo 13',
    'EMBARGO fino alle 10 del 6 marzo',
    'Da non pubblicare prima delle ore 10 del 6 marzo',
    'EMBARGADO HASTA EL 6/3 A LAS 10:00',
    'No publicar antes del 6 de marzo',
    'Embargo até às 10h de 6/3',
    'Zur Veröffentlichung ab 6. März, 10 Uhr',
    'For release Friday, March 6, and thereafter',
    'Hold for release until 10 a.m.',
    'Not before 10:00 GMT',
    'Objęte embargiem do godz. 10',
    'Zakaz publikacji do godz. 10',
    'AMBARGO: 6 Mart 10:00',
    'Embargó: március 6. 10 óra',
    'Embargas iki 10 val.',
    'Embargo μέχρι τις 10:00',
    'ΕΜΠΑΡΓΚΟ μέχρι την Παρασκευή',
    'EMBARGO até às 10h de sexta-feira',
    'Embargo: no difundir antes de las 10:00 horas del viernes',
    'Klausulert til fredag kl. 10',
    'Skal ikke publiseres før fredag kl. 10',
    'EMBARGO kuni reedeni',
    'EMBARGO līdz piektdienai',
    'EMBARGO iki penktadienio',
    'EMBARGO do petka',
    'ЕМБАРГО до петка',
    'EMBARGO sampai Jumat pukul 10',
    'EMBARGO hingga Jumaat',
    'Embargo hingga 6 haribulan Mac',
    'Embargas iki kovo 6 dienos 10 val.',
    'אמברגו עד יום שישי',
    'Nie publikować do 6 marca',
    'Не публиковать до пятницы',
    'AMBARGOLU: 6 Mart 10:00',
    'ΕΜΠΑΡΓΚΟ ΕΩΣ 6 ΜΑΡΤΙΟΥ',
    'エンバーゴ：6日午前10時',
    '【解禁】6日午前10時',
    '6日（金）午前10時解禁',
    '報道解禁日：3月6日',
    '報道解禁：6日夕刊',
    '＜3月6日夕刊以降使用可＞',
    '报道解禁时间：3月6日10时',
    '請於3月6日上午10時後發布',
    '6日午後5時まで報道しないでください',
    '【报道解禁】3月6日上午10时',
    '6日午前10時以降に使用可能',
    '報道解禁日時：3月6日午前０時',
    '3月6日午前0時以降に使用可',
    '解禁时间：3月6日10时',
    '3月6日10时前请勿发布',
    '3月6日上午10时前禁止发布',
    '请于3月6日10时后发布',
    '엠바고 6일 오전 10시',
    '[엠바고 해제: 3월 6일 오전 10시]',
    '보도시점 3. 6.(금) 10:00 이후',
    '보도 일시: 2026. 3. 6. 10:00',
    '3월 6일 10시까지 보도해 주지 마십시오',
    '이 자료는 6일 12시부터 보도하여 주시기 바랍니다',
    'حظر النشر حتى 6 مارس الساعة 10',
    'ممنوع النشر قبل الساعة 10',
    'حظر النشر حتى يوم الجمعة',
    'يرجى عدم النشر قبل الساعة 10',
  ])('holds as a note, and as a line above the story: %s', (text) => {
    expect(embargoIn(text)).toBe(text);
    expect(isEmbargoLine(text)).toBe(true);
  });

  it.each([
    'Frei ab 10 Uhr',
    'FREI 6.3. 10.00 UHR',
    'Freigabe: 6.3., 10 Uhr',
    '6 Mart 10:00’a kadar ambargoludur',
    'Sperrfrist aufgehoben. Neue Sperrfrist: Freitag',
    'Embargo lifted; new embargo: Friday',
    '3月6日10时前请勿发布此稿',
    '此稿3月6日10时前请勿发布',
    '注意：3月6日10时前请勿发布',
    '【注意】3月6日午前10時解禁',
    'Embargo lifted. New embargo until Friday.',
    'The tables follow. No use before Friday. The pictures are sent.',
    'The tables follow. No use before 6 March. The pictures are sent.',
    'For release on all platforms at 10.30am Friday',
    'For release on all 6.3. 10 Uhr',
    'Hinweise\nSperrfrist aufgehoben\nNeue Sperrfrist: Freitag',
  ])('holds as a note, where such a line may be news: %s', (text) => {
    expect(embargoIn(text)).toBeDefined();
    expect(isEmbargoLine(text)).toBe(false);
  });

  it.each([
    'Embargo à la Russie : les prix montent',
    'Embargo a las 10 mayores petroleras del país',
    'Embargo alle armi: vertice alle 10',
    'Embargo op Russische olie vanaf 5 december',
    'Embargo 24/7 bewacht',
    'Embargo a 1500 productos',
    'Embargo ab 5. Dezember: EU einigt sich',
    'Julkaisukielto kumottiin oikeudessa torstaina',
    'Klausul: så fungerar hyreskontraktet',
    'Not before time: 10am start welcomed',
    'Not before Friday will the council decide',
    'Frei nach Schiller: Theater am Freitag um 20 Uhr',
    'Hold on to 24/7 shops',
    'Hold for 10 U-boats ends',
    'No publicar antes de leer: guía para padres',
    '【解禁】アユ釣り、川に人波',
    '【解禁】11月1日のアユ釣り、川に人波',
    '11月6日に松葉ガニ漁が解禁',
    '新しい駅は25日午前10時に使用開始',
    '25日10时后发布最新数据',
    '엠바고 해제 논란…25일 토론',
    '보도 25일 오전 10시 뉴스',
    'حظر النشر في قضية المرفأ',
    'Ambargo: 25 ülke karar aldı',
    'Ülke 2030’a kadar ambargolu kalacak',
    'Zakaz publikacji do 30 dni dla mediów',
    'Εμπάργκο έως 10 χρόνια',
    'Embargas iki 10 metų',
    'Embargo kuni 10 aastat',
    'Embargo hingga 30 hari',
    'Embargo sampai 27 negara',
    'Embargo sampai kapan?',
    'Spärrtid: så funkar det i Vasaloppet',
    'Не публиковать до конца следствия просит семья',
  ])('is no line of a desk, nor said in a headline: %s', (text) => {
    expect([isEmbargoLine(text), isEmbargoLine(`${text}.`), embargoInHeadline(text)]).toEqual([
      false,
      false,
      undefined,
    ]);
  });
});

describe('a word that desks use for an embargo', () => {
  it.each([
    'The museum opens on Monday, not before 10 a.m., the town said',
    'The bridge is ready. Not before 10:00 will it open',
    'New embargo from Friday will hit grain',
    'Ministers met; new embargo from 5 March feared',
    'Oil rises, embargo on 5 March looms',
    'Bruxelles : embargo le 5 mars contre Moscou',
    'Embargo delle 10 nazioni più ricche',
    'Roma, embargo alle 10 principali banche',
    'Die Brücke ist fertig. Freigabe am 6.3. um 10 Uhr',
    'Jouet : ne pas utiliser avant 10 mois',
    'Rappel : ne pas utiliser avant le 6 mars',
    'Julkaisukielto kumottiin torstaina',
    'Rusya 6 Mart’a kadar ambargolu ürünleri listeledi',
    'Embargó meddig? Az EU dönt',
    '解禁日：11月6日',
    '【解禁】11月1日、アユ釣り',
    '25日まで使用禁止の橋、再開へ',
    '25日以降に使用可能なクーポンを配布',
    '12月1日前禁止发布竞选广告，法院裁定',
    '2026年后才可发布新车，公司说',
    '25일 이후 보도해 논란이 됐다',
    '엠바고 3년 만에 풀려',
    '엠바고 6일 만에 해제',
    'حظر النشر حتى انتهاء التحقيق في القضية',
    'ممنوع النشر قبل موافقة الوزير',
    'حظر النشر قبل 48 ساعة من الاقتراع',
    'Embargo sino-americano: le novità',
    'Embargo sino alla fine della guerra, dice il premier',
  ])('holds nothing, wherever it stands: %s', (text) => {
    expect([embargoIn(text), embargoIn(`${text}.`), isEmbargoLine(text)]).toEqual([undefined, undefined, false]);
  });

  it('counts in German and in English, where it is an hour in Italian', () => {
    const sperrfrist = 'Sperrfrist: 6. März 2026, 10:00 MEZ. Der Bus fährt alle 10 Minuten, Erz kostet iron ore 62%';

    expect(releaseIn(sperrfrist, sperrfrist, undefined).utc).toBe('2026-03-06T09:00:00Z');
  });

  it('does not hold as a headline that gives a day alone', () => {
    expect(embargoInHeadline('Embargo on Friday: what we know')).toBeUndefined();
    expect(embargoInHeadline('Ne pas utiliser avant 18h : l’appli')).toBeUndefined();
    expect(embargoInHeadline('Non divulgare prima di venerdì: le regole')).toBeUndefined();
  });
});

describe('an embargo that is over for some alone, or not yet', () => {
  const LIFTED = [
    'Embargo: none. The film is on BBC TV until Friday.',
    'Embargo: none; see the papers from Friday’s hearing',
    'Embargo: none, for print and online use',
    'Embargo: none - moved Friday',
    'EMBARGO: None, 6 March 2026',
    'Embargo: none (photos attached, sent 10:00)',
    'For release: immediate (6 March 2026)',
    'For release on receipt, Friday March 6',
    'For use on receipt, Friday March 6',
    'Embargo: lifted, story free for online',
    'Embargo lifted Friday',
    'Embargo lifted effective 10:00 GMT',
    'Embargo lifted effective now, 10:00 GMT',
    'Embargo: none for this story, which runs until Friday',
    'EMBARGO LIFTED 1000 GMT',
    'Embargo lifted - updates Wednesday story',
    'Sperrfrist aufgehoben, Pressekonferenz läuft seit 10 Uhr',
    'Embargo: lifted',
    'Embargo lifted.',
    'EMBARGO: none',
    'Embargo: none (was 10:00 GMT on 5 March)',
    'For release on receipt',
    'Embargo has been lifted',
    "L'embargo est levé",
    "Embargo lifted. Text from Friday's meeting",
    'For release on all platforms',
  ];
  const STANDS = [
    'Embargo: none until Friday',
    'Embargo: lifted (effective from 10:00 GMT on 6 March)',
    'Embargo: lifted from Friday',
    'Embargo: lifted 6 March at 10:00 GMT',
    'Embargo: released for print',
    'Embargo: lifted at 10:00 GMT on 6 March 2026',
    'Embargo: released Friday 6 March 10:00 GMT',
    'Embargo: none of this before Friday',
    'For release on all platforms Friday',
    'Embargo: on receipt of clearance',
    'Embargo lifted only for print',
    'Embargo opgeheven vanaf vrijdag',
    'Embargo: geen publicatie voor vrijdag',
    'Sperrefrist: ingen bruk før fredag',
    'Embargo - released to TV only',
    'Embargo has been lifted early for subscribers in the US',
    'Embargo: none for photos; text until Friday',
    'Embargo: none for pictures; text until 00:01 GMT on 6 March 2026',
    'Embargo: none for online; newspapers until Friday',
    'Embargo: none for web, text embargoed until Friday',
    'Embargo: none for TV; others until Friday',
    'Embargo: none for video until Friday',
    'Embargo: none for online use, for print use until Friday',
    'Embargo: none for photos; text not before Friday',
    'Embargo: none for print or online until further notice',
    'Sperrfrist: keine für Bilder, Text bis Freitag',
    'Sperrfrist: keine (Print bis Freitag)',
    'Sperrfrist aufgehoben für Online',
    'Sperrfrist aufgehoben mit Wirkung vom Freitag',
    'Sperrfrist aufgehoben zum Freitag',
    'Embargo: none - print until Friday',
    'Embargo lifted; print until Friday',
    'Embargo lifted. Newspapers are embargoed until 00:01 GMT on 6 March',
    'Embargo: lifted online, papers not before Friday',
    'Embargo levé à partir de vendredi',
    'Embargo levantado a partir del viernes',
  ];
  const WEDNESDAY = '2026-03-04T09:00:00Z';
  it.each(
    'Friday|on Friday|from Friday|Friday 10:00 GMT|10:00 GMT Friday|at 10:00 GMT on Friday|noon Friday|10 a.m. EST Friday|1000 Friday|tomorrow|10:00 GMT on Friday 6 March|00:01 GMT 6 March 2026|Wednesday 11 March|next Wednesday|Wednesday week|March 10|2026-03-06|06/03/2026|kl. 10 fredag|now for online, Friday for print|immediately, print Friday|now for online, 6 March for print'.split(
      '|',
    ),
  )('stands where it is lifted effective on another day: %s', (when) => {
    const notes = [`Embargo lifted effective ${when}`, `Embargo lifted (effective ${when})`];

    expect(notes.filter((note) => saysEmbargoOver(note, WEDNESDAY) || saysEmbargoOver(note))).toEqual([]);
    expect(notes.filter((note) => !statedEmbargo(note, WEDNESDAY))).toEqual([]);
  });
  it.each(
    'Wednesday|4 March|March 4, 2026|3 March|2026-03-04|04/03/2026|3/4/2026|now ahead of Friday’s vote|immediately, the vote is on Friday|at once: Friday’s vote|today|10:00 GMT|as of 10:00 GMT|at noon|Wednesday 10:00 GMT|immediately. Friday’s match follows|now (10:00 GMT Wednesday)'.split(
      '|',
    ),
  )('is over where it is lifted effective on the day itself: %s', (when) =>
    expect(statedEmbargo(`Embargo lifted effective ${when}`, WEDNESDAY)).toBeUndefined(),
  );
  it('is over where it is lifted with effect from an hour', () =>
    expect(statedEmbargo('Embargo lifted with effect from 10:00 GMT', WEDNESDAY)).toBeUndefined());
  it('is lifted on a Tuesday until a day of March, which begins as mardi', () =>
    expect(saysEmbargoOver('Embargo lifted effective March 20', '2026-03-03T09:00:00Z')).toBe(false));
  it('of which nobody can read when it was sent stands until another day', () =>
    expect(saysEmbargoOver('Embargo lifted effective Friday', 'soon')).toBe(false));
  it.each(LIFTED)('is over: %s', (note) => expect(saysEmbargoOver(note)).toBe(true));
  it.each(STANDS)('stands: %s', (note) => expect(saysEmbargoOver(note)).toBe(false));
});

describe('one time among several', () => {
  it.each([
    'Embargoed until Friday; sent 10:00 GMT on 4 March',
    'Embargoed until 2200 on 6 March 2026 GMT',
    'Embargoed until 6 March 2026 GMT',
    'Embargoed until March 6, 2026 EST',
    'Embargoed until 10am GMT on 6 March (Saturday in all editions)',
    'Embargoed until March 5th at 7am ET; print 12 hours after',
    'Strictly embargoed until Friday (call 4 March 10:00 GMT)',
    'Embargo until Friday, not 10:00 GMT on 4 March',
    'Embargoed until 10:00 GMT on 4 March for photos; text Friday',
    'Embargoed until 10:00 GMT on 4 March online; in print from Friday',
    'Embargoed until 10:00 GMT on 4 March, now until further notice',
    'Embargoed until 10.00 GMT on 4.13.2026',
    'Embargoed until 10am local time on 4 March',
    'Sous embargo jusqu’au 4 mars 2026 à 11h00 (heure de Tombouctou)',
  ])('is not sure: %s', (note) => expect(releaseIn(note, note, '2026-03-01T00:00:00Z').utc).toBeUndefined());

  it('is of the year that is written, however Spain writes that', () => {
    const texts = ['hasta el 4 de marzo de 2027, 10:00 GMT', 'hasta las 10:00 GMT del 4 de marzo del 2027'];

    expect(texts.map((text) => releaseIn(text, `Embargado ${text}`, '2026-03-01T00:00:00Z').utc)).toEqual(
      Array(2).fill('2027-03-04T10:00:00Z'),
    );
  });

  it.each([
    'Embargoed until 10:00 GMT on 4 March online, text Friday',
    'Embargoed until 10:00 GMT on 4 March, print not before Friday',
    'Embargo: 10:00 GMT on 4 March, CORRECTION: Friday',
    'Embargo: 10:00 GMT on 4 March: now lifts Friday',
    'Embargo: 10:00 GMT on 4 March or Friday',
    'Embargo: 10:00 GMT on 4 March / Friday',
    'Embargo: 10:00 GMT on 4 March; Friday for text',
    'Embargo: 10:00 GMT on 4 March, correct date Friday',
    'Embargoed until 10:00 GMT on 4 March, Thursday',
    'Embargo until 10:00 GMT on 4 March for online; newspapers Friday',
    'Embargoed until 10:00 GMT on 4 March (photos), Friday (text)',
    'Sperrfrist: 4. März 10:00 GMT (Text), Freitag (Bild)',
  ])('is not sure where another end is named by its day: %s', (note) =>
    expect(releaseIn(note, note, '2026-03-01T00:00:00Z').utc).toBeUndefined(),
  );

  it.each([
    'EMBARGOED UNTIL 10:00 GMT, WEDNESDAY MARCH 4 FOR FRIDAY NEWSPAPERS',
    'Embargo until 10:00 GMT on 4 March for Friday papers',
    'Embargo: 4 March 2026, 10:00 GMT (expected 800 words)',
    'Embargoed until 10:00 GMT on 4 March - delivery at 9',
    'Embargoed until 10:00 GMT on 4 March for the Sun newspaper',
    'No difundir hasta las 10:00 GMT del 4 de marzo',
    'Embargoed until 10:00 GMT on Wednesday, 4 March',
    'Embargoed until Wednesday 10:00 GMT on 4 March 2026.',
    'Embargoed until 10:00 GMT on 4 March (Wednesday)',
    'Embargoed until 10:00 GMT on 4 March. The vote is on Friday.',
    "EMBARGOED UNTIL 10:00 GMT WEDNESDAY 4 MARCH 2026 FOR USE IN WEDNESDAY'S PAPERS",
    "EMBARGOED UNTIL 10:00 GMT 4 MARCH 2026, for Wednesday morning's newspapers",
    'Embargoed until 10:00 GMT on 4 March 2026 - for Wednesday’s print editions',
    'Embargoed until 10:00 GMT on 4 March 2026 - Wednesday',
    'Embargoed until 10:00 GMT on 4 March, this Wednesday',
    'Sperrfrist: 4. März 2026, 10.00 Uhr GMT (Mittwoch)',
    'Sous embargo jusqu’à 10h00 GMT le 4 mars 2026, mercredi',
    "Embargoed until 10:00 GMT on 4 March 2026 ahead of Saturday's summit",
    "Embargoed until 10:00 GMT on 4 March 2026 for publication ahead of Mother's Day on Sunday",
    'Embargoed until 10:00 GMT on 4 March 2026; a photo gallery moves Thursday',
    'Embargoed until 10:00 GMT on 4 March 2026: Sunday trading to end',
    'Embargoed until 10:00 GMT on 4 March 2026 (corrected copy)',
    'Embargoed until 10:00 GMT on 4 March 2026; corrects headline',
    'Sperrfrist: 4. März 2026, 10.00 Uhr GMT; berichtigt wird der Name',
    'Embargoed until 10.00 GMT on 4 March 2026',
    'Embargoed until 10.00 GMT Wednesday 4 March',
    'EMBARGADA HASTA LAS 10.00 HORAS GMT DEL 4 DE MARZO DE 2026',
    'Embargado hasta el 4 de marzo de 2026 a las 10:00 horas (GMT)',
    'Embargo fino alle ore 10.00 GMT del 4 marzo 2026',
    'Sotto embargo fino al 4 marzo 2026, ore 10:00 GMT',
    'Embargo tot woensdag 4 maart 2026 10.00 uur GMT',
    'Sous embargo jusqu’au 4 mars 2026 à 11h00 (heure de Paris)',
    'Sous embargo jusqu’à 11h00, heure de Bruxelles, le 4 mars 2026',
    'Embargoed until 10am London time on 4 March 2026',
    'Embargoed until 10:00 (GMT) on 4 March 2026',
    'Embargoed until 4 March 2026, 10:00 (UK time)',
    'Embargoed until 5 a.m. New York time on March 4',
    'New embargo until 10:00 GMT on 4 March',
    'New embargo: 10:00 GMT on 4 March',
  ])('is: %s', (note) =>
    expect(releaseIn(note, note, '2026-03-01T00:00:00Z').utc).toMatch(/^2026-03-04T10:00(?::00)?(?:\.000)?Z$/),
  );
});

describe('another day behind the one that an embargo states', () => {
  const read = (note: string) => releaseIn(note, note, '2026-03-04T09:00:00Z').utc;

  it.each(
    [
      ' online and on Friday in print| for online and Friday for print| online, and in print Friday| for Friday release| and tomorrow for print| on the web; in newspapers on Friday| for online and Friday newspapers| for online; for Friday newspapers| online; for print Friday’s papers',
      '; hold for Friday|; newspapers Friday|; not in print until Friday|; text may be published Friday|; broadcasters may use it on Friday|; the text moves Friday|; for newspapers: Friday|; PHOTOS FRIDAY|; stories for weekend use Saturday|; earlier version said Friday',
      ': Friday|: Now Friday|: NOW FRIDAY|: Lifts Friday|: Correct time is Friday|: Corrected to Friday|: Use on Friday|: Neuer Termin Freitag| (print Friday, local time)| on websites, for Friday newspapers in print|, print one day later| - print next day',
      '. Text: Friday.|. For print: Friday.|. Print not before Friday.| online. In print from Friday.|. Newspapers may use it from Friday',
      ', Friday in print|, Friday morning in print|, with print on Friday morning|, Friday, for print|, tomorrow| (print: Friday)| (not for papers until Friday)| (Friday in print)| - print Friday| or Friday|: Zeitungen Freitag|: now lifts Friday',
    ]
      .join('|')
      .split('|'),
  )('may be another end: %s', (behind) =>
    expect(read(`Embargoed until 10:00 GMT on 5 March 2026${behind}`)).toBeUndefined(),
  );

  it.each([
    'Embargoed until Friday 10:00 GMT on 5 March 2026',
    'Embargoed until Thursday; sent 10:00 GMT on 5 March 2026',
    'Embargoed until 10:00 GMT on 5 March 2026 online. Friday for print.',
    'Embargoed until 10:00 GMT Friday, 5 March 2026',
    'Embargoed until 5 March 2026, 10 a.m. EST; text Friday',
  ])('is not sure, where it may be the one that is meant: %s', (note) => expect(read(note)).toBeUndefined());

  it.each([
    'Sperrfrist: 5. März 2026, 10.00 Uhr MEZ für Online; Zeitungen erst am Freitag',
    'Sperrfrist: 5. März 2026, 10.00 Uhr MEZ für Online, für Print erst Freitag',
    'Sperrfrist: 5. März 2026, 10.00 Uhr MEZ, Zeitungen Freitag',
    'Sperrfrist: 5. März 2026, 10.00 Uhr MEZ, in Zeitungen am Freitag',
    'Sperrfrist: 5. März 2026, 10.00 Uhr MEZ (Print: Freitag)',
    "Embargo jusqu'à 10h00 GMT le 5 mars 2026 pour le web, vendredi pour le papier",
    'Embargo jusqu’au 5 mars 2026 à 10h00 GMT, parution vendredi',
    'Embargo hasta las 10:00 GMT del 5 de marzo de 2026 para web; viernes para papel',
  ])('may be another end in any language: %s', (note) => expect(read(note)).toBeUndefined());

  it.each(
    " for Friday newspapers| for Friday's newspapers and websites| for use in Friday morning's papers| - for Friday's print editions|, for Friday evening bulletins|, advance for the Saturday sessions| ahead of Saturday's summit| for publication ahead of Mother's Day on Sunday|; a photo gallery moves Saturday|; results conference is Friday|, not Friday| instead of Friday| (was Friday)|: Mayor to open harbour on Friday| (Friday, local time)| (Friday in Sydney)| (Thursday)|, this Thursday| - Thursday|. The vote is on Friday.|. Photos of the harbour were taken Friday.|. Print sales: Friday’s paper is free| for tomorrow’s papers| for Friday AMs|: Friday trading to end| ahead of talks on Friday and Saturday".split(
      '|',
    ),
  )('is none in: %s', (behind) =>
    expect(read(`Embargoed until 10:00 GMT on 5 March 2026${behind}`)).toBe('2026-03-05T10:00:00Z'),
  );

  it('is none in a headline or an edition in German', () => {
    const behind = [': Möwen ziehen am Freitag um', ' - Vorabmeldung für die Freitagsausgabe', ' (Donnerstag)'];

    expect(behind.map((words) => read(`Sperrfrist: 5. März 2026, 10.00 Uhr MEZ${words}`))).toEqual(
      Array(3).fill('2026-03-05T09:00:00Z'),
    );
  });
});

it.each([
  [1, 'Sunday|Sonntag|dimanche|domingo|domenica|søndag|söndag|zondag|sunnuntaina'],
  [2, 'Monday|Montag|lundi|lunes|lunedì|mandag|måndag|maandag|maanantaina'],
  [3, 'Tuesday|Dienstag|mardi|martes|martedì|tirsdag|tisdag|dinsdag|tiistaina'],
  [4, 'Wed|Mittwoch|mercredi|miércoles|mercoledì|onsdag|woensdag|keskiviikkona'],
  [5, 'Thurs|Donnerstag|jeudi|jueves|giovedì|torsdag|donderdag|torstaina'],
  [6, 'FRIDAY|Freitag|vendredi|viernes|venerdì|fredag|vrijdag|perjantaina'],
  [7, 'Saturday|Samstag|Sonnabend|samedi|sábado|sabato|lørdag|lördag|zaterdag|lauantaina'],
])('knows the day of the week of %i March', (day, names) => {
  const read = (name: string, on: number) => {
    const note = `Embargoed until 10:00 GMT on ${on} March 2026 (${name})`;
    return releaseIn(note, note, '2026-03-01T00:00:00Z').utc;
  };

  expect(names.split('|').filter((name) => read(name, day) === undefined)).toEqual([]);
  expect(names.split('|').filter((name) => read(name, day + 1) !== undefined)).toEqual([]);
});

describe('terms that speak of embargoes', () => {
  it.each([
    'Sperrfrist: täglich 18 Uhr',
    'Sperrfrist: am Erscheinungstag bis 5 Uhr',
    'Print embargo until 5 a.m. every morning',
    'Embargoed for web until 06:00 local',
    'Embargo until 7 am weekdays',
    'Weekend use only: embargoed until Saturday',
    'Embargo: 6 months from 1 January',
  ])('in general hold nothing: %s', (terms) => expect(embargoInTerms(terms, undefined)).toBeUndefined());

  it.each(['EMBARGOED UNTIL FRIDAY 5 MARCH', 'Embargoed until Friday noon', 'Sperrfrist: 5. März 2026, 10 Uhr'])(
    'of the item hold it: %s',
    (terms) => expect(embargoInTerms(terms, undefined)).toBeDefined(),
  );
});

describe('a note on pictures', () => {
  it.each([
    'Photos embargoed until 10:00 GMT on 4 March; text until Friday',
    'Embargoed pictures until Friday',
    'Attached images: embargoed until noon',
    'Embargoed until 10:00 GMT on 4 March 2026 for photos',
    'Embargoed until 10:00 GMT on 4 March 2026 (photos)',
    'Embargoed until 10:00 GMT on 4 March 2026, pictures only.',
  ])('says nothing of the text: %s', (note) => expect(isOfMedia(note)).toBe(true));

  it.each([
    'Embargoed until 10:00 GMT on 6 March, pictures available',
    'EMBARGOED UNTIL 00:01 GMT FRIDAY MARCH 6 - PICTURES AVAILABLE',
    'Embargoed until 10:00 GMT on 6 March (photos available)',
    'Embargoed until 10:00 GMT on 6 March 2026 (photos attached)',
    'Embargoed until 10:00 GMT on 6 March 2026. For photos call Jo',
    'With video: embargoed until 10:00 GMT on 6 March 2026',
    'For images see link. Embargoed until 10:00 GMT on 6 March 2026',
    'Photos and text embargoed until 10:00 GMT on 6 March 2026',
    'Picture story embargoed until 10:00 GMT on 6 March 2026',
    'Sperrfrist: 6. März 2026, 10:00 Uhr MEZ (Fotos folgen)',
  ])('is one on the text: %s', (note) => expect(isOfMedia(note)).toBe(false));
});

it.each([
  'Embargo do 6 miesięcy na gaz z Rosji zapowiada Bruksela.',
  'Эмбарго до 30 дней продлили страны.',
  'Эмбарго – это запрет на ввоз товаров, напомнил министр.',
  'Embargó - új szabályok jönnek',
  'Embargado até ao fim do processo, o edifício fica fechado.',
  'Embargada até 2030 a venda de armas',
])('a lead on an embargo is none: %s', (text) => expect(isEmbargoLine(text)).toBe(false));

it.each(['Sperret til mandag kl. 10', 'Spärrad till fredag kl 10', 'Embargo from Monday', 'Embargo from May 1'])(
  'is none in a headline: %s',
  (headline) => expect(embargoInHeadline(headline)).toBeUndefined(),
);
