import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/i18n';
import { codeHue } from './code-hue';
import { Icon } from './icon';

interface CodeChipProps {
  readonly name: string;
  /** 1-12, see `hueOf`. */
  readonly hue: number;
  /** Shown on hover: the path, the definition. */
  readonly title?: string;
  /** Makes the name a button. */
  readonly onClick?: () => void;
  /** Adds a small cross, named "Remove {name}". */
  readonly onRemove?: () => void;
}

/** A code on a quotation: dot, name, and where asked for a way to open or remove it. */
export function CodeChip({ name, hue, title, onClick, onRemove }: CodeChipProps): ReactNode {
  const { t } = useTranslation('components');
  return (
    <span className="chip" style={codeHue(hue)} title={title ?? name}>
      <i className="dot" aria-hidden="true" />
      {onClick === undefined ? (
        <span className="ell">{name}</span>
      ) : (
        <button type="button" className="ell" onClick={onClick}>
          {name}
        </button>
      )}
      {onRemove !== undefined && (
        <button type="button" className="x" aria-label={t('removeNamed', { name })} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
