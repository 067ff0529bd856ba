import { describe, expect, it } from 'vitest';
import {
  isContactName,
  isPrivateName,
  namesClosingLine,
  saysPrivate,
  wordsOf,
} from '../../functions/formats/readings/role-words.ts';
import { hasTelephone } from '../../functions/formats/readings/telephone.ts';

describe('the number of a telephone', () => {
  it('is told by its word, or by a shape that no count, hour or draw has', () => {
    const numbers =
      'Rückfragen unter 030 123456|Call 555-0100|Call Ann Example at 555 0100|+49 30 555 0100|030 555 0100|040/123456|Ask Ann, tél. 01.03.45.67.89|Ask Ann: 01-03-45-67-89|Call Ann Example: 212-555-0100|Phone: Ann Example, 212-555-0100|Phone number: 212-555-0100|Call the desk, 555-0100|Call us: 212-555-0100|Call Ann Example (212) 555-0100|Tel. Redaktion: 555 0100|Telefon Redaktion 555 0100|Mobil: Ann 98 76 54 32|Cell: Ann 212-555-0100|Contact Ann Example, tel. in London 555 0100|Mobile number: 555 010 012|Tel. (Büro) 30 555 0100|Questions? Call 555-0100|Call newsroom 22 00 33 44|Tlf. 22 00 33 44|Tlf: 22003344|Puh. 09 123 4567|Mob. 98 76 54 32|Mobil 98765432|Tel.: +47 22 00 33 44|+47 22003344|+354 555 1234|(212) 555-0100|1-800-555-0100|call 1-800-555-0100|call 800 555 0100|Reach Ann at 212-555-0100|Tel. 2012-3456|Tel: 2045/6789|phone 2012 3456|Telefon: 1999-1234|Mobil 2031.4455|Tel 20123456|020 7946 0000|0207 946 0000|02079460000|07700900123|07700 900123|0171/1234567|01711234567|030/1234567|030-1234567|030 12 34 56 78|06 12 34 56 78|0612345678|01.23.45.67.89|0800 123 456|Tel 0 30 / 12 34 56|Rückfragen: 030 - 12 34 56 78|Telephone (Redaktion) 555-0100|Call Ann on 555 0100|Phone Ann on 555-0100|Tel (030) 12 34 56|Telefonnummer 22003344|Rufnummer 555 0100|Phone number 555-0100|Ph: 02 5550 1234|0049 30 5550100|0049305550100|0033 1 55 50 01 00|Contact Ann Example, 212 555 0100|212.555.0100|(02) 5550 1234|(03) 5550-0100|Call the desk: (02) 5550 1234|Kontakt: Ann Example 0049 30 5550100|Tfno. 91 555 01 00|Móvil: 655 50 01 00|Telefone: (11) 5555-0100|Anna Exempel, 08-123 456 78|08-123 45 67';
    const others =
      'Corrects date of earnings call to 12.03.2026|Updates with mobile sales of 1 200 000|Recasts, adds call to cut 100 000 jobs|Adds quotes from call, 10.30 p.m.|Adds details from phone interview 2026-03-04|Corrects date to 01.03.2026 10.30|Adds comments from earnings call (04-03-2026)|Adds call on 4/3/2026|Adds quotes from call at 1000 GMT|Conference call at 1430 local|Media call at 1100 GMT on Thursday|Adds details from conference call on 4 March 2026|call at 10|Prime minister to call on 10 000 troops|call 2026|Earnings call on 12 May|Live video 0900-1030 04 March|Live video at 0900-1100 GMT|LIVE 0800-1200 15 March|Replaces 0398-26030 |Adds number 0301 12345|Refile of 0123 45678|Corrects score to 06-12 345|Updates shares, 0700 GMT|Stock 0700.HK up, 0005.HK 1234|Moved 0300 20260304|Time 0930 2026-03-04|Sent 0930 04-03-2026|Coordinates 052 123 45|Report 0398 04 03 2026|Mobile 12 000 jobs|Adds mobile 5G|Nummer 1 2026|Nummer 10 000|Fax 2026|Phone 17 Pro|iPhone 17 2026|phone 16 256GB|Mobile 5000 jobs cut|mobile 1500 jobs|Tel Aviv 2026|Corrects price to +12.50 from +11.25|Corrects to +1.25 pct, +2.35 pct|Gains +10 (+12 -13 14) points|Adds temperatures +12 / +13 / +14 / +15|Result 01 02 03 04 05|Lotto 01 05 12 23 34|Lotto: 03-12-23-34-45|Lottozahlen: 04 11 23 30 41 49|Winning numbers 07 14 22 31 40|Numbers: 02-11-19-24-33|Score 06-04 06-03|0-0 1-0 2-0|Conference call at 1430-1500 GMT|Recalls 555 0100 cars|Called up 100 000|Call 2026-03-04|mobile sales rise 12 14 16|Adds call by 1400-1500 people|Mobile phones: 555 000 sold|Conference call 1400/1500 GMT|ISIN DE0005550100|DOI 10.1000/0123456789|Heats over 100, 200 300 4000|Shares sold: 12.555.010.000|Score 00-12 15-20 30-40|In paragraph 3, changes figure to 212 555 0100 from 212 555 0000|Kites flew for 123 456 7890 metres|from 100 200 3000 people|Runs 301 245 1200|page 001 234 567 890|001-002-003-004|(05) 2026-2027|§ (01) 123-4567|(01) 1234 5678 tonnes|Corrects to 100 000-150 000 people';

    expect(numbers.split('|').filter((text) => !hasTelephone(text))).toEqual([]);
    expect(others.split('|').filter(hasTelephone)).toEqual([]);
  });
});

