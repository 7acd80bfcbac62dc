import { z } from 'zod';
import { areSoundEdits } from '../anchoring/text-edit';
import { fail, ok, type Result } from '../lib/result';
import type { OperationBody } from '../model/operation';
import { factsOf, firstTexts, turnsAfter, type DocumentTexts, type TextVersion } from '../model/text-version';
import { turn } from './add-documents';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { setOnWords, type PlacedOn } from './set-on-words';

const offset = z.number().int().min(0);
const edit = z.strictObject({ from: offset, to: offset, length: offset });

/**
 * Gives a document another text, which is on disk already: what points at words of it follows by the edits between the
 * two. The text before is kept. `placed` sets codings on other words of the new text, as a person decided, with what
 * was said of their quotations.
 */
export const correctDocument = defineCommand({
  type: 'correct-document',
  payload: z.strictObject({
    id: z.string(),
    /** The version that was corrected; another one may be shown by now. */
    parent: z.string(),
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    length: offset,
    words: offset,
    edits: z.array(edit).readonly(),
    speakers: z.array(z.string()).readonly(),
    turns: z.array(turn).readonly(),
    note: z.string().trim().max(500),
    placed: z
      .array(
        z.strictObject({
          codings: z.array(z.string()).min(1).readonly(),
          from: offset,
          to: offset,
          check: z.string(),
        }),
      )
      .readonly()
      .exactOptional(),
  }),
  plan: (study, payload, { createId, now, by }) => {
    const document = study.documents.get(payload.id);
    if (document === undefined) {
      return fail('document-not-found', 'That document is not in the study any more. Nothing was changed.');
    }
    const texts = study.texts.get(document.id) ?? firstTexts(document);
    const refused = refusal(texts, payload);
    if (!refused.ok) return refused;
    const id = createId();
    const version: TextVersion = { ...changeFrom(texts, payload), id, at: now, by, note: payload.note };
    const after: DocumentTexts = { current: id, versions: [...texts.versions, version] };
    const ops: readonly OperationBody[] = [
      { type: 'document:correct', id: document.id, version },
      ...setOnWords(study, { document: document.id, before: texts, after }, payload.placed ?? []),
    ];
    return ok({ label: `Correct ${document.title}`, ops, inverse: invertAll(study, ops) });
  },
});

type Payload = Pick<TextVersion, 'textHash' | 'length' | 'words' | 'edits'> &
  Required<Pick<TextVersion, 'speakers' | 'turns'>> & {
    readonly parent: string;
    readonly placed?: readonly PlacedOn[];
  };

function refusal(texts: DocumentTexts, payload: Payload): Result<null> {
  const { parent, edits, length, turns, speakers, placed = [] } = payload;
  const before = factsOf(texts, parent);
  if (before === undefined || parent !== texts.current) {
    return fail(
      'text-corrected-meanwhile',
      'This text was corrected meanwhile. Nothing was changed. Open the correction again and look at what it is now.',
    );
  }
  if (isSame(before, payload)) {
    return fail('nothing-corrected', 'Nothing in this text is different. Nothing was changed.');
  }
  const areInside = [...turns, ...placed].every(({ from, to }) => from <= to && to <= length);
  const areNamed = turns.every(({ speaker }) => speaker < speakers.length);
  if (areSoundEdits(edits, before.length, length) && areInside && areNamed) return ok(null);
  return fail(
    'correction-unsound',
    'What was corrected does not fit the text. Nothing was changed. Open the correction again.',
  );
}

/** A text that was there before is that one again, so that everything is exactly where it was in it. */
function changeFrom(texts: DocumentTexts, payload: Payload): Omit<TextVersion, 'id' | 'at' | 'by' | 'note'> {
  const { textHash, length, words, speakers, turns } = payload;
  const isTwin = (version: TextVersion): boolean => version.textHash === textHash;
  const shown = texts.versions.find(({ id }) => id === payload.parent);
  const twin = shown !== undefined && isTwin(shown) ? shown : texts.versions.find(isTwin);
  const parent = twin?.id ?? payload.parent;
  const edits = twin === undefined ? payload.edits : [];
  const before = factsOf(texts, parent);
  return {
    ...{ textHash, length, words, parent, edits },
    ...(equal(before?.speakers, speakers) ? {} : { speakers }),
    ...(equal(before && turnsAfter(before.turns, edits), turns) ? {} : { turns }),
  };
}

function isSame(before: Pick<Payload, 'textHash' | 'speakers' | 'turns'>, after: Payload): boolean {
  return (
    before.textHash === after.textHash &&
    equal(before.speakers, after.speakers) &&
    equal(before.turns, after.turns)
  );
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
