import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { textCheck } from '../lib/text-check';
import { passageKey } from '../model/participant';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { livingCodings } from './living-codings';

/** Says that codings hold for their words as these are after a correction: that is where they are at home from now on. */
export const confirmQuotations = defineCommand({
  type: 'confirm-quotations',
  payload: z.strictObject({ document: z.string(), codings: z.array(z.string()).min(1).readonly() }),
  reads: ({ document }) => [document],
  plan: (study, { document, codings: ids }, { textOf }) => {
    const text = textOf(document);
    const codings = livingCodings(study, ids);
    if (!codings.ok) return codings;
    if (text === undefined || codings.value.some((coding) => coding.document !== document)) {
      return fail(
        'document-not-found',
        'That document cannot be read. Nothing was changed. Check the study.',
      );
    }
    const groups = new Map<string, { from: number; to: number; ids: string[] }>();
    for (const { id, from, to } of codings.value) {
      const key = passageKey({ from, to });
      const group = groups.get(key) ?? { from, to, ids: [] };
      group.ids.push(id);
      groups.set(key, group);
    }
    const ops = [...groups.values()].map(({ from, to, ids: same }): OperationBody => ({
      type: 'coding:edit',
      ids: same,
      edit: { range: { from, to, check: textCheck(text.slice(from, to)) } },
    }));
    const label =
      groups.size === 1 ? 'Keep a quotation as it is now' : `Keep ${groups.size} quotations as they are now`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
