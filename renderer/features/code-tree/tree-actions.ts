import { useCallback, useState } from 'react';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Anchor } from '../../components/menu-place';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { applyCode, archiveCode, moveCode } from './code-actions';
import { placeToward } from './code-moves';
import { rowId } from './code-row-view';
import type { CodeRow } from './code-rows';
import type { TreeAction } from './tree-keys';
import { setCollapsed, useTreeStore } from './tree-store';

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
        useViewStore.setState({ code: action.id });
        return;
      case 'fold':
        setCollapsed(action.ids, action.collapse);
        return;
      case 'move':
        moveToward(action);
        return;
      case 'rename':
        useTreeStore.setState({ renaming: action.id });
        return;
      case 'apply':
        void applyCode(action.id);
        return;
      case 'archive':
        void archiveCode(action.id, pickedAfter(codes, action.id));
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

/** The row to pick when a code and everything below it goes away: the next one, else the one above. */
export function pickedAfter(codes: readonly CodeRow[], id: string): string | null {
  const at = codes.findIndex((row) => row.id === id);
  const level = codes[at]?.level ?? 0;
  const after = codes.slice(at + 1).find((row) => row.level <= level);
  return (after ?? codes[at - 1])?.id ?? null;
}

function moveToward({ id, to }: Extract<TreeAction, { kind: 'move' }>): void {
  const place = placeToward(useStudyStore.getState().study, id, to);
  if (place !== null) void moveCode(id, place);
}
