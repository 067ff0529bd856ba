import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../../functions/article/article.ts';
import { sentText } from '../../functions/article/body.ts';
import type { WireHabits, WireItem } from '../../functions/formats/format.ts';
import { readForm } from '../../functions/formats/mail/google-form.ts';
import { readStructured } from '../../functions/formats/mail/header.ts';
import { mail } from '../../functions/formats/mail/mail.ts';
import { dropHead } from '../../functions/formats/syntax/text.ts';

const HEADER = ['Message-ID: <one@wire.example>', 'Date: Mon, 24 Nov 2025 09:00:00 +0000', 'From: desk@wire.example'];

interface Given {
  readonly header?: readonly string[];
  readonly body?: string | Uint8Array;
}

function bytesOf({ header = [], body = 'The owl slept.' }: Given): Uint8Array {
  return Buffer.concat([Buffer.from([...HEADER, ...header, '', ''].join('\r\n')), Buffer.from(body)]);
}

const itemsOf = (bytes: Uint8Array, wire: WireHabits = {}): WireItem[] => [
  ...mail.parse({ bytes, name: 'drop.eml' }, wire),
];

function articleOf(given: Given): ParsedArticle {
  const [item] = itemsOf(bytesOf(given));
  if (!item || 'rejected' in item) throw item?.rejected ?? new Error('no item');
  return item.article;
}

function rejectionOf(bytes: Uint8Array): { code: string; position: unknown } {
  const [item] = itemsOf(bytes);
  if (!item || !('rejected' in item)) throw new Error('not rejected');
  return { code: item.rejected.code, position: item.rejected.position };
}

const detect = (text: string) => mail.detect(dropHead(Buffer.from(text)));

describe('the detector of mail', () => {
  it.each([
    ['two fields', 'From: a@b.example\nSubject: Owls\n\nText'],
    ['blank lines above', '      \r\n\r\nReceived: by x\r\n    with y\r\nDate: now\r\n\r\nText'],
    ['the line of an mbox', 'From a@b.example Mon Nov 24 09:00:00 2025\nSubject: Owls\nDate: now\n\nText'],
    ['fields that no standard knows', 'X-One: 1\nX-Two: 2\nMessage-ID: <a@b>\nTo: c@d\n\nText'],
    ['CR alone', 'From: a@b.example\rSubject: Owls\r\rText'],
  ])('is sure of %s', (_name, text) => {
    expect(detect(text)).toBe('sure');
  });

  it.each([
    ['prose', 'Owls sleep by day.\nSubject: to change, they say.'],
    ['one field', 'From: a@b.example\n\nSubject: Owls'],
    ['prose with colons', 'London: it rains\nParis: it does not\nFrom: here to there\n'],
    ['an answer of HTTP', 'HTTP/1.1 200 OK\r\nDate: now\r\nContent-Type: text/html\r\n\r\n'],
    ['a page that a browser saved', 'From: <Saved by Blink>\nSubject: Owls\nDate: now\nMIME-Version: 1.0\n\n'],
    ['a telegraph header', '\x01ABC123 4 POL 12\nFrom: Owls\nSubject: Owls\n'],
    ['XML', '<?xml version="1.0"?>\n<from>a</from>'],
    ['JSON', '{"From": "a",\n"Subject": "b"}'],
    ['nothing', ''],
  ])('does not take %s', (_name, text) => {
    expect(detect(text)).toBe(false);
  });
});

describe('a structured field', () => {
  it('gives its parameters, in sections, quoted, in percent or as an encoded word', () => {
    const { value, parameters } = readStructured(
      'Attachment (comment) ; a="x;\\"y"; B=plain (comment); c*1="two"; c*0*=utf-8\'en\'%C3%B6ne; d="=?utf-8?q?=C3=A9?="; e',
    );

    expect({ value, parameters: Object.fromEntries(parameters) }).toEqual({
      value: 'attachment',
      parameters: { a: 'x;"y', b: 'plain', c: 'önetwo', d: 'é' },
    });
  });

  it('gives a parameter once where it stands in the old way beside the new', () => {
    for (const sent of [
      'attachment; filename="K_se.pdf"; filename*=UTF-8\'\'K%C3%A4se.pdf',
      'attachment; filename*0*=UTF-8\'\'K%C3%A4; filename*1="se.pdf"; filename=K_se.pdf',
    ]) {
      expect(Object.fromEntries(readStructured(sent).parameters)).toEqual({ filename: 'Käse.pdf' });
    }
  });
});

