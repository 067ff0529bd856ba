import { describe, expect, it } from 'vitest';
import { changeOf, signalsInNote } from '../../functions/formats/readings/change.ts';
import { readEditorNotes } from '../../functions/formats/readings/editor-notes.ts';
import { readHeadline } from '../../functions/formats/readings/headline.ts';

describe('readHeadline', () => {
  it.each<[sent: string, prefixes: string[], headline: string]>([
    ['Storm closes port', [], 'Storm closes port'],
    ['  Storm\n closes port ', [], 'Storm closes port'],
    ['UPDATE 1-Storm closes port', ['UPDATE 1'], 'Storm closes port'],
    ['CORRECTED-UPDATE 12-Storm closes port', ['CORRECTED', 'UPDATE 12'], 'Storm closes port'],
    ['CORRECTED-(OFFICIAL)-Storm closes port', ['CORRECTED-(OFFICIAL)'], 'Storm closes port'],
    ['REFILE-UPDATE 2-US STOCKS-Shares rise', ['REFILE', 'UPDATE 2', 'US STOCKS'], 'Shares rise'],
    ['RPT-WRAPUP 3-Storm closes port', ['RPT', 'WRAPUP 3'], 'Storm closes port'],
    ['Factbox: Ports that closed', ['Factbox'], 'Ports that closed'],
    ['FACTBOX-Ports that closed', ['FACTBOX'], 'Ports that closed'],
    ['PRESS DIGEST- Oslo - Nov 3', ['PRESS DIGEST'], 'Oslo - Nov 3'],
    ['Soccer-Kotka beat Riga', ['Soccer'], 'Kotka beat Riga'],
    ['PRECIOUS-Gold rises', ['PRECIOUS'], 'Gold rises'],
    ['EXCLUSIVE-"We saw it," says mayor', ['EXCLUSIVE'], '"We saw it," says mayor'],
    ['BRIEF-3 ports close', ['BRIEF'], '3 ports close'],
    ['(LEAD) Storm closes port', ['LEAD'], 'Storm closes port'],
    ['(2nd LD) Storm closes port', ['2nd LD'], 'Storm closes port'],
    ['(URGENT) Storm closes port', ['URGENT'], 'Storm closes port'],
    ['(AMPLIACIÓN)Cierra el puerto', ['AMPLIACIÓN'], 'Cierra el puerto'],
    ['(Corrección) Cierra el puerto', ['Corrección'], 'Cierra el puerto'],
    ['AMP.- Cierra el puerto', ['AMP.'], 'Cierra el puerto'],
    ['2ND LD: Storm closes port', ['2ND LD'], 'Storm closes port'],
    ['1ST LEAD: Storm closes port', ['1ST LEAD'], 'Storm closes port'],
    ['1st LD-Writethru: Storm closes port', ['1st LD-Writethru'], 'Storm closes port'],
    ['UPDATE1: Storm closes port', ['UPDATE1'], 'Storm closes port'],
    ['ACTUALIZA 1-Cierra el puerto', ['ACTUALIZA 1'], 'Cierra el puerto'],
    ['LEAD 2-Le port ferme', ['LEAD 2'], 'Le port ferme'],
    ['LEAD-Kabel gestohlen', [], 'LEAD-Kabel gestohlen'],
    ['ALERTE - La tempête ferme le port', ['ALERTE'], 'La tempête ferme le port'],
    ['RECTIFICATIF : Le port ferme', ['RECTIFICATIF'], 'Le port ferme'],
    ['ALERTE\u00a0: Le port ferme', ['ALERTE'], 'Le port ferme'],
    ['KORRIGIERT-Hafen zu', ['KORRIGIERT'], 'Hafen zu'],
    ['KORR: Hamnen stängd', ['KORR'], 'Hamnen stängd'],
    ['Rectificación: El puerto cierra', ['Rectificación'], 'El puerto cierra'],
    ['UPDATE: Port shut', ['UPDATE'], 'Port shut'],
    ['UPDATED - Port shut', ['UPDATED'], 'Port shut'],
    ['CORRECTION -- Port shut', ['CORRECTION'], 'Port shut'],
    ['CORRECTION — Port shut', ['CORRECTION'], 'Port shut'],
    ['UPDATE on port', [], 'UPDATE on port'],
    ['UPDATE-Zwang am Hafen', [], 'UPDATE-Zwang am Hafen'],
    ['UPDATE: how to mend a kite', [], 'UPDATE: how to mend a kite'],
    ['Rättelse: Hamnen stängs', ['Rättelse'], 'Hamnen stängs'],
    ['OIKAISU: Satama suljetaan', ['OIKAISU'], 'Satama suljetaan'],
    ['Corrigé - Le port ferme', ['Corrigé'], 'Le port ferme'],
    ['URGENTE: Cierra el puerto', ['URGENTE'], 'Cierra el puerto'],
    ['EILMELDUNG: Sturm schließt Hafen', ['EILMELDUNG'], 'Sturm schließt Hafen'],
    ['EIL: Sturm schließt Hafen', ['EIL'], 'Sturm schließt Hafen'],
    ['Eil-Antrag: Hafen bleibt zu', [], 'Eil-Antrag: Hafen bleibt zu'],
    ['Eile: Hafen schließt', [], 'Eile: Hafen schließt'],
    ['Rectificatif : le port ferme', ['Rectificatif'], 'le port ferme'],
    ['(RECTIFICATIF) Le port ferme', ['RECTIFICATIF'], 'Le port ferme'],
    ['(Korrektur) Hafen geschlossen', ['Korrektur'], 'Hafen geschlossen'],
    ['(Korrektur der Zahlen) Hafen geschlossen', [], '(Korrektur der Zahlen) Hafen geschlossen'],
    ['RETTING: Hamna er stengt', ['RETTING'], 'Hamna er stengt'],
    ['更正：暴风雨关闭港口', ['更正'], '暴风雨关闭港口'],
    ['更新版 2-暴风雨关闭港口', ['更新版 2'], '暴风雨关闭港口'],
    ['訂正-港が閉鎖', ['訂正'], '港が閉鎖'],
    ['【訂正】港が閉鎖', ['訂正'], '港が閉鎖'],
    ['[속보] 항구 폐쇄', ['속보'], '항구 폐쇄'],
    ['تصحيح-العاصفة تغلق الميناء', ['تصحيح'], 'العاصفة تغلق الميناء'],
    ['عاجل: العاصفة تغلق الميناء', ['عاجل'], 'العاصفة تغلق الميناء'],
    ['ИСПРАВЛЕНИЕ-Шторм закрыл порт', ['ИСПРАВЛЕНИЕ'], 'Шторм закрыл порт'],
    ['更正', [], '更正'],
    ['更正：', [], '更正：'],
  ])('reads %s', (sent, prefixes, headline) => {
    expect(readHeadline(sent)).toEqual({ headline, prefixes });
  });

  it('reads which part of a long story it is', () => {
    expect(readHeadline('UPDATE 1-Storm closes port =2')).toEqual({
      headline: 'Storm closes port',
      prefixes: ['UPDATE 1'],
      take: 2,
    });
  });

  it.each([
    'T-Mobile opens shops',
    'COVID-19 cases fall',
    'EU-Mercosur deal signed',
    'ZORBLAX-Unknown prefix stays',
    'Golf-mad islanders build course',
    'Update on the storm',
    'UPDATE 1-',
    '(Lead) pipes close port',
    '(LEAD)',
    '2nd LDs close port',
    'Text-to-speech for ships',
    'ANNULATION: Concert du samedi',
    'ANULADA: La fiesta del puerto',
  ])('leaves %s as it is', (sent) => {
    expect(readHeadline(sent)).toEqual({ headline: sent, prefixes: [] });
  });

  it('takes linear time over prefixes without end', () => {
    const before = process.cpuUsage();

    readHeadline('CORRECTED-'.repeat(50_000));

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
  });
});

