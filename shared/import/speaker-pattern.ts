import { ok } from '../lib/result';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import { oneSpaced } from './speaker-head';
import type { LineHead } from './speaker-head';
import { MAX_LABEL_LENGTH } from './speaker-label';
import { secondsOfShape } from './timestamp';

/** Longest expression that is tried, in UTF-16 units. */
export const MAX_PATTERN_LENGTH = 200;
/** Longest start of a line an expression is tried on; with the time limit of the reading process it bounds its work. */
const PATTERN_REACH = 160;

/** Reads a line's label by a person's own expression; undefined for a line it does not fit. */
export type PatternReader = (line: string) => LineHead | undefined;

/**
 * A person's own expression as a reader of lines. It is tried at the start of each line, spaces left out.
 *
 * The first group, or one named `label`, is the label; one named `at` the time. A line fits only where everything that is
 * matched besides them is signs and spaces: no word can get lost. An expression without a group, or one that is no
 * expression, is refused.
 */
export function patternReader(pattern: string): Outcome<PatternReader> {
  if (pattern.length > MAX_PATTERN_LENGTH) {
    return refuse(
      'pattern-too-long',
      `the expression for speakers is longer than ${MAX_PATTERN_LENGTH} characters`,
    );
  }
  const compiled = compile(pattern);
  if (compiled === undefined) {
    return refuse('pattern-invalid', 'the expression for speakers is not a regular expression', ADVICE);
  }
  if ((new RegExp(`${compiled.source}|`, 'u').exec('')?.length ?? 1) < 2) {
    return refuse('pattern-without-group', 'the expression for speakers has no group for the label', ADVICE);
  }
  return ok((line) => headBy(compiled, line));
}

const ADVICE = 'Put the part that is the label between round brackets, as in ^(R\\d+)\\s.';

function compile(pattern: string): RegExp | undefined {
  try {
    // Compiled by itself first: what only holds inside the group around it, as “a)(b”, is no expression.
    const alone = new RegExp(pattern, 'u');
    return new RegExp(`^\\s*(?:${alone.source})`, 'du');
  } catch {
    return undefined;
  }
}

function headBy(compiled: RegExp, line: string): LineHead | undefined {
  const match = compiled.exec(line.slice(0, PATTERN_REACH));
  if (match === null) return undefined;
  const span = match.indices?.groups?.['label'] ?? match.indices?.[1];
  const time = match.indices?.groups?.['at'];
  const label = span === undefined ? '' : oneSpaced(line.slice(...span));
  if (span === undefined || label === '' || label.length > MAX_LABEL_LENGTH) return undefined;
  const seconds = time === undefined ? undefined : secondsOfShape(line.slice(...time));
  const timed = time === undefined || seconds === undefined ? undefined : time;
  if (!holdsOnlySigns(line, match[0].length, span, timed)) return undefined;
  return {
    form: 'pattern',
    label,
    from: span[0],
    to: span[1],
    ...(seconds === undefined ? {} : { at: seconds }),
    weak: false,
    words: line.slice(match[0].length).trimStart(),
    tight: false,
  };
}

/** Whether what is matched besides label and time has no letter or digit. */
function holdsOnlySigns(
  line: string,
  length: number,
  label: readonly [number, number],
  time: readonly [number, number] | undefined,
): boolean {
  const kept = [label, ...(time === undefined ? [] : [time])];
  return [...line.slice(0, length).matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
    kept.some(([from, to]) => index >= from && index < to),
  );
}
