import type { ColumnUse, TableMapping } from '../../../../shared/import/table-review';

/** Uses that only one column can have; the column that had it becomes an attribute, or is left out where it cannot be one. */
const SINGLE: ReadonlySet<ColumnUse['kind']> = new Set(['speaker', 'time', 'heading', 'date']);

/** A mapping in which a column is used otherwise. */
export function withUse(mapping: TableMapping, key: string, kind: ColumnUse['kind']): TableMapping {
  const others = Object.entries(mapping.columns).map(([name, use]): [string, ColumnUse] =>
    use.kind === kind && SINGLE.has(kind) ? [name, { kind: 'attribute' }] : [name, use],
  );
  return { ...mapping, columns: { ...Object.fromEntries(others), [key]: { kind } } };
}
