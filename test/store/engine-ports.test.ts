// The ports' conformance suite against the embedded services.
import { afterAll } from 'vitest';
import { type EnginePorts, openEnginePorts } from './engine-ports.ts';
import { pollPortContract } from './poll-contract.ts';
import { portContract } from './port-contract.ts';

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
