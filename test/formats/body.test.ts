import { describe, expect, it } from 'vitest';
import { readBody } from '../../functions/formats/readings/body.ts';
import type { Piece } from '../../functions/formats/syntax/html-pieces.ts';

const STORY = ['LONDON (Reuters) - The pier is open again.', 'Ships sailed.', 'Nobody was hurt.', 'Tea was served.'];

/** The roles of paragraphs that stand one below the other. */
const rolesOf = (...texts: readonly string[]): string[] =>
  readBody(texts.map((text) => ({ kind: 'text', text }))).body.map(({ role }) => role);

const REST = ['dateline', 'paragraph', 'paragraph', 'paragraph', 'paragraph'];

describe('a heading that repeats the headline', () => {
  const heading = { kind: 'heading', text: 'Port  opens again' } as const;
  const options = { headline: 'Port opens again' };

  it('is left out above a text, and is the text where there is no other', () => {
    const story = { kind: 'text', text: 'Ships sailed.' } as const;

    expect(readBody([heading, heading, story], options).body).toEqual([{ role: 'paragraph', text: 'Ships sailed.' }]);
    expect(readBody([heading, heading], options).body).toEqual([{ role: 'paragraph', text: 'Port opens again' }]);
  });
});

describe('a heading above the story', () => {
  it('is a note where it is an embargo, and none where that is news', () => {
    const rolesOf = (text: string) =>
      readBody([
        { kind: 'heading', text },
        { kind: 'text', text: 'Tea.' },
      ]).body.map(({ role }) => role);

    expect(rolesOf('EMBARGOED UNTIL 10:00 GMT JANUARY 2')).toEqual(['editorNote', 'paragraph']);
    expect(rolesOf('Embargo from 5 May will cut exports')).toEqual(['crosshead', 'paragraph']);
  });
});

describe('a line above the dateline', () => {
  it.each([
    'by Ann Example',
    'By Ann Example',
    'par Anne Exemple',
    'Di Anna Esempio',
    'Di Anna Esempio e Ugo Modello',
    'Door Ann van der Voorbeeld',
    'Av Anna Exempel',
    'Af Anna Eksempel, /ritzau/',
    'Af Anna Eksempel /ritzau/',
    'Af Anna Eksempel/ritzau',
    'Av Anna Exempel/TT',
    'Oleh Ani Contoh',
    '(di Anna Esempio)',
    'von Anna Beispiel',
    '- von Anna Beispiel und Udo Muster',
    '(Par Anne Exemple)',
  ])('%j is a byline', (text) => {
    expect(rolesOf(text, ...STORY)).toEqual(['byline', ...REST]);
  });

  it.each([
    'by the river',
    'Di Maio promette battaglia',
    'Di Maio',
    'Door de storm ligt Antwerpen plat',
    'Av Göteborg blev inget',
    'Av Göteborg/Malmö',
    'Oleh itu, Arden menang',
    '- von Kiel bis Rom',
    `By ${'Ann '.repeat(50_000)}`,
    `Di ${'Anna '.repeat(50_000)}`,
  ])('%.40j is a paragraph', (text) => {
    expect(rolesOf(text, ...STORY)).toEqual(['paragraph', ...REST]);
  });

  it('names in brackets or behind a dash who signs it', () => {
    const bylineOf = (line: string) => readBody([line, ...STORY].map((text) => ({ kind: 'text', text }))).byline;

    expect(bylineOf('(di Anna Esempio)')).toBe('di Anna Esempio');
    expect(bylineOf('- von Anna Beispiel')).toBe('von Anna Beispiel');
    expect(bylineOf('(by the river)')).toBeUndefined();
  });

  it.each([
    'ATENCIÓN - ACTUALIZA con cifras ///',
    'ACHTUNG - ERGÄNZT mit Zitaten ///',
    'ATTENTION - corrige le chiffre ///',
    "EDITOR'S NOTE _ The first of two stories.",
    "Editor's note: The pier has a new name.",
    'Editors’ note – The pier has a new name.',
    'Note to editors: The pier has a new name.',
    'Eds: The pier has a new name.',
    'Til redaksjonen: Det kommer bilder.',
    'Til red.: Ny version følger.',
    'Till redaktionerna: bild kommer.',
    'Toimituksille: juttu päivittyy.',
    'Noot voor de redactie: foto volgt.',
    'Note aux rédactions : photo suit.',
    "A l'attention des rédactions: photo suit.",
    'Nota a los editores: hay fotos.',
    'Nota aos editores: há fotografias.',
    'Nota per le redazioni: seguono foto.',
    'Achtung Redaktionen: Foto folgt.',
    'Hinweis an die Redaktionen: Foto folgt.',
    'Uwaga redakcje: będzie zdjęcie.',
  ])('%j is a note', (text) => {
    expect(rolesOf(text, ...STORY)).toEqual(['editorNote', ...REST]);
  });

  it.each([
    'Achtung - der Steg ist offen.',
    "Editor's note-taking was poor.",
    'Editors note that the pier is open.',
    'Editor: Ann Example',
    'Til redaksjonen sier hun at brygga er åpen.',
    'Achtung - Redaktionen: die Kunst der Zeitung',
    'Note à la rédaction du maire, la lettre est ouverte: elle dit tout.',
  ])('%j is no note', (text) => {
    expect(rolesOf(text, ...STORY)).toEqual(['paragraph', ...REST]);
  });
});

describe('a dateline', () => {
  it('that is marked goes on with its source', () => {
    const { body, dateline } = readBody([
      { kind: 'dateline', text: 'HULL, March 3' },
      { kind: 'text', text: '(Reuters) - The ferry sailed.' },
    ]);

    expect(dateline).toEqual({ text: 'HULL, March 3 (Reuters)', place: 'HULL', date: 'March 3', source: 'Reuters' });
    expect(body.map(({ text }) => text)).toEqual(['HULL, March 3', '(Reuters) -', 'The ferry sailed.']);
  });

  it.each([
    [', March 3 (EXW) - The ferry sailed.', 'HULL, March 3 (EXW)', [', March 3 (EXW) -']],
    [' March 3 — The ferry sailed.', 'HULL March 3', ['March 3 —']],
    ['(Example Wire) -- The ferry sailed.', 'HULL (Example Wire)', ['(Example Wire) --']],
    [': The ferry sailed.', 'HULL', []],
    [' – The ferry sailed.', 'HULL', []],
  ])('that is marked goes on with all that belongs to it: %s', (below, text, above) => {
    const { body, dateline } = readBody([
      { kind: 'dateline', text: 'HULL' },
      { kind: 'text', text: below },
    ]);

    expect(dateline).toMatchObject({ text, place: 'HULL' });
    expect(body.map((block) => block.text)).toEqual(['HULL', ...above, 'The ferry sailed.']);
  });

  it.each([
    '(in short) - The ferry sailed.',
    '(Corrects spelling) - The ferry sailed.',
    '5 - The ferry sailed.',
    'Note: The ferry sailed.',
    'Ann (Hull) - The ferry sailed.',
  ])('that is marked ends above %s', (below) => {
    const { body } = readBody([
      { kind: 'dateline', text: 'HULL' },
      { kind: 'text', text: below },
    ]);

    expect(body.map(({ text }) => text)).toEqual(['HULL', below]);
  });

  const LINES = [
    'Press release',
    'Embargoed until noon on Monday',
    'The pier is open',
    'Ships may sail',
    'Tea for all',
  ];

  it('opens the story below lines that end no sentence', () => {
    expect(rolesOf(...LINES, ...STORY)).toEqual(['paragraph', 'editorNote', ...Array(3).fill('paragraph'), ...REST]);
    expect(rolesOf(...LINES, `LONDON (Reuters) - ${'The pier is open again. '.repeat(20)}`).at(-2)).toBe('dateline');
  });

  it('is a part of the story below three paragraphs of it, or many lines', () => {
    expect(rolesOf('It rained.', 'It poured.', 'It stopped.', ...STORY)).toEqual(Array(7).fill('paragraph'));
    expect(rolesOf(...Array(8).fill('The pier is open'), ...STORY)).not.toContain('dateline');
    expect(rolesOf('雨が降った。', '風が吹いた！', '「雪だ。」', '晴れた。', ...STORY)).not.toContain('dateline');
  });
});

