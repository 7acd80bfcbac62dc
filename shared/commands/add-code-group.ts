import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { codeName, givenId } from './add-codes';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Makes a set of codes across the branches of the tree; the tree itself stays as it is. */
export const addCodeGroup = defineCommand({
  type: 'add-code-group',
  payload: z.strictObject({
    name: codeName,
    codes: z.array(z.string()).readonly(),
    id: givenId.exactOptional(),
  }),
  plan: (study, { name, codes, id }, { createId }) => {
    if (!codes.every((code) => study.codes.has(code))) {
      return fail('code-not-found', 'One of these codes is not in use any more. Nothing was changed.');
    }
    const group = { id: id ?? createId(), name, codes: [...new Set(codes)].sort() };
    const ops: readonly OperationBody[] = [{ type: 'code-group:add', group }];
    return ok({ label: `Add code group ${name}`, ops, inverse: invertAll(study, ops) });
  },
});
