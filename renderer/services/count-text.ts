import { currentLanguage } from '../i18n/i18n';
import { numberText } from '../i18n/number-text';

/**
 * A whole number for people, in the language of the interface.
 *
 * @example countText(8412) === '8\u202f412' // in Dutch 8.412
 */
export function countText(value: number): string {
  return numberText(Math.round(value), currentLanguage());
}

/** A number with that many decimals, `0.74`, in Dutch `0,74`. */
export function decimalText(value: number, digits: number): string {
  return numberText(value, currentLanguage(), digits);
}

/** A share from 0 to 1 as a whole percentage that says 0 % and 100 % only when that is exact. */
export function percentText(share: number): string {
  const percent = share <= 0 ? 0 : share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  return `${percent}%`;
}
