import type { services as english } from '../en/services';
import type { WordsLike } from '../words-like';

/** Dutch words of the services: dates, places, what was done. */
export const services: WordsLike<typeof english> = {
  todayAt: 'Vandaag, {{time}}',
  yesterday: 'Gisteren',
  tooManyFiles:
    'Dit zijn meer dan {{count}} bestanden. Er is niets geïmporteerd. Sleep ze in delen hierheen.',
  cannotImport: 'De studie kan nu niet worden gewijzigd, dus er kan niets worden geïmporteerd.',
  openingStudy: 'De studie wordt geopend',
  openingSample: 'De voorbeeldstudie wordt geopend',
  restoringStudy: 'De studie wordt hersteld',
};
