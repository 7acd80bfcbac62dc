import { signatureName, signatureOf } from '../file-signature';
import type { Importer } from '../importer';
import { odsGrid } from '../ods-grid';
import { refuse } from '../refusal';
import { tableContent } from '../table-content';

/** OpenDocument spreadsheets, as LibreOffice Calc and Gnumeric write them. */
export const ods: Importer = {
  id: 'ods',
  label: 'OpenDocument spreadsheet',
  extensions: ['ods'],
  read(bytes, { fileName, options, codecs }) {
    const signature = signatureOf(bytes);
    if (signature !== 'zip') {
      const kind = signature === undefined ? 'something else' : signatureName(signature);
      return refuse('not-table', `its name ends in .ods but it is ${kind}`);
    }
    const grid = odsGrid(bytes, codecs);
    return grid.ok ? tableContent(grid.value, fileName, options) : grid;
  },
};
