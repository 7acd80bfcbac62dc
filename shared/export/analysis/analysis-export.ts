import type { AnalysisTable, TableCell } from '../../analysis/analysis-table';
import type { Result } from '../../lib/result';
import type { Anonymiser } from '../exporter';
import { printable } from '../printable';
import type { AnalysisContent, AnalysisFormat, AnalysisInput } from './analysis-content';
import { analysisCsv } from './analysis-csv';
import { analysisDocx } from './analysis-docx';
import { analysisXlsx } from './analysis-xlsx';

const renderers: Readonly<Record<AnalysisFormat, (content: AnalysisContent) => Promise<Result<Uint8Array>>>> =
  { xlsx: analysisXlsx, docx: analysisDocx, csv: analysisCsv };

/** The bytes of a file with the tables of an analysis, every word of it looked through for names first. */
export function renderAnalysis(format: AnalysisFormat, input: AnalysisInput): Promise<Result<Uint8Array>> {
  const { anonymise, ...content } = input;
  const clean: Anonymiser = (text) => printable(anonymise(text));
  return renderers[format]({
    ...content,
    studyName: clean(input.studyName),
    facts: input.facts.map(([what, value]) => [what, clean(value)]),
    tables: input.tables.map((table) => cleanTable(table, clean)),
    pseudonymised: true,
  });
}

function cleanTable({ title, columns, rows, notes }: AnalysisTable, clean: Anonymiser): AnalysisTable {
  const cleanCell = (cell: TableCell): TableCell => (typeof cell === 'string' ? clean(cell) : cell);
  return {
    title: clean(title),
    columns: columns.map((column) => ({ ...column, header: clean(column.header) })),
    rows: rows.map((row) => row.map(cleanCell)),
    notes: notes.map(clean),
  };
}
