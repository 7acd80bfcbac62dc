import type { Operation } from '../model/operation';
import type { StudyState } from '../model/study-state';
import type { Incoming } from './merge-plan';

const MOST_EXAMPLES = 20;

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
    line('new-codes', fresh(mine.codes, theirs.codes), codeName),
    line('renamed-codes', ids(edits.filter((op) => op.edit.name !== undefined)), codeName),
    line('defined-codes', ids(edits.filter((op) => op.edit.definition !== undefined)), codeName),
    line('moved-codes', ids(foreign.filter((op) => op.type === 'code:move')), codeName),
    line('merged-codes', ids(foreign.filter((op) => op.type === 'code:merge')), codeName),
    line('archived-codes', archived(foreign), codeName),
    line(
      'new-documents',
      fresh(mine.documents, theirs.documents),
      (id) => theirs.documents.get(id)?.title ?? id,
    ),
    line(
      'new-participants',
      fresh(mine.participants, theirs.participants),
      (id) => theirs.participants.get(id)?.pseudonym ?? id,
    ),
    line('linked-speakers', linkedSpeakers(foreign), (label) => label),
    line('named-voices', namedVoices(foreign), (id) => theirs.documents.get(id)?.title ?? id),
    line('new-coders', fresh(mine.coders, theirs.coders), (id) => theirs.coders.get(id)?.name ?? id),
  ];
  return lines.filter(({ count }) => count > 0);
}

function line(what: Incoming['what'], found: readonly string[], name: (id: string) => string): Incoming {
  const names = [...new Set(found.map(name))];
  return { what, count: found.length, examples: names.slice(0, MOST_EXAMPLES) };
}

function fresh(mine: ReadonlyMap<string, unknown>, theirs: ReadonlyMap<string, unknown>): readonly string[] {
  return [...theirs.keys()].filter((id) => !mine.has(id));
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
