import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Name of a moment or method. */
export const columnName = z.string().trim().min(1).max(100);

/** Adds moments or methods to the sampling plan, after those that are there. */
export const addSamplingColumns = defineCommand({
  type: 'add-sampling-columns',
  payload: z.strictObject({ names: z.array(columnName).min(1).readonly() }),
  plan: (study, { names }, { createId }) => {
    const taken = new Set([...study.samplingColumns.values()].map(({ name }) => name));
    const twice = names.find((name) => taken.has(name) || !taken.add(name));
    if (twice !== undefined) {
      return fail('column-exists', `“${twice}” is in the sampling plan already. Nothing was changed.`);
    }
    const last = Math.max(-1, ...[...study.samplingColumns.values()].map(({ position }) => position));
    const ops = names.map((name, index): OperationBody => ({
      type: 'sampling:add',
      column: { id: createId(), name, position: last + 1 + index },
    }));
    const label =
      names.length === 1 ? `Add ${names[0] ?? ''} to the sampling plan` : 'Extend the sampling plan';
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
