import { childrenOf } from '../../../shared/code-tree/code-tree';
import type { MenuItem } from '../../components/menu';
import type { Study } from '../../../shared/model/study';
import { i18n, type Words } from '../../i18n/i18n';
import { keyOfCode } from '../../services/code-keys';
import {
  archiveCodes,
  duplicateCode,
  editCodes,
  keepCodes,
  openDialog,
  showQuotes,
} from '../../services/code-surgery';
import { keysOf } from '../../services/interface-commands';
import { shownKey } from '../../services/key-name';
import { useViewStore } from '../../state/view-store';
import { applyChosen } from './code-actions';
import { parkedCodes } from './open-codes';
import { startAdding, useTreeStore } from './tree-store';

type T = Words<'code-tree'>;

/** What can be done with the selected codes; `next` is picked when they go away. */
export function codeMenu(
  t: T,
  study: Study,
  ids: readonly string[],
  next: string | null,
): readonly MenuItem[] {
  const [id] = ids;
  if (id === undefined) return [];
  const items = ids.length === 1 ? oneCode(t, study, id, next) : severalCodes(t, study, ids, next);
  if (useViewStore.getState().selected === null) return items;
  return [
    { label: t('menu.apply'), shortcut: 'Enter', onChoose: () => void applyChosen(ids) },
    'line',
    ...items,
  ];
}

function oneCode(t: T, study: Study, id: string, next: string | null): readonly MenuItem[] {
  const kept = study.codeStates.get(id)?.kind === 'kept-alive';
  return [
    { label: t('menu.add'), onChoose: () => startAdding(id) },
    {
      label: t('menu.rename'),
      ...key('code-rename'),
      onChoose: () => useTreeStore.setState({ renaming: id }),
    },
    {
      label: t('menu.details'),
      ...key('code-details'),
      onChoose: () => openDialog({ kind: 'code', id }),
    },
    {
      label: i18n.t('coding:key.item'),
      ...ownKey(id),
      onChoose: () => openDialog({ kind: 'code-key', id }),
    },
    { label: t('menu.duplicate'), ...key('code-duplicate'), onChoose: () => void duplicateCode(id) },
    'line',
    {
      label: t('menu.move'),
      ...key('code-move'),
      onChoose: () => openDialog({ kind: 'move-codes', ids: [id] }),
    },
    ...parkedItems(t, study, [id]),
    {
      label: t('menu.merge'),
      ...key('code-merge'),
      onChoose: () => openDialog({ kind: 'merge-codes', ids: [id] }),
    },
    { label: t('menu.split'), ...key('code-split'), onChoose: () => openDialog({ kind: 'split-code', id }) },
    {
      label: t('menu.group'),
      ...key('code-groups'),
      onChoose: () => openDialog({ kind: 'group-codes', ids: [id] }),
    },
    ...(childrenOf(study, id).length > 0
      ? [{ label: t('menu.attribute'), onChoose: () => openDialog({ kind: 'branch-attribute', id }) }]
      : []),
    { label: t('menu.quotes'), ...key('code-quotes'), onChoose: () => showQuotes(id) },
    'line',
    ...(kept ? [{ label: t('menu.keep'), onChoose: () => void keepCodes([id]) }] : []),
    {
      label: t('menu.archive'),
      ...key('code-archive'),
      danger: true,
      onChoose: () => void archiveCodes([id], next),
    },
  ];
}

function severalCodes(t: T, study: Study, ids: readonly string[], next: string | null): readonly MenuItem[] {
  const count = ids.length;
  return [
    {
      label: t('menu.mergeSeveral', { count }),
      ...key('code-merge'),
      onChoose: () => openDialog({ kind: 'merge-codes', ids }),
    },
    {
      label: t('menu.moveSeveral', { count }),
      ...key('code-move'),
      onChoose: () => openDialog({ kind: 'move-codes', ids }),
    },
    ...parkedItems(t, study, ids),
    {
      label: t('menu.colour'),
      ...key('code-colour'),
      onChoose: () => openDialog({ kind: 'colour-codes', ids }),
    },
    {
      label: t('menu.group'),
      ...key('code-groups'),
      onChoose: () => openDialog({ kind: 'group-codes', ids }),
    },
    'line',
    {
      label: t('menu.archiveSeveral', { count }),
      ...key('code-archive'),
      danger: true,
      onChoose: () => void archiveCodes(ids, next),
    },
  ];
}

function parkedItems(t: T, study: Study, ids: readonly string[]): readonly MenuItem[] {
  const waiting = parkedCodes(study);
  const parked = ids.filter((id) => waiting.has(id));
  if (parked.length === 0) return [];
  return [{ label: t('menu.intoTree'), onChoose: () => void editCodes(parked, { origin: 'a-priori' }) }];
}

/** The key that the code itself was given. */
function ownKey(id: string): { readonly shortcut?: string } {
  const name = keyOfCode(id);
  return name === undefined ? {} : { shortcut: shownKey(name) };
}

/** The key of a command as it is set now. */
function key(command: string): { readonly shortcut?: string } {
  const [name] = keysOf(command);
  return name === undefined ? {} : { shortcut: shownKey(name) };
}
