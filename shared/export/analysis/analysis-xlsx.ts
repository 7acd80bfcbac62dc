import { ok, type Result } from '../../lib/result';
import { reportWords } from '../report-words';
import { writeWorkbook } from '../xlsx/write-workbook';
import type { AnalysisContent } from './analysis-content';

/** The tables as a workbook: a sheet for each, and a last one that says what they count. */
export function analysisXlsx(content: AnalysisContent): Promise<Result<Uint8Array>> {
  const { studyName, title, at, facts, tables, words } = content;
  const said: readonly (readonly [string, string])[] = [
    [words.study, studyName],
    [words.date, words.dateText(at)],
    ...facts,
    ...tables.flatMap((table) => table.notes.map((note) => [table.title, note] as const)),
  ];
  const bytes = writeWorkbook({
    title: `${studyName} – ${title}`,
    creator: reportWords.product,
    at,
    sheets: [
      ...tables.map(({ title: name, columns, rows }) => ({ name, columns, rows })),
      {
        name: words.about,
        columns: [
          { header: words.what, width: 26 },
          { header: words.value, width: 100, look: 'words' },
        ],
        rows: said,
      },
    ],
  });
  return Promise.resolve(ok(bytes));
}
