// Readers in other accounts invoke QUERY by an alias, and ask for articles alone.
import { afterEach, expect, it, vi } from 'vitest';
import { ENV } from '../../functions/names.ts';
import { handler } from '../../functions/query/handler.ts';
import { refuseToReaders } from '../../functions/query/readers.ts';

const OWN = 'arn:aws:lambda:eu-central-1:111122223333:function:News-Query';
const READERS = `${OWN}:readers`;

afterEach(() => vi.unstubAllEnvs());

it.each([{ op: 'find' }, { op: 'show', article: 'urn:x' }])('lets a reader ask %j', (event) => {
  expect(() => refuseToReaders(event, READERS)).not.toThrow();
});

it.each([{ op: 'status' }, { op: 'explain' }, { op: 'quarantine' }, { op: 'drop' }, { op: 'erase' }, {}, null, 'find'])(
  'lets a reader not ask %j, which the account itself may',
  (event) => {
    expect(() => refuseToReaders(event, READERS)).toThrow(
      expect.objectContaining({ name: 'BadQuery', field: 'op', message: expect.stringContaining('"find" and "show"') }),
    );
    expect(() => refuseToReaders(event, OWN)).not.toThrow();
  },
);

it('does not take a function for an alias that is only called like it', () => {
  const named = 'arn:aws:lambda:eu-central-1:111122223333:function:readers';

  expect(() => refuseToReaders({ op: 'status' }, named)).not.toThrow();
  expect(() => refuseToReaders({ op: 'status' }, `${OWN}:$LATEST`)).not.toThrow();
});

it('answers such a question with 400 before the store is asked', async () => {
  for (const name of [ENV.table, ENV.archiveBucket, ENV.dropBucket]) vi.stubEnv(name, 'nowhere');

  const answer = await handler({ op: 'status' }, { invokedFunctionArn: READERS });

  expect(answer).toMatchObject({ status: 400, body: { kind: 'error', code: 'BAD_QUERY', field: 'op' } });
});