describe('changeOf', () => {
  it('is new where nobody says anything', () => {
    expect(changeOf({})).toBe('new');
  });

  it.each([
    ['N', 'new'],
    ['S', 'new'],
    ['U', 'update'],
    ['R', 'update'],
    ['C', 'correction'],
    ['A', 'correction'],
    ['D', 'kill'],
  ])('reads the editorial status %s as %s', (code, change) => {
    expect(changeOf({ editStatus: [code] })).toBe(change);
  });

  it.each([
    ['update', 'update'],
    ['correction', 'correction'],
    ['repeat', 'repeat'],
    ['unheardof', 'new'],
  ])('reads the signal %s as %s', (signal, change) => {
    expect(changeOf({ signals: [signal] })).toBe(change);
  });

  it.each([
    ['LEAD', 'update'],
    ['Ampliación', 'update'],
    ['AMPL.', 'update'],
    ['Corrección', 'correction'],
    ['Rectificación', 'correction'],
    ['RETIFICAÇÃO', 'correction'],
    ['2nd LD', 'update'],
    ['1ST LEAD', 'update'],
    ['1st LD-Writethru', 'update'],
    ['UPDATE1', 'update'],
    ['ACTUALIZA 1', 'update'],
    ['AKTUALISIERUNG 2', 'update'],
    ['ZUSAMMENFASSUNG 1', 'update'],
    ['LEAD 2', 'update'],
    ['Rättelse', 'correction'],
    ['OIKAISU', 'correction'],
    ['Korjaus', 'correction'],
    ['KOREKTA', 'correction'],
    ['CORRETTO', 'correction'],
    ['RETTIFICA', 'correction'],
    ['Corrigé', 'correction'],
    ['Korrigering', 'correction'],
    ['KORR', 'correction'],
    ['UPDATED', 'update'],
    ['URGENT', 'new'],
    ['ALERTE', 'new'],
    ['ANNULATION', 'new'],
    ['EIL', 'new'],
    ['RETTING', 'correction'],
    ['更正', 'correction'],
    ['تصحيح', 'correction'],
    ['ИСПРАВЛЕНИЕ', 'correction'],
    ['更新版 2', 'update'],
    ['再送', 'refile'],
    ['重发', 'repeat'],
    ['撤稿', 'withdrawal'],
  ])('reads the prefix %s as %s', (prefix, change) => {
    expect(changeOf({ prefixes: [prefix] })).toBe(change);
  });

  it('lets a kill win over all else', () => {
    expect(changeOf({ pubStatus: 'canceled', editStatus: ['C'], prefixes: ['CORRECTED'] })).toBe('kill');
    expect(changeOf({ editStatus: ['D'], prefixes: ['REFILE'], slugline: 'A/ (CORRECTED)' })).toBe('kill');
  });

  it('lets a refile win over the correction that the slugline still says', () => {
    expect(changeOf({ editStatus: ['C'], prefixes: ['REFILE'], slugline: 'A/ (UPDATE 1, CORRECTED)' })).toBe('refile');
  });

  it('reads the marks of the slugline where the headline has none', () => {
    expect(changeOf({ editStatus: ['N'], slugline: 'A/ (UPDATE 1)' })).toBe('update');
    expect(changeOf({ slugline: 'A/ (UPDATE 1, PIX, CORRECTED)' })).toBe('correction');
    expect(changeOf({ slugline: 'A/B (PIX, TV)' })).toBe('new');
  });

  it('lets a correction win over the update that it corrects', () => {
    expect(changeOf({ prefixes: ['CORRECTED', 'UPDATE 2'] })).toBe('correction');
  });

  it('reads what Business Wire puts before a headline', () => {
    expect(changeOf({ headline: 'CORRECTING and REPLACING Llama Works Opens Plant' })).toBe('correction');
    expect(changeOf({ headline: 'Correcting and replacing: how llamas learn' })).toBe('new');
  });

  it.each([
    ['/C O R R E C T I O N -- Llama Works/', 'correction'],
    ['/CORRECTION -- Llama Works/', 'correction'],
    ['/R E P E A T -- Media Advisory - Llama Works/', 'repeat'],
    ['/UPDATE -- Llama Works/', 'update'],
    ['/ADDITION -- Llama Works/', 'update'],
    ['/DISREGARD RELEASE: Llama Works/', 'withdrawal'],
    ['REPEAT/Llama Works to Hold Call', 'repeat'],
    ['/Update or die: llamas online/', 'new'],
    ['/constructor: how llamas build/', 'new'],
    ['/PRNewswire -- Llama Works/', 'new'],
  ])('reads what distributors of press releases put around the name of a company: %s', (headline, change) => {
    expect(changeOf({ headline })).toBe(change);
  });

  it('tells an advisory that withdraws a story from one that does not', () => {
    expect(changeOf({ prefixes: ['ADVISORY'], headline: 'Lima story on llamas is withdrawn' })).toBe('withdrawal');
    expect(changeOf({ prefixes: ['ADVISORY'], headline: 'Lima llamas', text: 'The story is withdrawn.' })).toBe(
      'withdrawal',
    );
    expect(changeOf({ prefixes: ['ADVISORY'], headline: 'Llamas on Monday' })).toBe('advisory');
    expect(changeOf({ prefixes: ['WITHDRAWAL'], headline: 'Llamas' })).toBe('withdrawal');
  });
});

