import { useMemo, type ReactNode } from 'react';
import { codedUnder, type CodedUnder } from '../../../shared/code-tree/coded-under';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { useLaterRevision } from '../../state/later-revision';
import { openDocument } from '../../state/view-store';
import styles from './code-book.module.css';

/** Documents by the versions they were coded under, those with older codings first: they may have to be read again. */
export function CodedUnderList({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation('code-book');
  const revision = useLaterRevision();
  const documents = useMemo(() => documentsAt(study, revision), [study, revision]);
  const older = documents.filter((document) => document.older > 0).length;
  return (
    <aside className={`panel ${styles['under'] ?? ''}`} aria-label={t('under.title')} data-pane="coded-under">
      <div className="ph">
        <h2>{t('under.title')}</h2>
        <span className="n">{countText(documents.length)}</span>
      </div>
      <p className={styles['hint']}>{older === 0 ? t('under.none') : t('under.older', { count: older })}</p>
      <ul className={styles['list']}>
        {documents.map((document) => (
          <li key={document.document} className={styles['document']}>
            <button type="button" className="ell" onClick={() => openDocument(document.document)}>
              {study.documents.get(document.document)?.title}
            </button>
            {document.older > 0 && (
              <span className="tag warn">
                {t('under.share', { count: document.older, of: document.codings })}
              </span>
            )}
            <span className="t3 s12">
              {document.versions
                .map(({ version, codings }) =>
                  t('under.version', {
                    name: version === null ? t('under.before') : (study.codeBooks.get(version)?.name ?? ''),
                    count: codings,
                  }),
                )
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** The study is updated in place; the revision says that it is another moment of it. */
function documentsAt(study: Study, _revision: number): readonly CodedUnder[] {
  return [...codedUnder(study)].sort((a, b) => Number(b.older > 0) - Number(a.older > 0));
}
