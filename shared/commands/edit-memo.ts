import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { memoKinds } from '../model/memo';
import type { OperationBody } from '../model/operation';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { ANCHOR_GONE, isAnchored, memoAnchor, memoTexts } from './write-memo';

/** Writes a memo again: its words, its kind, or what it is about. */
export const editMemo = defineCommand({
  type: 'edit-memo',
  payload: z.strictObject({
    id: z.string(),
    edit: z.strictObject({
      kind: z.enum(memoKinds).exactOptional(),
      title: memoTexts.title.exactOptional(),
      text: memoTexts.text.exactOptional(),
      about: memoAnchor.exactOptional(),
    }),
  }),
  plan: (study, { id, edit }) => {
    const memo = study.memos.get(id);
    if (memo === undefined) return fail('memo-not-found', 'That memo is gone. Nothing was changed.');
    if (edit.about !== undefined && !isAnchored(study, edit.about)) return ANCHOR_GONE;
    const ops: readonly OperationBody[] = [{ type: 'memo:edit', id, edit }];
    return ok({ label: `Edit memo ${memo.title}`.trim(), ops, inverse: invertAll(study, ops) });
  },
});
