import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { contactFields, isKnown } from './add-contacts';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Changes a line of the recruitment log. */
export const editContact = defineCommand({
  type: 'edit-contact',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      date: contactFields.date.exactOptional(),
      who: contactFields.who.exactOptional(),
      participant: contactFields.participant.exactOptional(),
      group: contactFields.group.exactOptional(),
      column: contactFields.column.exactOptional(),
      outcome: contactFields.outcome.exactOptional(),
      note: contactFields.note.exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const contact = study.contacts.get(id);
    if (contact === undefined) {
      return fail('contact-not-found', 'That line of the recruitment log is gone. Nothing was changed.');
    }
    if (!isKnown(study, edit)) {
      return fail('link-unknown', 'That participant or group is not in the study. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'contact:edit', id, edit }];
    return ok({ label: `Change contact with ${contact.who}`, ops, inverse: invertAll(study, ops) });
  },
});
