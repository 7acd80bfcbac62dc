import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Takes a group of codes away; its codes stay in the tree. */
export const removeCodeGroup = defineCommand({
  type: 'remove-code-group',
  payload: z.strictObject({ id: z.string() }),
  plan: (study, { id }) => {
    const group = study.codeGroups.get(id);
    if (group === undefined) {
      return fail('code-group-not-found', 'That code group is gone. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'code-group:remove', id }];
    return ok({ label: `Remove code group ${group.name}`, ops, inverse: invertAll(study, ops) });
  },
});
