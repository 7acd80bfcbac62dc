import { z } from 'zod';
import { isLiving } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { nameOf } from './living-codings';

/** Gives several codes one colour (null: inherit the parent's) or one origin, as one act. */
export const editCodes = defineCommand({
  type: 'edit-codes',
  payload: z.strictObject({
    ids: z.array(z.string()).min(1).readonly(),
    edit: z.strictObject({
      origin: z.enum(['a-priori', 'open']).exactOptional(),
      colour: z.number().int().min(1).max(12).nullable().exactOptional(),
    }),
  }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    if (!ids.every((id) => isLiving(study, id))) {
      return fail('code-not-found', 'One of these codes is not in use any more. Nothing was changed.');
    }
    const ops = ids.map((id): OperationBody => ({ type: 'code:edit', id, edit: payload.edit }));
    return ok({
      label: labelOf(ids.length, nameOf(study, ids[0] ?? ''), payload.edit),
      ops,
      inverse: invertAll(study, ops),
    });
  },
});

function labelOf(count: number, name: string, edit: { readonly colour?: number | null }): string {
  if (edit.colour === undefined) return count === 1 ? `Define ${name}` : `Define ${count} codes`;
  return count === 1 ? `Recolour ${name}` : `Recolour ${count} codes`;
}
