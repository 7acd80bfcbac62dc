import { useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../../../components/icon-button';
import { useTranslation } from '../../../i18n/i18n';
import { showsAll, useShownStore } from '../../../state/shown-codings';
import { useReaderStore } from '../reader-store';
import { ShownPanel } from './shown-panel';

/** Opens what is shown of the codings; lit while they are highlighted and nothing is left out. */
export function ShownButton(): ReactNode {
  const { t } = useTranslation('reader');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const highlights = useReaderStore((state) => state.highlights);
  const everything = useShownStore(showsAll);
  return (
    <>
      <IconButton
        small
        ref={button}
        icon="eye"
        iconSize={14}
        className={highlights && everything ? 'on' : ''}
        label={t('shown.label')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <ShownPanel anchor={button} onClose={() => setOpen(false)} />}
    </>
  );
}
