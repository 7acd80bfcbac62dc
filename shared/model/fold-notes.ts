import type { CodeGroupEdit } from './code-group';
import { layOver } from './lay-over';
import type { Memo, MemoAnchor, MemoEdit } from './memo';
import { homeOf, placedIn, type Home } from './placed';
import { putRecord, recordAt, settleRecords, type PlacedTables } from './placed-table';
import { emptyNote, isEmptyNote, joinNotes, type QuotationEdit, type QuotationNote } from './quotation-note';
import type { StudyState } from './study-state';

/** Lays the named fields over the note of a quotation; a note that says nothing any more is dropped. */
export function noteQuotation(state: StudyState, document: string, home: Home, edit: QuotationEdit): void {
  const tables = notesIn(state);
  const note = tidied(layOver(recordAt(tables, document, home) ?? emptyNote(home), edit));
  const next = isEmptyNote(note) ? undefined : note;
  putRecord(tables, state.texts.get(document), document, home, next, joinNotes);
}

/** Shows the notes of a document at their words, wherever these are by now. */
export function settleNotes(state: StudyState, document: string): void {
  settleRecords(notesIn(state), state.texts.get(document), document, joinNotes);
}

function notesIn({ notes, noteHomes }: StudyState): PlacedTables<QuotationNote> {
  return { shown: notes, homes: noteHomes };
}

/** A note without attributes has none at all, so that notes which say the same are the same. */
function tidied({ attributes, ...note }: QuotationNote): QuotationNote {
  return attributes === undefined || Object.keys(attributes).length === 0 ? note : { ...note, attributes };
}

/** Adds a memo, or brings it back with other words. */
export function addMemo(state: StudyState, memo: Memo): void {
  state.removedMemos.delete(memo.id);
  state.memos.set(memo.id, { ...memo, about: settled(state, memo.about) });
}

/** Writes a memo again, also one that was taken away: a colleague's words are there when it comes back. */
export function editMemo(state: StudyState, id: string, edit: MemoEdit): void {
  const about = edit.about === undefined ? {} : { about: settled(state, edit.about) };
  for (const table of [state.memos, state.removedMemos]) {
    const memo = table.get(id);
    if (memo !== undefined) table.set(id, { ...memo, ...edit, ...about });
  }
}

/** Shows the memos about quotations of a document at their words, wherever these are by now. */
export function settleMemos(state: StudyState, document: string): void {
  for (const table of [state.memos, state.removedMemos]) {
    for (const [id, memo] of table) {
      const { about } = memo;
      if (about.kind !== 'quotation' || about.document !== document) continue;
      table.set(id, { ...memo, about: settled(state, about) });
    }
  }
}

/** What a memo is about as it is now; a quotation whose words are gone is an empty range until they are back. */
function settled(state: StudyState, about: MemoAnchor): MemoAnchor {
  const texts = about.kind === 'quotation' ? state.texts.get(about.document) : undefined;
  if (about.kind !== 'quotation' || texts === undefined) return about;
  const { kind, document } = about;
  const home = homeOf(about);
  const placed = placedIn(texts, home);
  if (placed !== undefined) return { kind, document, ...placed };
  const { from, to, ...text } = home;
  return { kind, document, from: 0, to: 0, ...text, home: { from, to } };
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
