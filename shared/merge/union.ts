import { inOrder } from '../model/fold';
import { compareOperations, type Operation, type Stamp } from '../model/operation';
import { entry } from '../model/study-state';

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
  const known = new KnownStamps();
  for (const op of mine) known.add(op);
  return theirs.filter((op) => known.add(op)).sort(compareOperations);
}

/**
 * Both histories parted from one: the operations before the first that only one of them holds, and what follows on
 * either side and on both together, all in folding order.
 */
export interface PartedHistories {
  readonly shared: readonly Operation[];
  readonly theirs: readonly Operation[];
  readonly union: readonly Operation[];
}

/** Where two histories part, given the operations that only one side holds (`own`, `foreign`; in folding order). */
export function partHistories(
  mine: readonly Operation[],
  own: readonly Operation[],
  foreign: readonly Operation[],
): PartedHistories {
  const [first] = [...own.slice(0, 1), ...foreign.slice(0, 1)].sort(compareOperations);
  const ordered = inOrder(mine);
  if (first === undefined) return { shared: ordered, theirs: [], union: [] };
  const at = ordered.findIndex((op) => compareOperations(op, first) >= 0);
  const parted = at === -1 ? ordered.length : at;
  const ownStamps = new KnownStamps();
  for (const op of own) ownStamps.add(op);
  const rest = ordered.slice(parted);
  const common = rest.filter((op) => !ownStamps.has(op));
  return {
    shared: ordered.slice(0, parted),
    theirs: [...common, ...foreign].sort(compareOperations),
    union: unionOperations(rest, foreign),
  };
}

/** Stamps that were seen; numbers by device, because as text a long history would be written out again. */
class KnownStamps {
  private readonly lamports = new Map<string, Set<number>>();

  has({ device, lamport }: Stamp): boolean {
    return this.lamports.get(device)?.has(lamport) ?? false;
  }

  /** False where it was there already. */
  add({ device, lamport }: Stamp): boolean {
    const seen = entry(this.lamports, device, () => new Set<number>());
    const size = seen.size;
    return seen.add(lamport).size > size;
  }
}
