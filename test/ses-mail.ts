// A mail as SES stores it: its own fields above what was sent, in the order and the words that it writes them.
export interface SesFacts {
  readonly returnPath?: string;
  readonly helo?: string;
  readonly spam?: string;
  readonly virus?: string;
  readonly spf?: string;
  /** What stands behind `dkim=`, of each signature. */
  readonly dkim?: readonly string[];
  /** What stands behind `dmarc=`; none where it is null. */
  readonly dmarc?: string | null;
}

/** Of the author's own host, signed by it, without anything that SES warns of. */
export function sesMail(
  message: string | Uint8Array,
  {
    returnPath = 'desk@agency.example',
    helo = 'mail.agency.example',
    spam = 'PASS',
    virus = 'PASS',
    spf = 'pass',
    dkim = ['pass header.i=@agency.example'],
    dmarc = 'pass header.from=agency.example',
  }: SesFacts = {},
): Buffer {
  const client = `(spfCheck: domain of ${returnPath.split('@').at(-1)} designates 192.0.2.7 as permitted sender) client-ip=192.0.2.7; envelope-from=${returnPath}; helo=${helo};`;
  const top = [
    `Return-Path: <${returnPath}>`,
    `Received: from ${helo} (${helo} [192.0.2.7])`,
    ' by inbound-smtp.eu-west-1.amazonaws.com with SMTP id o3vrnil0e2ic28trm7dfhrc2v0cnbeccl4nbp0g1',
    ' for news@wires.example;',
    ' Tue, 24 Nov 2026 12:00:00 +0000 (UTC)',
    `X-SES-Spam-Verdict: ${spam}`,
    `X-SES-Virus-Verdict: ${virus}`,
    `Received-SPF: ${spf} ${client}`,
    'Authentication-Results: amazonses.com;',
    ` spf=${spf} ${client}`,
    ...dkim.map((result) => ` dkim=${result};`),
    ...(dmarc === null ? [] : [` dmarc=${dmarc};`]),
    'X-SES-RECEIPT: AEFBQUFBQUFBQUFHbXhyV0ZpY3RpdGlvdXM=',
    'X-SES-DKIM-SIGNATURE: a=rsa-sha256; q=dns/txt; b=aW52ZW50ZWQ=; c=relaxed/simple; s=x; d=amazonses.com; t=1; v=1;',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(top), Buffer.from(message)]);
}

export const plainMail = (from: string, more = ''): string =>
  `${more}From: ${from}\r\nTo: news@wires.example\r\nSubject: Harbour opens\r\nMessage-ID: <1@agency.example>\r\n` +
  'Date: Tue, 24 Nov 2026 11:59:00 +0000\r\n\r\nBERGEN, Nov 24 - The harbour opened again on Tuesday.\r\n';
