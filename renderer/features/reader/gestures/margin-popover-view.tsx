import { useEffect, type ReactNode } from 'react';
import { valences, type Coding } from '../../../../shared/model/coding';
import { Menu, type MenuItem } from '../../../components/menu';
import { i18n, useTranslation } from '../../../i18n/i18n';
import { valenceName, valenceSigns } from '../../../services/valence';
import { removeCoding } from '../coding-actions';
import { openPalette, selectRange } from '../reader-actions';
import type { Reading } from '../reader-store';
import { useGestureStore } from './gesture-store';
import { changeCode, copyCode, makeActive, openCode } from './margin-actions';
import { closePopover, openRating } from './margin-popover';
import { rateCoding, valenceOfKey } from './rate-coding';

/** The actions for a coding in the margin, or the question for its valence, where one of these is open. */
export function MarginPopoverView({ reading }: { readonly reading: Reading }): ReactNode {
  const { t } = useTranslation('coding');
  const popover = useGestureStore((state) => state.popover);
  if (popover === null) return null;
  const { coding } = popover;
  const name = reading.looks.nameOf(coding.code);
  if (popover.kind === 'valence') {
    return <ValenceMenu coding={coding} label={t('rate.label', { name })} anchor={popover} />;
  }
  const items = marginItems(coding);
  return <Menu label={t('menu.label', { name })} items={items} anchor={popover} onClose={closePopover} />;
}

function marginItems(coding: Coding): readonly MenuItem[] {
  return [
    { label: i18n.t('coding:menu.add'), shortcut: 'C', onChoose: () => addTo(coding) },
    { label: i18n.t('coding:menu.change'), onChoose: () => changeCode(coding) },
    { label: i18n.t('coding:menu.copy'), shortcut: 'Q', onChoose: () => copyCode(coding) },
    { label: i18n.t('coding:menu.rate'), shortcut: 'V', onChoose: () => openRating(coding) },
    'line',
    { label: i18n.t('coding:menu.open'), onChoose: () => openCode(coding) },
    'line',
    { label: i18n.t('coding:menu.remove'), shortcut: 'X', onChoose: () => void removeCoding(coding) },
  ];
}

interface ValenceMenuProps {
  readonly coding: Coding;
  readonly label: string;
  readonly anchor: { readonly x: number; readonly y: number };
}

/** The five valences and none; a sign chooses at once. */
function ValenceMenu({ coding, label, anchor }: ValenceMenuProps): ReactNode {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const valence = valenceOfKey(event.key);
      if (valence === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      closePopover();
      void rateCoding(coding, valence);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [coding]);
  const items: readonly MenuItem[] = [
    ...valences.map((valence) => ({
      label: valenceName(valence),
      shortcut: valenceSigns[valence],
      checked: coding.valence === valence,
      onChoose: () => void rateCoding(coding, valence),
    })),
    'line',
    {
      label: i18n.t('coding:rate.none'),
      shortcut: '⌫',
      checked: coding.valence === undefined,
      onChoose: () => void rateCoding(coding, null),
    },
  ];
  return <Menu label={label} items={items} anchor={anchor} onClose={closePopover} />;
}

function addTo(coding: Coding): void {
  makeActive(coding);
  selectRange(coding);
  openPalette('');
}
