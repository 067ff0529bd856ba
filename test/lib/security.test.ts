// A stack with every way in switched on: who may do what, and what nag and lint say of it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../functions/config.ts';
import { polledWires } from '../../functions/wires/registry.ts';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from './every-way.ts';
import { findingsOf, rulesOf } from './nag.ts';
import { EXPLAINED, SECURITY_DOC, securityDoc } from './security-doc.ts';
import { grantsOf, resourcesOf } from './stack-reader.ts';
import { appOf, removeSynthesised, templateOf } from './synth.ts';

afterAll(removeSynthesised);

const KEY_ARN = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const template = templateOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT });
const underKey = templateOf({ wires: EVERY_WAY, context: { ...EVERY_WAY_CONTEXT, kms: 'true' } });
const resources = resourcesOf(template);
const roles = Object.keys(resources).filter((id) => resources[id]!.Type === 'AWS::IAM::Role');

describe('every way in', () => {
  it('is switched on, by wires that a deploy would take', () => {
    const config = parseConfig(EVERY_WAY);
    const ways = new Set(Object.values(config.wires).flatMap((wire) => Object.keys(wire)));

    expect([...ways]).toEqual(expect.arrayContaining(['poll', 'push', 'mail', 'sftp', 'put', 'quiet']));
    expect(polledWires(config).map(({ name }) => name)).toEqual(['polled', 'feeds']);
  });
});

describe('docs/security.md', () => {
  it('is what the template says; npm run docs:security writes it', () => {
    expect(readFileSync(SECURITY_DOC, 'utf8')).toBe(securityDoc(template, underKey));
  });

  it('has every role', () => {
    const headings = readFileSync(SECURITY_DOC, 'utf8').match(/^### .+$/gm);

    expect(headings).toHaveLength(roles.length);
    expect(new Set(headings).size).toBe(roles.length);
  });

  it('is right in that no role may change a policy, a function, a bucket or a key, nor do just anything', () => {
    const allowed = [template, underKey].flatMap((one) => roles.flatMap((role) => grantsOf(one, role).allowed));

    expect(allowed.length).toBeGreaterThan(60);
    expect(
      allowed.filter(({ action }) =>
        /\*|^(iam|lambda(?!:InvokeFunction$)|kms(?!:(Decrypt|Encrypt|GenerateDataKey(WithoutPlaintext)?|ReEncrypt(From|To)|DescribeKey)$)|cloudformation):|Bucket(Policy|Acl)|:(Create|Put)Bucket/.test(
          action,
        ),
      ),
    ).toEqual([]);
    expect(allowed.filter(({ resources: on }) => on.includes('*'))).toEqual([]);
  });
});

describe('cdk-nag', () => {
  it('finds nothing but what is explained, and all of that', () => {
    const found = rulesOf(findingsOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT }));

    expect(found.sort()).toEqual(EXPLAINED.map(([rule]) => rule).sort());
  });
});

describe('cfn-lint', () => {
  const { error } = spawnSync('cfn-lint', ['--version']);
  if (error) console.warn('cfn-lint is not installed, so the template is not linted: pip install cfn-lint');

  it.skipIf(error)(
    'finds nothing in it, nor under a key of its own, nor in a trial with a bucket and a key that were brought along',
    { timeout: 120_000 },
    () => {
      const { mailed: _mailed, put: _put, ...others } = EVERY_WAY.wires;
      const templates = [
        appOf({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT }),
        appOf({ wires: EVERY_WAY, context: { ...EVERY_WAY_CONTEXT, kms: 'true' } }),
        appOf({ wires: { wires: others }, context: { dropBucket: 'agency-drops', keep: 'false', kms: KEY_ARN } }),
      ].map(({ app, outdir }) => join(outdir, app.synth().stacks[0]!.templateFile));

      // W3005: what CDK says twice, as a dependency and by a reference.
      const lint = ['--ignore-checks', 'W3005', '--regions', 'eu-west-1', '--', ...templates];
      const { stdout, status } = spawnSync('cfn-lint', lint, { encoding: 'utf8' });

      expect(stdout.trim()).toBe('');
      expect(status).toBe(0);
    },
  );
});
