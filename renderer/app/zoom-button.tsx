import { useCallback, useState, type ReactNode } from 'react';
import { Menu } from '../components/menu';
import { useTranslation } from '../i18n/i18n';
import { percentOf } from './zoom';
import { useSettingsStore, zoomSteps } from '../state/settings-store';

/** Says how large the text is drawn and lets one choose. */
export function ZoomButton(): ReactNode {
  const { t } = useTranslation('app');
  const zoom = useSettingsStore((state) => state.zoom);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const items = zoomSteps.map((step) => ({
    label: percentOf(step),
    checked: step === zoom,
    onChoose: () => useSettingsStore.setState({ zoom: step }),
  }));
  return (
    <>
      <button
        type="button"
        aria-label={t('status.zoom', { percent: percentOf(zoom) })}
        title={t('status.zoomMenu')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {percentOf(zoom)}
      </button>
      {anchor !== null && <Menu label={t('status.zoomMenu')} items={items} anchor={anchor} onClose={close} />}
    </>
  );
}
