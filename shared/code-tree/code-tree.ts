import type { Code } from '../model/code';
import type { Study } from '../model/study';

/** Separates the levels of a code path wherever one is written: `Interventie > Bedrijfsbezoek`. */
export const PATH_SEPARATOR = ' > ';

/** Whether a code is in use: active, or kept alive by what was coded with it. */
export function isLiving(study: Study, id: string): boolean {
  const kind = study.codeStates.get(id)?.kind;
  return kind === 'active' || kind === 'kept-alive';
}

/** Living children of a code (null: the top of the tree), in the order people see. */
export function childrenOf(study: Study, parent: string | null): readonly Code[] {
  return childIndex(study).get(parent) ?? [];
}

/** The index of each study at its last revision that was asked for. */
const indexes = new WeakMap<Study, { readonly revision: number; readonly index: ChildIndex }>();

type ChildIndex = ReadonlyMap<string | null, readonly Code[]>;

/** Living codes by parent, siblings in order; built in one pass and kept until the study changes. */
export function childIndex(study: Study): ChildIndex {
  const known = indexes.get(study);
  if (known?.revision === study.revision) return known.index;
  const index = buildIndex(study);
  indexes.set(study, { revision: study.revision, index });
  return index;
}

function buildIndex(study: Study): ChildIndex {
  const index = new Map<string | null, Code[]>();
  for (const code of study.codes.values()) {
    if (!isLiving(study, code.id)) continue;
    const siblings = index.get(code.parent);
    if (siblings === undefined) index.set(code.parent, [code]);
    else siblings.push(code);
  }
  for (const siblings of index.values()) siblings.sort(compareSiblings);
  return index;
}

/** Living codes from the top down, each parent before its children. */
export function codesInTreeOrder(study: Study): readonly Code[] {
  const index = childIndex(study);
  const ordered: Code[] = [];
  const visit = (parent: string | null): void => {
    for (const code of index.get(parent) ?? []) {
      ordered.push(code);
      visit(code.id);
    }
  };
  visit(null);
  return ordered;
}

/** Names from the top of the tree down to the code itself; empty for an unknown code. */
export function codePath(study: Study, id: string): readonly string[] {
  const names: string[] = [];
  for (let code = study.codes.get(id); code !== undefined; code = parentOf(study, code)) {
    names.unshift(code.name);
  }
  return names;
}

/** The code itself and every living code below it. */
export function subtree(study: Study, id: string): ReadonlySet<string> {
  const index = childIndex(study);
  const found = new Set([id]);
  for (const code of found) for (const child of index.get(code) ?? []) found.add(child.id);
  return found;
}

/** The hue (1-12) a code is shown in: its own, else the nearest ancestor's, else one fixed by its top code. */
export function hueOf(study: Study, id: string): number {
  let last = id;
  for (let code = study.codes.get(id); code !== undefined; code = parentOf(study, code)) {
    if (code.colour !== undefined) return code.colour;
    last = code.id;
  }
  let sum = 0;
  for (const unit of last) sum = (sum * 31 + unit.charCodeAt(0)) % 9973;
  return (sum % 12) + 1;
}

/** Order of siblings: position, then id, so that it is the same on every copy. */
export function compareSiblings(a: Code, b: Code): number {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function parentOf(study: Study, code: Code): Code | undefined {
  return code.parent === null ? undefined : study.codes.get(code.parent);
}
