// List prices of AWS, us-east-1, on demand, in USD, without what is free; for estimates. Storage is per month.

/** Of what date these are. */
export const PRICES_OF = 'July 2025';

export const PRICES = {
  /** One write of up to 1 KB; a transaction takes two. */
  dynamoWriteUnit: 0.625e-6,
  /** One consistent read of up to 4 KB; an eventually consistent one takes half. */
  dynamoReadUnit: 0.125e-6,
  dynamoGbMonth: 0.25,
  /** PUT, COPY, POST, LIST. */
  s3Put: 5e-6,
  s3Get: 0.4e-6,
  s3GbMonth: 0.023,
  /** On arm64. */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  sqsRequest: 0.4e-6,
  /** Per event of up to 64 KB. */
  eventBridgeEvent: 1e-6,
  logsGb: 0.5,
} as const;
