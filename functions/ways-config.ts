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
