import type { Result } from '../../lib/result';
import type { Anonymiser } from '../exporter';
import { printable } from '../printable';
import type { CodeBookContent, CodeBookFormat, CodeBookInput } from './code-book-content';
import { codeBookCsv } from './code-book-csv';
import { codeBookDocx } from './code-book-docx';
import { codeBookRows } from './code-book-rows';
import { codeBookXlsx } from './code-book-xlsx';

const renderers: Readonly<Record<CodeBookFormat, (content: CodeBookContent) => Promise<Result<Uint8Array>>>> =
  { docx: codeBookDocx, xlsx: codeBookXlsx, csv: codeBookCsv };

/** The bytes of a code book as an appendix table, every word of it looked through for names first. */
export function renderCodeBook(format: CodeBookFormat, input: CodeBookInput): Promise<Result<Uint8Array>> {
  const clean: Anonymiser = (text) => printable(input.anonymise(text));
  return renderers[format]({
    studyName: clean(input.studyName),
    version: input.version === null ? null : clean(input.version),
    at: input.at,
    language: input.language,
    rows: codeBookRows(input.codes, input.usage, clean),
    pseudonymised: true,
  });
}
