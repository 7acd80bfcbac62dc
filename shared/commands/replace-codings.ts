import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { documentsOf, newCoding, planCodings } from './add-codings';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { livingCodings, nameOf } from './living-codings';

/** Takes codings away and puts others in their place, as one act; what is asked for and there already stays. */
export const replaceCodings = defineCommand({
  type: 'replace-codings',
  payload: z.strictObject({
    remove: z.array(z.string()).readonly(),
    codings: z.array(newCoding).readonly(),
  }),
  reads: ({ codings }) => documentsOf(codings),
  plan: (study, { remove, codings }, context) => {
    const gone = livingCodings(study, remove);
    if (!gone.ok) return gone;
    const ids = gone.value.map(({ id }) => id);
    const added = planCodings(study, codings, context, { without: new Set(ids) });
    if (!added.ok) return added;
    if (ids.length + added.value.length === 0) {
      return fail('already-coded', 'These words carry this code already. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [
      ...(ids.length === 0 ? [] : [{ type: 'coding:remove', ids } as const]),
      ...(added.value.length === 0 ? [] : [{ type: 'coding:add', codings: added.value } as const]),
    ];
    const [old, fresh] = [gone.value[0], added.value[0]];
    const isOne = ids.length === 1 && added.value.length === 1;
    const label = isOne
      ? `Replace ${nameOf(study, old?.code ?? '')} by ${nameOf(study, fresh?.code ?? '')}`
      : `Change ${Math.max(ids.length, added.value.length)} codings`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
