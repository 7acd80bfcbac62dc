/**
 * A stretch of a document's frozen text: half-open `[from, to)`, in UTF-16 code units.
 *
 * Every position in Codeboom has this one meaning; other units (code points of REFI-QDA, line numbers)
 * are converted at the format edge only.
 */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Whether two ranges share at least one character; touching ranges (`[0,4)` and `[4,6)`) do not. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Orders by start, then the longer range first, so that an enclosing quotation precedes what it encloses. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.from - b.from || b.to - a.to;
}
