import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { codeName } from './add-codes';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Renames a group of codes, or lets codes join and leave it. */
export const editCodeGroup = defineCommand({
  type: 'edit-code-group',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      name: codeName.exactOptional(),
      add: z.array(z.string()).readonly().exactOptional(),
      remove: z.array(z.string()).readonly().exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const group = study.codeGroups.get(id);
    if (group === undefined || !(edit.add ?? []).every((code) => study.codes.has(code))) {
      return fail('code-group-not-found', 'That code group is gone. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'code-group:edit', id, edit }];
    return ok({ label: `Change code group ${group.name}`, ops, inverse: invertAll(study, ops) });
  },
});
