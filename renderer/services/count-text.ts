/** Separates thousands without ever breaking the line: U+202F, narrow no-break space. */
const THIN = '\u202f';

/**
 * A whole number for people.
 *
 * @example countText(8412) === '8\u202f412'
 */
export function countText(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, THIN);
}

/**
 * A number with its noun; the plural adds an s unless it is given.
 *
 * @example counted(1, 'coding') === '1 coding'
 */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${countText(value)} ${value === 1 ? noun : plural}`;
}

/** A share from 0 to 1 as a whole percentage that says 0 % and 100 % only when that is exact. */
export function percentText(share: number): string {
  const percent = share <= 0 ? 0 : share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
  return `${percent}%`;
}