describe('the name of a part', () => {
  it('is read word by word, however it is written', () => {
    const names = ['PressContact', 'press_contact', 'press-contact', 'Press Contact', 'HTMLBody', 'Photo2Caption'];

    expect(names.map(wordsOf)).toEqual([
      'press contact',
      'press contact',
      'press contact',
      'press contact',
      'html body',
      'photo2 caption',
    ]);
  });

  it('says that it is for the desk alone', () => {
    const names =
      'Internal note|NotForPublication|not-for-publication|stt:private|dpapconstraint:nonpublic|c:non-public|c:NonPublic|c:confidential|Vertraulich|interne|Interner Hinweis|notice_interne|DeskOnly|Desk|DeskNote|NoteToDesk|note_to_the_desk|for desk|NPA|EditorsOnly|Routing|RoutingInfo|Routing information|Admin|AdminNote|AdminMessage|Memo|Memo to editors|Notebook|Note Book|Notizblock|nicht zur Veröffentlichung|privatenote|x:privatenote|Privatinfo|privatnotiz|PrivateInformation|Notebook info|Memo info|notizblock redaktion|x:administratorNote|Nur für Redaktionen|NonPubblicare|not-public|niet-voor-publicatie|NotaPrivada|note privée|sisäinen';

    expect(names.split('|').filter((name) => !isPrivateName(name))).toEqual([]);
  });

  it('does not say so by a part of a word', () => {
    const names =
      'Main|Body|Story|Editorial Note|NoteToEditors|public|c:public|dpapconstraint:public|International|Internet|Desktop|Memorial|Travel desk story|Deputy|for desktop|Headline|Administered text of law|escuela privada|privateEquity|Private sector|Privatisation|PrivateSchool|Deprivation|Notebook on culture|Memo from Berlin|Memorial';

    expect(names.split('|').filter(isPrivateName)).toEqual([]);
  });

  it('is none, where a note says in a sentence that it is for the desk alone', () => {
    const notes =
      'Not for publication: call Ann|Adds quotes. Not for publication|Internal: call Ann|Strictly confidential.|(Private) call Ann|Internal use only - Ann|For desks only|Editors only: call Ann|Please keep this confidential|Vertraulich: Ann|Note to the desk: call Ann|For internal use|Confidentiel|Vertraulich behandeln|Private & confidential|Private/confidential|Editors-only|Internal memo|Usage interne|Solo para uso interno|Kun til intern brug|Endast internt|Nur zur internen Verwendung|Admin note: the desk in Arden sends more by noon|Attention desks: private number of the mayor is +49 30 555 0100|Call the mayor on 030 555 0100 before noon|Call 555-0100|Call Ann Example at 555 0100|Privat: Ann|Rückfragen unter 040/123456|Ask Ann, tél. 01.03.45.67.89|Ask Ann: 01-03-45-67-89';
    const labelled =
      'Desk note: call the mayor before noon|Desk notes|DESK NOTE - do not publish|Memo|Memo: source asked not to be named|Memo to desk|Note interne : vérifier le nom|Note confidentielle: vérifier|Information confidentielle|Nota interna: comprobar el nombre|Internt notat|Internt: sjekk navnet|Intern merknad: sjekk navnet|Interno|Interner Vermerk: Anruf steht aus|Interne Notiz: Name prüfen|Hinweis: vertraulich|Hinweis: intern, nicht weitergeben|Hinweis (intern)|Achtung, vertraulich|Note: confidential|Note (internal): Ann called|Note (private): Ann called|Eds: internal note, do not run the name|Editors: internal note|Internal briefing: check the name with the town hall|Bitte vertraulich behandeln: Name des Opfers|Vertraulich bis Freitag: Name des Opfers|This is confidential|Confidential (not for print)|Confidential - name of the victim|Confidential source: Ann|Source is confidential|Contact is confidential, do not name|Notizblock: bitte Namen prüfen|Routing: to the London desk|Zur internen Info|Zur internen Information: der Name des Opfers|Alleen voor intern gebruik|for internal purposes|Non-public: victim name|non public note|Only internal|NPA: name|To desks: check name|Private message to editors|Privater Hinweis: Name prüfen|Editor’s note (internal): name|Editor’s note, private: name|Attn desks - private: name|Achtung Redaktionen, vertraulich: Name|Redaktioneller Hinweis, vertraulich: Name|Vertrauliche Info für Redaktionen: Name|Anmerkung (intern): Name|Interne Mitteilung: Name|Interne Notizen|Redaktionsintern: Name|*** INTERNAL *** check the name|Konfidentiellt: namn|Fortroligt: navn|Vertrouwelijk: naam|Nota riservata: nome|Bitte nicht veröffentlichen: Name des Opfers|Do not publish: name of the victim|Ne pas publier : nom de la victime|Nicht für die Veröffentlichung bestimmt|Not for publication in any form: name of the victim|Editors: if you need help, call 212-555-0100|Hotline of the desk: 212-555-0100|Press hotline 212-555-0100|Technical hotline: +49 30 5550100|Editors who need help with photos: 212-555-0100|If you need help with this story, call 212-555-0100|Helpline for media: 212-555-0100|Não publicar: nome da vítima|Non pubblicare: nome della vittima|Off the record: the mayor resigns|Ej för publicering: namn|Ei julkaistavaksi: nimi|Nie do publikacji: nazwisko|No publicar: nombre|Не для публикации: имя|Nota privada: nombre|Note privée : nom|Sisäinen: nimi|Kun for redaksjonen: navn|Endast för redaktionen: namn|Vain toimitukselle: nimi|Alleen voor de redactie: naam|Réservé aux rédactions : nom|Sólo para la redacción: nombre|Solo per le redazioni: nome|Tylko dla redakcji: nazwisko|Note à la rédaction : ne pas publier, source Ann|Nota aos editores: não publicar. A fonte é Ann';
    const news =
      'Kun for redaksjonen gjelder avtalen ikke|Nota a los editores: no publicar fotos de menores|Ne pas publier, dit le maire|Escuela privada: añade declaraciones|Corrects the name of internal affairs minister|Adds quotes; private equity firm named|Adds quote for the desk chair|Corrects spelling of confidential report|Private equity firm named.|Adds score of 12 to 10, and of 4 to 3|Names minister of internal affairs in third paragraph|Updates with international reaction|Internal affairs minister named|Corrects date of earnings call to 12.03.2026|Updates with mobile sales of 1 200 000|Recasts, adds call to cut 100 000 jobs|Adds quotes from call, 10.30 p.m.|Adds details from phone interview 2026-03-04|Graphic on private jets available|Neu: Privater Sender|Privatsender statt Staatssender (korrigiert)|Confidential report on banks: adds quotes|Note: Private Smith was named|Corrects date to 01.03.2026 10.30|Adds comments from earnings call (04-03-2026)|Adds call on 4/3/2026|Internal affairs minister resigns|Private schools: adds quotes|Memo leaked: minister to go|Desk chair: adds price|News desk: adds quotes|Attention desks: adds quotes|Note to editors: adds quotes|Editors: adds private firm|Note: Internal Revenue Service named|Hinweis: Interner Bericht liegt vor|Redaktioneller Hinweis: Grafik folgt|Source named, adds quotes|Notebook: US Open|Adds quotes (private firm)|Confidential report on banks (adds quotes)|Neu: Interne Ermittlungen|Korrigiert: Privatklinik|Replaces story on private hospitals|Attn desks: adds quotes|Editor’s note: adds private firm|Achtung Redaktionen: Grafik folgt|Hinweise zu privaten Sendern|Do not publish before Friday|Adds quotes off the record|* Private jets: adds quotes|Editor’s note: If you need help, call 1-800-555-0199.|EDITOR’S NOTE — If you or someone you know needs help, call 1-800-555-0199.|This story was first published in 2020. Helpline 0800 111 0111|Do not publish: pictures of minors|Nicht für die Veröffentlichung in den USA bestimmt|Not for publication in the United States';

    expect(labelled.split('|').filter((note) => !saysPrivate(note))).toEqual([]);
    expect(notes.split('|').filter((note) => !saysPrivate(note))).toEqual([]);
    expect(news.split('|').filter(saysPrivate)).toEqual([]);
  });

  it('says that it is the line that closes a story', () => {
    const names = ['closingLine', 'x:closing-line', 'dnltype:closingline', 'closing headline'];

    expect(names.map(namesClosingLine)).toEqual([true, true, true, false]);
  });

  it('says whom to call', () => {
    const names =
      'Contact|Contacts|PressContact|presscontact|MediaContact|ContactName|ContactPhone|ContactLine|ContactPerson|contactDetails|Contact_Info|ContactInformation|Kontakt|Pressekontakt|Ansprechpartner|AnsprechpartnerPresse|Contatti|Phone|Telephone number|TelephoneNumber|Email|E-Mail|eMail|EmailAddress|E-Mail address';

    expect(names.split('|').filter((name) => !isContactName(name))).toEqual([]);
  });

  it('says nothing of it in other names', () => {
    const names = 'Main|Body|Contactless|Phone hacking|Phones on trial|Emailed statement|Email interview|Telegraph';

    expect(names.split('|').filter(isContactName)).toEqual([]);
  });

  it('is read in linear time', () => {
    const start = performance.now();
    for (const text of [
      'a',
      'A',
      'aA',
      '_',
      ' ',
      '-',
      ': ',
      'desk ',
      'editors ',
      'e mail address',
      'contact',
      'intern',
      '0 ',
      '030 ',
      '+49 ',
      'tel ',
      'call ',
      'call a ',
    ])
      for (const name of [text.repeat(500_000 / text.length), `${text.repeat(500_000 / text.length)}!`])
        expect([isPrivateName(name), isContactName(name), saysPrivate(name), hasTelephone(name)]).toBeDefined();

    expect(performance.now() - start).toBeLessThan(2000);
  });
});
