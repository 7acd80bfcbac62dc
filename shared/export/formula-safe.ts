/**
 * A cell that no spreadsheet takes for a formula.
 *
 * A cell that begins with = + - @, a tab or a line end, also after spaces or invisible characters and also in
 * full-width or small form, gets an apostrophe in front; quoting alone would not help. So "- ja" at the
 * start of a quote is exported as "'- ja".
 *
 * @example formulaSafe(' =1+1') === "' =1+1"
 */
export function formulaSafe(cell: string): string {
  return startsLikeFormula.test(cell) ? `'${cell}` : cell;
}

const startsLikeFormula = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹢﹣﹦﹫]|[ ]*[\t\r\n])/u;