describe('a mail', () => {
  it.each([
    ['Re: AW: Fwd: WG: TR[2]: Owls sleep', 'Owls sleep'],
    ['R: I: RES: ENC: Owls sleep', 'Owls sleep'],
    ['[EXTERNAL] Owls sleep', 'Owls sleep'],
    ['[Owls] sleep', '[Owls] sleep'],
    ['Re:', 'Re:'],
    ['=?iso-8859-1?Q?Eulen_schlafen_in_D=FClmen?=', 'Eulen schlafen in Dülmen'],
    ['=?utf-8?Q?Eulen_schlafen_in_D=FClmen?=', 'Eulen schlafen in Dülmen'],
    ['=?nonsense?Q?D=C3=BClmen?=', 'Dülmen'],
    ['=?utf-8?B?RMM=?= =?utf-8?B?vGxtZW4=?=', 'Dülmen'],
    ['=?utf-8?Q?Owls=C2=92_nests?=', 'Owls’ nests'],
    ['Owls\r\n sleep\u0007', 'Owls sleep'],
    ['Caf&eacute; &amp; Eulen', 'Café & Eulen'],
    ['Owls & <b>mice</b> &amp; more', 'Owls & <b>mice</b> &amp; more'],
  ])('with the subject %s has the headline %s', (subject, headline) => {
    expect(articleOf({ header: [`Subject: ${subject}`] }).headlineSent).toBe(headline);
  });

  it.each(['EMBARGOED until 6 pm: Owls', '*** UNDER EMBARGO UNTIL TUESDAY *** Owls', 'Sperrfrist Montag 9 Uhr: Eulen'])(
    'is held where its subject says %s',
    (subject) => {
      expect(articleOf({ header: [`Subject: ${subject}`] }).embargo).toEqual({ unreadable: subject });
    },
  );

  it('is held where its first line says so, and not where an embargo is the news', () => {
    expect(articleOf({ body: 'STRICTLY EMBARGOED UNTIL NOON\r\n\r\nOwls sleep.' }).embargo).toEqual({
      unreadable: 'STRICTLY EMBARGOED UNTIL NOON',
    });
    expect(
      articleOf({ header: ['Subject: Embargo on owls lifted'], body: 'Embargoed owls flew.' }).embargo,
    ).toBeUndefined();
  });

  it.each([
    ['Hi all,\r\n\r\nPRESS RELEASE\r\n\r\nEmbargoed until 07:00 on 5 March', 'Embargoed until 07:00 on 5 March'],
    ['PRESS RELEASE\r\nSTRICTLY EMBARGOED UNTIL NOON\r\nOwls sleep', 'STRICTLY EMBARGOED UNTIL NOON'],
    ['Liebe alle,\r\n\r\nSperrfrist: 5.3.2027, 10 Uhr\r\n\r\nEulen.', 'Sperrfrist: 5.3.2027, 10 Uhr'],
    ['The report is strictly embargoed\r\nuntil Friday.', 'The report is strictly embargoed'],
  ])('is held where a line above the story says so: %j', (text, unreadable) => {
    expect(articleOf({ body: text }).embargo).toEqual({ unreadable });
  });

  it('is held to the instant that one of its lines states, unless another states one, too', () => {
    const header = ['Subject: Owls (embargoed until 7am 5 March)'];
    const line = 'Embargoed until 07:00 GMT on 5 March 2027';

    expect(articleOf({ header, body: line }).embargo).toEqual({ until: '2027-03-05T07:00:00Z' });
    expect(articleOf({ header, body: `${line}\r\n\r\n${line.replace('07', '09')}` }).embargo).toEqual({
      unreadable: 'Owls (embargoed until 7am 5 March)',
    });
  });

  it('is not held by what stands in its story', () => {
    const lead = 'Owls sleep by day, as they did before anybody asked them. '.repeat(8);

    expect(articleOf({ body: `${lead}\r\n\r\nEmbargoed until noon` }).embargo).toEqual(undefined);
    const story = 'CAIRO (Reuters) - Owls asked for more, for use at night.\r\n\r\nDo not use before dark, one said.';
    expect(articleOf({ body: story }).embargo).toEqual(undefined);
    expect(articleOf({ body: 'Trade embargo on owls extended until 2030\r\n\r\nOwls.' }).embargo).toEqual(undefined);
  });

  it('keeps a line of two hyphens with a whole story below it', () => {
    const story = Array.from({ length: 30 }, (_, number) => `Owl number ${number} slept.`).join('\r\n\r\n');

    const { body } = articleOf({ body: `Brief.\r\n\r\n-- \r\n${story}` });

    expect(sentText(body)).toContain('Owl number 29 slept.');
  });

  it.each([
    ...[
      'Kind regards,',
      'Un saludo,',
      'Bien à vous',
      'Cordialmente',
      'Z poważaniem',
      'Mit freundlichem Gruß',
      'Viele Grüße aus Arden',
      'Mit freundlichen Grüßen aus Arden',
    ],
    ...[
      'Meilleures salutations',
      'Reciban un cordial saludo,',
      'Venlig hilsen',
      'Med vänlig hälsning',
      'Bästa hälsningar',
      'Best,',
      'Mvh',
    ],
  ])('ends with %s, and whoever signs it', (closing) => {
    const { body } = articleOf({ body: `The owl slept.\r\n\r\n${closing}\r\n\r\nAnn Example` });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact']);
  });

  it('may be marked down', () => {
    expect(sentText(articleOf({ header: ['Content-Type: text/markdown'] }).body)).toBe('The owl slept.');
  });

  it('takes the text before the HTML, but not where it is a teaser for it', () => {
    const alternative = (plain: string, html: string): Given => ({
      header: ['Content-Type: multipart/alternative; boundary=b'],
      body: `--b\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
    });

    const same = articleOf(alternative('The owl slept.', '<p>The <b>owl</b> slept.</p>'));
    const teaser = articleOf(alternative('Read on.', '<p>The owl slept all day and all night.</p>'));
    const empty = articleOf(alternative(' ', '<p>The owl slept.</p>'));

    expect([same, teaser, empty].map(({ body }) => sentText(body))).toEqual([
      'The owl slept.',
      'The owl slept all day and all night.',
      'The owl slept.',
    ]);
  });

  it('says the same in text and HTML only once, where they stand one after the other', () => {
    const { body } = articleOf({
      header: ['Content-Type: multipart/mixed; boundary=b'],
      body: '--b\r\n\r\nThe owl slept.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>The owl slept.</p>\r\n--b--',
    });

    expect(sentText(body)).toBe('The owl slept.');
  });

  it('has the footer of a mailing list for the desk, where that is a part of its own', () => {
    const { body } = articleOf({
      header: ['Content-Type: multipart/mixed; boundary=b'],
      body: `--b\r\n\r\nThe owl slept.\r\n--b\r\n\r\nIt woke.\r\n--b\r\n\r\n${'_'.repeat(47)}\r\nowls mailing list\r\nowls@wire.example\r\n--b--`,
    });

    expect(sentText(body)).toBe('The owl slept.\nIt woke.');
  });

  const twoParts = (second: string) =>
    articleOf({
      header: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
      body: `--b\r\n\r\nThe owl slept.\r\n--b\r\n\r\n${second}\r\n--b--`,
    });
  const rule = '_'.repeat(47);
  const notice = 'This e-mail is confidential and intended solely for its recipient. ';

  it.each([
    ['RFC 3676', `-- \r\nJo Roe, +49 30 555 0100\r\n\r\n${notice.repeat(25)}`],
    ['RFC 3676, with many numbers', `-- \r\n${'Jo Roe, +49 30 555 0100\r\n'.repeat(18)}`],
    ['a list', `${rule}\r\nowls mailing list\r\nhttps://wire.example/listinfo/owls`],
    ['who signs', `${rule}\r\nJo Roe\r\n+49 30 555 0100`],
    ['a legal notice', `${rule}\r\n\r\n${notice.repeat(30)}`],
  ])('has a part below the sign of %s for the desk', (_name, second) => {
    expect(sentText(twoParts(second).body)).toBe('The owl slept.');
  });

  it('has a part below a rule as its story, where it names whom to call among many words', () => {
    const story = `SECOND STORY\r\n\r\n${'It woke at four, and slept again. '.repeat(16)}Call 0400 000 000.`;

    expect(sentText(twoParts(`${rule}\r\n\r\n${story}`).body)).toContain('SECOND STORY');
  });

  it('has a short part below a rule as its story, where it names nobody to ask', () => {
    expect(sentText(twoParts(`${rule}\r\n\r\nSECOND STORY\r\n\r\nIt woke at 4.`).body)).toMatch(
      /^The owl slept\.\n.*SECOND STORY\nIt woke at 4\.$/s,
    );
  });

  it.each([
    '<p>{"Headline":["Owls"],"Email address":["jo@x.example"],"Body":["They slept."]}</p><p>Sent by the form</p>',
    '<p>{"Headline":["Owls"],"Email address":["jo@x.ex',
    '<p>{"Answer": 42, "Email address": "jo@x.example"} sent by the form</p>',
    '{"Title":["Owls"],"Email address":["jo@x.example"]}\r\n\r\nSent by the form',
    '{"Title": null, "Email',
  ])('that is JSON with more or less around it is no story: %s', (body) => {
    const type = body.startsWith('<') ? 'text/html' : 'text/plain';
    expect(rejectionOf(bytesOf({ header: [`Content-Type: ${type}`], body })).code).toBe('MALFORMED');
  });

  it.each(['{ "Owls" } They slept.', '{"Answer": 42} is all that the owl wrote.', '{"Owls": they slept}'])(
    'is a story of plain text that begins with a bracket: %s',
    (body) => {
      expect(sentText(articleOf({ body }).body)).toMatch(/^\{/);
    },
  );

  it.each([
    'Update your preferences or unsubscribe from this list.',
    'Manage your email preferences at https://wire.example/p',
    'Manage preferences: https://wire.example/p',
    'Update preferences <https://wire.example/p>',
    'Manage your preferences \u2022 Unsubscribe \u2022 Privacy',
    'Change your subscription preferences by clicking here',
    'Newsletter-Einstellungen verwalten',
  ])('has what leads out of a list for the desk: %s', (line) => {
    const header = ['Content-Type: text/plain; charset=utf-8'];
    expect(sentText(articleOf({ header, body: `The owl slept.\r\n\r\n${line}` }).body)).toBe('The owl slept.');
  });

  it('that is signed in the clear shows no armour, indented or with fields of its own', () => {
    const lines = [
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA256',
      'Foo: bar',
      '',
      'The owl slept.',
      '',
      '- - It woke.',
      '-----BEGIN PGP SIGNATURE-----',
      'Foo: bar',
      '',
      'iQEc/+=',
      '-----END PGP SIGNATURE-----',
    ];
    const bodies = [lines, lines.map((line) => (line === '' ? '' : `  ${line}`))].map((all) => all.join('\r\n'));

    for (const body of bodies) expect(sentText(articleOf({ body }).body)).toBe('The owl slept.\n- It woke.');
  });

  it('that is signed in the clear is what was signed', () => {
    const signature = '-----BEGIN PGP SIGNATURE-----\r\n\r\niQEc=\r\n-----END PGP SIGNATURE-----';
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nThe owl slept.\r\n\r\n- - It woke.\r\n${signature}`;

    expect(sentText(articleOf({ body: signed }).body)).toBe('The owl slept.\n- It woke.');
    expect(sentText(articleOf({ body: 'The owl slept.\r\n\r\n-----BEGIN PGP' }).body)).toContain('-----BEGIN PGP');
  });

  it('that is signed in the clear loses nothing but marks and signatures', () => {
    const begin = '-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n';
    const signature = '-----BEGIN PGP SIGNATURE-----\r\n';
    const end = '-----END PGP SIGNATURE-----\r\n';
    const textOf = (body: string) => sentText(articleOf({ body }).body);

    const held = articleOf({
      body: `${begin}EMBARGOED until 10:00 GMT 5 March 2026\r\n\r\nOwls slept.\r\n${signature}${end}`,
    });
    expect(held.embargo).toEqual({ until: '2026-03-05T10:00:00Z' });
    expect(textOf(`${begin}Owls slept.\r\n\r\nThey woke.`)).toBe('Owls slept.\nThey woke.');
    expect(textOf(`${begin}\r\nOwls.\r\n\r\n   ${signature}\r\nThey woke.`)).toContain('They woke.');
    expect(textOf(`${begin}\r\nOwls.\r\n${signature}\r\nThe second half of the story.`)).toContain('The second half');
    expect(
      textOf(
        `${begin}\r\nOwls.\r\n${signature}iQEc=\r\n${end}\r\nThey woke.\r\n\r\n${begin}\r\nGulls.\r\n${signature}iQEc=\r\n${end}`,
      ),
    ).toBe('Owls.\nThey woke.\nGulls.');
  });

  it('has a part that begins with a rule as its story, where that is long', () => {
    const article = articleOf({
      header: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
      body: `--b\r\n\r\nThe owl slept.\r\n--b\r\n\r\n${'_'.repeat(47)}\r\n\r\nSECOND STORY\r\n\r\n${'It woke.\r\n\r\n'.repeat(40)}--b--`,
    });

    expect(sentText(article.body)).toContain('SECOND STORY');
  });

  it.each(['<p>{"Answer": 42} is all that the owl wrote.</p><p>It slept.</p>', '<p>{ "Owls" }</p><p>They slept.</p>'])(
    'is no form where it is HTML that begins with a bracket: %s',
    (body) => {
      expect(sentText(articleOf({ header: ['Content-Type: text/html'], body }).body)).toMatch(/^\{/);
    },
  );

  it.each([
    'Manage your preferences with care, the council told users.',
    'Update preferences differ by region: read on.',
    'Manage your subscription costs, the council told users.',
  ])('is a story, though it speaks of preferences: %s', (body) => {
    expect(sentText(articleOf({ body }).body)).toBe(body);
  });

  it('keeps a point of a list together below a heading with a rule', () => {
    const body = `** Owls\r\n${'-'.repeat(60)}\r\nThey slept.\r\n\r\n** First point, which goes on\r\nto the second line`;

    expect(sentText(articleOf({ body }).body)).toContain('goes on to the second line');
  });

  it('has the headings of newsletters in plain text on lines of their own, and none of what leads out of them', () => {
    const rule = '-'.repeat(60);
    const { body } = articleOf({
      body: `** Owls sleep\r\n${rule}\r\nThey slept.\r\n\r\n** Contact\r\n${rule}\r\nMedia contact: Ada, 0400 000 000\r\n==========\r\n** unsubscribe from this list (https://x.example)\r\n** update subscription preferences (https://y.example)`,
    });

    expect(sentText(body)).toBe('Owls sleep\nThey slept.');
    expect(sentText(articleOf({ body: '** Owls\r\nsleep **' }).body)).toBe('** Owls sleep **');
  });

  it.each([
    'Notes to editors',
    'NOTES TO EDITORS:',
    'Note for the editor',
    'Hinweis für die Redaktion',
    'Noot voor de redactie (niet voor publicatie):',
  ])('has what stands below %j apart, in plain text and in HTML', (heading) => {
    const paragraphs = ['The owls woke up.', 'ENDS', heading, '1. Owls sleep by day.', 'Call Ann on 020 7946 0018.'];
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');

    for (const mail of [{ body: paragraphs.join('\r\n\r\n') }, { body: html, header: ['Content-Type: text/html'] }]) {
      const { body, editorNotes } = articleOf(mail);
      expect(body.filter(({ role }) => role === 'paragraph').map(({ text }) => text)).toEqual(['The owls woke up.']);
      expect(editorNotes.map(({ text }) => text).join(' ')).toContain('Owls sleep by day.');
    }
  });

  it.each([
    ['Media contact:', 'Ann Example', '020 7946 0018'],
    ['*Pressekontakt*', 'Ann Beispiel', 'Eulenhaus GmbH', 'ann@owls.example'],
    ['** Contact **', 'Ann Example', '020 7946 0018'],
    ['Contact presse :', 'ann@owls.example'],
    ['For further information, please contact:', 'Ann Example, owl', 'ann@owls.example'],
    ['Rückfragen & Kontakt:', 'Eulenhaus', 'Tel: 0431 123456'],
    ['Investor Relations Contact:', '(416) 555-0100'],
    ['Media contact:', 'Ann Example, head of owls.', 'Owl House Ltd.', 'ann@owls.example'],
    ['Kontakt', 'Verein zum Schutz der Eulen e. V.', 'Tel: 0431 123456'],
    ['Kontakt:', 'Ann Beispiel', 'Wir sind ab neun für Sie da.', 'Tel: 0431 123456'],
    ['Media contact:', 'Please call the owl house.', '020 7946 0018'],
    ['Enquiries:', 'Owl House plc', '020 7946 0018'],
    ['Per informazioni:', 'ann@owls.example'],
    ['Owl House, 1 Owl Street | Unsubscribe'],
  ])('keeps whom to ask, below a heading of its own, with the desk: %j', (...lines) => {
    const paragraphs = ['The owls woke up.', ...lines, 'About owls', 'They were founded in 1850.'];
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');

    for (const mail of [{ body: paragraphs.join('\r\n\r\n') }, { body: html, header: ['Content-Type: text/html'] }]) {
      expect(sentText(articleOf(mail).body)).toBe('The owls woke up.\nAbout owls\nThey were founded in 1850.');
    }
  });

  it.each([
    ['*Contact*', 'Ann Example', 'ann@owls.example'],
    ['Kontakt', 'Verein zum Schutz der Eulen e. V.', 'Tel: 0431 123456'],
  ])('keeps a heading and whom to ask with the desk in one paragraph, too: %j', (...lines) => {
    const html = `<p>The owls woke up.</p><p>${lines.join('<br>')}</p><p>They sleep.</p>`;
    const text = `The owls woke up.\r\n\r\n${lines.join('\r\n')}\r\n\r\nThey sleep.`;

    for (const mail of [{ body: text }, { body: html, header: ['Content-Type: text/html'] }]) {
      expect(sentText(articleOf(mail).body)).toBe('The owls woke up.\nThey sleep.');
    }
  });

  it('is a story of contacts in one paragraph, too', () => {
    const lines = [
      'Contact',
      'An owl of the tower touched a gull of the old pier,',
      'and who saw it calls 020 7946 0018.',
    ];

    expect(sentText(articleOf({ body: `The owls woke up.\r\n\r\n${lines.join('\r\n')}` }).body)).toBe(
      `The owls woke up.\n${lines.join(' ')}`,
    );
  });

  it.each([
    ['Contact', 'The owls were seen.', 'Nobody called.'],
    ['Further information:', 'The owls were seen.', 'Nobody called.'],
    ['More details on the fair:', 'Doors open at noon.', 'Owls are free.', 'Call 020 7946 0018.', 'It ends at six.'],
    ['Kontakt', 'Die Eule berührte die Möwe.', 'Wer sie sah, ruft 0431 123456 an.'],
    [`Contact`, `The owls ${'slept and '.repeat(10)}woke up.`, 'Call 020 7946 0018.'],
  ])('is a story of contacts: %j', (...lines) => {
    const paragraphs = ['The owls woke up.', ...lines];

    expect(sentText(articleOf({ body: paragraphs.join('\r\n\r\n') }).body)).toBe(paragraphs.join('\n'));
  });

  it.each([
    ['Not for publication:', 'Ann nests in the tower.'],
    ['Do not publish: Ann nests in the tower.'],
    ['ann@nests.example'],
    ['Ann nests in the tower: 020 7946 0018.'],
  ])('keeps private what is so of its notes: %j', (...lines) => {
    const paragraphs = ['The owls woke up.', 'Notes to editors', '1. Updated owls are due in May.', ...lines];
    const html = paragraphs.map((text) => `<p>${text}</p>`).join('');

    for (const mail of [{ body: paragraphs.join('\r\n\r\n') }, { body: html, header: ['Content-Type: text/html'] }]) {
      const { body, change, editorNotes } = articleOf(mail);
      const notes = editorNotes.filter((note) => note.public).map(({ text }) => text);
      expect([change, sentText(body), ...notes].join()).not.toContain('nests');
      expect([change, ...notes]).toEqual(['new', 'Notes to editors', '1. Updated owls are due in May.']);
    }
  });

  it.each([
    'Notes to editors\r\n1. Owls sleep.\r\n2. They wake.\r\n3. Ann nests: 020 7946 0018.',
    'Notes to editors\r\n1. Ann nests: 020 7946 0018\r\n2. Owls sleep.',
    'Notes to editors\r\n1. Owls sleep.\r\n2. Ann nests on 020\r\n   7946 0018.\r\n3. They wake.',
    'Notes to editors\r\n\r\n* Owls sleep.\r\n* Not for publication:\r\n* Ann nests in the tower.',
    'Notes to editors\r\n\r\n> Ann nests: 020 7946 0018.',
    '*Notes to editors:*\r\n\r\nAnn nests: 020 7946 0018.',
    '- Notes\xa0to editors -\r\n\r\nAnn nests: 020 7946 0018.',
    'Notes to editors (not for publication)\r\n\r\nOwls sleep.\r\n\r\nAnn nests in the tower.',
    'Notes to editors\r\n\r\nOwls sleep.\r\n\r\nNotes to editors (not for publication)\r\n\r\nAnn nests in the tower.',
    'NOTES TO EDITORS - NOT FOR PUBLICATION\r\n\r\nOwls sleep.\r\n\r\nAnn nests in the tower.',
    'Notes to editors (private):\r\n\r\nOwls sleep.\r\n\r\nAnn nests in the tower.',
    'Strictly confidential notes to editors\r\n\r\nOwls sleep.\r\n\r\nAnn nests in the tower.',
    'Vertrauliche Hinweise an die Redaktion:\r\n\r\nOwls sleep.\r\n\r\nAnn nests in the tower.',
    'NOT FOR PUBLICATION\r\n\r\nNotes to editors\r\n\r\nOwls sleep.\r\n\r\nAnn nests in the tower.',
    'Hinweis an die Redaktion (nicht zur Veröffentlichung bestimmt):\r\n\r\nOwls sleep.\r\n\r\nAnn nests in the tower.',
  ])('keeps private a line of its notes, or all of them: %j', (below) => {
    const { body, editorNotes } = articleOf({
      header: ['Content-Type: text/plain; charset=utf-8'],
      body: `The owls woke up.\r\n\r\n${below}`,
    });

    expect([sentText(body), ...editorNotes.filter((note) => note.public).map(({ text }) => text)].join()).not.toContain(
      'nests',
    );
    expect(editorNotes.map(({ text }) => text).join()).toContain('Ann nests');
  });

  it.each([
    'Notes to editors\r\n\r\nEmbargo: 26 November 2025, 10:00 GMT',
    'Notes to editors\r\n\r\n1. They sleep.\r\n2. They wake.\r\n3. Embargo: 26 November 2025, 10:00 GMT',
    'Hinweis an die Redaktion\r\n\r\nSperrfrist:\r\n26. November 2025, 11 Uhr MEZ',
    'Notes to editors (not for publication)\r\n\r\n* Owls\r\n* Embargo: 26 November 2025, 10:00 GMT',
  ])('is held by its notes, however long the release above them is: %j', (notes) => {
    expect(articleOf({ body: `${'The owls woke up. '.repeat(30)}\r\n\r\n${notes}` }).embargo).toEqual({
      until: '2025-11-26T10:00:00Z',
    });
  });

  it.each(['Monday 24 November 2025', 'Owls wake up'])('keeps its story below a note above it: %j', (line) => {
    const body = `${line}\r\n\r\nNote to editors:\r\n\r\nPictures are there.\r\n\r\nThe owls woke up.`;

    expect(articleOf({ body }).body.at(-1)).toEqual({ role: 'paragraph', text: 'The owls woke up.' });
  });

  it.each(['Notes to editors are rare.', 'Footnotes to editors', 'Notes to editors', 'Notes'])(
    'has no notes where %j is of the story',
    (line) => {
      const text =
        line === 'Notes to editors' ? `${line}\r\n\r\nThey slept.` : `Owls woke.\r\n\r\n${line}\r\n\r\nThey slept.`;

      expect(articleOf({ body: text }).editorNotes).toEqual([]);
    },
  );

  it.each([
    '',
    'NOT FOR PUBLICATION: call Ann, 0431 123456\r\n\r\n',
    'NOT FOR PUBLICATION\r\n\r\nAnn, 0431 123456\r\n\r\n',
  ])('without a subject has its first line as headline, below what is for the desk: %j', (above) => {
    const bytes = Buffer.from(
      `Date: Mon, 24 Nov 2025 09:00:00 +0000\r\nFrom: a@b.example\r\n\r\n${above}Owls wake up\r\n\r\nThey did.`,
    );
    const [item] = itemsOf(bytes);

    expect(item && 'article' in item && item.article.headline).toBe('Owls wake up');
  });

  it.each([
    'On Mon, 24 Nov 2025 at 09:00, Ann Example <ann@owls.example> wrote:',
    'Sie möchten diesen Newsletter nicht mehr erhalten?',
    'You receive this mail because you subscribed to owls.',
    'Falls diese E-Mail nicht richtig angezeigt wird, klicken Sie bitte hier.',
    "Si ce message ne s'affiche pas correctement, cliquez ici",
    'Copyright © 2025 Owl House, All rights reserved. Our mailing address is: 1 Owl Street',
    '© 2025 Owl House. All rights reserved. Unsubscribe',
    '(c) owl house, all rights reserved',
    '© 2025–2026 Owl House, all rights reserved | desk@owls.example',
    'Our mailing address is: 1 Owl Street',
    `${'='.repeat(60)}\r\nCopyright © 2025 Owl House, All rights reserved.\r\nOur mailing address is: 1 Owl Street`,
    'Copyright © 2025 Owl House, All rights reserved. You are receiving this email because you opted in via our website.',
    "You've received it because you've subscribed to our newsletter.",
    'CAUTION: This email originated from outside of the organization. Do not click links.',
    '[EXTERNAL] This message came from outside your organisation.',
    'ACHTUNG: Diese E-Mail stammt von einem externen Absender. Öffnen Sie keine Anhänge.',
    "You don't often get email from ann@owls.example. Learn why this is important",
    'Sie erhalten nicht häufig E-Mails von ann@owls.example. Erfahren Sie, warum dies wichtig ist',
    'Don’t want these emails anymore? Unsubscribe',
    'Was this email forwarded to you? Sign up here',
    'Forwarded this email? Subscribe here for more',
    'No images? Click here',
    'Wenn Sie diese E-Mail (an: desk@owls.example) nicht mehr empfangen möchten, können Sie diese hier abbestellen.',
    'Sie möchten keine weiteren E-Mails erhalten? Hier abmelden',
    'Abmelden | Impressum',
    'Pour vous désabonner, cliquez ici',
    'Si vous ne souhaitez plus recevoir nos communiqués, cliquez ici.',
    'Para darse de baja, pulse aquí',
    'Se non vuoi più ricevere questa newsletter, clicca qui',
    'Wil je geen mails meer ontvangen? Uitschrijven',
    'Sie möchten keine täglichen Nachrichten mehr erhalten? Hier abmelden',
    'Pour vous désabonner, écrivez à desk@owls.example',
    'Do not want to receive any more of these emails? Unsubscribe',
    'Virus-free. www.owls.example',
    '---\r\nDiese E-Mail wurde von Owl-Antivirus auf Viren geprüft.',
    'This email has been checked for viruses by Owl antivirus software.',
    '-=-=-=-=-=-=-=-\r\nGroups.io Links: You receive all messages sent to this group.',
    '#'.repeat(60),
    '-'.repeat(40),
    'Want to change how you receive these emails?',
    'Vous recevez ce courriel parce que vous suivez les hiboux.',
    'This message and its attachments are intended solely for owls.',
    'You are receiving this email because of your relationship with Owl House.',
    'You are receiving this email as you have registered with owls.',
    'Sie erhalten diese E-Mail aufgrund Ihrer Anmeldung.',
    'Vous recevez ce message en qualité de hibou.',
    'You received this message because you are subscribed to the group “Owls”.',
    'You have received this newsletter from Owl House, 1 Owl Street.',
    'You’re receiving this email because you said that you like owls.',
    'You are receiving this email because you have told us that you like owls.',
    'You are receiving this email because you subscribed to Owl Claims Weekly.',
    'You are receiving this email because you subscribed to Fraud Watch.',
    'You are receiving this email because you registered with Owl House and told us what you like.',
    'You are receiving this email because you subscribed and said you wanted to hear from owls.',
    'You received this message because you are subscribed to "Mayor says".',
    'You are receiving this email because you signed up for what the owl says each week.',
    'You are receiving this email because you opted in at owls.example and said yes.',
    'Sie erhalten diese E-Mail, weil Sie angemeldet sind und der Kauz sagt, dass er schreibt.',
    'Vous recevez ce message car vous êtes inscrit à La ministre dit.',
    'Sie erhalten diese E-Mail, weil Sie sich bei Timo Beispiel angemeldet haben.',
    'Vous recevez ce message car vous êtes abonné à la lettre Fraude et Arnaque.',
    'You are receiving this email because you have said yes to owls. Unsubscribe here.',
    'You received this email from Owl House, 5 Owl Street, Arden.',
    'Sie erhalten diese E-Mail aufgrund Ihrer Anmeldung. Der Kauz sagt Ihnen gern mehr. Newsletter abbestellen',
    'Sie erhalten diese Nachricht von der Pressestelle der Eulen.',
    'Vous recevez cet e-mail dans le cadre de vos relations presse avec les hiboux.',
    'Sie erhalten diese E-Mail, weil Sie den Newsletter „Eulenpost“ abonniert haben.',
    'Sie erhalten diese Nachricht als Mitglied der Eulenfreunde.',
    'Sie erhalten diese Mail an ann@owls.example.',
    'Si vous avez reçu ce message par erreur, merci de le détruire.',
    'Vous recevez cet e-mail car vous êtes inscrit à la lettre « Hiboux ».',
    'Vous recevez ce message car vous avez créé une alerte sur les hiboux.',
    'Recibe este correo porque se ha suscrito a los búhos.',
    'Recibe este correo porque se suscribió a Alerta Estafa.',
    'Ricevi questa mail perché sei iscritto a Truffa Oggi.',
    'Ricevi questa mail perché sei iscritto ai gufi.',
    'Ricevi questa mail perché ami i gufi.',
  ])('does not publish "%s"', (line) => {
    const { body } = articleOf({ body: `Owls sleep by day.\r\n\r\n${line}\r\n\r\nThey do.` });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact', 'paragraph']);
  });

  it.each(['<br><br>', '<br>\n<br>'])('has whom to ask apart where %j parts paragraphs', (between) => {
    const html = ['Owls sleep by day.', 'Press contact:<br>Ann Example, Owl House<br>020 7946 0018'].join(between);
    const { body } = articleOf({ header: ['Content-Type: text/html'], body: html });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact']);
  });

  it.each([
    'Kind\xa0regards\r\nAnn\xa0Example',
    '-----Original\xa0Message-----\r\n\r\nFrom:\xa0Ann\r\nTo:\xa0Bo\r\nSubject:\xa0Owls',
    'Press\xa0contact:\r\nAnn\xa0Example\r\n020\xa07946\xa00018',
  ])('has below its story what is for the desk, whatever blanks it is set with: %j', (below) => {
    const html = `<p>${below.replace('\r\n\r\n', '</p><p>').replaceAll('\r\n', '<br>').replaceAll('\xa0', '&nbsp;')}</p>`;
    const header = ['Content-Type: text/plain; charset=utf-8'];
    const plain = articleOf({ header, body: `Owls\xa0sleep by day.\r\n\r\n${below}` }).body;
    const marked = articleOf({
      header: ['Content-Type: text/html'],
      body: `<p>Owls&nbsp;sleep by day.</p>${html}`,
    }).body;

    for (const body of [plain, marked]) {
      expect(body.filter(({ role }) => role !== 'contact')).toEqual([
        { role: 'paragraph', text: 'Owls\xa0sleep by day.' },
      ]);
    }
  });

  it.each(['ENDS', '# # #'])('ends its story as all formats do: "%s"', (line) => {
    const { body } = articleOf({ body: `Owls sleep by day.\r\n\r\n${line}\r\n\r\nThey do.` });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'signoff', 'paragraph']);
  });

  it.each([
    'On Monday the mayor wrote on his page:',
    'Am Montag schrieb der Minister:',
    'Le ministre a écrit :',
    'On 3 March 2026 the mayor wrote:',
    'Am 3.3.2026 schrieb die Bürgermeisterin:',
    'Am 13.03.2026 schrieb die Bürgermeisterin:',
    'This message was sent to all schools on Monday, the council said, and to the owls.',
    'This communication between the ministers was confidential until the court opened it, owls said.',
    'Sie wollen den Lesern mit einem Newsletter helfen, sagte der Kauz.',
    'You receive mail at night, said the owl.',
    'Wenn diese Nachricht stimmt, gibt es keine Eulen mehr.',
    'Si ce message est vrai, les hiboux partiront.',
    'You receive this message on your phone: "Your owl is held." Do not answer it, police said.',
    'You receive this email because you owe tolls, it says: "Subscribe here", the owls warned.',
    'You receive this message: “Your subscription has expired.” It is a fraud.',
    'You receive this email because your owl is held: so the scam begins.',
    'You receive this email because you are a customer, it claims, and it has your name in it.',
    'Recibes este correo porque tu búho va a ser bloqueado: así empieza la estafa que circula.',
    'Has recibido este mensaje porque tu búho está retenido. Así empieza la estafa.',
    'Hai ricevuto questa mail perché il tuo gufo è bloccato: così comincia la truffa.',
    'You are receiving this message because you opted in, the text says, and it is a scam.',
    'You are receiving this message because you opted in, the scam text says.',
    'You are receiving this message because you signed up for owls. Police warned of it.',
    'You are receiving this email because your owl is locked, it says.',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben - so beginnt die Masche, warnt die Eule.',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben - so beginnt die Betrugsmasche, warnt die Polizei.',
    'You received this email at 3 a.m., and you cannot sleep.',
    'Sie erhalten diese E-Mail mit dem Betreff „Ihr Abonnement“? Dann ist es Betrug.',
    'This email originated from outside the bank and asked for a click, investigators said.',
    'Don’t want owls anymore? Call the zoo.',
    'No images? The owls posed for none.',
    'Wenn E-Mails im Postfach der Eule landen, liest sie niemand.',
    'Si vous ne souhaitez plus recevoir des appels, inscrivez-vous, cliquez moins.',
    'Wenn diese E-Mail kommt, klicken viele auf „abmelden“, warnt die Eule.',
    'This message came from outside the solar system.',
    'You don’t often get email from owls.',
    "You've received it because you've waited.",
    'This email has been checked by three owls.',
    'This email has been checked for viruses by a hundred mice, the owl said.',
    'Virus-free. So the town calls its water.',
    'This message came from outside the organisation and threatened the owls.',
    'Pour se désabonner, les hiboux doivent trouver un bouton.',
    'Para darse de baja del nido, los búhos tienen un botón.',
    'Do not want to answer emails at night? Owls may unsubscribe from the chat.',
    'Falls E-Mails von Mäusen kommen, sollten Eulen sich nicht abmelden.',
    'In a mail from a@x.example the owl wrote:',
    'The owl (@owl) wrote:',
    'You can unsubscribe from this list, the watchdog told owls.',
    'Unsubscribe buttons have to work, the owl said.',
    'Sie erhalten diese Nachricht von einer unbekannten Nummer: „Hallo Eule“. Dann kommt eine Forderung.',
    'Sie erhalten diese Nachricht: „Weil Sie nicht da waren, liegt Ihr Paket in der Filiale.“',
    'Vous avez reçu ce message : « Votre hibou est arrivé » ? Ne cliquez pas, prévient la gendarmerie.',
    'Si vous recevez ce mail, supprimez-le.',
    'Recibe este mensaje en su teléfono: "Su búho está retenido". No pulse el enlace.',
    'Ricevi questa mail sul telefono: «Il tuo gufo è fermo». Non aprirla.',
  ])('publishes a sentence of its story: "%s"', (line) => {
    const { body } = articleOf({ body: `Owls sleep by day.\r\n\r\n${line}\r\n\r\nThey do.` });
    const html = articleOf({ header: ['Content-Type: text/html; charset=utf-8'], body: `<p>Owls.</p><p>${line}</p>` });

    expect([body, html.body].flat().map(({ role }) => role)).toEqual(Array(5).fill('paragraph'));
  });

  it.each([
    '© 2026 Owl House, all rights reserved',
    '© 2026 Owl House. All rights reserved.',
    '© 2024-2026 Owl House, All Rights Reserved',
    'Copyright © 2025 Owl House, All rights reserved.',
    'Copyright (c) 2025 Owl House, all rights reserved worldwide.',
  ])('has a notice of copyright below its story for its rights: %s', (notice) => {
    const plain = articleOf({ header: ['Content-Type: text/plain; charset=utf-8'], body: `Owls.\r\n\r\n${notice}` });
    const html = articleOf({
      header: ['Content-Type: text/html; charset=utf-8'],
      body: `<p>Owls.</p><p>${notice}</p>`,
    });

    for (const { body, rights } of [plain, html]) {
      expect(rights).toEqual({ copyrightNotice: notice });
      expect(body.map(({ role }) => role)).toEqual(['paragraph', 'related']);
    }
  });

  it.each([
    ['Re: Storm', ['paragraph', 'contact']],
    ['Fwd: Storm', ['paragraph', 'contact', 'contact', 'paragraph']],
  ])('with the subject %s publishes what it forwards, and nothing that it answers to', (subject, roles) => {
    const { body } = articleOf({
      header: [`Subject: ${subject}`],
      body: [
        'The storm closed the port.\r\n\r\nKind regards,\r\nAnn\r\n\r\n-----Original Message-----',
        'From: Bo\r\nSent: Monday\r\nTo: Ann\r\nSubject: Storm\r\n',
        'Ann, could you please send the story soon? My private number is 555.',
      ].join('\r\n'),
    });

    expect(body.map(({ role }) => role)).toEqual(roles);
  });

  const asked = ['From: Bo Roe', 'Sent: Monday', 'To: Ann', 'Subject: Storm'];

  it.each([
    ['Re', '', ['paragraph', 'contact']],
    ['AW', '-----Original Message-----', ['paragraph', 'contact']],
    ['Re', '---------- Forwarded message ---------', ['paragraph', 'contact', 'paragraph']],
    ['FW', '', ['paragraph', 'contact', 'paragraph']],
  ])('whose subject says %s publishes nothing that it answers to, below "%s"', (subject, mark, roles) => {
    const header = [`Subject: ${subject}: Storm`];
    const plain = ['The storm closed the port.', '', ...(mark ? [mark] : []), ...asked, '', 'My number is 555.'];
    const html = `<p>The storm closed the port.</p><p>${mark}</p><p>${asked.join('<br>')}</p><p>My number is 555.</p>`;

    const { body } = articleOf({ header, body: plain.join('\r\n') });
    const marked = articleOf({ header: [...header, 'Content-Type: text/html'], body: html });

    expect(body.map(({ role }) => role)).toEqual(roles);
    expect(sentText(marked.body)).toBe(sentText(body));
  });

  const wrote = 'On 3 March 2026 at 08:00, Bo Roe <b@x.example> wrote:';

  it.each([
    ['Re', [wrote, '> My number is 555.'], ['paragraph', 'contact']],
    [
      'Re',
      [wrote.replace(' wrote', '\r\nwrote'), '', '> My number is 555.', '', '-- ', 'Ann'],
      ['paragraph', 'contact'],
    ],
    ['Re', [wrote, '> My number is 555.', '', 'It opens at noon.'], ['paragraph', 'contact', 'quote', 'paragraph']],
    ['Re', ['The mayor said:', '> My number is 555.'], ['paragraph', 'paragraph', 'quote']],
    ['Fwd', [wrote, '> My number is 555.'], ['paragraph', 'contact', 'quote']],
  ])('whose subject says %s publishes no mail that it quotes to its end: %j', (subject, below, roles) => {
    const body = ['The storm closed the port.', '', ...below].join('\r\n');

    expect(articleOf({ header: [`Subject: ${subject}: Storm`], body }).body.map(({ role }) => role)).toEqual(roles);
  });

  it.each([
    '<blockquote type="cite">My number is 555.</blockquote>',
    '<blockquote class="gmail_quote">My number is 555.</blockquote>',
    '<div class="yahoo_quoted"><div>On Monday, Bo wrote:</div><p>My number is 555.</p></div>',
  ])('that answers publishes no mail that its HTML quotes: %s', (quoted) => {
    const rolesOf = (subject: string, html: string) =>
      articleOf({ header: [`Subject: ${subject}`, 'Content-Type: text/html'], body: html }).body.map(
        ({ role }) => role,
      );

    expect(rolesOf('Re: Storm', `<p>The storm closed the port.</p>${quoted}`)).toEqual(['paragraph', 'contact']);
    expect(rolesOf('Re: Storm', quoted)).not.toEqual(['contact']);
    expect(rolesOf('Re: Storm', `<p>See below.</p><p>Begin forwarded message:</p>${quoted}`).length).toBeGreaterThan(2);
    expect(rolesOf('Storm', `<p>The storm closed the port.</p>${quoted}`).length).toBeGreaterThan(1);
  });

  it.each([
    ['From:\tBo', 'To:\tAnn', 'Date:\t03/02/2026 09:00', 'Subject:\tStorm'],
    [
      'From: "Bo Roe, Press Office"',
      '<b@x.example>',
      'Sent: Monday',
      'To: a@x.example;',
      ' c@x.example',
      'Subject: Storm',
    ],
    ['Från: Bo', 'Skickat: måndag', 'Till: Ann', 'Ämne: Storm'],
    ['Gesendet: Montag, 2. März 2026 um 09:00 Uhr', 'Von: Bo', 'An: Ann', 'Betreff: Storm'],
    ['De: Bo', 'Enviado el: lunes', 'Para: Ann', 'Asunto: Storm'],
    ['De: Bo', 'Enviada em: segunda-feira', 'Para: Ann', 'Assunto: Storm'],
    ['Od: Bo', 'Wysłano: poniedziałek', 'Do: Ann', 'Temat: Storm'],
    ['Lähettäjä: Bo', 'Lähetetty: maanantai', 'Vastaanottaja: Ann', 'Aihe: Storm'],
    ['От: Bo', 'Отправлено: понедельник', 'Кому: Ann', 'Тема: Storm'],
    ['Feladó: Bo', 'Küldve: hétfő', 'Címzett: Ann', 'Tárgy: Storm'],
    ['差出人: Bo', '送信日時: 2026年3月2日 9:00', '宛先: Ann', '件名: Storm'],
    ['发件人：Bo', '发送时间：2026年3月2日 9:00', '收件人：Ann', '主题：Storm'],
  ])('that answers publishes nothing below a header in any language: %s', (...fields) => {
    const { body } = articleOf({
      header: ['Subject: Re: Storm', 'Content-Type: text/plain; charset=utf-8'],
      body: ['The storm closed the port.', '', ...fields, '', 'My number is 555.'].join('\r\n'),
    });
    const told = fields.filter((field) => !field.startsWith('<')).map((field) => `<div>${field}</div>`);
    const marked = articleOf({
      header: ['Subject: Re: Storm', 'Content-Type: text/html; charset=utf-8'],
      body: `<p>The storm closed the port.</p>${told.join('')}<div>My number is 555.</div>`,
    });

    expect(marked.body.map(({ role }) => role)).toEqual(['paragraph', 'contact']);
    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact']);
  });

  it.each([
    ['Od: 10:00', 'Do: 18:00', 'Data: 5 maja'],
    ['Od: 10:00', 'Do: 18:00', 'Temat: sowy'],
    ['From: 10.30 am', 'To: 6pm', 'Date: 5 March', 'Subject: owls'],
    ['De: 9h30', 'A: 12h', 'Tema: búhos'],
    ['From: 9 am', 'To: 6 pm', 'Subject: owls'],
  ])('has hours of opening as its text: %s', (...lines) => {
    const { body } = articleOf({
      header: ['Subject: Re: Owls', 'Content-Type: text/plain; charset=utf-8'],
      body: ['Owls slept.', '', ...lines].join('\r\n'),
    });

    expect(sentText(body)).toContain(lines.at(-1));
  });

  it.each([
    '---------- Mensagem encaminhada ---------',
    '-------- Пересылаемое сообщение --------',
    '-------- Vidarebefordrat meddelande --------',
    '-------- Przekazana wiadomość --------',
    'Inicio del mensaje reenviado:',
    'Inizio messaggio inoltrato:',
    'Begin doorgestuurd bericht:',
    'Vidarebefordrat brev:',
  ])('has what it forwards below the mark "%s" for its story', (mark) => {
    const quote = mark.endsWith(':') ? '> ' : '';
    const forwarded = [...asked.map((field) => quote + field), quote, `${quote}The storm closed the port.`];
    const { body } = articleOf({
      header: ['Subject: Fwd: Storm', 'Content-Type: text/plain; charset=utf-8'],
      body: [mark, '', ...forwarded].join('\r\n'),
    });

    expect(body.map(({ role }) => role)).toEqual(['contact', 'paragraph']);
  });

  it.each([
    'pon., 2 mar 2026 o 09:00 Bo Roe <b@x.example> napisał(a):',
    'пн, 2 мар. 2026 г. в 09:00, Bo Roe <b@x.example> написал(а):',
    'man. 2. mars 2026 kl. 09:00 skrev Bo Roe <b@x.example>:',
    'ma 2. maalisk. 2026 klo 9.00 Bo Roe (b@x.example) kirjoitti:',
    'Bo Roe b@x.example skrev 2. mars 2026 kl. 09.00:',
  ])('that answers publishes no quotation below the line "%s"', (line) => {
    for (const quoted of [
      [line, '> My number is 555.'],
      [`> ${line}`, '> ', '> My number is 555.'],
    ]) {
      const { body } = articleOf({
        header: ['Subject: Re: Storm', 'Content-Type: text/plain; charset=utf-8'],
        body: ['The storm closed the port.', '', ...quoted].join('\r\n'),
      });

      expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact']);
    }
  });

  it('that answers, and has nothing above what it answers to, has that for its story', () => {
    const header = ['Subject: Re: Storm'];
    const { body } = articleOf({ header, body: [...asked, '', 'It rains.'].join('\r\n') });
    const sent = articleOf({ header, body: ['Sent from my iPhone', '', wrote, '> It rains.'].join('\r\n') });

    expect(body.map(({ role }) => role)).toEqual(['contact', 'paragraph']);
    expect(sent.body.map(({ role }) => role)).toEqual(['contact', 'contact', 'quote']);
  });

  it.each([
    '<div id="Signature"><div>Ann Example</div><div>Owl House</div></div>',
    '<div id="x_Signature">Ann Example</div>',
    '<div id="ms-outlook-mobile-signature">Ann Example</div>',
    '<div class="protonmail_signature_block"><div>Ann Example</div></div>',
    '<div data-marker="__SIG_PRE__">Ann Example<br>Owl House</div>',
    '<div><br id="lineBreakAtBeginningOfSignature"><div>Ann Example</div><div>Owl House</div></div>',
    '<table class="moz-email-headers-table"><tr><th>Subject: </th><td>Ann Example</td></tr></table>',
    '<p>-------- Forwarded Message --------</p>',
  ])('has what its program marks as no text of its own for the desk: %s', (html) => {
    const { body } = articleOf({ header: ['Content-Type: text/html'], body: `<p>Owls.</p><p>They slept.</p>${html}` });

    expect(body.map(({ role }) => role)).toEqual(['paragraph', 'paragraph', 'contact']);
  });

  it.each([
    `<div id="Signature"><p>${'The owls slept all day. '.repeat(80)}</p></div>`,
    '<br id="lineBreakAtBeginningOfSignature"><div>Begin.</div><blockquote>The owls slept.</blockquote>',
  ])('keeps what is no signature, though it is marked as one: %s', (html) => {
    const { body } = articleOf({ header: ['Content-Type: text/html'], body: `<p>Owls.</p>${html}` });

    expect(sentText(body)).toContain('The owls slept');
  });

  it.each([
    ['<table border="1">', 'Year\tOwls\n2026\t12'],
    ['<table class=MsoTableGrid border=1>', 'Year\tOwls\n2026\t12'],
    ['<table border="0">', undefined],
    ['<table>', undefined],
    ['<table border="1" role="presentation">', undefined],
  ])('has a paragraph in each cell of a table with lines around them, as Word has: %s', (tag, text) => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
    const tableOf = (...rows: string[]) =>
      articleOf({
        header: ['Content-Type: text/html'],
        body: `<p>Owls.</p>${tag}${rows.join('')}</table>`,
      }).body.find(({ role }) => role === 'table')?.text;

    expect(tableOf(row('Year', 'Owls'), row('2026', '12'))).toBe(text);
    expect(tableOf(row('Logo', 'The owls slept all day. '.repeat(20)))).toBeUndefined();
  });

  it.each([
    ['max-height:0;overflow:hidden', true],
    ['max-height:0px', true],
    ['visibility: hidden', true],
    ['opacity:0', true],
    ['max-height:0.5em', false],
    ['opacity:0.9', false],
  ])('has no line that nobody sees, in the style %s: %s', (style, isHidden) => {
    const body = `<div style="${style}">Owls again</div><p>Owls slept.</p>`;

    expect(articleOf({ header: ['Content-Type: text/html'], body }).body).toHaveLength(isHidden ? 1 : 2);
  });

  it('shows no rule above its text, nor those of a box', () => {
    const rule = '='.repeat(60);

    expect(sentText(articleOf({ body: `Owls.\r\n\r\n${rule}\r\nThey slept.` }).body)).toBe('Owls.\nThey slept.');
    expect(sentText(articleOf({ body: `Owls.\r\n\r\n${rule}\r\nBOX\r\n${rule}` }).body)).toBe('Owls.\nBOX');
  });

  it('has in plain text what the entities of HTML stand for', () => {
    const body = 'Owls &amp; mice met.\r\n\r\n&nbsp;&zwnj;\r\n\r\n&bdquo;Hoot&#8220; at x.example/?a=1&copy=2';

    expect(articleOf({ body }).body.map(({ text }) => text)).toEqual([
      'Owls & mice met.',
      '„Hoot“ at x.example/?a=1&copy=2',
    ]);
  });

  it('has no item of a list in three stars', () => {
    const { body } = articleOf({ body: 'Owls slept.\r\n\r\n* * *\r\n\r\nMice did not.' });

    expect(body.map(({ text }) => text)).toEqual(['Owls slept.', '* * *', 'Mice did not.']);
  });

  it.each([
    '[A bird in a tree  Description automatically generated]',
    '[Ein Vogel. KI-generierte Inhalte können fehlerhaft sein.]',
  ])('has no text in place of a picture: %s', (mark) => {
    const header = ['Content-Type: text/plain; charset=utf-8'];

    expect(sentText(articleOf({ header, body: `${mark}\r\n\r\nOwls slept.` }).body)).toBe('Owls slept.');
  });

  it.each([
    ['Ferry > pier at dawn', 'Ferry > pier at dawn'],
    ['Company logo', undefined],
    ['Ein Bild, das Text enthält. Automatisch generierte Beschreibung', undefined],
    ['Owls in a tree. Description automatically generated', undefined],
    ['Owls in a tree&#10;&#10;AI-generated content may be incorrect.', undefined],
  ])('whose HTML says %j of a picture has the caption %j', (alt, caption) => {
    const { associations } = articleOf({
      header: ['Content-Type: multipart/related; boundary=b'],
      body: [
        `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Owls.</p><img src="cid:owl" alt="${alt}">`,
        '--b\r\nContent-Type: image/png\r\nContent-ID: <owl>\r\n\r\nx\r\n--b--',
      ].join('\r\n'),
    });

    expect(associations.map((picture) => picture.caption)).toEqual([caption]);
  });

  it('keeps the heading that repeats its subject where it says nothing else', () => {
    const header = ['Subject: Owls sleep', 'Content-Type: text/html'];
    const [alone, more] = ['', '<p>By day.</p>'].map((rest) =>
      articleOf({ header, body: `<h1>Owls sleep</h1>${rest}` }),
    );

    expect([alone, more].map((article) => sentText(article!.body))).toEqual(['Owls sleep', 'By day.']);
  });

  it('without a Message-ID is named by its bytes', () => {
    const bytes = Buffer.from('Date: Mon, 24 Nov 2025 09:00:00 +0000\r\nSubject: Owls\r\n\r\nText');
    const [item] = itemsOf(bytes);

    expect(item && 'article' in item && item.article.uri).toMatch(/^urn:sha256:[\da-f]{64}$/);
  });

  it.each<[string, Given, string, unknown]>([
    [
      'parts in parts in parts',
      {
        body: Array.from(
          { length: 20 },
          (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
        ).join(''),
      },
      'TOO_DEEP',
      { item: 0, line: 1 },
    ],
    [
      'thousands of parts',
      { header: ['Content-Type: multipart/mixed; boundary=b'], body: '--b\r\n\r\nx\r\n'.repeat(2000) },
      'TOO_LARGE',
      { item: 0, line: 1 },
    ],
    ['a text that is no letter', { body: 'The owl slept. '.repeat(1_200_000) }, 'TOO_LARGE', { item: 0, line: 1 }],
    ['a text of more lines than a story has', { body: 'x\n'.repeat(400_001) }, 'TOO_LARGE', { item: 0, line: 1 }],
    ['a header without an end', { header: [`X-Long: ${'x'.repeat(600_000)}`] }, 'TOO_LARGE', { item: 0, line: 1 }],
    [
      'UTF-8 with a damaged letter',
      {
        header: ['Content-Type: text/plain; charset=utf-8'],
        body: Buffer.concat([Buffer.from('Käuze schlöfen fröh'), Buffer.from([0xc3])]),
      },
      'BAD_ENCODING',
      { item: 0, line: 1 },
    ],
    [
      'a report that another mail did not arrive',
      {
        header: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
        body: '--b\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--b--',
      },
      'UNKNOWN_FORMAT',
      { item: 0, line: 1 },
    ],
    ['secrets', { header: ['Content-Type: application/pkcs7-mime'], body: 'AAAA' }, 'MALFORMED', { item: 0, line: 1 }],
  ])('with %s is rejected', (name, given, code, position) => {
    const nested = name === 'parts in parts in parts';
    const bytes = nested
      ? Buffer.from(`${HEADER.join('\r\n')}\r\n${given.body}`)
      : name.startsWith('a date')
        ? Buffer.from('From: a@b.example\r\nDate: noon\r\n\r\nText')
        : bytesOf(given);

    expect(rejectionOf(bytes)).toEqual({ code, position });
  });

  it('gives the item and the line of a mail in an mbox that it cannot read, and reads its neighbours', () => {
    const mbox = ['one', 'two', 'three'].map((id) => {
      const type = id === 'two' ? 'Content-Type: text/plain; charset=utf-8\n' : '';
      const damage = id === 'two' ? Buffer.from([0xc3]) : Buffer.from('.');
      const head = `From a@b.example Mon Nov 24 09:00:00 2025\nSubject: Owls\nMessage-ID: <${id}@b>\n${type}\nKäuze schlöfen fröh`;
      return Buffer.concat([Buffer.from(head), damage, Buffer.from('\n\n')]);
    });
    const [first, second, third] = itemsOf(Buffer.concat(mbox));

    expect([first, second, third].map((item) => item && 'article' in item)).toEqual([true, false, true]);
    expect(second && 'rejected' in second && second.rejected.position).toMatchObject({ item: 1 });
  });

  it.each([
    ['Date: Thu, 4 Mar 2021 15:32:10 HKT', '2021-03-04T07:32:10Z'],
    ['Date: 4.3.2021 15:32', undefined],
    [
      'Date: 4.3.2021 15:32\r\nReceived: by c; Thu, 4 Mar 2021 16:00:00 +0100\r\nReceived: by b; Thu, 4 Mar 2021 15:32:10 +0100',
      '2021-03-04T15:00:00Z',
    ],
    [
      'Received: by c\r\nReceived: from a by b (x; y);\r\n Thu, 4 Mar 2021 15:32:10 +0100 (CET)',
      '2021-03-04T14:32:10Z',
    ],
  ])('with %j is of %s', (fields, versionCreated) => {
    const [item] = itemsOf(Buffer.from(`Message-ID: <a@b>\r\nSubject: Owls\r\n${fields}\r\n\r\nText`));

    expect(item && 'article' in item && item.article.versionCreated).toBe(versionCreated);
  });
});

