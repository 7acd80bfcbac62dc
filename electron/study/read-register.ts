import type { ImportHost } from '../importer/import-host';
import { runImport } from '../importer/run-import';
import type { ImportFile } from '../importer/source-file';
import { ok, type Result } from '../../shared/lib/result';
import type { Study } from '../../shared/model/study';
import { planRegister, type RegisterPlan } from '../../shared/register/plan-register';

/** The cells of the sheets of a table file. */
export type RegisterSheets = readonly (readonly (readonly string[])[])[];

/**
 * The cells of a table of participants, read in the importer process like every file from outside: a workbook never
 * reaches the process that holds the study.
 */
export async function readRegister(file: ImportFile, host: ImportHost): Promise<Result<RegisterSheets>> {
  const bytes = await file.read();
  if (!bytes.ok) return bytes;
  const parsed = await runImport(
    { fileName: file.name, bytes: bytes.value, options: { cells: true } },
    { host },
  );
  return parsed.ok ? ok((parsed.value.cells ?? []).map(({ rows }) => rows)) : parsed;
}

/** The plan for the first sheet that has pseudonyms; the failure of the first sheet where none has. */
export function planSheets(study: Study, sheets: RegisterSheets): Result<RegisterPlan> {
  const [first = []] = sheets;
  const plans = sheets.map((rows) => planRegister(study, rows));
  return plans.find((plan) => plan.ok) ?? planRegister(study, first);
}
