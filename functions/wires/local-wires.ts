// Wires that are served on this machine, for the engine's tests and drills: which host is reached where. A function
// that runs in AWS refuses to have any.
import * as v from 'valibot';
import { ConfigError } from '../errors.ts';
import { ENV } from '../names.ts';
import type { FetchOptions } from './fetch.ts';

const localWiresSchema = v.strictObject({
  /** Port on 127.0.0.1, by host. */
  hosts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
  /** Of their certificates, in PEM. */
  ca: v.string(),
});

export type LocalWires = v.InferOutput<typeof localWiresSchema>;

const LOOPBACK = '127.0.0.1';

/** A way to these hosts alone: any other name has no address. */
export function localFetchOptions({ hosts, ca }: LocalWires): Omit<FetchOptions, 'hosts'> {
  return {
    resolve: async (host) => (host in hosts ? [{ address: LOOPBACK }] : []),
    allow: (host, address) => host in hosts && address === LOOPBACK,
    ports: new Map(Object.entries(hosts)),
    ca,
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the engine says of wires on this machine; undefined where it says nothing.
 * @throws ConfigError where anything says so that is not the engine
 */
export function localWiresOf(environment: Environment): LocalWires | undefined {
  const text = environment[ENV.localWires];
  if (text === undefined) return undefined;
  if (!isEngine(environment)) {
    throw new ConfigError(`${ENV.localWires} is for the engine on one machine; a deployed function does not take it`);
  }
  return v.parse(localWiresSchema, JSON.parse(text));
}

/** True on one machine. The SDK of a deployed function goes to AWS, with the session of a role. */
export const isEngine = ({ AWS_SESSION_TOKEN, AWS_ENDPOINT_URL = '' }: Environment): boolean =>
  AWS_SESSION_TOKEN === undefined && URL.parse(AWS_ENDPOINT_URL)?.hostname === LOOPBACK;
