import type { Language } from '../../shared/i18n/language';

/** Separates thousands in English without ever breaking the line: U+202F, narrow no-break space. */
const THIN = '\u202f';

/**
 * A number as a language writes it: Dutch 8.412 and 0,74; English with a narrow space, which reads the same on both
 * sides of the Atlantic, and 0.74. `digits` are the decimals, always shown.
 *
 * @example numberText(8412, 'nl') === '8.412'
 */
export function numberText(value: number, language: Language, digits = 0): string {
  const [whole = '', decimals] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : THIN);
  if (decimals === undefined) return grouped;
  return `${grouped}${language === 'nl' ? ',' : '.'}${decimals}`;
}
