import { z } from 'zod';
import { codesInTreeOrder } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { codeName } from './add-codes';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Keeps the code book as it stands under a name; what is coded from now on is coded under this version. */
export const keepCodeBook = defineCommand({
  type: 'keep-code-book',
  payload: z.strictObject({ name: codeName, note: z.string().max(20_000) }),
  plan: (study, { name, note }, { createId, now, by }) => {
    const codes = codesInTreeOrder(study);
    if (codes.length === 0) {
      return fail('no-codes', 'There are no codes yet. Nothing was kept. Add codes first.');
    }
    const version = { id: createId(), name, note, at: now, by, codes };
    const ops: readonly OperationBody[] = [{ type: 'code-book:keep', version }];
    return ok({ label: `Keep code book version ${name}`, ops, inverse: invertAll(study, ops) });
  },
});
