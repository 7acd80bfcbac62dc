import { secondsOf } from './timestamp';

const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const NUMBER_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ ,].*)?$/;
const WORD_DATE = /^(?:\p{L}{2,10},?\s+)?(\d{1,2})\.?\s+(\p{L}{3,10})\.?\s+(\d{4})$/u;
/** Months by how their names begin, Dutch and English. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mrt', 3],
  ['maa', 3],
  ['mar', 3],
  ['apr', 4],
  ['mei', 5],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/**
 * A cell as an ISO date; undefined where it is none, as `31-2-2026` is.
 *
 * Day before month, as in Dutch, unless only the other order gives a date. Years of two digits are of this century.
 *
 * @example tableDate('12-3-2026') === '2026-03-12'
 * @example tableDate('donderdag 12 maart 2026') === '2026-03-12'
 */
export function tableDate(cell: string): string | undefined {
  const text = cell.trim();
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = WORD_DATE.exec(text);
  if (words !== null)
    return isoDate(
      Number(words[3]),
      MONTHS.get((words[2] ?? '').slice(0, 3).toLowerCase()) ?? 0,
      Number(words[1]),
    );
  const numbers = NUMBER_DATE.exec(text);
  if (numbers === null) return undefined;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const full = year < 100 ? 2000 + year : year;
  return isoDate(full, second, first) ?? isoDate(full, first, second);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * A cell as seconds from the start of the recording: `0:01:05`, `01:05`, `[00:01:05]`, `65` or `65,5`.
 *
 * Of a stretch (`0:01:05 - 0:01:20`) the start. Undefined for anything else.
 */
export function tableSeconds(cell: string): number | undefined {
  const text = cell.trim().replace(/^[[(]\s*|\s*[\])]$/g, '');
  const [start = ''] = text.split(/\s*(?:-->|–|\s-\s)\s*/, 1);
  const seconds = secondsOf(start);
  if (seconds !== undefined) return seconds;
  return /^\d{1,6}(?:[.,]\d{1,6})?$/.test(start) ? Number(start.replace(',', '.')) : undefined;
}
