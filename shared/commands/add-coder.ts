import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** Adds a team member who codes; two coders may not share a name, or nobody could tell their work apart. */
export const addCoder = defineCommand({
  type: 'add-coder',
  payload: z.strictObject({ name: z.string().trim().max(100) }),
  plan: (study, { name }, { createId }) => {
    if (name === '') return fail('name-empty', 'A coder needs a name. Nothing was changed. Type one.');
    const known = [...study.coders.values()].some((coder) => coder.name === name);
    if (known)
      return fail(
        'coder-exists',
        `There is a coder “${name}” already. Nothing was changed. Choose that one.`,
      );
    const ops: readonly OperationBody[] = [{ type: 'coder:add', coder: { id: createId(), name } }];
    return ok({ label: `Add coder ${name}`, ops, inverse: invertAll(study, ops) });
  },
});