describe('signalsInNote', () => {
  it.each([
    ['CORRECTS spelling', ['correction']],
    ['Eds: Corrects spelling', ['correction']],
    ['(Korrektur im 2. Absatz)', ['correction']],
    ['Corrige le titre', ['correction']],
    ['ADDS union reaction', ['update']],
    ['Updates with quotes', ['update']],
    ['RECASTS', ['update']],
    ['(Writethru)', ['update']],
    ['MANDATORY KILL: use no story on buses', ['withdrawal']],
    ['Retraction', ['withdrawal']],
    ['Withdraw our previous story', ['withdrawal']],
    ['Retraction of the story on buses', ['withdrawal']],
    ['KILL STORY', ['withdrawal']],
    ['Retracts claim on dam in para 4; adds quote', []],
    ['Kill 4th graf; adds quote', []],
    ['Kill fee applies', []],
    ['Withdrawal of troops: pictures to follow', []],
    ['Withdraws from race: adds quote', []],
    ['Retraction of landing gear: graphic to follow', []],
    ['Korreksjon: navn', ['correction']],
    ['Korrigert', ['correction']],
    ['Korrigering', ['correction']],
    ['Korrektion av namn', ['correction']],
    ['Korr: navn', ['correction']],
    ['KORR', ['correction']],
    ['Korrekt namn: Ann', ['correction']],
    ['Correct: name', ['correction']],
    ['Corrections in para 3', ['correction']],
    ['Correcting name', ['correction']],
    ['updaterad', ['update']],
    ['Retifica o nome', ['correction']],
    ['Gecorrigeerd: naam', ['correction']],
    ['Rättar namn', ['correction']],
    ['Javítva: név', ['correction']],
    ['Ispravak imena', ['correction']],
    ['Düzeltme: isim', ['correction']],
    ['Διόρθωση ονόματος', ['correction']],
    ['Виправлено ім’я', ['correction']],
    ['訂正：名前', ['correction']],
    ['本紙の訂正：名前', []],
    ['Ajoute des réactions', ['update']],
    ['Añade reacciones', ['update']],
    ['Amplía con declaraciones', ['update']],
    ['Aggiunge reazioni', ['update']],
    ['ERGÄNZT mit Zitaten', ['update']],
    ['Дополнено: цитата', ['update']],
    ['Дополнительно: фото', []],
    ['Ajouter la photo', []],
    ['Rättare läge', []],
    ['Korrespondent in Riga', []],
    ['Correct name is Ann', []],
    ['Updates to follow', []],
    ['Update expected by 1500 GMT', []],
    ['Leads to follow', []],
    ['Aktualisierung folgt', []],
    ['Update follows', []],
    ['Leads to come', []],
    ['Updated map to follow', []],
    ['Corrected version expected by 1500', []],
    ['Korrektur folgt', []],
    ['Rettelse følger', []],
    ['Retter tallet i andre avsnitt', ['correction']],
    ['Retteren leser alt', []],
    ['Corrected day expected', ['correction']],
    ['Corrected version follows:', ['correction']],
    ['Updated map follows', []],
    ['Saken er i retten', []],
    ['Oppdateres utover dagen', []],
    ['Uppdateras', []],
    ['Opdateret med citater', ['update']],
    ['Corrects day verdict expected', ['correction']],
    ['Corrects day expected', ['correction']],
    ['CORRECTS time when tickets are available', ['correction']],
    ['Adds verdict expected', ['update']],
    ['Korrigerar att filmen kommer i maj', ['correction']],
    ['Updates with video available', ['update']],
    ['Corrigé: le titre', ['correction']],
    ['CORREÇÃO: o nome', ['correction']],
    ['Correctie: naam', ['correction']],
    ['Corregge il titolo', ['correction']],
    ['Rettifica: il nome', ['correction']],
    ['Korjattu luku toisessa kappaleessa', ['correction']],
    ['Korjaa nimen', ['correction']],
    ['Oikaisu: nimi', ['correction']],
    ['Poprawiona liczba', ['correction']],
    ['Sprostowanie: nazwisko', ['correction']],
    ['Päivitetty klo 12', ['update']],
    ['Täydentää aiempaa', ['update']],
    ['Doplněno', ['update']],
    ['Täydentyy', []],
    ['Päivitetään myöhemmin', []],
    ['Opravdu jen pro redakce', []],
    ['Aktualizacja', ['update']],
    ['Atualiza com falas', ['update']],
    ['Mise à jour avec citations', ['update']],
    ['Lisätietoja: Ann Example', []],
    ['Correttori di bozze in sciopero', []],
    ['Actuality of the film', []],
    ['WITHDRAWN: facts are in dispute', ['withdrawal']],
    ['WITHDRAWAL - please do not use', ['withdrawal']],
    ['RETRACTION: HARBOUR-FIRE', ['withdrawal']],
    ['Kill the HARBOUR-FIRE story', ['withdrawal']],
    ['Withdrawn for legal reasons', ['withdrawal']],
    ['Retracted due to an error', ['withdrawal']],
    ['Corrects name; photo available', ['correction']],
    ['Updates with quotes, more to follow', ['update']],
    ['Killer whales are pictured', []],
    ['Correctness is checked', []],
    ['Address the mayor as he', []],
    ['Leadership vote follows', []],
    ['With photo. Updates to come', []],
    ['Ergänzt: Zitate', ['update']],
    ['Ergänzung folgt', []],
    ['Ajoute citations', ['update']],
    ['AÑADE declaraciones', ['update']],
    ['Repeats without changes', ['repeat']],
    ['Wiederholung von 10.00 Uhr', ['repeat']],
    ['Wiederholungstäter: Grafik folgt', []],
    ['Repeated fires: graphic attached', []],
  ])('reads %j as %j', (note, signals) => {
    expect(signalsInNote(note)).toEqual(signals);
  });
});

