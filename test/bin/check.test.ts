// What a deploy would do to what holds data: told from the templates before and after.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, describe, expect, it } from 'vitest';
import { threats } from '../../bin/check/stateful.ts';
import { EVERY_WAY, EVERY_WAY_CONTEXT } from '../lib/every-way.ts';
import { removeSynthesised, templateOf } from '../lib/synth.ts';
import { clientConfig } from '../local/aws-front.ts';
import { startMoto } from '../store/moto.ts';

afterAll(removeSynthesised);

interface Template extends Record<string, unknown> {
  Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
}

const of = (options?: Parameters<typeof templateOf>[0]): Template => templateOf(options).toJSON() as Template;
const plain = of();
const idOf = (type: string, { Resources }: Template = plain): string =>
  Object.keys(Resources).find((id) => Resources[id]!.Type === type)!;
const changed = (change: (template: Template) => void): Template => {
  const copy = structuredClone(plain);
  change(copy);
  return copy;
};

describe('a deploy', () => {
  it('threatens nothing where nothing has changed, and where wires and consumers come and go', () => {
    const every = of({ wires: EVERY_WAY, context: EVERY_WAY_CONTEXT });

    expect(threats(plain, plain)).toEqual([]);
    expect(threats(plain, every)).toEqual([]);
    expect(
      threats(every, plain)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['AWS::OpenSearchServerless::Collection', 'AWS::Transfer::Server']);
  });

  it('threatens the table where its key would be another', () => {
    const id = idOf('AWS::DynamoDB::GlobalTable');
    const after = changed(({ Resources }) => {
      Resources[id]!.Properties.KeySchema = [{ AttributeName: 'id', KeyType: 'HASH' }];
    });

    expect(threats(plain, after)).toEqual([
      {
        logicalId: id,
        type: 'AWS::DynamoDB::GlobalTable',
        impact: expect.stringMatching(/be replaced$/),
        properties: ['KeySchema'],
      },
    ]);
  });

  it('threatens a bucket whose logical id would be another', () => {
    const id = idOf('AWS::S3::Bucket');
    const after = changed(({ Resources }) => {
      Resources.Renamed = Resources[id]!;
      delete Resources[id];
    });

    expect(threats(plain, after)).toMatchObject([
      { logicalId: id, impact: expect.stringMatching(/deleted|left behind/) },
    ]);
  });

  it('threatens nothing where a key of KMS comes, and the buckets where it goes or is another', () => {
    const arn = (digit: string) => `arn:aws:kms:eu-central-1:111122223333:key/mrk-${digit.repeat(32)}`;
    const [first, second] = [of({ context: { kms: arn('1') } }), of({ context: { kms: arn('2') } })];

    expect(threats(plain, first)).toEqual([]);
    expect(threats(first, first)).toEqual([]);
    for (const after of [plain, second]) {
      expect(threats(first, after).map(({ type, impact, properties }) => [type, impact, properties])).toEqual(
        Array(2).fill([
          'AWS::S3::Bucket',
          'would leave the key under which its objects lie, so that they cannot be read',
          ['BucketEncryption'],
        ]),
      );
    }
  });

  it('does not threaten a function, which holds nothing', () => {
    const id = idOf('AWS::Lambda::Function');
    const after = changed(({ Resources }) => {
      Resources[id]!.Properties.FunctionName = 'other';
    });

    expect(threats(plain, after)).toEqual([]);
  });
});

const moto = await startMoto();

if (!moto) {
  console.warn('moto is not installed, so `check --before-deploy` is not asked of a deployed stack');
  describe.skip('slugline check --before-deploy against moto, which is not installed', () =>
    it('is skipped', () => {}));
} else {
  describe('slugline check --before-deploy', () => {
    afterAll(() => moto.stop());

    const stack: Template = {
      Resources: { Held: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'held' } } },
    };
    const check = async (template: object, name = 'Held') => {
      const folder = await mkdtemp(join(tmpdir(), 'slugline-check-'));
      const path = join(folder, 'template.json');
      await writeFile(path, JSON.stringify(template));
      const env = {
        ...process.env,
        ...{ AWS_ENDPOINT_URL: moto.endpoint, AWS_REGION: 'us-east-1' },
        ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
      };
      const args = ['bin/slugline.ts', 'check', '--before-deploy', '--stack', name, '--template', path];
      const ran = await promisify(execFile)(process.execPath, args, { env }).then(
        ({ stdout }) => ({ code: 0, stdout }),
        ({ code, stdout }) => ({ code, stdout }),
      );
      await rm(folder, { recursive: true });
      return ran;
    };

    it('tells what a deployed stack would lose, by its exit code, too', async () => {
      const client = new CloudFormationClient(clientConfig(moto.endpoint));
      await client.send(new CreateStackCommand({ StackName: 'Held', TemplateBody: JSON.stringify(stack) }));
      client.destroy();

      expect(await check(stack)).toEqual({ code: 0, stdout: 'Held keeps all that holds something\n' });
      expect(await check({ Resources: { Other: stack.Resources.Held } })).toEqual({
        ...{ code: 1, stdout: 'Held (AWS::SQS::Queue) would be deleted\n' },
      });
      expect(await check(stack, 'NotThere')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('not deployed yet'),
      });
    }, 120_000);
  });
}
