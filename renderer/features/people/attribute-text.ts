import type { Attribute } from '../../../shared/model/attribute';
import { currentLanguage, i18n } from '../../i18n/i18n';

/** A kept value as people read it: decimal comma and day first in Dutch, yes and no in words. */
export function valueText({ type }: Pick<Attribute, 'type'>, value: string): string {
  switch (type) {
    case 'text':
    case 'choice':
      return value;
    case 'number':
      return currentLanguage() === 'nl' ? value.replace('.', ',') : value;
    case 'date':
      return currentLanguage() === 'nl' ? value.split('-').reverse().join('-') : value;
    case 'yes-no':
      return value === 'yes' ? i18n.t('people:yes') : value === 'no' ? i18n.t('people:no') : value;
  }
}

/** Order of two kept values: numbers by size, choices as listed, the rest as words. */
export function compareAttributeValues(attribute: Attribute, a: string, b: string): number {
  if (attribute.type === 'number') return Number(a) - Number(b);
  if (attribute.type !== 'choice') return byText.compare(a, b);
  const place = (value: string): number => {
    const at = attribute.choices.indexOf(value);
    return at === -1 ? attribute.choices.length : at;
  };
  return place(a) - place(b) || byText.compare(a, b);
}

const byText = new Intl.Collator('nl', { numeric: true });
