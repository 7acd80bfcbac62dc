import { overlaps, type TextRange } from '../../../shared/lib/text-range';
import type { Coding } from '../../../shared/model/coding';

/** A stretch of one line over which nothing changes: the same codings, selected or not. */
export interface Span extends TextRange {
  /** From the outermost to the innermost; empty where nothing is coded. */
  readonly codings: readonly Coding[];
  readonly selected: boolean;
}

/**
 * Cuts a line where a coding or the selection begins or ends. The spans join up to the line.
 *
 * @param codings in text order, an enclosing one before what it encloses
 */
export function paintSpans(
  line: TextRange,
  codings: readonly Coding[],
  selection: TextRange | null,
): readonly Span[] {
  const here = codings.filter((coding) => overlaps(coding, line));
  const chosen = selection !== null && overlaps(selection, line) ? selection : null;
  if (here.length === 0 && chosen === null) {
    return line.from === line.to ? [] : [{ from: line.from, to: line.to, codings: [], selected: false }];
  }
  const cuts = cutsOf(line, chosen === null ? here : [...here, chosen]);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? line.from;
    const span = { from, to };
    return {
      ...span,
      codings: here.filter((coding) => overlaps(coding, span)),
      selected: chosen !== null && overlaps(chosen, span),
    };
  });
}

/** The codes of a span in the order their lines are drawn, lowest first; each once, whoever gave it. */
export function codesOf(codings: readonly Coding[]): readonly string[] {
  return [...new Set(codings.map(({ code }) => code))];
}

/** The coding whose colour a span takes: the innermost, the shorter of two that start together. */
export function innermost(codings: readonly Coding[]): Coding | undefined {
  return codings.reduce<Coding | undefined>(
    (found, coding) =>
      found === undefined || coding.to - coding.from < found.to - found.from ? coding : found,
    undefined,
  );
}

function cutsOf(line: TextRange, ranges: readonly TextRange[]): readonly number[] {
  const cuts = new Set([line.from, line.to]);
  for (const { from, to } of ranges) {
    if (from > line.from && from < line.to) cuts.add(from);
    if (to > line.from && to < line.to) cuts.add(to);
  }
  return [...cuts].sort((a, b) => a - b);
}
