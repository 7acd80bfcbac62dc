import type { CodeGroup } from '../model/code-group';
import { anchorHome, type Memo } from '../model/memo';
import type { OperationBody } from '../model/operation';
import { homeOf } from '../model/placed';
import { recordsOf } from '../model/placed-table';
import { emptyNote, type QuotationEdit, type QuotationNote } from '../model/quotation-note';
import type { StudyState } from '../model/study-state';

/** Operations that bring notes, memos, code groups and code book versions from `from` to how they are in `to`. */
export function diffNotes(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [
    ...diffQuotationNotes(from, to),
    ...diffMemos(from, to),
    ...diffCodeGroups(from, to),
    ...[...to.codeBooks.values()]
      .filter(({ id }) => !from.codeBooks.has(id))
      .map((version): OperationBody => ({ type: 'code-book:keep', version })),
    ...missing(from.codeBooks, to.codeBooks).map((id): OperationBody => ({ type: 'code-book:forget', id })),
  ];
}

function diffQuotationNotes(from: StudyState, to: StudyState): readonly OperationBody[] {
  const documents = new Set([...from.notes.keys(), ...to.notes.keys()]);
  return [...documents].flatMap((document) => {
    const [before, after] = [notesOf(from, document), notesOf(to, document)];
    return [...new Map([...before, ...after])]
      .filter(([key]) => !isSame(before.get(key), after.get(key)))
      .map(([key, note]): OperationBody => {
        const home = homeOf(note);
        const edit = editTo(before.get(key) ?? emptyNote(home), after.get(key) ?? emptyNote(home));
        return { type: 'quotation:note', document, ...home, edit };
      });
  });
}

function notesOf({ notes, noteHomes }: StudyState, document: string): ReadonlyMap<string, QuotationNote> {
  return recordsOf({ shown: notes, homes: noteHomes }, document);
}

/** Values that only the note before has are taken off by name. */
function editTo(before: QuotationNote, after: QuotationNote): QuotationEdit {
  const { comment, starred, wording, attributes = {} } = after;
  const off = Object.keys(before.attributes ?? {}).filter((id) => !(id in attributes));
  const values = { ...attributes, ...Object.fromEntries(off.map((id) => [id, null])) };
  return { comment, starred, wording, ...(Object.keys(values).length === 0 ? {} : { values }) };
}

function diffMemos(from: StudyState, to: StudyState): readonly OperationBody[] {
  const all = (state: StudyState): ReadonlyMap<string, Memo> =>
    new Map([...state.memos, ...state.removedMemos].map(([id, memo]) => [id, asSaid(memo)]));
  const [before, after] = [all(from), all(to)];
  const away = [...from.memos.keys()].filter((id) => !to.memos.has(id));
  const back = [...from.removedMemos.keys()].filter((id) => to.memos.has(id));
  const edits = [...after].flatMap(([id, memo]): readonly OperationBody[] => {
    const { kind, title, text, about } = memo;
    const known = before.get(id);
    if (known === undefined) return [{ type: 'memo:add', memo }];
    return isSame(known, memo) ? [] : [{ type: 'memo:edit', id, edit: { kind, title, text, about } }];
  });
  return [
    ...edits,
    ...(away.length === 0 ? [] : [{ type: 'memo:remove', ids: away } as const]),
    ...(back.length === 0 ? [] : [{ type: 'memo:restore', ids: back } as const]),
  ];
}

/** A memo about a quotation as it was written, wherever its words are by now. */
function asSaid(memo: Memo): Memo {
  return memo.about.kind === 'quotation' ? { ...memo, about: anchorHome(memo.about) } : memo;
}

function diffCodeGroups(from: StudyState, to: StudyState): readonly OperationBody[] {
  const changed = [...to.codeGroups.values()].filter(
    (group: CodeGroup) => !isSame(from.codeGroups.get(group.id), group),
  );
  return [
    ...changed.map((group): OperationBody => ({ type: 'code-group:add', group })),
    ...missing(from.codeGroups, to.codeGroups).map((id): OperationBody => ({
      type: 'code-group:remove',
      id,
    })),
  ];
}

function missing(from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): readonly string[] {
  return [...from.keys()].filter((id) => !to.has(id));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
