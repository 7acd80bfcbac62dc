/** `[hh:]mm:ss` with optional fraction, without its brackets; minutes run past 59 where there are no hours. */
export const TIMESTAMP_SOURCE = String.raw`(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,6})?`;

const TIMESTAMP = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,6}))?$/;

/**
 * Seconds from the start of the recording; undefined where it is no time, as `1:75:00` is.
 *
 * @example secondsOf('00:12:31') === 751
 * @example secondsOf('75:02,5') === 4502.5
 */
export function secondsOf(timestamp: string): number | undefined {
  const match = TIMESTAMP.exec(timestamp);
  if (match === null) return undefined;
  const [, hours, minutes, seconds, fraction] = match;
  if (hours !== undefined && Number(minutes) > 59) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return fraction === undefined ? whole : Number(`${whole}.${fraction}`);
}
