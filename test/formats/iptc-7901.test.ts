import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { sentText } from '../../functions/article/body.ts';
import { DropRejected } from '../../functions/errors.ts';
import type { WireItem } from '../../functions/formats/format.ts';
import { MAX_ITEM_CHARACTERS, MAX_ITEM_LINES } from '../../functions/formats/syntax/limits.ts';
import { decodeUnlabelled, mendNational } from '../../functions/formats/telegraph/charset.ts';
import { iptc7901 } from '../../functions/formats/telegraph/iptc-7901.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface Parts {
  header?: string;
  text?: string;
  trailer?: string;
}

/** One message, tiny where nothing else is said. */
function message({
  header = 'exw0412 4 i 20   exw 0398\r\nAnimals/Gulls/',
  text = 'Gull rings bell =\r\n\r\nA gull rang the bell.',
  trailer = '031412 GMT Mar 26',
}: Parts = {}): string {
  return `\x01${header}\r\n\r\n\x02${text}\r\n\x03${trailer}\r\n\x7f\x7f\x04`;
}

const itemsOf = (drop: string, timeZone?: string): WireItem[] => [
  ...iptc7901.parse({ bytes: latin1(drop), name: 'drop.txt' }, timeZone === undefined ? {} : { timeZone }),
];

function articleOf(parts: Parts, timeZone?: string): ParsedArticle {
  const [item] = itemsOf(message(parts), timeZone);
  if (!item || 'rejected' in item) throw item?.rejected ?? new Error('no item');
  return item.article;
}

const rejectionOf = (item: WireItem | undefined) =>
  item && 'rejected' in item ? { code: item.rejected.code, position: item.rejected.position } : undefined;

describe('the id of an IPTC 7901 message', () => {
  it('is the same when the message is sent again, and when it is killed under its own number', () => {
    const first = articleOf({});

    const again = articleOf({ text: 'Gull rings two bells =\r\n\r\nIt did.', trailer: '031500 GMT Mar 26' });
    const killed = articleOf({ header: 'exw0412 4 i 20   exw 0398\r\nAnimals/Gulls/KILL' });

    expect(first.uri).toBe('iptc-7901:exw/0412/2026-03-03/animals-gulls');
    expect([again.uri, killed.uri]).toEqual([first.uri, first.uri]);
    expect([again.pubStatus, killed.pubStatus, killed.change]).toEqual(['usable', 'canceled', 'kill']);
  });

  it('is another on another day, since the numbers begin again', () => {
    const { uri } = articleOf({ trailer: '041412 GMT Mar 26' });

    expect(uri).toBe('iptc-7901:exw/0412/2026-03-04/animals-gulls');
  });

  it('is made of the headline too where the message has no date', () => {
    const uris = ['Gull rings bell =', 'Gull rings off ='].map((text) => articleOf({ text, trailer: '' }).uri);

    expect(uris[0]).toMatch(/^iptc-7901:exw\/0412\/undated\/animals-gulls\/[0-9a-f]{16}$/);
    expect(uris[1]).not.toBe(uris[0]);
  });
});

describe('the date behind ETX', () => {
  it.each([
    ['131137 GMT Nov 13', '2013-11-13T11:37:00Z'],
    ['131137 NOV 13 GMT', '2013-11-13T11:37:00Z'],
    ['NNNN\r\n131137Z nov 2013', '2013-11-13T11:37:00Z'],
    ['010015 MESZ Mai 26', '2026-04-30T22:15:00Z'],
    ['010015 CET mar. 26', '2026-02-28T23:15:00Z'],
    ['312400 GMT déc 99', '2000-01-01T00:00:00Z'],
    ['151200 EST Okt 95', '1995-10-15T17:00:00Z'],
    ['151200 GMT juil 26', '2026-07-15T12:00:00Z'],
    ['211259 Nov 18', '2018-11-21T12:59:00Z'],
    ['041532 OUT 21', '2021-10-04T15:32:00Z'],
    ['041532 MEI 21', '2021-05-04T15:32:00Z'],
    ['041532 MRT 21', '2021-03-04T15:32:00Z'],
    ['041532 led 21', '2021-01-04T15:32:00Z'],
    ['041532 cerven 21', '2021-06-04T15:32:00Z'],
    ['041532 huh 21', '2021-04-04T15:32:00Z'],
    ['041532 maaliskuuta 2021', '2021-03-04T15:32:00Z'],
    ['041532 Oca 21', '2021-01-04T15:32:00Z'],
    ['041532 iun 21', '2021-06-04T15:32:00Z'],
    ['041532 SGT Mar 21', '2021-03-04T07:32:00Z'],
    ['041532 GMT+1 Mar 21', '2021-03-04T14:32:00Z'],
    ['2021-03-04T15:32', '2021-03-04T15:32:00Z'],
    ['2021-03-04T15:32:10+01:00', '2021-03-04T14:32:10Z'],
    ['2021-03-04/15:32 MEZ', '2021-03-04T14:32:00Z'],
  ])('reads %s', (trailer, utc) => {
    expect(articleOf({ trailer: trailer }).versionCreated).toBe(utc);
  });

  it("is read in the wire's own zone where it names none", () => {
    expect(articleOf({ trailer: '211259 Nov 18' }, 'Europe/Berlin').versionCreated).toBe('2018-11-21T11:59:00Z');
  });

  it.each(['NNNN', '131137 GMT Nov', '131137 XYZT 99', '041532 03 21', '2021-02-30T15:32'])(
    'is absent where the message has none (%s), and never now',
    (trailer) => {
      expect(articleOf({ trailer }).versionCreated).toBeUndefined();
    },
  );

  it.each(['301200 GMT Feb 26', '999999 GMT Nov 13', '012500 OUT 21'])(
    'that is no instant (%s) rejects the message and says where',
    (trailer) => {
      const [before, bad, after] = itemsOf(`${message()}\r\n${message({ trailer })}\r\n${message()}`);

      expect(rejectionOf(bad)).toEqual({ code: 'BAD_DATE', position: { item: 1, line: 9 } });
      expect([before, after].every((item) => item && 'article' in item)).toBe(true);
    },
  );
});

