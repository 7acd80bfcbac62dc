import { useCallback, useState, type ReactNode } from 'react';
import { IconButton } from '../../components/icon-button';
import { Menu, type MenuItem } from '../../components/menu';
import { useTranslation } from '../../i18n/i18n';
import { showColumn } from './register-store';
import type { RegisterContent } from './use-register';

/** Which columns the register shows. */
export function ColumnsButton({ content }: { readonly content: RegisterContent }): ReactNode {
  const { t } = useTranslation('people');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const { choices, columns } = content;
  const items = choices
    .filter(({ kind }) => kind !== 'pseudonym' && kind !== 'names')
    .map((column): MenuItem => {
      const isShown = columns.some(({ id }) => id === column.id);
      return {
        id: column.id,
        label: column.title,
        checked: isShown,
        onChoose: () => showColumn(column.id, !isShown),
      };
    });
  return (
    <>
      <IconButton
        icon="columns"
        label={t('chooseColumns')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      />
      {anchor !== null && <Menu label={t('chooseColumns')} items={items} anchor={anchor} onClose={close} />}
    </>
  );
}
