import type { Coding } from '../model/coding';
import type { OperationBody } from '../model/operation';

/** A coding that would be there twice, and the one of the same coder and code on the same words that stays. */
export interface Double {
  readonly gone: Coding;
  readonly stays: Coding;
}

/** Takes doubles away; a valence that only the one that goes had is given to the one that stays. */
export function dropDoubles(doubles: readonly Double[]): readonly OperationBody[] {
  if (doubles.length === 0) return [];
  const rated = doubles.flatMap(({ gone, stays }): readonly OperationBody[] =>
    gone.valence === undefined || stays.valence !== undefined
      ? []
      : [{ type: 'coding:edit', ids: [stays.id], edit: { valence: gone.valence } }],
  );
  return [...rated, { type: 'coding:remove', ids: doubles.map(({ gone }) => gone.id) }];
}
