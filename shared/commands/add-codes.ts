import { z } from 'zod';
import { childrenOf, isLiving } from '../code-tree/code-tree';
import { fail, ok, type Result } from '../lib/result';
import type { Code } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';

type AddCode = Extract<OperationBody, { type: 'code:add' }>;

/** A code to be, with the codes below it; what is left out takes its usual value. */
export interface NewCode {
  readonly name: string;
  readonly definition?: string;
  readonly whenToUse?: string;
  readonly whenNot?: string;
  readonly example?: string;
  readonly colour?: number;
  readonly aliases?: readonly string[];
  readonly origin?: Code['origin'];
  readonly children?: readonly NewCode[];
}

/** An id that the caller chose, in the form ids are made in. */
export const givenId = z.string().regex(/^[0-9a-f]{16}$/);

/** The name of a code, without the spaces around it. */
export const codeName = z.string().trim().min(1).max(200);

const newCode: z.ZodType<NewCode> = z.strictObject({
  name: codeName,
  definition: z.string().max(20_000).exactOptional(),
  whenToUse: z.string().max(20_000).exactOptional(),
  whenNot: z.string().max(20_000).exactOptional(),
  example: z.string().max(20_000).exactOptional(),
  colour: z.number().int().min(1).max(12).exactOptional(),
  aliases: z.array(codeName).readonly().exactOptional(),
  origin: z.enum(['a-priori', 'open']).exactOptional(),
  get children() {
    return z.array(newCode).readonly().exactOptional();
  },
});

/**
 * Adds codes, or whole branches, as the last children of `parent` (null: at the top).
 *
 * Two codes of one name may stand under one parent; whether that is a mistake is for people to say. An
 * `id` may be given for the single code of a one-code call, so that the caller can code with it at once.
 */
export const addCodes = defineCommand({
  type: 'add-codes',
  payload: z.strictObject({
    parent: z.string().nullable(),
    codes: z.array(newCode).min(1).readonly(),
    id: givenId.exactOptional(),
  }),
  plan: (study, asked, { createId }) => {
    const ops = planCodes(study, asked, createId);
    if (!ops.ok) return ops;
    const { length } = ops.value;
    const label = length === 1 ? `Add code ${asked.codes[0]?.name ?? ''}` : `Add ${length} codes`;
    return ok({ label, ops: ops.value, inverse: invertAll(study, ops.value) });
  },
});

/** Where new codes go, and the id of the first where the caller chose one. */
interface AskedCodes {
  readonly parent: string | null;
  readonly codes: readonly NewCode[];
  readonly id?: string;
}

/** The operations that add codes, parents before children; refuses a parent that is gone and an id in use. */
export function planCodes(
  study: Study,
  { parent, codes, id }: AskedCodes,
  createId: () => string,
): Result<readonly AddCode[]> {
  if (parent !== null && !isLiving(study, parent)) {
    return fail('code-not-found', 'The code to put this under is gone. Nothing was changed. Choose another.');
  }
  if (id !== undefined && study.codes.has(id)) {
    return fail('code-exists', 'That code exists already. Nothing was changed. Add it anew.');
  }
  const ids = id === undefined ? createId : once(id, createId);
  return ok(addBranches(codes, parent, nextPosition(study, parent), ids));
}

/** One more than the highest position among the living children of `parent`. */
export function nextPosition(study: Study, parent: string | null): number {
  return Math.max(0, ...childrenOf(study, parent).map((code) => code.position + 1));
}

function addBranches(
  codes: readonly NewCode[],
  parent: string | null,
  start: number,
  createId: () => string,
): readonly AddCode[] {
  return codes.flatMap((code, index): readonly AddCode[] => {
    const id = createId();
    const added: Code = {
      id,
      name: code.name,
      parent,
      position: start + index,
      ...(code.colour === undefined ? {} : { colour: code.colour }),
      definition: code.definition ?? '',
      ...textsOf(code),
      aliases: code.aliases ?? [],
      origin: code.origin ?? 'a-priori',
    };
    return [{ type: 'code:add', code: added }, ...addBranches(code.children ?? [], id, 0, createId)];
  });
}

function textsOf({ whenToUse = '', whenNot = '', example = '' }: NewCode): Partial<Code> {
  return {
    ...(whenToUse === '' ? {} : { whenToUse }),
    ...(whenNot === '' ? {} : { whenNot }),
    ...(example === '' ? {} : { example }),
  };
}

function once(first: string, next: () => string): () => string {
  let given = false;
  return () => {
    if (given) return next();
    given = true;
    return first;
  };
}
