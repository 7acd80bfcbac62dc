import type { Operation } from '../model/operation';
import type { StudyState } from '../model/study-state';
import { line } from './incoming-line';
import type { Incoming } from './merge-plan';

/** What a colleague's operations bring in memos, groups of codes and versions of the code book. */
export function noteLines(
  foreign: readonly Operation[],
  mine: StudyState,
  merged: StudyState,
): readonly Incoming[] {
  const memo = (id: string): string =>
    (merged.memos.get(id) ?? merged.removedMemos.get(id) ?? mine.memos.get(id))?.title ?? id;
  const isMine = (id: string): boolean => mine.memos.has(id) || mine.removedMemos.has(id);
  const edited = foreign.flatMap((op) => (op.type === 'memo:edit' ? [op.id] : []));
  const added = foreign.flatMap((op) => (op.type === 'memo:add' ? [op.memo.id] : []));
  const group = (id: string): string => (merged.codeGroups.get(id) ?? mine.codeGroups.get(id))?.name ?? id;
  const version = (id: string): string => (merged.codeBooks.get(id) ?? mine.codeBooks.get(id))?.name ?? id;
  return [
    line('new-memos', unique(added.filter((id) => !isMine(id))), memo),
    line('edited-memos', unique(edited.filter(isMine)), memo),
    line(
      'removed-memos',
      [...mine.memos.keys()].filter((id) => !merged.memos.has(id)),
      memo,
    ),
    line('code-groups', unique(foreign.flatMap(touchedGroup)), group),
    line('code-books', unique(foreign.flatMap(touchedVersion)), version),
  ];
}

function touchedGroup(op: Operation): readonly string[] {
  if (op.type === 'code-group:add') return [op.group.id];
  return op.type === 'code-group:edit' || op.type === 'code-group:remove' ? [op.id] : [];
}

function touchedVersion(op: Operation): readonly string[] {
  if (op.type === 'code-book:keep') return [op.version.id];
  return op.type === 'code-book:forget' ? [op.id] : [];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