it('is in the charset that its HTML declares, where its header declares none', () => {
  const html = (type: string): string => {
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">';
    const body = Buffer.from(`<html><head>${meta}</head><body><p>Z\xb3oty i \xb6wiat</p></body></html>`, 'latin1');
    return sentText(articleOf({ header: [`Content-Type: ${type}`], body }).body);
  };

  expect(html('text/html')).toBe('Złoty i świat');
  expect(html('text/html; charset=iso-8859-15')).toBe('Z³oty i ¶wiat');
});

it('has what a line break ends, in HTML, for the header of what it forwards', () => {
  const fields = '<b>From:</b> a@b.example<br><b>Sent:</b> Monday<br><b>Subject:</b> Owls<br>';
  const { body } = articleOf({
    header: ['Subject: FW: Owls', 'Content-Type: text/html'],
    body: `<div>FYI</div><hr><div>${fields}</div><p>They slept.</p>`,
  });

  expect(body.map(({ role }) => role)).toEqual(['paragraph', 'contact', 'paragraph']);
});

describe('a mail that quotes what it forwards', () => {
  const header = ['From: Owl House <a@b.example>', 'Subject: Owls', 'Date: 3 March 2026', 'To: c@d.example'];
  const story = ['The owls slept in the barn.', 'Nobody woke them.'];
  const roles = ['paragraph', 'contact', 'paragraph', 'paragraph'];

  it('has it as its story in plain text, and what it answers to as a quotation', () => {
    const quoted = [...header, '', story[0], '', story[1], '', 'Kind regards', 'Ann'].map((line) => `> ${line}`);
    const rolesOf = (mark: string) =>
      articleOf({ body: ['FYI', '', mark, '', ...quoted].join('\r\n') }).body.map(({ role }) => role);

    expect(rolesOf('Begin forwarded message:')).toEqual([...roles, 'contact']);
    expect(rolesOf('On 3 March 2026, at 08:00, Ann <a@b.example> wrote:')).toContain('quote');
  });

  it('has its header whole where the sender was wrapped', () => {
    const wrapped = ['From: "Owl House, Press Office of the Barn"', '<a@b.example>', ...header.slice(1), '', ...story];
    const body = ['FYI', '', 'Begin forwarded message:', '', ...wrapped.map((line) => `> ${line}`)].join('\r\n');

    expect(articleOf({ body }).body.map(({ role }) => role)).toEqual(['paragraph', 'contact', 'paragraph']);
  });

  it('has what its sender’s telephone writes above it for the desk', () => {
    const quoted = [...header, '', ...story].map((line) => `> ${line}`);
    const above = ['Sent from my iPhone', '', 'Begin forwarded message:', ''];
    const html = `<div>${above[0]}</div><div>${above[2]}</div><blockquote>${header.join('<br>')}<p>${story[0]}</p></blockquote>`;

    expect(sentText(articleOf({ body: [...above, ...quoted].join('\r\n') }).body)).toBe(story.join(' '));
    expect(sentText(articleOf({ header: ['Content-Type: text/html'], body: html }).body)).toBe(story[0]);
  });

  it('of a single field is a quotation in its story', () => {
    const body = ['Begin forwarded message: so the mail opened.', '', '> From: the bank', '> Please pay.'].join('\r\n');
    const html =
      '<p>Begin forwarded message: so the mail opened.</p><blockquote><p>From: the bank</p><p>Please pay.</p></blockquote>';

    expect(articleOf({ body }).body.map(({ role }) => role)).toContain('quote');
    expect(articleOf({ body: `${body}\r\n> To: all` }).body.map(({ role }) => role)).toContain('quote');
    expect(articleOf({ header: ['Content-Type: text/html'], body: html }).body.map(({ role }) => role)).toContain(
      'quote',
    );
  });

  it('has it as its story in HTML, too', () => {
    const fields = header.map((line) => `<div><b>${line.replace(': ', ': </b>').replace('<a@b.example>', '')}</div>`);
    const html = `FYI<br><br><div>Begin forwarded message:<br><blockquote type="cite">${fields.join('')}<br>${story
      .map((line) => `<div>${line}</div>`)
      .join('<div><br></div>')}</blockquote></div>`;

    const { body } = articleOf({ header: ['Subject: Fwd: Owls', 'Content-Type: text/html'], body: html });

    expect(body.map(({ role }) => role)).toEqual(roles);
  });
});

