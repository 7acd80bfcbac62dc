import type { services as english } from '../en/services';
import type { WordsLike } from '../words-like';

/** Dutch words of the services: dates, places, what was done. */
export const services: WordsLike<typeof english> = {
  todayAt: 'Vandaag, {{time}}',
  yesterday: 'Gisteren',
};