describe('the lines above the text', () => {
  it('are told by their words, whatever blanks they are set with', () => {
    const inUtf8 = (text: string) => articleOf({ text: Buffer.from(text).toString('latin1') });
    const { byline, embargo } = inUtf8(
      'Not\xa0for release before 00:01\xa0GMT Friday 5\xa0March 2027\r\nGull rings =\r\nBy\xa0Anna Example\r\n\r\nIt rang.',
    );

    expect([byline, embargo]).toEqual(['By Anna Example', { until: '2027-03-05T00:01:00Z' }]);
    expect(inUtf8('MANDATORY\xa0KILL =\r\n\r\nIt rang.').pubStatus).toBe('canceled');
  });

  it('have who wrote it, in brackets, too', () => {
    const { byline, editorNotes } = articleOf({ text: 'Gabbiano =\r\n\r\n(di Anna Esempio)\r\n\r\nSuona.' });

    expect([byline, editorNotes]).toEqual(['di Anna Esempio', []]);
  });

  it('are headline, byline and notes in any order', () => {
    const { headline, byline, editorNotes, change } = articleOf({
      text: '(Zusammenfassung 1500 - neu:\r\nGlocke)\r\nVon der Glocke, die keiner\r\nläutete\r\nVon Ann Beispiel =\r\n\r\nText.',
    });

    expect({ headline, byline, editorNotes, change }).toEqual({
      headline: 'Von der Glocke, die keiner läutete',
      byline: 'Von Ann Beispiel',
      editorNotes: [{ text: 'Zusammenfassung 1500 - neu: Glocke', public: true }],
      change: 'update',
    });
  });

  it('are a headline of two lines, the first of which begins with Editors:', () => {
    const { headline, editorNotes } = articleOf({
      text: 'Editors: the last of a dying trade\r\nfight on in Hull today =\r\n\r\nText.',
    });

    expect([headline, editorNotes]).toEqual(['Editors: the last of a dying trade fight on in Hull today', []]);
  });

  it('are the first paragraph where they are indented, and the dateline stands below', () => {
    const { headline, byline, body } = articleOf({
      text: '   Gull rings bell?\r\n\r\n   By Jane Doe\r\n   PARIS, 4 mars 2026 (AFP) - It did.\r\n   Twice.',
    });

    expect([headline, byline, sentText(body)]).toEqual([
      'Gull rings bell?',
      'By Jane Doe',
      'PARIS, 4 mars 2026 (AFP) -\nIt did.\nTwice.',
    ]);
  });

  it.each([
    ['   Gull rang the bell.\r\n   PARIS, 4 mars 2026 (AFP) - It did.', 'Gull rang the bell.'],
    ['   Gull rings bell\r\n   It did.\r\n   Twice.', 'Gull rings bell'],
    ['   PARIS, 4 mars 2026 (AFP) - It did.', 'It did.'],
  ])('are missing where the story begins at once: %j', (text, headline) => {
    const article = articleOf({ text });

    expect(article.headline).toBe(headline);
    expect(sentText(article.body)).toContain(headline);
  });

  it.each(['HULL 04/03 (BELGA) = A gull rang\r\nthe bell.', 'HULL, March 4 (Reuters) - A gull rang\r\nthe bell.'])(
    'end above the dateline where no empty line parts them: %j',
    (story) => {
      const { headline, dateline, body } = articleOf({ text: `Gull rings\r\nbell\r\n${story}` });

      expect([headline, dateline?.place]).toEqual(['Gull rings bell', 'HULL']);
      expect(sentText(body).replace(/\s+/g, ' ')).toBe(story.replace(/\s+/g, ' '));
    },
  );

  it.each<readonly [headline: readonly string[], story: readonly string[], place: string | undefined]>([
    [['Gull rings the', 'bell in Hull'], ['Berlin (dpa) - A gull rang', 'the bell.'], 'Berlin'],
    [['Gull rings the bell of New', 'York'], ['HULL, March 4 (EXW) - A gull rang', 'it.'], 'HULL'],
    [['Möwe läutet', 'Glocke in', 'Hull'], ['München (dpa) - Eine Möwe', 'hat geläutet.'], 'München'],
    [['Une mouette à', 'Saint-Malo'], ['PARIS, 4 mars 2026 (AFP) - Une', 'mouette.'], 'PARIS'],
    [['Hafen in Hull'], ['Berlin (dpa) - Der Hafen', 'schläft.'], 'Berlin'],
    [['Gull in Hull'], ['HULL,', 'March 4 (EXW) - A gull', 'rang.'], undefined],
    [['Gull rings the', 'bell in Hull'], ['HULL, March 4', '(EXW) - A gull', 'rang.'], undefined],
    [['Gull rings bell in Hull and', 'Goole'], ['HULL (EXW) - It did.', 'GOOLE (EXW) - So did another.'], 'HULL'],
    [['GULL RINGS', 'BELL'], ['HULL, March 4 (EXW) - A gull', 'rang.'], 'HULL'],
  ])('keep their last line, where that may as well be a place: %j', (above, story, place) => {
    const article = articleOf({ text: [...above, ...story].join('\r\n') });

    expect([article.headline, article.dateline?.place]).toEqual([above.join(' '), place]);
    expect(sentText(article.body).replace(/\s+/g, ' ')).toBe(story.join(' '));
  });

  it('are missing where the first of two datelines comes first', () => {
    const text = 'HULL (EXW) - It did.\r\nGOOLE (EXW) - So did another.';

    expect(sentText(articleOf({ text }).body).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  it('are parted from whom to ask, by line, place and name', () => {
    const contacts = [
      '- Reporting by: Jane Doe in Berlin, <jane@exw.example>',
      '- Editing by: John Roe',
      'Tel: +49 30 555 0100',
      '- Redaktion: Knut Muster (Kleinhafen) und Ole Probe, +49 30 555 0101',
      '- Redaktion: Politik',
    ].join('\r\n');
    const notebook =
      '# Bloc de notas\r\n\r\n* * * *\r\nThe following information is not for publication\r\n\r\n## Contacts';

    const { credits, body } = articleOf({ text: `Gull =\r\n\r\nIt did.\r\n\r\n${notebook}\r\n${contacts}` });

    expect(credits).toEqual([
      { role: 'reporting', kind: 'person', name: 'Jane Doe', place: 'Berlin' },
      { role: 'editing', kind: 'person', name: 'John Roe' },
      { role: 'editing', kind: 'person', name: 'Knut Muster' },
      { role: 'editing', kind: 'person', name: 'Ole Probe' },
    ]);
    expect(sentText(body)).toBe('It did.');
  });

  it.each([
    '"That is not for publication," she wrote.',
    'Not for publication, the memo said.',
    'Das Folgende ist nicht zur Veröffentlichung bestimmt,\r\nschrieb er.',
    'Nicht zur Veröffentlichung bestimmte Akten lagen da.',
    'The memo was not for publication.',
    'The memo was certainly not intended for publication.',
    "Ces lettres n'étaient pas destinées à la publication.",
    'Die Akten, sagte sie, seien nicht zur Veröffentlichung\r\nbestimmt gewesen.',
    'The letters, she said on Monday, are\r\nnot for publication.',
    'The mayor told the town council on Monday that\r\nthese letters and the minutes of its last meeting are\r\nnot for publication.',
  ])('go on below the news of what is not for publication: %s', (line) => {
    expect(sentText(articleOf({ text: `Gull =\r\n\r\n${line}\r\n\r\nIt was.` }).body)).toContain('It was.');
  });

  it.each([
    'NOT FOR PUBLICATION: call Ann',
    '* Diese Angaben sind nicht zur Veröffentlichung bestimmt',
    'Not for publication',
    'nicht zur Veröffentlichung:',
    'Was folgt ist nicht zur Veröffentlichung bestimmt:',
    'This was updated and is not for publication.',
    "Ce qui suit n'est pas destiné à la publication",
    'Estos datos no están destinados a la publicación:',
    'Not for publication\r\nann@gull.example',
  ])('end at what is not for publication: %s', (line) => {
    const text = `Gull =\r\n\r\nIt rang.\r\n\r\n${line}\r\n\r\nAnn Example`;

    expect(sentText(articleOf({ text }).body)).toBe('It rang.');
  });

  it.each([
    'NOT FOR PUBLICATION\r\nbefore 10:00 GMT on 6 March 2026',
    'NOT FOR PUBLICATION\r\n\r\nEMBARGO: 10:00 GMT on 6 March 2026',
    '-------------\r\nEMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026\r\n-------------',
    'PRESS RELEASE\r\n-------------\r\nEmbargoed until 10:00 GMT on 6 March 2026',
  ])('go on below an embargo: %j', (lines) => {
    const { body, embargo } = articleOf({ text: `Gull =\r\n\r\n${lines}\r\n\r\nIt rang.` });

    expect(embargo).toEqual({ until: '2026-03-06T10:00:00Z' });
    expect(sentText(body)).toContain('It rang.');
  });

  it.each([': ', ' -- '])('go on below a note above the story: %j', (end) => {
    const note = `NOT FOR PUBLICATION${end}Ann, 0431 123456`;
    const { body, editorNotes } = articleOf({ text: `Gull =\r\n\r\n${note}\r\n\r\nIt rang.` });

    expect(body).toEqual([{ role: 'paragraph', text: 'It rang.' }]);
    expect(editorNotes).toEqual([{ text: note, public: false }]);
  });

  it('keep what such a line says with the desk', () => {
    for (const end of [': ', ' - ', '! ']) {
      const line = `NOT FOR PUBLICATION${end}call Ann`;
      const { body } = articleOf({ text: `Gull =\r\n\r\nIt rang.\r\n\r\n${line}\r\nor Bo` });

      expect(body.slice(1)).toEqual([{ role: 'contact', text: `${line} or Bo` }]);
    }
  });

  it.each([
    'dpa-Notizen\r\nnicht zur Veröffentlichung:',
    'Note to editors\r\nnot for publication',
    'Die folgenden Angaben sind\r\nnicht zur Veröffentlichung bestimmt.',
    'Diese Angaben sind ausdrücklich\r\nnicht zur Veröffentlichung bestimmt.',
    'The contacts are\r\nnot for publication.',
  ])('end there right below another line, too, that begins no sentence: %s', (lines) => {
    const text = `Gull =\r\n\r\nIt rang.\r\n\r\n${lines}\r\n\r\nAnn Example`;

    expect(sentText(articleOf({ text }).body)).not.toContain('Ann');
  });

  it.each([
    '## exw Contacts',
    '# dpa-Kontakt',
    '  ## Ansprechpartner',
    '## Kontakt:',
    '# dpa-Kontaktdaten',
    '## Contact details',
    '## Editorial contact persons',
    '## dpa Contacts\r\n- +49 30 555 0101\r\n\r\n## Internet',
    '## Pressekontakt',
    '## Medienkontakt',
    '## Ansprechpartner für Medien',
    '## Ansprechpartner:innen',
    '## dpa-Redaktionskontakt',
    '## Kontakt: Jo Roe, +49 30 555 0101',
    '## Kontakt für Rückfragen',
    '## Kontaktinformationen',
    '## Kontaktpersonen',
    '## Contact information',
    '## Contact presse',
    '## Contacts de la rédaction',
    '## Contacto de prensa',
    '## Contatti',
    '## Yhteystiedot',
    '## dpa-Kontakte (nur für Redaktionen)',
    '## Pressestelle',
    '## Media inquiries',
    `## Kontakt: Jo Roe, Sprecherin der ${'Hafenbehörde '.repeat(8)}, +49 30 555 0101`,
    '## Gull Press Contact\r\n\r\nJo Roe\r\n+49 30 555 0101\r\n\r\n## Orte',
    '## Pressekontakt der Gemeinde\r\nBei Fragen wenden Sie sich bitte an Jette Beispiel unter +49 30 555 0100\r\noder per E-Mail an jette@exw.example. Sie ist bis 18 Uhr im Büro zu erreichen.\r\n\r\n## Orte',
    '## Contact for the municipality\r\nJo Roe answers whatever the press may want to know on telephone 555 0100, on every day until six in the evening, and longer on Fridays.\r\n\r\n## Orte',
    '## Rückfragen an\r\nJo Roe unter 01.03.45.67.89.\r\n\r\n## Orte',
  ])('are for the desk below a head of their own, too: %s', (head) => {
    const text = `Gull =\r\n\r\nIt did.\r\n\r\n${head}\r\n- Editing by: John Roe, +49 30 555 0100`;
    const { body, editorNotes, credits } = articleOf({ text });

    expect([sentText(body), editorNotes]).toEqual(['It did.', []]);
    expect(credits).toEqual([{ role: 'editing', kind: 'person', name: 'John Roe' }]);
  });

  it.each([
    '## What happened',
    '## Germany',
    '# Contact tracing to end',
    '# Kontaktverbot gilt weiter',
    '## Weniger Kontakte',
    '## Secret contacts',
    '## Russische Kontakte',
    '## Internet',
    `## Kontakte${' '.repeat(200)}x`,
  ])('go on below a crosshead: %s', (head) => {
    const { body, editorNotes } = articleOf({
      text: `Gull =\r\n\r\nIt did.\r\n\r\n${head}\r\n\r\nThe gull flew in.`,
    });

    expect(sentText(body)).toMatch(/It did.*The gull flew in/s);
    expect(editorNotes).toEqual([]);
  });

  it.each([
    'Am 01.03.2026 trafen sich beide.',
    'Von 06.00-18.00 Uhr trafen sich beide.',
    'Mobil 20 000 Eulen, per Telefon 15 000 Eulen wurden befragt.',
    'Auf dem Handy 2024 gab es 0 bis 14 Jahre alte Nachrichten.',
  ])('go on below a crosshead on contacts: %s', (line) => {
    const text = `Gull =\r\n\r\nIt did.\r\n\r\n## Weniger Kontakte\r\n\r\n${line}`;

    expect(sentText(articleOf({ text }).body)).toMatch(line);
  });

  it('are for the desk in contacts that stand alone, the lists above them and a notebook below them are notes', () => {
    const text =
      'Gull =\r\n\r\nIt did.\r\n\r\n## Internet\r\n- gull.example\r\n\r\n## Orte\r\n- Hull\r\n\r\n## Kontakte\r\n- Jo Roe\r\n\r\n# Notizblock\r\n- Bells ring';

    const { body, editorNotes } = articleOf({ text });

    expect(sentText(body)).toBe('It did.');
    expect(editorNotes?.map((note) => note.text)).toEqual(['Internet: gull.example', 'Orte: Hull', 'Bells ring']);
  });

  it.each(['anti-EU/NATO', 'more to come'])('end where they end, with the words %s on a line of their own', (words) => {
    const { body } = articleOf({ text: `Gull =\r\n\r\nThe gull said on Monday that it was\r\n${words}` });

    expect(sentText(body)).toBe(`The gull said on Monday that it was ${words}`);
  });

  it.each([
    'Editorial contact persons:',
    'Kontaktperson',
    'Kontaktpersonen',
    'Kontaktinformationen',
    'Contatti',
    'Rückfragen',
  ])('hide the contacts of a notebook, however their title is written: %s', (title) => {
    const sections = `# Notebook\r\n\r\n## Internet\r\n- gull.example\r\n\r\n## ${title}\r\n- +49 30 555 0100`;

    const { editorNotes } = articleOf({ text: `Gull =\r\n\r\nIt did.\r\n\r\n${sections}` });

    expect(editorNotes).toEqual([{ text: 'Internet: gull.example', public: true }]);
  });

  it.each([
    ['2nd and last take\r\nGull rings bell =', '2nd and last take'],
    ['Eds: adds a bell in para 4\r\nGull rings bell =', 'Eds: adds a bell in para 4'],
    ['Gull rings bell =\r\n=(PHOTO+VIDEO)=', 'PHOTO+VIDEO'],
  ])('may be a note, and no part of the headline: %j', (head, note) => {
    const { headline, editorNotes } = articleOf({ text: `${head}\r\n\r\nIt did.` });

    expect([headline, editorNotes]).toEqual(['Gull rings bell', [{ text: note, public: true }]]);
  });

  it('are parted from a byline between equals signs, and not from a line that begins with "by"', () => {
    const between = articleOf({ text: 'Gull rings bell\r\n= Von Ann Beispiel =\r\n\r\nText.' });
    const wrapped = articleOf({ text: 'Bell is rung\r\nby Gull =\r\n\r\nText.' });

    expect([between.headline, between.byline]).toEqual(['Gull rings bell', 'Von Ann Beispiel']);
    expect([wrapped.headline, wrapped.byline]).toEqual(['Bell is rung by Gull', undefined]);
  });

  it('have a second headline of several lines, and a byline below it', () => {
    const text = 'Gull rings bell\r\nUtl.: The mayor is\r\n      pleased\r\nVon Ann Beispiel =\r\n\r\nText.';
    const { byline, description, headline } = articleOf({ text });

    expect([headline, description, byline]).toEqual(['Gull rings bell', 'The mayor is pleased', 'Von Ann Beispiel']);
  });

  it.each([
    ['By Jane Doe\r\nand John Roe, exw', 'By Jane Doe and John Roe, exw'],
    ['By Jane Doe and\r\nJohn Roe', 'By Jane Doe and John Roe'],
    ['Von Ann Beispiel\r\nund Bo Muster', 'Von Ann Beispiel und Bo Muster'],
    ['By Jane Doe\r\nThe Example Times', 'By Jane Doe, The Example Times'],
  ])('are a byline of several lines: %j', (lines, byline) => {
    expect(articleOf({ text: `Gull rings bell\r\n${lines} =\r\n\r\nText.` }).byline).toBe(byline);
  });

  it.each([
    'Embargo on spoons lifted in 2026',
    'For release of all gulls, town waits',
    'Embargo: ten years on, gulls wait',
    'Embargo from 5 February will cut exports',
    'Do not use before surgery, gulls warn',
    'Kill Bill the gull, says mayor',
    'Hold the bell',
  ])('are a headline and no status: %s', (headline) => {
    const article = articleOf({ text: `${headline} =\r\n\r\nText.` });

    expect([article.headline, article.pubStatus, article.embargo]).toEqual([headline, 'usable', undefined]);
  });

  it.each([
    'For Release SUN AMs, March 8',
    'Sperrfrist ab Montag, 10 Uhr',
    'EMBARGOED until 10:00 on Friday',
    'Julkaisuvapaa perjantaina klo 6',
    'Embargo til fredag kl. 10',
  ])('hold the story where they are the only line, and say nothing but when: %s', (line) => {
    const { headline, embargo } = articleOf({ text: `${line} =\r\n\r\nText.` });

    expect([headline, embargo]).toEqual(['Text.', { unreadable: line }]);
  });

  it.each([
    ['Sperrfrist 3. März 18.30 Uhr', 'Europe/Berlin', { until: '2026-03-03T17:30:00Z' }],
    ['Sperrfrist 3. März 18.30 Uhr', undefined, { unreadable: 'Sperrfrist 3. März 18.30 Uhr' }],
    ['EMBARGOED until 0700 GMT, March 4', undefined, { until: '2026-03-04T07:00:00Z' }],
    ['Embargo: 5 mars 2027 06h00 GMT', undefined, { until: '2027-03-05T06:00:00Z' }],
    ['EMBARGOED until 0700 GMT-5, March 4', undefined, { until: '2026-03-04T12:00:00Z' }],
    ['EMBARGOED until 07:00 GMT+1, March 4', undefined, { until: '2026-03-04T06:00:00Z' }],
    ['EMBARGOED until 07:00 SGT, March 4', undefined, { until: '2026-03-03T23:00:00Z' }],
    ['EMBARGOED until 2400 GMT, March 4', undefined, { until: '2026-03-05T00:00:00Z' }],
    ['EMBARGOED until 07:00 XYZ, March 4', 'Europe/Berlin', { unreadable: 'EMBARGOED until 07:00 XYZ, March 4' }],
    ['EMBARGOED until 07:00 GMT, out 4', undefined, { unreadable: 'EMBARGOED until 07:00 GMT, out 4' }],
    ['HOLD FOR RELEASE', 'Europe/Berlin', { unreadable: 'HOLD FOR RELEASE' }],
    ['Sperrfrist beachten', 'Europe/Berlin', { unreadable: 'Sperrfrist beachten' }],
    [
      'Sperrfrist 3. März 18.30 Uhr - frei für Online',
      undefined,
      { unreadable: 'Sperrfrist 3. März 18.30 Uhr - frei für Online' },
    ],
    [
      'EMBARGOED until 00:01 GMT, March 4. Photos at 10:00 GMT',
      undefined,
      { unreadable: 'EMBARGOED until 00:01 GMT, March 4. Photos at 10:00 GMT' },
    ],
    [
      'EMBARGOED until 48 hours after 07:00 GMT on March 4',
      'Europe/Berlin',
      { unreadable: 'EMBARGOED until 48 hours after 07:00 GMT on March 4' },
    ],
    ['Julkaisuvapaa klo 6', 'Europe/Helsinki', { unreadable: 'Julkaisuvapaa klo 6' }],
    ['JULKAISUVAPAA 5. maaliskuuta klo 6.00', undefined, { unreadable: 'JULKAISUVAPAA 5. maaliskuuta klo 6.00' }],
    ['Sperrfrist aufgehoben', undefined, undefined],
    ['Sperrfrist entfällt', undefined, undefined],
  ])('hold the story: %s (%s)', (line, timeZone, embargo) => {
    const article = articleOf({ text: `Headline\r\n${line} =\r\n\r\nText.` }, timeZone);

    expect(article.embargo).toEqual(embargo);
  });

  it.each([
    ['Embargoed to 0001 Friday March 6', 'Europe/London', { until: '2026-03-06T00:01:00Z' }],
    ['EMBARGO: 6/3/2026 10:00 GMT', undefined, { unreadable: 'EMBARGO: 6/3/2026 10:00 GMT' }],
    ['Embargo/Gulls/', undefined, undefined],
    ['Gesperrt bis Freitag/A1', undefined, undefined],
    ['Embargo ends Friday/Gulls', undefined, undefined],
    ['Embargo', undefined, undefined],
  ])('may stand among the keywords: %s', (line, timeZone, embargo) => {
    const article = articleOf({ header: `exw0412 4 i 20\r\n${line}\r\nAnimals/Gulls` }, timeZone);

    expect(article.embargo).toEqual(embargo);
    if (embargo) expect(article).toMatchObject({ slugline: 'Animals/Gulls', editorNotes: [{ text: line }] });
  });

  it('mean next year in December', () => {
    const article = articleOf({ text: 'Headline\r\nEMBARGOED until 0700 GMT, Jan. 2 =', trailer: '301200 GMT Dec 26' });

    expect(article.embargo).toEqual({ until: '2027-01-02T07:00:00Z' });
  });
});

describe('the text', () => {
  it('begins a paragraph with the same indent below one that opens with a dash', () => {
    const story = '   Gullar ringer.\r\n   - Vi vet inte varför, säger\r\nAnn.\r\n   De slutar på natten.';

    expect(articleOf({ text: `Gull =\r\n${story}` }).body.map(({ text }) => text)).toEqual([
      'Gullar ringer.',
      '- Vi vet inte varför, säger Ann.',
      'De slutar på natten.',
    ]);
    const points = '   * Gull rings bell\r\n   * Nobody\r\n     sleeps\r\n   HULL (EXW) - It rang.';
    expect(articleOf({ text: `Gull =\r\n${points}` }).body).toEqual([
      { role: 'list', text: 'Gull rings bell\nNobody sleeps' },
      { role: 'dateline', text: 'HULL (EXW) -' },
      { role: 'paragraph', text: 'It rang.' },
    ]);
  });

  it.each([
    ['an address', `https://kites.example/skua-bay/${'a-long-name-'.repeat(5)}`],
    [
      'a line that is too long',
      'It was blue, it was red, and it was seen from the pier, from the harbour and from the town.',
    ],
  ])('is wrapped as its lines are, where %s is wider than they', (_, wide) => {
    const lead =
      'Skua Bay (dpa) - A kite flew over the town of Skua Bay for seven\r\nhours on Tuesday, and nobody on the';
    const text = `Kite flies =\r\n\r\n   ${lead} pier or in the\r\nharbour saw who it was that held it.\r\n\r\n   More of it is here:\r\n${wide}\r\n`;

    const { body, dateline } = articleOf({ text });

    expect(dateline?.place).toBe('Skua Bay');
    expect(body.map(({ role }) => role)).toEqual(['dateline', 'paragraph', 'paragraph']);
  });

  it('loses no word, wrapped anyhow', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/).filter((text) => !/^(?:end|ends|mf|more)$/.test(text));
    const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `Zz ${words.join(' ')} zz`);
    const text = fc.array(fc.tuple(fc.constantFrom('', '\r\n', '   ', '\t'), line), { minLength: 1, maxLength: 8 });

    fc.assert(
      fc.property(text, (lines) => {
        const sent = lines.map(([before, words]) => before + words).join('\r\n');

        const { body } = articleOf({ text: `Headline =\r\n\r\n${sent}` });

        expect(sentText(body).split(/\s+/)).toEqual(sent.trim().split(/\s+/));
      }),
    );
  });
});

