// What the page asks its server.

/** The answer is no, or none came. */
export class AskError extends Error {
  constructor(message, field) {
    super(message);
    this.field = field;
  }
}

const addressOf = (path, params = {}) => {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given).toString();
  return `/api/${path}${query && `?${query}`}`;
};

async function ask(address, options) {
  const response = await fetch(address, options).catch(() => {
    throw new AskError('the desk does not answer; is it still running?');
  });
  const body = await response.json().catch(() => {
    throw new AskError(`the desk answered with status ${response.status}`);
  });
  if (body.kind === 'error') throw new AskError(body.message, body.field);
  return body;
}

/** @throws AskError */
export const get = (path, params, signal) => ask(addressOf(path, params), { signal });

/** @throws AskError */
export const post = (path, body) =>
  ask(addressOf(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-slugline-desk': '1' },
    body: JSON.stringify(body),
  });

export const pictureOf = (article, file) => addressOf('picture', { article, file });

/** Follows a list and an open story. @returns a function that ends it */
export function follow(params, handlers) {
  const source = new EventSource(addressOf('live', params));
  for (const [name, handle] of Object.entries(handlers)) {
    if (name === 'lost') source.addEventListener('error', () => handle());
    else source.addEventListener(name, ({ data }) => handle(JSON.parse(data)));
  }
  return () => source.close();
}
