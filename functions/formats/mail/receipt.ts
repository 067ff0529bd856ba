// Who sent a mail, as SES found out when it received it: the fields that it puts before all others (RFC 8601 for
// Authentication-Results). What stands below them the sender wrote, verdicts that look the same included.
import { DropRejected } from '../../errors.ts';
import { type MailHeader, readFields } from './header.ts';
import { fieldName } from './mark.ts';

/** The fields of SES end with this one. */
const LAST_OF_SES = 'x-ses-receipt';
const OF_SES = new Set([
  'return-path',
  'received',
  'x-ses-spam-verdict',
  'x-ses-virus-verdict',
  'received-spf',
  'authentication-results',
  LAST_OF_SES,
]);
const MAX_HEADER_BYTES = 512 * 1024;
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9.-]{1,253})$/;
/** `from <HELO> (<what connected>)`: a HELO is a name or an address, and no more. */
const RECEIVED = /^from [A-Za-z0-9.:[\]_-]{1,255} \(/;

/**
 * Passes where the one author of a mail is proven and listed.
 * @param senders `desk@agency.example`, or `@agency.example` for all of that host; lower case
 * @throws DropRejected FORGED, UNLISTED_SENDER, INFECTED, SPAM
 */
export function checkReceipt(bytes: Uint8Array, senders: readonly string[]): void {
  const lines = headerLines(bytes);
  const ses = readFields(lines.slice(0, endOfSes(lines)), 1);
  const verdict = (name: string): string => ses.first(name)?.value.toUpperCase() ?? 'missing';
  const virus = verdict('x-ses-virus-verdict');
  if (virus !== 'PASS') throw new DropRejected('INFECTED', `SES says of viruses in it: ${virus}`);
  const author = authorOf(readFields(lines, 1));
  checkAuthor(author, ses);
  const isListed = senders.some((one) => one === author.address || one === `@${author.host}`);
  if (!isListed) {
    throw new DropRejected('UNLISTED_SENDER', `${author.address} is not among the senders of this wire in wires.json`);
  }
  const spam = verdict('x-ses-spam-verdict');
  // GRAY is for what SES cannot tell; of a proven and listed sender that is good enough.
  if (spam !== 'PASS' && spam !== 'GRAY') throw new DropRejected('SPAM', `SES says of spam in it: ${spam}`);
}

function headerLines(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_HEADER_BYTES)).toString('latin1');
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('');
  return end === -1 ? lines : lines.slice(0, end);
}

function endOfSes(lines: readonly string[]): number {
  for (const [at, line] of lines.entries()) {
    if (/^[ \t]/.test(line)) continue;
    const name = fieldName(line) ?? '';
    if (!OF_SES.has(name)) break;
    if (name === LAST_OF_SES) return at + 1;
  }
  throw forged('SES has left no verdicts at its top');
}

interface Author {
  readonly address: string;
  readonly host: string;
}

function authorOf(header: MailHeader): Author {
  const mailboxes = header.mailboxes('from');
  const [mailbox] = mailboxes;
  if (header.all('from').length !== 1 || mailboxes.length !== 1 || !mailbox) throw forged('it has not one author');
  const [address, host] = ADDRESS.exec(mailbox.address) ?? [];
  if (address === undefined || host === undefined) throw forged(`its author has no plain address: ${mailbox.address}`);
  return { address: address.toLowerCase(), host: host.toLowerCase() };
}

/** By DMARC; where the host publishes none, by what DMARC would ask: DKIM or SPF of the author's own host. */
function checkAuthor({ address, host }: Author, ses: MailHeader): void {
  const results = resultsOf(ses);
  const { dmarc, spf, dkim, envelopeHost } = results;
  if (dmarc && dmarc.host !== '' && dmarc.host !== host)
    throw forged(`SES judged ${dmarc.host}, and its author is ${address}`);
  if (dmarc?.result === 'pass' && dmarc.host === host) return;
  if (dmarc?.result === 'fail') throw forged(`DMARC of ${host} fails`);
  if (dkim.some((one) => one.result === 'pass' && isAligned(one.host, host))) return;
  if (spf === 'pass' && isAligned(envelopeHost, host)) return;
  throw forged(`neither DMARC, DKIM nor SPF proves that ${address} sent it`);
}

interface Results {
  readonly dmarc: { readonly result: string; readonly host: string } | undefined;
  readonly spf: string | undefined;
  readonly dkim: readonly { readonly result: string; readonly host: string }[];
  readonly envelopeHost: string;
}

function resultsOf(ses: MailHeader): Results {
  const returnPath = /^<(.{0,320})>$/.exec(ses.first('return-path')?.value ?? '')?.[1] ?? '';
  const [, envelopeHost = ''] = ADDRESS.exec(returnPath) ?? [];
  const received = ses.first('received')?.value ?? '';
  // Both are the sender's words, and stand in the results as they are: they must not look like results themselves.
  if ((returnPath !== '' && envelopeHost === '') || !RECEIVED.test(received)) {
    throw forged('its envelope is not of plain names');
  }
  const [server = '', ...parts] = withoutComments(ses.first('authentication-results')?.value ?? '').split(';');
  if (server.trim() !== 'amazonses.com') throw forged('SES has left no results of SPF, DKIM and DMARC at its top');
  const dkim: Results['dkim'][number][] = [];
  const single = new Map<string, { result: string; host: string }>();
  for (const part of parts) {
    const [, method, result = ''] = /^(spf|dkim|dmarc)=([a-z]{1,20})(?:\s|$)/.exec(part.trim()) ?? [];
    if (method === undefined) continue;
    const host = (
      /\sheader\.(?:i|d|from)=(?:[^\s@]{0,64}@)?([A-Za-z0-9.-]{1,253})(?:\s|$)/.exec(part)?.[1] ?? ''
    ).toLowerCase();
    if (method === 'dkim') dkim.push({ result, host });
    else if (single.has(method)) throw forged(`SES has two results of ${method}`);
    else single.set(method, { result, host });
  }
  return { dmarc: single.get('dmarc'), spf: single.get('spf')?.result, dkim, envelopeHost: envelopeHost.toLowerCase() };
}

/** Comments may hold what the sender likes; one that does not end takes the rest with it. */
function withoutComments(text: string): string {
  let depth = 0;
  let left = '';
  for (const letter of text) {
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) left += letter;
  }
  return left;
}

/** The same host, or one below the other. */
const isAligned = (one: string, other: string): boolean =>
  one !== '' && (one === other || one.endsWith(`.${other}`) || (other.endsWith(`.${one}`) && one.includes('.')));

const forged = (why: string): DropRejected => new DropRejected('FORGED', `who sent this mail is not proven: ${why}`);