describe('the characters', () => {
  it.each([
    ['UTF-8', 'Größe', [0x47, 0x72, 0xc3, 0xb6, 0xc3, 0x9f, 0x65]],
    ['windows-1252', '„Größe“', [0x84, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x93]],
    ['windows-1252', 'Änderung', [0xc4, 0x6e, 0x64, 0x65, 0x72, 0x75, 0x6e, 0x67]],
    ['windows-1252', 'État', [0xc9, 0x74, 0x61, 0x74]],
    ['ISO 6937', 'Größe', [0x47, 0x72, 0xc8, 0x6f, 0xfb, 0x65]],
    ['windows-1252', 'für „Spaß“', [0x66, 0xfc, 0x72, 0x20, 0x84, 0x53, 0x70, 0x61, 0xdf, 0x93]],
    ['UTF-8 with a damaged byte', 'äöüß’', [0xc3, 0xa4, 0xc3, 0xb6, 0xc3, 0xbc, 0xc3, 0x9f, 0x92]],
    ['ISO 6937', 'garçon', [0x67, 0x61, 0x72, 0xcb, 0x63, 0x6f, 0x6e]],
  ])('of %s are told by the bytes: %s', (_set, text, bytes) => {
    expect(decodeUnlabelled(Uint8Array.from(bytes))).toBe(text);
  });

  const CZECH =
    'Ministr řekl, že se vláda na to dívá, jak by za to zaplatil každý, který byl proti, ale „všichni“ už vědí.';
  const POLISH =
    'Minister powiedział, że to jest już na tak, ale który z nich nie był się dziś pojawił, jak przez rok.';

  it.each([
    ['windows-1251', 'Правительство приняло план. План одобрен.'],
    ['koi8-r', 'Правительство приняло план. План одобрен.'],
    ['ibm866', 'Правительство приняло план. План одобрен.'],
    ['windows-1251', 'Уряд ухвалив план. Київ чекає, каже міністр.'],
    ['windows-1253', 'Νέα γέφυρα στην Πάτρα. Άνοιξε χθες.'],
    ['windows-1256', 'أعلن الوزير خطة جديدة للمدينة اليوم.'],
    ['windows-1255', 'הממשלה אישרה את התוכנית החדשה היום.'],
    [
      'windows-1254',
      'Bakan, yeni köprünün açıldığını söyledi ve bu yıl için çok daha iyi bir yol olarak öne çıktığını ile gibi',
    ],
    ['windows-1250', CZECH],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1250', 'Premier złożył dymisję'],
    ['iso-8859-2', 'Łódź: zderzenie tramwajów, są ranni'],
    ['windows-1252', 'Prix : 3 m³ à 5 €/m², dit Ærø'],
    ['windows-1252', 'Übergröße, sagte sie: »Öl für Ölö«, née à Étréchy. ÄÖÜ'],
  ])('of %s are told by the letters: %s', (set, text) => {
    const decoder = new TextDecoder(set);
    const byte = new Map(Array.from({ length: 256 }, (_, at) => [decoder.decode(Uint8Array.of(at)), at]));

    expect(decodeUnlabelled(Uint8Array.from(text, (letter) => byte.get(letter)!))).toBe(text);
  });
});

