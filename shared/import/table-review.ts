/** What a column of a table of conversations is used for. */
export type ColumnUse =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'title' }
  | { readonly kind: 'date' }
  /** Who speaks in the row: a speaker label. */
  | { readonly kind: 'speaker' }
  /** Seconds or `hh:mm:ss` from the start of the recording. */
  | { readonly kind: 'time' }
  /** A property of the document, under the column's heading. */
  | { readonly kind: 'attribute' }
  /** Words to read; the heading stands above them, and its codes are given to them. */
  | { readonly kind: 'words'; readonly codes: readonly (readonly string[])[] };

/** Where conversations lie in a table: each row one, each sheet one, or each row a turn of one. */
export type TableShape = 'row-per-conversation' | 'sheet-per-conversation' | 'row-per-turn';

/** How a table is read; it can be kept and used again for the next file with the same headings. */
export interface TableMapping {
  readonly shape: TableShape;
  /** Name of the sheet, '' for every sheet. */
  readonly sheet: string;
  /** Row of the headings, counted from 0; -1 where there are none. */
  readonly headingRow: number;
  /** Use by column heading, or by column letter where there is no heading. */
  readonly columns: Readonly<Record<string, ColumnUse>>;
}

/** One sheet as a person sees it before deciding. */
export interface SheetReview {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly headings: readonly string[];
  /** The first rows as shown text, at most 20 rows and 40 columns. */
  readonly rows: readonly (readonly string[])[];
}

/** A table file with the mapping it was read by. */
export interface TableReview {
  readonly sheets: readonly SheetReview[];
  readonly mapping: TableMapping;
}
