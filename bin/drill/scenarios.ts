// What a drill shows: a kill, an embargo, a late correction, and a kill that comes before its story.
import { DrillError, type Stage } from './stage.ts';
import type { DrillVersion, Scenario } from './story.ts';
import { idOf, markerOf } from './story.ts';

const secondsSince = (from: number, to: number): number => Math.max(0, to - from) / 1000;

export async function runKill(stage: Stage): Promise<void> {
  const scenario = 'kill';
  stage.follow(scenario);
  const story = await stage.send({ scenario, number: 1, kind: 'story' });
  stage.ok(scenario, 'story is visible', secondsSince(story.sentAt, await stage.visible(scenario, story.marker)));
  await stage.expectOutcome(story, 'stored');

  const kill = await stage.send({ scenario, number: 2, kind: 'kill' });
  const forbid = (): void => stage.watch.forbid(story.marker, 'a killed story was shown after its kill');
  const [gone] = await Promise.all([
    stage.gone(scenario, story.marker),
    stage.expectOutcome(kill, 'killed').then(forbid),
  ]);
  await stage.expectOutOfReach(scenario);
  stage.ok(scenario, 'story is gone after its kill', secondsSince(kill.sentAt, gone));

  // A kill wins over versions that come after it, too.
  await neverShown(stage, { scenario, number: 3, kind: 'update' }, 'an update of a killed story was shown');
  await stage.expectOutOfReach(scenario);
  await expectEvents(stage, scenario, ['article.stored', 'article.killed']);
  stage.ok(scenario, 'a newer version stays out');
}

export async function runEmbargo(stage: Stage): Promise<void> {
  const scenario = 'embargo';
  const { watch, clock, options } = stage;
  stage.follow(scenario, '2');
  const story = await stage.send({ scenario, number: 1, kind: 'story' });
  await stage.visible(scenario, story.marker);
  await stage.expectOutcome(story, 'stored');

  const until = new Date(Math.ceil((clock.latest(Date.now()) + options.embargoSeconds * 1000) / 1000) * 1000);
  const update: DrillVersion = { scenario, number: 2, kind: 'update', embargoedUntil: until.toISOString() };
  const isBefore = (at: number): boolean => clock.latest(at) < until.getTime();
  const hidden = markerOf(stage.run.name, update);
  watch.forbidUntil(hidden, 'an embargoed version was shown before its time', isBefore);
  const sent = await stage.send(update);
  await stage.expectOutcome(sent, 'held').catch((error: unknown) => {
    if (isBefore(Date.now())) throw error;
    throw new DrillError(
      `the embargo of ${options.embargoSeconds} s was over before the pipeline had read it; give --embargo a longer one`,
    );
  });
  const endRequirement = watch.require(
    story.marker,
    idOf(stage.run.name, scenario),
    'the public version was not shown while its update was under embargo',
  );
  const within = (await stage.withinReach(scenario)).filter((key) => key.includes('/2/'));
  const early = (await stage.decisions(scenario)).find(({ version, eventId }) => version === '2' && eventId);
  const isStillHeld = isBefore(Date.now());
  if (isStillHeld && within[0]) throw new DrillError(`${within[0]} lies within reach before its time`);
  if (isStillHeld && early)
    throw new DrillError(`event ${early.eventId} tells of the embargoed version before its time`);
  stage.ok(scenario, 'update waits; the public version is shown');

  const wait = secondsSince(Date.now(), until.getTime());
  const almost = until.getTime() - 1000;
  await stage.until(
    'the embargo does not end',
    async () => clock.earliest(Date.now()) >= almost || undefined,
    wait + 60,
  );
  endRequirement();
  const released = await stage.visible(scenario, hidden);
  const after = (clock.earliest(released) + clock.latest(released)) / 2;
  stage.ok(scenario, 'update is released after its time', secondsSince(until.getTime(), after));

  const release = (await stage.decisions(scenario)).find(({ kind }) => kind === 'release');
  if (!release?.eventId || release.at < until.toISOString()) {
    throw new DrillError(`the release is told as ${JSON.stringify(release)}, and was due at ${until.toISOString()}`);
  }
  await expectEvents(stage, scenario, ['article.stored', 'article.released']);
  const told = (await stage.events(scenario))?.find(({ at, version }) => version === '2' && at < until.toISOString());
  if (told) throw new DrillError(`event ${told.eventId} told of the embargoed version at ${told.at}, before its time`);
}

