/** The number or bullet that a list shows before a paragraph. */
export interface ListMark {
  /** As a reader sees it: “1.”, “b)”, “•”, “-”. */
  readonly shown: string;
  /** Which list it belongs to, unique within the file. */
  readonly list: string;
}

/** A paragraph of a word processor's file; line breaks within it are newlines. */
export interface OfficeParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** UTF-16 units at the start of `text` that stand in bold; 0 where those are only spaces. */
  readonly bold: number;
  readonly mark?: ListMark;
  /** Comments on words of this paragraph, in order. */
  readonly comments: readonly string[];
}

/** A table; rows may differ in their number of cells, where cells are merged. */
export interface OfficeTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly OfficeCell[])[];
}

/** What stands in one cell; cells may hold tables. */
export type OfficeCell = readonly OfficeBlock[];

/** What a word processor's file is made of, once everything that is no text is gone. */
export type OfficeBlock = OfficeParagraph | OfficeTable;

/** The words of blocks, one paragraph per line, tables cell by cell: for notes and comments. */
export function plainText(blocks: readonly OfficeBlock[]): string {
  const texts = blocks.map((block) =>
    block.kind === 'paragraph' ? block.text.trim() : plainText(block.rows.flat(2)),
  );
  return texts.filter((text) => text !== '').join('\n');
}
