import type { StudyState } from '../model/study-state';
import type { LedgerRow } from './merge-plan';

/** A table of things by id, or their ids alone; large ones are not copied to be counted. */
interface Identities {
  readonly size: number;
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/**
 * Counts that nothing is lost: everything either side ever had is active or archived after the merge.
 *
 * mine + onlyTheirs = active + archived, and `unaccounted` is counted from the identities themselves,
 * not as the difference, so that it can show a mistake of the merge.
 */
export function ledgerOf(mine: StudyState, theirs: StudyState, merged: StudyState): readonly LedgerRow[] {
  return [
    row('codings', mine.madeWith, theirs.madeWith, merged.codingDocuments, archivedCodings(merged)),
    row('codes', mine.codes, theirs.codes, codesIn(merged, true), codesIn(merged, false)),
    row(
      'documents',
      mine.documents,
      theirs.documents,
      merged.documents,
      goneFrom(merged.documents, mine.documents, theirs.documents),
    ),
    row(
      'participants',
      mine.participants,
      theirs.participants,
      merged.participants,
      goneFrom(merged.participants, mine.participants, theirs.participants),
    ),
    row('memos', memosOf(mine), memosOf(theirs), merged.memos, merged.removedMemos),
  ];
}

function row(
  what: LedgerRow['what'],
  mine: Identities,
  theirs: Identities,
  active: Identities,
  archived: Identities,
): LedgerRow {
  let onlyTheirs = 0;
  let unaccounted = 0;
  const isGone = (id: string): boolean => !active.has(id) && !archived.has(id);
  for (const id of mine.keys()) if (isGone(id)) unaccounted += 1;
  for (const id of theirs.keys()) {
    if (mine.has(id)) continue;
    onlyTheirs += 1;
    if (isGone(id)) unaccounted += 1;
  }
  return {
    what,
    mine: mine.size,
    onlyTheirs,
    shared: theirs.size - onlyTheirs,
    active: active.size,
    archived: archived.size,
    unaccounted,
  };
}

function memosOf(state: StudyState): ReadonlySet<string> {
  return new Set([...state.memos.keys(), ...state.removedMemos.keys()]);
}

function archivedCodings(state: StudyState): ReadonlySet<string> {
  const away = [...state.shelvedCodings.values(), ...state.adriftCodings.values()];
  return new Set([...state.removedCodings.keys(), ...away.flatMap((table) => [...table.keys()])]);
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
