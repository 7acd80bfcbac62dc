import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { LabelMeaning } from '../model/label-meaning';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** What a label is to stand for; null forgets it. */
export const labelMeaning = z.strictObject({
  label: z.string().min(1).max(200),
  meaning: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('participant'), participant: z.string() }),
      z.strictObject({ kind: z.literal('group'), group: z.string() }),
      z.strictObject({ kind: z.literal('text') }),
      z.strictObject({ kind: z.literal('variant'), of: z.string().min(1).max(200) }),
    ])
    .nullable(),
});

/** Name of a document set. */
export const setName = z.string().trim().min(1).max(200);

/** Remembers what labels stand for in a set of documents; it proposes at the next import and changes no document. */
export const rememberLabels = defineCommand({
  type: 'remember-labels',
  payload: z.strictObject({ set: setName, labels: z.array(labelMeaning).min(1).readonly() }),
  plan: (study, { set, labels }) => {
    if (!labels.every(({ meaning }) => isKnownMeaning(study, meaning))) {
      return fail('link-unknown', 'That participant or group is not in the study. Nothing was changed.');
    }
    const ops = labels.map(({ label, meaning }): OperationBody => ({
      type: 'label:mean',
      set,
      label,
      meaning,
    }));
    return ok({ label: `Remember speaker labels of ${set}`, ops, inverse: invertAll(study, ops) });
  },
});

function isKnownMeaning(study: Study, meaning: LabelMeaning | null): boolean {
  if (meaning?.kind === 'participant') return study.participants.has(meaning.participant);
  return meaning?.kind === 'group' ? study.groups.has(meaning.group) : true;
}
