import { useCallback, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Menu, type MenuItem } from '../../components/menu';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { showToast } from '../../state/view-store';
import { useQuotesStore } from './quotes-store';
import { forgetView, savedViews, showView } from './saved-views';

/** Saves what is looked at under a name, and brings back what was saved before. */
export function SavedViews(): ReactNode {
  const { t } = useTranslation('quotes');
  const study = useStudyStore((s) => s.opening?.id ?? '');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const saveNow = (): void => useQuotesStore.setState({ dialog: { kind: 'save-view' } });
  return (
    <>
      <Button
        icon="save"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          if (savedViews(study).length === 0) saveNow();
          else setAnchor(anchor === null ? event.currentTarget : null);
        }}
      >
        {t('views.save')}
        {savedViews(study).length > 0 && <Icon name="chevron-down" size={12} />}
      </Button>
      {anchor !== null && (
        <Menu label={t('views.saved')} items={viewItems(study, saveNow, t)} anchor={anchor} onClose={close} />
      )}
    </>
  );
}

function viewItems(
  study: string,
  saveNow: () => void,
  t: ReturnType<typeof useTranslation<'quotes'>>['t'],
): readonly MenuItem[] {
  const views = savedViews(study);
  const show = views.map((view): MenuItem => ({
    label: view.name,
    icon: 'eye',
    onChoose: () => showView(view),
  }));
  const forget = views.map(({ name }): MenuItem => ({
    label: t('views.forget', { name }),
    onChoose: () => {
      forgetView(study, name);
      showToast(t('views.forgotten', { name }), false);
    },
  }));
  return [...show, 'line', { label: t('views.saveAs'), icon: 'save', onChoose: saveNow }, 'line', ...forget];
}