it.each([
  ['2. Zusammenfassung 1530', 'update'],
  ['Neufassung', 'update'],
  ['Wdh.', 'repeat'],
  ['Korr.', 'correction'],
  ['Korr.: drei statt vier', 'correction'],
  ['Neufassung des Gesetzes im Wortlaut', 'new'],
  ['mit Bild', 'new'],
])('is told by the note (%s) above its headline: %s', (note, change) => {
  expect(articleOf({ text: `(${note})\r\nMöwe läutet =\r\n\r\nEine Möwe hat geläutet.` }).change).toBe(change);
});

it.each([
  'Möwe läutet\r\nNur für Redaktionen: Bo, 0431 123456 =\r\n\r\nEine Möwe hat geläutet.',
  'Nur für Redaktionen: Bo, 0431 123456\r\nMöwe läutet =\r\n\r\nEine Möwe hat geläutet.',
  'Nur für Redaktionen: Bo, 0431 123456\r\n\r\nMöwe läutet',
])('has no headline in what is for the desk alone: %j', (text) => {
  const { headline, editorNotes } = articleOf({ text });

  expect([headline, editorNotes]).toEqual([
    'Möwe läutet',
    [{ text: 'Nur für Redaktionen: Bo, 0431 123456', public: false }],
  ]);
});

