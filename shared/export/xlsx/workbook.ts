/** What a cell holds; text is written as text whatever it looks like, so nothing in it is ever calculated. */
export type XlsxCell = string | number | null;

/** How a column looks: `words` wraps long text, `number` stands right with its thousands apart. */
export type XlsxLook = 'text' | 'words' | 'number';

/** One column: its heading, its width in characters, its look. */
export interface XlsxColumn {
  readonly header: string;
  readonly width: number;
  readonly look?: XlsxLook;
}

/** A table on a sheet of its own, headings in the first row, which stays in sight and has filter buttons. */
export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly XlsxColumn[];
  /** A row may be shorter than the columns; cells beyond them are left out. */
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** A whole file; `at` is an ISO time and the only one in it. */
export interface XlsxWorkbook {
  readonly title: string;
  readonly creator: string;
  readonly at: string;
  readonly sheets: readonly XlsxSheet[];
}

/** Most characters that Excel takes in one cell. */
export const LONGEST_CELL = 32_767;

/** Most rows that Excel takes on one sheet, the headings included. */
export const MOST_ROWS = 1_048_576;
