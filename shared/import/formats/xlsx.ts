import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { refuse } from '../refusal';
import type { Outcome } from '../refusal';
import { tableContent } from '../table-content';
import type { Grid } from '../table-grid';
import type { TextCodecs } from '../text-codecs';
import { xlsxGrid } from '../xlsx-grid';
import { safeWorkbook } from '../xlsx-package';

/** Excel workbooks: .xlsx and .xlsm (macros are never looked at), and .xls of before 2007. */
export const xlsx: Importer = {
  id: 'xlsx',
  label: 'Excel workbook',
  extensions: ['xlsx', 'xlsm', 'xls'],
  async read(bytes, { fileName, options, codecs }) {
    const grid = await readWorkbook(bytes, codecs);
    return grid.ok ? tableContent(grid.value, fileName, options) : grid;
  },
};

/** The cells of a workbook of either kind; what it is shows in its first bytes, not in its name. */
export async function readWorkbook(bytes: Uint8Array, codecs: TextCodecs): Promise<Outcome<Grid>> {
  const signature = signatureOf(bytes);
  if (signature === 'ole') return xlsxGrid(bytes);
  if (signature !== 'zip') {
    const kind = signature === undefined ? 'something else' : signatureName(signature);
    const advice =
      signature === undefined ? 'If it is a table as text, let its name end in .csv.' : undefined;
    return refuse('not-table', `its name is that of an Excel workbook but it is ${kind}`, advice);
  }
  const safe = safeWorkbook(bytes, codecs);
  return safe.ok ? xlsxGrid(safe.value) : safe;
}
