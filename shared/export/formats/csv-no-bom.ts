import { csvExporter } from '../csv-exporter';

/** The quote list for R, Python and other readers that trip over a byte-order mark. */
export const csvNoBom = csvExporter({ bom: false });