it.each([
  ['ATTENTION EDITORS: RECALL =\r\n\r\nThe item exw 003 is withdrawn.', 'withdrawal'],
  ['ATTENTION: recall =\r\n\r\nPlease do not use exw 003.', 'withdrawal'],
  ['Attention: recall =\r\n\r\nThe report on the gull\r\nhas been withdrawn.', 'withdrawal'],
  ['Gull rings bell =\r\n\r\nThe bid is withdrawn.', 'new'],
  ['Gull rings bell\r\nATTENTION - CORRECTS the day in para 1 /// =\r\n\r\nIt rang.', 'correction'],
  ['Gull rings bell\r\nATTENTION - WITH picture /// =\r\n\r\nIt rang.', 'new'],
  ['Gull rings bell\r\nATTENTION - update to follow /// =\r\n\r\nIt rang.', 'new'],
  ['Gull rings bell\r\n(Lead to follow) =\r\n\r\nIt rang.', 'new'],
  ['Gull rings bell\r\nACHTUNG - ERGÄNZT mit Zitaten /// =\r\n\r\nIt rang.', 'update'],
  ['Gull rings bell\r\nATTENTION - AJOUTE citations /// =\r\n\r\nIt rang.', 'update'],
  ['Gull rings bell\r\nATTENTION - REPEATS with headline /// =\r\n\r\nIt rang.', 'repeat'],
  ['Gull rings bell\r\nATTENTION - Subscribers, see the picture /// =\r\n\r\nIt rang.', 'new'],
  ['Attention: gulls leave Hull =\r\n\r\nThe flock was withdrawn on Monday.', 'new'],
  ['Attention: gulls leave Hull =\r\n\r\nThe report says a gull has been killed.', 'new'],
])('tells a withdrawal by a warning and the words below it: %j', (text, change) => {
  expect(articleOf({ text }).change).toBe(change);
});

