import { useCallback, useState, type ReactNode } from 'react';
import type { HistoryAct } from '../../../shared/commands/list-acts';
import { IconButton } from '../../components/icon-button';
import { Menu, type MenuItem } from '../../components/menu';
import { i18n, useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { findCommand, isEnabled, keysOf, runInterfaceCommand } from '../../services/interface-commands';
import { spokenKey } from '../../services/key-name';
import { useSettingsStore } from '../../state/settings-store';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore } from '../../state/view-store';
import { actTime } from './act-words';
import { goToAct, newestActs } from './acts';

/** How many acts the list under the buttons shows; the panel shows all. */
const SHOWN = 20;

/** Undo and redo with the names of what they would take, and the last acts to go back to. */
export function HistoryButtons(): ReactNode {
  return (
    <span className="row" data-tour="undo">
      <StepButton step="undo" />
      <StepButton step="redo" />
      <LastActs />
    </span>
  );
}

function StepButton({ step }: { readonly step: 'undo' | 'redo' }): ReactNode {
  useTranslation('app');
  useStudyStore((state) => state.history);
  useStudyStore((state) => state.save.kind === 'stopped');
  useSettingsStore((state) => state.keys);
  const command = findCommand(step);
  const [key] = keysOf(step);
  if (command === undefined) return null;
  return (
    <IconButton
      icon={step}
      label={command.labelNow?.() ?? command.label()}
      {...(key === undefined ? {} : { shortcut: spokenKey(key) })}
      disabled={!isEnabled(command)}
      onClick={() => runInterfaceCommand(step)}
    />
  );
}

function LastActs(): ReactNode {
  const { t } = useTranslation('app');
  const [shown, setShown] = useState<{ anchor: HTMLElement; acts: readonly HistoryAct[] } | null>(null);
  const close = useCallback(() => setShown(null), []);
  const open = async (anchor: HTMLElement): Promise<void> => {
    const page = await newestActs({ by: '', text: '' }, SHOWN);
    if (page.ok) setShown({ anchor, acts: page.value.acts });
    else showToast(page.error.message, false);
  };
  return (
    <>
      <IconButton
        icon="chevron-down"
        iconSize={12}
        small
        label={t('title.history')}
        aria-haspopup="menu"
        aria-expanded={shown !== null}
        onClick={(event) => void open(event.currentTarget)}
      />
      {shown !== null && (
        <Menu
          label={t('title.recentActs')}
          items={itemsOf(shown.acts)}
          anchor={shown.anchor}
          onClose={close}
        />
      )}
    </>
  );
}

function itemsOf(acts: readonly HistoryAct[]): readonly MenuItem[] {
  const now = new Date();
  const items = acts.map((act) => ({
    id: String(act.seq),
    icon: act.state === 'done' ? ('undo' as const) : ('redo' as const),
    label: i18n.t(act.state === 'done' ? 'app:title.undoTo' : 'app:title.redoTo', { act: said(act.label) }),
    note: actTime(act, now),
    disabled: act.steps === 0,
    onChoose: () => void goToAct(act),
  }));
  const none = { label: i18n.t('app:title.noActs'), disabled: true, onChoose: () => undefined };
  return [
    ...(items.length === 0 ? [none] : items),
    'line',
    {
      label: i18n.t('app:title.wholeHistory'),
      icon: 'clock',
      shortcut: 'Ctrl H',
      onChoose: () => useViewStore.setState({ history: true }),
    },
  ];
}
