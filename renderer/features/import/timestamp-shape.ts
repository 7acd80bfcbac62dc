import type { ShownLine } from '../../../shared/import/found-label';

const TIME = /([[({#]?)\s*(\d{1,2}):(\d{2})(?::(\d{2}))?([.,]\d+)?\s*([\])}#]?)/;

/**
 * How the times of a transcript are written, by its first line with one: `[hh:mm:ss]`; null where no line has one.
 *
 * @example timestampShape([{ text: '(21:40) I: Ja?', at: 1300 }]) === '(mm:ss)'
 */
export function timestampShape(lines: readonly ShownLine[]): string | null {
  const timed = lines.find(({ at, text }) => at !== undefined && TIME.test(text));
  const match = timed === undefined ? null : TIME.exec(timed.text);
  if (match === null) return null;
  const [, open = '', first = '', , last, fraction = '', close = ''] = match;
  const lead = first.length === 1 ? 'm' : 'mm';
  const shape = last === undefined ? `${lead}:ss` : `${lead.replaceAll('m', 'h')}:mm:ss`;
  return `${open}${shape}${fraction.replaceAll(/\d/g, 's')}${close}`;
}
