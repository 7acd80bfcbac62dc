import { useCallback, useState, type ReactNode } from 'react';
import { Icon } from '../components/icon';
import type { IconName } from '../components/icon-shapes';
import { Menu } from '../components/menu';
import { useViewStore } from '../state/view-store';
import type { Theme } from './theme';

const themes: readonly { readonly id: Theme; readonly label: string; readonly icon: IconName }[] = [
  { id: 'light', label: 'Light', icon: 'sun' },
  { id: 'dark', label: 'Dark', icon: 'moon' },
  { id: 'system', label: 'As this computer', icon: 'contrast' },
];

/** Says which theme is on and lets one choose another. */
export function ThemeButton(): ReactNode {
  const theme = useViewStore((state) => state.theme);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const shown = themes.find(({ id }) => id === theme);
  const items = themes.map(({ id, label }) => ({
    label,
    checked: id === theme,
    onChoose: () => useViewStore.setState({ theme: id }),
  }));
  return (
    <>
      <button
        type="button"
        aria-label={`Theme: ${shown?.label ?? ''}`}
        title="Theme"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Icon name={shown?.icon ?? 'contrast'} size={12} />
      </button>
      {anchor !== null && <Menu label="Theme" items={items} anchor={anchor} onClose={close} />}
    </>
  );
}
