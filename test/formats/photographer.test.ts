import { describe, expect, it } from 'vitest';
import { readPhotoCredit } from '../../functions/formats/agencies/reuters.ts';
import { photographer } from '../../functions/formats/readings/photographer.ts';

describe('who took a picture', () => {
  it.each([
    ['ANN EXAMPLE', 'A hen. EXAMPLE WIRE/Ann Example', 'person', 'Ann Example'],
    ['By Ann Example', 'A hen.', 'person', 'Ann Example'],
    ['EXAMPLE TV', 'A hen.', 'organisation', 'EXAMPLE TV'],
    ['Ann Example / TT', 'A hen. Photo: Ann Example / TT', 'person', 'Ann Example'],
    ['Ann Example, dpa', 'A hen.', 'person', 'Ann Example'],
    ['Photo: Ann Example via Example Images', 'A hen.', 'person', 'Ann Example'],
    ['Example, Ann', 'A hen.', 'organisation', 'Example, Ann'],
    ['Example Sports', 'A hen.', 'organisation', 'Example Sports'],
    ['EXAMPLE/Ann Example', 'A hen.', 'person', 'Ann Example'],
    ['Ann Example/Bo Sample', 'A hen.', 'organisation', 'Ann Example/Bo Sample'],
    ['Foto:', 'A hen.', 'organisation', 'Foto:'],
    ['Port of Harbourton/Handout', 'A hen.', 'organisation', 'Port of Harbourton/Handout'],
    ['Courtesy of the Example Museum', 'A hen.', 'organisation', 'Courtesy of the Example Museum'],
    ['example alliance/dpa', 'A hen.', 'organisation', 'example alliance/dpa'],
    ['IŞIK EXAMPLE', 'İ Işik example', 'person', 'IŞIK EXAMPLE'],
  ])('is %s beside the caption "%s": the %s %s', (byline, caption, kind, name) => {
    expect(photographer(byline, caption)).toEqual({ role: 'photo', kind, name });
  });

  it('is the house that hands it out, without the sentence before it', () => {
    expect(readPhotoCredit('A hen in a video. Example TV/Handout via REUTERS')).toEqual([
      { role: 'photo', kind: 'organisation', name: 'Example TV' },
    ]);
  });
});
