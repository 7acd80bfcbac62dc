import { useState, type DragEvent } from 'react';
import { startCarrying, stopCarrying, useCarried } from '../../services/code-drag';
import { canDropOnCode, dropOnCode } from '../../services/drop-on-code';
import { useStudyStore } from '../../state/study-store';
import { moveCodes } from './code-actions';
import { isWithin, placeOfDrop, type DropZone } from './code-moves';
import { isSelected } from './tree-actions';
import { codesWith } from './tree-store';

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
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

/**
 * Moves codes with the mouse, all selected ones when one of them is dragged: onto a row to go below it, between rows to go there. A code dragged out of the tree
 * codes the words it is dropped on; words dragged into it are coded with the code they are dropped on.
 */
export function useCodeDrag(): CodeDrag {
  const [target, setTarget] = useState<DropTarget | null>(null);
  const end = (): void => {
    setTarget(null);
    stopCarrying();
  };
  return {
    target,
    onDragStart: (event) => {
      const id = rowUnder(event)?.dataset['code'];
      if (id === undefined) return;
      const { study } = useStudyStore.getState();
      const codes = isSelected(id) ? codesWith(id) : [id];
      startCarrying(event.dataTransfer, { kind: 'codes', codes });
      const names = codes.map((code) => study.codes.get(code)?.name ?? '');
      event.dataTransfer.setData('text/plain', names.join('\n'));
    },
    onDragOver: (event) => {
      const next = targetUnder(event);
      if (next !== null) event.preventDefault();
      if (next?.id !== target?.id || next?.zone !== target?.zone) setTarget(next);
    },
    onDragLeave: ({ currentTarget, relatedTarget }) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setTarget(null);
    },
    onDrop: (event) => {
      event.preventDefault();
      const row = rowUnder(event);
      const { carried } = useCarried.getState();
      if (canDropOnCode(carried) && target !== null) void dropOnCode(carried, target.id);
      else if (carried?.kind === 'codes' && target !== null && row !== null) {
        const { study } = useStudyStore.getState();
        const expanded = row.getAttribute('aria-expanded') === 'true';
        void moveCodes(carried.codes, placeOfDrop(study, target.id, target.zone, expanded));
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

function targetUnder(event: DragEvent<HTMLElement>): DropTarget | null {
  const row = rowUnder(event);
  const id = row?.dataset['code'];
  if (row === null || id === undefined) return null;
  const { carried } = useCarried.getState();
  if (canDropOnCode(carried)) return { id, zone: 'into' };
  if (carried?.kind !== 'codes') return null;
  if (isWithin(useStudyStore.getState().study, id, new Set(carried.codes))) return null;
  const { top, height } = row.getBoundingClientRect();
  const at = (event.clientY - top) / height;
  return { id, zone: at < 0.28 ? 'before' : at > 0.72 ? 'after' : 'into' };
}
