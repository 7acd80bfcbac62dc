import { useState, type ReactNode } from 'react';
import { scopeSentence } from '../../../shared/query/export-input';
import { respondents } from '../../../shared/query/respondents';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Note } from '../../components/note';
import { SelectInput } from '../../components/select-input';
import { request } from '../../services/api';
import { counted } from '../../services/count-text';
import { showToast, useViewStore } from '../../state/view-store';
import { ExportFormats, type FormatId } from './export-formats';
import styles from './quotes-view.module.css';
import { narrowing } from './quotes-store';
import { useAllQuotes, useQuotes } from './use-quotes';

/** Writes quotes to a file outside the study, under pseudonyms. */
export function ExportDialog(): ReactNode {
  const { study, filter, shown } = useQuotes();
  const all = useAllQuotes();
  const [format, setFormat] = useState<FormatId>('docx');
  const [scope, setScope] = useState<'shown' | 'all'>('shown');
  const [busy, setBusy] = useState(false);
  const narrowed = narrowing(filter) > 0;
  const chosen = narrowed && scope === 'shown' ? { filter, quotes: shown } : { filter: {}, quotes: all };
  const people = respondents(chosen.quotes);
  const save = async (): Promise<void> => {
    setBusy(true);
    const written = await request('export:save', { format, scope: chosen.filter });
    setBusy(false);
    if (!written.ok) showToast(written.error.message, false);
    else if (written.value !== null) {
      showToast(`Exported ${counted(written.value.quotes, 'quote')} to ${written.value.name}`, false);
      close();
    }
  };
  return (
    <Dialog
      title="Export quotes"
      onClose={close}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={close}>
            Cancel
          </Button>
          <Button look="primary" type="submit" icon="download" disabled={busy || chosen.quotes.length === 0}>
            Export {counted(chosen.quotes.length, 'quote')}
          </Button>
        </>
      }
    >
      <div className={styles['sections']}>
        {narrowed && (
          <SelectInput
            label="Which quotes"
            value={scope}
            onChange={setScope}
            options={[
              { value: 'shown', label: `The ${counted(shown.length, 'quote')} that the filters show` },
              { value: 'all', label: `All ${counted(all.length, 'quote')} of the study` },
            ]}
          />
        )}
        <p className="t2">
          {capital(scopeSentence(study, chosen.filter))}: {counted(chosen.quotes.length, 'quote')} from{' '}
          {counted(people.participants, 'participant')}
          {people.unknown > 0 && ` and ${counted(people.unknown, 'unknown speaker')}`}.
        </p>
        <ExportFormats value={format} onChange={setFormat} />
        <Note kind="info">
          Speakers leave under their pseudonym, unlinked ones as “Speaker 2”. Names inside the quotes are
          replaced when the key file is unlocked; read the quotes before you share them.
        </Note>
      </div>
    </Dialog>
  );
}

function close(): void {
  useViewStore.setState({ dialog: null });
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
