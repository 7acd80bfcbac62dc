import type { TableMapping, TableReview } from '../../../../shared/import/table-review';

/** What the mapping of a table file needs to be looked over and changed. */
export interface TableMappingProps {
  /** Name of the file, for the name a mapping is kept under. */
  readonly file: string;
  /** The file as it was read last; `review.mapping` is the mapping of that reading. */
  readonly review: TableReview;
  /** The mapping asked for; it is ahead of `review.mapping` until the file has been read again. */
  readonly mapping: TableMapping;
  /** Titles of the documents that the last reading gave, in order. */
  readonly titles: readonly string[];
  /** The file is being read again. */
  readonly busy: boolean;
  /** Asks for another reading: the file is read again with `options.table` set to this. */
  readonly onChange: (mapping: TableMapping) => void;
}
