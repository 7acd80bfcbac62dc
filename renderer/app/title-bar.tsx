import { useCallback, useState, type ReactNode } from 'react';
import { Avatar } from '../components/avatar';
import { Icon } from '../components/icon';
import { Kbd } from '../components/kbd';
import { Menu } from '../components/menu';
import { HistoryButtons } from '../features/history/history-buttons';
import { useTranslation } from '../i18n/i18n';
import { keysOf } from '../services/interface-commands';
import { shownKey } from '../services/key-name';
import { useSettingsStore } from '../state/settings-store';
import { useStudyStore } from '../state/study-store';
import { useViewStore } from '../state/view-store';
import { studyMenu } from './study-menu';
import { viewSigns } from './views';

/** Study name with its menu, where one is, the search box, undo and redo, and who is coding. */
export function TitleBar(): ReactNode {
  return (
    <header className="tb">
      <span className="brand">
        <Icon name="brand" size={18} />
      </span>
      <span className="place">
        <StudyButton />
        <Crumb />
      </span>
      <SearchButton />
      <span className="sp" />
      <HistoryButtons />
      <CoderButton />
    </header>
  );
}

function StudyButton(): ReactNode {
  const { t } = useTranslation('app');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const name = useStudyStore((state) => (state.revision === 0 ? '' : state.study.name));
  return (
    <>
      <button
        type="button"
        className="study"
        aria-label={t('title.study', { name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={name}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="ell">{name}</span>
        <Icon name="chevron-down" size={12} />
      </button>
      {anchor !== null && (
        <Menu label={t('title.studyMenu')} items={studyMenu()} anchor={anchor} onClose={close} />
      )}
    </>
  );
}

function Crumb(): ReactNode {
  const view = useViewStore((state) => state.view);
  const document = useViewStore((state) => state.document);
  const title = useStudyStore((state) =>
    state.revision === 0 ? undefined : state.study.documents.get(document ?? '')?.title,
  );
  const crumb = view === 'code' ? title : viewSigns[view].label();
  if (crumb === undefined) return null;
  return (
    <span className="crumb">
      <span aria-hidden="true">/</span>
      <b className="ell" title={crumb}>
        {crumb}
      </b>
    </span>
  );
}

/** Looks like the field that it opens, in the same place. */
function SearchButton(): ReactNode {
  const { t } = useTranslation('app');
  useSettingsStore((state) => state.keys);
  const open = useViewStore((state) => state.search);
  const [key] = keysOf('search');
  return (
    <button
      type="button"
      className="cmd"
      data-tour="search"
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={() => useViewStore.setState({ search: true })}
      {...(key === undefined ? {} : { 'aria-keyshortcuts': key.replace('Ctrl', 'Control') })}
    >
      <Icon name="search" size={14} />
      <span className="ell">{t('commands.search')}</span>
      <span className="sp" />
      {key !== undefined && <Kbd>{shownKey(key)}</Kbd>}
    </button>
  );
}

function CoderButton(): ReactNode {
  const { t } = useTranslation('app');
  const coder = useStudyStore((state) =>
    state.revision === 0 ? undefined : state.study.coders.get(state.coder)?.name,
  );
  const label = coder === undefined ? t('title.chooseCoder') : t('title.changeCoder', { name: coder });
  return (
    <button
      type="button"
      className="ib"
      aria-label={label}
      title={label}
      onClick={() => useViewStore.setState({ dialog: { kind: 'coder' } })}
    >
      <Avatar name={coder ?? ''} me size="l" />
    </button>
  );
}
