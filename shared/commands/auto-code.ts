import { z } from 'zod';
import { ok } from '../lib/result';
import type { Coding } from '../model/coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { codeName, givenId, planCodes } from './add-codes';
import { planCodings, someCodings, type NewCoding } from './add-codings';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** Codings in one operation: few enough that whoever shows them can take a breath between two. */
const SLICE = 500;

/** Passages of one document, as flat numbers: `from, to, from, to, …`. */
const passages = z.strictObject({
  document: z.string(),
  ranges: z.array(z.number().int().min(0)).min(2).readonly(),
});

/**
 * Codes many passages at once, with known codes and perhaps a new one, as one act. What carries a code already by
 * the acting coder is passed over; passages are told as flat numbers, because there may be tens of thousands.
 */
export const autoCode = defineCommand({
  type: 'auto-code',
  payload: z.strictObject({
    codes: z.array(z.string()).readonly(),
    /** A code made out of the data first; it is used as well. */
    fresh: z.strictObject({ id: givenId, parent: z.string().nullable(), name: codeName }).exactOptional(),
    passages: z.array(passages).min(1).readonly(),
  }),
  reads: ({ passages: asked }) => asked.map(({ document }) => document),
  plan: (study, { codes, fresh, passages: asked }, context) => {
    const all = fresh === undefined ? codes : [...codes, fresh.id];
    const made =
      fresh === undefined
        ? ok([])
        : planCodes(
            study,
            { parent: fresh.parent, codes: [{ name: fresh.name, origin: 'open' }], id: fresh.id },
            context.createId,
          );
    if (!made.ok) return made;
    const around = fresh === undefined ? {} : { fresh: fresh.id };
    const coded = someCodings(planCodings(study, codingsOf(asked, all), context, around));
    if (!coded.ok) return coded;
    const ops: readonly OperationBody[] = [...made.value, ...inSlices(coded.value)];
    return ok({ label: labelOf(study, coded.value, all, fresh?.name), ops, inverse: invertAll(study, ops) });
  },
});

function codingsOf(
  asked: readonly z.infer<typeof passages>[],
  codes: readonly string[],
): readonly NewCoding[] {
  const codings: NewCoding[] = [];
  for (const { document, ranges } of asked) {
    for (let at = 0; at + 1 < ranges.length; at += 2) {
      const range = { document, from: ranges[at] ?? 0, to: ranges[at + 1] ?? 0 };
      for (const code of codes) codings.push({ ...range, code });
    }
  }
  return codings;
}

function inSlices(codings: readonly Coding[]): readonly OperationBody[] {
  const slices: OperationBody[] = [];
  for (let from = 0; from < codings.length; from += SLICE) {
    slices.push({ type: 'coding:add', codings: codings.slice(from, from + SLICE) });
  }
  return slices;
}

function labelOf(
  study: Study,
  coded: readonly Coding[],
  codes: readonly string[],
  fresh: string | undefined,
): string {
  const count = new Set(coded.map(({ document, from, to }) => `${document} ${from} ${to}`)).size;
  const [first = ''] = codes;
  const what = codes.length === 1 ? (fresh ?? study.codes.get(first)?.name ?? '') : `${codes.length} codes`;
  return `Auto-code ${count} ${count === 1 ? 'passage' : 'passages'} with ${what}`;
}
