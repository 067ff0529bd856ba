// All pollers, one line each, and whether the `poll` of a wire suits its poller.
import * as v from 'valibot';
import type { Config, Wire } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { hostsOf, type PollConfig } from '../poll-config.ts';
import { apMedia } from './ap-media.ts';
import { dpaWireq } from './dpa-wireq.ts';
import { feeds } from './feeds.ts';
import { httpDirectory } from './http-directory.ts';
import { lsegAlerts } from './lseg-alerts.ts';
import type { Poller } from './poller.ts';
import { reutersConnect } from './reuters-connect.ts';
import { reutersRmd } from './reuters-rmd.ts';
import { s3Prefix } from './s3-prefix.ts';

export const POLLERS: readonly Poller[] = [
  feeds,
  reutersConnect,
  reutersRmd,
  apMedia,
  dpaWireq,
  lsegAlerts,
  httpDirectory,
  s3Prefix,
];

export interface PolledWire {
  /** Name in wires.json. */
  readonly name: string;
  readonly title: string;
  /** `settings` as the poller's schema gives them, with its defaults. */
  readonly poll: PollConfig;
  readonly poller: Poller;
}

/**
 * A wire with its poller, once all that it asks of wires.json is there; undefined for a wire that is not polled.
 * @throws ConfigError that names the field
 */
export function polledWire({ name, title, poll }: Wire, pollers: readonly Poller[] = POLLERS): PolledWire | undefined {
  if (!poll) return undefined;
  const poller = pollers.find((one) => one.name === poll.poller);
  const wrong = (field: string, message: string): ConfigError =>
    new ConfigError(`wires.json is not valid: wires.${name}.poll.${field}: ${message}`);
  if (!poller) {
    throw wrong('poller', `"${poll.poller}" is none; there are ${pollers.map((one) => one.name).join(', ')}`);
  }
  if (poller.urls === 'required' && poll.urls.length === 0) throw wrong('urls', `${poller.name} needs one`);
  if (poller.urls === 'none' && poll.urls.length > 0) throw wrong('urls', `${poller.name} knows its own`);
  if (poller.secretFields.length > 0 && poll.secret === undefined && !poller.isSecretOptional) {
    throw wrong('secret', `${poller.name} needs one that holds ${poller.secretFields.join(', ')}`);
  }
  if (poller.secretFields.length === 0 && poll.secret !== undefined) throw wrong('secret', `${poller.name} uses none`);
  const hosts = hostsOf(poll);
  const missing = poller.hosts.find((host) => !hosts.has(host));
  if (missing !== undefined) throw wrong('hosts', `${poller.name} sends its secret to ${missing}; list it`);
  const result = v.safeParse(poller.settings ?? v.strictObject({}), poll.settings);
  if (!result.success) {
    const [issue] = result.issues;
    throw wrong(['settings', v.getDotPath(issue!)].filter(Boolean).join('.'), issue!.message);
  }
  return { name, title, poll: { ...poll, settings: result.output as PollConfig['settings'] }, poller };
}

/** @throws ConfigError that names the field */
export const polledWires = ({ wires }: Config): readonly PolledWire[] =>
  Object.values(wires).flatMap((wire) => polledWire(wire) ?? []);