export async function runCorrection(stage: Stage): Promise<void> {
  const scenario = 'correction';
  const { watch } = stage;
  stage.follow(scenario);
  const current = await stage.send({ scenario, number: 2, kind: 'story' });
  await stage.visible(scenario, current.marker);
  await stage.expectOutcome(current, 'stored');

  const stays = watch.require(
    current.marker,
    idOf(stage.run.name, scenario),
    'a correction of an older version moved the visible one',
  );
  await neverShown(
    stage,
    { scenario, number: 1, kind: 'correction' },
    'an older version was shown in place of a newer one',
  );
  stays();
  stage.ok(scenario, 'a late correction of an older version moves nothing');

  const newer = await stage.send({ scenario, number: 3, kind: 'correction' });
  const visible = await stage.visible(scenario, newer.marker);
  await stage.expectOutcome(newer, 'stored');
  watch.forbidAsCurrent(current.marker, 'a version was shown after its correction');
  stage.ok(scenario, 'a newer correction is visible', secondsSince(newer.sentAt, visible));
  await expectEvents(stage, scenario, ['article.stored', 'article.corrected']);
}

export async function runKillFirst(stage: Stage): Promise<void> {
  const scenario = 'kill-first';
  stage.follow(scenario, '1');
  const kill = await stage.send({ scenario, number: 2, kind: 'kill' });
  await stage.expectOutcome(kill, 'killed');
  const asked = await neverShown(
    stage,
    { scenario, number: 1, kind: 'story' },
    'a story was shown whose kill came first',
  );
  await stage.expectOutOfReach(scenario);
  await expectEvents(stage, scenario, ['article.killed']);
  stage.ok(scenario, `a story that comes after its kill is never shown, in ${asked} questions`);
}

/** @returns how many questions were asked meanwhile */
async function neverShown(stage: Stage, version: DrillVersion, message: string): Promise<number> {
  const { watch } = stage;
  const asked = watch.counts.queries;
  watch.forbid(markerOf(stage.run.name, version), message);
  await stage.expectOutcome(await stage.send(version), 'stale');
  // Long enough for the watch to ask everything once more.
  const enough = watch.counts.queries + watch.questions;
  await stage.until('the queries are not answered', async () => watch.counts.queries >= enough || undefined);
  return watch.counts.queries - asked;
}

/** What the bus heard, where it can be asked: each change once or more often, in order, and nothing else. */
async function expectEvents(stage: Stage, scenario: Scenario, expected: readonly string[]): Promise<void> {
  const promised = (await stage.decisions(scenario)).flatMap(({ eventId }) => eventId ?? []);
  if (promised.length !== expected.length) {
    throw new DrillError(`the ${scenario} story had to make ${expected.length} events, and made ${promised.length}`);
  }
  await stage.until(`the bus has not heard of the ${scenario} story`, async () => {
    const events = await stage.events(scenario);
    if (!events) return true;
    const types = new Map(events.map(({ eventId, type }) => [eventId, type]));
    const heard = promised.flatMap((eventId) => types.get(eventId) ?? []);
    if (types.size > promised.length || heard.some((type, place) => type !== expected[place])) {
      throw new DrillError(
        `the ${scenario} story had to make ${expected.join(', ')}, and the bus heard ${[...types.values()].join(', ')}`,
      );
    }
    return heard.length === expected.length || undefined;
  });
}
