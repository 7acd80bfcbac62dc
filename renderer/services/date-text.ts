import { currentLanguage, i18n } from '../i18n/i18n';

const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
} as const;

function monthText(index: number): string | undefined {
  return months[currentLanguage()][index];
}

/** The time of day of an ISO instant on this computer's clock, `14:32`; empty for what is not a time. */
export function timeText(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/**
 * A calendar date (`2026-03-12`, or the start of an ISO instant) as `12 Mar 2026`, in Dutch `12 mrt 2026`; as it
 * came where it is none.
 */
export function dateText(date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const month = monthText(Number(found?.[2]) - 1);
  return month === undefined ? date : `${Number(found?.[3])} ${month} ${found?.[1] ?? ''}`;
}

/** When something happened, seen from `now`: `Today, 14:32`, `Yesterday`, `12 Jan`, `12 Jan 2025`. */
export function whenText(at: string, now: Date): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (isSameDay(date, now)) return i18n.t('services:todayAt', { time: timeText(at) });
  if (isSameDay(date, yesterday)) return i18n.t('services:yesterday');
  const day = `${date.getDate()} ${monthText(date.getMonth()) ?? ''}`;
  return date.getFullYear() === now.getFullYear() ? day : `${day} ${date.getFullYear()}`;
}

function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
