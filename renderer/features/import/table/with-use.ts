import type { ColumnUse, TableMapping, TableShape } from '../../../../shared/import/table-review';

/** Uses that only one column can have; the column that had it becomes an attribute. */
const SINGLE: ReadonlySet<ColumnUse['kind']> = new Set(['speaker', 'time', 'heading', 'date']);

/** A mapping in which a column is used otherwise. */
export function withUse(mapping: TableMapping, key: string, kind: ColumnUse['kind']): TableMapping {
  const others = Object.entries(mapping.columns).map(([name, use]): [string, ColumnUse] =>
    use.kind === kind && SINGLE.has(kind) ? [name, { kind: 'attribute' }] : [name, use],
  );
  return { ...mapping, columns: { ...Object.fromEntries(others), [key]: { kind } } };
}

/** A mapping of another shape: what named the rows names the speakers where rows are respondents, and the reverse. */
export function withShape(mapping: TableMapping, shape: TableShape): TableMapping {
  const [from, to] =
    shape === 'row-per-respondent' ? (['title', 'speaker'] as const) : (['speaker', 'title'] as const);
  const keyOf = (kind: ColumnUse['kind']): string | undefined =>
    Object.keys(mapping.columns).find((key) => mapping.columns[key]?.kind === kind);
  const key = keyOf(from);
  const turns = [mapping.shape, shape].includes('row-per-respondent') && shape !== 'row-per-turn';
  const moved = turns && key !== undefined && keyOf(to) === undefined ? withUse(mapping, key, to) : mapping;
  return { ...moved, shape };
}
