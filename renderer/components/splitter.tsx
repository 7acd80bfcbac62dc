import type { ReactNode } from 'react';
import { Separator } from 'react-resizable-panels';
import { useTranslation } from '../i18n/i18n';

interface SplitterProps {
  /** What it changes, e.g. "Width of the documents". */
  readonly label: string;
  /** What a double click does; where left out, the panel before it goes back to its default size. */
  readonly onReset?: () => void;
}

/** The draggable line between two panels of a `Group`; arrow keys move it, a double click puts it back. */
export function Splitter({ label, onReset }: SplitterProps): ReactNode {
  const { t } = useTranslation('components');
  const reset = onReset === undefined ? {} : { disableDoubleClick: true, onDoubleClick: onReset };
  return <Separator className="split" aria-label={label} title={t('resizeHint')} {...reset} />;
}
