import { useCallback, useState, type ReactNode } from 'react';
import { Avatar } from '../components/avatar';
import { Icon } from '../components/icon';
import { IconButton } from '../components/icon-button';
import { Menu } from '../components/menu';
import { stepHistory } from '../services/run-command';
import { useStudyStore } from '../state/study-store';
import { useViewStore } from '../state/view-store';
import { studyMenu } from './study-menu';
import { viewSigns } from './views';

/** Study name with its menu, where one is, undo and redo, and who is coding. */
export function TitleBar(): ReactNode {
  return (
    <header className="tb">
      <span className="brand">
        <Icon name="brand" size={18} />
      </span>
      <StudyButton />
      <Crumb />
      <span className="sp" />
      <HistoryButtons />
      <CoderButton />
    </header>
  );
}

function StudyButton(): ReactNode {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const name = useStudyStore((state) => (state.revision === 0 ? '' : state.study.name));
  return (
    <>
      <button
        type="button"
        className="study"
        aria-label={`Study ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={name}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="ell">{name}</span>
        <Icon name="chevron-down" size={12} />
      </button>
      {anchor !== null && <Menu label="Study" items={studyMenu} anchor={anchor} onClose={close} />}
    </>
  );
}

function Crumb(): ReactNode {
  const view = useViewStore((state) => state.view);
  const document = useViewStore((state) => state.document);
  const title = useStudyStore((state) =>
    state.revision === 0 ? undefined : state.study.documents.get(document ?? '')?.title,
  );
  const crumb = view === 'code' ? title : viewSigns[view].label;
  if (crumb === undefined) return null;
  return (
    <span className="crumb">
      <span aria-hidden="true">/</span>
      <b className="ell">{crumb}</b>
    </span>
  );
}

function HistoryButtons(): ReactNode {
  const { undo, redo } = useStudyStore((state) => state.history);
  return (
    <span className="row g2">
      <IconButton
        icon="undo"
        label={undo === null ? 'Undo' : `Undo: ${undo}`}
        shortcut="Ctrl+Z"
        disabled={undo === null}
        onClick={() => void stepHistory('undo')}
      />
      <IconButton
        icon="redo"
        label={redo === null ? 'Redo' : `Redo: ${redo}`}
        shortcut="Ctrl+Shift+Z"
        disabled={redo === null}
        onClick={() => void stepHistory('redo')}
      />
    </span>
  );
}

function CoderButton(): ReactNode {
  const coder = useStudyStore((state) =>
    state.revision === 0 ? undefined : state.study.coders.get(state.coder)?.name,
  );
  const label = coder === undefined ? 'Choose who is coding' : `Coder ${coder}, change`;
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
