// The JSON Schemas that documents, events and answers must keep to, compiled once.
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

const addFormats = addFormatsModule.default;

function compile(path: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  // ninjs refers to GeoJSON's own schema for the shape of places, which we never write.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
  return ajv.compile(schema);
}

const ninjs = compile('./vocabularies/ninjs-schema_3.1.json');
const event = compile('../functions/article/article-event.v1.schema.json');
const response = compile('../functions/query/query-response.v1.schema.json');

const errorsOf =
  (validate: ValidateFunction) =>
  (value: unknown): string[] =>
    validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

/** What is wrong with a document under ninjs 3.1; empty where nothing is. */
export const ninjsErrors = errorsOf(ninjs);
export const eventErrors = errorsOf(event);
export const responseErrors = errorsOf(response);
