import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { SourceDocument } from '../../../shared/model/document';
import { Menu } from '../../components/menu';
import type { Anchor } from '../../components/menu-place';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { openDocument, useViewStore } from '../../state/view-store';
import { documentMenu, removeDocument, startRenaming } from './document-actions';
import { NavigatorLine } from './navigator-line';
import { navigatorAction, type NavigatorAction } from './navigator-keys';
import type { NavigatorRow } from './navigator-rows';
import { toggleBranch, useNavigatorStore } from './navigator-store';

interface OpenMenu {
  readonly document: SourceDocument;
  readonly anchor: Anchor;
}

/** The rows as an ARIA tree: one row takes the Tab key, arrows move between rows, Enter opens. */
export function DocumentTree({ rows }: { readonly rows: readonly NavigatorRow[] }): ReactNode {
  const { t } = useTranslation('documents');
  const tree = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const selected = useViewStore((state) => state.document);
  const focused = useNavigatorStore((state) => state.focused);
  const renaming = useNavigatorStore((state) => state.renaming);
  const entry = [focused, selected].find((id) => rows.some((row) => row.id === id)) ?? rows[0]?.id ?? null;
  useEffect(() => {
    const active = document.activeElement;
    if (active !== null && tree.current?.contains(active) === true && !active.matches('input'))
      focusRow(tree.current, focused);
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (renaming !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      event.preventDefault();
      openMenuAtRow(tree.current, entry, setMenu);
      return;
    }
    const action = navigatorAction(rows, entry, event.key);
    if (action === null) return;
    event.preventDefault();
    carryOut(action);
  };
  return (
    <>
      <div
        role="tree"
        tabIndex={-1}
        aria-label={t('documents')}
        ref={tree}
        onKeyDown={onKeyDown}
        onClick={(event) => activate(rowAt(rows, event))}
        onFocus={(event) => noteFocus(rowAt(rows, event))}
        onContextMenu={(event) => {
          event.preventDefault();
          const row = rowAt(rows, event);
          if (row?.kind === 'document')
            setMenu({ document: row.document, anchor: { x: event.clientX, y: event.clientY } });
        }}
      >
        {rows.map((row) => (
          <NavigatorLine
            key={row.id}
            row={row}
            selected={row.id === selected}
            tabbable={row.id === entry}
            renaming={row.id === renaming}
          />
        ))}
      </div>
      {menu !== null && (
        <Menu
          label={menu.document.title}
          items={documentMenu(menu.document)}
          anchor={menu.anchor}
          onClose={closeMenu}
        />
      )}
    </>
  );
}

/** Finds the element of a row inside the tree. */
export function rowSelector(id: string): string {
  return `[data-row="${CSS.escape(id)}"]`;
}

/** The row an event happened in; none for a field inside it, which keeps its clicks. */
function rowAt(rows: readonly NavigatorRow[], event: MouseEvent | FocusEvent): NavigatorRow | undefined {
  const target = event.target instanceof HTMLElement && !event.target.matches('input') ? event.target : null;
  const id = target?.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return rows.find((row) => row.id === id);
}

function activate(row: NavigatorRow | undefined): void {
  if (row?.kind === 'document') openDocument(row.id);
  else if (row !== undefined) toggleBranch(row.id);
}

function noteFocus(row: NavigatorRow | undefined): void {
  if (row !== undefined) useNavigatorStore.setState({ focused: row.id });
}

function carryOut(action: NavigatorAction): void {
  switch (action.kind) {
    case 'go':
      useNavigatorStore.setState({ focused: action.id });
      return;
    case 'toggle':
      toggleBranch(action.id);
      return;
    case 'open':
      openDocument(action.id);
      return;
    case 'rename':
      startRenaming(action.id);
      return;
    case 'remove': {
      const document = useStudyStore.getState().study.documents.get(action.id);
      if (document !== undefined) void removeDocument(document);
    }
  }
}

function openMenuAtRow(tree: HTMLElement | null, id: string | null, open: (menu: OpenMenu) => void): void {
  const document = useStudyStore.getState().study.documents.get(id ?? '');
  const anchor = rowElement(tree, id);
  if (document !== undefined && anchor !== null) open({ document, anchor });
}

function focusRow(tree: HTMLElement, id: string | null): void {
  const row = rowElement(tree, id);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

function rowElement(tree: HTMLElement | null, id: string | null): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(rowSelector(id ?? '')) ?? null;
}
