import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { contactOutcomes } from '../model/sampling';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** The fields of a line of the recruitment log. */
export const contactFields = {
  date: z.iso.date(),
  who: z.string().trim().min(1).max(200),
  participant: z.string().nullable(),
  group: z.string().nullable(),
  column: z.string().nullable(),
  outcome: z.enum(contactOutcomes),
  note: z.string().max(2_000),
} as const;

/** Writes lines into the recruitment log: who was asked, when, and what came of it. */
export const addContacts = defineCommand({
  type: 'add-contacts',
  payload: z.strictObject({ contacts: z.array(z.strictObject(contactFields)).min(1).readonly() }),
  plan: (study, { contacts }, { createId }) => {
    if (!contacts.every((contact) => isKnown(study, contact))) {
      return fail('link-unknown', 'That participant or group is not in the study. Nothing was changed.');
    }
    const ops = contacts.map((contact): OperationBody => ({
      type: 'contact:add',
      contact: { id: createId(), ...contact },
    }));
    const { length } = contacts;
    const label = length === 1 ? `Log contact with ${contacts[0]?.who ?? ''}` : `Log ${length} contacts`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});

/** Whether everything a contact names is in the study. */
export function isKnown(
  study: Study,
  {
    participant = null,
    group = null,
    column = null,
  }: {
    readonly participant?: string | null;
    readonly group?: string | null;
    readonly column?: string | null;
  },
): boolean {
  return (
    (participant === null || study.participants.has(participant)) &&
    (group === null || study.groups.has(group)) &&
    (column === null || study.samplingColumns.has(column))
  );
}
