import { useCallback } from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { useStudyStore } from '../../state/study-store';
import { codingProgress, type CodingProgress } from './coding-progress';
import type { ProgressOf } from './navigator-rows';

/** Progress of the acting coder per document, as of a revision of the study; the same function until the next. */
export function useProgress(revision: number): ProgressOf {
  const coder = useStudyStore((state) => state.coder);
  return useCallback((document: SourceDocument) => progressAt(revision, document, coder), [revision, coder]);
}

/** The study is changed in place, so the revision stands for what is read of it. */
function progressAt(_revision: number, document: SourceDocument, coder: string): CodingProgress {
  const { study, documentRevisions, treeRevision } = useStudyStore.getState();
  const version = `${documentRevisions[document.id] ?? 0}.${treeRevision}`;
  return codingProgress(study, document, coder, version);
}
