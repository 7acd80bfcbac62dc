import { csvGrid } from '../csv-grid';
import type { Importer } from '../importer';
import { tableContent } from '../table-content';

/** Tables as text: semicolons (Dutch Excel), commas or tabs between the cells. */
export const csv: Importer = {
  id: 'csv',
  label: 'CSV table',
  extensions: ['csv', 'tsv'],
  read(bytes, context) {
    const grid = csvGrid(bytes, context);
    return grid.ok ? tableContent(grid.value, context.fileName, context.options) : grid;
  },
};
