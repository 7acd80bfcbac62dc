import type { Code } from '../../../shared/model/code';
import { searchable } from '../../../shared/query/quote-filter';
import type { CodeCount } from './code-counts';
import { inParts } from './open-codes';

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

/** The heading above the open codes that wait beside the tree. */
export interface SectionRow {
  readonly kind: 'section';
  readonly count: number;
}

/** A line of the tree. */
export type TreeRow = CodeRow | NewRow | SectionRow;

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
 * The visible lines from top to bottom: the tree, then the open codes that have no place in it. A filter looks at names
 * and aliases, shows hits with the codes above them, and opens what is folded.
 */
export function codeRows(index: Index, setting: RowSetting): readonly TreeRow[] {
  const words = searchable(setting.filter).trim();
  const shown = words === '' ? null : filtered(index, words);
  const isShown = ({ id }: Code): boolean =>
    shown?.has(id) !== false && (setting.used === null || (setting.used.get(id)?.branch ?? 0) > 0);
  const rows: TreeRow[] = [];
  const addCodes = (codes: readonly Code[], level: number, before: number, siblings: number): void => {
    for (const [at, code] of codes.entries()) {
      const below = index.get(code.id) ?? [];
      const expanded = below.length > 0 && (shown !== null || !setting.collapsed.has(code.id));
      rows.push(rowOf(code, level, below.length > 0, expanded, before + at + 1, siblings));
      if (expanded || setting.adding?.parent === code.id) addLevel(code.id, level + 1);
    }
  };
  const addLevel = (parent: string | null, level: number): void => {
    const siblings = (index.get(parent) ?? []).filter(isShown);
    const { tree, open } = parent === null ? inParts(siblings) : { tree: siblings, open: [] };
    addCodes(tree, level, 0, siblings.length);
    if (setting.adding !== null && setting.adding.parent === parent)
      rows.push({ kind: 'new', parent, level });
    if (open.length > 0) rows.push({ kind: 'section', count: open.length });
    addCodes(open, level, tree.length, siblings.length);
  };
  addLevel(null, 1);
  return rows;
}

function rowOf(
  { id, name, parent }: Code,
  level: number,
  hasChildren: boolean,
  expanded: boolean,
  place: number,
  siblings: number,
): CodeRow {
  return { kind: 'code', id, name, parent, level, hasChildren, expanded, place, siblings };
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