describe('a letter above the press release that it sends', () => {
  const leave = 'You receive this e-mail because you are on our press list; to leave it, write to owls@owls.example';
  const prose = 'The owl house of Arden opened again after a year of repairs, and the first guests came at noon.';
  const html = (lines: readonly string[]): string =>
    lines
      .join('\n')
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
      .join('');
  const articlesOf = (lines: readonly string[], header: readonly string[] = []): ParsedArticle[] => [
    articleOf({ header: ['Content-Type: text/plain; charset=utf-8', ...header], body: lines.join('\r\n') }),
    articleOf({ header: ['Content-Type: text/html; charset=utf-8', ...header], body: html(lines) }),
  ];
  const letter = (salutation: string, text: string, closing: string): string[] => [
    salutation,
    '',
    text,
    '',
    closing,
    'Ann Example',
    'Press office',
    '030 5550100, ann@owls.example',
    '',
  ];

  it.each<[string, string[], string[]]>([
    [
      'a dateline',
      letter('Dear editors,', 'please find our release below.', 'Kind regards,'),
      ['Owls wake', '', `Arden, 3 March 2026 – ${prose}`],
    ],
    [
      'a label',
      letter('Sehr geehrte Damen und Herren,', 'anbei unsere Meldung.', 'Mit freundlichen Grüßen'),
      ['Pressemitteilung', '', 'Owls wake', '', prose],
    ],
    [
      'a place and a day',
      letter('Madame, Monsieur,', 'Ci-dessous notre communiqué.', 'Cordialement'),
      ['Owls wake', '', 'Arden, le 3 mars 2026', '', prose],
    ],
    [
      'a place and a day below a letter that does not say what it sends',
      letter('Guten Tag,', 'über den Abdruck des Textes würden wir uns freuen.', 'Viele Grüße'),
      ['Owls wake', '', 'Arden, 3. März 2026', '', prose],
    ],
    [
      'a place and a day in Polish',
      letter('Dzień dobry,', 'przesyłam komunikat prasowy.', 'Z poważaniem'),
      ['Owls wake', '', 'Arden, 3 marca 2026', '', `„${prose}”…`],
    ],
    [
      'a label in Spanish',
      letter('Estimados colegas:', 'A continuación nuestra nota.', 'Un cordial saludo,'),
      ['NOTA DE PRENSA', '', 'Owls wake', '', prose],
    ],
    [
      'a dateline below a rule',
      letter('Hei,', 'Under følger vår melding.', 'Med vennlig hilsen'),
      ['Owl house', '', '---', '', 'Owls wake', '', `Arden, 3. mars 2026 – ${prose}`],
    ],
    [
      'a label in Danish',
      letter('Kære alle', 'Hermed en meddelelse.', 'Venlig hilsen'),
      ['PRESSEMEDDELELSE', 'Owls wake', '', prose],
    ],
    [
      'a label in Swedish',
      letter('Hej!', 'Här kommer en nyhet.', 'Vänliga hälsningar'),
      ['Pressmeddelande', '', 'Owls wake', '', prose],
    ],
    [
      'a dateline below a number alone',
      ['Hola:', '', 'A continuación la nota.', '', 'Saludos', '', 'Ann Example', '', '915 550 100', ''],
      ['Owls wake', '', `Arden, 3 de marzo de 2026 – ${prose}`],
    ],
    [
      'a label, and no salutation',
      letter('Please find our release below.', 'We answer all questions.', 'Best,'),
      ['Press release', '', 'Owls wake', '', prose],
    ],
  ])('stays with the desk, and its release is the story by %s', (_name, lines, release) => {
    for (const { body } of articlesOf([...lines, ...release])) {
      const text = sentText(body);

      expect(text).toContain('Owls wake');
      expect(text).toContain(prose);
      expect(text).not.toContain(lines[0]);
      expect(text).not.toMatch(/Ann|owls\.example|5550100|550 100|Owl house/);
    }
  });

  it('stays there where it is forwarded with its release, or the release is long', () => {
    const sent = [...letter('Dear editors,', 'please find our release below.', 'Kind regards,'), 'Owls wake', ''];
    const header = ['From: Ann <ann@owls.example>', 'Date: Monday', 'Subject: Owls', 'To: desk@wire.example', ''];
    const release = [`ARDEN, 3 March 2026 - ${prose}`, ...Array.from({ length: 20 }, () => ['', prose]).flat()];

    for (const { body } of [
      ...articlesOf(['FYI', '', ...header, ...sent, ...release], ['Subject: Fwd: Owls']),
      ...articlesOf([...sent, ...release]),
    ]) {
      expect(sentText(body)).not.toMatch(/Dear|Ann|5550100/);
      expect(sentText(body).split(prose)).toHaveLength(22);
    }
  });

  it('says until when the release is to be held', () => {
    const long = 'We would be glad to see it in your paper, and answer all questions. '.repeat(6);
    const lines = [
      ...['Dear editors,', '', long, '', 'Embargoed until 10:00 GMT on 5 March 2027.', '', 'Kind regards,', 'Ann', ''],
      ...['Owls wake', '', `ARDEN, 3 March 2026 - ${prose}`],
    ];

    for (const { embargo } of articlesOf(lines)) expect(embargo).toEqual({ until: '2027-03-05T10:00:00Z' });
  });

  it.each<[string, string[], string[]]>([
    ['a slogan', ['We wake the owls, from 3 to 5 March 2026 in Arden, and all of you may come and see it. Do!'], []],
    ['what the house is', ['About the owl house', '', `${prose} ${prose}`], []],
    ['a disclaimer', [`This e-mail is confidential and intended solely for its addressee. ${prose}`], []],
    ['a place and a day', ['Arden, 3 March 2026'], []],
    ['a label that no prose follows', ['Press release', 'https://owls.example/release'], []],
    ['a label above a long address', ['Press release:', '', `https://owls.example/${'owls-wake-'.repeat(10)}`], []],
    ['a label above how to leave a list', ['Press release', '', `${leave} at any time.`], []],
    ['a label above the firm', ['Pressemitteilung', '', `${'Owl House GmbH, Arden, '.repeat(4)}HRB 12`], []],
    ['a note', ['NOTA:', '', prose], []],
    ['a programme', ['Programme', '', 'Arden, 5 March 2026', '', `10:00 ${prose}`], []],
    ['a programme in German', ['Programm', '', 'Arden, 5. März 2026', '', `10 Uhr: ${prose}`], []],
    ['the day of the letter, and another letter', ['Arden, 3 March 2026', '', 'Dear editors,', '', prose], []],
    ['what it answers to', ['PRESS RELEASE', '', prose], ['Subject: Re: Owls']],
    ['a story, and another one', [`${prose} ${prose} ${prose}`, '', `ARDEN, 3 March 2026 - ${prose}`], []],
    ['what is quoted', ['> PRESS RELEASE', '>', `> ${prose}`], []],
  ])('is the story itself where below its signature stands %s', (_name, below, header) => {
    const lines = [...letter('Dear editors,', 'the owls woke at noon.', 'Kind regards,'), ...below];

    for (const { body } of articlesOf(lines, header)) expect(sentText(body)).toContain('the owls woke at noon.');
  });

  it('is the story itself where it is longer than such letters are, or does not open as they do', () => {
    const below = ['', 'Ann Example', '', 'Owls wake', '', `ARDEN, 3 March 2026 - ${prose}`];
    const long = Array.from({ length: 10 }, () => [prose, '']).flat();

    for (const { body } of [
      ...articlesOf(['Dear editors,', '', ...long, 'Kind regards', ...below]),
      ...articlesOf([prose, '', 'Kind regards', ...below]),
    ]) {
      expect(body[0]!.role).toBe('paragraph');
      expect(sentText(body)).not.toContain('Owls wake');
    }
  });
});

