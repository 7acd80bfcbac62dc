import { z } from 'zod';
import { isLiving } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/**
 * Lets one code take over another's codings and children. Every coding remembers the code it was made
 * with, so undo gives each back its own.
 */
export const mergeCodes = defineCommand({
  type: 'merge-codes',
  payload: z.strictObject({ id: z.string(), into: z.string() }),
  plan: (study, { id, into }) => {
    const code = study.codes.get(id);
    const target = study.codes.get(into);
    if (code === undefined || target === undefined || !isLiving(study, id) || !isLiving(study, into)) {
      return fail('code-not-found', 'One of these codes is not in use any more. Nothing was changed.');
    }
    if (id === into)
      return fail('code-same', 'These are one code already. Nothing was changed. Choose another.');
    const ops: readonly OperationBody[] = [{ type: 'code:merge', id, into }];
    return ok({ label: `Merge ${code.name} into ${target.name}`, ops, inverse: invertAll(study, ops) });
  },
});
