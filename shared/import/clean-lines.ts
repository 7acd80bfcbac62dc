import type { SourceLine } from './read-content';

const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The lines that hold words, ready to be frozen: no BOM, no control characters but tab, no trailing spaces.
 *
 * Every kind of line and page break counts as one line end. Letters are left as they are: no Unicode
 * normalisation, so that a quote matches the file it came from. Half a surrogate pair cannot be stored in
 * UTF-8 and becomes U+FFFD, which keeps every offset. Stops after `limit` lines plus one.
 */
export function cleanLines(raw: string, limit: number): readonly string[] {
  const text = (raw.startsWith('\uFEFF') ? raw.slice(1) : raw)
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\uFFFD');
  const lines: string[] = [];
  for (let start = 0; start <= text.length && lines.length <= limit;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trimEnd();
    if (line !== '') lines.push(line);
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

/**
 * The lines of a source cleaned one by one. A paragraph with line breaks in it becomes several lines: all are said by
 * the same speaker and carry the same codes, only the first has the time and the bold start.
 */
export function cleanSourceLines(lines: readonly SourceLine[], limit: number): readonly SourceLine[] {
  const clean: SourceLine[] = [];
  for (const { text, at, bold, ...kept } of lines) {
    const first = { ...(at === undefined ? {} : { at }), ...(bold === undefined ? {} : { bold }) };
    for (const [index, part] of cleanLines(text, limit).entries()) {
      clean.push({ ...kept, ...(index === 0 ? first : {}), text: part });
    }
    if (clean.length > limit) break;
  }
  return clean;
}

/** A text as lines of a source, one for each of its own. */
export function linesOf(text: string): readonly SourceLine[] {
  return [{ text }];
}