it('without a subject has the heading above its story', () => {
  const bytes = Buffer.from(
    'Date: Mon, 24 Nov 2025 09:00:00 +0000\r\nFrom: a@b.example\r\nContent-Type: text/html\r\n\r\n<h1>Owls wake</h1><p>They did.</p>',
  );
  const [item] = itemsOf(bytes);

  expect(item).toMatchObject({ article: { headline: 'Owls wake', body: [{ role: 'paragraph', text: 'They did.' }] } });
});

describe('a mail without a subject', () => {
  const withHeadings = (...headings: readonly string[]): ParsedArticle => {
    const html = headings.map((heading, at) => `<h${(at % 2) + 1}>${heading}</h${(at % 2) + 1}>`).join('');
    const head = 'Message-ID: <a@b>\r\nDate: Mon, 24 Nov 2025 09:00:00 +0000\r\nFrom: Owl House <a@b.example>';
    const [item] = itemsOf(
      Buffer.from(`${head}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}<p>They slept by day.</p>`),
    );
    if (!item || 'rejected' in item) throw new Error('no item');
    return item.article;
  };

  it.each<readonly [readonly string[], string]>([
    [['Owls wake'], 'Owls wake'],
    [['Fwd: Owls wake'], 'Owls wake'],
    [['AW: WG: Eulen wachen'], 'Eulen wachen'],
    [['Owls wake', 'They had slept for most of the day'], 'Owls wake'],
    [['Owl House Today', 'Owls wake at last'], 'Owls wake at last'],
    [['The Owl House Weekly Newsletter', 'Owls wake'], 'Owls wake'],
    [['Owl House', 'Owls wake'], 'Owls wake'],
    [['Press release', 'Owls wake'], 'Owls wake'],
    [['Newsletter No. 5', 'Friday, 20 November 2026', 'Owls wake'], 'Owls wake'],
    [['Pressemitteilung 12/2026', '20. November 2026', 'Eulen wachen'], 'Eulen wachen'],
    [['Communiqué de presse', 'Les hiboux se réveillent'], 'Les hiboux se réveillent'],
    [['Nota de prensa', '20 de noviembre de 2026', 'Despiertan los búhos'], 'Despiertan los búhos'],
    [['Embargoed until 10:00 GMT 21 November 2026', 'Owls wake'], 'Owls wake'],
    [['Sperrfrist: 21.11.2026, 10 Uhr', 'Eulen wachen'], 'Eulen wachen'],
    [['NOT FOR PUBLICATION', 'Owls wake'], 'Owls wake'],
    [['Not for publication: call Ann, 0431 123456', 'Owls wake'], 'Owls wake'],
    [['Not for publication: how owls wrote', 'Owls wake'], 'Not for publication: how owls wrote'],
    [['Embargo on owls will cut exports of mice'], 'Embargo on owls will cut exports of mice'],
    [['Press release of owls angers mice'], 'Press release of owls angers mice'],
    [['Apollo 13', 'Owls'], 'Apollo 13'],
    [['Morning Briefing', 'Owls wake'], 'Owls wake'],
    [['Owls Wake', 'They had slept for most of the day'], 'Owls Wake'],
    [['Owl House Opens', 'It had slept for most of the day'], 'Owl House Opens'],
    [['Schlafende Eulen', 'Sie wachen erst am Abend wieder auf'], 'Schlafende Eulen'],
    [['Gute Nachrichten', 'Die Eulen wachen'], 'Gute Nachrichten'],
    [['Owl Skips Morning Briefing'], 'Owl Skips Morning Briefing'],
    [['FBI Issues Bulletin', 'Owls sought'], 'FBI Issues Bulletin'],
    [['Owls 1 May', 'Mice march'], 'Owls 1 May'],
    [['The News', 'Owls wake'], 'Owls wake'],
    [['No. 12', 'Owls wake'], 'Owls wake'],
    [['12/2026', 'Owls wake'], 'Owls wake'],
    [['Alert', 'Owls wake'], 'Owls wake'],
    [['Informativo', 'Los búhos despiertan'], 'Los búhos despiertan'],
    [['Owl House Report', 'Owls wake'], 'Owls wake'],
    [['The Report', '20 November 2026'], 'The Report'],
    [['Owl House Report'], 'Owl House Report'],
    [['Owl House Alert'], 'Owl House Alert'],
    [['Owl House News', 'Owls wake'], 'Owls wake'],
    [['News'], 'News'],
    [['No. 10'], 'No. 10'],
    [['The Letter'], 'The Letter'],
    [['2026'], '2026'],
    [['Arden, 20 November 2026', 'Owls wake'], 'Owls wake'],
    [['VS: Uilen worden wakker'], 'VS: Uilen worden wakker'],
    [['Owl misses morning briefing'], 'Owl misses morning briefing'],
  ])('has the first heading that is one: %j', (headings, headline) => {
    const article = withHeadings(...headings);

    expect(article.headline).toBe(headline);
    expect(sentText(article.body)).not.toContain(headline);
  });

  it.each([
    'Press release',
    'MEDIENMITTEILUNG',
    'Comunicato stampa',
    'Nordwire Morning News',
    'Morning Briefing',
    'Weekend Headlines',
    'Today',
    'Weekly',
    'Owl House Today',
    'Owl House',
    'Embargoed until 10:00 GMT 21 November 2026',
  ])('has the first sentence of its story where its heading is none: %s', (heading) => {
    expect(withHeadings(heading).headline).toBe('They slept by day.');
  });

  it('has no marks of bold or links in its first sentence', () => {
    const body = '<p><b>Owls</b> <a href="https://owls.example/">wake</a><br>up.</p><p>They did.</p>';

    expect(articleOf({ header: ['Content-Type: text/html'], body }).headline).toBe('Owls wake up.');
  });

  it('has the last of its headings, where it is nothing but them', () => {
    expect(articleOf({ header: ['Content-Type: text/html'], body: '<h1>Press release</h1>' }).headline).toBe(
      'Press release',
    );
  });

  it('has a heading that says until when to hold it for a note', () => {
    const { embargo, editorNotes } = withHeadings('Embargoed until 10:00 GMT 21 November 2026', 'Owls wake');

    expect(embargo).toEqual({ until: '2026-11-21T10:00:00Z' });
    expect(editorNotes).toEqual([{ text: 'Embargoed until 10:00 GMT 21 November 2026', public: true }]);
  });
});

