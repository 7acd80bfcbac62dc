import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-shapes';

/** `primary` is the one thing to do here; `ghost` a lesser way out; `danger` takes something away. */
export type ButtonLook = 'plain' | 'primary' | 'ghost' | 'danger';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly icon?: IconName;
  /** Draws and announces the button as switched on or off. */
  readonly pressed?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

const looks: Record<ButtonLook, string> = { plain: '', primary: ' pri', ghost: ' gh', danger: ' bad' };

/** A button with words; it submits a form only when told to. */
export function Button(props: ButtonProps): ReactNode {
  const { look = 'plain', small = false, icon, pressed, className = '', children, type, ...rest } = props;
  const classes = `btn${looks[look]}${small ? ' s' : ''}${pressed === true ? ' on' : ''} ${className}`.trim();
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed };
  return (
    <button type={type === 'submit' ? 'submit' : 'button'} className={classes} {...state} {...rest}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}
