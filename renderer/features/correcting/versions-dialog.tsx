import { useState, type ReactNode } from 'react';
import { FIRST_TEXT, firstTexts, type TextVersion } from '../../../shared/model/text-version';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import { whenText } from '../../services/date-text';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { ChangeList } from './change-list';
import { useVersionTexts } from './use-version-texts';
import styles from './correcting.module.css';

/** All texts a document ever had: what is different between one of them and the one shown, and the way back to it. */
export function VersionsDialog({ document: id }: { readonly document: string }): ReactNode {
  const { t } = useTranslation(['correcting', 'common']);
  useStudyStore((state) => state.revision);
  const { study } = useStudyStore.getState();
  const document = study.documents.get(id);
  const texts = study.texts.get(id) ?? (document && firstTexts(document));
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = [...(texts?.versions ?? [])].reverse();
  const current = texts?.current ?? FIRST_TEXT;
  const other = chosen ?? versions.find((version) => version.id !== current)?.id ?? current;
  const words = useVersionTexts(id, [current, other]);
  if (document === undefined) return null;
  const [before, after] = [words.get(other), words.get(current)];
  const show = (): void => {
    close();
    void runCommand({ type: 'go-to-version', payload: { id, version: other } }, { toast: t('versionShown') });
  };
  return (
    <Dialog
      title={t('versionsTitle', { title: document.title })}
      width={860}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t('common:close')}</Button>
          <Button look="primary" disabled={other === current} onClick={show}>
            {t('showVersion')}
          </Button>
        </>
      }
    >
      <div className={styles['versions']}>
        <ul className={styles['list']} aria-label={t('versions')}>
          {versions.map((version) => (
            <li key={version.id}>
              <VersionButton
                version={version}
                isShown={version.id === current}
                isChosen={version.id === other}
                onChoose={() => setChosen(version.id)}
              />
            </li>
          ))}
        </ul>
        <div className={styles['changes']}>
          {other === current ? (
            <p className="t3">{versions.length < 2 ? t('onlyVersion') : t('chooseOther')}</p>
          ) : (
            before !== undefined && after !== undefined && <ChangeList before={before} after={after} />
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface VersionButtonProps {
  readonly version: TextVersion;
  readonly isShown: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function VersionButton({ version, isShown, isChosen, onChoose }: VersionButtonProps): ReactNode {
  const { t } = useTranslation('correcting');
  const { id, at, by, note, words } = version;
  const [now] = useState(() => new Date());
  const who = useStudyStore.getState().study.coders.get(by)?.name ?? '';
  return (
    <button type="button" className={styles['version']} aria-pressed={isChosen} onClick={onChoose}>
      <span className="row g6">
        <b>{id === FIRST_TEXT ? t('asImported') : whenText(at, now)}</b>
        <span className="sp" />
        {isShown && <span className="tag">{t('shownNow')}</span>}
      </span>
      <span className="t3">
        {[who, t('wordCount', { count: words }), note].filter((part) => part !== '').join(' · ')}
      </span>
    </button>
  );
}

function close(): void {
  useViewStore.setState({ dialog: null });
}
