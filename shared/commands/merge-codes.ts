import { z } from 'zod';
import { isLiving } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/**
 * Lets one code take over the codings and children of others. Every coding remembers the code it was made
 * with, so undo gives each back its own.
 */
export const mergeCodes = defineCommand({
  type: 'merge-codes',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly(), into: z.string() }),
  plan: (study, payload) => {
    const { into } = payload;
    const ids = [...new Set(payload.ids)].filter((id) => id !== into);
    const target = study.codes.get(into);
    if (target === undefined || ![...ids, into].every((id) => isLiving(study, id))) {
      return fail('code-not-found', 'One of these codes is not in use any more. Nothing was changed.');
    }
    if (ids.length === 0)
      return fail('code-same', 'These are one code already. Nothing was changed. Choose another.');
    const ops = ids.map((id): OperationBody => ({ type: 'code:merge', id, into }));
    const name = study.codes.get(ids[0] ?? '')?.name ?? '';
    const label =
      ids.length === 1
        ? `Merge ${name} into ${target.name}`
        : `Merge ${ids.length} codes into ${target.name}`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
