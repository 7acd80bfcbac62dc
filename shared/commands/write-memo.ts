import { z } from 'zod';
import { assertNever } from '../lib/assert-never';
import { fail, ok } from '../lib/result';
import { memoKinds, type MemoAnchor } from '../model/memo';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { givenId } from './add-codes';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** What a memo may be about, as asked for. */
export const memoAnchor: z.ZodType<MemoAnchor> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('study') }),
  z.strictObject({ kind: z.literal('document'), document: z.string() }),
  z.strictObject({ kind: z.literal('code'), code: z.string() }),
  z.strictObject({
    kind: z.literal('quotation'),
    document: z.string(),
    from: z.number().int().min(0),
    to: z.number().int().min(0),
  }),
  z.strictObject({ kind: z.literal('participant'), participant: z.string() }),
]);

/** The title and text of a memo, as long as people write them. */
export const memoTexts = { title: z.string().trim().max(300), text: z.string().max(200_000) } as const;

/** Begins a memo. An `id` may be given, so that the caller can go on writing before the answer is there. */
export const writeMemo = defineCommand({
  type: 'write-memo',
  payload: z.strictObject({
    kind: z.enum(memoKinds),
    ...memoTexts,
    about: memoAnchor,
    id: givenId.exactOptional(),
  }),
  plan: (study, { kind, title, text, about, id }, { createId, now, by }) => {
    if (!isAnchored(study, about)) return ANCHOR_GONE;
    const memo = { id: id ?? createId(), kind, title, text, about, by, at: now };
    if (study.memos.has(memo.id) || study.removedMemos.has(memo.id)) return MEMO_EXISTS;
    const ops: readonly OperationBody[] = [{ type: 'memo:add', memo }];
    return ok({ label: `Write memo ${title}`.trim(), ops, inverse: invertAll(study, ops) });
  },
});

/** The answer to a memo under an id that was given before: its words must not take the place of others. */
export const MEMO_EXISTS = fail(
  'memo-exists',
  'That memo exists already. Nothing was changed. Write it anew.',
);

/** The answer to a memo about something that is not there. */
export const ANCHOR_GONE = fail(
  'memo-about-nothing',
  'What the memo is about is not in the study any more. Nothing was changed.',
);

/** Whether what a memo is about is in the study. */
export function isAnchored(study: Study, about: MemoAnchor): boolean {
  switch (about.kind) {
    case 'study':
      return true;
    case 'document':
      return study.documents.has(about.document);
    case 'code':
      return study.codes.has(about.code);
    case 'quotation': {
      const length = study.documents.get(about.document)?.length ?? 0;
      return about.from < about.to && about.to <= length;
    }
    case 'participant':
      return study.participants.has(about.participant);
    default:
      return assertNever(about);
  }
}
