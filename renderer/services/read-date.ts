/**
 * The ISO date a person typed: year first (`2026-03-12`) or day first (`12-3-2026`, `12/3/2026`, `12.3.2026`).
 * '' for nothing typed, undefined for what is no day of the calendar.
 *
 * @example readDate('12-3-2026') === '2026-03-12'
 */
export function readDate(typed: string): string | undefined {
  const words = typed.trim();
  if (words === '') return '';
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(words);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(words);
  if (yearFirst !== null) return isoDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  return dayFirst === null ? undefined : isoDate(dayFirst[3], dayFirst[2], dayFirst[1]);
}

function isoDate(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
