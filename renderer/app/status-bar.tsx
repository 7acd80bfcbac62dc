import type { ReactNode } from 'react';
import { Avatar } from '../components/avatar';
import { Icon } from '../components/icon';
import { counted, countText } from '../services/count-text';
import { timeText } from '../services/date-text';
import { useStudyStore } from '../state/study-store';
import { useViewStore } from '../state/view-store';
import { ThemeButton } from './theme-button';

/** Who codes, whether it is saved, what is in view, and how it looks. */
export function StatusBar(): ReactNode {
  const facts = useViewStore((state) => state.selectionFacts);
  return (
    <footer className="sb num" aria-label="Status">
      <CoderStatus />
      <SaveStatus />
      <DocumentStatus />
      <span className="sp" />
      {facts !== null && <span>{facts}</span>}
      <ThemeButton />
      <span title="The study is a folder on this computer; Codeboom itself sends nothing anywhere.">
        <Icon name="lock" size={12} />
        Local
      </span>
    </footer>
  );
}

function CoderStatus(): ReactNode {
  const name = useStudyStore((state) =>
    state.revision === 0 ? undefined : state.study.coders.get(state.coder)?.name,
  );
  return (
    <button
      type="button"
      title="Change who is coding"
      onClick={() => useViewStore.setState({ dialog: { kind: 'coder' } })}
    >
      <Avatar name={name ?? ''} me={name !== undefined} size="s" />
      {name ?? 'No coder chosen'}
    </button>
  );
}

function SaveStatus(): ReactNode {
  const save = useStudyStore((state) => state.save);
  const readOnly = useStudyStore((state) => state.opening !== null && state.opening.readOnly !== null);
  if (save.kind === 'stopped') {
    return (
      <span className={readOnly ? 'warn' : 'bad'} title={save.error.message}>
        <Icon name={readOnly ? 'lock' : 'warning'} size={12} />
        {readOnly ? 'Read only' : 'Not saved'}
      </span>
    );
  }
  if (save.kind === 'saving') {
    return (
      <span>
        <Icon name="clock" size={12} />
        Saving
      </span>
    );
  }
  return (
    <span title="Everything you did is on disk.">
      <Icon name="check" size={12} className="good" />
      {save.at === null ? 'Saved' : `Saved ${timeText(save.at)}`}
    </span>
  );
}

function DocumentStatus(): ReactNode {
  useStudyStore((state) => state.revision);
  const id = useViewStore((state) => (state.view === 'code' ? state.document : null));
  const { study } = useStudyStore.getState();
  const document = study.documents.get(id ?? '');
  return (
    <>
      {document !== undefined && <span>{counted(document.words, 'word')}</span>}
      {document !== undefined && (
        <span>{counted(study.codings.get(document.id)?.size ?? 0, 'coding')} in document</span>
      )}
      <span>
        {document === undefined
          ? counted(study.codingDocuments.size, 'coding')
          : countText(study.codingDocuments.size)}{' '}
        in study
      </span>
    </>
  );
}
