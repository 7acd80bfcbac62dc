/** `[hh:]mm:ss` with optional fraction, without its brackets; minutes run past 59 where there are no hours. */
export const TIMESTAMP_SOURCE = String.raw`(?:\d{1,3}:)?\d{1,3}:[0-5]\d(?:[.,]\d{1,6})?`;

const TIMESTAMP = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,6}))?$/;
const WITH_HOURS = String.raw`\d{1,3}:\d{1,2}:[0-5]\d(?:[.,]\d{1,6})?`;
const UNTIL = String.raw`(?:\s*(?:-->|[-–—])\s*${TIMESTAMP_SOURCE})?`;
const BRACKETED = String.raw`[\[({<]\s*(?:${TIMESTAMP_SOURCE})${UNTIL}\s*[\])}>]`;
const HASHED = String.raw`#\s*(?:${TIMESTAMP_SOURCE})(?:-\d{1,3})?\s*#`;
const PRIMED = String.raw`[\[(]?\d{1,3}['’′]\s?[0-5]\d(?:["”″]|['’′]{2})[\])]?`;

/** A time that nobody says aloud: between brackets or signs, or with hours, minutes and seconds. */
export const SURE_TIME_SOURCE = String.raw`(?:${BRACKETED}|${HASHED}|${PRIMED}|(?:${WITH_HOURS})${UNTIL}(?!\d|:\d))`;

/** Any time, also `12:31` by itself, which may be the time of day. */
export const ANY_TIME_SOURCE = String.raw`(?:${SURE_TIME_SOURCE}|(?:${TIMESTAMP_SOURCE})(?!\d|:\d))`;

const SPOKEN_DURATION =
  /^(?:(\d{1,3})\s*(?:hours?|uur|uren)\s*,?\s*)?(?:(\d{1,3})\s*(?:minutes?|minuten|minuut|min\.?)\s*,?\s*)?(?:(\d{1,3})\s*(?:seconds?|seconden|seconde|sec\.?))$/iu;
const FIRST_TIME = new RegExp(TIMESTAMP_SOURCE);

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

/**
 * Seconds of a time in any of the shapes of `ANY_TIME_SOURCE`, signs and brackets included; of a stretch, its beginning.
 *
 * @example secondsOfShape('#00:12:31-5#') === 751.5
 * @example secondsOfShape(`12'31"`) === 751
 */
export function secondsOfShape(shape: string): number | undefined {
  const primed = /^[[(]?(\d{1,3})['’′]\s?([0-5]\d)/u.exec(shape);
  if (primed !== null) return Number(primed[1]) * 60 + Number(primed[2]);
  const core = FIRST_TIME.exec(shape)?.[0];
  // What is left of the digits before the match tells that it began inside a longer number, as in 1:75:00.
  if (core === undefined || /\d:?$/.test(shape.slice(0, shape.indexOf(core)))) return undefined;
  const seconds = secondsOf(core);
  const tenths = shape.startsWith('#') ? /-(\d{1,3})\s*#$/.exec(shape)?.[1] : undefined;
  return seconds === undefined || tenths === undefined ? seconds : Number(`${seconds}.${tenths}`);
}

/** Seconds of a line that holds a time and nothing else, also written out (“0 minutes 3 seconds”). */
export function secondsOfLine(line: string): number | undefined {
  const words = line.trim();
  if (words.length > 60) return undefined;
  const spoken = SPOKEN_DURATION.exec(words);
  if (spoken !== null) {
    return Number(spoken[1] ?? 0) * 3600 + Number(spoken[2] ?? 0) * 60 + Number(spoken[3] ?? 0);
  }
  return WHOLE_LINE.test(words) ? secondsOfShape(words) : undefined;
}

const WHOLE_LINE = new RegExp(`^${ANY_TIME_SOURCE}$`, 'u');