describe('a line on an embargo below another line', () => {
  it.each([
    ['Press release', 'The pier is open', 'Embargoed until noon on Monday'],
    ['NOTA', 'El muelle abre', 'Embargado hasta el lunes a las 10:00'],
    ['The Pier Company', 'Pressemitteilung 3/2026', 'Sperrfrist: Montag, 12.00 Uhr'],
  ])('is a note in a press release: %s / %s / %s', (...lines) => {
    expect(rolesOf(...lines, ...STORY)).toEqual(['paragraph', 'paragraph', 'editorNote', ...REST]);
  });

  it('is a note right below the headline, and below a label in capitals', () => {
    const held = 'Sperrfrist: Montag, 12.00 Uhr';

    expect(rolesOf('The pier is open', held, ...STORY)).toEqual(['paragraph', 'editorNote', ...REST]);
    expect(rolesOf('The pier is open', 'Embargo ends: 6 March', ...STORY)).toEqual([
      'paragraph',
      'editorNote',
      ...REST,
    ]);
    expect(rolesOf('The Pier Company', 'PRESS RELEASE', 'The pier is open', held, ...STORY)).toEqual([
      ...['paragraph', 'crosshead', 'paragraph', 'editorNote'],
      ...REST,
    ]);
  });

  it.each([
    ['Termine am Dienstag', 'Arden, 10.00 Kabinett', 'Sperrfrist: 12.00 Uhr', 'Marsh, 11.00 Messe'],
    ['Trafikk', 'E6', 'Sperret til mandag kl. 10', 'E18'],
    ['E6 ved Arden', 'Sperret til mandag kl. 10', 'E18'],
    ['Oil', 'Embargo ends Friday', 'Gulls'],
    ['Films', 'Kites', 'For release on 6 March 2026', 'Gulls'],
    ['Prisoners', 'Ann Example', 'For release at 10:00 on 6 March 2026', 'Bo Sample'],
    ['News in brief', 'Oil', 'Embargo: until 1 June', 'None from the north'],
    ['News update', 'Oil', 'Embargo: until 1 June', 'None from the north'],
    ['Press release', 'A', 'B', 'C', 'D', 'Embargoed until noon on Monday'],
  ])('is one of a list elsewhere: %s / %s / %s', (...lines) => {
    expect(rolesOf(...lines)).toEqual(lines.map(() => 'paragraph'));
  });
});

describe('a heading', () => {
  const headingsOf = (headline: string): string[] =>
    readBody(
      [
        { kind: 'heading', text: 'Port\n closed' },
        { kind: 'text', text: 'Ships sailed.' },
        { kind: 'heading', text: 'Port closed' },
        { kind: 'text', text: 'Tea was served.' },
      ],
      { headline },
    ).body.flatMap(({ role, text }) => (role === 'crosshead' ? [text] : []));

  it('that only says the headline over again is left out, above the text alone', () => {
    expect(headingsOf('Port closed')).toEqual(['Port closed']);
    expect(headingsOf('Port opens')).toEqual(['Port closed', 'Port closed']);
  });
});

describe('a paragraph', () => {
  it('of blanks that nobody sees is none', () => {
    expect(rolesOf('\u200b', 'Ships sailed.', '\xa0\u2060 ', 'Tea was served.')).toEqual(['paragraph', 'paragraph']);
  });

  it('below a picture that is a link begins with no line break', () => {
    const text = '\x05https://port.example/\x06 \x07\x0b Ships \x03sailed\x04.';

    expect(readBody([{ kind: 'text', text }]).body).toEqual([
      { role: 'paragraph', text: 'Ships sailed.', html: 'Ships <strong>sailed</strong>.' },
    ]);
  });
});

describe('a paragraph whose breaks stand at the ends of lines', () => {
  it.each([
    ['TARN (3) A Doe 1', 'SLOW TUG (2) B Poe 2', 'PIER (7) C Foe 3'],
    ['“It was fog,” she said.', '(It was not.)', 'So it ended'],
  ])('%j keeps them', (...lines) => {
    const text = lines.join('\x0b\n');

    expect(readBody([{ kind: 'text', text }]).body).toEqual([
      { role: 'paragraph', text: lines.join(' '), html: lines.join('<br> ') },
    ]);
  });
});

describe('a line between paragraphs', () => {
  it.each([
    ...["- 'Worst ever' -", '- Intertitre -', '– Zwei Jahre später –', '- Plus de 300 mouettes -', '- Le G7 divisé -'],
    ...["- 'La jetée, un ami' -", '- 2026, année noire -', '- ¿Qué pasará? -'],
  ])('%j is a crosshead', (text) => {
    expect(rolesOf(...STORY, text, 'Ships sailed.')).toEqual([...REST, 'crosshead', 'paragraph']);
  });

  it.each([
    ...['- The pier', '- The pier is open. -', '- pier - mole', '- - -', `- ${'pier '.repeat(50_000)}-`],
    ...['– Je pars –', '– Nein –', '– Nein, sagt er –', '- 12 -', '- Gulls 2 (Tern 3) -', '- Gulls - Terns -'],
  ])('%.40j is no crosshead', (text) => {
    expect(rolesOf(...STORY, text, 'Ships sailed.')).toEqual([...REST, 'paragraph', 'paragraph']);
  });
});

describe('no-break spaces', () => {
  const hard = (text: string): string => text.replaceAll(' ', '\xa0');

  it.each([
    ['By Ann Example', 'byline'],
    ['(di Anna Esempio)', 'byline'],
    ['EMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026', 'editorNote'],
    ['ATTENTION - adds quotes ///', 'editorNote'],
    ['Til red.: Bilder finnes.', 'editorNote'],
    ['- A pier of wood -', 'crosshead'],
    ['© 2026 AFP', 'related'],
    ['- ENDS -', 'signoff'],
    ['Our Standards: The Thomson Reuters Trust Principles.', 'related'],
  ])('are blanks where a line is told by its words: %s', (line, role) => {
    const isTop = role === 'byline' || role === 'editorNote';
    const texts = isTop ? [hard(line), ...STORY] : [...STORY, hard(line), 'It rained.'];

    expect(rolesOf(...texts)[isTop ? 0 : STORY.length + 1]).toBe(role);
  });

  it('hide nothing that is not for publication', () => {
    for (const note of ['NOT FOR PUBLICATION: Ann, +44 20 7946 0018', 'Desk note: call Ann, +44 20 7946 0018']) {
      const { body, editorNotes } = readBody([...STORY, hard(note)].map((text) => ({ kind: 'text', text })));

      expect(body.map(({ role }) => role)).toEqual(REST);
      expect(editorNotes).toEqual([{ text: note, public: false }]);
    }
  });

  it('make nothing new of the headline or the teaser that a text repeats', () => {
    const pieces = [
      { kind: 'heading', text: 'Port opens\xa0again' },
      { kind: 'text', text: 'After ten\xa0years, ships sail.' },
      { kind: 'text', text: 'Ships sailed.' },
    ] as const;
    const headline = 'Port opens again';

    for (const teaser of ['After ten years, ships sail.', pieces[1].text])
      expect(readBody(pieces, { headline, teaser }).body).toEqual([{ role: 'paragraph', text: 'Ships sailed.' }]);
  });

  it('stay in the story, and not in what is told of it', () => {
    const { body, dateline, byline } = readBody(
      ['By\xa0Ann Example\xa0', 'LONDON\xa0(Reuters)\xa0- Ten\xa0ships sailed.'].map((text) => ({
        kind: 'text',
        text,
      })),
    );

    expect(byline).toBe('By Ann Example');
    expect(dateline?.text).toBe('LONDON (Reuters)');
    expect(body.at(-1)).toEqual({ role: 'paragraph', text: 'Ten\xa0ships sailed.' });
  });
});

