// The ports' conformance suite against the embedded services.
import { afterAll } from 'vitest';
import { type EnginePorts, openEnginePorts } from './engine-ports.ts';
import { portContract } from './port-contract.ts';

let ports: EnginePorts | undefined;

afterAll(async () => {
  await ports?.close();
});

portContract('the embedded engine', async () => {
  ports = await openEnginePorts();
  return ports;
});
