import { useState, type DragEvent } from 'react';
import { moveTabAcross } from '../../../state/reader-sides';
import { useViewStore, type Side } from '../../../state/view-store';
import { draggedTab, dragTab, dropTab, placeAt } from './tab-drag';

/** What letting a tab go over a side would do: take it there, or open a side for it beside this one. */
export type TabDrop = 'here' | 'beside';

interface TabDropListeners {
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

/** Lets tabs be dropped on a side; with one side, on its right half for a second one. */
export function useTabDrop(side: Side): {
  readonly drop: TabDrop | null;
  readonly listeners: TabDropListeners;
} {
  const [drop, setDrop] = useState<TabDrop | null>(null);
  const listeners: TabDropListeners = {
    onDragOver: (event) => {
      const next = dropAt(event, side);
      setDrop(next);
      if (next !== null) event.preventDefault();
    },
    onDragLeave: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setDrop(null);
    },
    onDrop: (event) => {
      const what = dropAt(event, side);
      setDrop(null);
      if (what === null) return;
      event.preventDefault();
      if (what === 'here') dropTab(side);
      else splitOff();
    },
  };
  return { drop, listeners };
}

/** Lets tabs be dropped in a row of tabs; `place` is before which one, their number for the end. */
export function useRowDrop(side: Side): {
  readonly place: number | null;
  readonly listeners: TabDropListeners;
} {
  const [place, setPlace] = useState<number | null>(null);
  const listeners: TabDropListeners = {
    onDragOver: (event) => {
      if (draggedTab() === null) return;
      event.preventDefault();
      setPlace(placeAt(event.currentTarget, event.clientX));
    },
    onDragLeave: () => setPlace(null),
    onDrop: (event) => {
      event.preventDefault();
      event.stopPropagation();
      setPlace(null);
      dropTab(side, placeAt(event.currentTarget, event.clientX));
    },
  };
  return { place, listeners };
}

function dropAt({ clientX, currentTarget, target }: DragEvent<HTMLElement>, side: Side): TabDrop | null {
  const tab = draggedTab();
  if (tab === null || (target instanceof Element && target.closest('nav') !== null)) return null;
  if (tab.side !== side) return 'here';
  const { tabs, other } = useViewStore.getState();
  const { left, width } = currentTarget.getBoundingClientRect();
  return other === null && tabs.length > 1 && clientX > left + width / 2 ? 'beside' : null;
}

function splitOff(): void {
  const tab = draggedTab();
  dragTab(null);
  if (tab !== null) moveTabAcross(tab.id, tab.side);
}
