import { useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { Menu } from '../../components/menu';
import { useTranslation } from '../../i18n/i18n';
import { commandFor, runInterfaceCommand } from '../../services/interface-commands';
import { useViewStore } from '../../state/view-store';
import { codeMenu } from './code-menu';
import { CodeRowView, rowId } from './code-row-view';
import styles from './code-tree.module.css';
import { NewCodeRow } from './new-code-row';
import { pickedAfter } from './picked-after';
import { SectionHead } from './section-head';
import { useTreeActions } from './tree-actions';
import { treeAction, typedTarget } from './tree-keys';
import { treeMouse } from './tree-mouse';
import { selectedIds } from '../../services/row-selection';
import { codesWith, useTreeStore } from './tree-store';
import { useCodeDrag } from './use-code-drag';
import type { TreeContent } from './use-code-rows';
import { useTypeAhead } from './use-type-ahead';

/** Height of a row in pixels. */
const ROW = 25;

/**
 * The code tree itself, by the ARIA tree pattern: the tree has the focus, the picked code is its active
 * descendant. Only the rows in sight exist, so that 5,000 codes scroll like fifty.
 */
export function CodeTree({ content }: { readonly content: TreeContent }): ReactNode {
  const { study, rows } = content;
  const { t } = useTranslation('code-tree');
  const picked = useViewStore((s) => s.code);
  const tree = useRef<HTMLDivElement>(null);
  const focus = useCallback(() => tree.current?.focus(), []);
  const codes = rows.filter((row) => row.kind === 'code');
  const { menu, openMenu, closeMenu, act } = useTreeActions(codes);
  const { target, ...dragging } = useCodeDrag();
  const typeAhead = useTypeAhead();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const command = commandFor(event, 'codes');
    const isLetter = event.key === ' ' && typeAhead.isTyping(event);
    const action = command === null && !isLetter ? treeAction(event, codes, picked) : null;
    const word = command === null && action === null ? typeAhead.take(event) : '';
    const typed = typedTarget(codes, picked, word);
    if (command !== null && runInterfaceCommand(command.id)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (action === null && typed === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(action ?? { kind: 'go', id: typed ?? '' });
  };
  const hasPicked = codes.some((row) => row.id === picked);
  return (
    <>
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        className={styles['tree']}
        aria-label={t('tree')}
        aria-multiselectable={true}
        {...(hasPicked ? { 'aria-activedescendant': rowId(picked ?? '') } : {})}
        onKeyDown={onKeyDown}
        {...treeMouse(codes, openMenu)}
        {...dragging}
      >
        <TreeRows content={content} picked={picked} drop={target} focus={focus} />
      </div>
      {menu !== null && (
        <Menu
          label={t('actionsFor', { name: study.codes.get(menu.id)?.name ?? '' })}
          items={codeMenu(t, study, codesWith(menu.id), pickedAfter(codes, codesWith(menu.id)))}
          anchor={menu.anchor}
          onClose={closeMenu}
        />
      )}
    </>
  );
}

interface TreeRowsProps {
  readonly content: TreeContent;
  readonly picked: string | null;
  readonly drop: ReturnType<typeof useCodeDrag>['target'];
  /** Gives the tree the focus back after typing a name. */
  readonly focus: () => void;
}

function TreeRows({ content, picked, drop, focus }: TreeRowsProps): ReactNode {
  const { study, rows, hues, inDocument, inStudy } = content;
  const renaming = useTreeStore((s) => s.renaming);
  const selection = useTreeStore((s) => s.selection);
  const selected = selectedIds(selection, picked);
  const list = useRef<VirtualizerHandle>(null);
  const at = rows.findIndex((row) => row.kind === 'code' && row.id === picked);
  const newAt = rows.findIndex((row) => row.kind === 'new');
  const seen = newAt === -1 ? at : newAt;
  useEffect(() => {
    if (seen !== -1) list.current?.scrollToIndex(seen, { align: 'nearest' });
  }, [seen]);
  return (
    <Virtualizer
      ref={list}
      data={rows}
      itemSize={ROW}
      keepMounted={[at, newAt].filter((index) => index !== -1)}
    >
      {(row) =>
        row.kind === 'section' ? (
          <SectionHead key="section" count={row.count} />
        ) : row.kind === 'new' ? (
          <NewCodeRow key="new" row={row} onDone={focus} />
        ) : (
          <CodeRowView
            key={row.id}
            row={row}
            hue={hues.get(row.id) ?? 1}
            doc={inDocument.get(row.id)}
            total={inStudy.get(row.id)}
            selected={selected.has(row.id)}
            picked={row.id === picked}
            open={study.codes.get(row.id)?.origin === 'open'}
            renaming={row.id === renaming}
            kept={study.codeStates.get(row.id)?.kind === 'kept-alive'}
            drop={drop?.id === row.id ? drop.zone : null}
            onNamed={focus}
          />
        )
      }
    </Virtualizer>
  );
}
