import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { defineCommand } from './command';
import { invertAll } from './invert';
import type { OperationBody } from '../model/operation';

const turn = z.strictObject({
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  speaker: z.number().int().min(-1),
  at: z.number().min(0).exactOptional(),
});

const document = z.strictObject({
  title: z.string().trim().min(1).max(300),
  kind: z.enum(['interview', 'focus-group', 'report', 'logbook', 'other']),
  literal: z.enum(['verbatim', 'edited', 'summary']),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  length: z.number().int().min(0),
  words: z.number().int().min(0),
  speakers: z.array(z.string()).readonly(),
  turns: z.array(turn).readonly(),
  date: z.string().exactOptional(),
  origin: z.strictObject({
    format: z.string(),
    originalHash: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.string().exactOptional(),
  }),
});

/**
 * Adds imported documents whose frozen text is on disk already; one import, however many files, is one undo.
 *
 * A title in use gets a number ("Interview (2)"), because people find documents by title.
 */
export const addDocuments = defineCommand({
  type: 'add-documents',
  payload: z.strictObject({ documents: z.array(document).readonly() }),
  plan: (study, { documents }, { createId }) => {
    if (documents.length === 0)
      return fail('nothing-to-add', 'There was no document to add. Nothing was changed.');
    const taken = new Set([...study.documents.values()].map((known) => known.title));
    const ops = documents.map((added, index): OperationBody => {
      const title = freeTitle(added.title, taken);
      taken.add(title);
      return {
        type: 'document:add',
        document: { ...added, id: createId(), number: study.lastDocument + index + 1, title },
      };
    });
    const what = documents.length === 1 ? (documents[0]?.title ?? '') : `${documents.length} documents`;
    return ok({ label: `Import ${what}`, ops, inverse: invertAll(study, ops) });
  },
});

function freeTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title)) return title;
  let number = 2;
  while (taken.has(`${title} (${number})`)) number += 1;
  return `${title} (${number})`;
}
