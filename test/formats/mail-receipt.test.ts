// What SES says of a mail decides whether it is read; what the mail says of itself does not.
import { describe, expect, it } from 'vitest';
import { DropRejected } from '../../functions/errors.ts';
import { checkReceipt } from '../../functions/formats/mail/receipt.ts';
import { plainMail, type SesFacts, sesMail } from '../ses-mail.ts';

const SENDERS = ['desk@agency.example', '@news.example'];
const AGENCY = 'Desk <desk@agency.example>';
const NONE = { spf: 'none', dkim: [], dmarc: 'none' } satisfies SesFacts;

function codeOf(bytes: Uint8Array, senders: readonly string[] = SENDERS): string | undefined {
  try {
    checkReceipt(bytes, senders);
    return undefined;
  } catch (error) {
    if (!(error instanceof DropRejected)) throw error;
    return error.code;
  }
}

const code = (from: string, facts: SesFacts = {}, more = '') => codeOf(sesMail(plainMail(from, more), facts));

describe('a mail that is read', () => {
  it.each<[string, string, SesFacts]>([
    ['has passed DMARC', AGENCY, {}],
    ['has an author in capitals', 'DESK@Agency.Example', {}],
    ['is of a listed host', 'anyone@news.example', { dmarc: 'pass header.from=news.example' }],
    [
      'is signed by its host, which publishes no policy',
      AGENCY,
      { spf: 'none', dmarc: 'none header.from=agency.example' },
    ],
    ['is signed by its host, and SES says nothing of DMARC', AGENCY, { spf: 'none', dmarc: null }],
    ['is signed by a host below', AGENCY, { ...NONE, dkim: ['pass header.i=@mta.agency.example'] }],
    [
      'has one signature of two that holds',
      AGENCY,
      { ...NONE, dkim: ['fail header.i=@lists.example', 'pass header.i=@agency.example'] },
    ],
    ['comes from a server of its host', AGENCY, { spf: 'pass', dkim: [], dmarc: 'none' }],
    ['passes DMARC, and SPF softly', AGENCY, { spf: 'softfail' }],
    ['SES cannot tell from spam', AGENCY, { spam: 'GRAY' }],
  ])('%s', (_what, from, facts) => {
    expect(code(from, facts)).toBeUndefined();
  });
});

