import { assertNever } from '../lib/assert-never';
import {
  addCode,
  archiveCodes,
  editCode,
  mergeCode,
  moveCode,
  restoreCodes,
  unmergeCode,
} from './fold-codes';
import {
  addCodings,
  editCodings,
  returnCodings,
  shelveCodings,
  takeCodings,
  unshelveCodings,
} from './fold-codings';
import { layOver } from './lay-over';
import { addMemo, editCodeGroup, editMemo, noteQuotation, putMemos } from './fold-notes';
import { correctDocument, keepTexts, showVersion, withTexts } from './fold-texts';
import { giveVoice } from './fold-voices';
import type { SourceDocument } from './document';
import { compareOperations, type DocumentEdit, type Operation, type OperationBody } from './operation';
import type { SpeakerLink } from './participant';
import { applyToRegister, isRegisterBody } from './fold-register';
import { emptyStudy, entry, type StudyState } from './study-state';

/**
 * Applies one operation that comes after everything folded so far; costs time in the size of the operation.
 *
 * An operation on something unknown does nothing: it can only come from a damaged history, and the rest
 * of the study must stay usable.
 */
export function applyOperation(state: StudyState, op: Operation): void {
  state.lamport = Math.max(state.lamport, op.lamport);
  state.revision += 1;
  applyBody(state, op);
}

/**
 * The study that a set of operations amounts to, in whatever order they are given.
 *
 * Deterministic: every copy that holds the same operations folds to the same study.
 */
export function foldOperations(ops: readonly Operation[]): StudyState {
  const state = emptyStudy();
  for (const op of inOrder(ops)) applyOperation(state, op);
  return state;
}

/** The operations in folding order; the array itself where it is in order already, as it is without merges. */
export function inOrder(ops: readonly Operation[]): readonly Operation[] {
  for (let index = 1; index < ops.length; index += 1) {
    const before = ops[index - 1];
    const op = ops[index];
    if (before !== undefined && op !== undefined && compareOperations(before, op) > 0) {
      return [...ops].sort(compareOperations);
    }
  }
  return ops;
}

function applyBody(state: StudyState, op: OperationBody): void {
  switch (op.type) {
    case 'study:name':
      state.name = op.name;
      return;
    case 'speaker:link':
      linkSpeaker(state, op.document, op.speaker, op.link);
      return;
    case 'passage:voice':
      giveVoice(state, op.document, op, op.link);
      return;
    default:
      if (isRegisterBody(op)) applyToRegister(state, op);
      else applyDocumentOrCode(state, op);
  }
}

type NoteBody = Extract<
  OperationBody,
  { type: `quotation:${string}` | `memo:${string}` | `code-group:${string}` | `code-book:${string}` }
>;

function applyNote(state: StudyState, op: NoteBody): void {
  switch (op.type) {
    case 'quotation:note':
      noteQuotation(state, op.document, op, op.edit);
      return;
    case 'memo:add':
      addMemo(state, op.memo);
      return;
    case 'memo:edit':
      editMemo(state, op.id, op.edit);
      return;
    case 'memo:remove':
      putMemos(state, op.ids, true);
      return;
    case 'memo:restore':
      putMemos(state, op.ids, false);
      return;
    case 'code-group:add':
      state.codeGroups.set(op.group.id, op.group);
      return;
    case 'code-group:edit':
      editCodeGroup(state, op.id, op.edit);
      return;
    case 'code-group:remove':
      state.codeGroups.delete(op.id);
      return;
    case 'code-book:keep':
      state.codeBooks.set(op.version.id, op.version);
      return;
    case 'code-book:forget':
      state.codeBooks.delete(op.id);
      return;
    default:
      assertNever(op);
  }
}

type DocumentOrCodeBody = Extract<
  OperationBody,
  { type: `document:${string}` | `code:${string}` | `coding:${string}` }
>;

function applyDocumentOrCode(state: StudyState, op: DocumentOrCodeBody | NoteBody): void {
  switch (op.type) {
    case 'document:add':
      addDocument(state, op.document);
      return;
    case 'document:remove':
      keepTexts(state, op.id);
      shelveCodings(state, op.id);
      state.documents.delete(op.id);
      return;
    case 'document:edit':
      editDocument(state, op.id, op.edit);
      return;
    case 'document:correct':
      correctDocument(state, op.id, op.version);
      return;
    case 'document:version':
      showVersion(state, op.id, op.version);
      return;
    case 'code:add':
      addCode(state, op.code);
      return;
    case 'code:edit':
      editCode(state, op.id, op.edit);
      return;
    case 'code:move':
      moveCode(state, op.id, op.parent, op.position);
      return;
    case 'code:merge':
      mergeCode(state, op.id, op.into);
      return;
    case 'code:unmerge':
      unmergeCode(state, op.id);
      return;
    case 'code:archive':
      archiveCodes(state, op.ids, op.codings);
      return;
    case 'code:restore':
      restoreCodes(state, op.ids, op.codings);
      return;
    case 'coding:add':
      addCodings(state, op.codings);
      return;
    case 'coding:remove':
      takeCodings(state, op.ids);
      return;
    case 'coding:restore':
      returnCodings(state, op.ids);
      return;
    case 'coding:edit':
      editCodings(state, op.ids, op.edit);
      return;
    default:
      applyNote(state, op);
  }
}

function addDocument(state: StudyState, document: SourceDocument): void {
  state.documents.set(document.id, withTexts(state, document));
  state.lastDocument = Math.max(state.lastDocument, document.number ?? 0);
  unshelveCodings(state, document.id);
}

function editDocument(state: StudyState, id: string, edit: DocumentEdit): void {
  const document = state.documents.get(id);
  if (document === undefined) return;
  const { attributes, ...rest } = layOver(document, edit);
  const bare = attributes === undefined || Object.keys(attributes).length === 0;
  state.documents.set(id, bare ? rest : { ...rest, attributes });
}

function linkSpeaker(state: StudyState, document: string, speaker: string, link: SpeakerLink | null): void {
  const links = entry(state.speakers, document, () => new Map<string, SpeakerLink>());
  if (link === null) links.delete(speaker);
  else links.set(speaker, link);
}
