import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { findCoding } from '../model/find-coding';
import type { OperationBody } from '../model/operation';

/**
 * Takes codings off their words, or off none where a correction took these away; the words, and other coders' codings
 * on them, stay.
 */
export const removeCodings = defineCommand({
  type: 'remove-codings',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly() }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    const [first = ''] = ids;
    const isAdrift = (id: string): boolean =>
      [...study.adriftCodings.values()].some((codings) => codings.has(id));
    if (!ids.every((id) => study.codingDocuments.has(id) || isAdrift(id))) {
      return fail('coding-not-found', 'One of these codings is gone already. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'coding:remove', ids }];
    const coding = findCoding(study, first);
    const name = study.codes.get(coding?.code ?? '')?.name ?? '';
    const label = ids.length === 1 ? `Remove ${name}` : `Remove ${ids.length} codings`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
