import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';
import { mayBeQuoted } from '../model/participant';
import { relink } from './plan-reassign';

/**
 * Takes a participant off the register; speakers and passages linked to them keep their group and become unknown.
 *
 * Refused for somebody who may not be quoted as long as words are theirs: it is the register that holds these back.
 */
export const removeParticipant = defineCommand({
  type: 'remove-participant',
  payload: z.strictObject({ id: z.string() }),
  plan: (study, { id }) => {
    const participant = study.participants.get(id);
    if (participant === undefined) {
      return fail(
        'participant-not-found',
        'That participant is not in the register any more. Nothing was changed.',
      );
    }
    const link = { participant: null, group: participant.group };
    const unlinked = relink(study, (known) => (known.participant === id ? link : undefined));
    if (unlinked.length > 0 && !mayBeQuoted(participant)) {
      return fail(
        'participant-withheld',
        `“${participant.pseudonym}” may not be quoted, and without the register their words could be quoted as those of an unknown speaker. Nothing was changed. Keep them in the register.`,
      );
    }
    const ops: readonly OperationBody[] = [...unlinked, { type: 'participant:remove', id }];
    return ok({ label: `Remove ${participant.pseudonym}`, ops, inverse: invertAll(study, ops) });
  },
});
