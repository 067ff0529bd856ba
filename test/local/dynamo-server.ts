// The embedded DynamoDB behind plain node:http: in the test's process, or as a program (`node dynamo-server.ts DIR`,
// which prints its port) that can be killed. Without the SDK, so that the program starts fast.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { openDynamo } from '../../local/dynamo/open-dynamo.ts';

export async function serveDynamo(dir: string, now?: () => number) {
  const dynamo = await openDynamo(now ? { dir, now } : { dir });
  const server = createServer(async (request, response) => {
    await dynamo.handle(request, response, await buffer(request));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await dynamo.close();
    },
  };
}

const [, program, dir] = process.argv;
if (program === import.meta.filename && dir) console.log((await serveDynamo(dir)).port);
