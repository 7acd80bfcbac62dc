import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Says how many participants of a group are wanted at a moment or by a method; null: that cell is not in the sample. */
export const planSampling = defineCommand({
  type: 'plan-sampling',
  payload: z.strictObject({
    cells: z
      .array(
        z.strictObject({
          group: z.string(),
          column: z.string(),
          planned: z.number().int().min(0).max(1_000_000).nullable(),
        }),
      )
      .min(1)
      .readonly(),
  }),
  plan: (study, { cells }) => {
    if (!cells.every(({ group, column }) => study.groups.has(group) && study.samplingColumns.has(column))) {
      return fail('cell-not-found', 'That part of the sampling plan is gone. Nothing was changed.');
    }
    const ops = cells.map((cell): OperationBody => ({ type: 'sampling:plan', ...cell }));
    return ok({ label: 'Plan the sample', ops, inverse: invertAll(study, ops) });
  },
});
