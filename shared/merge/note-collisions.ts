import { findCoding } from '../model/find-coding';
import type { Operation } from '../model/operation';
import { homeKey, homeOf } from '../model/placed';
import { recordsOf } from '../model/placed-table';
import type { StudyState } from '../model/study-state';
import type { Collision } from './merge-plan';
import type { TwoSides } from './record-collisions';

/** Memos, notes on quotations and codings that both sides changed, and changed differently. */
export function noteCollisions(sides: TwoSides): readonly Collision[] {
  return [...memosWrittenTwice(sides), ...quotationsNotedTwice(sides), ...codingsChangedTwice(sides)];
}

/** Words are the one thing that must not go unnoticed: the text that does not hold is named in the list. */
function memosWrittenTwice({ own, foreign, mine, theirs, merged }: TwoSides): readonly Collision[] {
  const there = new Set(foreign.flatMap(writtenMemo));
  return [...new Set(own.flatMap(writtenMemo))].flatMap((id): readonly Collision[] => {
    const [a, b, after] = [mine, theirs, merged].map(
      (state) => state.memos.get(id) ?? state.removedMemos.get(id),
    );
    if (!there.has(id) || a === undefined || b === undefined || after === undefined) return [];
    if (a.text === b.text && a.title === b.title) return [];
    const whose = after.text === a.text ? 'Yours' : 'Your colleague’s';
    const sentence = `Both of you wrote in this memo. ${whose} was written later and holds; the other text stands in the history.`;
    return [{ kind: 'noted-twice', about: after.title, code: null, sentence }];
  });
}

function writtenMemo(op: Operation): readonly string[] {
  const writes = op.type === 'memo:edit' && (op.edit.text !== undefined || op.edit.title !== undefined);
  return writes ? [op.id] : [];
}

function quotationsNotedTwice({ own, foreign, mine, theirs, merged }: TwoSides): readonly Collision[] {
  const there = new Set(foreign.flatMap(noteKey));
  const found = [...new Set(own.flatMap(noteKey))].filter(
    (key) => there.has(key) && noteText(mine, key) !== noteText(theirs, key),
  );
  return perDocument(
    merged,
    found.map((key) => key.split('\n')[0] ?? ''),
    (count) =>
      count === 1
        ? 'Both of you commented on, starred or reworded one quotation in it. What was said later holds.'
        : `Both of you commented on, starred or reworded ${count} quotations in it. What was said later holds.`,
  );
}

function noteKey(op: Operation): readonly string[] {
  return op.type === 'quotation:note' ? [`${op.document}\n${homeKey(op)}`] : [];
}

function noteText(state: StudyState, key: string): string {
  const [document = '', home = ''] = key.split('\n');
  const notes = recordsOf({ shown: state.notes, homes: state.noteHomes }, document);
  return JSON.stringify(notes.get(home) ?? null);
}

function codingsChangedTwice({ own, foreign, mine, theirs, merged }: TwoSides): readonly Collision[] {
  const there = new Set(foreign.flatMap(changedCodings));
  const found = [...new Set(own.flatMap(changedCodings))].filter(
    (id) => there.has(id) && codingText(mine, id) !== codingText(theirs, id),
  );
  return perDocument(
    merged,
    found.map((id) => findCoding(merged, id)?.document ?? ''),
    (count) =>
      count === 1
        ? 'Both of you changed one coding in it. The later change holds.'
        : `Both of you changed ${count} codings in it. The later changes hold.`,
  );
}

function changedCodings(op: Operation): readonly string[] {
  return op.type === 'coding:edit' ? op.ids : [];
}

function codingText(state: StudyState, id: string): string {
  const coding = findCoding(state, id);
  return JSON.stringify([state.madeWith.get(id), coding?.valence, coding && homeKey(homeOf(coding))]);
}

function perDocument(
  merged: StudyState,
  documents: readonly string[],
  sentence: (count: number) => string,
): readonly Collision[] {
  const counts = new Map<string, number>();
  for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...counts].map(([document, count]) => ({
    kind: 'noted-twice',
    about: merged.documents.get(document)?.title ?? document,
    code: null,
    sentence: sentence(count),
  }));
}
