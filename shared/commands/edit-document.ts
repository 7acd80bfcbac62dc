import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { media, session } from '../schema/register-schema';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** What may be changed of several documents at once; null takes a field off. */
export const sharedFields = {
  kind: z.enum(['interview', 'focus-group', 'report', 'logbook', 'other']).exactOptional(),
  literal: z.enum(['verbatim', 'edited', 'summary']).exactOptional(),
  date: z.string().nullable().exactOptional(),
  set: z.string().trim().min(1).max(200).nullable().exactOptional(),
  sampling: z.string().nullable().exactOptional(),
  session: session.nullable().exactOptional(),
} as const;

/**
 * Changes what is said about a document: title, kind, literalness, date, set, place in the sampling plan, who was
 * there, recording, attributes. Its text is frozen.
 */
export const editDocument = defineCommand({
  type: 'edit-document',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      title: z.string().trim().min(1).max(300).exactOptional(),
      ...sharedFields,
      media: media.nullable().exactOptional(),
      values: z.record(z.string(), z.string().nullable()).exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const document = study.documents.get(id);
    if (document === undefined) {
      return fail('document-not-found', 'That document is not in the study any more. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'document:edit', id, edit }];
    return ok({ label: `Edit document ${document.title}`, ops, inverse: invertAll(study, ops) });
  },
});
