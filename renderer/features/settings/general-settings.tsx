import type { ReactNode } from 'react';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { useSettingsStore, zoomSteps } from '../../state/settings-store';
import { useViewStore } from '../../state/view-store';
import styles from './settings.module.css';

/** Language, words, theme and size of the text. */
export function GeneralSettings(): ReactNode {
  const { t } = useTranslation(['settings', 'app']);
  const { language, terms, zoom } = useSettingsStore();
  const theme = useViewStore((state) => state.theme);
  return (
    <div className={styles['fields']}>
      <SelectInput
        label={t('language')}
        value={language}
        options={[
          { value: 'system', label: t('languageSystem') },
          { value: 'en', label: t('english') },
          { value: 'nl', label: t('dutch') },
        ]}
        onChange={(chosen) => useSettingsStore.setState({ language: chosen })}
      />
      <div>
        <SelectInput
          label={t('terms')}
          value={terms}
          options={[
            { value: 'codeboom', label: t('codeboom') },
            { value: 'atlas', label: t('atlas') },
            { value: 'maxqda', label: t('maxqda') },
          ]}
          onChange={(chosen) => useSettingsStore.setState({ terms: chosen })}
        />
        <p className="t3 s12">{t('termsHint')}</p>
      </div>
      <SelectInput
        label={t('theme')}
        value={theme}
        options={[
          { value: 'light', label: t('app:theme.light') },
          { value: 'dark', label: t('app:theme.dark') },
          { value: 'system', label: t('app:theme.system') },
        ]}
        onChange={(chosen) => useViewStore.setState({ theme: chosen })}
      />
      <SelectInput
        label={t('zoom')}
        value={String(zoom)}
        options={zoomSteps.map((step) => ({ value: String(step), label: `${Math.round(step * 100)}%` }))}
        onChange={(chosen) => useSettingsStore.setState({ zoom: Number(chosen) })}
      />
    </div>
  );
}
