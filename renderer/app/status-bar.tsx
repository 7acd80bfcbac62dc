import type { ReactNode } from 'react';
import { attributesOf } from '../../shared/model/attribute';
import { Avatar } from '../components/avatar';
import { Icon } from '../components/icon';
import { useTranslation } from '../i18n/i18n';
import { useLaterRevision } from '../state/later-revision';
import { useStudyStore } from '../state/study-store';
import { useViewStore } from '../state/view-store';
import { LanguageButton } from './language-button';
import { SaveStatus } from './save-status';
import { ThemeButton } from './theme-button';
import { ZoomButton } from './zoom-button';

/** Who codes, whether it is saved, what is in view, and how it looks. */
export function StatusBar(): ReactNode {
  const { t } = useTranslation('app');
  const facts = useViewStore((state) => state.selectionFacts);
  const view = useViewStore((state) => state.view);
  return (
    <footer className="sb num" aria-label={t('status.name')}>
      <CoderStatus />
      <SaveStatus />
      {view === 'people' ? <PeopleStatus /> : <DocumentStatus />}
      <span className="sp" />
      {facts !== null && <span className="facts">{facts}</span>}
      {view === 'code' && <ZoomButton />}
      <ThemeButton />
      <span title={t('status.localHint')}>
        <Icon name="lock" size={12} />
        {t('status.local')}
      </span>
      <LanguageButton />
    </footer>
  );
}

function CoderStatus(): ReactNode {
  const { t } = useTranslation('app');
  const name = useStudyStore((state) =>
    state.revision === 0 ? undefined : state.study.coders.get(state.coder)?.name,
  );
  return (
    <button
      type="button"
      title={t('status.changeCoder')}
      onClick={() => useViewStore.setState({ dialog: { kind: 'coder' } })}
    >
      <Avatar name={name ?? ''} me={name !== undefined} size="s" />
      {name ?? t('status.noCoder')}
    </button>
  );
}

function PeopleStatus(): ReactNode {
  const { t } = useTranslation('app');
  useLaterRevision();
  const { study } = useStudyStore.getState();
  return (
    <>
      <span>{t('status.participants', { count: study.participants.size })}</span>
      <span>{t('status.groups', { count: study.groups.size })}</span>
      <span>{t('status.attributes', { count: attributesOf(study, 'participant').length })}</span>
    </>
  );
}

function DocumentStatus(): ReactNode {
  const { t } = useTranslation('app');
  useLaterRevision();
  const id = useViewStore((state) => (state.view === 'code' ? state.document : null));
  const { study } = useStudyStore.getState();
  const document = study.documents.get(id ?? '');
  const count = study.codingDocuments.size;
  if (document === undefined) return <span>{t('status.codingsInStudy', { count })}</span>;
  return (
    <>
      <span className="words">{t('status.words', { count: document.words })}</span>
      <span>{t('status.inDocument', { count: study.codings.get(document.id)?.size ?? 0 })}</span>
      <span>{t('status.inStudy', { count })}</span>
    </>
  );
}
