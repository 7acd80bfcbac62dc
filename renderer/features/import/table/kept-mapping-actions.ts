import type { KeptMapping } from '../../../../shared/import/fitting-mapping';
import type { TableMapping } from '../../../../shared/import/table-review';
import { useSettingsStore } from '../../../state/settings-store';

/** Keeps a mapping on this computer; one of the same name is replaced. */
export function keepMapping(kept: KeptMapping): void {
  useSettingsStore.setState(({ tableMappings }) => ({
    tableMappings: [...tableMappings.filter(({ name }) => name !== kept.name), kept],
  }));
}

/** Forgets a kept mapping. */
export function forgetMapping(name: string): void {
  useSettingsStore.setState(({ tableMappings }) => ({
    tableMappings: tableMappings.filter((kept) => kept.name !== name),
  }));
}

/** Whether two mappings read a file alike. */
export function isSameMapping(a: TableMapping, b: TableMapping): boolean {
  return inOrder(a) === inOrder(b);
}

function inOrder({ columns, codes, ...rest }: TableMapping): string {
  const uses = Object.entries(columns)
    .filter(([, { kind }]) => kind !== 'ignore')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const given = [...codes].sort((a, b) => (a.heading < b.heading ? -1 : 1));
  return JSON.stringify([rest.shape, rest.sheet, rest.headingRow, rest.headingsShown, uses, given]);
}
