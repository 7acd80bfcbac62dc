import type { ReactNode } from 'react';
import { Note } from '../../components/note';
import { useTranslation } from '../../i18n/i18n';
import styles from './quotes-view.module.css';

/** Names the documents whose quotes are not in the list, because a list must not silently miss a voice. */
export function LeftOut({ titles }: { readonly titles: readonly string[] }): ReactNode {
  const { t } = useTranslation('quotes');
  if (titles.length === 0) return null;
  return (
    <div className={styles['left-out']}>
      <Note kind="warn" title={t('leftOut.title', { titles: titles.join(', ') })}>
        {t('leftOut.text')}
      </Note>
    </div>
  );
}