describe('points above a story', () => {
  it.each(['\n\n', '\x0b\x0b'])('are one list, each a paragraph of its own: %j', (between) => {
    const text = ['* Pier opens', '* Ships sail', 'By Ann Example', ...STORY].join(between);

    expect(readBody([{ kind: 'text', text }]).body.slice(0, 2)).toEqual([
      { role: 'list', text: 'Pier opens\nShips sail' },
      { role: 'byline', text: 'By Ann Example' },
    ]);
  });
});

it('a single point may be a footnote, however its XML is laid out', () => {
  for (const text of ['* Metres of pier.', '\n      * Metres of pier.\n    ']) {
    expect(readBody([...STORY, text].map((line) => ({ kind: 'text', text: line }))).body.at(-1)).toEqual({
      role: 'paragraph',
      text: '* Metres of pier.',
    });
  }
});

describe('a line below the story', () => {
  it.each(['© dpa-infocom, dpa:260303-99-123456/2', '(c) dpa-infocom, dpa:260303-99-123456/2', '© 2026 AFP'])(
    '%j says whose it is',
    (text) => {
      const read = readBody([...STORY, text].map((line) => ({ kind: 'text', text: line })));

      expect(read.copyrightNotice).toBe(text);
      expect(read.body.at(-1)).toEqual({ role: 'related', text });
    },
  );

  it.each(['(©NTB)', '(©dpa)', '(© 2026 NTB)'])('%j says whose it is in brackets', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'related']);
  });

  it.each(['(© Ann Example)', '(© Example)', '(©NTB) is a mark', '(© EPA)', '(©Keystone)', '(© Reuters)'])(
    '%j is none',
    (text) => {
      expect(rolesOf(...STORY, text)).toEqual([...REST, 'paragraph']);
    },
  );

  it.each([
    '(Harbourton Newsroom; +47 55 55 01 00)',
    '(Harbourton newsroom; +47 55 55 01 00)',
    '(New Example Newsroom: 555 0100 00)',
    '(Service Marchés. +33 1 55 50 01 00)',
  ])('%j says whom to ask', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'contact']);
  });

  it.each(['(Harbourton Newsroom)', '(Harbourton Newsroom; 12)', '(The Newsroom: +47 55 55 01 00 rang)'])(
    '%j does not say whom to ask',
    (text) => {
      expect(rolesOf(...STORY, text)).not.toContain('contact');
    },
  );

  it.each(['(Reporting by Ann Example)', 'Reporting by Ann Example', '((Reporting by Ann Example))'])(
    'may be %j with whom to ask behind it',
    (signoff) => {
      const sent = [...STORY, `${signoff} ((ann@wire.example; Reuters Messaging: ann)) Keywords: PIER`];
      const { body, credits } = readBody(sent.map((text) => ({ kind: 'text', text })));

      expect(body.slice(REST.length).map(({ role }) => role)).toEqual(['signoff', 'contact', 'related']);
      expect(credits.map(({ name }) => name)).toEqual(['Ann Example']);
    },
  );

  it.each([
    'Further company coverage: <EXM.L>',
    'Further company coverage: [EXM.L]',
    '- For previous columns by the author, click on [EXAMPLE/]',
    'Slideshow (3 Images)',
    'SIGN UP FOR BREAKINGVIEWS EMAIL ALERTS: http://bv.example',
    'Sul sito www.reuters.it altre notizie',
    'Further company coverage:',
  ])('%j points elsewhere', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'related']);
  });

  it.each([
    '(Reporting by Ann Example) +47 55 55 01 00 ((ann@wire.example; Reuters Messaging: ann))',
    '(Reporting by Ann Example) ann@wire.example ((Reuters Messaging: ann.example))',
    '(Reporting by Ann Example) +47 55 55 01 00 ((ann@wire.example))',
    'Reporting by Ann Example; +47 55 55 01 00 ((ann@wire.example))',
  ])('says whom to ask where a number stands between it and the rest, and keeps who wrote: %j', (text) => {
    const { body, credits } = readBody([...STORY, text].map((text) => ({ kind: 'text', text })));

    expect(body.map(({ role }) => role)).toEqual([...REST, 'contact']);
    expect(credits).toEqual([{ role: 'reporting', kind: 'person', name: 'Ann Example' }]);
  });

  it.each([
    'For previous generations it was a way to see the world.',
    'For more than a decade the town has seen kites.',
    'For all its faults it seems that prices doubled.',
    'For all the clicks that it gets, the list of kites earns nothing.',
    'For more than a decade, see the list, kites have flown.',
    'For all that you see here, kites were paid.',
    'For all the world to see: kites flew.',
    '(Service client : 0 800 55 50 01)',
    '(Kites are told in the Newsroom)',
  ])('%j is a paragraph', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'paragraph']);
  });

  it.each([
    'For previous stories see <EXM1>',
    'For a full list, see: example.test',
    'For more see www.example.test',
    'For more on kites, see the list',
    'For more kites see https://example.test/',
    'For related news, double click on [KITE]',
    'For a full list click here for the table',
    'For all kites, click',
    'For more kites see below.',
  ])('%j points elsewhere, too', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'related']);
  });

  it('that names a newsroom beside a number or an embargo is a note above the story', () => {
    const notesOf = (line: string) => readBody([line, ...STORY].map((text) => ({ kind: 'text', text }))).editorNotes;

    expect(notesOf('(+47 55 55 01 00 Newsroom)')).toHaveLength(1);
    expect(notesOf('(Embargo until 1500 GMT, Example Newsroom)')).toHaveLength(1);
  });

  it('that is a mail address says whom to ask', () => {
    expect(rolesOf(...STORY, 'ann@wire.example', '(END)')).toEqual([...REST, 'contact', 'signoff']);
    expect(rolesOf(...STORY, 'Write to ann@wire.example')).toEqual([...REST, 'paragraph']);
    expect(rolesOf(...STORY, 'Ann Example, NTB', 'ann@wire.example').at(-1)).toBe('contact');
    expect(rolesOf(...STORY, 'Write to', 'ann@wire.example', 'until Friday.').slice(-2)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it.each(['###', '# # #', '+++', '-30-', '- ENDS -', '-- Ends --', 'ENDS'])('%j is its end', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'signoff']);
  });

  it.each([
    'This report by The Canadian Press was first published May 3, 2026.',
    'Ce reportage de La Presse Canadienne a été publié pour la première fois le 3 mai 2026.',
    '==Kyodo',
    '(Harbourton Newsroom)',
  ])('%j is none of it', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'signoff']);
    expect(rolesOf(...STORY, `${text} It sold well.`)).toEqual([...REST, 'paragraph']);
  });

  it.each([
    '/ritzau/',
    '(ANSA).',
    '/ritzau/AFP/',
    '(TT)',
    '(ats)',
    '(PAP).',
    '(Reuters)',
    '(SDA-ATS\\ab/cd)',
    '-- BERNAMA',
    '– AFP',
  ])('%j is the mark of an agency', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'signoff']);
  });

  it.each([
    '/pier/',
    '/tea/',
    '(Spa)',
    '(aa)',
    '(Tea)',
    '(the pier)',
    '(Dow Jones)',
    '/home/ann/',
    'ritzau',
    '(TT-banan)',
    '(PA-Example)',
    '-- Spa',
    '- Ann Example',
  ])('%j is no mark of an agency', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'paragraph']);
  });

  it.each(['# 3', '30', 'Trends'])('%j is no mark of its end', (text) => {
    expect(rolesOf(...STORY, text)).toEqual([...REST, 'paragraph']);
  });

  it('is the mark of its end as a word only where nothing follows', () => {
    expect(rolesOf(...STORY, 'Ends')).toEqual([...REST, 'signoff']);
    expect(rolesOf(...STORY, 'Ends', 'The ferry sails again on Sunday.')).toEqual([...REST, 'paragraph', 'paragraph']);
  });

  it('is a paragraph where it only lists', () => {
    expect(rolesOf(...STORY, '(c) the pier')).toEqual([...REST, 'paragraph']);
  });
});

