import { z } from 'zod';
import { fail, ok, type Result } from '../lib/result';
import { consents } from '../model/participant';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** Someone to be put on the register. */
export const newParticipant = z.strictObject({
  pseudonym: z.string().trim().min(1).max(100),
  group: z.string(),
  role: z.string().trim().max(200),
  attributes: z.record(z.string(), z.string()),
  consent: z.enum(consents).exactOptional(),
});

/** Adds people to the register under pseudonyms; a pseudonym stands for one person in the whole study. */
export const addParticipants = defineCommand({
  type: 'add-participants',
  payload: z.strictObject({ participants: z.array(newParticipant).min(1).readonly() }),
  plan: (study, { participants }, { createId }) => {
    const free = checkNewcomers(study, participants);
    if (!free.ok) return free;
    const ops = participants.map((added): OperationBody => ({
      type: 'participant:add',
      participant: { id: createId(), ...added },
    }));
    const what =
      participants.length === 1 ? (participants[0]?.pseudonym ?? '') : `${participants.length} participants`;
    return ok({ label: `Add ${what}`, ops, inverse: invertAll(study, ops) });
  },
});

/** Refuses pseudonyms that are in use or given twice, and groups that are not in the study. */
export function checkNewcomers(
  study: Study,
  newcomers: readonly Pick<z.infer<typeof newParticipant>, 'pseudonym' | 'group'>[],
): Result<null> {
  const taken = new Set([...study.participants.values()].map((known) => known.pseudonym));
  for (const { pseudonym, group } of newcomers) {
    if (taken.has(pseudonym)) {
      return fail(
        'pseudonym-taken',
        `“${pseudonym}” is someone else already. Nothing was changed. Choose another.`,
      );
    }
    if (!study.groups.has(group)) {
      return fail('group-not-found', `The group of “${pseudonym}” is not in the study. Nothing was changed.`);
    }
    taken.add(pseudonym);
  }
  return ok(null);
}
