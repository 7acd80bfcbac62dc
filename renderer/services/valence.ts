import type { Valence } from '../../shared/model/coding';
import { i18n } from '../i18n/i18n';

/** How a valence is printed beside a code: one sign, told apart by shape. Its name is read out with it. */
export const valenceSigns: Readonly<Record<Valence, string>> = {
  positive: '+',
  neutral: '0',
  negative: '−',
  improvement: '!',
  'not-done': '×',
};

/** The name of a valence in the language of the window, `improvement point`. */
export function valenceName(valence: Valence): string {
  return i18n.t(`coding:valence.${valence}`);
}

/** The name of a code with the sign of the valence a coding has: `+ Keuzestress`; the bare name without one. */
export function ratedName(name: string, valence: Valence | undefined): string {
  return valence === undefined ? name : `${valenceSigns[valence]} ${name}`;
}

/** The same in words, for screen readers and tooltips: `Keuzestress, positive`. */
export function ratedWords(name: string, valence: Valence | undefined): string {
  return valence === undefined ? name : `${name}, ${valenceName(valence)}`;
}
