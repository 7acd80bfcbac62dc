import { z } from 'zod';
import { isLiving } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { CodeEdit } from '../model/code';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Renames, recolours or redefines a code; its codings stay its own, because identity is the id. */
export const editCode = defineCommand({
  type: 'edit-code',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      name: z.string().trim().min(1).max(200).exactOptional(),
      definition: z.string().max(20_000).exactOptional(),
      whenToUse: z.string().max(20_000).exactOptional(),
      whenNot: z.string().max(20_000).exactOptional(),
      example: z.string().max(20_000).exactOptional(),
      aliases: z.array(z.string().trim().min(1).max(200)).readonly().exactOptional(),
      origin: z.enum(['a-priori', 'open']).exactOptional(),
      colour: z.number().int().min(1).max(12).nullable().exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const code = study.codes.get(id);
    if (code === undefined || !isLiving(study, id)) {
      return fail('code-not-found', 'That code is not in use any more. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'code:edit', id, edit }];
    return ok({ label: labelOf(code.name, edit), ops, inverse: invertAll(study, ops) });
  },
});

function labelOf(name: string, edit: CodeEdit): string {
  if (edit.name !== undefined) return `Rename ${name} to ${edit.name}`;
  if (edit.colour !== undefined) return `Recolour ${name}`;
  return `Define ${name}`;
}