describe('a text that says what is not for publication', () => {
  const partsOf = (...texts: readonly string[]) => {
    const { body, editorNotes } = readBody([...STORY, ...texts].map((text) => ({ kind: 'text', text })));
    return [
      body.slice(REST.length).map(({ role }) => role),
      editorNotes.map(({ text, public: isPublic }) => `${isPublic}: ${text}`),
    ];
  };

  it.each([
    'NOT FOR PUBLICATION: Call Ann Example, 555-0100',
    'Nicht zur Veröffentlichung: Autor Bo Sample',
    'Nur für die Redaktion - Bo Sample, bo@wire.example',
    'NOT FOR PUBLICATION: the mayor is away',
    'NOT FOR PUBLICATION! Call 555-0100',
    'NOT FOR PUBLICATION - the mayor is away',
    'Not for publication: the source is a clerk of the court.',
    'Nicht zur Veröffentlichung: Der Name des Opfers ist Ann Example',
    'Ikke for publisering: Ann Example',
    'Ikke til offentliggørelse: Ann Example',
    'Ej för publicering: Ann Example',
    'Ikke til publisering: Ann Example',
    'Ej till publicering: Ann Example',
    'Ei julkaistavaksi: Ann Example',
    'NIET VOOR PUBLICATIE: Ann Example',
    'Nie do publikacji: Ann Example',
    'Non destinato alla pubblicazione: Ann Example',
    'Non pubblicare: Ann Example',
    'Ne pas publier : Ann Example',
    'No publicar: Ann Example',
    'Kun for redaksjonen: Ann Example',
    'Kun til redaktionen: Ann Example',
    'Endast för redaktionen: Ann Example',
    'Vain toimituksille: Ann Example',
    'Alleen voor de redactie: Ann Example',
    'Réservé à la rédaction : Ann Example',
    'Sólo para la redacción: Ann Example',
    'Tylko dla redakcji: Ann Example',
    'Não publicar: Ann Example',
    'Není určeno ke zveřejnění: Ann Example',
    'Nem közlésre: Ann Example',
    'Не для публикации: Ann Example',
    'ليس للنشر: Ann Example',
  ])('keeps a paragraph to the desk: %s', (text) => {
    expect(partsOf(text, 'Rain fell.')).toEqual([['paragraph'], [`false: ${text}`]]);
    expect(partsOf(`(${text})`, 'Rain fell.')).toEqual([['paragraph'], [`false: ${text}`]]);
    for (const between of [' ', ' – ', '\x0b', '\xa0(', ' \x03']) {
      const note = `${between.slice(1)}${text}, 030 5550100`;

      expect(partsOf(`It is blue.${between[0]}${note}`)).toEqual([
        ['paragraph'],
        [`false: ${note.replace('\x03', '')}`],
      ]);
    }
  });

  it.each([
    '* Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
    'The following contact details are not intended for publication.',
    'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt.',
    'The following is not for publication:',
    'Die folgenden Telefonnummern sind nicht zur Veröffentlichung bestimmt!',
  ])('keeps to the desk all that follows: %s', (mark) => {
    expect(partsOf('Rain fell.', mark, 'Ann Example, ann@wire.example', 'dpa ab cd')).toEqual([
      ['paragraph'],
      [`false: ${mark}`, 'false: Ann Example, ann@wire.example', 'false: dpa ab cd'],
    ]);
  });

  it.each([
    'Not for publication, he said of his diary.',
    'The following years are not for publication in the book',
    'His letters are not for publication.',
    'Following the ruling the names are not for publication.',
    'The following details are not for publication, says the court.',
    'The following pictures are not for publication:',
    '"Not for publication!" the minister shouted at reporters outside the court.',
    '„Nicht zur Veröffentlichung!“, rief die Ministerin den Reportern zu.',
    'Not for publication - or so the letter said - the memo reached three papers.',
    'Not for publication – the secret diaries of Ann Example – is out in May.',
    'The following is not for publication, says the court.',
    'Ei julkisuuteen pyrkivä mies voitti.',
    'Ikke for publisering er brevet, sier hun.',
    'No publicar las cartas era su deseo.',
    'Solo per le redazioni vale la regola.',
    'Ne pas publier les lettres était son vœu.',
    'Not for publication, the stamp said. Call the museum on 0431 123456.',
    'NOT FOR PUBLICATION, THE STAMP SAID.',
    'Intern: so heißt das neue Stück, Karten unter 0431 123456.',
    'Internal flights are off: call 0431 123456.',
    'Editors: the museum wants two, write to jobs@museum.example by Friday.',
    'Contact: the gallery sells 40 prints, call 0431 123456 for a list.',
    'Vertrauliche Hinweise: Polizei Kiel, 0431 160-3333',
    'Nicht vergessen: Anmeldung unter 0431 123456.',
    'The hotline is 0431 123456 (weekdays only).',
    'Call 0431 123456. The law is secret (not for publication).',
  ])('is the story where it is the news: %s', (text) => {
    expect(partsOf(text, 'Rain fell.')[0]).toContain('paragraph');
    expect(partsOf('Rain fell.', 'More rain.', text)[0]).toHaveLength(3);
  });

  it.each([
    'NOT FOR PUBLICATION',
    'Nicht zur Veröffentlichung:',
    '*** Nicht zur Veröffentlichung bestimmt ***',
    'Nur für Redaktionen',
    'Nur für die Redaktion - nicht zur Veröffentlichung',
  ])('keeps to the desk whom to ask below it: %s', (label) => {
    const asked = ['Ann Example, Marsh', '030 5550100, ann@wire.example'];
    const kept = [[], [label, ...asked].map((text) => `false: ${text}`)];

    expect(partsOf(label, ...asked)).toEqual(kept);
    expect(partsOf(label, ...asked, 'Editor: Bo Sample')[0]).toEqual([]);
    expect(partsOf(label, ...asked, 'Redaktion: Bo Sample (Arden), ab')[0]).toEqual([]);
    expect(partsOf(label, ...asked, 'Arden: the pier is open.')[0]).toEqual(['paragraph']);
    expect(partsOf(label, ...asked, 'Autor: Bo Sample, freier Journalist', 'Tel. 030 5550101')[0]).toEqual([]);
    expect(partsOf(label, ...asked, 'Contact: press office of the harbour')[0]).toEqual([]);
    expect(partsOf(label, ...asked, 'Mayor: "We sail"')[0]).toEqual(['paragraph']);
    expect(partsOf(label, ...asked, 'Rain fell.', 'Call 555-0100.')).toEqual([['paragraph', 'paragraph'], kept[1]]);
    for (const kind of ['heading', 'item'] as const) {
      const pieces = [...STORY, label, ...asked].map(
        (text, at) => ({ kind: at < STORY.length ? 'text' : kind, text }) as const,
      );

      expect(readBody(pieces).body).toHaveLength(REST.length);
    }
  });

  it.each([
    'NOT FOR PUBLICATION: Ann is at home',
    'Not for publication: call Ann, 0431 123456',
    '(Nicht zur Veröffentlichung: Ann, 0431 123456)',
    'NOT FOR PUBLICATION - call Ann, 0431 123456',
    'Ne pas publier : appeler Anne, 0431 123456',
    'Desk note: call Ann, 0431 123456',
    'INTERNAL: ann@wire.example',
    '\x03NOT FOR PUBLICATION:\x04 call \x05mailto:ann@wire.example\x06Ann\x07',
    'Not for publication: \x05mailto:ann@wire.example\x06Ann\x07',
    '\x05https://wire.example/a\x06Not for publication\x07: call Ann, 0431 123456',
    '*NOT FOR PUBLICATION*: Ann is at home',
    'NOT FOR PUBLICATION! Ann is at home',
    'To the desk: call Ann, 0431 123456',
    'NOT FOR PUBLICATION. Ann, 0431 123456',
    'NOT FOR PUBLICATION, Ann, 0431 123456',
    'NOT FOR PUBLICATION Ann 0431 123456',
    'Not for publication; Ann, 0431 123456',
    'Not for publication | Ann | 0431 123456',
    'NOT-FOR-PUBLICATION: Ann, 0431 123456',
    'Strictly not for publication: Ann, 0431 123456',
    'Contact (not for publication): Ann, 0431 123456',
    'Editors: not for publication: Ann, 0431 123456',
    'The following is not for publication: Ann, 0431 123456',
    'Nicht für die Veröffentlichung: Ann, 0431 123456',
    'For editors only: Ann, 0431 123456',
    'FOR DESKS - Ann, 0431 123456',
    'For internal use only: ann@wire.example',
    'Do not publish: Ann, 0431 123456',
    'Usage interne : ann@wire.example',
    'Nota interna: ann@wire.example',
    'Ann, tel. 0431 123456 (not for publication).',
    'Ann can be reached at 0431 123456 (NOT FOR PUBLICATION).',
    'Ann, ann@wire.example [nur für Redaktionen]',
  ])('keeps to the desk what is told behind a sentence: %j', (note) => {
    const said = note.replace(/^\(|\)$|[\x01-\x04]|\x05.*\x06|\x07/g, '');
    for (const between of [' ', '\x0b', '\n', '\x0b\n  ']) {
      const { body, editorNotes } = readBody([
        { kind: 'text', text: 'Rain fell.' },
        { kind: 'text', text: `It is blue.${between}${note}` },
        { kind: 'text', text: 'It sailed.' },
      ]);

      expect(body.map(({ text }) => text)).toEqual(['Rain fell.', 'It is blue.', 'It sailed.']);
      expect(editorNotes).toEqual([{ text: said, public: false }]);
    }
  });

  it('does so within a point', () => {
    const items = ['It is blue. NOT FOR PUBLICATION: Ann', 'It sailed.'];
    const { body, editorNotes } = readBody(items.map((text) => ({ kind: 'item', text })));

    expect(body).toEqual([{ role: 'list', text: 'It is blue.\nIt sailed.' }]);
    expect(editorNotes).toEqual([{ text: 'NOT FOR PUBLICATION: Ann', public: false }]);
  });

  it.each<[string, string, string[]]>([
    ['\x0bPublic: yes', 'Public: yes', []],
    ['\x0bIt is blue.\x0bNot for publication: Ann', 'It is blue.', ['Not for publication: Ann']],
    [
      `NOT FOR PUBLICATION: Ann\x0b${'It is blue. '.repeat(20)}`,
      'It is blue. '.repeat(20).trim(),
      ['NOT FOR PUBLICATION: Ann'],
    ],
    ['NOT FOR PUBLICATION: 0431 123456\x0bor Bo\x0bIt sank.', 'It sank.', ['NOT FOR PUBLICATION: 0431 123456 or Bo']],
    ['Note to desk: 0431 123456\x0bIt sank.\x0bIt rang.', 'It sank. It rang.', ['Note to desk: 0431 123456']],
    ['It sank.\x0bNote to desk:\x0b0431 123456', 'It sank.', ['Note to desk:', '0431 123456']],
  ])('does so on the lines of one: %j', (item, text, notes) => {
    for (const kind of ['item', 'text'] as const) {
      const { body, editorNotes } = readBody([{ kind, text: item }]);

      expect(body.map((block) => block.text)).toEqual([text]);
      expect(editorNotes.map((note) => note.text)).toEqual(notes);
    }
  });

  it('leaves no marks behind, and a sign-off at its end', () => {
    const texts = [
      'It is blue. \x03NOT FOR PUBLICATION:\x04 Ann',
      'It sailed.\x05https://wire.example/a\x06NOT FOR PUBLICATION\x07: Bo',
      'It rang. (Reporting by Ann Example) NOT FOR PUBLICATION: Cy',
    ];
    const { body, credits } = readBody(texts.map((text) => ({ kind: 'text', text })));

    expect(body).toEqual([
      { role: 'paragraph', text: 'It is blue.' },
      { role: 'paragraph', text: 'It sailed.' },
      { role: 'paragraph', text: 'It rang.' },
      { role: 'signoff', text: '(Reporting by Ann Example)' },
    ]);
    expect(credits.map((credit) => credit.name)).toEqual(['Ann Example']);
  });

  it.each<[string, string[], string[]]>([
    [
      'It is blue.\x0bNot for publication: Ann\x0bIt sailed.',
      ['It is blue.', 'It sailed.'],
      ['Not for publication: Ann'],
    ],
    ['It is blue.\x0bINTERNAL: Ann\x0b0431 123456', ['It is blue. INTERNAL: Ann 0431 123456'], []],
    [
      'It is blue.\x0bNpa: a@wire.example\x0bBo\x0bIt sailed.',
      ['It is blue.', 'It sailed.'],
      ['Npa: a@wire.example Bo'],
    ],
    ['It is blue. NOT FOR PUBLICATION\x0bCall Ann.', ['It is blue.'], ['NOT FOR PUBLICATION', 'Call Ann.']],
    [
      'It is blue. Not for publication: the letters, she said.',
      ['It is blue. Not for publication: the letters, she said.'],
      [],
    ],
    ['It is blue. NOT FOR PUBLICATION, the letter said.', ['It is blue. NOT FOR PUBLICATION, the letter said.'], []],
    ['It is blue (NOT FOR PUBLICATION: Ann).', ['It is blue'], ['(NOT FOR PUBLICATION: Ann).']],
    ['It is blue [Desk note: ask Bo, (0431) 123456]', ['It is blue'], ['[Desk note: ask Bo, (0431) 123456]']],
    ['It is (NOT FOR PUBLICATION: Ann) blue.', ['It is (NOT FOR PUBLICATION: Ann) blue.'], []],
    ['It is blue (not for publication, they say).', ['It is blue (not for publication, they say).'], []],
    ['It is blue. "NOT FOR PUBLICATION: Ann," it said.', ['It is blue. "NOT FOR PUBLICATION: Ann," it said.'], []],
    ['It is blue. Internal: the wall.', ['It is blue. Internal: the wall.'], []],
    ['It is blue: not for publication: call Ann', ['It is blue: not for publication: call Ann'], []],
    ['“It is blue.“ NOT FOR PUBLICATION: Ann', ['“It is blue.“'], ['NOT FOR PUBLICATION: Ann']],
    ['It is blue.\u00a0NOT FOR PUBLICATION: Ann', ['It is blue.'], ['NOT FOR PUBLICATION: Ann']],
    [
      'It is blue. NOT FOR PUBLICATION – A COMEDY, 7.30 p.m.',
      ['It is blue. NOT FOR PUBLICATION – A COMEDY, 7.30 p.m.'],
      [],
    ],
    ['It is blue. NOT FOR PUBLICATION!', ['It is blue. NOT FOR PUBLICATION!'], []],
    [
      `Internal: ${'it is blue '.repeat(30)}(a@shop.example).`,
      [`Internal: ${'it is blue '.repeat(30)}(a@shop.example).`],
      [],
    ],
  ])('parts them from the news around them: %j', (text, blocks, notes) => {
    const { body, editorNotes } = readBody([{ kind: 'text', text }]);

    expect(body.map((block) => block.text)).toEqual(blocks);
    expect(editorNotes.map((note) => note.text)).toEqual(notes);
  });

  it.each<[Piece['kind'], string, string[], string[]]>([
    ['quote', 'It is blue.\x0bNOT FOR PUBLICATION: call 0431 123456', ['It is blue.'], ['call']],
    ['quote', 'Not for publication: I am tired.', ['Not for publication: I am tired.'], []],
    ['caption', 'NOT FOR PUBLICATION: call 0431 123456', [], ['call']],
    ['caption', 'A kite. Desk note: call 0431 123456', ['A kite.'], ['call']],
    ['caption', 'A kite. Call 0431 123456', ['A kite. Call 0431 123456'], []],
    ['table', 'Ann\t7\nNOT FOR PUBLICATION: call 0431 123456\nBo\t8', ['Ann\t7\nBo\t8'], ['call']],
    ['table', 'Ann\t7\nNOT FOR PUBLICATION\nCy\t0431 123456', ['Ann\t7'], ['', 'Cy']],
    ['table', 'Ann\t7\nBo\tNOT FOR PUBLICATION: call 0431 123456\nCy\t9', ['Ann\t7\nBo\t\nCy\t9'], ['call']],
    ['table', 'Public desk\t0431 123456\nBo\t8', ['Public desk\t0431 123456\nBo\t8'], []],
    ['preformatted', 'Ann   7  8\nBo    8  9\nNur für Redaktionen: 0431 123456', ['Ann   7  8\nBo    8  9'], ['0431']],
  ])('keeps to the desk what is private in a %s: %j', (kind, text, shown, notes) => {
    const rain = { kind: 'text', text: 'Rain fell on the hills.' } as const;
    const { body, editorNotes } = readBody([rain, { kind, text }]);

    expect(body.slice(1).map((block) => block.text)).toEqual(shown);
    expect(editorNotes).toEqual(notes.map((note) => ({ text: expect.stringContaining(note), public: false })));
  });

  it.each([
    ['NOT FOR PUBLICATION: call Ann, 0431 123456', true],
    ['NOT FOR PUBLICATION', true],
    ['Not for publication: the letters of a censor', false],
  ])('keeps to the desk a heading above the story that no news has: %s', (text, isPrivate) => {
    const { body, editorNotes } = readBody([
      { kind: 'heading', text },
      { kind: 'text', text: 'Rain fell on the hills.' },
    ]);

    expect(body.map(({ role }) => role)).toEqual(isPrivate ? ['paragraph'] : ['crosshead', 'paragraph']);
    expect(editorNotes).toEqual(isPrivate ? [{ text, public: false }] : []);
  });

  it('notes an embargo with which a caption begins', () => {
    const text = 'EMBARGOED TO 0001 FRIDAY. A kite.';
    const { body, editorNotes } = readBody([{ kind: 'caption', text }]);

    expect([body, editorNotes]).toEqual([[{ role: 'caption', text }], [{ text, public: true }]]);
  });

  it('keeps to the desk whose address stands below what only a desk says', () => {
    const kept = [[], ['false: Note to desks:', 'false: Ann, 0431 123456']];

    expect(partsOf('Note to desks:', 'Ann, 0431 123456')).toEqual(kept);
    expect(partsOf('Note to desks:', 'Ann, 0431 123456', 'Arden: the pier is open')).toEqual([['paragraph'], kept[1]]);
    expect(partsOf('Internal:', 'Arden: the pier is open')[1]).toEqual([]);
  });

  it('does not lose the story below one that stands above it', () => {
    const above = 'NOT FOR PUBLICATION\x0bcall Ann, 0431 123456\x0b';
    const { body, editorNotes } = readBody([{ kind: 'text', text: above + 'It is blue.\x0b'.repeat(20) }]);

    expect(body.map(({ text }) => text)).toEqual(['It is blue. '.repeat(20).trim()]);
    expect(editorNotes.map(({ text }) => text)).toEqual(['NOT FOR PUBLICATION', 'call Ann, 0431 123456']);
  });

  it('keeps an embargo to the desk, too', () => {
    const text = 'NOT FOR PUBLICATION: embargoed until noon on Friday';

    expect(partsOf(text)).toEqual([[], [`false: ${text}`]]);
  });
});

