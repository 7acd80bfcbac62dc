/** How a column of a table looks; the same three looks as in a workbook. */
export type TableLook = 'text' | 'words' | 'number';

/** A heading with what stands below it. */
export interface TableColumn {
  readonly header: string;
  /** Share of the width of the page, in characters of text. */
  readonly width: number;
  readonly look: TableLook;
}

/** What a cell holds; text in a column of numbers says why there is none, such as “<5”. */
export type TableCell = string | number | null;

/** One table of an analysis, in words of one language, before it takes the shape of a file or a screen. */
export interface AnalysisTable {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Sentences that say what is counted, in which unit, and what is not there. */
  readonly notes: readonly string[];
}

/** A column of short text. */
export function textColumn(header: string, width: number): TableColumn {
  return { header, width, look: 'text' };
}

/** A column of text that may be long. */
export function wordsColumn(header: string, width: number): TableColumn {
  return { header, width, look: 'words' };
}

/** A column of counts. */
export function numberColumn(header: string, width = 14): TableColumn {
  return { header, width, look: 'number' };
}
