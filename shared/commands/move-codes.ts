import { z } from 'zod';
import { childrenOf, codesInTreeOrder, isLiving, subtree } from '../code-tree/code-tree';
import { fail, ok, type Result } from '../lib/result';
import type { Code } from '../model/code';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { invertAll } from './invert';

/**
 * Moves several codes, with everything below them, under `parent` (null: to the top) and before the sibling
 * `before` (null: last), in tree order. A code whose ancestor moves too goes along with it.
 */
export const moveCodes = defineCommand({
  type: 'move-codes',
  payload: z.strictObject({
    ids: z.array(z.string()).min(1).readonly(),
    parent: z.string().nullable(),
    before: z.string().nullable(),
  }),
  plan: (study, { ids, parent, before }) => {
    const tops = topsOf(study, new Set(ids));
    const refused = refusal(study, ids, tops, parent);
    if (!refused.ok) return refused;
    const ops = movesTo(study, tops, parent, before);
    const label = tops.length === 1 ? `Move ${tops[0]?.name ?? ''}` : `Move ${tops.length} codes`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});

/** The chosen codes in tree order, without those below another chosen one. */
function topsOf(study: Study, chosen: ReadonlySet<string>): readonly Code[] {
  const isCarried = (code: Code): boolean => {
    for (let at = code.parent; at !== null; at = study.codes.get(at)?.parent ?? null) {
      if (chosen.has(at)) return true;
    }
    return false;
  };
  return codesInTreeOrder(study).filter((code) => chosen.has(code.id) && !isCarried(code));
}

function refusal(
  study: Study,
  ids: readonly string[],
  tops: readonly Code[],
  parent: string | null,
): Result<null> {
  if (!ids.every((id) => isLiving(study, id)) || (parent !== null && !isLiving(study, parent))) {
    return fail('code-not-found', 'That code is not in use any more. Nothing was moved.');
  }
  const above = tops.find(({ id }) => parent !== null && subtree(study, id).has(parent));
  if (above === undefined) return ok(null);
  return fail(
    'code-below-itself',
    `“${above.name}” cannot go below itself. Nothing was moved. Choose another place.`,
  );
}

/** The sibling to come before: where that one moves too, the first after it that does not; null for none. */
function nextStaying(
  siblings: readonly Code[],
  before: string | null,
  moving: ReadonlySet<string>,
): string | null {
  const at = siblings.findIndex(({ id }) => id === before);
  return at === -1 ? null : (siblings.slice(at).find(({ id }) => !moving.has(id))?.id ?? null);
}

/** Evenly between the neighbours; where there is no room between them the siblings are numbered anew. */
function movesTo(
  study: Study,
  moved: readonly Code[],
  parent: string | null,
  before: string | null,
): readonly OperationBody[] {
  const moving = new Set(moved.map(({ id }) => id));
  const all = childrenOf(study, parent);
  const siblings = all.filter(({ id }) => !moving.has(id));
  const next = nextStaying(all, before, moving);
  const found = siblings.findIndex(({ id }) => id === next);
  const at = found === -1 ? siblings.length : found;
  const start = siblings[at - 1]?.position ?? (siblings[at]?.position ?? moved.length) - moved.length - 1;
  const end = siblings[at]?.position ?? start + moved.length + 1;
  const step = (end - start) / (moved.length + 1);
  const move = ({ id }: Code, position: number): OperationBody => ({
    type: 'code:move',
    id,
    parent,
    position,
  });
  const places = moved.map((_, index) => start + (index + 1) * step);
  const hasRoom = places.every((place, index) => place > (places[index - 1] ?? start) && place < end);
  if (hasRoom) return moved.map((code, index) => move(code, places[index] ?? end));
  return [...siblings.slice(0, at), ...moved, ...siblings.slice(at)].flatMap((code, place) =>
    !moving.has(code.id) && code.position === place ? [] : [move(code, place)],
  );
}