describe('a line between dashes', () => {
  it.each(['- Long haul -', "- 'Long haul' -", '– Ende in Sicht –', '- U.S. reaction -', '- « Trop tard » -'])(
    'parts the story: %s',
    (text) => {
      expect(rolesOf(...STORY, text, 'Rain fell.')).toEqual([...REST, 'crosshead', 'paragraph']);
      expect(rolesOf(text, 'Rain fell.')).toEqual(['paragraph', 'paragraph']);
    },
  );

  it.each([
    '- Long haul',
    '- 2 -',
    'Long - haul -',
    `- ${'long '.repeat(20)}haul -`,
    '-- Long haul --',
    '- Long haul–',
  ])('is a paragraph where it is none: %s', (text) => {
    expect(rolesOf(...STORY, text, 'Rain fell.')).toEqual([...REST, 'paragraph', 'paragraph']);
  });
});

describe('lines of plain text', () => {
  it('that are all indented are a paragraph each where they end as one, or are in capitals', () => {
    const day = [
      '    Ships that sail:',
      '    MONDAY, MAY 4',
      '    TARN - Ferry (0900 GMT).',
      '    --------',
      '    It is late.',
    ];
    const laidOut = ['    The ferry to', '    TARN, MAINE', '    sails.'];
    const goesOn = ['It sails.', '    TARN AND ARDEN', '    are far.'];
    const shouted = ['    THE FERRY', '    SAILS ON', '    FRIDAY.'];
    const abroad = ['    Паром:', '    СРЕДА — 4 МАЯ', '    Поздно.'];

    expect(
      [day, laidOut, goesOn, shouted, abroad].map((lines) => readBody([{ kind: 'text', text: lines.join('\n') }]).body),
    ).toMatchObject([
      [
        { text: 'Ships that sail:' },
        { role: 'crosshead' },
        { text: 'TARN - Ferry (0900 GMT).' },
        { text: 'It is late.' },
      ],
      [{ text: 'The ferry to TARN, MAINE sails.' }],
      [{ text: 'It sails. TARN AND ARDEN are far.' }],
      [{ text: 'THE FERRY SAILS ON FRIDAY.' }],
      [{ text: 'Паром:' }, { text: 'СРЕДА — 4 МАЯ' }, { text: 'Поздно.' }],
    ]);
  });

  it.each<[string, string[]]>([
    ['It sails:\n- Ferries.\n- Boats, and\n  rafts.', ['It sails:', 'Ferries.\nBoats, and rafts.']],
    ['It sails:\n\n- Ferries\n- Boats', ['It sails:', 'Ferries\nBoats']],
    ['– We sail, she said.\n– We do, he said.', ['– We sail, she said.', '– We do, he said.']],
    ['- We sail, she said.\n- We do, he said.', ['- We sail, she said.', '- We do, he said.']],
    ['It sails:\n1. Ferries, and\nboats.\n2. Rafts.', ['It sails:', '1. Ferries, and boats.', '2. Rafts.']],
    ['It sails\n- with boats\n- at noon.', ['It sails - with boats - at noon.']],
    ['It sails.\n- With boats.', ['It sails. - With boats.']],
    ['It sails on\n1. March and on\n2. April.', ['It sails on 1. March and on 2. April.']],
    [
      '1. FC Gull has won its match in the cup and plays on\n2. May in Hull.',
      ['1. FC Gull has won its match in the cup and plays on 2. May in Hull.'],
    ],
    [
      '– We sail on Tuesday with all of the ferries\n– or nearly all –\nof Hull.',
      ['– We sail on Tuesday with all of the ferries – or nearly all – of Hull.'],
    ],
  ])('keep points apart: %j', (text, blocks) => {
    const { body } = readBody([{ kind: 'text', text }]);

    expect(body.map((block) => block.text)).toEqual(blocks);
    expect(body.at(-1)?.role).toBe(text.includes(':') && text.includes('- ') ? 'list' : 'paragraph');
  });

  it.each([
    'Not for publication: call Ann.\n- tel 0431 123456\n- fax 0431 123457',
    'Not for publication: call Ann.\n* tel 0431 123456\n* fax 0431 123457',
    '- Not for publication: the ferry.\n- Call Ann.',
    'EDITORS: not for publication.\n1. Call Ann.\n2. Call Bo.',
    'NOT FOR PUBLICATION: whom to ask\nAnn\t0431 123456\tHull\nBo\t0431 123457\tHull',
    'Note to editors:\n- not for publication\n- Ann is at home',
    'NOTE TO EDITORS\n------\nCall Ann on 0431 123456',
    'Note to editors: not for publication\n------\nAnn is at home',
  ])('are one where a desk says in them what is private: %j', (text) => {
    const { body, editorNotes } = readBody([
      { kind: 'text', text: 'The ferry sailed.' },
      { kind: 'text', text },
    ]);

    expect(body.map((block) => block.text)).toEqual(['The ferry sailed.']);
    expect(editorNotes.map((note) => note.text)).toEqual([text.replace(/\s/g, ' ')]);
  });

  it.each([
    ['EMBARGO\n----\nuntil 10:00 GMT on 6 March 2026', 'EMBARGO until 10:00 GMT on 6 March 2026'],
    ['====\nEMBARGO\n====\nuntil 10:00 GMT on 6 March 2026\n====', 'EMBARGO until 10:00 GMT on 6 March 2026'],
    ['****\nEMBARGO until 10:00 GMT on 6 March 2026\n****', 'EMBARGO until 10:00 GMT on 6 March 2026'],
    ['Sperrfrist\n====\n6. März 2026, 10 Uhr', 'Sperrfrist 6. März 2026, 10 Uhr'],
    ['Embargo:\n- 10:00 GMT on 6 March 2026\n- for all', 'Embargo: - 10:00 GMT on 6 March 2026 - for all'],
    ['Embargo:\n* 10:00 GMT on 6 March 2026', 'Embargo: - 10:00 GMT on 6 March 2026'],
    ['Embargo:\n1. 10:00 GMT on 6 March for print\n2. none', 'Embargo: - 10:00 GMT on 6 March for print - none'],
  ])('are one where they say when an embargo ends: %j', (text, note) => {
    expect(readBody([{ kind: 'text', text }]).editorNotes).toEqual([{ text: note, public: true }]);
  });

  it.each<[string, string[], string[]]>([
    ['It sailed.\n----\nNOT FOR PUBLICATION: call Ann', ['It sailed.'], ['NOT FOR PUBLICATION: call Ann']],
    ['It sailed.\n\n----\nNote to editors: call 0431 123456', ['It sailed.'], ['Note to editors: call 0431 123456']],
    ['Note to editors: call 0431 123456\n----\nIt sailed.', ['It sailed.'], ['Note to editors: call 0431 123456']],
    ['It sailed.\n- Back.\n- NOT FOR PUBLICATION: Ann', ['It sailed.', '- Back.'], ['- NOT FOR PUBLICATION: Ann']],
    ['* It is back\n\n* Sold\n* NOT FOR PUBLICATION: Ann', ['It is back\nSold'], ['NOT FOR PUBLICATION: Ann']],
    ['Tips:\n- Call 0431 123456.\n- Wait.', ['Tips:', 'Call 0431 123456.\nWait.'], []],
    ['Tickets\n----\nCall 0431 123456.', ['Tickets', 'Call 0431 123456.'], []],
    [
      'EMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026\n====\nFERRY SAILS\n====\nIt sailed.',
      ['EMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026', 'FERRY SAILS', 'It sailed.'],
      ['EMBARGOED UNTIL 10:00 GMT ON 6 MARCH 2026'],
    ],
  ])('stay apart where a rule or a point parts what is private, or an embargo: %j', (text, blocks, notes) => {
    const { body, editorNotes } = readBody([{ kind: 'text', text }]);

    expect(body.map((block) => block.text)).toEqual(blocks);
    expect(editorNotes.map((note) => note.text)).toEqual(notes);
  });

  it.each<[string, string[], string[]]>([
    ['NOT FOR PUBLICATION\nCall Ann\nor Bo.\n\nIt sank.', ['It sank.'], ['Call Ann or Bo.']],
    ['NOT FOR PUBLICATION\x0bCall Ann\x0bor Bo.', [], ['Call Ann or Bo.']],
    ['Not for publication:\n- Ann\n- Bo\n\nIt sank.', ['It sank.'], ['- Ann', '- Bo']],
    ['Not for publication\n\n1. Ann\n2. Bo\n\nIt sank.', ['It sank.'], ['1. Ann', '2. Bo']],
    ['It is blue.\nNot for publication\nCall Ann.', ['It is blue.'], ['Call Ann.']],
    ['It is blue\nNOT FOR PUBLICATION\nCall Ann.', ['It is blue'], ['Call Ann.']],
    ['It is blue\n-----\nNOT FOR PUBLICATION\n-----\nCall Ann.', ['It is blue'], ['Call Ann.']],
    ['-----\x0bNOT FOR PUBLICATION\x0bCall Ann.', [], ['Call Ann.']],
    ['NOT FOR PUBLICATION\x0bCall Ann.\x0bIt sank.\x0bIt rang.', ['It sank. It rang.'], ['Call Ann.']],
    ['NOT FOR PUBLICATION\x0bCall Ann,\x0bor call\x0b0431 123456.', [], ['Call Ann, or call 0431 123456.']],
    ['Not for publication\n\nNe pas publier\n\nCall Ann.\n\nIt sank.', ['It sank.'], ['Ne pas publier', 'Call Ann.']],
    ['They said it is\nnot for publication\nuntil noon.', ['They said it is not for publication until noon.'], []],
    ['THEY ARE\nNOT FOR PUBLICATION.\nSO BE IT.', ['THEY ARE NOT FOR PUBLICATION. SO BE IT.'], []],
    ['They say: “It is.\nNot for publication”\nwas read.', ['They say: “It is. Not for publication” was read.'], []],
  ])('below a label that stands alone in one stay with the desk: %j', (text, blocks, notes) => {
    const { body, editorNotes } = readBody([
      { kind: 'text', text: 'The ferry sailed.' },
      { kind: 'text', text },
    ]);

    expect(body.map((block) => block.text)).toEqual(['The ferry sailed.', ...blocks]);
    expect(editorNotes.map((note) => note.text).slice(1)).toEqual(notes);
  });

  it.each([
    'NOT FOR PUBLICATION: Ann\n0431 123456',
    'NOTE TO EDITORS\n----\nNot for publication: Ann is at home.',
    '* Not for publication: Ann\n* Bo',
    'EMBARGO\nuntil 10:00 GMT on 6 March 2026',
  ])('are no rows of a table where they are for the desk: %j', (text) => {
    const { body, editorNotes } = readBody([{ kind: 'text', text }], { isTabular: true });

    expect(body.filter(({ role }) => role !== 'editorNote')).toEqual([]);
    expect(editorNotes.map((note) => note.text)).toEqual([text.replaceAll('\n', ' ')]);
  });

  it('have such a label for what stands below them, too', () => {
    const texts = ['It sailed.', 'It is blue.\x0bNOT FOR PUBLICATION', 'Call Ann.', 'It sank.'];

    expect(readBody(texts.map((text) => ({ kind: 'text', text }))).body.map((block) => block.text)).toEqual([
      'It sailed.',
      'It is blue.',
      'It sank.',
    ]);
  });

  it('are an embargo where such a label goes on', () => {
    const text = 'NOT FOR PUBLICATION\nbefore 10:00 GMT on Friday 6 March 2026';

    expect(readBody([{ kind: 'text', text }]).editorNotes.map((note) => note.text)).toEqual([text.replace('\n', ' ')]);
  });

  it.each([
    [[{ kind: 'text', text: '* Embargo: 10:00 GMT on 6 March 2026\n* Ferries' }]],
    [['Embargo: 10:00 GMT on 6 March 2026', 'Ferries'].map((text) => ({ kind: 'item', text }))],
    [[{ kind: 'text', text: '* Embargo: 10:00 GMT on 6 March 2026 for print\n* Ferries' }]],
  ] as [Piece[]][])('have an embargo above the story as one of their items: %j', (pieces) => {
    const { body, editorNotes } = readBody(pieces);

    expect(editorNotes[0]?.text).toMatch(/^Embargo: 10:00 GMT on 6 March 2026(?: for print)?$/);
    expect(editorNotes).toHaveLength(1);
    expect(body.filter(({ role }) => role === 'list')).toEqual([{ role: 'list', text: 'Ferries' }]);
  });

  it('keep back all items of a list below such a label', () => {
    const items = ['Ann', 'Bo'].map((text) => ({ kind: 'item' as const, text }));
    const { body } = readBody([
      { kind: 'text', text: 'The ferry sailed.' },
      { kind: 'text', text: 'NOT FOR PUBLICATION' },
      ...items,
      { kind: 'text', text: 'It sank.' },
      ...items,
    ]);

    expect(body.map((block) => block.text)).toEqual(['The ferry sailed.', 'It sank.', 'Ann\nBo']);
  });

  it('end where those begin that a rule parts from a line that says they are private', () => {
    const text = 'The following is not for publication\n------\nCall Ann on 0431 123456';
    const { body } = readBody([
      { kind: 'text', text: 'The ferry sailed.' },
      { kind: 'text', text },
    ]);

    expect(body.map((block) => block.text)).toEqual(['The ferry sailed.']);
  });

  it('are as many points as a story may have, and else stay together', () => {
    const blocks = (points: number) => readBody([{ kind: 'text', text: '- A ferry.\n'.repeat(points) }]).body.length;

    expect([1000, 1001, 200_000].map(blocks)).toEqual([1000, 1, 1]);
  });

  it('end at a rule below them, which is none of them', () => {
    const text = 'The ferry\n=========\nIt sailed\non Tuesday.\n----\n\nIt is back.';

    expect(readBody([{ kind: 'text', text }]).body.map((block) => block.text)).toEqual([
      'The ferry',
      'It sailed on Tuesday.',
      'It is back.',
    ]);
  });

  it('go on where an indent stands in a sentence', () => {
    const text =
      'The ferry with all of its passengers aboard\n    sailed on\nTuesday.\n    It is back.\nEFE\n    ab/cd';

    expect(readBody([{ kind: 'text', text }]).body.map((block) => block.text)).toEqual([
      'The ferry with all of its passengers aboard sailed on Tuesday.',
      'It is back. EFE',
      'ab/cd',
    ]);
  });

  it('are paragraphs of their own where an ideographic blank begins them', () => {
    const text = '\u3000港が開いた。\n\u3000船が出た。\n誰も来なかった。\n\u3000茶が出た。';

    expect(readBody([{ kind: 'text', text }]).body).toEqual([
      { role: 'paragraph', text: '港が開いた。' },
      { role: 'paragraph', text: '船が出た。 誰も来なかった。' },
      { role: 'paragraph', text: '茶が出た。' },
    ]);
  });

  it('are a table with the names of its columns and the rules around it', () => {
    const text = [
      '    LONDON, March 3 (Reuters) - The port sold bonds on Tuesday, its first',
      'in two years:',
      '                     MARCH 3      FEB 3',
      ' --------------------------------------',
      ' Yield               1.25         1.31',
      ' Amount              500          450',
      ' --------------------------------------',
      '    The next sale is in May.',
    ].join('\n');

    expect(readBody([{ kind: 'text', text }]).body).toEqual([
      { role: 'dateline', text: 'LONDON, March 3 (Reuters) -' },
      { role: 'paragraph', text: 'The port sold bonds on Tuesday, its first in two years:' },
      {
        role: 'table',
        text: [
          '                    MARCH 3      FEB 3',
          '--------------------------------------',
          'Yield               1.25         1.31',
          'Amount              500          450',
          '--------------------------------------',
        ].join('\n'),
      },
      { role: 'paragraph', text: 'The next sale is in May.' },
    ]);
  });

  it.each([
    'miners gained.',
    'Ministry said.',
    'Friday.',
    'of the second league:',
    ' miners gained.',
    'ministers of Iran.',
    'John Rook.',
    'expected on March 5.',
    'in the war of 1945.',
    'most traded (in euros)',
  ])('leave the last words of a paragraph above a table: %s', (end) => {
    const text = [
      '    LONDON, March 3 (Reuters) - British shares rose on Friday as',
      end,
      ' Index         Last    Change',
      ' FTSE 100      7,400   +0.4',
    ].join('\n');

    const { body } = readBody([{ kind: 'text', text }], { isTabular: true });

    expect(body.slice(1)).toEqual([
      { role: 'paragraph', text: `British shares rose on Friday as ${end.trim()}` },
      { role: 'table', text: 'Index         Last    Change\nFTSE 100      7,400   +0.4' },
    ]);
  });

  it.each([
    ["BRITAIN'S TOP HUNDRED SHARE INDEX CLOSING PRICES", 'in pence'],
    ['Results of the Marsh league on Tuesday, April 5, 2025:', 'home teams first'],
    ['Die Schlusskurse der wichtigsten Aktien in Frankfurt am Main', 'In Euro'],
    ['Standings of the Marsh Valley Amateur League after ten games', 'Eastern Division'],
    ['STANDINGS OF THE MARSH VALLEY AMATEUR LEAGUE', 'Eastern Div.'],
    ['The following are closing prices of funds that trade today.', 'iShares funds'],
    ['Results of the singles, second round, on Sunday in Elm Fork', 'van Dyke, Ann (NED) beat Doe 6-2'],
  ])('have a short head in the table below a long title: %s / %s', (title, head) => {
    const rows = 'Name          Last   Change\nAcorn Bank    7,400   +0.4\nWalnut Co     1,200   -0.2';

    const { body } = readBody([{ kind: 'text', text: `${title}\n${head}\n${rows}` }], { isTabular: true });

    expect(body).toEqual([
      { role: 'paragraph', text: title },
      { role: 'table', text: `${head}\n${rows}` },
    ]);
  });

  it('may be sets that were won in a tie-break', () => {
    const rows =
      '1-Ann Example (Norway) beat Bo Sample (Chile)  6-3 6-4\nCy Model (Peru) beat 2-Di Test (France)     7-6(4) 6-2';

    expect(readBody([{ kind: 'text', text: rows }], { isTabular: true }).body).toEqual([{ role: 'table', text: rows }]);
  });

  it('have long names of columns in the table below them', () => {
    const table = [
      '            Number of owls in 2025    Change on previous year, pct',
      'Elm Fork         7,400                     +0.4',
      'Arden            1,200                     -0.2',
    ].join('\n');

    expect(readBody([{ kind: 'text', text: `Owls\n${table}` }], { isTabular: true }).body).toEqual([
      { role: 'table', text: `Owls\n${table}` },
    ]);
    expect(readBody([{ kind: 'text', text: table }]).body).toEqual([{ role: 'table', text: table }]);
  });

  it.each([
    ['The bank was founded in 2015 and closed in May after', 'a vote in the council,  and the mayor said:'],
    [
      'The  bank was founded in 2015 and closed in May after the',
      'vote of the council,  which was open to all of them',
    ],
  ])('are prose where they are indented and justified: %s', (...lines) => {
    const text = [...lines, 'Index         Last    Change', 'Acorns        7,400   +0.4'];

    const { body } = readBody([{ kind: 'text', text: text.map((line) => `        ${line}`).join('\n') }]);

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'table']);
    expect(body[0]!.text).toBe(lines.join(' ').replace(/ +/g, ' '));
  });
});
