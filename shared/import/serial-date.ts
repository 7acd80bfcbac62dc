const DAY_SECONDS = 86_400;
/** 1970-01-01 counted from 1899-12-30, the day 0 of spreadsheets. */
const UNIX_DAY = 25_569;
/** Days between the two epochs of Excel. */
const DAYS_OF_1904 = 1_462;

/**
 * A date or time of a spreadsheet as ISO text: a day `2026-03-12`, a day with time `2026-03-12 14:05`, and without a
 * day a time or stretch `0:01:05`; undefined for what is no date there can be.
 *
 * @param serial days since 1899-12-30; the fraction is the time
 * @param from1904 whether the file counts from 1904
 */
export function serialText(serial: number, from1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return undefined;
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const time = seconds - days * DAY_SECONDS;
  if (days === 0) return stretchText(seconds);
  const shifted = days + (from1904 ? DAYS_OF_1904 : 0);
  // The 29th of February 1900 of Excel never was: the days before it are one later.
  const real = !from1904 && days < 60 ? shifted + 1 : shifted;
  const date = new Date((real - UNIX_DAY) * DAY_SECONDS * 1_000).toISOString().slice(0, 10);
  return time === 0 ? date : `${date} ${clockText(time)}`;
}

/** Seconds as `h:mm:ss`, hours beyond 23 included. */
export function stretchText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${hours}:${two(minutes)}:${two(rest)}`;
}

function clockText(seconds: number): string {
  const clock = `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
