import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

const participant = z.strictObject({
  pseudonym: z.string().trim().min(1).max(100),
  group: z.string(),
  role: z.string().trim().max(200),
  attributes: z.record(z.string(), z.string()),
});

/** Adds people to the register under pseudonyms; a pseudonym stands for one person in the whole study. */
export const addParticipants = defineCommand({
  type: 'add-participants',
  payload: z.strictObject({ participants: z.array(participant).min(1).readonly() }),
  plan: (study, { participants }, { createId }) => {
    const taken = new Set([...study.participants.values()].map((known) => known.pseudonym));
    for (const { pseudonym, group } of participants) {
      if (taken.has(pseudonym)) {
        return fail(
          'pseudonym-taken',
          `“${pseudonym}” is someone else already. Nothing was changed. Choose another.`,
        );
      }
      if (!study.groups.has(group)) {
        return fail(
          'group-not-found',
          `The group of “${pseudonym}” is not in the study. Nothing was changed.`,
        );
      }
      taken.add(pseudonym);
    }
    const ops = participants.map((added): OperationBody => ({
      type: 'participant:add',
      participant: { id: createId(), ...added },
    }));
    const what =
      participants.length === 1 ? (participants[0]?.pseudonym ?? '') : `${participants.length} participants`;
    return ok({ label: `Add ${what}`, ops, inverse: invertAll(study, ops) });
  },
});