it('that declares no charset is in the one that its letters make sense in', () => {
  // `Сова спит днём. Мышь не спит.` in KOI8-R.
  const body = Buffer.from('f3cfd7c120d3d0c9d420c4cea3cd2e20edd9dbd820cec520d3d0c9d42e', 'hex');

  expect(articleOf({ body }).body).toEqual([{ role: 'paragraph', text: 'Сова спит днём. Мышь не спит.' }]);
});

describe('a mail with messages in it', () => {
  const withMessage = (subject: string, note: string): string[] => {
    const bytes = bytesOf({
      header: [`Subject: ${subject}`, 'Content-Type: multipart/mixed; boundary=b'],
      body: [
        '--b\r\n',
        note,
        '--b\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n',
        Buffer.from('Subject: Owls\r\nMessage-ID: <inner@wire.example>\r\n\r\nThe owl slept.').toString('base64'),
        '--b--',
      ].join('\r\n'),
    });
    return itemsOf(bytes).map((item) => ('article' in item ? item.article.uri : 'rejected'));
  };

  it('is what they say, where it only forwards them', () => {
    expect(withMessage('Owls', '')).toEqual(['inner@wire.example']);
    expect(withMessage('Fwd: Owls', 'For your use. Ada')).toEqual(['inner@wire.example']);
  });

  it('is a story of its own, where it tells one', () => {
    expect(withMessage('Owls', 'The owl woke up.')).toEqual(['one@wire.example']);
    expect(withMessage('Fwd: Owls', 'The owl woke up. '.repeat(10))).toEqual(['one@wire.example']);
  });
});

