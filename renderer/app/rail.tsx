import type { ReactNode } from 'react';
import { Icon } from '../components/icon';
import { useTranslation } from '../i18n/i18n';
import { keysOf } from '../services/interface-commands';
import { spokenKey } from '../services/key-name';
import { useImportStore } from '../state/import-store';
import { useSettingsStore } from '../state/settings-store';
import { useViewStore, viewNames, type View } from '../state/view-store';
import { viewSigns } from './views';

/** The rail on the left: one button per view with its key, and the settings at the foot. */
export function Rail(): ReactNode {
  const { t } = useTranslation('app');
  useSettingsStore((state) => state.keys);
  const current = useViewStore((state) => state.view);
  const importing = useImportStore((state) => state.id !== null);
  return (
    <nav className="rail" aria-label={t('rail')} data-tour="views">
      {viewNames.map((view) => (
        <ViewButton key={view} view={view} on={view === current} />
      ))}
      {importing && <ViewButton view="import" on={current === 'import'} />}
      <span className="sp" />
      <button
        type="button"
        title={t('settingsButton')}
        onClick={() => useViewStore.setState({ dialog: { kind: 'settings' } })}
      >
        <Icon name="settings" size={18} />
        <span>{t('settings')}</span>
      </button>
    </nav>
  );
}

function ViewButton({ view, on }: { readonly view: View; readonly on: boolean }): ReactNode {
  const { label, narrow = label, icon } = viewSigns[view];
  const [key] = keysOf(`view-${view}`);
  const keyed =
    key === undefined
      ? {}
      : { title: `${label()} (${spokenKey(key)})`, 'aria-keyshortcuts': key.replace('Ctrl', 'Control') };
  return (
    <button
      type="button"
      className={on ? 'on' : ''}
      aria-label={label()}
      {...keyed}
      {...(on ? { 'aria-current': 'page' } : {})}
      onClick={() => useViewStore.setState({ view })}
    >
      <Icon name={icon} size={18} />
      <span className="name">{narrow()}</span>
    </button>
  );
}
