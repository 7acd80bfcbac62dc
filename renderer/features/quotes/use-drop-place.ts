import { useEffect, useRef } from 'react';

interface DropPlace {
  readonly onOver: () => void;
  readonly onDrop: () => void;
  readonly onOpen: () => void;
}

/**
 * Lets a row be dropped on, and opened by a double click. The row itself is no control: its handle is, and does all
 * of this by key.
 */
export function useDropPlace(row: { readonly current: HTMLElement | null }, place: DropPlace): void {
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  useEffect(() => {
    const at = row.current;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      latest.current.onOver();
    };
    const drop = (): void => latest.current.onDrop();
    const open = (): void => latest.current.onOpen();
    at?.addEventListener('dragover', over);
    at?.addEventListener('drop', drop);
    at?.addEventListener('dblclick', open);
    return () => {
      at?.removeEventListener('dragover', over);
      at?.removeEventListener('drop', drop);
      at?.removeEventListener('dblclick', open);
    };
  });
}
