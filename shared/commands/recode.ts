import { z } from 'zod';
import { isLiving } from '../code-tree/code-tree';
import { fail, ok } from '../lib/result';
import type { Coding } from '../model/coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { defineCommand } from './command';
import { dropDoubles, type Double } from './drop-doubles';
import { invertAll } from './invert';
import { livingCodings, nameOf } from './living-codings';
import { PassageIndex } from './passage-index';

/**
 * Gives codings another code. They stay the same judgements, with their coder and valence; one that the coder
 * made with that code on the same words already is taken away instead of being there twice.
 */
export const recode = defineCommand({
  type: 'recode',
  payload: z.strictObject({ ids: z.array(z.string()).min(1).readonly(), code: z.string() }),
  plan: (study, { ids, code }) => {
    const codings = livingCodings(study, ids);
    if (!codings.ok) return codings;
    if (!isLiving(study, code)) {
      return fail('code-not-found', 'That code is not in use any more. Nothing was coded. Choose another.');
    }
    const changing = codings.value.filter((coding) => coding.code !== code);
    if (changing.length === 0) {
      return fail('already-coded', 'These words carry this code already. Nothing was changed.');
    }
    const ops = recodeOps(study, changing, code);
    const { length } = changing;
    const [from, to] = [nameOf(study, changing[0]?.code ?? ''), nameOf(study, code)];
    const label = length === 1 ? `Change ${from} to ${to}` : `Change ${length} codings to ${to}`;
    return ok({ label, ops, inverse: invertAll(study, ops) });
  },
});

/** The operations that give codings a code, without making any double. */
export function recodeOps(study: Study, codings: readonly Coding[], code: string): readonly OperationBody[] {
  const indexes = new Map<string, PassageIndex>();
  const stay: string[] = [];
  const doubles: Double[] = [];
  for (const coding of codings) {
    const index = indexes.get(coding.document) ?? new PassageIndex(study, coding.document);
    indexes.set(coding.document, index);
    const recoded = { ...coding, code };
    const twin = index.find(recoded);
    if (twin === undefined) stay.push(coding.id);
    else doubles.push({ gone: coding, stays: twin });
    index.add(recoded);
  }
  return [
    ...(stay.length === 0 ? [] : [{ type: 'coding:edit', ids: stay, edit: { code } } as const]),
    ...dropDoubles(doubles),
  ];
}
