import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** Gives the study its name, which is free text and not the name of its folder. */
export const nameStudy = defineCommand({
  type: 'name-study',
  payload: z.strictObject({ name: z.string().trim().max(200) }),
  plan: (study, { name }) => {
    if (name === '') return fail('name-empty', 'A study needs a name. Nothing was changed. Type one.');
    const ops: readonly OperationBody[] = [{ type: 'study:name', name }];
    return ok({ label: `Name the study ${name}`, ops, inverse: invertAll(study, ops) });
  },
});
