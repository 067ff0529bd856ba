import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../bin/app.ts';
import type { WiresJson } from '../../functions/config.ts';
import { appOf, assetsIn, removeSynthesised, stubFunctions, WIRES } from './synth.ts';

afterAll(removeSynthesised);

describe('createApp', () => {
  it.each([
    [{}, 'Slugline', true, undefined],
    [{ stage: 'dev' }, 'Slugline-dev', true, 'dev'],
    [{ keep: 'false' }, 'Slugline', false, undefined],
    [{ keep: false }, 'Slugline', false, undefined],
    [{ keep: 'true', stage: 'trial-2' }, 'Slugline-trial-2', true, 'trial-2'],
  ])('makes one stack of the context %j', (context, name, isKept, stage) => {
    const { app, stack } = appOf({ context });

    expect(app.node.children).toEqual([stack]);
    expect(stack.stackName).toBe(name);
    expect(stack.terminationProtection).toBe(isKept);
    expect(stack.tags.tagValues().stage).toBe(stage);
  });

  it.each([
    [{ stage: '' }, '-c stage= is no stage name'],
    [{ stage: 'Dev' }, '-c stage=Dev is no stage name'],
    [{ stage: 'a_b' }, '-c stage=a_b is no stage name'],
    [{ stage: 'a'.repeat(21) }, 'at most 20'],
    [{ stage: true }, '-c stage=true is no stage name'],
    [{ keep: 'no' }, '-c keep=no is neither true nor false'],
    [{ keep: '' }, '-c keep= is neither true nor false'],
  ])('refuses the context %j', (context, message) => {
    const wrong = () => appOf({ context });

    expect(wrong).toThrow(message);
    expect(wrong).toThrow(expect.objectContaining({ name: 'ConfigError', code: 'CONFIG' }));
  });

  it('refuses wires that are not valid, and names the field', () => {
    const wires = { wires: { Reuters: { title: 'Reuters', authorities: [] } } } satisfies WiresJson;

    expect(() => appOf({ wires })).toThrow(/wires\.json is not valid: .*Reuters/);
  });

  it('says what to do where the bundles have not been built', () => {
    const unbuilt = () => createApp({ wires: WIRES, functionsDir: '/nowhere' });

    expect(unbuilt).toThrow('there is no bundle /nowhere/ingest/index.js; run `npm run build` first');
    expect(unbuilt).toThrow(expect.objectContaining({ name: 'BundleMissing', code: 'BUNDLE_MISSING' }));
  });

  it('needs neither an account nor a region', () => {
    const { app } = appOf();

    const [stack] = app.synth().stacks;

    expect(stack?.environment).toMatchObject({ account: 'unknown-account', region: 'unknown-region' });
  });
});

describe('the code of the functions', () => {
  it('is each bundle with wires.json beside it', () => {
    const { outdir } = appOf();

    const assets = assetsIn(outdir);

    expect(assets.map(({ files }) => files['index.js']).sort()).toEqual([
      "exports.handler = async () => 'ingest';\n",
      "exports.handler = async () => 'query';\n",
      "exports.handler = async () => 'sweep';\n",
      "exports.handler = async () => 'watch';\n",
    ]);
    for (const { files } of assets) expect(JSON.parse(files['wires.json']!)).toEqual(WIRES);
  });

  it('has a hash that moves with wires.json, and not without', () => {
    const hashesOf = (wires: WiresJson) => assetsIn(appOf({ wires }).outdir).map(({ folder }) => folder);
    const renamed: WiresJson = { wires: { reuters: { title: 'Reuters World', authorities: ['reuters.com'] } } };

    const [first, again, other] = [hashesOf(WIRES), hashesOf(WIRES), hashesOf(renamed)];

    expect(again).toEqual(first);
    expect(other.filter((folder) => first.includes(folder))).toEqual([]);
  });

  it('gives watches to INGEST alone, so that a change of one changes no other function', () => {
    const watches = { ports: { query: 'port strike' } };

    const assets = assetsIn(appOf({ wires: { ...WIRES, watches } }).outdir);

    const [ingest, ...others] = assets.toSorted((a, b) => a.files['index.js']!.localeCompare(b.files['index.js']!));
    expect(JSON.parse(ingest!.files['wires.json']!)).toEqual({ ...WIRES, watches });
    for (const { files } of others) expect(JSON.parse(files['wires.json']!)).toEqual(WIRES);
  });

  it('is not made where a watch cannot be read', () => {
    const watches = { ports: { query: 'port (strike' } };

    expect(() => appOf({ wires: { ...WIRES, watches } })).toThrow(
      'watches.ports.query, column 6: this "(" is not closed',
    );
  });

  it('leaves the bundle itself as the build wrote it', () => {
    appOf();

    expect(assetsIn(stubFunctions())).toEqual([]);
  });
});
