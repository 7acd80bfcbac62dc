import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { FIRST_TEXT, versionOf } from '../model/text-version';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Shows a kept text of a document again; everything that was said of it is where it was, and later texts are kept. */
export const goToVersion = defineCommand({
  type: 'go-to-version',
  payload: z.strictObject({ id: z.string(), version: z.string() }),
  plan: (study, { id, version }) => {
    const document = study.documents.get(id);
    if (document === undefined) {
      return fail('document-not-found', 'That document is not in the study any more. Nothing was changed.');
    }
    const texts = study.texts.get(id);
    if (texts === undefined || versionOf(texts, version) === undefined) {
      return fail('version-not-found', 'That version of the text was never kept. Nothing was changed.');
    }
    if (texts.current === version) {
      return fail('version-shown', 'This version of the text is shown already. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'document:version', id, version }];
    const label =
      version === FIRST_TEXT
        ? `Show ${document.title} as imported`
        : `Show another version of ${document.title}`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
