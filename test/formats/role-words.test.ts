import { describe, expect, it } from 'vitest';
import {
  isContactName,
  isPrivateName,
  namesClosingLine,
  saysPrivate,
  wordsOf,
} from '../../functions/formats/readings/role-words.ts';
import { hasTelephone } from '../../functions/formats/readings/telephone.ts';

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
      'Internal note|NotForPublication|not-for-publication|stt:private|dpapconstraint:nonpublic|c:non-public|c:NonPublic|c:confidential|Vertraulich|interne|Interner Hinweis|notice_interne|DeskOnly|Desk|DeskNote|NoteToDesk|note_to_the_desk|for desk|NPA|EditorsOnly|Routing|RoutingInfo|Routing information|Admin|AdminNote|AdminMessage|Memo|Memo to editors|Notebook|Note Book|Notizblock|nicht zur Veröffentlichung|privatenote|x:privatenote|Privatinfo|privatnotiz|PrivateInformation|Notebook info|Memo info|notizblock redaktion|x:administratorNote|Nur für Redaktionen';

    expect(names.split('|').filter((name) => !isPrivateName(name))).toEqual([]);
  });

  it('does not say so by a part of a word', () => {
    const names =
      'Main|Body|Story|Editorial Note|NoteToEditors|public|c:public|dpapconstraint:public|International|Internet|Desktop|Memorial|Travel desk story|Deputy|for desktop|Headline|Administered text of law|privateEquity|Private sector|Privatisation|PrivateSchool|Deprivation|Notebook on culture|Memo from Berlin|Memorial';

    expect(names.split('|').filter(isPrivateName)).toEqual([]);
  });

  it('is none, where a note says in a sentence that it is for the desk alone', () => {
    const notes =
      'Not for publication: call Ann|Adds quotes. Not for publication|Internal: call Ann|Strictly confidential.|(Private) call Ann|Internal use only - Ann|For desks only|Editors only: call Ann|Please keep this confidential|Vertraulich: Ann|Note to the desk: call Ann|For internal use|Confidentiel|Vertraulich behandeln|Private & confidential|Private/confidential|Editors-only|Internal memo|Usage interne|Solo para uso interno|Kun til intern brug|Endast internt|Nur zur internen Verwendung|Admin note: the desk in Arden sends more by noon|Attention desks: private number of the mayor is +49 30 555 0100|Call the mayor on 030 555 0100 before noon|Call 555-0100|Call Ann Example at 555 0100|Privat: Ann|Rückfragen unter 040/123456|Ask Ann, tél. 01.03.45.67.89|Ask Ann: 01-03-45-67-89';
    const news =
      'Corrects the name of internal affairs minister|Adds quotes; private equity firm named|Adds quote for the desk chair|Corrects spelling of confidential report|Private equity firm named.|Adds score of 12 to 10, and of 4 to 3|Names minister of internal affairs in third paragraph|Updates with international reaction|Internal affairs minister named|Corrects date of earnings call to 12.03.2026|Updates with mobile sales of 1 200 000|Recasts, adds call to cut 100 000 jobs|Adds quotes from call, 10.30 p.m.|Adds details from phone interview 2026-03-04|Graphic on private jets available|Neu: Privater Sender|Privatsender statt Staatssender (korrigiert)|Confidential report on banks: adds quotes|Note: Private Smith was named|Corrects date to 01.03.2026 10.30|Adds comments from earnings call (04-03-2026)|Adds call on 4/3/2026';

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
