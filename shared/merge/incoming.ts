import type { CodeEdit } from '../model/code';
import type { Operation } from '../model/operation';
import { homeKey } from '../model/placed';
import type { StudyState } from '../model/study-state';
import { line } from './incoming-line';
import { noteLines } from './incoming-notes';
import { registerLines } from './incoming-registers';
import type { Incoming } from './merge-plan';

/** What a colleague's operations bring, line by line; lines with nothing in them are left out. */
export function listIncoming(
  foreign: readonly Operation[],
  mine: StudyState,
  theirs: StudyState,
  merged: StudyState,
): readonly Incoming[] {
  const codeName = (id: string): string => merged.codes.get(id)?.name ?? id;
  const edits = foreign.filter((op) => op.type === 'code:edit');
  const lines: readonly Incoming[] = [
    line('new-codings', newCodings(mine, merged), (id) => codeName(merged.madeWith.get(id) ?? '')),
    line('removed-codings', removedCodings(mine, merged), (id) => codeName(merged.madeWith.get(id) ?? '')),
    line('changed-codings', changedCodings(foreign, mine), (id) => codeName(merged.madeWith.get(id) ?? '')),
    line('noted-quotations', notedQuotations(foreign), (id) => merged.documents.get(id)?.title ?? id),
    line('new-codes', fresh(mine.codes, theirs.codes), codeName),
    line('renamed-codes', ids(edits.filter((op) => op.edit.name !== undefined)), codeName),
    line('defined-codes', ids(edits.filter((op) => definesMore(op.edit))), codeName),
    line('moved-codes', ids(foreign.filter((op) => op.type === 'code:move')), codeName),
    line('merged-codes', ids(foreign.filter((op) => op.type === 'code:merge')), codeName),
    line('parted-codes', ids(foreign.filter((op) => op.type === 'code:unmerge')), codeName),
    line('archived-codes', archived(foreign), codeName),
    line(
      'restored-codes',
      [...new Set(foreign.flatMap((op) => (op.type === 'code:restore' ? op.ids : [])))],
      codeName,
    ),
    ...recordLines(foreign, mine, theirs, merged),
    line('linked-speakers', linkedSpeakers(foreign), (label) => label),
    line('named-voices', namedVoices(foreign), (id) => theirs.documents.get(id)?.title ?? id),
    ...noteLines(foreign, mine, merged),
    line('new-coders', fresh(mine.coders, theirs.coders), (id) => theirs.coders.get(id)?.name ?? id),
    line('renamed-study', mine.name === merged.name ? [] : [merged.name], (name) => name),
  ];
  return lines.filter(({ count }) => count > 0);
}

/** Documents, groups and participants; what is changed is told only of what is here already. */
function recordLines(
  foreign: readonly Operation[],
  mine: StudyState,
  theirs: StudyState,
  merged: StudyState,
): readonly Incoming[] {
  const title = (id: string): string => (merged.documents.get(id) ?? mine.documents.get(id))?.title ?? id;
  const pseudonym = (id: string): string =>
    (merged.participants.get(id) ?? mine.participants.get(id))?.pseudonym ?? id;
  const edited = (touched: readonly string[], known: ReadonlyMap<string, unknown>): readonly string[] =>
    touched.filter((id) => known.has(id));
  return [
    line('new-documents', fresh(mine.documents, theirs.documents), title),
    line(
      'corrected-documents',
      edited(
        foreign.flatMap((op) => (op.type === 'document:correct' ? [op.id] : [])),
        mine.documents,
      ),
      title,
    ),
    line(
      'edited-documents',
      edited(ids(foreign.filter((op) => op.type === 'document:edit')), mine.documents),
      title,
    ),
    line('removed-documents', fresh(merged.documents, mine.documents), title),
    line('new-groups', fresh(mine.groups, theirs.groups), (id) => theirs.groups.get(id)?.name ?? id),
    ...registerLines(foreign, mine, merged),
    line('new-participants', fresh(mine.participants, theirs.participants), pseudonym),
    line(
      'edited-participants',
      edited(ids(foreign.filter((op) => op.type === 'participant:edit')), mine.participants),
      pseudonym,
    ),
    line('removed-participants', fresh(merged.participants, mine.participants), pseudonym),
  ];
}

/** Whether an edit of a code changes anything but its name. */
function definesMore(edit: CodeEdit): boolean {
  return Object.keys(edit).some((field) => field !== 'name');
}

function fresh(mine: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): readonly string[] {
  return [...theirs.keys()].filter((id) => !mine.has(id));
}

/** Codings of mine that get another code, valence or other words. */
function changedCodings(foreign: readonly Operation[], mine: StudyState): readonly string[] {
  const touched = foreign.flatMap((op) => (op.type === 'coding:edit' ? op.ids : []));
  return [...new Set(touched)].filter((id) => mine.madeWith.has(id));
}

/** Document ids, one for each quotation that is starred, commented on or reworded. */
function notedQuotations(foreign: readonly Operation[]): readonly string[] {
  const noted = foreign.flatMap((op) =>
    op.type === 'quotation:note' ? [[`${op.document} ${homeKey(op)}`, op.document] as const] : [],
  );
  return [...new Map(noted).values()];
}

function newCodings(mine: StudyState, merged: StudyState): readonly string[] {
  return [...merged.codingDocuments.keys()].filter((id) => !mine.madeWith.has(id));
}

function removedCodings(mine: StudyState, merged: StudyState): readonly string[] {
  return [...mine.codingDocuments.keys()].filter((id) => !merged.codingDocuments.has(id));
}

function ids(ops: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(ops.map((op) => op.id))];
}

function archived(foreign: readonly Operation[]): readonly string[] {
  return [...new Set(foreign.flatMap((op) => (op.type === 'code:archive' ? op.ids : [])))];
}

function linkedSpeakers(foreign: readonly Operation[]): readonly string[] {
  return foreign.flatMap((op) => (op.type === 'speaker:link' ? [op.speaker] : []));
}

/** Document ids, one for each passage whose voice was named. */
function namedVoices(foreign: readonly Operation[]): readonly string[] {
  return foreign.flatMap((op) => (op.type === 'passage:voice' ? [op.document] : []));
}