describe('a form', () => {
  it('that was cut off, or asks for no story, is no story for readers either', () => {
    for (const body of ['{"Headline":["Owls"],"Body":["The ow', '{"Colour":["red"]}']) {
      expect(rejectionOf(bytesOf({ body }))).toEqual({ code: 'MALFORMED', position: { item: 0, line: 1 } });
    }
  });

  it.each([
    '',
    '{}',
    '[]',
    '{"Headline":',
    '{"Colour":["red"]}',
    '{"Headline":[""]}',
    '{"Body":{"a":1}}',
    'null',
    '{"a":1}}',
  ])('is not what stands in %s', (text) => {
    expect(readForm(text)).toBeUndefined();
  });

  it.each([
    '-- \r\nForms',
    '-- \r\n{Forms}',
    '-- \r\nForms {at} Owl House, desk {owls}\r\n',
    `${'_'.repeat(47)}\r\nforms mailing list\r\nhttps://wire.example/{forms}`,
    'Kind regards,\r\nAda {Quill}',
    'Sent from my phone }',
  ])('may have a signature below it: %j', (signature) => {
    const form = '{"Headline":["Owls"],"Body":["They slept."]}';
    for (const sent of [form, form.replace(',', ',\r\n').replace('}', '\r\n}')]) {
      const { headline, body } = articleOf({ body: `${sent}\r\n\r\n${signature}` });

      expect([headline, sentText(body)]).toEqual(['Owls', 'They slept.']);
    }
  });

  it('has lines that look like the beginning of a signature for its answers', () => {
    const { body } = articleOf({ body: '{"Headline":["Owls"],"Body":["A {bracket}\r\n-- \r\nand {more}."]}' });

    expect(sentText(body)).toBe('A {bracket} -- and {more}.');
  });

  it.each([
    ['2027-03-05T07:00:00+01:00', { until: '2027-03-05T06:00:00Z' }],
    ['2027-03-05T07:00:00', { unreadable: '2027-03-05T07:00:00' }],
    ['3/5/2027 7:00', { unreadable: '3/5/2027 7:00' }],
    ['None', undefined],
  ])('with the embargo %s is held as that says', (Embargo, embargo) => {
    expect(articleOf({ body: JSON.stringify({ Headline: ['Owls'], Embargo: [Embargo] }) }).embargo).toEqual(embargo);
  });

  it('names its source', () => {
    const { infoSources } = articleOf({ body: '{"Headline":["Owls"],"Source":["Owl Press"]}' });

    expect(infoSources).toEqual([{ name: 'Owl Press', role: 'source' }]);
  });

  it('may come as HTML', () => {
    const form = '{"Headline":["Owls &amp; mice"],"Body":["The owl slept."],"Legal flag":["LEGAL"]}';
    const article = articleOf({
      header: ['Content-Type: text/html'],
      body: `<html><body><pre>${form}</pre></body></html>`,
    });

    expect([article.headline, sentText(article.body)]).toEqual(['Owls & mice', 'The owl slept.']);
    expect(article.editorNotes).toEqual([{ text: 'legal flag: LEGAL', public: false }]);
  });

  it('has all its notes, by whatever names', () => {
    const answers = readForm(`{"Headline":["Owls"],"Ed note":["Not before 5pm"],"Editor's Note":["Adds quote"]}`);

    expect(answers?.get('ed note')).toEqual(['Not before 5pm', 'Adds quote']);
  });

  it.each(['Ed note', 'Editor note', "Editor's Note", 'Editors note'])('has a note to editors: %s', (name) => {
    const { editorNotes } = articleOf({ body: JSON.stringify({ Headline: ['Owls'], [name]: ['Adds quote'] }) });

    expect(editorNotes).toEqual([{ text: 'Adds quote', public: true }]);
  });

  it('may give answers as lists, texts or numbers', () => {
    expect(readForm('{"Headline":"Owls","News Value":[3,"",null],"Body":["a\nb"]}')).toEqual(
      new Map([
        ['headline', ['Owls']],
        ['news value', ['3']],
        ['body', ['a b']],
      ]),
    );
  });
});

