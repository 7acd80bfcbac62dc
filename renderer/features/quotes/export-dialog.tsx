import { useState, type ReactNode } from 'react';
import { reportWordsIn } from '../../../shared/export/report-words-in';
import { allPassages } from '../../../shared/query/passages';
import { respondents } from '../../../shared/query/respondents';
import { scopeSentence } from '../../../shared/query/scope-sentence';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Note } from '../../components/note';
import { SelectInput } from '../../components/select-input';
import { currentLanguage, i18n, useTranslation } from '../../i18n/i18n';
import { request } from '../../services/api';
import { showToast, useViewStore } from '../../state/view-store';
import { ExportFormats, type FormatId } from './export-formats';
import { withWithheld } from './bulk-actions';
import { narrowing } from './filter-state';
import { peopleText } from './group-row';
import styles from './quotes-view.module.css';
import { useQuotes } from './use-quotes';

/** Writes quotes to a file outside the study, under pseudonyms. */
export function ExportDialog(): ReactNode {
  const { t } = useTranslation('quotes');
  const { study, filter, shown } = useQuotes();
  const all = allPassages(study);
  const [format, setFormat] = useState<FormatId>('docx');
  const [scope, setScope] = useState<'shown' | 'all'>('shown');
  const [busy, setBusy] = useState(false);
  const narrowed = narrowing(filter) > 0;
  const chosen = narrowed && scope === 'shown' ? { filter, passages: shown } : { filter: {}, passages: all };
  const withheld = chosen.passages.filter((passage) => passage.withheld === true).length;
  const count = chosen.passages.length - withheld;
  const save = async (): Promise<void> => {
    setBusy(true);
    const written = await request('export:save', { format, scope: chosen.filter });
    setBusy(false);
    if (!written.ok) showToast(written.error.message, false);
    else if (written.value !== null) {
      const { name, quotes, withheld = 0 } = written.value;
      const done = t('report.exported', { quotes: t('quotes', { count: quotes }), name });
      showToast(withWithheld(done, withheld), false);
      close();
    }
  };
  return (
    <Dialog
      title={t('export.title')}
      onClose={close}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={close}>
            {i18n.t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" icon="download" disabled={busy || count === 0}>
            {t('report.export', { count })}
          </Button>
        </>
      }
    >
      <div className={styles['sections']}>
        {narrowed && (
          <SelectInput
            label={t('export.which')}
            value={scope}
            onChange={setScope}
            options={[
              { value: 'shown', label: t('export.shown', { count: shown.length }) },
              { value: 'all', label: t('export.all', { count: all.length }) },
            ]}
          />
        )}
        <p className="t2">
          {t('export.summary', {
            scope: capital(scopeSentence(study, chosen.filter, reportWordsIn(currentLanguage()))),
            people: peopleText(respondents(chosen.passages), t),
          })}
        </p>
        <ExportFormats value={format} onChange={setFormat} />
        {withheld > 0 && <Note kind="warn">{t('withheld', { count: withheld })}</Note>}
        <Note kind="info">{t('export.note')}</Note>
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
