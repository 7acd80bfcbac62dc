import { compareOperations, operationId, type Operation } from '../model/operation';

/**
 * All operations of both histories, each once, in folding order.
 *
 * Commutative, associative and idempotent, because it is a set union; so is, by determinism of the fold,
 * the study it amounts to. Two histories of one study only: the caller compares study ids.
 */
export function unionOperations(
  mine: readonly Operation[],
  theirs: readonly Operation[],
): readonly Operation[] {
  return [...mine, ...missingFrom(mine, theirs)].sort(compareOperations);
}

/** The operations of `theirs` that `mine` does not hold yet, each once, in folding order. */
export function missingFrom(mine: readonly Operation[], theirs: readonly Operation[]): readonly Operation[] {
  const known = new Set(mine.map(operationId));
  const isNew = (id: string): boolean => !known.has(id) && known.add(id).has(id);
  return theirs.filter((op) => isNew(operationId(op))).sort(compareOperations);
}
