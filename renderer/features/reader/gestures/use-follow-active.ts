import { useLayoutEffect, useRef } from 'react';
import type { TextRange } from '../../../../shared/lib/text-range';
import { useViewStore } from '../../../state/view-store';
import { quotationIndex } from '../coding-index';
import { useSideView } from '../reader-side';
import type { Reading } from '../reader-store';

interface Followed {
  readonly range: TextRange;
  readonly codings: ReadonlySet<string>;
}

/** Keeps the active quotation active when its codings move to other words, as when a change of its ends is undone. */
export function useFollowActive({ index }: Reading): void {
  const range = useSideView((view) => view.quotation);
  const followed = useRef<Followed | null>(null);
  useLayoutEffect(() => {
    const quotation = index.quotations[quotationIndex(index, range)];
    const before = followed.current;
    if (range !== null && quotation !== undefined) {
      followed.current = { range, codings: new Set(quotation.codings.map(({ id }) => id)) };
      return;
    }
    followed.current = null;
    // Another range than the one followed was asked for on purpose, coded or not.
    if (range === null || before?.range.from !== range.from || before.range.to !== range.to) return;
    const moved = index.sorted.find(({ id }) => before.codings.has(id));
    if (moved !== undefined) useViewStore.setState({ quotation: { from: moved.from, to: moved.to } });
  }, [index, range]);
}
