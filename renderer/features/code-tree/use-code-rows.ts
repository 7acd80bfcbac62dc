import { useDeferredValue, useMemo } from 'react';
import { childIndex, hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { useLaterRevision } from '../../state/later-revision';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { documentCounts, studyCounts, type CodeCount } from './code-counts';
import { codeRows, type TreeRow } from './code-rows';
import { useTreeStore } from './tree-store';

/** Everything the tree shows at this moment. */
export interface TreeContent {
  readonly study: Study;
  readonly rows: readonly TreeRow[];
  readonly hues: ReadonlyMap<string, number>;
  readonly inDocument: ReadonlyMap<string, CodeCount>;
  readonly inStudy: ReadonlyMap<string, CodeCount>;
  /** Living codes in the whole tree, whatever is folded or filtered. */
  readonly size: number;
}

/** Follows the study and the view of the tree; the shape is computed anew only when the tree changed. */
export function useCodeRows(): TreeContent {
  const treeRevision = useStudyStore((s) => s.treeRevision);
  const revision = useLaterRevision();
  const document = useViewStore((s) => s.document);
  const { collapsed, filter: words, inDocument: onlyDocument, adding } = useTreeStore();
  const filter = useDeferredValue(words);
  const { study } = useStudyStore.getState();
  const shape = useMemo(() => treeShape(study, treeRevision), [study, treeRevision]);
  const counts = useMemo(
    () => ({ ...treeCounts(study, document, shape.index), revision }),
    [study, document, shape, revision],
  );
  const rows = useMemo(
    () =>
      codeRows(shape.index, {
        collapsed,
        filter,
        adding,
        used: onlyDocument ? counts.inDocument : null,
      }),
    [shape, collapsed, filter, adding, onlyDocument, counts],
  );
  return useMemo(
    () => ({ study, rows, hues: shape.hues, size: shape.hues.size, ...counts }),
    [study, rows, shape, counts],
  );
}

function treeShape(
  study: Study,
  revision: number,
): { index: ReturnType<typeof childIndex>; hues: ReadonlyMap<string, number>; revision: number } {
  const index = childIndex(study);
  const hues = new Map<string, number>();
  for (const siblings of index.values()) for (const { id } of siblings) hues.set(id, hueOf(study, id));
  return { index, hues, revision };
}

function treeCounts(
  study: Study,
  document: string | null,
  index: ReturnType<typeof childIndex>,
): Pick<TreeContent, 'inDocument' | 'inStudy'> {
  return { inDocument: documentCounts(study, document, index), inStudy: studyCounts(study, index) };
}
