// The ways in that a wire of wires.json switches on, besides being polled.
import * as v from 'valibot';
import { secretName } from './poll-config.ts';

/** HTTPS push: how its sender proves who it is. */
export const pushSchema = v.strictObject({
  /** `hmac`: each request is signed; `bearer`: each carries the token. */
  auth: v.picklist(['hmac', 'bearer'], 'auth is hmac or bearer'),
  /** Holds `key` for hmac, `token` for bearer; `previous` holds until every sender has the new one. */
  secret: secretName,
});

export type PushConfig = Readonly<v.InferOutput<typeof pushSchema>>;

const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/;
const address = v.pipe(v.string(), v.regex(ADDRESS, 'an address in lower case: news@wires.example.org'));
const sender = v.pipe(
  v.string(),
  v.check(
    (text) => ADDRESS.test(text.startsWith('@') ? `any${text}` : text),
    'an address, or @ and a host, in lower case',
  ),
);

/** E-mail: where it comes to, and from whom. */
export const mailSchema = v.strictObject({
  /** Addresses at a domain whose MX record names SES. */
  recipients: v.pipe(v.array(address), v.minLength(1, 'recipients names an address'), v.maxLength(100)),
  /** Who may be in From: `desk@agency.example`, or `@agency.example` for all of that host. */
  senders: v.pipe(v.array(sender), v.minLength(1, 'senders names who may send'), v.maxLength(500)),
});

export type MailConfig = Readonly<v.InferOutput<typeof mailSchema>>;

/** SFTP: who may log in. */
export const sftpSchema = v.strictObject({
  /** OpenSSH public keys of the agency: `ssh-ed25519 AAAA…`. */
  publicKeys: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.regex(
          /^(?:ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)) [A-Za-z0-9+/]{40,2000}={0,2}(?: [^\n]{0,200})?$/,
          'a public key is one line: ssh-ed25519 AAAA…',
        ),
      ),
    ),
    v.minLength(1, 'publicKeys names a key'),
    v.maxLength(10),
  ),
});

export type SftpConfig = Readonly<v.InferOutput<typeof sftpSchema>>;

/** The agency puts objects by itself. */
export const putSchema = v.strictObject({
  /** ARNs of its users, roles or accounts. */
  principals: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.regex(
          /^arn:aws(?:-[a-z]{2,10})*:iam::\d{12}:(?:root|(?:user|role)\/[A-Za-z0-9+=,.@_/-]{1,512})$/,
          'a principal is arn:aws:iam::<account>:root, :role/<name> or :user/<name>',
        ),
      ),
    ),
    v.minLength(1, 'principals names who may put'),
    v.maxLength(20),
  ),
});

export type PutConfig = Readonly<v.InferOutput<typeof putSchema>>;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const timeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time of day is 06:00'));

/** How long a wire may be silent. The first that holds at an instant counts; where none does, it may be for ever. */
export const quietSchema = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({
        /** Whole minutes without a new article or version. */
        minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(7 * 24 * 60)),
        /** All days where absent. */
        days: v.optional(v.pipe(v.array(v.picklist(WEEKDAYS, 'a day is mon to sun')), v.minLength(1))),
        /** In the wire's `timeZone`. */
        from: v.optional(timeOfDay, '00:00'),
        to: v.optional(timeOfDay, '24:00'),
      }),
      v.check(({ from, to }) => from < to, 'from must be before to; write two for a night'),
    ),
  ),
  v.minLength(1, 'quiet says how long'),
  v.maxLength(20),
);

export type QuietConfig = Readonly<v.InferOutput<typeof quietSchema>>;

/** What marks an item as a sign of life and no article: its headline or slugline, in any case. */
export const heartbeatsSchema = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200), v.toLowerCase())),
  v.maxLength(20),
);
