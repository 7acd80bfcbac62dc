import { readAttributeValue, type Attribute } from '../model/attribute';

const MOST_CHOICES = 12;

/**
 * The type that the values of a column most likely have: yes or no, a number, a date, a choice where few values come
 * back often, else text. Empty values do not count.
 */
export function likelyType(values: readonly string[]): Pick<Attribute, 'type' | 'choices'> {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const plain = (['yes-no', 'number', 'date'] as const).find(
    (type) => filled.length > 0 && filled.every((value) => fits(type, value)),
  );
  if (plain !== undefined) return { type: plain, choices: [] };
  const choices = [...new Map(filled.map((value) => [value.toLowerCase(), value])).values()];
  const comesBack = choices.length <= MOST_CHOICES && filled.length >= choices.length * 2;
  const short = choices.every((choice) => choice.length <= 60);
  return comesBack && short ? { type: 'choice', choices } : { type: 'text', choices: [] };
}

/** `1` and `0` are numbers before they are yes and no, and so is a number that begins with a nought no number. */
function fits(type: 'yes-no' | 'number' | 'date', value: string): boolean {
  if (type === 'yes-no' && /^[01x]$/i.test(value)) return false;
  if (type === 'number' && /^-?0\d/.test(value)) return false;
  return readAttributeValue({ type, choices: [] }, value) !== undefined;
}
