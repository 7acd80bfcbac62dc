import { strToU8 } from 'fflate';
import { ok } from '../../lib/result';
import { attribution, quotedWords } from '../attribution';
import type { ExportContent, Exporter } from '../exporter';

/** The quotes as plain text with their attribution, an empty line between two; what copying puts on the clipboard. */
export const text = {
  id: 'text',
  label: 'Quote list (plain text)',
  extension: 'txt',
  render: (content) => Promise.resolve(ok(strToU8(plainQuotes(content)))),
} satisfies Exporter;

function plainQuotes({ quotes, attribution: style, words }: ExportContent): string {
  return quotes
    .map((quote) =>
      [quotedWords(quote), attribution(quote, style, words)].filter((line) => line !== '').join('\n'),
    )
    .join('\n\n');
}
