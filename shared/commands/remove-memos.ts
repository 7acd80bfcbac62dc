import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Takes memos away; `restore-memos` and undo bring them back. */
export const removeMemos = defineCommand({
  type: 'remove-memos',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly() }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    if (!ids.every((id) => study.memos.has(id))) {
      return fail('memo-not-found', 'That memo is gone. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'memo:remove', ids }];
    const title = study.memos.get(ids[0] ?? '')?.title ?? '';
    const label = ids.length === 1 ? `Remove memo ${title}`.trim() : `Remove ${ids.length} memos`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
