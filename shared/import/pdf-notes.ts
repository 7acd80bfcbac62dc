import type { PdfPage } from './pdf-pages';
import type { PdfText } from './pdf-text';

/** Page numbers named in one sentence at most. */
const MOST_NAMED = 12;

/** What a person should know of the pages, in full sentences. */
export function pdfNotes(
  pages: readonly (PdfPage | undefined)[],
  text: PdfText,
  tooManyRepairs: boolean,
): readonly string[] {
  const unread = pages.flatMap((page, index) => (page === undefined ? [index + 1] : []));
  const notes: string[] = [];
  if (unread.length > 0) notes.push(`These pages could not be read: ${listed(unread)}.`);
  if (text.wordless.length > 0)
    notes.push(`These pages hold no text; they may be scans or pictures: ${listed(text.wordless)}.`);
  if (text.slanted > 0)
    notes.push('Words that stand at an angle, such as stamps and watermarks, were left out.');
  if (tooManyRepairs)
    notes.push('There are more line ends than can be looked over: the last ones were left as they are.');
  return notes;
}

/** Numbers in a row as ranges: 1, 3–5. */
function listed(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  const named = ranges
    .slice(0, MOST_NAMED)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return named.join(', ') + (ranges.length > MOST_NAMED ? ' …' : '');
}
