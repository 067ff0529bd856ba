// WATCH through its bundle: the metrics on which the alarms for silence stand.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineClientConfig } from '../../local/running-engine.ts';
import { responseErrors } from '../validators.ts';
import { openEngine, type RunningEngine } from './engine-fixture.ts';

let running: RunningEngine;

beforeAll(async () => {
  const wires = {
    reuters: { title: 'Reuters', authorities: ['reuters.com'], quiet: [{ minutes: 10_080 }] },
    mute: { title: 'Mute', authorities: [], quiet: [{ minutes: 30 }] },
  };
  running = await openEngine(undefined, { wires: { wires } });
}, 120_000);

afterAll(() => running?.close());

it('measures each wire under its name, counts the day before, and status tells the same', async () => {
  const versionCreated = new Date(Date.now() - 60_000).toISOString();
  await running.story({ usn: 'L1', version: '1', versionCreated, headline: 'Rain', paragraphs: ['OSLO It rained.'] });
  const lambda = new LambdaClient(engineClientConfig(running.engine.endpoint));
  const answer = await lambda.send(new InvokeCommand({ FunctionName: 'slugline-watch', Payload: '{}' }));
  lambda.destroy();

  expect(answer.FunctionError).toBeUndefined();
  const log = await readFile(join(running.dir, 'functions.log'), 'utf8');
  const lines = log.split('\n').filter((line) => line.includes('"CloudWatchMetrics"') && line.startsWith('watch '));
  const metrics = lines.map((line) => JSON.parse(line.slice(line.indexOf('{'))));
  const silence = (wire: string) => metrics.find((one) => one.wire === wire && 'Silence' in one);
  expect([silence('reuters').Silence, silence('mute').Silence]).toEqual([0, 1000]);
  for (const wire of ['reuters', 'mute']) {
    expect(silence(wire)).toMatchObject({ service: 'watch', wire });
    expect(silence(wire)._aws.CloudWatchMetrics[0].Dimensions.map((names: string[]) => names.toSorted())).toEqual([
      ['service', 'wire'],
    ]);
  }
  expect(metrics.find((one) => 'DayUnusual' in one)).toMatchObject({ service: 'watch', DayUnusual: 0 });
  expect(
    (await running.rows())
      .filter(({ pk }) => String(pk).startsWith('K#'))
      .map(({ pk }) => pk)
      .sort(),
  ).toEqual(['K#hand', 'K#mute', 'K#reuters', 'K#sample']);

  const { wires } = await running.connection.query({ op: 'status' }, 'status');
  expect(wires.find(({ wire }) => wire === 'mute')?.silence).toEqual({ percent: 1000 });
  expect(wires.find(({ wire }) => wire === 'reuters')?.silence).toMatchObject({ percent: 0 });
  expect(responseErrors(await running.answer({ op: 'status' }))).toEqual([]);
});
