import { useCallback, useState } from 'react';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Anchor } from '../../components/menu-place';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { applyChosen, moveCodes } from './code-actions';
import { placeToward } from './code-moves';
import { rowId } from './code-row-view';
import type { CodeRow } from './code-rows';
import type { MoveDirection, TreeAction } from './tree-keys';
import { extended, only, selectedIds, stepped, toggled } from '../../services/row-selection';
import { codesWith, select, setCollapsed, useTreeStore } from './tree-store';

/** The menu of a code, open at a place. */
export interface OpenMenu {
  readonly id: string;
  readonly anchor: Anchor;
}

/** Carries out what keys ask, and holds the menu that is open. */
export interface TreeActions {
  readonly menu: OpenMenu | null;
  readonly openMenu: (menu: OpenMenu) => void;
  readonly closeMenu: () => void;
  readonly act: (action: TreeAction) => void;
}

/** The doings of the tree over the rows it shows now. */
export function useTreeActions(codes: readonly CodeRow[]): TreeActions {
  const [menu, openMenu] = useState<OpenMenu | null>(null);
  const closeMenu = useCallback(() => openMenu(null), []);
  const act = (action: TreeAction): void => {
    switch (action.kind) {
      case 'go':
      case 'step':
      case 'extend':
      case 'toggle':
        selectBy(action.kind, action.id, codes);
        return;
      case 'all':
        selectAll(codes);
        return;
      case 'fold':
        setCollapsed(action.ids, action.collapse);
        return;
      case 'move':
        moveToward(action.id, action.to);
        return;
      case 'apply':
        void applyChosen(codesWith(action.id));
        return;
      case 'menu':
        openMenu({ id: action.id, anchor: document.getElementById(rowId(action.id)) ?? { x: 0, y: 0 } });
        return;
      default:
        assertNever(action);
    }
  };
  return { menu, openMenu, closeMenu, act };
}

/** Selects by key or click; `extend` runs over the rows that show. */
export function selectBy(
  how: 'go' | 'step' | 'extend' | 'toggle',
  id: string,
  codes: readonly CodeRow[],
): void {
  const { selection } = useTreeStore.getState();
  const picked = useViewStore.getState().code;
  switch (how) {
    case 'go':
      return select(only(id));
    case 'step':
      return select(stepped(selection, picked, id));
    case 'extend':
      return select(extended(selection, picked, codes, id));
    case 'toggle':
      return select(toggled(selection, picked, id));
    default:
      return assertNever(how);
  }
}

/** Whether a code is among those selected now. */
export function isSelected(id: string): boolean {
  return selectedIds(useTreeStore.getState().selection, useViewStore.getState().code).has(id);
}

function selectAll(codes: readonly CodeRow[]): void {
  const picked = useViewStore.getState().code ?? codes[0]?.id ?? null;
  select({ ids: new Set(codes.map(({ id }) => id)), lead: picked, anchor: picked });
}

function moveToward(id: string, to: MoveDirection): void {
  const ids = codesWith(id);
  const place = placeToward(useStudyStore.getState().study, ids, to);
  if (place !== null) void moveCodes(ids, place);
}
