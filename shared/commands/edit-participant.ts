import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { consents } from '../model/participant';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** Changes a participant's pseudonym, group, role, attributes or consent; every quote follows at once. */
export const editParticipant = defineCommand({
  type: 'edit-participant',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      pseudonym: z.string().trim().min(1).max(100).exactOptional(),
      group: z.string().exactOptional(),
      role: z.string().trim().max(200).exactOptional(),
      attributes: z.record(z.string(), z.string()).exactOptional(),
      values: z.record(z.string(), z.string().nullable()).exactOptional(),
      consent: z.enum(consents).nullable().exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const participant = study.participants.get(id);
    if (participant === undefined) {
      return fail(
        'participant-not-found',
        'That participant is not in the register any more. Nothing was changed.',
      );
    }
    const namesake = [...study.participants.values()].find((other) => other.pseudonym === edit.pseudonym);
    if (namesake !== undefined && namesake.id !== id) {
      return fail('pseudonym-taken', `“${namesake.pseudonym}” is someone else already. Nothing was changed.`);
    }
    if (edit.group !== undefined && !study.groups.has(edit.group)) {
      return fail('group-not-found', 'That group is not in the study. Nothing was changed. Choose another.');
    }
    const ops: readonly OperationBody[] = [{ type: 'participant:edit', id, edit }];
    return ok({ label: `Edit ${participant.pseudonym}`, ops, inverse: invertAll(study, ops) });
  },
});
