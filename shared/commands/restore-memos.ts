import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Brings memos back that were taken away. */
export const restoreMemos = defineCommand({
  type: 'restore-memos',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly() }),
  plan: (study, payload) => {
    const ids = [...new Set(payload.ids)];
    if (!ids.every((id) => study.removedMemos.has(id))) {
      return fail('memo-not-removed', 'That memo was not taken away. Nothing was changed.');
    }
    const ops: readonly OperationBody[] = [{ type: 'memo:restore', ids }];
    const title = study.removedMemos.get(ids[0] ?? '')?.title ?? '';
    const label = ids.length === 1 ? `Restore memo ${title}`.trim() : `Restore ${ids.length} memos`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});
