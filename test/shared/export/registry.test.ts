import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exporters, findExporter } from '../../../shared/export/registry';

describe('the export registry', () => {
  it('has a line for every file in formats/, under the name of the file', () => {
    const files = readdirSync('shared/export/formats').map((file) => file.replace(/\.ts$/, ''));
    expect(exporters.map((exporter) => exporter.id).toSorted()).toEqual(files.toSorted());
  });

  it('offers these formats, in this order', () => {
    expect(exporters.map(({ id, label, extension }) => [id, label, extension])).toEqual([
      ['docx', 'Theme summary (Word)', 'docx'],
      ['docx-list', 'Quote list (Word)', 'docx'],
      ['xlsx', 'Quote list (Excel)', 'xlsx'],
      ['csv', 'Quote list for Excel (CSV)', 'csv'],
      ['csv-no-bom', 'Quote list for other programs (CSV without byte-order mark)', 'csv'],
      ['text', 'Quote list (plain text)', 'txt'],
    ]);
  });

  it('finds a format by its id and nothing by another', () => {
    expect(findExporter('csv')?.label).toBe('Quote list for Excel (CSV)');
    expect(findExporter('xls')).toBeUndefined();
  });
});
