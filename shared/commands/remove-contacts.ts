import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Takes lines out of the recruitment log. */
export const removeContacts = defineCommand({
  type: 'remove-contacts',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly() }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    const who = study.contacts.get(ids[0] ?? '')?.who ?? '';
    if (!ids.every((id) => study.contacts.has(id))) {
      return fail('contact-not-found', 'That line of the recruitment log is gone. Nothing was changed.');
    }
    const ops = ids.map((id): OperationBody => ({ type: 'contact:remove', id }));
    const label = ids.length === 1 ? `Remove contact with ${who}` : `Remove ${ids.length} contacts`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
