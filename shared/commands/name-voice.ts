import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { linkOf } from './link-speakers';

/**
 * Says whose words a passage holds, where the document has no speaker labels or the label is someone
 * else's (a teacher quoting a pupil). With neither participant nor group the passage is nobody's again.
 */
export const nameVoice = defineCommand({
  type: 'name-voice',
  payload: z.strictObject({
    document: z.string(),
    from: z.number().int().min(0),
    to: z.number().int().min(0),
    participant: z.string().nullable(),
    group: z.string().nullable(),
  }),
  plan: (study, { document, from, to, participant, group }) => {
    const known = study.documents.get(document);
    if (known === undefined || from >= to || to > known.length) {
      return fail(
        'range-outside',
        'Those words are outside the document. Nothing was changed. Select them again.',
      );
    }
    const link = linkOf(study, participant, group);
    if (link === undefined) {
      return fail('link-unknown', 'That participant or group is not in the study. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'passage:voice', document, from, to, link }];
    return ok({ label: `Name a voice in ${known.title}`, ops, inverse: invertAll(study, ops) });
  },
});
