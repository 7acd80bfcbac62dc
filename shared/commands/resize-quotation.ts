import { z } from 'zod';
import { fail, ok, type Result } from '../lib/result';
import { textCheck } from '../lib/text-check';
import type { TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import type { Study } from '../model/study';
import { wholeCharacters } from './add-codings';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { moveRemarks } from './move-remarks';
import { movedCodings } from './moved-codings';
import { PassageIndex } from './passage-index';

/**
 * Gives a quotation other words: the acting coder's codings on it move, with its number. Other coders' stay
 * where they judged. What is said about the quotation goes along when nobody else's coding stays behind, and who
 * says it in either case.
 */
export const resizeQuotation = defineCommand({
  type: 'resize-quotation',
  payload: z.strictObject({
    document: z.string(),
    from: z.number().int().min(0),
    to: z.number().int().min(0),
    newFrom: z.number().int().min(0),
    newTo: z.number().int().min(0),
  }),
  reads: ({ document }) => [document],
  plan: (study, { document, from, to, newFrom, newTo }, { by, textOf }) => {
    const all = codingsOn(study, document, { from, to });
    const own = all.filter(({ coder }) => coder === by);
    const refused = refusal(study, document, own, { from: newFrom, to: newTo });
    if (!refused.ok) return refused;
    const text = textOf(document);
    if (text === undefined) {
      return fail('document-not-found', 'That document cannot be read. Nothing was coded. Check the study.');
    }
    const whole = wholeCharacters(text, newFrom, newTo);
    if (whole.from === from && whole.to === to) return SAME_WORDS;
    const stays = own.length < all.length;
    const range = {
      ...whole,
      check: textCheck(text.slice(whole.from, whole.to)),
      // Two quotations now: the one that stays keeps its number, the other gets one that was never given.
      ...(stays ? { number: new PassageIndex(study, document).numberOf(whole.from, whole.to) } : {}),
    };
    const ops = [
      ...movedCodings(study, own, codingsOn(study, document, range), range),
      ...moveRemarks(study, { document, old: { from, to }, range, stays }),
    ];
    return ok({ label: 'Resize a quotation', ops, inverse: invertAll(study, ops) });
  },
});

/** Its own codings would pass for doubles of themselves, and all be taken away. */
const SAME_WORDS = fail('already-coded', 'These words carry this code already. Nothing was changed.');

function refusal(
  study: Study,
  document: string,
  own: readonly Coding[],
  { from, to }: TextRange,
): Result<null> {
  if (own.length === 0) {
    return fail(
      'not-your-quotation',
      'None of the codings here is yours, and others’ judgements stay as they are. Nothing was changed.',
    );
  }
  if (from >= to || to > (study.documents.get(document)?.length ?? 0)) {
    return fail(
      'range-outside',
      'Those words are outside the document. Nothing was changed. Select them again.',
    );
  }
  return ok(null);
}

function codingsOn(study: Study, document: string, { from, to }: TextRange): readonly Coding[] {
  const codings = [...(study.codings.get(document)?.values() ?? [])];
  return codings.filter((coding) => coding.from === from && coding.to === to);
}
