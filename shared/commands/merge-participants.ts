import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { AttributePatch } from '../model/attribute';
import type { OperationBody, ParticipantEdit } from '../model/operation';
import type { Consent, Participant } from '../model/participant';
import type { Session } from '../model/session';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { relabel, relink, remind, reseat } from './plan-reassign';

/**
 * Says that two participants are one person: speakers, passages, memos, sessions, contacts and remembered labels of
 * `id` go to `into`, who takes over what they lack. Where both know a value, that of `into` holds unless `values`
 * says otherwise; of two consents the stricter holds.
 */
export const mergeParticipants = defineCommand({
  type: 'merge-participants',
  payload: z.strictObject({
    id: z.string(),
    into: z.string(),
    values: z.record(z.string(), z.string()).exactOptional(),
  }),
  plan: (study, { id, into, values = {} }) => {
    const gone = study.participants.get(id);
    const kept = study.participants.get(into);
    if (gone === undefined || kept === undefined || id === into) {
      return fail(
        'participant-not-found',
        'That participant is not in the register any more. Nothing was changed.',
      );
    }
    const link = { participant: into, group: kept.group };
    const edit = editOf(gone, kept, values);
    const ops: readonly OperationBody[] = [
      ...relink(study, ({ participant }) => (participant === id ? link : undefined)),
      ...relabel(study, (meaning) =>
        meaning.kind === 'participant' && meaning.participant === id
          ? { kind: 'participant', participant: into }
          : undefined,
      ),
      ...remind(study, id, into),
      ...reseat(study, (session) => seated(session, id, into)),
      ...contactsOf(study, id, into),
      ...(Object.keys(edit).length === 0 ? [] : [{ type: 'participant:edit', id: into, edit } as const]),
      { type: 'participant:remove', id },
    ];
    return ok({
      label: `Join ${gone.pseudonym} with ${kept.pseudonym}`,
      ops,
      inverse: invertAll(study, ops),
    });
  },
});

function contactsOf(study: Study, id: string, into: string): readonly OperationBody[] {
  return [...study.contacts.values()]
    .filter(({ participant }) => participant === id)
    .map((contact): OperationBody => ({
      type: 'contact:edit',
      id: contact.id,
      edit: { participant: into },
    }));
}

/** What the one who stays takes over. */
function editOf(
  gone: Participant,
  kept: Participant,
  chosen: Readonly<Record<string, string>>,
): ParticipantEdit {
  const lacking = Object.entries(gone.attributes).filter(([id]) => (kept.attributes[id] ?? '') === '');
  const patch: AttributePatch = { ...Object.fromEntries(lacking), ...chosen };
  const consent = stricter(gone.consent, kept.consent);
  return {
    ...(kept.role === '' && gone.role !== '' ? { role: gone.role } : {}),
    ...(consent === undefined || consent === kept.consent ? {} : { consent }),
    ...(Object.keys(patch).length === 0 ? {} : { values: patch }),
  };
}

function stricter(a: Consent | undefined, b: Consent | undefined): Consent | undefined {
  const order = ['withdrawn', 'no-quotes', 'given'] as const;
  return order.find((consent) => consent === a || consent === b);
}

/** A person sits in one list of a session: whoever led it did not just attend. */
function seated(session: Session, id: string, into: string): Session {
  const turn = (people: readonly string[], before: readonly string[]): readonly string[] =>
    [...new Set(people.map((person) => (person === id ? into : person)))].filter(
      (person) => !before.includes(person),
    );
  const moderators = turn(session.moderators, []);
  const assistants = turn(session.assistants, moderators);
  const present = turn(session.present, [...moderators, ...assistants]);
  return { ...session, moderators, assistants, present };
}
