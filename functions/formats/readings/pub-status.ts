// What a wire's word for a status lets a reader do.
import type { PubStatus } from '../../article/article.ts';

/**
 * A status that we do not know is no leave to publish.
 * @param code in lower case, without the alias of its scheme
 */
export function pubStatusOf(code: string): PubStatus {
  if (code === 'usable') return 'usable';
  return code === 'canceled' || code === 'cancelled' ? 'canceled' : 'withheld';
}
