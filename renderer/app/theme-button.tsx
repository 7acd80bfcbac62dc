import { useCallback, useState, type ReactNode } from 'react';
import { Icon } from '../components/icon';
import type { IconName } from '../components/icon-shapes';
import { Menu } from '../components/menu';
import { useTranslation } from '../i18n/i18n';
import { useViewStore } from '../state/view-store';
import type { Theme } from './theme';

const signs: Readonly<Record<Theme, IconName>> = { light: 'sun', dark: 'moon', system: 'contrast' };
const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** Says which theme is on and lets one choose another. */
export function ThemeButton(): ReactNode {
  const { t } = useTranslation('app');
  const theme = useViewStore((state) => state.theme);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const items = themes.map((id) => ({
    label: t(`theme.${id}`),
    checked: id === theme,
    onChoose: () => useViewStore.setState({ theme: id }),
  }));
  return (
    <>
      <button
        type="button"
        aria-label={t('theme.now', { theme: t(`theme.${theme}`) })}
        title={t('theme.name')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name={signs[theme]} size={12} />
      </button>
      {anchor !== null && <Menu label={t('theme.name')} items={items} anchor={anchor} onClose={close} />}
    </>
  );
}