describe('a mail drop', () => {
  it('takes linear time over what can be long in it', { timeout: 120_000 }, () => {
    const before = process.cpuUsage();
    const mixed = ['Content-Type: multipart/mixed; boundary="-"'];

    for (const run of [
      '-',
      '-- \n',
      '\n',
      ' ',
      '>',
      '> \n',
      '= ',
      '=\n',
      '--b',
      '\n---y',
      'Begin forwarded message:\n\n',
    ]) {
      const body = run.repeat(50_000);
      itemsOf(bytesOf({ body }));
      itemsOf(bytesOf({ header: ['Content-Transfer-Encoding: quoted-printable'], body }));
      itemsOf(bytesOf({ header: ['Content-Type: text/plain; format=flowed'], body }));
      itemsOf(bytesOf({ header: mixed, body: `---\n\n${body}` }));
    }
    itemsOf(bytesOf({ body: 'From: a\n'.repeat(50_000) }));
    // Found by mutation: a form between empty lines.
    const form = `${'\n'.repeat(30_000)}{"Headline":["Owls"]}\n`;
    itemsOf(bytesOf({ header: ['Content-Type: text/plain; format=flowed; delsp=yes'], body: form.repeat(3) }));
    for (const run of ['=?', '=?a?q?', '<', 'a:', '("', '[a', 'Re: ', ';=', '; x*1=a', ' (', '\\"', "''"]) {
      const value = run.repeat(100_000 / run.length);
      for (const name of ['Subject', 'From', 'Message-ID', 'Content-Type', 'Date', 'List-Id', 'Keywords']) {
        itemsOf(Buffer.from(`${name}: ${value}\n\nText`));
      }
    }

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(8000);
  });
});

it.each(['FOR IMMEDIATE RELEASE', 'PRESSEMITTEILUNG Nr. 12/2026', 'Communiqué de presse', '*** NEWS RELEASE ***'])(
  'says above the story what kind of paper it is, which is no paragraph: %s',
  (label) => {
    const rolesOf = (...lines: readonly string[]) =>
      articleOf({ body: lines.join('\n\n') }).body.map(({ role }) => role);

    expect(rolesOf(label, 'Owls slept.', 'Mice did not.')).toEqual(['contact', 'paragraph', 'paragraph']);
    expect(rolesOf('Owls slept.', label, 'Mice did not.')).not.toContain('contact');
  },
);

describe('a mail that wraps no line', () => {
  const long = (word: string): string => `The ${word} of Elm Fork ${'went to the fair and '.repeat(5)}came home again.`;
  const story = [long('owls'), long('mice'), long('cats')];

  it('has a paragraph in each, however short', () => {
    const lines = [long('owls'), 'They slept. ', 'Nobody saw the mouse.', long('mice'), long('cats'), '„Wir kommen.“'];

    expect(articleOf({ body: lines.join('\n') }).body.map(({ text }) => text)).toEqual(
      lines.map((line) => line.trim()),
    );
  });

  it.each([
    [['She was born in Rome.', 'They live in Iran.']],
    [['"It opens in May."', '"we shall see," said Mr Shaw.', '2026 was a good year.']],
    [['WHAT COMES NEXT', 'The owls will be counted.', 'Their eggs will not.']],
    [['The owls work for Elm Fork Inc.', 'They like the U.S.']],
  ])('has a paragraph in each of %j, between long lines and empty ones', (lines) => {
    for (const gap of ['\n', '\n\n']) {
      const { body } = articleOf({ body: [...story, lines.join('\n'), long('bats')].join(gap) });

      expect(body.map(({ text }) => text)).toEqual([...story, ...lines, long('bats')]);
    }
  });

  it.each(['(Adds quotes.)', '(Adds quotes)'])('has a note of its own in %s', (note) => {
    const { body, editorNotes } = articleOf({ body: [...story, note, 'They slept.', long('bats')].join('\n') });

    expect(body.map(({ role }) => role)).toEqual([
      ...story.map(() => 'paragraph'),
      'editorNote',
      'paragraph',
      'paragraph',
    ]);
    expect(editorNotes.map(({ text }) => text)).toEqual(['Adds quotes.'.slice(0, note.length - 2)]);
  });

  it.each([
    ['contact', ['For further information please contact Elm Fork Inc.', 'Jane Doe, +44 20 7946 0123']],
    ['contact', ['Press contact:', 'Jane Doe, Elm Fork Inc.', 'press@example.org']],
    ['contact', ['Más información:', 'Gabinete de prensa, tel. 91 555 01 00', 'prensa@example.org']],
    ['contact', ['Pour plus d’informations :', 'Jeanne Exemple, 01 55 50 01 00']],
    ['contact', ['Per ulteriori informazioni:', 'ufficio@example.org']],
    ['contact', ['Weitere Auskünfte erteilt:', 'Jana Beispiel, Tel. 044 555 01 00']],
    ['contact', ['Voor meer informatie: Jan Voorbeeld, pers@example.org']],
    ['contact', ['Lisätietoja: Jaana Esimerkki, 040 555 0100']],
    ['contact', ['Mer informasjon: Ann Eksempel, 98 76 54 32', 'Ring gjerne.']],
    ['contact', ['Medienkontakt: Jana Beispiel,', '555-0100']],
    ['paragraph', ['Más información llegó el lunes a la alcaldía, que no la', 'quiso leer.']],
    ['paragraph', ['Weitere Informationen zur Saison 2026/2027 nannte der', 'Klub am Montag nicht.']],
    ['paragraph', ['Más información sobre los 1 200 000 afectados se dará el', 'lunes, dijo la alcaldesa.']],
    ['paragraph', ['Meer informatie over de 2 500 000 bezoekers komt', 'later.']],
    ['paragraph', ['Gabinete de comunicación: 2026-2027 será clave, dice', 'el alcalde.']],
    ['paragraph', ['Medienkontakte 2020-2030 nahmen zu, sagt eine', 'Studie.']],
    ['contact', ['This e-mail is confidential.', 'If you are not the recipient, delete it.']],
    ['editorNote', ['Editors:', 'Photos are free to use.', 'Ask Ann for more of them.']],
    ['editorNote', ['Note to editors: All photos are free.', 'Nobody has to ask.']],
    ['paragraph', ['The bank will be closed by the end of next', 'year. The mayor agreed.', 'Nobody wept.']],
    ['paragraph', ['The bank, founded by Elm Fork Inc.', 'and the county, is closed.']],
    ['list', ['* The bank is closed.', '* The house becomes a library.']],
  ])('has a %s of several lines whole: %j', (role, block) => {
    for (const gap of ['\n', '\n\n']) {
      const { body } = articleOf({ body: [...story, block.join('\n')].join(gap) });

      expect(body.map((part) => part.role)).toEqual(['paragraph', 'paragraph', 'paragraph', role]);
    }
  });

  it('is held by the day and the hour of an embargo that has two lines', () => {
    const embargo = 'EMBARGOED FOR RELEASE UNTIL 5 p.m.\nEST, WEDNESDAY, MARCH 12, 2025';

    expect(articleOf({ body: [embargo, ...story].join('\n\n') }).embargo).toEqual({ until: '2025-03-12T22:00:00Z' });
    expect(articleOf({ body: [embargo, ...story].join('\n') }).embargo).toEqual({ until: '2025-03-12T22:00:00Z' });
  });
});

describe('a multipart around the whole mail', () => {
  const within = (type: string, part: string) => ({
    header: ['MIME-Version: 1.0', `Content-Type: ${type}; boundary=out`],
    body: `--out\r\n${part}\r\n--out--\r\n`,
  });

  it('leaves a digest one', () => {
    const story = (name: string) => `\r\n\r\nMessage-ID: <${name}@x>\r\nSubject: The ${name}\r\n\r\nIt slept.\r\n`;
    const digest = `Content-Type: multipart/digest; boundary=in\r\n\r\n--in${story('owl')}--in${story('kite')}--in--`;
    const mixed = `Content-Type: multipart/mixed; boundary=mid\r\n\r\n--mid\r\n\r\nStories: owl, kite\r\n--mid\r\n${digest}\r\n--mid--`;

    expect(itemsOf(bytesOf(within('multipart/mixed', mixed)))).toMatchObject([
      { article: { headline: 'The owl' } },
      { article: { headline: 'The kite' } },
    ]);
  });

  it('leaves it its language', () => {
    const text = 'Content-Type: text/plain\r\nContent-Language: en-GB\r\n\r\nThe owl slept.';

    expect(articleOf(within('multipart/mixed', text)).language).toBe('en-GB');
  });
});
