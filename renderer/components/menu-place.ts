/** Where a menu belongs: an element it hangs under, or a point of the window. */
export type Anchor = HTMLElement | { readonly x: number; readonly y: number };

/** Puts an element under its anchor (or at its point), pushed back inside the window where it would stick out. */
export function placeNear(element: HTMLElement, anchor: Anchor): void {
  const box = anchor instanceof HTMLElement ? anchor.getBoundingClientRect() : undefined;
  const point = anchor instanceof HTMLElement ? { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 3 } : anchor;
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = Math.max(4, Math.min(point.x, window.innerWidth - width - 4));
  const room = window.innerHeight - height - 4;
  const above = (box?.top ?? point.y) - height - 3;
  const top = point.y <= room ? point.y : above >= 4 ? above : Math.max(4, room);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
