// A web server that lists its directories, as nginx does in HTML or JSON, or as Apache does; with name and password. Some
// files are still being written when they are listed first.
import type { Agency, AgencyAnswer, AgencyRequest, PageOrder } from './agency.ts';
import { oneOf, type Random, shuffled } from './random.ts';

export const HOST = 'files.wire.example';
export const SECRET = { username: 'paper', password: 'word/of=the tests' };
export const PLACE = `https://${HOST}/out/`;

export type Style = 'nginx' | 'apache' | 'json';

interface StoredFile {
  readonly body: string;
  readonly changedAt: string;
  /** Half of it is there until then. */
  readonly wholeAt: string;
}

export class HttpDirectoryServer implements Agency {
  readonly #random: Random;
  /** By path below the directory. */
  readonly files = new Map<string, StoredFile>();
  readonly #published: string[] = [];
  style: Style;
  authorization = `Basic ${btoa(`${SECRET.username}:${SECRET.password}`)}`;

  constructor(random: Random, style: Style = oneOf(random, ['nginx', 'apache', 'json'])) {
    this.#random = random;
    this.style = style;
  }

  publish(now: string): void {
    const count = this.#published.length;
    const isUpdate = count > 0 && this.#random() < 0.2;
    const folder = this.#random() < 0.3 ? '2026 11/' : '';
    const name = isUpdate
      ? this.#published[0]!.split(' v')[0]!
      : `${folder}${Math.floor(this.#random() * 10)} story & ${String(count).padStart(4, '0')}`;
    const version = 1 + this.#published.filter((one) => one.startsWith(`${name} v`)).length;
    const id = `${name} v${String(version).padStart(3, '0')}`;
    this.#published.push(id);
    const wholeAt = this.#random() < 0.2 ? new Date(Date.parse(now) + 20_000).toISOString() : now;
    this.put(
      `${name}.xml`,
      `<story id="${id.replace('&', '&amp;')}">Nothing of this has happened.</story>`,
      now,
      wholeAt,
    );
  }

  put(path: string, body: string, changedAt: string, wholeAt: string = changedAt): void {
    this.files.set(path, { body, changedAt, wholeAt });
  }

  published(): readonly string[] {
    return this.#published;
  }

  /** A version that was replaced before it was taken is never seen: the later one stands for it. */
  idsIn(drop: Uint8Array): readonly string[] {
    const [, name, version] = /<story id="(.+) v(\d+)">.*<\/story>/.exec(Buffer.from(drop).toString()) ?? [];
    return name === undefined
      ? []
      : Array.from(
          { length: Number(version) },
          (_, before) => `${name.replace('&amp;', '&')} v${String(before + 1).padStart(3, '0')}`,
        );
  }

  answer({ method, url, headers, now }: AgencyRequest, order: PageOrder): AgencyAnswer {
    if (headers.authorization !== this.authorization) return { status: 401 };
    const path = decodeURIComponent(url.pathname);
    if (method !== 'GET' || !path.startsWith('/out/')) return { status: 404 };
    const name = path.slice('/out/'.length);
    if (name === '' || name.endsWith('/')) return this.#listing(name, order, now);
    const file = this.files.get(name);
    if (!file) return { status: 404 };
    const body = bodyOf(file, now);
    return { status: 200, headers: { 'content-length': String(Buffer.byteLength(body)) }, body };
  }

  #listing(folder: string, order: PageOrder, now: string): AgencyAnswer {
    const paths = [...this.files.keys()].filter((path) => path.startsWith(folder));
    const names = [...new Set(paths.map((path) => path.slice(folder.length).replace(/\/.*$/, '/')))].sort();
    const shown =
      order === 'shuffled' ? shuffled(this.#random, names) : order === 'repeated' ? [...names, ...names] : names;
    const rows = shown.map((name): Row => {
      const file = this.files.get(`${folder}${name}`);
      return { name, ...(file ? { changedAt: file.changedAt, size: Buffer.byteLength(bodyOf(file, now)) } : {}) };
    });
    return { status: 200, ...WRITERS[this.style](rows, folder) };
  }
}

interface Row {
  readonly name: string;
  readonly changedAt?: string;
  readonly size?: number;
}

const bodyOf = ({ body, wholeAt }: StoredFile, now: string): string =>
  now < wholeAt ? body.slice(0, body.length >> 1) : body;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const href = (name: string): string => encodeURIComponent(name).replace(/%2F$/, '/').replaceAll('%26', '&amp;');
const html = (body: string) => ({ headers: { 'content-type': 'text/html' }, body });

const WRITERS: Readonly<
  Record<Style, (rows: readonly Row[], folder: string) => { headers: Record<string, string>; body: string }>
> = {
  nginx: (rows, folder) => {
    const lines = rows.map(({ name, changedAt = '2026-11-24T12:00:00Z', size = '-' }) => {
      const [year, month, day] = changedAt.slice(0, 10).split('-');
      const date = `${day}-${MONTHS[Number(month) - 1]}-${year} ${changedAt.slice(11, 16)}`;
      return `<a href="${href(name)}">${name.slice(0, 47).replace('&', '&amp;')}</a>${' '.repeat(10)}${date}${String(size).padStart(20)}`;
    });
    return html(
      `<html>\r\n<head><title>Index of /out/${folder}</title></head>\r\n<body>\r\n<h1>Index of /out/${folder}</h1><hr><pre><a href="../">../</a>\r\n${lines.join('\r\n')}\r\n</pre><hr></body>\r\n</html>\r\n`,
    );
  },
  apache: (rows, folder) => {
    const lines = rows.map(({ name, changedAt = '2026-11-24T12:00:00Z', size }) => {
      const rounded = size === undefined ? '  - ' : size < 1000 ? String(size) : `${(size / 1024).toFixed(1)}K`;
      return `<tr><td valign="top"><img src="/icons/text.gif" alt="[TXT]"></td><td><a href="${href(name)}">${name.slice(0, 20).replace('&', '&amp;')}..&gt;</a></td><td align="right">${changedAt.slice(0, 16).replace('T', ' ')}  </td><td align="right">${rounded}</td><td>&nbsp;</td></tr>`;
    });
    return html(
      `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<html>\n <head>\n  <title>Index of /out/${folder}</title>\n </head>\n <body>\n<h1>Index of /out/${folder}</h1>\n  <table>\n   <tr><th valign="top"><img src="/icons/blank.gif" alt="[ICO]"></th><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th></tr>\n<tr><td><a href="/">Parent Directory</a></td><td>&nbsp;</td><td align="right">  - </td></tr>\n${lines.join('\n')}\n</table>\n<address>Apache Server at ${HOST} Port 443</address>\n</body></html>\n`,
    );
  },
  json: (rows) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      rows.map(({ name, changedAt, size }) => ({
        name: name.replace(/\/$/, ''),
        type: name.endsWith('/') ? 'directory' : 'file',
        mtime: new Date(changedAt ?? '2026-11-24T12:00:00Z').toUTCString(),
        ...(size === undefined ? {} : { size }),
      })),
    ),
  }),
};
