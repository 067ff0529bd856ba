// An index of OpenSearch Serverless: a document for each article that may be shown, under the article's id. Each event brings
// it to what the head says then, so an old one that comes again undoes nothing.

import { contentText } from '../article/body.ts';
import { readExtensions } from '../article/ninjs.ts';
import type { AwsKeys } from '../wires/aws-signature.ts';
import { signed } from '../wires/aws-signature.ts';
import type { WireFetch } from '../wires/fetch.ts';
import type { Message } from './message.ts';
import { postBy, sentOf } from './posting.ts';
import type { Sender, Sent } from './sender.ts';

export interface OpenSearchServices {
  readonly fetch: WireFetch;
  /** Of the function's role, as they are now: they change while it lives. */
  readonly keys: () => AwsKeys;
  readonly now: () => string;
}

/** `https://<id>.<region>.aoss.amazonaws.com` */
export const regionOf = (endpoint: string): string => new URL(endpoint).hostname.split('.')[1] ?? '';

export function openSearchSender(endpoint: string, index: string, { fetch, keys, now }: OpenSearchServices): Sender {
  return async ({ message }) => {
    const change = changeOf(message);
    const address = new URL(`${encodeURIComponent(index)}/_doc/${message.articleId}`, `${endpoint}/`).href;
    try {
      const request = await signed(
        address,
        { ...change, headers: { 'content-type': 'application/json' } },
        { keys: keys(), service: 'aoss', region: regionOf(endpoint), now: now() },
      );
      const status = await postBy(fetch, address, { ...request, accept: [404] });
      return answered(status, change.method);
    } catch (error) {
      return { kind: 'down', error: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** That there is no such document is what a stop wants; that there is no such index is no answer to a story. */
function answered(answer: Awaited<ReturnType<typeof postBy>>, method: 'PUT' | 'DELETE'): Sent {
  if (answer.status === 404 && method === 'DELETE') return { kind: 'taken', answer: '404' };
  return sentOf(answer);
}

/** Without the story there is nothing that may be shown. */
function changeOf(message: Message): { readonly method: 'PUT' | 'DELETE'; readonly body?: string } {
  const { article } = message;
  if (!article) return { method: 'DELETE' };
  const extensions = readExtensions(article);
  if (!extensions) throw new TypeError('the document holds no extensions');
  const { uri, authority, wire, versionCreated, headline, tags } = message;
  const { slugline, language, urgency, by } = article;
  const text = contentText(extensions.blocks);
  const names = extensions.tags.flatMap(({ name }) => name ?? []);
  return {
    method: 'PUT',
    body: JSON.stringify({
      ...{ uri, authority, wire, versionCreated, headline, tags, names, text },
      ...{ slugline, language, urgency, byline: by, provider: extensions.provider, story: extensions.story },
    }),
  };
}
