import { useCallback, useState, type ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { Menu, type MenuItem } from '../../components/menu';
import { useTranslation } from '../../i18n/i18n';
import styles from './quotes-view.module.css';

interface TokenProps {
  readonly what: string;
  readonly onRemove: () => void;
  /** A menu behind the words that say what it is. */
  readonly menu?: { readonly label: string; readonly items: readonly MenuItem[] };
  readonly children: ReactNode;
}

/** One thing that narrows the list, with a cross that takes it off. */
export function Token({ what, onRemove, menu, children }: TokenProps): ReactNode {
  const { t } = useTranslation('quotes');
  return (
    <span className={`tok ${styles['token'] ?? ''}`}>
      {menu === undefined ? (
        <span className="k">{what}</span>
      ) : (
        <MenuWord label={menu.label} items={menu.items} className="k">
          {what}
          <Icon name="chevron-down" size={12} />
        </MenuWord>
      )}
      <span className="v ell">{children}</span>
      <button type="button" className="x" aria-label={t('filters.removeOne', { what })} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}

/** A dashed token that adds a filter: straight away, or one of a menu. */
export function AddToken({
  what,
  items,
  onAdd,
}: {
  readonly what: string;
  readonly items?: readonly MenuItem[];
  readonly onAdd?: () => void;
}): ReactNode {
  const { t } = useTranslation('quotes');
  const label = t('filters.add', { what });
  if (items === undefined) {
    return (
      <button type="button" className="tok add" aria-label={label} onClick={onAdd}>
        <span>{what}</span>
      </button>
    );
  }
  if (items.length === 0) return null;
  return (
    <MenuWord label={label} items={items} className="tok add">
      <span>{what}</span>
    </MenuWord>
  );
}

interface MenuWordProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly className: string;
  readonly children: ReactNode;
}

function MenuWord({ label, items, className, children }: MenuWordProps): ReactNode {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      >
        {children}
      </button>
      {anchor !== null && <Menu label={label} items={items} anchor={anchor} onClose={close} />}
    </>
  );
}
