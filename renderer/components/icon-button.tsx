import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon: IconName;
  /** What it does; the accessible name and the tooltip. */
  readonly label: string;
  /** Shown in the tooltip after the label, e.g. `Ctrl+Z`. */
  readonly shortcut?: string;
  readonly pressed?: boolean;
  readonly small?: boolean;
  readonly iconSize?: 12 | 14 | 16 | 18;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is only a drawing, at least 24 by 24 pixels, with its name in the tooltip. */
export function IconButton(props: IconButtonProps): ReactNode {
  const { icon, label, shortcut, pressed, small = false, iconSize = 16, className = '', ...rest } = props;
  const classes = `ib${small ? ' s' : ''}${pressed === true ? ' on' : ''} ${className}`.trim();
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed };
  const title = shortcut === undefined ? label : `${label} (${shortcut})`;
  return (
    <button className={classes} aria-label={label} title={title} {...state} {...rest} type="button">
      <Icon name={icon} size={iconSize} />
    </button>
  );
}
