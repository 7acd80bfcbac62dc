import { Paragraph, TextRun } from 'docx';
import type { Quote } from '../../model/quote';
import { attribution, quotedWords } from '../attribution';
import type { ExportContent } from '../exporter';
import { reportStyles } from './report-styles';

/**
 * A quote as a report prints it: the edited wording where there is one, and below it who said it. Both are one
 * paragraph, so that copying one never loses the other.
 */
export function quoteParagraph(
  quote: Quote,
  { attribution: style, words }: Pick<ExportContent, 'attribution' | 'words'>,
): Paragraph {
  const source = attribution(quote, style, words);
  return new Paragraph({
    style: reportStyles.quote,
    children: [
      ...lines(quotedWords(quote)),
      ...(source === '' ? [] : [new TextRun({ text: source, style: reportStyles.attribution, break: 1 })]),
    ],
  });
}

/** Text as runs, with a break where a line ends. */
export function lines(text: string): TextRun[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line, place) => new TextRun({ text: line.replaceAll('\t', ' '), ...(place > 0 && { break: 1 }) }));
}
