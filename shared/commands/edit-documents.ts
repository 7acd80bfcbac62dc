import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { sharedFields } from './edit-document';
import { invertAll } from './invert';

/** Says the same of several documents, as one act: their kind, set, place in the sampling plan and so on. */
export const editDocuments = defineCommand({
  type: 'edit-documents',
  payload: z.strictObject({
    ids: z.array(z.string()).min(1).readonly(),
    edit: z.strictObject(sharedFields),
  }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    if (!ids.every((id) => study.documents.has(id))) {
      return fail('document-not-found', 'One of these documents is gone. Nothing was changed.');
    }
    const ops = ids.map((id): OperationBody => ({ type: 'document:edit', id, edit: payload.edit }));
    const title = study.documents.get(ids[0] ?? '')?.title ?? '';
    const label = ids.length === 1 ? `Edit document ${title}` : `Edit ${ids.length} documents`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
