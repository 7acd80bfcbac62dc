import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Takes a moment or method out of the sampling plan, with what was planned for it; its documents belong to none. */
export const removeSamplingColumn = defineCommand({
  type: 'remove-sampling-column',
  payload: z.strictObject({ id: z.string() }),
  plan: (study, { id }) => {
    const column = study.samplingColumns.get(id);
    if (column === undefined) {
      return fail('column-not-found', 'That part of the sampling plan is gone. Nothing was changed.');
    }
    const documents = [...study.documents.values()].filter(({ sampling }) => sampling === id);
    const planned = [...study.samplingPlan.keys()].flatMap((cell): readonly OperationBody[] => {
      const [group = '', of = ''] = cell.split(' ');
      return of === id ? [{ type: 'sampling:plan', group, column: id, planned: null }] : [];
    });
    const ops: readonly OperationBody[] = [
      ...documents.map((document): OperationBody => ({
        type: 'document:edit',
        id: document.id,
        edit: { sampling: null },
      })),
      ...planned,
      { type: 'sampling:remove', id },
    ];
    return ok({ label: `Remove ${column.name} from the sampling plan`, ops, inverse: invertAll(study, ops) });
  },
});
