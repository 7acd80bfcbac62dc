import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Forgets a kept version of the code book; the codes of today are not touched. */
export const forgetCodeBook = defineCommand({
  type: 'forget-code-book',
  payload: z.strictObject({ id: z.string() }),
  plan: (study, { id }) => {
    const version = study.codeBooks.get(id);
    if (version === undefined) {
      return fail('code-book-not-found', 'That version is gone already. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'code-book:forget', id }];
    return ok({ label: `Forget code book version ${version.name}`, ops, inverse: invertAll(study, ops) });
  },
});
