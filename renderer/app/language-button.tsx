import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/i18n';
import { useSettingsStore } from '../state/settings-store';

/** Says in which language the interface is, and switches to the other one; the study is not touched. */
export function LanguageButton(): ReactNode {
  const { t, i18n } = useTranslation('app');
  const isDutch = i18n.language === 'nl';
  return (
    <button
      type="button"
      aria-label={t('status.language')}
      title={t('status.language')}
      onClick={() => useSettingsStore.setState({ language: isDutch ? 'en' : 'nl' })}
    >
      {isDutch ? 'NL' : 'EN'}
    </button>
  );
}
