import type { Coding, CodingRange } from '../model/coding';
import type { OperationBody } from '../model/operation';
import type { Study } from '../model/study';
import { dropDoubles, type Double } from './drop-doubles';

/**
 * Gives codings other words. `there` are the codings on these words already, none of them among those that move: a
 * code that its coder gave to the words before is there once, and so is one that two of those that move carry.
 */
export function movedCodings(
  study: Study,
  moving: readonly Coding[],
  there: readonly Coding[],
  range: CodingRange,
): readonly OperationBody[] {
  const judgements = new Map<string, Coding>();
  for (const coding of there) judgements.set(judgementOf(study, coding), coding);
  const ids: string[] = [];
  const doubles: Double[] = [];
  for (const coding of moving) {
    const stays = judgements.get(judgementOf(study, coding));
    if (stays !== undefined) doubles.push({ gone: coding, stays });
    else {
      ids.push(coding.id);
      judgements.set(judgementOf(study, coding), coding);
    }
  }
  return [
    ...(ids.length === 0 ? [] : [{ type: 'coding:edit', ids, edit: { range } } as const]),
    ...dropDoubles(doubles),
  ];
}

/** Who gave which code; one that is adrift may still name a code that was merged meanwhile. */
function judgementOf(study: Study, { id, coder, code }: Coding): string {
  const made = study.madeWith.get(id) ?? code;
  const state = study.codeStates.get(made);
  return JSON.stringify([coder, state?.kind === 'merged' ? state.into : made]);
}
