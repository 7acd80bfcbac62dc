import { childrenOf, codesInTreeOrder } from '../../../shared/code-tree/code-tree';
import type { Code } from '../../../shared/model/code';
import type { Study } from '../../../shared/model/study';
import { siblingsOf } from './open-codes';
import type { MoveDirection } from './tree-keys';

/** Where a code goes: below `parent`, before the sibling `before` (null: last). */
export interface CodePlace {
  readonly parent: string | null;
  readonly before: string | null;
  /** The code it was put next to: at the top that says whether it goes into the tree or waits beside it. */
  readonly beside?: string;
}

/** Where a drag lets go: above, on or below a row. */
export type DropZone = 'before' | 'into' | 'after';

/**
 * The place one step in a direction for codes that move together, or null where there is none that way. They step from
 * the first of them (down: from the last), so codes of several branches end up side by side.
 */
export function placeToward(
  study: Study,
  ids: readonly string[],
  direction: MoveDirection,
): CodePlace | null {
  const tops = topsOf(study, ids);
  const code = direction === 'down' ? tops.at(-1) : tops[0];
  if (code === undefined) return null;
  const moving = new Set(tops.map(({ id }) => id));
  const siblings = siblingsOf(study, code);
  const at = siblings.findIndex(({ id }) => id === code.id);
  const above = siblings.slice(0, at).findLast(({ id }) => !moving.has(id));
  switch (direction) {
    case 'up':
      return above === undefined ? null : { parent: code.parent, before: above.id };
    case 'down': {
      const rest = siblings.slice(at + 1).filter(({ id }) => !moving.has(id));
      return rest.length === 0 ? null : { parent: code.parent, before: rest[1]?.id ?? null };
    }
    case 'in':
      return above === undefined ? null : { parent: above.id, before: null };
    case 'out':
      return code.parent === null ? null : placeAfter(study, code.parent, moving);
  }
}

/** The place that a drop on `target` means; below an open branch means its first child. */
export function placeOfDrop(study: Study, target: string, zone: DropZone, expanded: boolean): CodePlace {
  const parent = study.codes.get(target)?.parent ?? null;
  if (zone === 'into') return { parent: target, before: null };
  if (zone === 'before') return { parent, before: target, beside: target };
  if (expanded) return { parent: target, before: childrenOf(study, target)[0]?.id ?? null };
  return placeAfter(study, target, new Set());
}

/** The codes in tree order without those that go along with one above them. */
export function topsOf(study: Study, ids: readonly string[]): readonly Code[] {
  const chosen = new Set(ids);
  return codesInTreeOrder(study).filter(
    ({ id, parent }) => chosen.has(id) && (parent === null || !isWithin(study, parent, chosen)),
  );
}

/** Whether a code is one of these or below one of them. */
export function isWithin(study: Study, id: string, of: ReadonlySet<string>): boolean {
  for (let at: string | null = id; at !== null; at = study.codes.get(at)?.parent ?? null) {
    if (of.has(at)) return true;
  }
  return false;
}

function placeAfter(study: Study, id: string, moving: ReadonlySet<string>): CodePlace {
  const parent = study.codes.get(id)?.parent ?? null;
  const siblings = childrenOf(study, parent);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const next = siblings.slice(at + 1).find((sibling) => !moving.has(sibling.id));
  return { parent, before: next?.id ?? null, beside: id };
}
