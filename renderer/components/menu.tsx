import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';
import { Kbd } from './kbd';
import { moveFocus } from './menu-keys';
import { placeNear, type Anchor } from './menu-place';

/** One line of a menu, or `'line'` for a rule between groups. */
export type MenuItem =
  | 'line'
  | {
      readonly label: string;
      /** Tells items of one label apart; the label where left out. */
      readonly id?: string;
      /** Said after the label in grey, e.g. a time. */
      readonly note?: string;
      readonly onChoose: () => void;
      readonly icon?: IconName;
      /** As shown, e.g. `Ctrl N`. */
      readonly shortcut?: string;
      readonly disabled?: boolean;
      readonly danger?: boolean;
      /** Makes it one of a choice, ticked when true. */
      readonly checked?: boolean;
    };

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The button it belongs to, or the point that was right-clicked. */
  readonly anchor: Anchor;
  /** Called for Escape, Tab, a click outside and after a choice. */
  readonly onClose: () => void;
}

/** A menu in the top layer: arrows, Home, End and first letters move, Enter chooses, Escape goes back. */
export function Menu({ label, items, anchor, onClose }: MenuProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return undefined;
    const before = document.activeElement;
    element.showPopover();
    placeNear(element, anchor);
    element.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    return () => {
      if (element.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [anchor]);
  useEffect(() => {
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true) onClose();
    };
    window.addEventListener('pointerdown', closeOutside, true);
    return () => window.removeEventListener('pointerdown', closeOutside, true);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    } else moveFocus(event);
  };
  return (
    <div
      ref={menu}
      className="float menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      popover="manual"
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) =>
        item === 'line' ? (
          <hr key={keyOf(items, index)} />
        ) : (
          <MenuRow key={keyOf(items, index)} item={item} onClose={onClose} />
        ),
      )}
    </div>
  );
}

/** Labels are unique in a menu, and a rule always follows a labelled item. */
function keyOf(items: readonly MenuItem[], index: number): string {
  const item = items[index];
  const before = items[index - 1];
  if (item !== 'line') return item?.id ?? item?.label ?? '';
  return before === undefined || before === 'line' ? 'line' : `after-${before.id ?? before.label}`;
}

function MenuRow({
  item,
  onClose,
}: {
  readonly item: Exclude<MenuItem, 'line'>;
  readonly onClose: () => void;
}): ReactNode {
  const choose = (): void => {
    if (item.disabled === true) return;
    onClose();
    item.onChoose();
  };
  const choice =
    item.checked === undefined
      ? { role: 'menuitem' }
      : { role: 'menuitemradio', 'aria-checked': item.checked };
  return (
    <button
      type="button"
      tabIndex={-1}
      {...choice}
      className={item.danger === true ? 'danger' : ''}
      aria-disabled={item.disabled === true}
      onClick={choose}
      onPointerEnter={(event) => event.currentTarget.focus()}
    >
      {item.checked !== undefined && <Icon name="check" size={14} className={item.checked ? '' : 'hidden'} />}
      {item.icon !== undefined && <Icon name={item.icon} size={14} />}
      <span className="ell">{item.label}</span>
      <span className="sp" />
      {item.note !== undefined && <span className="t3 s12 nw">{item.note}</span>}
      {item.shortcut !== undefined && <Kbd>{item.shortcut}</Kbd>}
    </button>
  );
}
