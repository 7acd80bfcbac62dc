import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import type { QuotationEdit } from '../model/quotation-note';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Stars quotations, comments on them, or writes the wording for print beside the verbatim. */
export const noteQuotations = defineCommand({
  type: 'note-quotations',
  payload: z.strictObject({
    quotations: z
      .array(
        z.strictObject({
          document: z.string(),
          from: z.number().int().min(0),
          to: z.number().int().min(0),
        }),
      )
      .min(1)
      .readonly(),
    edit: z.strictObject({
      comment: z.string().max(20_000).exactOptional(),
      starred: z.boolean().exactOptional(),
      wording: z.string().max(20_000).exactOptional(),
    }),
  }),
  plan: (study, { quotations, edit }) => {
    const isThere = quotations.every(
      ({ document, from, to }) => from < to && to <= (study.documents.get(document)?.length ?? 0),
    );
    if (!isThere) {
      return fail(
        'range-outside',
        'Those words are outside the document. Nothing was changed. Select them again.',
      );
    }
    const ops = quotations.map((quotation): OperationBody => ({
      type: 'quotation:note',
      ...quotation,
      edit,
    }));
    return ok({ label: labelOf(edit, quotations.length), ops, inverse: invertAll(study, ops) });
  },
});

function labelOf(edit: QuotationEdit, count: number): string {
  if (edit.starred === true) return count === 1 ? 'Star a quotation' : `Star ${count} quotations`;
  if (edit.starred === false) {
    return count === 1 ? 'Take the star off a quotation' : `Take the star off ${count} quotations`;
  }
  if (edit.wording !== undefined) return 'Edit the wording of a quotation';
  return count === 1 ? 'Comment on a quotation' : `Comment on ${count} quotations`;
}
