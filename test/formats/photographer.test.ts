import { describe, expect, it } from 'vitest';
import { photographer } from '../../functions/formats/readings/photographer.ts';

describe('who took a picture', () => {
  it.each([
    ['ANN EXAMPLE', 'A hen. EXAMPLE WIRE/Ann Example', 'person', 'Ann Example'],
    ['By Ann Example', 'A hen.', 'person', 'Ann Example'],
    ['EXAMPLE TV', 'A hen.', 'organisation', 'EXAMPLE TV'],
    ['Ann Example / TT', 'A hen. Photo: Ann Example / TT', 'person', 'Ann Example'],
    ['EXAMPLE/Ann Example', 'A hen.', 'person', 'Ann Example'],
    ['Ann Example/Bo Sample', 'A hen.', 'organisation', 'Ann Example/Bo Sample'],
    ['IŞIK EXAMPLE', 'İ Işik example', 'person', 'IŞIK EXAMPLE'],
  ])('is %s beside the caption "%s": the %s %s', (byline, caption, kind, name) => {
    expect(photographer(byline, caption)).toEqual({ role: 'photo', kind, name });
  });
});
