import { z } from 'zod';
import { ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { codeName, givenId, planCodes } from './add-codes';
import { documentsOf, newPassage, planCodings, someCodings } from './add-codings';
import { defineCommand } from './command';
import { invertAll } from './invert';

/**
 * Makes a code out of the data and codes with it, as one act: one undo takes both back.
 *
 * The code is an open one, the last child of `parent` (null: at the top). An `id` may be given, so that the caller
 * knows the code before it is there. Another code of the same name does not stand in the way.
 */
export const codeWithNewCode = defineCommand({
  type: 'code-with-new-code',
  payload: z.strictObject({
    parent: z.string().nullable(),
    name: codeName,
    codings: z.array(newPassage).min(1).readonly(),
    id: givenId.exactOptional(),
  }),
  reads: ({ codings }) => documentsOf(codings),
  plan: (study, { parent, name, codings, id }, context) => {
    const code = id ?? context.createId();
    const codes = [{ name, origin: 'open' as const }];
    const added = planCodes(study, { parent, codes, id: code }, context.createId);
    if (!added.ok) return added;
    const asked = codings.map((passage) => ({ ...passage, code }));
    const coded = someCodings(planCodings(study, asked, context, { fresh: code }));
    if (!coded.ok) return coded;
    const ops: readonly OperationBody[] = [...added.value, { type: 'coding:add', codings: coded.value }];
    const { length } = coded.value;
    const label =
      length === 1 ? `Code with new code ${name}` : `Code ${length} passages with new code ${name}`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
