import { csvExporter } from '../csv-exporter';

/** The quote list as Excel opens it with a double click. */
export const csv = csvExporter({ bom: true });
