import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { isProtectedOffice } from '../protected-office';
import { refuse } from '../refusal';
import type { Outcome } from '../refusal';
import { tableContent } from '../table-content';
import type { Grid } from '../table-grid';
import type { TextCodecs } from '../text-codecs';
import { xlsxGrid } from '../xlsx-grid';
import { safeWorkbook } from '../xlsx-package';

/**
 * Excel workbooks: .xlsx, and .xlsm of which the macros are never looked at.
 *
 * Not .xls of before 2007: the library reads it, but a damaged one can keep it busy without end.
 */
export const xlsx: Importer = {
  id: 'xlsx',
  label: 'Excel workbook',
  extensions: ['xlsx', 'xlsm'],
  async read(bytes, { fileName, options, codecs }) {
    const grid = await readWorkbook(bytes, codecs);
    return grid.ok ? tableContent(grid.value, fileName, options) : grid;
  },
};

/** The cells of a workbook; what a file is shows in its first bytes, not in its name. */
export async function readWorkbook(bytes: Uint8Array, codecs: TextCodecs): Promise<Outcome<Grid>> {
  const signature = signatureOf(bytes);
  if (signature === 'ole') return refuseOle(bytes);
  if (signature !== 'zip') {
    const kind = signature === undefined ? 'something else' : signatureName(signature);
    const advice =
      signature === undefined ? 'If it is a table as text, let its name end in .csv.' : undefined;
    return refuse('not-table', `its name is that of an Excel workbook but it is ${kind}`, advice);
  }
  const safe = safeWorkbook(bytes, codecs);
  return safe.ok ? xlsxGrid(safe.value) : safe;
}

/** A password and the format before 2007 come in one container; the stream names tell them apart. */
function refuseOle(bytes: Uint8Array): Outcome<never> {
  return isProtectedOffice(bytes)
    ? refuse(
        'file-protected',
        'it is protected with a password',
        'Open it in Excel, remove the password and save it.',
      )
    : refuse(
        'not-table',
        'it is a workbook of the old kind (.xls)',
        'Open it in Excel and save it as .xlsx.',
      );
}
