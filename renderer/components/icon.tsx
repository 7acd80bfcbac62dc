import type { ReactNode } from 'react';
import { iconShapes, type IconName } from './icon-shapes';

interface IconProps {
  readonly name: IconName;
  /** Side in pixels; 16 where left out. */
  readonly size?: 12 | 14 | 16 | 18;
  readonly className?: string;
}

/** A drawing without a voice: what it means is said by the text or the label beside it. */
export function Icon({ name, size = 16, className = '' }: IconProps): ReactNode {
  const scale = size === 16 ? '' : ` s${size}`;
  return (
    <svg className={`ic${scale} ${className}`.trim()} viewBox="0 0 16 16" aria-hidden="true">
      {iconShapes[name]}
    </svg>
  );
}
