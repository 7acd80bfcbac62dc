import { useStudyStore } from '../../state/study-store';
import { codingProgress } from './coding-progress';
import type { ProgressOf } from './navigator-rows';

/** Progress of the acting coder per document; draws the component again whenever the study changes. */
export function useProgress(): ProgressOf {
  useStudyStore((state) => state.revision);
  const { study, coder, documentRevisions, treeRevision } = useStudyStore.getState();
  return (document) => {
    const version = `${documentRevisions[document.id] ?? 0}.${treeRevision}`;
    return codingProgress(study, document, coder, version);
  };
}
