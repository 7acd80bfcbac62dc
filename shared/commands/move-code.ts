import { z } from 'zod';
import { childrenOf, isLiving, subtree } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/**
 * Moves a code, with everything below it, under `parent` (null: to the top) and before the sibling
 * `before` (null: last). A code cannot go below itself.
 */
export const moveCode = defineCommand({
  type: 'move-code',
  payload: z.strictObject({ id: z.string(), parent: z.string().nullable(), before: z.string().nullable() }),
  plan: (study, { id, parent, before }) => {
    const code = study.codes.get(id);
    if (code === undefined || !isLiving(study, id) || (parent !== null && !isLiving(study, parent))) {
      return fail('code-not-found', 'That code is not in use any more. Nothing was moved.');
    }
    if (parent !== null && subtree(study, id).has(parent)) {
      return fail(
        'code-below-itself',
        `“${code.name}” cannot go below itself. Nothing was moved. Choose another place.`,
      );
    }
    const position = positionBefore(study, id, parent, before);
    const ops: readonly OperationBody[] = [{ type: 'code:move', id, parent, position }];
    return ok({ label: `Move ${code.name}`, ops, inverse: invertAll(study, ops) });
  },
});

/** Halfway between the neighbours: a move then writes one code, never its siblings. */
function positionBefore(study: Study, id: string, parent: string | null, before: string | null): number {
  const siblings = childrenOf(study, parent).filter((sibling) => sibling.id !== id);
  const index = siblings.findIndex((sibling) => sibling.id === before);
  const next = siblings[index === -1 ? siblings.length : index];
  const previous = siblings[(index === -1 ? siblings.length : index) - 1];
  if (next === undefined) return (previous?.position ?? -1) + 1;
  return previous === undefined ? next.position - 1 : (previous.position + next.position) / 2;
}
