// The dashboard in the template: what it shows of which wires and consumers, and that its cost is a sum that CloudWatch reads.
import { afterAll, describe, expect, it } from 'vitest';
import { PRICES } from '../../lib/prices.ts';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import { appOf, removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

/** What CloudFormation would give CloudWatch, each reference in place of its value. */
function bodyOf(template: ReturnType<typeof templateOf>): { widgets: { properties: Record<string, unknown> }[] } {
  const [board] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'));
  const body = board!.Properties.DashboardBody as { 'Fn::Join': [string, (string | object)[]] };
  return JSON.parse(body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'x')).join(''));
}

describe('the dashboard', () => {
  const { widgets } = bodyOf(templateOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT }));
  const titled = (title: string) => widgets.find(({ properties }) => properties.title === title)?.properties;

  it('shows the silence of wires that say how long they may be silent, and what each consumer waits for', () => {
    const text = (title: string) => JSON.stringify(titled(title)?.metrics);

    expect(text('Silence, percent of what is allowed')).toContain('"wire","polled"');
    for (const name of ['cms', 'desk', 'words', 'research']) {
      expect(text('What consumers wait for, seconds')).toContain(`"consumer","${name}"`);
    }
  });

  it('shows how fast stories and kills arrive, what waits, what was given up and what fails', () => {
    expect(widgets.map(({ properties }) => properties.title).filter(Boolean)).toEqual([
      'From a drop to its story, ms',
      'From a kill to its end, ms',
      'Drops',
      'What waits, seconds',
      'Given up',
      'Functions',
      'Silence, percent of what is allowed',
      'What consumers wait for, seconds',
      'A day, about, USD',
    ]);
  });

  it('multiplies what is counted by its price, in figures that CloudWatch reads', () => {
    const [[first]] = titled('A day, about, USD')!.metrics as [[{ expression: string }]];
    const { expression } = first;

    expect(expression).toContain(`FILL(writes, 0) * ${PRICES.dynamoWriteUnit.toFixed(12)}`);
    expect(expression).not.toMatch(/\de-?\d/);
  });

  it('is made without a warning', () => {
    const { stack } = appOf();

    expect(
      stack.node.findAll().flatMap(({ node }) => node.metadata.filter(({ type }) => type === 'aws:cdk:warning')),
    ).toEqual([]);
  });
});
