import { childrenOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import type { MoveDirection } from './tree-keys';

/** Where a code goes: below `parent`, before the sibling `before` (null: last). */
export interface CodePlace {
  readonly parent: string | null;
  readonly before: string | null;
}

/** Where a drag lets go: above, on or below a row. */
export type DropZone = 'before' | 'into' | 'after';

/** The place one step in a direction, or null where there is none that way. */
export function placeToward(study: Study, id: string, direction: MoveDirection): CodePlace | null {
  const code = study.codes.get(id);
  if (code === undefined) return null;
  const siblings = childrenOf(study, code.parent);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  const above = siblings[at - 1];
  switch (direction) {
    case 'up':
      return above === undefined ? null : { parent: code.parent, before: above.id };
    case 'down':
      if (siblings[at + 1] === undefined) return null;
      return { parent: code.parent, before: siblings[at + 2]?.id ?? null };
    case 'in':
      return above === undefined ? null : { parent: above.id, before: null };
    case 'out':
      return code.parent === null ? null : placeAfter(study, code.parent);
  }
}

/** The place that a drop on `target` means; below an open branch means its first child. */
export function placeOfDrop(study: Study, target: string, zone: DropZone, expanded: boolean): CodePlace {
  const parent = study.codes.get(target)?.parent ?? null;
  if (zone === 'into') return { parent: target, before: null };
  if (zone === 'before') return { parent, before: target };
  if (expanded) return { parent: target, before: childrenOf(study, target)[0]?.id ?? null };
  return placeAfter(study, target);
}

function placeAfter(study: Study, id: string): CodePlace {
  const parent = study.codes.get(id)?.parent ?? null;
  const siblings = childrenOf(study, parent);
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return { parent, before: siblings[at + 1]?.id ?? null };
}
