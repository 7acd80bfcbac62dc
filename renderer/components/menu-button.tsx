import { useCallback, useState, type ReactNode } from 'react';
import { IconButton } from './icon-button';
import type { IconName } from './icon-shapes';
import { Menu, type MenuItem } from './menu';

interface MenuButtonProps {
  /** Name of the button and of the menu. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  readonly small?: boolean;
}

/** An icon button that opens a menu under itself; closing gives it the focus back. */
export function MenuButton({ label, items, icon = 'more', small = false }: MenuButtonProps): ReactNode {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  return (
    <>
      <IconButton
        icon={icon}
        label={label}
        small={small}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      />
      {anchor !== null && <Menu label={label} items={items} anchor={anchor} onClose={close} />}
    </>
  );
}