it.each([
  'ACHTUNG SPERRUNG: Möwe =\r\n\r\nDie Meldung exw 0398 wird zurückgezogen.',
  'ACHTUNG KOLLEGEN: Möwe =\r\n\r\nDie Meldung exw 0398 wird zurückgezogen.',
  'ACHTUNG KUNDEN - Möwe =\r\n\r\nDie Meldung exw 0398 wird zurückgezogen.',
  'Achtung, Rückzug: Möwe =\r\n\r\nDie Meldung exw 0398 wird zurückgezogen.',
  'ACHTUNG LIEBE KOLLEGINNEN UND KOLLEGEN: Möwe =\r\n\r\nDer Bericht wird hiermit zurückgezogen.',
  'Achtung Redaktionen: Möwe =\r\n\r\nBitte den Beitrag nicht mehr verwenden.',
  'Achtung: Möwe =\r\n\r\nDie Meldung über die Möwe wird zurückgezogen.',
  'Achtung: Möwe =\r\n\r\nDer Bericht exw 0398 ist gesperrt.',
  'Achtung: Möwe =\r\n\r\nBitte verwenden Sie die Meldung von Montag nicht.',
  'Achtung: Möwe =\r\n\r\nDie Meldungen bitte nicht verwenden.',
  'Achtung: Möwe =\r\n\r\nDie dpa zieht ihre Meldung vom Montag zurück.',
  'Achtung: Möwe =\r\n\r\nWir ziehen die Meldung exw 0398 zurück.',
  'ATTENTION SUBSCRIBERS: gull =\r\n\r\nThe story exw0398 has been withdrawn.',
  'ATTENTION CLIENTS: gull =\r\n\r\nThe story slugged GULL has been withdrawn.',
  'Attention all editors: gull =\r\n\r\nThe report has been withdrawn.',
  'Attention: gull =\r\n\r\nThis story is withdrawn.',
  'Attention: gull =\r\n\r\nOur story on the gull is withdrawn.',
  'Attention: gull =\r\n\r\nexw 0398 is killed.',
  "ATTENTION - ANNULATION =\r\n\r\nNous vous prions d'annuler la dépêche EXW0398 intitulée La mouette.",
  'ATTENTION - mouette =\r\n\r\nMerci de ne pas tenir compte de notre dépêche sur la mouette.',
  'ATTENTION - mouette =\r\n\r\nVeuillez ignorer la dépêche exw0398.',
  'Attention: gull =\r\n\r\nThe story, exw0398, has been withdrawn.',
  'Attention: gull =\r\n\r\nThe item exw 398 has been withdrawn.',
  'Attention: gull =\r\n\r\nStory exw0398 is withdrawn.',
  'Attention: gull =\r\n\r\nWe are withdrawing the story exw0398.',
  'Attention: gull =\r\n\r\nPlease disregard our story on the gull.',
  'Attention: gull =\r\n\r\nKindly disregard exw0398.',
  'Attention: gull =\r\n\r\nDo not use the story exw0398.',
  'Attention: gull =\r\n\r\nThe story on the gull should not be used.',
  'Attention: gull =\r\n\r\nThe story "Gull rings bell in the old tower of Hull" is withdrawn.',
  'Attention: gull =\r\n\r\nThe story headlined Gull rings bell in the old tower of Hull has been withdrawn.',
  'Attention: mouette =\r\n\r\nLa dépêche sur la mouette est annulée.',
  'Achtung: Möwe =\r\n\r\nDie Meldung "Möwe läutet Glocke" (exw 0398) wird zurückgezogen.',
  'Achtung: Möwe =\r\n\r\nWir müssen die Meldung vom Montag leider zurückziehen.',
  'ACHTUNG REDAKTIONEN UND KUNDEN: Möwe =\r\n\r\nDer Text wird zurückgezogen.',
  'Achtung Redaktionen: Möwe =\r\n\r\nThis story has been withdrawn by dpa. Please do not use it.',
  'Achtung Redaktionen: Möwe =\r\n\r\nThe items have been withdrawn.',
  'Achtung Redaktionen: Möwe =\r\n\r\nItem has been withdrawn.',
  'Achtung Redaktionen: Möwe =\r\n\r\nThe photo has been killed by the editor.',
  'Achtung: Möwe =\r\n\r\nThe story slugged Gull has been withdrawn by the agency.',
  'Achtung: Möwe =\r\n\r\nThe story 0500 has been recalled by exw.',
  'Achtung: Möwe =\r\n\r\nThis story is withdrawn from the wire.',
  'Achtung: Möwe =\r\n\r\nDie Meldung exw0500 wird annulliert.',
  'Achtung: Möwe =\r\n\r\nUnsere Meldung 0500 wird storniert.',
  'Attention: gull =\r\n\r\nThis dispatch has been cancelled.',
  'Attention: gull =\r\n\r\nThe report 0500 has been cancelled.',
  'Attention: gull =\r\n\r\nReport 0398 has been withdrawn by the editors at Nordwire.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the news desk at Arden.',
  'Attention editors: gull =\r\n\r\nPictures 0398 have been withdrawn by the wire of Arden.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the wire service at Arden.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the editors at dpa.',
  'Attention editors: gull =\r\n\r\nThe photos have been killed by the picture desk.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by our English service.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the duty editor.',
  'Achtung Redaktionen: Möwe =\r\n\r\nDer Bericht wurde von der Redaktion zurückgezogen.',
  'Attention: gull =\r\n\r\nReport 0398 has been withdrawn by the foreign desk.',
  'Attention editors: mouette =\r\n\r\nMerci de ne pas utiliser nos photos.',
  'Attention editors: mouette =\r\n\r\nNous vous prions de retirer les photos 0398.',
  'Attention: gull =\r\n\r\nReport slugged GULLS is cancelled.',
  'Attention editors: gull =\r\n\r\nPlease withdraw the story on the gull.',
  'ATTENTION - mouette =\r\n\r\nMerci de ne pas publier notre papier sur la mouette.',
  'ATTENTION - ANNULATION =\r\n\r\nNous annulons la dépêche exw0398.',
  'Attention editors: mouette =\r\n\r\nNous retirons nos photos de la mouette.',
  'ATTENTION - mouette =\r\n\r\nNous annulons notre papier sur la mouette.',
  'Achtung Rückzug: Möwe =\r\n\r\nDie Meldung 0398 muss zurückgezogen werden.',
  'Achtung: Möwe =\r\n\r\nDer Bericht exw 0398 muss zurückgezogen werden.',
  'Achtung: Möwe =\r\n\r\nReport slugged GULLS ist annulliert.',
])('tells a withdrawal as desks word it: %j', (text) => {
  expect(articleOf({ text }).change).toBe('withdrawal');
});

