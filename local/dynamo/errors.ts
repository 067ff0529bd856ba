// The errors a caller of DynamoDB sees: status, `__type` and message as AWS words them.

import { dynalite, type Item, type ServiceError } from './dynalite.ts';

const DYNAMO = 'com.amazonaws.dynamodb.v20120810#';

function serviceError(statusCode: number, type: string, message: string, more: object = {}): ServiceError {
  return Object.assign(new Error(message), { statusCode, body: { __type: type, message, ...more } });
}

export const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof Error && 'statusCode' in error && 'body' in error;

/** What we do not do is said with 501, which the SDK does not retry, and never passed over in silence. */
export const notImplemented = (what: string): ServiceError =>
  serviceError(501, 'com.amazon.coral.service#UnknownOperationException', `Slugline's embedded DynamoDB: ${what}`);

export const serialization = (message: string): ServiceError =>
  serviceError(400, 'com.amazon.coral.service#SerializationException', message);

export const invalid = (message: string): ServiceError => dynalite.validationError(message);

export const internal = (message: string): ServiceError => serviceError(500, `${DYNAMO}InternalServerError`, message);

export const tableMissing = (detail = ''): ServiceError =>
  serviceError(400, `${DYNAMO}ResourceNotFoundException`, `Requested resource not found${detail}`);

export const CONDITION_FAILED = 'ConditionalCheckFailed';
/** `item` is what the row held, for a caller that asked with ReturnValuesOnConditionCheckFailure. */
export const conditionFailed = (item?: Item): ServiceError =>
  serviceError(
    400,
    `${DYNAMO}ConditionalCheckFailedException`,
    'The conditional request failed',
    item && { Item: item },
  );

export const tokenReused = (): ServiceError =>
  serviceError(
    400,
    `${DYNAMO}IdempotentParameterMismatchException`,
    'The client request token was used within the last ten minutes for a transaction with other content',
  );

export interface CancellationReason {
  Code: string;
  Message?: string;
  Item?: Item;
}

/** One reason for each member of the transaction, in its order. */
export const transactionCanceled = (reasons: readonly CancellationReason[]): ServiceError => {
  const codes = reasons.map((reason) => reason.Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return serviceError(400, `${DYNAMO}TransactionCanceledException`, message, {
    Message: message,
    CancellationReasons: reasons,
  });
};

/** Why this member would not do, or undefined when the error concerns the request as a whole. */
export function reasonOf(error: unknown): CancellationReason | undefined {
  if (!isServiceError(error)) return undefined;
  const { __type: type, Item } = error.body;
  if (type.endsWith('#ConditionalCheckFailedException')) {
    return { Code: CONDITION_FAILED, Message: error.message, ...(Item ? { Item: Item as Item } : {}) };
  }
  return type.endsWith('#ValidationException') ? { Code: 'ValidationError', Message: error.message } : undefined;
}
