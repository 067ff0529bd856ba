// As much of SMTP as it takes to send one mail (RFC 5321), byte for byte.
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
  readonly helo?: string;
}

/** @returns the server's last reply: 250, or why it refused */
export async function sendMail(
  port: number,
  { from, to, helo = 'mail.test.example' }: Envelope,
  mail: Uint8Array,
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const replies = createInterface({ input: socket })[Symbol.asyncIterator]();
  const reply = async (): Promise<string> => {
    for (;;) {
      const { value = '', done } = await replies.next();
      if (done || /^\d{3} /.test(value)) return value;
    }
  };
  try {
    await reply();
    for (const command of [`HELO ${helo}`, `MAIL FROM:<${from}>`, ...to.map((one) => `RCPT TO:<${one}>`), 'DATA']) {
      socket.write(`${command}\r\n`);
      const answer = await reply();
      if (!/^[23]/.test(answer)) return answer;
    }
    socket.write(Buffer.from(`${dotted(mail)}\r\n.\r\n`, 'latin1'));
    return await reply();
  } finally {
    socket.destroy();
  }
}

/** One byte a character; lines end in CRLF, and none is taken for the end. */
const dotted = (mail: Uint8Array): string =>
  Buffer.from(mail).toString('latin1').replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..');
