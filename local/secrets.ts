// Stands in for Secrets Manager: GetSecretValue alone, out of a file with lines `<secret>.<field>=<value>`.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BodyHandler } from './front.ts';
import { sendJson, sendJsonError } from './json-protocol.ts';

/** The file is read for each request, so that what a person changes in it holds at once. */
export function secretsHandler(path: string): BodyHandler {
  return async (request, response, body) => {
    const operation = String(request.headers['x-amz-target']).slice('secretsmanager.'.length);
    if (operation !== 'GetSecretValue') {
      return sendJsonError(response, 501, 'NotImplemented', `${operation} is not part of Slugline's embedded AWS.`);
    }
    const { SecretId: id } = JSON.parse(body.toString()) as { SecretId?: unknown };
    const fields = typeof id === 'string' ? secretsIn(await textOf(path)).get(id) : undefined;
    if (fields === undefined) {
      const message = "Secrets Manager can't find the specified secret.";
      return sendJsonError(response, 400, 'ResourceNotFoundException', message);
    }
    sendJson(response, 200, {
      Name: id,
      VersionId: randomUUID(),
      SecretString: JSON.stringify(Object.fromEntries(fields)),
    });
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Secrets by name, their fields by name. Lines that begin with # and lines without = say nothing. */
function secretsIn(text: string): Map<string, Map<string, string>> {
  const secrets = new Map<string, Map<string, string>>();
  for (const line of text.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/.exec(line) ?? [];
    const name = key.trim();
    const dot = name.indexOf('.');
    if (line.startsWith('#') || dot < 1) continue;
    const fields = secrets.get(name.slice(0, dot)) ?? new Map<string, string>();
    secrets.set(name.slice(0, dot), fields.set(name.slice(dot + 1), unquoted(value.trim())));
  }
  return secrets;
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
