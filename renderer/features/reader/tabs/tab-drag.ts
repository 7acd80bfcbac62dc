import { moveTabAcross, placeTab } from '../../../state/reader-sides';
import type { Side } from '../../../state/view-store';

/** A tab that is being dragged. */
export interface DraggedTab {
  readonly id: string;
  readonly side: Side;
}

/** The browser tells what is dragged only when it is dropped; rows and sides must know before. */
let dragged: DraggedTab | null = null;

/** Notes which tab is being dragged, or that none is any more. */
export function dragTab(tab: DraggedTab | null): void {
  dragged = tab;
}

/** The tab that is being dragged now. */
export function draggedTab(): DraggedTab | null {
  return dragged;
}

/** Puts the dragged tab on a side; `place` counts the tabs of the row as they stand, at the end where left out. */
export function dropTab(side: Side, place = Number.MAX_SAFE_INTEGER): void {
  const tab = dragged;
  dragged = null;
  if (tab === null) return;
  if (tab.side === side) placeTab(tab.id, place, side);
  else moveTabAcross(tab.id, tab.side, place);
}

/** Before which tab of a row a pointer at `x` would put one; their number for the end. */
export function placeAt(row: HTMLElement, x: number): number {
  const tabs = [...row.children];
  const before = tabs.findIndex((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    return x < left + width / 2;
  });
  return before === -1 ? tabs.length : before;
}
