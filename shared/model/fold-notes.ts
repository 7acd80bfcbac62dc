import type { TextRange } from '../lib/text-range';
import type { CodeGroupEdit } from './code-group';
import { layOver } from './lay-over';
import type { MemoEdit } from './memo';
import { passageKey } from './participant';
import { emptyNote, isEmptyNote, type QuotationEdit, type QuotationNote } from './quotation-note';
import { entry, type StudyState } from './study-state';

/** Lays the named fields over the note of a quotation; a note that says nothing any more is dropped. */
export function noteQuotation(
  state: StudyState,
  document: string,
  range: TextRange,
  edit: QuotationEdit,
): void {
  const notes = entry(state.notes, document, () => new Map<string, QuotationNote>());
  const key = passageKey(range);
  const note = tidied(layOver(notes.get(key) ?? emptyNote(range), edit));
  if (isEmptyNote(note)) notes.delete(key);
  else notes.set(key, note);
}

/** A note without attributes has none at all, so that notes which say the same are the same. */
function tidied({ attributes, ...note }: QuotationNote): QuotationNote {
  return attributes === undefined || Object.keys(attributes).length === 0 ? note : { ...note, attributes };
}

/** Writes a memo again, also one that was taken away: a colleague's words are there when it comes back. */
export function editMemo(state: StudyState, id: string, edit: MemoEdit): void {
  for (const table of [state.memos, state.removedMemos]) {
    const memo = table.get(id);
    if (memo !== undefined) table.set(id, { ...memo, ...edit });
  }
}

/** Takes memos away, or brings them back. */
export function putMemos(state: StudyState, ids: readonly string[], away: boolean): void {
  const [from, to] = away ? [state.memos, state.removedMemos] : [state.removedMemos, state.memos];
  for (const id of ids) {
    const memo = from.get(id);
    if (memo === undefined) continue;
    from.delete(id);
    to.set(id, memo);
  }
}

/** Renames a group of codes and lets codes join and leave it; who is in twice stays once. */
export function editCodeGroup(state: StudyState, id: string, edit: CodeGroupEdit): void {
  const group = state.codeGroups.get(id);
  if (group === undefined) return;
  const leaving = new Set(edit.remove ?? []);
  const members = new Set([...group.codes, ...(edit.add ?? [])]);
  const codes = [...members].filter((code) => !leaving.has(code)).sort();
  state.codeGroups.set(id, { id, name: edit.name ?? group.name, codes });
}
