import { useCallback, useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Menu } from '../../components/menu';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { exportRegister, importRegister } from './register-files';
import { openPeopleDialog } from './register-store';

/** Writes the register to a table outside the study. */
export function ExportButton(): ReactNode {
  const { t } = useTranslation('people');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  return (
    <>
      <Button
        icon="download"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      >
        {t('export')}
      </Button>
      {anchor !== null && (
        <Menu
          label={t('export')}
          anchor={anchor}
          onClose={close}
          items={[
            { label: t('exportExcel'), onChoose: () => void exportRegister('xlsx') },
            { label: t('exportCsv'), onChoose: () => void exportRegister('csv') },
          ]}
        />
      )}
    </>
  );
}

/** What is done less often: bring a register in, start from ready-made groups and attributes, change attributes. */
export function MoreButton(): ReactNode {
  const { t } = useTranslation('people');
  return (
    <MenuButton
      label={t('more')}
      items={[
        { label: t('importRegister'), icon: 'upload', onChoose: () => void importRegister() },
        { label: t('usePreset'), icon: 'people', onChoose: () => openPeopleDialog({ kind: 'presets' }) },
        {
          label: t('changeAttributes'),
          icon: 'tag',
          onChoose: () => openPeopleDialog({ kind: 'attributes' }),
        },
      ]}
    />
  );
}
