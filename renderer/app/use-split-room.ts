import { useEffect, useRef, type RefObject } from 'react';
import type { PanelImperativeHandle } from 'react-resizable-panels';
import { useViewStore } from '../state/view-store';

/** Pixels of window below which two documents side by side need the room of the document list. */
const ROOMY = 1800;

/**
 * Folds the list of documents away while two stand side by side in a window too narrow for all of them, and brings it
 * back afterwards. Dragging its edge or a double click on it brings it back before.
 */
export function useSplitRoom(documents: RefObject<PanelImperativeHandle | null>): void {
  const isSplit = useViewStore((state) => state.other !== null);
  const folded = useRef(false);
  useEffect(() => {
    const panel = documents.current;
    if (panel === null) return;
    if (isSplit && window.innerWidth < ROOMY && !panel.isCollapsed()) {
      panel.collapse();
      folded.current = true;
    } else if (!isSplit && folded.current) {
      folded.current = false;
      if (panel.isCollapsed()) panel.expand();
    }
  }, [isSplit, documents]);
}
