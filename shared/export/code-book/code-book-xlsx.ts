import { ok, type Result } from '../../lib/result';
import { reportWords } from '../report-words';
import type { XlsxColumn } from '../xlsx/workbook';
import { writeWorkbook } from '../xlsx/write-workbook';
import type { CodeBookContent } from './code-book-content';
import { codeBookTable } from './code-book-table';
import { codeBookWords } from './code-book-words';

/** Widths of the columns after the levels, in characters, in the order of the table. */
const columns: readonly Omit<XlsxColumn, 'header'>[] = [
  { width: 44, look: 'words' },
  { width: 32, look: 'words' },
  { width: 32, look: 'words' },
  { width: 32, look: 'words' },
  { width: 22, look: 'words' },
  { width: 14 },
  { width: 12, look: 'number' },
  { width: 12, look: 'number' },
];

/** The code book as an Excel workbook, with a second sheet that says what it is. */
export function codeBookXlsx(content: CodeBookContent): Promise<Result<Uint8Array>> {
  const words = codeBookWords[content.language];
  const { levels, headings, rows } = codeBookTable(content);
  const facts: readonly (readonly [string, string | number])[] = [
    [words.study, content.studyName],
    [words.version, content.version ?? words.today],
    [words.date, words.dateText(content.at)],
    [words.codes, rows.length],
    [words.quotations, words.unit],
  ];
  const bytes = writeWorkbook({
    title: `${content.studyName} – ${words.codeBook}`,
    creator: reportWords.product,
    at: content.at,
    sheets: [
      {
        name: words.codeBook,
        columns: headings.map((header, at) => ({
          header,
          ...(columns[at - levels] ?? { width: 24, look: 'words' }),
        })),
        rows,
      },
      {
        name: words.about,
        columns: [
          { header: words.what, width: 18 },
          { header: words.value, width: 90, look: 'words' },
        ],
        rows: facts,
      },
    ],
  });
  return Promise.resolve(ok(bytes));
}
