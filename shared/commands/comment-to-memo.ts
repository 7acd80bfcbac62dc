import { z } from 'zod';
import { fail, ok } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { passageKey } from '../model/participant';
import { givenId } from './add-codes';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { MEMO_EXISTS } from './write-memo';

/** Turns the comment of a quotation into a memo about it; the comment goes, its words are the memo's. */
export const commentToMemo = defineCommand({
  type: 'comment-to-memo',
  payload: z.strictObject({
    document: z.string(),
    from: z.number().int().min(0),
    to: z.number().int().min(0),
    id: givenId.exactOptional(),
  }),
  plan: (study, { document, from, to, id }, { createId, now, by }) => {
    const comment = study.notes.get(document)?.get(passageKey({ from, to }))?.comment ?? '';
    if (comment === '') {
      return fail('no-comment', 'There is no comment on this quotation. Nothing was changed.');
    }
    const memo = {
      id: id ?? createId(),
      kind: 'free',
      title: titleOf(comment),
      text: comment,
      about: { kind: 'quotation', document, from, to },
      by,
      at: now,
    } as const;
    if (study.memos.has(memo.id) || study.removedMemos.has(memo.id)) return MEMO_EXISTS;
    const ops: readonly OperationBody[] = [
      { type: 'memo:add', memo },
      { type: 'quotation:note', document, from, to, edit: { comment: '' } },
    ];
    return ok({ label: 'Turn a comment into a memo', ops, inverse: invertAll(study, ops) });
  },
});

/** The first words of a comment, cut between words at sixty characters. */
function titleOf(comment: string): string {
  const [line = ''] = comment.trim().split('\n');
  if (line.length <= 60) return line;
  const cut = line.slice(0, 60);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))}…`;
}
