import { stringify } from 'csv-stringify/browser/esm/sync';
import { strToU8 } from 'fflate';
import type { AnalysisTable, TableCell } from '../../analysis/analysis-table';
import { ok, type Result } from '../../lib/result';
import { formulaSafe } from '../formula-safe';
import type { AnalysisContent } from './analysis-content';

/** The tables one below the other, each under its title, for Excel: semicolons, CRLF, UTF-8 with a byte-order mark. */
export function analysisCsv({ tables }: AnalysisContent): Promise<Result<Uint8Array>> {
  const rows = tables.flatMap((table, at) => [...(at === 0 ? [] : [['']]), ...tableRows(table)]);
  const options = { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;
  return Promise.resolve(ok(strToU8(`\uFEFF${stringify(rows, options)}`)));
}

function tableRows({ title, columns, rows, notes }: AnalysisTable): readonly (readonly string[])[] {
  const lines: readonly (readonly TableCell[])[] = [
    [title],
    columns.map(({ header }) => header),
    ...rows,
    ...notes.map((note) => [note]),
  ];
  return lines.map((line) =>
    line.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : String(cell ?? ''))),
  );
}
