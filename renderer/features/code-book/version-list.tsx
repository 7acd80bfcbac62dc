import type { ReactNode } from 'react';
import type { CodeBookVersion } from '../../../shared/model/code-book';
import type { Study } from '../../../shared/model/study';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { dateText, timeText } from '../../services/date-text';
import { runCommand } from '../../services/run-command';
import { useBookStore } from './book-store';
import styles from './code-book.module.css';

interface VersionListProps {
  readonly study: Study;
  /** Oldest first. */
  readonly versions: readonly CodeBookVersion[];
}

/** The kept versions, the newest first; clicking one compares it with the codes of today. */
export function VersionList({ study, versions }: VersionListProps): ReactNode {
  const { t } = useTranslation('code-book');
  return (
    <aside className={`panel ${styles['side'] ?? ''}`} aria-label={t('versions.title')} data-pane="versions">
      <div className="ph">
        <h2>{t('versions.title')}</h2>
        <span className="n">{countText(versions.length)}</span>
      </div>
      <ul className={styles['list']}>
        {[...versions].reverse().map((version) => (
          <li key={version.id} className={styles['kept']}>
            <button type="button" onClick={() => useBookStore.setState({ from: version.id, to: null })}>
              <b className="semi ell">{version.name}</b>
              <span className="t3 s12">
                {t('versions.facts', {
                  date: dateText(version.at),
                  time: timeText(version.at),
                  count: version.codes.length,
                })}
              </span>
              <span className="t3 s12">{study.coders.get(version.by)?.name}</span>
              {version.note !== '' && (
                <span className={styles['note']} lang="nl">
                  {version.note}
                </span>
              )}
            </button>
            <MenuButton
              label={t('versions.actions', { name: version.name })}
              small
              items={[
                {
                  label: t('versions.forget'),
                  danger: true,
                  onChoose: () => void forget(version, t('versions.forgotten', { name: version.name })),
                },
              ]}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}

async function forget({ id }: CodeBookVersion, toast: string): Promise<void> {
  await runCommand({ type: 'forget-code-book', payload: { id } }, { toast });
}
