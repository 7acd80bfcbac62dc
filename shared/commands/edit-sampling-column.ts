import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { columnName } from './add-sampling-columns';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Renames a moment or method of the sampling plan, or moves it among the others. */
export const editSamplingColumn = defineCommand({
  type: 'edit-sampling-column',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({ name: columnName.exactOptional(), position: z.number().exactOptional() }),
  }),
  plan: (study, { id, edit }) => {
    const column = study.samplingColumns.get(id);
    if (column === undefined) {
      return fail('column-not-found', 'That part of the sampling plan is gone. Nothing was changed.');
    }
    const namesake = [...study.samplingColumns.values()].find(({ name }) => name === edit.name);
    if (namesake !== undefined && namesake.id !== id) {
      return fail(
        'column-exists',
        `“${namesake.name}” is in the sampling plan already. Nothing was changed.`,
      );
    }
    const ops: readonly OperationBody[] = [{ type: 'sampling:edit', id, edit }];
    return ok({ label: `Change ${column.name} in the sampling plan`, ops, inverse: invertAll(study, ops) });
  },
});
