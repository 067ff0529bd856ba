import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../functions/config.ts';
import { ConfigError } from '../functions/errors.ts';

describe('parseConfig', () => {
  it('reads the wires.json of this repository', () => {
    const config = parseConfig(JSON.parse(readFileSync(new URL('../wires.json', import.meta.url), 'utf8')));

    expect(config.wires.reuters).toEqual({ name: 'reuters', title: 'Reuters', authorities: ['reuters.com'] });
    expect(config.wires.hand?.authorities).toBe('any');
  });

  it('keeps the time zone of a wire', () => {
    const { wires } = parseConfig({
      wires: { stt: { title: 'STT', authorities: ['stt.example'], timeZone: 'Europe/Helsinki' } },
    });

    expect(wires.stt).toEqual({
      name: 'stt',
      title: 'STT',
      authorities: ['stt.example'],
      timeZone: 'Europe/Helsinki',
    });
  });

  it('keeps for how long a wire may be kept, and whether its drops are', () => {
    const { wires } = parseConfig({
      wires: { pix: { title: 'Pictures', authorities: [], retention: 30, keepDrops: true } },
    });

    expect(wires.pix).toEqual({ name: 'pix', title: 'Pictures', authorities: [], retention: 30, keepDrops: true });
  });

  it.each([
    [{ wires: { reuters: { title: 'Reuters' } } }, /wires\.reuters\.authorities/],
    [{ wires: { reuters: { title: '', authorities: [] } } }, /wires\.reuters\.title/],
    [{ wires: { reuters: { title: 'R', authorities: ['Reuters.com'] } } }, /wires\.reuters\.authorities\.0/],
    [{ wires: { reuters: { title: 'R', authorities: [], colour: 'red' } } }, /colour/],
    [{ wires: { 'Not a name': { title: 'R', authorities: [] } } }, /wires/],
    [{ wires: { hand: { title: 'R', authorities: [] } } }, /built in/],
    [{ wires: { _drill: { title: 'R', authorities: [] } } }, /wires\._drill: a wire name is/],
    [{ wires: { mine: { title: 'R', authorities: ['drill.slugline.invalid'] } } }, /nobody's/],
    [{ wires: { mine: { title: 'R', authorities: ['reuters.com', 'invalid'] } } }, /authorities\.1.*nobody's/],
    [{ wires: { stt: { title: 'STT', authorities: [], timeZone: 'Helsinki' } } }, /wires\.stt\.timeZone/],
    [
      { wires: { stt: { title: 'STT', authorities: [], retention: '30' } } },
      /wires\.stt\.retention: retention is a number/,
    ],
    [{ wires: { stt: { title: 'STT', authorities: [], retention: 1.5 } } }, /wires\.stt\.retention: .* whole number/],
    [
      { wires: { stt: { title: 'STT', authorities: [], retention: 0 } } },
      /wires\.stt\.retention: retention is 1 to 36500/,
    ],
    [{ wires: { stt: { title: 'STT', authorities: [], retention: 40_000 } } }, /wires\.stt\.retention/],
    [{ wires: { stt: { title: 'STT', authorities: [], keepDrops: 'no' } } }, /wires\.stt\.keepDrops: .* true or false/],
    [[], /wires\.json/],
  ])('refuses %j and names the field', (json, message) => {
    expect(() => parseConfig(json)).toThrow(ConfigError);
    expect(() => parseConfig(json)).toThrow(message);
  });
});
