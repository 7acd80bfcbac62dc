import type { MouseEvent } from 'react';
import { useCodingStore } from '../../state/coding-store';
import { showQuotes } from '../../services/code-surgery';
import { useViewStore } from '../../state/view-store';
import { applyChosen } from './code-actions';
import type { CodeRow } from './code-rows';
import { isSelected, selectBy, type OpenMenu } from './tree-actions';
import { setCollapsed } from './tree-store';
import { rowUnder } from './use-code-drag';

type TreeMouseEvent = MouseEvent<HTMLElement>;

/** Handlers of the mouse for the element around the rows; each has its key in `tree-keys.ts`. */
export interface TreeMouse {
  readonly onClick: (event: TreeMouseEvent) => void;
  readonly onDoubleClick: (event: TreeMouseEvent) => void;
  readonly onContextMenu: (event: TreeMouseEvent) => void;
}

/**
 * A click selects (Ctrl: as well, Shift: up to there), folds, opens the quotes or the menu, by what of the row it hits; two
 * clicks open the quotes. Where clicks apply codes, one codes the selected words.
 */
export function treeMouse(codes: readonly CodeRow[], openMenu: (menu: OpenMenu) => void): TreeMouse {
  return {
    onClick: (event) => {
      const row = rowUnder(event);
      const id = row?.dataset['code'];
      if (row === null || id === undefined || event.target instanceof HTMLInputElement) return;
      if (isOn(event, '[data-fold]')) setCollapsed([id], row.getAttribute('aria-expanded') === 'true');
      else if (isOn(event, '[data-quotes]')) showQuotes(id);
      else if (isOn(event, '[data-menu]')) openAt(event, id, codes, openMenu);
      else {
        const several = event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : null;
        selectBy(several ?? 'go', id, codes);
        const { selected } = useViewStore.getState();
        if (several === null && selected !== null && useCodingStore.getState().clickToApply)
          void applyChosen([id]);
      }
    },
    onDoubleClick: (event) => {
      const id = rowUnder(event)?.dataset['code'];
      const elsewhere = isOn(event, '[data-fold], [data-quotes], [data-menu], input');
      if (id !== undefined && !elsewhere) showQuotes(id);
    },
    onContextMenu: (event) => {
      const id = rowUnder(event)?.dataset['code'];
      if (id === undefined) return;
      event.preventDefault();
      openAt(event, id, codes, openMenu);
    },
  };
}

/** The menu is about all selected codes where it opens on one of them. */
function openAt(
  event: TreeMouseEvent,
  id: string,
  codes: readonly CodeRow[],
  openMenu: (menu: OpenMenu) => void,
): void {
  if (!isSelected(id)) selectBy('go', id, codes);
  openMenu({ id, anchor: { x: event.clientX, y: event.clientY } });
}

function isOn(event: TreeMouseEvent, mark: string): boolean {
  return event.target instanceof Element && event.target.closest(mark) !== null;
}
