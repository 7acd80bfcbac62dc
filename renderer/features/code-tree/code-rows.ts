import type { Code } from '../../../shared/model/code';
import { searchable } from '../../../shared/query/quote-filter';
import type { CodeCount } from './code-counts';

/** One visible line of the tree, with what the ARIA tree pattern asks for. */
export interface CodeRow {
  readonly kind: 'code';
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  /** From 1 at the top. */
  readonly level: number;
  readonly hasChildren: boolean;
  readonly expanded: boolean;
  /** Place among its visible siblings, from 1, and how many these are. */
  readonly place: number;
  readonly siblings: number;
}

/** The line where the name of a new code is typed. */
export interface NewRow {
  readonly kind: 'new';
  readonly parent: string | null;
  readonly level: number;
}

/** What decides which lines there are. */
export interface RowSetting {
  readonly collapsed: ReadonlySet<string>;
  readonly filter: string;
  /** Shows only codes used in these counts, with the codes above them; null shows all. */
  readonly used: ReadonlyMap<string, CodeCount> | null;
  readonly adding: { readonly parent: string | null } | null;
}

type Index = ReadonlyMap<string | null, readonly Code[]>;

/**
 * The visible lines from top to bottom. A filter looks at names and aliases, shows hits with the codes
 * above them, and opens what is folded.
 */
export function codeRows(index: Index, setting: RowSetting): readonly (CodeRow | NewRow)[] {
  const words = searchable(setting.filter).trim();
  const shown = words === '' ? null : filtered(index, words);
  const rows: (CodeRow | NewRow)[] = [];
  const addLevel = (parent: string | null, level: number): void => {
    const siblings = (index.get(parent) ?? []).filter(
      ({ id }) =>
        shown?.has(id) !== false && (setting.used === null || (setting.used.get(id)?.branch ?? 0) > 0),
    );
    for (const [at, code] of siblings.entries()) {
      const hasChildren = (index.get(code.id)?.length ?? 0) > 0;
      const expanded = hasChildren && (shown !== null || !setting.collapsed.has(code.id));
      const { id, name } = code;
      rows.push({
        kind: 'code',
        id,
        name,
        parent,
        level,
        hasChildren,
        expanded,
        place: at + 1,
        siblings: siblings.length,
      });
      if (expanded || setting.adding?.parent === id) addLevel(id, level + 1);
    }
    if (setting.adding !== null && setting.adding.parent === parent)
      rows.push({ kind: 'new', parent, level });
  };
  addLevel(null, 1);
  return rows;
}

/** Hits and everything above them. */
function filtered(index: Index, words: string): ReadonlySet<string> {
  const shown = new Set<string>();
  const visit = (code: Code): boolean => {
    const own = [code.name, ...code.aliases].some((name) => searchable(name).includes(words));
    const below = (index.get(code.id) ?? []).map(visit).some(Boolean);
    if (own || below) shown.add(code.id);
    return own || below;
  };
  for (const top of index.get(null) ?? []) visit(top);
  return shown;
}
