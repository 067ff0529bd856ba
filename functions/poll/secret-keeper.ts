// The secret of one wire: read once for a process, and kept out of everything that is written.
import { Unavailable } from '../errors.ts';
import type { Secrets } from '../store/ports.ts';
import type { SecretFields } from '../wires/poller.ts';
import type { PolledWire } from '../wires/registry.ts';
import { knownTokens } from '../wires/token.ts';

const KEY = 'secret';
// What is shorter would turn up in any text.
const MIN_SCRUBBED = 6;

export class SecretKeeper {
  readonly #polled: PolledWire;
  readonly #secrets: Secrets;
  readonly #memory: Map<string, unknown>;

  constructor(polled: PolledWire, { secrets, memory }: { secrets: Secrets; memory: Map<string, unknown> }) {
    this.#polled = polled;
    this.#secrets = secrets;
    this.#memory = memory;
  }

  /** @throws Unavailable SECRETS that names secret and field */
  async read(isFresh: boolean): Promise<SecretFields> {
    const { name, poll, poller } = this.#polled;
    const kept = this.#memory.get(KEY) as SecretFields | undefined;
    if (kept && !isFresh) return kept;
    if (poll.secret === undefined) throw new Unavailable('SECRETS', `the wire ${name} names no secret in wires.json`);
    const fields = await this.#secrets.read(poll.secret);
    const missing = poller.secretFields.find((field) => !fields[field]);
    if (missing !== undefined) {
      throw new Unavailable(
        'SECRETS',
        `the secret "${poll.secret}" has no field "${missing}", which ${poller.name} needs`,
      );
    }
    this.#memory.set(KEY, fields);
    return fields;
  }

  /** The text without any secret or token that this process knows. */
  scrub(text: string): string {
    const secrets = Object.values((this.#memory.get(KEY) as SecretFields | undefined) ?? {});
    const known = [...secrets, ...knownTokens(this.#memory)].filter((value) => value.length >= MIN_SCRUBBED);
    return known
      .flatMap((value) => [value, encodeURIComponent(value)])
      .reduce((left, value) => left.replaceAll(value, '…'), text);
  }

  /** The same error, as far as anyone may see it. */
  scrubbed(error: unknown): Error {
    const message = this.scrub(error instanceof Error ? error.message : String(error));
    const seen = new Error(message);
    if (error instanceof Error) {
      seen.name = error.name;
      seen.stack = this.scrub(error.stack ?? `${error.name}: ${message}`);
    }
    return seen;
  }
}
