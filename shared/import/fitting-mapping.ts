import type { TableMapping, TableReview } from './table-review';

/** A mapping kept under a name, for the next file with the same headings. */
export interface KeptMapping {
  readonly name: string;
  readonly mapping: TableMapping;
}

/**
 * The kept mapping whose columns a file has best: at least two of them and four in five, with no more than a fifth of
 * the file's own columns unknown to it. Undefined where none fits.
 */
export function fittingMapping(
  kept: readonly KeptMapping[],
  { sheets }: Pick<TableReview, 'sheets'>,
): KeptMapping | undefined {
  const scored = kept.map((one) => ({
    one,
    fit: Math.max(0, ...sheets.map(({ headings }) => fit(one.mapping, headings))),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, next) => (most === undefined || next.fit > most.fit ? next : most),
    undefined,
  );
  return best !== undefined && best.fit >= 0.8 ? best.one : undefined;
}

/** Share of the columns that both know, of those that either knows. */
function fit(mapping: TableMapping, headings: readonly string[]): number {
  const known = Object.keys(mapping.columns);
  const shared = headings.filter((heading) => Object.hasOwn(mapping.columns, heading)).length;
  return shared < 2 ? 0 : shared / Math.max(known.length, headings.length);
}

/** A kept mapping laid over a file: the sheet it names is kept where the file has it, else all sheets are read. */
export function mappingFor({ mapping }: KeptMapping, { sheets }: Pick<TableReview, 'sheets'>): TableMapping {
  const named = sheets.some(({ name }) => name === mapping.sheet);
  return named ? mapping : { ...mapping, sheet: '' };
}
