// What the command line asks of Step Functions, of a server that answers as its JSON protocol does.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { BackfillMachine } from '../../bin/backfill/state-machine.ts';

const MACHINE = 'arn:aws:states:eu-west-1:123456789012:stateMachine:Backfill';
const EXECUTION = 'arn:aws:states:eu-west-1:123456789012:execution:Backfill:b1';
const MAP_RUN = 'arn:aws:states:eu-west-1:123456789012:mapRun:Backfill/Objects:0a1b';
const COUNTS = {
  pending: 400,
  running: 100,
  succeeded: 450,
  failed: 50,
  timedOut: 0,
  aborted: 0,
  total: 1000,
  resultsWritten: 0,
};

let server: Server;
let machine: BackfillMachine;
let asked: [action: string, input: Record<string, unknown>][];
let answers: Record<string, object>;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const action = String(request.headers['x-amz-target']).replace('AWSStepFunctions.', '');
    asked.push([action, (await json(request)) as Record<string, unknown>]);
    response.writeHead(answers[action] ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answers[action] ?? { __type: 'ExecutionDoesNotExist', message: 'there is none' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  machine = new BackfillMachine({ endpoint, credentials, region: 'eu-west-1', maxAttempts: 1 });
});

afterAll(() => {
  machine?.close();
  server?.close();
});

beforeEach(() => {
  asked = [];
  answers = {
    StartExecution: { executionArn: EXECUTION, startDate: 1 },
    RedriveExecution: { redriveDate: 1 },
    DescribeExecution: { executionArn: EXECUTION, status: 'RUNNING' },
    ListMapRuns: { mapRuns: [{ mapRunArn: MAP_RUN, executionArn: EXECUTION, stateMachineArn: MACHINE, startDate: 1 }] },
    DescribeMapRun: { mapRunArn: MAP_RUN, status: 'RUNNING', itemCounts: COUNTS },
  };
});

it('starts an execution under the name of the backfill, so that it starts none twice', async () => {
  const input = { id: 'b1', wire: 'reuters', prefix: 'old/' };

  expect(await machine.start(MACHINE, input)).toBe(EXECUTION);
  expect(asked).toEqual([['StartExecution', { stateMachineArn: MACHINE, name: 'b1', input: JSON.stringify(input) }]]);
});

it('tells how many objects are done, and of how many', async () => {
  expect(await machine.progress(EXECUTION)).toEqual({ status: 'RUNNING', done: 450, failed: 50, total: 1000 });
  expect(asked.at(-1)).toEqual(['DescribeMapRun', { mapRunArn: MAP_RUN }]);
});

it('tells nothing yet where the map has not begun, and why it ended', async () => {
  answers.ListMapRuns = { mapRuns: [] };
  answers.DescribeExecution = {
    executionArn: EXECUTION,
    status: 'FAILED',
    error: 'States.Runtime',
    cause: 'no bucket',
  };

  expect(await machine.progress(EXECUTION)).toEqual({
    ...{ status: 'FAILED', done: 0, failed: 0, total: 0, why: 'States.Runtime: no bucket' },
  });
});

it('goes on with what failed', async () => {
  await machine.goOn(EXECUTION);

  expect(asked.map(([action, { executionArn }]) => [action, executionArn])).toEqual([['RedriveExecution', EXECUTION]]);
});

it('passes on what the service says of an execution that is gone', async () => {
  answers = {};

  await expect(machine.progress(EXECUTION)).rejects.toThrow('there is none');
});