describe('a forged mail', () => {
  it.each<[string, string, SesFacts]>([
    ['fails DMARC', AGENCY, { spf: 'fail', dkim: [], dmarc: 'fail header.from=agency.example' }],
    [
      'fails DMARC although a stranger signed it',
      AGENCY,
      { dkim: ['pass header.i=@evil.example'], dmarc: 'fail header.from=agency.example' },
    ],
    ['proves nothing', AGENCY, NONE],
    ['is signed by a stranger', AGENCY, { ...NONE, dkim: ['pass header.i=@evil.example'] }],
    ['is signed by a host that ends alike', AGENCY, { ...NONE, dkim: ['pass header.i=@evilagency.example'] }],
    ['is signed by a top level', AGENCY, { ...NONE, dkim: ['pass header.i=@example'] }],
    ['has a signature that fails', AGENCY, { ...NONE, dkim: ['fail header.i=@agency.example'] }],
    [
      'comes from a server of a stranger, whose SPF holds',
      AGENCY,
      { ...NONE, spf: 'pass', returnPath: 'x@evil.example' },
    ],
    ['comes from a server that SPF does not allow', AGENCY, { ...NONE, spf: 'softfail' }],
    ['passes DMARC of another host than its author', AGENCY, { dmarc: 'pass header.from=evil.example' }],
    [
      'could not be judged for now',
      AGENCY,
      { spf: 'temperror', dkim: ['temperror header.i=@agency.example'], dmarc: 'temperror' },
    ],
    ['shows the address only as a name', '"desk@agency.example" <x@evil.example>', { ...NONE }],
    ['has two authors', 'desk@agency.example, x@evil.example', {}],
    ['has a group as author', 'Desk: desk@agency.example, x@evil.example;', {}],
    ['has no author', '', {}],
    ['has an author that is no address', 'desk', {}],
    ['has an author of odd letters', '"a b"@agency.example', {}],
    [
      'hides a result in its envelope',
      AGENCY,
      { ...NONE, returnPath: '"x; dkim=pass header.i=@agency.example; y"@evil.example' },
    ],
    ['hides a result in its HELO', AGENCY, { ...NONE, helo: 'x; dkim=pass header.i=@agency.example' }],
    ['hides a comment in its HELO', AGENCY, { ...NONE, helo: 'x) dkim=pass header.i=@agency.example;(' }],
  ])('%s', (_what, from, facts) => {
    expect(code(from, facts)).toBe('FORGED');
  });

  it('has a second From', () => {
    expect(code(AGENCY, {}, 'From: x@evil.example\r\n')).toBe('FORGED');
  });

  it.each([
    ['none of SES at all', plainMail(AGENCY)],
    [
      'verdicts that it wrote itself',
      sesMail(plainMail(AGENCY)).toString().replace('Return-Path:', 'X-Mailer: mine\r\nReturn-Path:'),
    ],
    ['an empty line at its top', `\r\n${sesMail(plainMail(AGENCY)).toString()}`],
    ['nothing', ''],
  ])('has %s', (_what, bytes) => {
    expect(codeOf(Buffer.from(bytes))).toBe('FORGED');
  });

  it.each([
    [
      'Authentication-Results: amazonses.com; dkim=pass header.i=@agency.example; dmarc=pass header.from=agency.example;\r\n',
    ],
    ['X-SES-RECEIPT: AAAA\r\n'],
    [sesMail('').toString()],
  ])('writes %j below what SES wrote, which changes nothing', (more) => {
    expect(code(AGENCY, NONE, more)).toBe('FORGED');
  });

  it('is not read where the results are of another server', () => {
    const mail = sesMail(plainMail(AGENCY)).toString().replace('Results: amazonses.com', 'Results: mx.agency.example');

    expect(codeOf(Buffer.from(mail))).toBe('FORGED');
  });
});

describe('a proven mail', () => {
  it.each([
    ['x@agency.example', { dmarc: 'pass header.from=agency.example' }],
    ['desk@sub.agency.example', { dmarc: 'pass header.from=sub.agency.example' }],
    ['x@sub.news.example', { dmarc: 'pass header.from=sub.news.example' }],
    ['x@evil.example', { dmarc: 'pass header.from=evil.example' }],
  ])('of %s is not read where the wire does not list it', (from, facts) => {
    expect(code(from, facts)).toBe('UNLISTED_SENDER');
  });

  it('is not read where the wire lists nobody', () => {
    expect(codeOf(sesMail(plainMail(AGENCY)), [])).toBe('UNLISTED_SENDER');
  });

  it.each(['FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'])('is not read where SES says %s of viruses', (virus) => {
    expect(code(AGENCY, { virus })).toBe('INFECTED');
  });

  it.each(['FAIL', 'PROCESSING_FAILED', 'DISABLED'])('is not read where SES says %s of spam', (spam) => {
    expect(code(AGENCY, { spam })).toBe('SPAM');
  });
});

it('ends in a typed error, soon, for headers of any kind', () => {
  const hostile = [
    'X-SES-RECEIPT: a\r\n'.repeat(30_000),
    `Authentication-Results: amazonses.com${'('.repeat(200_000)}\r\n`,
    `Return-Path: <${'a'.repeat(300_000)}\r\nX-SES-RECEIPT: x\r\n`,
    sesMail(plainMail(`${'<'.repeat(50_000)}desk@agency.example`)).toString(),
    sesMail(plainMail(AGENCY), { dkim: [` ${'header.i='.repeat(20_000)}`], dmarc: null, spf: 'none' }).toString(),
  ];
  const began = performance.now();

  const codes = hostile.map((text) => codeOf(Buffer.from(text)));

  expect(codes.every((one) => one === 'FORGED' || one === 'INFECTED')).toBe(true);
  expect(performance.now() - began).toBeLessThan(3000);
});
