import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/**
 * Takes codes out of the archive, or clears the mark of codes that colleagues kept alive by using them.
 * Of the codings named, those that are away come back; the others were never gone, and undo leaves them.
 */
export const restoreCodes = defineCommand({
  type: 'restore-codes',
  payload: z.strictObject({
    ids: z.array(z.string()).min(1).readonly(),
    codings: z.array(z.string()).readonly(),
  }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    const codings = payload.codings.filter((id) => study.removedCodings.has(id));
    const away = ids.every((id) => ['archived', 'kept-alive'].includes(study.codeStates.get(id)?.kind ?? ''));
    if (!away)
      return fail('code-not-archived', 'One of these codes is not in the archive. Nothing was changed.');
    const ops: readonly OperationBody[] = [{ type: 'code:restore', ids, codings }];
    const name = study.codes.get(ids[0] ?? '')?.name ?? '';
    const label = ids.length === 1 ? `Restore ${name}` : `Restore ${ids.length} codes`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
