import { z } from 'zod';
import { fail, ok } from '../lib/result';
import { textCheck } from '../lib/text-check';
import type { TextRange } from '../lib/text-range';
import type { Coding } from '../model/coding';
import { findCoding, isInDocument } from '../model/find-coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { wholeCharacters } from './add-codings';
import { carryRemarks } from './carry-remarks';
import { defineCommand } from './command';
import { invertAll } from './invert';
import { moveRemarks } from './move-remarks';
import { movedCodings } from './moved-codings';

/**
 * Sets codings whose words a correction changed or took away on other words, whoever made them; they keep their
 * number. What is said of the quotation goes along where none of its codings stays behind.
 */
export const placeCodings = defineCommand({
  type: 'place-codings',
  payload: z.strictObject({
    document: z.string(),
    codings: z.array(z.string()).min(1).readonly(),
    from: z.number().int().min(0),
    to: z.number().int().min(0),
  }),
  reads: ({ document }) => [document],
  plan: (study, { document, codings: asked, from, to }, { textOf }) => {
    const text = textOf(document);
    const ids = [...new Set(asked)];
    const codings = ids.flatMap((id) =>
      isInDocument(study, document, id) ? (findCoding(study, id) ?? []) : [],
    );
    const [first, ...others] = codings;
    if (first === undefined || codings.length < ids.length) {
      return fail('coding-not-found', 'One of these codings is gone already. Nothing was changed.');
    }
    if (text === undefined || from >= to || to > text.length) {
      return fail(
        'range-outside',
        'Those words are outside the document. Nothing was changed. Select them again.',
      );
    }
    const range = wholeCharacters(text, from, to);
    const check = textCheck(text.slice(range.from, range.to));
    const there = codingsOn(study, document, range).filter(({ id }) => !ids.includes(id));
    const ops: readonly OperationBody[] = [
      ...movedCodings(study, codings, there, { ...range, check }),
      ...remarks(study, document, [first, ...others], range),
    ];
    return ok({ label: 'Set a quotation on other words', ops, inverse: invertAll(study, ops) });
  },
});

function codingsOn(study: Study, document: string, { from, to }: TextRange): readonly Coding[] {
  const codings = [...(study.codings.get(document)?.values() ?? [])];
  return codings.filter((coding) => coding.from === from && coding.to === to);
}

function remarks(
  study: Study,
  document: string,
  codings: readonly [Coding, ...Coding[]],
  range: TextRange,
): readonly OperationBody[] {
  const texts = study.texts.get(document);
  const [first] = codings;
  if (texts === undefined || study.codingDocuments.has(first.id)) {
    const old = { from: first.from, to: first.to };
    const stays = codingsOn(study, document, old).some(({ id }) =>
      codings.every((coding) => coding.id !== id),
    );
    return moveRemarks(study, { document, old, range, stays });
  }
  return carryRemarks(study, { document, before: texts, after: texts }, [{ codings, range }]);
}
