// Stands in for SES: takes mail on 127.0.0.1, writes what SES would write above it, and puts it where SES would.
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { PutObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailConfig } from '../functions/config.ts';
import { MAIL_FOLDER } from '../functions/names.ts';

/** The largest mail that SES takes. */
const MAX_BYTES = 40 * 1024 * 1024;
const LOOPBACK = '127.0.0.1';

export interface SmtpOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly wires: readonly { readonly name: string; readonly mail: MailConfig }[];
  readonly clientConfig: S3ClientConfig;
  readonly dropBucket: string;
}

export interface Smtp {
  readonly port: number;
  close(): Promise<void>;
}

export async function serveSmtp({ port, wires, clientConfig, dropBucket }: SmtpOptions): Promise<Smtp> {
  const s3 = new S3Client(clientConfig);
  const wireOf = new Map(wires.flatMap(({ name, mail }) => mail.recipients.map((recipient) => [recipient, name])));
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    logger: false,
    onRcptTo({ address }, _session, done) {
      if (wireOf.has(address.toLowerCase())) return done();
      done(refusal(550, `<${address}> is a recipient of no wire in wires.json`));
    },
    onData(stream, session, done) {
      receive(stream, session).then(
        () => done(),
        (error: Error) => done('responseCode' in error ? error : refusal(451, `not stored for now: ${error.message}`)),
      );
    },
  });

  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
    if (stream.sizeExceeded) throw refusal(552, `a mail has at most ${MAX_BYTES} bytes`);
    const sent = Buffer.concat(chunks);
    const addressed = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
    for (const name of new Set(addressed.map((address) => wireOf.get(address)!))) {
      // As SES makes its ids: small letters and digits.
      const id = randomBytes(20).toString('hex');
      const recipient = addressed.find((address) => wireOf.get(address) === name)!;
      const Body = Buffer.concat([Buffer.from(aboveOf(session, recipient, id)), sent]);
      await s3.send(new PutObjectCommand({ Bucket: dropBucket, Key: `${name}/${MAIL_FOLDER}${id}`, Body }));
    }
  };

  // A client that breaks off in the middle has sent nothing.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.server.removeListener('error', reject);
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      s3.destroy();
    },
  };
}

/**
 * Who reaches 127.0.0.1 is on this machine, and may send for the host of its envelope: that passes SPF. The list of senders,
 * and that the author is of that host, are left to INGEST, as on AWS.
 */
function aboveOf({ envelope, hostNameAppearsAs }: SMTPServerSession, recipient: string, id: string): string {
  const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
  const helo = String(hostNameAppearsAs || 'localhost').replace(/[^A-Za-z0-9.:[\]_-]/g, '_');
  const spf = `pass (spfCheck: ${LOOPBACK} is this machine) client-ip=${LOOPBACK}; envelope-from=${from}; helo=${helo};`;
  return [
    `Return-Path: <${from}>`,
    `Received: from ${helo} (localhost [${LOOPBACK}])`,
    ` by localhost with SMTP id ${id}`,
    ` for ${recipient};`,
    ` ${new Date().toUTCString().replace('GMT', '+0000 (UTC)')}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Received-SPF: ${spf}`,
    'Authentication-Results: amazonses.com;',
    ` spf=${spf}`,
    ' dkim=none;',
    ' dmarc=none;',
    `X-SES-RECEIPT: ${id}`,
    '',
  ].join('\r\n');
}

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
