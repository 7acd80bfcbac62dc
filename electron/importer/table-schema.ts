import { z } from 'zod';

import { MAX_TEXT_LENGTH } from '../../shared/import/import-limits';
import { GRID_LIMITS } from '../../shared/import/table-grid';
import { MOST_CODE_HEADINGS, MOST_MAPPED_COLUMNS, TABLE_SHAPES } from '../../shared/import/table-review';
import type { TableMapping, TableReview } from '../../shared/import/table-review';

const name = z.string().max(1_000);

/** Paths of codes from the top of the tree. */
export const codePaths = z.array(z.array(z.string().min(1).max(500)).min(1).max(50)).max(100);

const columnUse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ignore') }),
  z.strictObject({ kind: z.literal('title') }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('speaker') }),
  z.strictObject({ kind: z.literal('time') }),
  z.strictObject({ kind: z.literal('attribute') }),
  z.strictObject({ kind: z.literal('heading') }),
  z.strictObject({ kind: z.literal('words') }),
]);

/** How a table is to be read, as it comes from a window or a kept mapping. */
export const tableMapping = z.strictObject({
  shape: z.enum(TABLE_SHAPES),
  sheet: name,
  headingRow: z.int().min(-1).max(1_000_000),
  columns: z.record(name, columnUse),
  headingsShown: z.boolean(),
  codes: z.array(z.strictObject({ heading: name, codes: codePaths })).max(MOST_CODE_HEADINGS),
}) satisfies z.ZodType<TableMapping>;

/** The sheets of a table file as its reader shows them. */
export const tableReview = z.strictObject({
  sheets: z
    .array(
      z.strictObject({
        name,
        hidden: z.boolean(),
        rowCount: z.int().min(0),
        headings: z.array(name).max(MOST_MAPPED_COLUMNS),
        rows: z.array(z.array(name).max(40)).max(20),
      }),
    )
    .max(2_000),
  mapping: tableMapping,
  headings: z.array(name).max(MOST_CODE_HEADINGS),
}) satisfies z.ZodType<TableReview>;

/** Sheets as the texts of their cells, within the limits that the reader keeps. */
export const sheetCells = z
  .array(
    z.strictObject({
      name,
      rows: z.array(z.array(z.string().max(MAX_TEXT_LENGTH)).max(GRID_LIMITS.columns)).max(GRID_LIMITS.rows),
    }),
  )
  .max(GRID_LIMITS.sheets);
