import type { StudyState } from '../model/study-state';
import type { LedgerRow } from './merge-plan';

/**
 * Counts that nothing is lost: everything either side ever had is active or archived after the merge.
 *
 * mine + onlyTheirs = active + archived, and `unaccounted` is counted from the identities themselves,
 * not as the difference, so that it can show a mistake of the merge.
 */
export function ledgerOf(mine: StudyState, theirs: StudyState, merged: StudyState): readonly LedgerRow[] {
  const everyCoding = (state: StudyState): ReadonlySet<string> => new Set(state.madeWith.keys());
  return [
    row(
      'codings',
      everyCoding(mine),
      everyCoding(theirs),
      new Set(merged.codingDocuments.keys()),
      archivedCodings(merged),
    ),
    row('codes', keys(mine.codes), keys(theirs.codes), codesIn(merged, true), codesIn(merged, false)),
    row(
      'documents',
      keys(mine.documents),
      keys(theirs.documents),
      keys(merged.documents),
      goneFrom(merged.documents, mine.documents, theirs.documents),
    ),
    row(
      'participants',
      keys(mine.participants),
      keys(theirs.participants),
      keys(merged.participants),
      goneFrom(merged.participants, mine.participants, theirs.participants),
    ),
    row('memos', memosOf(mine), memosOf(theirs), keys(merged.memos), keys(merged.removedMemos)),
  ];
}

function row(
  what: LedgerRow['what'],
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  active: ReadonlySet<string>,
  archived: ReadonlySet<string>,
): LedgerRow {
  const onlyTheirs = [...theirs].filter((id) => !mine.has(id));
  const all = [...mine, ...onlyTheirs];
  return {
    what,
    mine: mine.size,
    onlyTheirs: onlyTheirs.length,
    shared: theirs.size - onlyTheirs.length,
    active: active.size,
    archived: archived.size,
    unaccounted: all.filter((id) => !active.has(id) && !archived.has(id)).length,
  };
}

function keys(table: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set(table.keys());
}

function memosOf(state: StudyState): ReadonlySet<string> {
  return new Set([...state.memos.keys(), ...state.removedMemos.keys()]);
}

function archivedCodings(state: StudyState): ReadonlySet<string> {
  const shelved = [...state.shelvedCodings.values()].flatMap((shelf) => [...shelf.keys()]);
  return new Set([...state.removedCodings.keys(), ...shelved]);
}

function codesIn(state: StudyState, living: boolean): ReadonlySet<string> {
  const isLiving = (kind: string): boolean => kind === 'active' || kind === 'kept-alive';
  const entries = [...state.codeStates].filter(([, { kind }]) => isLiving(kind) === living);
  return new Set(entries.map(([id]) => id));
}

/** Records one side removed on purpose: known to a side, absent from the merge. */
function goneFrom(
  merged: ReadonlyMap<string, unknown>,
  ...sides: readonly ReadonlyMap<string, unknown>[]
): ReadonlySet<string> {
  return new Set(sides.flatMap((side) => [...side.keys()]).filter((id) => !merged.has(id)));
}
