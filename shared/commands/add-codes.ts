import { z } from 'zod';
import { childrenOf, isLiving } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { Code } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';

/** A code to be, with the codes below it; what is left out takes its usual value. */
export interface NewCode {
  readonly name: string;
  readonly definition?: string;
  readonly colour?: number;
  readonly aliases?: readonly string[];
  readonly origin?: Code['origin'];
  readonly children?: readonly NewCode[];
}

const newCode: z.ZodType<NewCode> = z.strictObject({
  name: z.string().trim().min(1).max(200),
  definition: z.string().max(20_000).exactOptional(),
  colour: z.number().int().min(1).max(12).exactOptional(),
  aliases: z.array(z.string().trim().min(1).max(200)).readonly().exactOptional(),
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
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .exactOptional(),
  }),
  plan: (study, { parent, codes, id }, { createId }) => {
    if (parent !== null && !isLiving(study, parent)) {
      return fail(
        'code-not-found',
        'The code to put this under is gone. Nothing was changed. Choose another.',
      );
    }
    if (id !== undefined && study.codes.has(id)) {
      return fail('code-exists', 'That code exists already. Nothing was changed. Add it anew.');
    }
    const ids = id === undefined ? createId : once(id, createId);
    const ops = addBranches(codes, parent, nextPosition(study, parent), ids);
    const label = ops.length === 1 ? `Add code ${codes[0]?.name ?? ''}` : `Add ${ops.length} codes`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});

/** One more than the highest position among the living children of `parent`. */
export function nextPosition(study: Study, parent: string | null): number {
  return Math.max(0, ...childrenOf(study, parent).map((code) => code.position + 1));
}

function addBranches(
  codes: readonly NewCode[],
  parent: string | null,
  start: number,
  createId: () => string,
): readonly OperationBody[] {
  return codes.flatMap((code, index): readonly OperationBody[] => {
    const id = createId();
    const added: Code = {
      id,
      name: code.name,
      parent,
      position: start + index,
      ...(code.colour === undefined ? {} : { colour: code.colour }),
      definition: code.definition ?? '',
      aliases: code.aliases ?? [],
      origin: code.origin ?? 'a-priori',
    };
    return [{ type: 'code:add', code: added }, ...addBranches(code.children ?? [], id, 0, createId)];
  });
}

function once(first: string, next: () => string): () => string {
  let given = false;
  return () => {
    if (given) return next();
    given = true;
    return first;
  };
}
