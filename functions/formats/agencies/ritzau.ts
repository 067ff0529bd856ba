// Ritzau's habits: times of Copenhagen without a zone, and its own name between slashes.
import { detectLanguage } from '../readings/language.ts';

export const RITZAU_TIME_ZONE = 'Europe/Copenhagen';

/** Who wrote a story, from its origin: `/ritzau/` is Ritzau, `/AFP/` AFP, `/ritzau/AFP/` Ritzau with AFP. */
export function readOrigin(origin: string): string | undefined {
  const [name] = origin.split('/').flatMap((part) => part.trim() || []);
  return name !== undefined && /^ritzau$/i.test(name) ? 'Ritzau' : name;
}

/** Danish is taken for Norwegian as easily as the other way round; the service in English is not. */
export const languageOf = (text: string): string => (detectLanguage(text) === 'en' ? 'en' : 'da');
