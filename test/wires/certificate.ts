// A certificate for hosts that a test serves itself: X.509 v3 in DER (RFC 5280), signed by its own key.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const bytes: number[] = [];
  for (let left = content.length; left > 0; left >>= 8) bytes.unshift(left & 0xff);
  const length = content.length < 128 ? [content.length] : [0x80 | bytes.length, ...bytes];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts);
const explicit = (number: number, ...parts: readonly Buffer[]): Buffer => tlv(0xa0 | number, ...parts);
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'));
const utcTime = (time: Date): Buffer =>
  tlv(0x17, Buffer.from(`${time.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';
const BASIC_CONSTRAINTS = '551d13';

/** For these host names, and for 127.0.0.1; holds from yesterday to tomorrow. */
export function certificateFor(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = signed(tbsOf(hosts, publicKey), privateKey);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function tbsOf(hosts: readonly string[], publicKey: KeyObject): Buffer {
  const name = sequence(tlv(0x31, sequence(oid(COMMON_NAME), tlv(0x0c, Buffer.from('Slugline test')))));
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const serial = createHash('sha256').update(spki).digest().subarray(0, 8);
  const altNames = sequence(
    ...hosts.map((host) => tlv(0x82, Buffer.from(host))),
    tlv(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const extensions = sequence(
    sequence(
      oid(BASIC_CONSTRAINTS),
      tlv(0x01, Buffer.from([0xff])),
      tlv(0x04, sequence(tlv(0x01, Buffer.from([0xff])))),
    ),
    sequence(oid(SUBJECT_ALT_NAME), tlv(0x04, altNames)),
  );
  return sequence(
    explicit(0, tlv(0x02, Buffer.from([2]))),
    // The first byte keeps it positive.
    tlv(0x02, Buffer.from([0x01, ...serial])),
    ECDSA_SHA256,
    name,
    sequence(utcTime(new Date(Date.now() - DAY_MS)), utcTime(new Date(Date.now() + DAY_MS))),
    name,
    spki,
    explicit(3, extensions),
  );
}

const signed = (tbs: Buffer, key: KeyObject): Buffer =>
  sequence(tbs, ECDSA_SHA256, tlv(0x03, Buffer.from([0]), sign('sha256', tbs, key)));
