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
  /** Its cells are headings themselves: the concept or question that the words of the row are about. */
  | { readonly kind: 'heading' }
  /** Words to read. */
  | { readonly kind: 'words' };

/** The uses a column may have, in the order of a list to choose from. */
export const COLUMN_USES = [
  'words',
  'heading',
  'speaker',
  'time',
  'title',
  'date',
  'attribute',
  'ignore',
] as const satisfies readonly ColumnUse['kind'][];

/**
 * Where conversations lie in a table: each row one, each column one (concepts downwards), each sheet one; each row a
 * turn of one; or each row a respondent, all of them the speakers of one document that goes question by question.
 */
export type TableShape =
  | 'row-per-conversation'
  | 'column-per-conversation'
  | 'sheet-per-conversation'
  | 'row-per-turn'
  | 'row-per-respondent';

/** The shapes, in the order of a list to choose from. */
export const TABLE_SHAPES = [
  'row-per-conversation',
  'row-per-respondent',
  'row-per-turn',
  'sheet-per-conversation',
  'column-per-conversation',
] as const satisfies readonly TableShape[];

/** The codes that the words below a heading are given, as paths from the top of the tree. */
export interface HeadingCodes {
  /** Column heading, or the text of a cell in a column of headings. */
  readonly heading: string;
  readonly codes: readonly (readonly string[])[];
}

/** How a table is read; it can be kept and used again for the next file with the same headings. */
export interface TableMapping {
  readonly shape: TableShape;
  /** Name of the sheet, '' for every sheet. */
  readonly sheet: string;
  /** Row of the headings, counted from 0 among the rows that are read; -1 where there are none. */
  readonly headingRow: number;
  /**
   * Use by column heading, or by column letter where there is no heading; a heading that stands twice has its letter
   * behind it: `Toelichting (D)`. Columns that are not named are left out.
   */
  readonly columns: Readonly<Record<string, ColumnUse>>;
  /** Whether headings stand as lines of their own above the words below them; nobody says them. */
  readonly headingsShown: boolean;
  readonly codes: readonly HeadingCodes[];
}

/** One sheet as a person sees it before deciding. */
export interface SheetReview {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  /** Names of the columns as the mapping uses them; at most 200. */
  readonly headings: readonly string[];
  /** The first rows as shown text, the row of headings included, at most 20 rows and 40 columns. */
  readonly rows: readonly (readonly string[])[];
}

/** A table file with the mapping it was read by. */
export interface TableReview {
  readonly sheets: readonly SheetReview[];
  readonly mapping: TableMapping;
  /** Headings that stand above words under this mapping, each once, at most 300: what codes may be given by. */
  readonly headings: readonly string[];
}

/** A sheet as the texts of its cells, without hidden rows and columns. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Most columns of a sheet of which the use is asked. */
export const MOST_MAPPED_COLUMNS = 200;

/** Most headings that may give codes. */
export const MOST_CODE_HEADINGS = 300;