describe('readEditorNotes', () => {
  it.each([
    ['(Adds comments, detail)', 'Adds comments, detail'],
    [
      '(In Jan. 3 story, corrects last paragraph (not the first))',
      'In Jan. 3 story, corrects last paragraph (not the first)',
    ],
    ['(Repeats without changes)', 'Repeats without changes'],
    ['(This version of the story removes a comma)', 'This version of the story removes a comma'],
  ])('reads %s anywhere', (sent, text) => {
    expect(readEditorNotes(sent, false)).toEqual([{ text, public: true }]);
  });

  it('reads any paragraph in brackets above the story, but not below its start', () => {
    expect(readEditorNotes('(The author owns a boat)', true)).toEqual([
      { text: 'The author owns a boat', public: true },
    ]);
    expect(readEditorNotes('(The author owns a boat)', false)).toBeUndefined();
  });

  it('reads notes that stand without brackets', () => {
    expect(readEditorNotes('EDITORS NOTE: pictures follow', false)).toEqual([
      { text: 'EDITORS NOTE: pictures follow', public: true },
    ]);
  });

  it.each(['(Adds) to the story (again)', '(Adds comments', '((mary@wire.example))', 'Adds comments', '('])(
    'leaves %s alone',
    (text) => {
      expect(readEditorNotes(text, true)).toBeUndefined();
    },
  );
});