it.each([
  'Achtung: A1 bei Hull dicht =\r\n\r\nDie Autobahn ist gesperrt.',
  'ACHTUNG SPERRUNG: A1 bei Hull =\r\n\r\nDie Autobahn ist gesperrt.',
  'Achtung: Brei-Rückruf =\r\n\r\nDer Hersteller zieht die Ware zurück.',
  'Achtung: Falsche Pillen =\r\n\r\nDie Tabletten nicht mehr verwenden, warnt das Amt.',
  'Achtung: Streit um Studie =\r\n\r\nDer Bericht wurde zurückgezogen, teilte das Amt mit.',
  'Achtung: Truppen =\r\n\r\n"Wir ziehen die Soldaten zurück", sagte die Ministerin laut der Meldung.',
  'Achtung: Nutzer =\r\n\r\nDas Netzwerk teilte mit, der Beitrag wurde gesperrt.',
  'Attention: toys recalled =\r\n\r\nThe items have been recalled by the maker.',
  'Attention: tap water =\r\n\r\n"Please do not use tap water," the council said.',
  'Attention: false alarm =\r\n\r\n"Please disregard the alert," the island said.',
  'Attention: tap water =\r\n\r\n"Do not use it, the water must not be used," the council said in the report.',
  'Achtung: Truppen =\r\n\r\n"Wir müssen die Soldaten zurückziehen", so der Bericht.',
  'Attention: phones =\r\n\r\nPlease do not use the 0800 line.',
  'Attention: row over study =\r\n\r\nThe journal said the report has been retracted.',
  'Attention - UN row =\r\n\r\nThe report on Gaza has been withdrawn.',
  'Attention: quake =\r\n\r\nOf them all 300 are killed, and 0200 have been recalled.',
  'Attention seekers: gulls =\r\n\r\nThe story is withdrawn.',
  'Achtung: Streik =\r\n\r\nDer Flug gul 0500 wurde annulliert.',
  'Attention: strike =\r\n\r\nFlight gul 0500 has been cancelled.',
  'Attention: brakes fail =\r\n\r\nThe gul 0500 has been recalled by the maker.',
  'ATTENTION EDITORS: toys =\r\n\r\nThe items have been recalled by the maker.',
  'Attention: row over law =\r\n\r\nArticle 370 has been withdrawn by the government.',
  'Attention editors: gull =\r\n\r\nThe article has been retracted by the editors of Owls.',
  'Achtung Redaktionen: Möwe =\r\n\r\nThe pictures have been withdrawn by the editor of Owls.',
  'Attention editors: gull =\r\n\r\nThe article has been retracted by the editors at Gull Science.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the editors at the journal.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the agency at Geneva.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the foreign service of Arden.',
  'Achtung Redaktionen: Möwe =\r\n\r\nDer Bericht wurde von der Redaktion der Möwenpost zurückgezogen.',
  'Attention editors: gull =\r\n\r\nThe report has been withdrawn by the service of the foreign minister.',
  'Attention editors: gull =\r\n\r\nThe report has been recalled by the desk of the president.',
  'ATTENTION - mouette =\r\n\r\nMerci de ne pas tenir compte de la mouette, dit la mairie.',
  'Attention editors: gull =\r\n\r\nItem 1234 has been recalled by the agency of medicines.',
  'Attention: kites =\r\n\r\nReport 2026 on kites has been withdrawn by the foreign service.',
  'Attention: gull =\r\n\r\nMessages 1234 have been recalled by the German service of the railway.',
  'Attention: gull =\r\n\r\nThe report 123 has been withdrawn by the sports desk of the TV station.',
  'ATTENTION - photos =\r\n\r\nMerci de ne pas publier notre photo, dit la famille.',
  'ATTENTION - mouettes =\r\n\r\n"Nous retirons nos photos", dit la mairie.',
  'ATTENTION - mouettes =\r\n\r\n"Nous retirons nos articles de la vente", dit la maison.',
  'ATTENTION - mouettes =\r\n\r\n"Nous retirons les articles 12 et 13 de la loi", dit la ministre.',
  'Achtung: Möwe =\r\n\r\nDer Bericht 2026 muss zurückgezogen werden, fordert die Bürgermeisterin.',
  'Attention editors: mouette =\r\n\r\nMerci de retirer les photos de la plage, dit le maire.',
  'Attention editors: mouette =\r\n\r\nNous vous demandons de ne pas publier les photos, a dit la famille.',
  'Achtung: Möwe =\r\n\r\nAlert 15 on storms has been cancelled.',
  'Achtung: Möwe =\r\n\r\nThe message headlined Gulls has been killed by readers.',
])('tells no withdrawal in the news: %j', (text) => {
  expect(articleOf({ text }).change).toBe('new');
});

it.each(['Gulls/Crime/Killings/', 'Gulls-crime,killing/'])('takes nothing back for the news under %s', (keywords) => {
  const { change, pubStatus } = articleOf({
    header: `exw0412 4 i 20   exw 0398\r\n${keywords}`,
    text: 'Gull shot in Hull =\r\n\r\nA gull was killed on Monday, police said.',
  });

  expect([change, pubStatus]).toEqual(['new', 'usable']);
});

it.each(['EIL', 'EIL EIL EIL', 'Eilmeldung', 'FLASH FLASH', 'BLITZ BLITZ BLITZ'])(
  'has %s above the headline for a note',
  (mark) => {
    const { headline, editorNotes } = articleOf({ text: `${mark}\r\nGull rings bell =\r\n\r\nIt did.` });

    expect([headline, editorNotes.map(({ text }) => text)]).toEqual(['Gull rings bell', [mark]]);
  },
);

it('tells an update by the end of its headline', () => {
  const headlines = ['Gull results - 1st update', 'Gull asks for an update'];

  expect(headlines.map((text) => articleOf({ text: `${text} =\r\n\r\nIt did.` }).change)).toEqual(['update', 'new']);
});

describe('the end of a text', () => {
  it.each([
    ['GUL0123    2026-03-03/11:37'],
    ['-0-mmm/ab'],
    ['./.'],
    ['/ab/DP/jha'],
    ['dpa-infocom ab cd'],
    ['abc/ def/'],
    ['AFP'],
    [' REUTERS'],
    ['(more to follow)'],
    ['(à suivre)'],
    ['(SEGUE)'],
    ['FIN'],
    ['bur-ab/cd/ef'],
    ['EFE'],
    ['ABC // DEF\r\n\r\nLusa/Fim'],
    ['ABC (DEF/GHI) // JKL\r\n\r\nLusa/Fim'],
    ['ab/cd/ef\r\n\r\n<org idsrc="isin" value="XX0000000000">GULL</org>'],
  ])("that is the desk's own is no part of it: %s", (end) => {
    const { body } = articleOf({ text: `Gull rings bell =\r\n\r\n   It did.\r\n\r\n${end}` });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', ...end.split('\r\n\r\n').map(() => 'signoff')]);
  });

  it.each([
    ['exw ab', 'signoff'],
    ['EXW abc de', 'signoff'],
    ['EXW abc/de', 'signoff'],
    ['ab/cd\r\n\r\n(foto) (vídeo)', 'related'],
    ['xyz ab cd', 'paragraph'],
    ['exw is everywhere', 'paragraph'],
    ['Exw ab cd', 'paragraph'],
    ['(ats)', 'signoff'],
    ['(ATS / ab)', 'signoff'],
    ['(©NTB)', 'related'],
    ['/ritzau/', 'signoff'],
    ['(gull)', 'paragraph'],
  ])('is signed by whoever the header names: %s', (end, role) => {
    const { body } = articleOf({ text: `Gull rings bell =\r\n\r\n   It did.\r\n\r\n${end}` });

    expect(body.at(-1)?.role).toBe(role);
  });

  it('is all of its lines where what else is sent stands right below initials', () => {
    const { body } = articleOf({ text: 'Gull rings bell =\r\n\r\nIt did.\r\nEFE\r\nab/cd\r\n(foto) (vídeo)' });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'signoff', 'signoff', 'related']);
  });

  it.each(['TT', 'AA'])('is the name of two letters %s of whoever sends it alone', (name) => {
    const text = `Gull =\r\n\r\n   It did.\r\n\r\n${name}`;
    const roleIn = (source: string) => articleOf({ header: `${source}0412 4 i 20\r\nGulls`, text }).body.at(-1)?.role;

    expect([name, 'exw'].map(roleIn)).toEqual(['signoff', 'paragraph']);
  });

  it("is ANSA's codes in a message of ANSA's, and a line of the story in any other", () => {
    const text = 'Gull =\r\n\r\n   It did.\r\n   It rang. (ANSA).\r\n\r\n     YJ2-BRA';
    const lastOf = (source: string) => articleOf({ header: `${source}0412 4 i 20\r\nGulls`, text }).body.at(-1);

    expect(lastOf('ANS')?.role).toBe('paragraph');
    expect(lastOf('ANSA')).toEqual({ role: 'contact', text: 'YJ2-BRA' });
  });

  it("is a result in a message of ANSA's", () => {
    const text = 'Gull =\r\n\r\n   It did.\r\n\r\n   INTER-MILAN 2-1';

    expect(articleOf({ header: 'ANSA0412 4 i 20\r\nGulls', text }).body.at(-1)?.role).toBe('paragraph');
  });

  it('is signed below a full stop, too, with no empty line between', () => {
    const { body } = articleOf({ text: 'Gull rings bell =\r\n\r\nA gull rang the bell.\r\nexw ab cd' });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'signoff']);
  });

  it.each([
    'She wrote what the harbour told\r\nReuters',
    'Quellen:\r\nStadt Hull\r\ndpa\r\nReuters',
    'They sold it to the men of\r\nTT',
    'It did.\r\n\r\nRot/ Gelb/',
    'She asked the harbour to\r\nexw for the town',
    'They say that nobody will\r\nEXW and go',
    'THIS WAS NOT YET THE\r\nFIN',
    'They said it in a\r\n(video)',
  ])('is a word of the story where nothing parts it from that: %j', (text) => {
    const { body } = articleOf({ text: `Gull rings bell =\r\n\r\n${text}` });

    expect(sentText(body).split(/\s+/)).toEqual(text.split(/\s+/));
  });

  it('keeps the lines of a point together', () => {
    const { body } = articleOf({
      text: 'Day =\r\n\r\nIt rang:\r\n\r\n   - The bell in\r\n     Kiel.\r\n   - And more.',
    });

    expect(body.map(({ text }) => text)).toEqual(['It rang:', '- The bell in Kiel.', '- And more.']);
  });

  it('keeps the lines of a schedule apart', () => {
    const { body } = articleOf({
      text: 'Day =\r\n\r\nOn Monday:\r\n\r\n9.00 Kiel bells ring for an hour and more, says the gull\r\n11.30 Bonn rest',
    });

    expect(body.at(-1)).toMatchObject({ role: 'table', text: expect.stringContaining('\n11.30 Bonn rest') });
  });

  it('takes no sentence for a schedule', () => {
    const { body } = articleOf({
      text: 'Day =\r\n\r\nIt rang.\r\n\r\n10:30 Uhr war es, als die Glocke zum ersten Mal schlug und der Turm bis\r\n12.15 Uhr blieb.',
    });

    expect(body.at(-1)).toMatchObject({ role: 'paragraph', text: expect.stringContaining('bis 12.15 Uhr blieb.') });
  });
});

