import { childIndex } from '../../../shared/code-tree/code-tree';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { documentCounts } from './code-counts';
import { codeRows, type CodeRow } from './code-rows';
import { useTreeStore } from './tree-store';

/** The codes that the tree shows at this moment, from top to bottom; worked out anew, for a single act. */
export function shownCodes(): readonly CodeRow[] {
  const { study } = useStudyStore.getState();
  const { collapsed, filter, inDocument } = useTreeStore.getState();
  const index = childIndex(study);
  const used = inDocument ? documentCounts(study, useViewStore.getState().document, index) : null;
  return codeRows(index, { collapsed, filter, used, adding: null }).filter((row) => row.kind === 'code');
}
