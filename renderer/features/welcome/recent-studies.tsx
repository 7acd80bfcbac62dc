import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RecentStudy, StudyFacts } from '../../../shared/ipc/messages';
import { Icon } from '../../components/icon';
import { MenuButton } from '../../components/menu-button';
import { useTranslation } from '../../i18n/i18n';
import { percentText } from '../../services/count-text';
import { whenText } from '../../services/date-text';
import { forgetStudy, openRecent } from '../../services/study-entry';
import styles from './welcome.module.css';

/** Studies opened before, latest first as main lists them; arrow keys move, Enter opens. */
export function RecentStudies({ studies }: { readonly studies: readonly RecentStudy[] }): ReactNode {
  const { t } = useTranslation('welcome');
  const list = useRef<HTMLUListElement>(null);
  const [now] = useState(() => new Date());
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-study]') ?? [])];
    buttons[buttons.findIndex((button) => button === document.activeElement) + step]?.focus();
  };
  return (
    <ul className={styles['studies']} ref={list} aria-label={t('recent')}>
      {studies.map((study) => (
        <li key={study.id}>
          <button type="button" data-study onClick={() => void openRecent(study.id)} onKeyDown={move}>
            <span className={styles['sign']}>
              <Icon name="brand" size={18} />
            </span>
            <span className={styles['name']}>
              <b className="ell">{study.name}</b>
              <span className="t3 s12 ell">{study.folder}</span>
            </span>
            {study.facts !== null && <Facts facts={study.facts} />}
            <span className={`t3 s12 nw ${styles['when'] ?? ''}`}>{whenText(study.openedAt, now)}</span>
          </button>
          <MenuButton
            label={t('more', { name: study.name })}
            small
            items={[
              { label: t('open'), icon: 'folder', onChoose: () => void openRecent(study.id) },
              { label: t('forget'), icon: 'close', onChoose: () => void forgetStudy(study) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

/** How much is in a study, and how many of its documents have codings. */
function Facts({ facts }: { readonly facts: StudyFacts }): ReactNode {
  const { t } = useTranslation('welcome');
  const share = facts.documents === 0 ? 0 : facts.coded / facts.documents;
  const documents = t('documents', { count: facts.documents });
  return (
    <>
      <span className={`num ${styles['facts'] ?? ''}`}>
        {t('facts', {
          documents,
          codes: t('codes', { count: facts.codes }),
          coders: t('coders', { count: facts.coders }),
        })}
      </span>
      <span className={styles['share']} title={t('coded', { coded: facts.coded, documents })}>
        <span className="pb">
          <i style={{ width: `${share * 100}%` }} />
        </span>
        <span className="t3 s12 num">{percentText(share)}</span>
      </span>
    </>
  );
}
