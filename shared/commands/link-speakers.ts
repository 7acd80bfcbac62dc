import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { SpeakerLink } from '../model/participant';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

const link = z.strictObject({
  document: z.string(),
  speaker: z.string(),
  participant: z.string().nullable(),
  group: z.string().nullable(),
});

/**
 * Says who speaker labels stand for. A label may be an unknown member of a group; a participant brings
 * their own group. A link with neither is taken off again.
 */
export const linkSpeakers = defineCommand({
  type: 'link-speakers',
  payload: z.strictObject({ links: z.array(link).min(1).readonly() }),
  plan: (study, { links }) => {
    const ops: OperationBody[] = [];
    for (const asked of links) {
      if (study.documents.get(asked.document)?.speakers.includes(asked.speaker) !== true) {
        return fail(
          'speaker-not-found',
          `Nobody called “${asked.speaker}” speaks there. Nothing was changed.`,
        );
      }
      const meant = linkOf(study, asked.participant, asked.group);
      if (meant === undefined) {
        return fail('link-unknown', 'That participant or group is not in the study. Nothing was changed.');
      }
      ops.push({ type: 'speaker:link', document: asked.document, speaker: asked.speaker, link: meant });
    }
    const label =
      links.length === 1 ? `Link speaker ${links[0]?.speaker ?? ''}` : `Link ${links.length} speakers`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});

/** The link for a participant or, failing one, a group; null for neither, undefined for one that does not exist. */
export function linkOf(
  study: Study,
  participant: string | null,
  group: string | null,
): SpeakerLink | null | undefined {
  if (participant !== null) {
    const person = study.participants.get(participant);
    return person === undefined ? undefined : { participant, group: person.group };
  }
  if (group === null) return null;
  return study.groups.has(group) ? { participant: null, group } : undefined;
}
