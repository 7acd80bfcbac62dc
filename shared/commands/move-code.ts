import { z } from 'zod';
import { childrenOf, isLiving, subtree } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { Code } from '../model/code';
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
    const ops = movesBefore(study, code, parent, before);
    return ok({ label: `Move ${code.name}`, ops, inverse: invertAll(study, ops) });
  },
});

/**
 * The code alone goes halfway between its neighbours. Only where no number lies between them (after a merge
 * siblings may share a position, and halves run out) are the siblings numbered anew.
 */
function movesBefore(
  study: Study,
  code: Code,
  parent: string | null,
  before: string | null,
): readonly OperationBody[] {
  const siblings = childrenOf(study, parent).filter((sibling) => sibling.id !== code.id);
  const found = siblings.findIndex((sibling) => sibling.id === before);
  const at = found === -1 ? siblings.length : found;
  const position = positionBetween(siblings[at - 1], siblings[at]);
  const move = (id: string, place: number): OperationBody => ({
    type: 'code:move',
    id,
    parent,
    position: place,
  });
  if (position !== null) return [move(code.id, position)];
  return [...siblings.slice(0, at), code, ...siblings.slice(at)].flatMap((sibling, place) =>
    sibling.id !== code.id && sibling.position === place ? [] : [move(sibling.id, place)],
  );
}

/** A number between those of two neighbours, or null where there is none. */
function positionBetween(previous: Code | undefined, next: Code | undefined): number | null {
  if (next === undefined) return (previous?.position ?? -1) + 1;
  if (previous === undefined) return next.position - 1;
  const position = (previous.position + next.position) / 2;
  return position > previous.position && position < next.position ? position : null;
}
