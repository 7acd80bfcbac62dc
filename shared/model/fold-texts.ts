import type { TextEdit } from '../anchoring/text-edit';
import type { SourceDocument } from './document';
import { settleCodings } from './fold-codings';
import { settleMemos, settleNotes } from './fold-notes';
import { settleVoices } from './fold-voices';
import type { StudyState } from './study-state';
import {
  factsOf,
  FIRST_TEXT,
  firstTexts,
  versionOf,
  type DocumentTexts,
  type TextVersion,
} from './text-version';

/**
 * Keeps a new text of a document and shows it; also of a document that was taken away meanwhile, so that it comes back
 * as corrected. One that builds on a text nobody knows is left alone.
 */
export function correctDocument(state: StudyState, id: string, version: TextVersion): void {
  const texts = textsOf(state, id);
  if (texts === undefined || version.parent === null || versionOf(texts, version.parent) === undefined)
    return;
  const isKept = versionOf(texts, version.id) !== undefined;
  const versions = isKept ? texts.versions : [...texts.versions, version];
  const isNext = !isKept && version.parent === texts.current;
  show(state, id, { current: version.id, versions }, isNext ? version.edits : undefined);
}

/** Shows a kept text of a document again. */
export function showVersion(state: StudyState, id: string, version: string): void {
  const texts = textsOf(state, id);
  if (texts === undefined || versionOf(texts, version) === undefined) return;
  show(state, id, { current: version, versions: texts.versions });
}

/** Keeps what is known of the text of a document that is about to go, so that it can be corrected all the same. */
export function keepTexts(state: StudyState, id: string): void {
  const texts = textsOf(state, id);
  if (texts !== undefined) state.texts.set(id, texts);
}

/** A document as it comes (back): with the text that is to be shown by now. */
export function withTexts(state: StudyState, document: SourceDocument): SourceDocument {
  const texts = state.texts.get(document.id);
  if (texts === undefined) return document;
  if (texts.versions.length < 2) {
    state.texts.delete(document.id);
    return document;
  }
  return inVersion(document, texts);
}

function textsOf(state: StudyState, id: string): DocumentTexts | undefined {
  const document = state.documents.get(id);
  return state.texts.get(id) ?? (document && firstTexts(document));
}

function show(state: StudyState, id: string, texts: DocumentTexts, edits?: readonly TextEdit[]): void {
  state.texts.set(id, texts);
  const document = state.documents.get(id);
  if (document !== undefined) state.documents.set(id, inVersion(document, texts));
  settleCodings(state, id, edits);
  settleNotes(state, id);
  settleVoices(state, id);
  settleMemos(state, id);
}

function inVersion(document: SourceDocument, texts: DocumentTexts): SourceDocument {
  const { version: _version, ...rest } = document;
  const { current } = texts;
  return { ...rest, ...factsOf(texts, current), ...(current === FIRST_TEXT ? {} : { version: current }) };
}
