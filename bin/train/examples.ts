// What topics are trained on: stories as counted features, with the wire's subjects as labels.
import type { ParsedArticle } from '../../functions/article/article.ts';
import { type Features, featuresOf } from '../../functions/tagging/trained/features.ts';
import { countryOfQCode } from '../../functions/tagging/wire-countries.ts';

/** What a story teaches by. */
export interface TrainingStory extends Pick<ParsedArticle, 'headline' | 'body' | 'subjects'> {
  readonly wire: string;
}

export interface Example {
  readonly features: Features;
  /** QCodes of its topics. */
  readonly labels: ReadonlySet<string>;
  /** Schemes in which nobody has said what it is about: for their topics it is no example, not a counter-example. */
  readonly unknown: ReadonlySet<string>;
}

/** A wire that codes at least this share of its stories in a scheme codes them all; then no code means none of them. */
const CODING_SHARE = 0.5;

/** Codes of instruments: what the story names, not what it is about. Who wants them as topics says so. */
const INSTRUMENTS = new Set(['r', 'ric', 'isin', 'permid', 'cusip', 'sedol', 'figi']);

export const schemeOf = (qcode: string): string => qcode.slice(0, Math.max(0, qcode.indexOf(':')));

/** Stories as they come, and what their wires call the subjects. */
export class Examples {
  readonly names = new Map<string, string>();
  readonly #found: { wire: string; features: Features; labels: Set<string> }[] = [];
  readonly #schemes: ReadonlySet<string> | undefined;

  /** @param schemes only topics of these; of all schemes where absent */
  constructor(schemes?: readonly string[]) {
    this.#schemes = schemes && new Set(schemes);
  }

  get count(): number {
    return this.#found.length;
  }

  add(story: TrainingStory): void {
    const features = featuresOf(story);
    if (features.size === 0) return;
    const labels = new Set<string>();
    for (const { qcode, name, rel } of story.subjects) {
      // Countries have a tagger of their own, and a genre is not what a story is about.
      if (rel !== 'subject' || countryOfQCode(qcode) !== undefined || !this.#isWanted(schemeOf(qcode))) continue;
      labels.add(qcode);
      if (name !== undefined) this.names.set(qcode, name);
    }
    this.#found.push({ wire: story.wire, features, labels });
  }

  #isWanted(scheme: string): boolean {
    if (this.#schemes !== undefined) return this.#schemes.has(scheme);
    return scheme !== '' && !INSTRUMENTS.has(scheme.toLowerCase());
  }

  /** All of them, each with the schemes in which it counts. */
  all(): Example[] {
    const stories = new Map<string, number>();
    const coded = new Map<string, number>();
    const schemes = new Set<string>();
    const schemesOf = this.#found.map(({ labels }) => new Set([...labels].map(schemeOf)));
    this.#found.forEach(({ wire }, at) => {
      stories.set(wire, (stories.get(wire) ?? 0) + 1);
      for (const scheme of schemesOf[at]!) {
        schemes.add(scheme);
        const key = `${wire} ${scheme}`;
        coded.set(key, (coded.get(key) ?? 0) + 1);
      }
    });
    return this.#found.map(({ wire, features, labels }, at) => ({
      features,
      labels,
      unknown: new Set(
        [...schemes].filter(
          (scheme) =>
            !schemesOf[at]!.has(scheme) &&
            (coded.get(`${wire} ${scheme}`) ?? 0) < CODING_SHARE * (stories.get(wire) ?? 0),
        ),
      ),
    }));
  }
}
