import { useState, type DragEvent } from 'react';
import { subtree } from '../../../shared/code-tree/code-tree';
import { useStudyStore } from '../../state/study-store';
import { moveCode } from './code-actions';
import { placeOfDrop, type DropZone } from './code-moves';

/** Where a dragged code would land if it were let go now. */
export interface DropTarget {
  readonly id: string;
  readonly zone: DropZone;
}

/** Handlers for the element around the rows. */
export interface CodeDrag {
  readonly target: DropTarget | null;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

/** Moves codes with the mouse: onto a row to go below it, between rows to go there. */
export function useCodeDrag(): CodeDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<DropTarget | null>(null);
  const end = (): void => {
    setDragged(null);
    setTarget(null);
  };
  return {
    target,
    onDragStart: (event) => {
      const id = rowUnder(event)?.dataset['code'];
      if (id === undefined) return;
      setDragged(id);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', useStudyStore.getState().study.codes.get(id)?.name ?? '');
    },
    onDragOver: (event) => {
      const next = dragged === null ? null : targetUnder(event, dragged);
      if (next !== null) event.preventDefault();
      if (next?.id !== target?.id || next?.zone !== target?.zone) setTarget(next);
    },
    onDrop: (event) => {
      event.preventDefault();
      const row = rowUnder(event);
      if (dragged !== null && target !== null && row !== null) {
        const expanded = row.getAttribute('aria-expanded') === 'true';
        void moveCode(dragged, placeOfDrop(useStudyStore.getState().study, target.id, target.zone, expanded));
      }
      end();
    },
    onDragEnd: end,
  };
}

/** The row of the tree in which an event happened. */
export function rowUnder(event: { readonly target: EventTarget }): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-code]') : null;
}

function targetUnder(event: DragEvent<HTMLElement>, dragged: string): DropTarget | null {
  const row = rowUnder(event);
  const id = row?.dataset['code'];
  if (row === null || id === undefined || subtree(useStudyStore.getState().study, dragged).has(id))
    return null;
  const { top, height } = row.getBoundingClientRect();
  const at = (event.clientY - top) / height;
  return { id, zone: at < 0.28 ? 'before' : at > 0.72 ? 'after' : 'into' };
}
