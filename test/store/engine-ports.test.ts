// The ports' conformance suite against the embedded services.
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, expect, it } from 'vitest';
import { deliveryPortContract } from './delivery-contract.ts';
import { type EnginePorts, openEnginePorts } from './engine-ports.ts';
import { pollPortContract } from './poll-contract.ts';
import { portContract } from './port-contract.ts';
import { pushPortContract } from './push-contract.ts';

let ports: EnginePorts | undefined;

afterAll(async () => {
  await ports?.close();
});

const open = async () => {
  ports ??= await openEnginePorts();
  return ports;
};

portContract('the embedded engine', open);
pollPortContract('the embedded engine', open);
pushPortContract('the embedded engine', open);
deliveryPortContract('the embedded engine', open);

it('leaves nothing within reach of a document that is restricted', async () => {
  const { documents, s3 } = await open();
  const path = 'sample/reach/1/a.json';
  const keys = async (): Promise<unknown[]> => {
    const lists = await Promise.all(
      ['articles/', 'restricted/'].map((Prefix) =>
        s3.send(new ListObjectsV2Command({ Bucket: 'archive', Prefix: `${Prefix}sample/reach/` })),
      ),
    );
    return lists.flatMap(({ Contents = [] }) => Contents.map(({ Key }) => Key));
  };
  await documents.put(path, '{}', false);
  expect(await keys()).toEqual([`articles/${path}`]);

  await documents.restrict(path);

  expect(await keys()).toEqual([`restricted/${path}`]);
});
