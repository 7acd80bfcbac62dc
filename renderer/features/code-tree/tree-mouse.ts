import type { MouseEvent } from 'react';
import { useViewStore } from '../../state/view-store';
import { showQuotes } from './code-actions';
import type { OpenMenu } from './tree-actions';
import { setCollapsed, useTreeStore } from './tree-store';
import { rowUnder } from './use-code-drag';

type TreeMouseEvent = MouseEvent<HTMLElement>;

/** Handlers of the mouse for the element around the rows; each has its key in `tree-keys.ts`. */
export interface TreeMouse {
  readonly onClick: (event: TreeMouseEvent) => void;
  readonly onDoubleClick: (event: TreeMouseEvent) => void;
  readonly onContextMenu: (event: TreeMouseEvent) => void;
}

/** A click picks, folds, opens the quotes or the menu, by what of the row it hits; two clicks rename. */
export function treeMouse(openMenu: (menu: OpenMenu) => void): TreeMouse {
  return {
    onClick: (event) => {
      const row = rowUnder(event);
      const id = row?.dataset['code'];
      if (row === null || id === undefined || event.target instanceof HTMLInputElement) return;
      if (isOn(event, '[data-fold]')) setCollapsed([id], row.getAttribute('aria-expanded') === 'true');
      else if (isOn(event, '[data-quotes]')) showQuotes(id);
      else useViewStore.setState({ code: id });
      if (isOn(event, '[data-menu]')) openMenu({ id, anchor: { x: event.clientX, y: event.clientY } });
    },
    onDoubleClick: (event) => {
      const id = rowUnder(event)?.dataset['code'];
      const elsewhere = isOn(event, '[data-fold], [data-quotes], [data-menu]');
      if (id !== undefined && !elsewhere) useTreeStore.setState({ renaming: id });
    },
    onContextMenu: (event) => {
      const id = rowUnder(event)?.dataset['code'];
      if (id === undefined) return;
      event.preventDefault();
      useViewStore.setState({ code: id });
      openMenu({ id, anchor: { x: event.clientX, y: event.clientY } });
    },
  };
}

function isOn(event: TreeMouseEvent, mark: string): boolean {
  return event.target instanceof Element && event.target.closest(mark) !== null;
}
