import type { Exporter } from './exporter';
import { csv } from './formats/csv';
import { csvNoBom } from './formats/csv-no-bom';
import { docx } from './formats/docx';
import { docxList } from './formats/docx-list';
import { text } from './formats/text';
import { xlsx } from './formats/xlsx';

/** Every export format, in the order of the menus; one file in `formats/` and one line here make a new one. */
export const exporters: readonly Exporter[] = [docx, docxList, xlsx, csv, csvNoBom, text];

/** The format with this id (`--format docx`); undefined for one that does not exist. */
export function findExporter(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
