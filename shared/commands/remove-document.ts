import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

/** Puts a document aside with all its codings; undo brings both back. */
export const removeDocument = defineCommand({
  type: 'remove-document',
  payload: z.strictObject({ id: z.string() }),
  plan: (study, { id }) => {
    const document = study.documents.get(id);
    if (document === undefined) {
      return fail('document-not-found', 'That document is not in the study any more. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'document:remove', id }];
    return ok({ label: `Remove document ${document.title}`, ops, inverse: invertAll(study, ops) });
  },
});
