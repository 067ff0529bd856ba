// Whether a file that was got by HTTP is all there: the wire may be writing it, or a gateway may have lost its end.

import { textOf, wholeXml } from './answer.ts';
import type { WireResponse } from './fetch.ts';
import { WireUnavailable } from './wire-error.ts';

/** What a file is called while it is written, by habit: `.story.xml`, `story.xml.part`. */
export const isTemporary = (name: string): boolean =>
  name.startsWith('.') || /(?:~|\.(?:tmp|temp|part|filepart|swp))$/i.test(name);

/** As the key of a drop ends: `xml`. */
export const extensionOf = (path: string): string => /\.([A-Za-z0-9]{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? 'bin';

/**
 * Looks for the end of XML and JSON; of anything else, what HTTP says of its length must do.
 * @throws WireUnavailable MALFORMED
 */
export function checkWhole(response: WireResponse, path: string, what: string): void {
  const { bytes } = response;
  if (bytes.length === 0) throw new WireUnavailable('MALFORMED', `${what} is empty`);
  const extension = extensionOf(path);
  if (extension === 'json') {
    try {
      JSON.parse(textOf(response).replace(/^\ufeff/, ''));
    } catch {
      throw new WireUnavailable('MALFORMED', `${what}: ${bytes.length} bytes that are no whole JSON`);
    }
  }
  if (extension === 'xml') wholeXml(response, what);
}
