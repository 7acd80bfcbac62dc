import { z } from 'zod';
import { ok } from '../lib/result';
import type { Coding } from '../model/coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { codeName, givenId, planCodes } from './add-codes';
import { planCodings, someCodings, type NewCoding } from './add-codings';
import { defineCommand, type PlanContext, type PlanSteps } from './command';
import { invertAll } from './invert';
import type { PassageIndex } from './passage-index';

/** Codings in one operation: few enough that whoever shows them can take a breath between two. */
const SLICE = 500;

/** Passages of one document, as flat numbers: `from, to, from, to, …`. */
const passages = z.strictObject({
  document: z.string(),
  ranges: z.array(z.number().int().min(0)).min(2).readonly(),
});

const autoCoding = z.strictObject({
  codes: z.array(z.string()).readonly(),
  /** A code made out of the data first; it is used as well. */
  fresh: z.strictObject({ id: givenId, parent: z.string().nullable(), name: codeName }).exactOptional(),
  passages: z.array(passages).min(1).readonly(),
});

type AutoCoding = z.infer<typeof autoCoding>;

/**
 * Codes many passages at once, with known codes and perhaps a new one, as one act. What carries a code already by
 * the acting coder is passed over; passages are told as flat numbers, because there may be tens of thousands.
 */
export const autoCode = defineCommand({
  type: 'auto-code',
  payload: autoCoding,
  reads: ({ passages: asked }) => asked.map(({ document }) => document),
  plan: (study, asked, context) => {
    const steps = planInSteps(study, asked, context);
    for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
  },
  planSteps: planInSteps,
});

/** Plans a few hundred codings a step. */
function* planInSteps(study: Study, asked: AutoCoding, context: PlanContext): PlanSteps {
  const { codes, fresh } = asked;
  const made = fresh === undefined ? ok([]) : planFresh(study, fresh, context);
  if (!made.ok) return made;
  const all = fresh === undefined ? codes : [...codes, fresh.id];
  const around = {
    indexes: new Map<string, PassageIndex>(),
    ...(fresh === undefined ? {} : { fresh: fresh.id }),
  };
  const coded: Coding[] = [];
  for (const slice of slicesOf(asked.passages, all)) {
    const planned = planCodings(study, slice, context, around);
    if (!planned.ok) return planned;
    coded.push(...planned.value);
    yield;
  }
  const some = someCodings(ok(coded));
  if (!some.ok) return some;
  const ops: readonly OperationBody[] = [...made.value, ...inSlices(coded)];
  return ok({ label: labelOf(study, coded, all, fresh?.name), ops, inverse: invertAll(study, ops) });
}

function planFresh(
  study: Study,
  { id, parent, name }: NonNullable<AutoCoding['fresh']>,
  { createId }: PlanContext,
): ReturnType<typeof planCodes> {
  return planCodes(study, { parent, codes: [{ name, origin: 'open' }], id }, createId);
}

/** What is asked for, a few hundred codings at a time. */
function* slicesOf(
  asked: AutoCoding['passages'],
  codes: readonly string[],
): Generator<readonly NewCoding[], undefined, undefined> {
  let slice: NewCoding[] = [];
  for (const { document, ranges } of asked) {
    for (let at = 0; at + 1 < ranges.length; at += 2) {
      const range = { document, from: ranges[at] ?? 0, to: ranges[at + 1] ?? 0 };
      for (const code of codes) slice.push({ ...range, code });
      if (slice.length < SLICE) continue;
      yield slice;
      slice = [];
    }
  }
  yield slice;
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
