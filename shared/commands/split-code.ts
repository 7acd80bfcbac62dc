import { z } from 'zod';
import { childrenOf, isLiving } from '../code-tree/code-tree';
import { fail, ok, type Result } from '../lib/result';
import type { Code } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { codeName } from './add-codes';
import { defineCommand } from './command';
import { invertAll } from './invert';

const part = z.strictObject({ name: codeName, codings: z.array(z.string()).readonly() });

/**
 * Makes new codes out of one: each part is a code beside it that takes the codings chosen for it. What is
 * chosen for no part stays with the code that was split.
 */
export const splitCode = defineCommand({
  type: 'split-code',
  payload: z.strictObject({ id: z.string(), parts: z.array(part).min(1).readonly() }),
  plan: (study, { id, parts }, { createId }) => {
    const code = study.codes.get(id);
    if (code === undefined || !isLiving(study, id)) {
      return fail('code-not-found', 'That code is not in use any more. Nothing was changed.');
    }
    const refused = refusal(
      study,
      id,
      parts.flatMap(({ codings }) => codings),
    );
    if (!refused.ok) return refused;
    const places = placesAfter(study, code, parts.length);
    const ops = parts.flatMap(({ name, codings }, index): readonly OperationBody[] => {
      const made = partOf(code, createId(), name, places[index] ?? code.position);
      const recoded = { type: 'coding:edit', ids: codings, edit: { code: made.id } } as const;
      return [{ type: 'code:add', code: made }, ...(codings.length === 0 ? [] : [recoded])];
    });
    return ok({ label: `Split ${code.name}`, ops, inverse: invertAll(study, ops) });
  },
});

function refusal(study: Study, code: string, codings: readonly string[]): Result<null> {
  const isOwn = (id: string): boolean =>
    study.codings.get(study.codingDocuments.get(id) ?? '')?.get(id)?.code === code;
  if (new Set(codings).size !== codings.length || !codings.every(isOwn)) {
    return fail('coding-not-found', 'One of these codings is gone already. Nothing was changed.');
  }
  return ok(null);
}

function partOf(code: Code, id: string, name: string, position: number): Code {
  const { parent, colour, origin } = code;
  const look = colour === undefined ? {} : { colour };
  return { id, name, parent, position, ...look, definition: '', aliases: [], origin };
}

/** Positions between the code and its next sibling. */
function placesAfter(study: Study, code: Code, count: number): readonly number[] {
  const siblings = childrenOf(study, code.parent);
  const next = siblings[siblings.findIndex(({ id }) => id === code.id) + 1];
  const end = next?.position ?? code.position + 1 + count;
  return Array.from(
    { length: count },
    (_, index) => code.position + ((index + 1) * (end - code.position)) / (count + 1),
  );
}