describe('the letters of 7-bit sets', () => {
  it.each([
    [
      'Regjeringen f}r st|tte p} Stortinget for en lov som gj|r det lettere.',
      'Regjeringen får støtte på Stortinget for en lov som gjør det lettere.',
    ],
    ['Der er en h|ne p} taget, og den f}r f|de.', 'Der er en høne på taget, og den får føde.'],
    ['En h|na sitter p} taket och f}r inte mat, s{ger de.', 'En höna sitter på taket och får inte mat, säger de.'],
    ['Das M|sli ist f}r die K}he, nicht f}r M{nner.', 'Das Mösli ist für die Kühe, nicht für Männer.'],
    [
      'DIE K]HE M\\GEN ES. F}r M{nner und B{ren ist das nichts.',
      'DIE KÜHE MÖGEN ES. Für Männer und Bären ist das nichts.',
    ],
  ])('are told by small words: %s', (sent, text) => {
    expect(mendNational(sent)).toBe(text);
  });
});

describe('a release time of an IPTC 7901 message', () => {
  it.each([
    ['EMBARGOED TO 0001 WEDNESDAY MARCH 4', { until: '2026-03-04T00:01:00Z' }],
    ['NOT FOR PUBLICATION BEFORE 6 p.m. WEDNESDAY, MARCH 4', { until: '2026-03-04T18:00:00Z' }],
    ['Embargoed until 4 p.m. EST Wednesday, March 4', { until: '2026-03-04T21:00:00Z' }],
    ['Sperrfrist: 4. März, 19.00 Uhr', { until: '2026-03-04T19:00:00Z' }],
    ['(Sperrfrist: Mittwoch)', { unreadable: '(Sperrfrist: Mittwoch)' }],
  ])('in %s above or below the headline holds it', (line, embargo) => {
    const texts = [`${line}\r\nGull rings bell =\r\n\r\nIt did.`, `Gull rings bell =\r\n\r\n${line}\r\n\r\nIt did.`];

    expect(texts.map((text) => articleOf({ text }, 'Europe/London').embargo)).toEqual([embargo, embargo]);
  });
});

describe('an IPTC 7901 drop', () => {
  it('yields message by message, before it has read the next one', () => {
    const items = iptc7901.parse({ bytes: latin1(message() + message()), name: 'drop.txt' }, {});

    const first = items.next();

    expect(first.done).toBe(false);
    expect(items.return(undefined).done).toBe(true);
  });

  it('rejects a message that was cut off and keeps its neighbours', () => {
    const [cut, whole] = itemsOf(`\x01exw0001 4 i 20\r\nCut/\r\n\x02Half a he${message()}`);

    expect(rejectionOf(cut)).toEqual({ code: 'MALFORMED', position: { item: 0, line: 1 } });
    expect(whole && 'article' in whole && whole.article.headline).toBe('Gull rings bell');
  });

  it('rejects a message without a header', () => {
    const [item] = itemsOf('\x01\r\n\x02Headline =\r\n\r\nText.\x03\x04');

    expect(rejectionOf(item)).toEqual({ code: 'MISSING_ID', position: { item: 0, line: 1 } });
  });

  it.each([
    ['lines that end in LF', 'x\n'.repeat(MAX_ITEM_LINES)],
    ['lines that end in CR', 'x\r'.repeat(MAX_ITEM_LINES)],
    ['characters', 'x'.repeat(MAX_ITEM_CHARACTERS)],
  ])('with a message of more %s than a story has keeps the others', (_, text) => {
    const [large, other] = itemsOf(message({ text }) + message());

    expect(rejectionOf(large)).toEqual({ code: 'TOO_LARGE', position: { item: 0, line: 1 } });
    expect(other).toHaveProperty('article');
  });

  it('without any SOH is rejected as a whole', () => {
    expect(() => itemsOf('no telegraph at all')).toThrow(DropRejected);
  });

  it('takes linear time over the heads of sections', () => {
    const before = process.cpuUsage();

    const blanks = ' '.repeat(200_000);
    for (const below of [
      `## contacts${blanks}x`,
      `# Notebook\r\n# x${blanks}y`,
      '## secret contacts\r\n\r\n'.repeat(10_000),
      `${'## Internet\r\n- x\r\n'.repeat(10_000)}## contacts`,
    ]) {
      itemsOf(message({ text: `Headline =\r\n\r\nIt did.\r\n\r\n${below}` }));
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(4000);
  });

  it('takes linear time over a text of one sign', () => {
    const before = process.cpuUsage();

    for (const sign of [
      '(',
      '=',
      ' ',
      '\r',
      '\n',
      '\r\n',
      '_',
      '\n_',
      '- ',
      '\n- ',
      '#',
      '* ',
      '{a',
      '=  ',
      '\x0c',
      'a  ',
      '/',
    ]) {
      const many = sign.repeat(100_000);
      itemsOf(message({ text: `Headline =\r\n\r\n${many}` }));
      itemsOf(message({ text: `${many}x` }));
      itemsOf(message({ header: `exw0412 4 i 20 ${many}x` }));
      itemsOf(message({ trailer: `${many}x` }));
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});
