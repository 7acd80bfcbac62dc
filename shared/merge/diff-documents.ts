import type { SourceDocument } from '../model/document';
import type { OperationBody } from '../model/operation';
import type { StudyState } from '../model/study-state';
import { FIRST_TEXT } from '../model/text-version';
import { same } from './diff-registers';

/** Operations that bring documents back as they are in `to`, each with the text that is shown there. */
export function diffDocuments(from: StudyState, to: StudyState): readonly OperationBody[] {
  const changed = [...to.documents.values()].filter(
    (document) => !same(withoutText(from.documents.get(document.id)), withoutText(document)),
  );
  return [
    ...changed.map((document): OperationBody => ({ type: 'document:add', document })),
    ...diffVersions(from, to),
  ];
}

/** Corrections that only `from` knows are kept; the text that `to` shows is shown again. */
function diffVersions(from: StudyState, to: StudyState): readonly OperationBody[] {
  return [...from.texts].flatMap(([id, { current }]): readonly OperationBody[] => {
    const version = to.texts.get(id)?.current ?? FIRST_TEXT;
    const isKnown = to.documents.has(id) || to.texts.has(id);
    return isKnown && version !== current ? [{ type: 'document:version', id, version }] : [];
  });
}

/** What is said of a document besides its text, which its versions tell. */
function withoutText(document: SourceDocument | undefined): object | undefined {
  if (document === undefined) return undefined;
  const { version: _v, textHash: _h, length: _l, words: _w, speakers: _s, turns: _t, ...rest } = document;
  return rest;
}
