import { useState, type ReactNode } from 'react';
import { codeBookFormats, type CodeBookFormat } from '../../../shared/export/code-book/code-book-content';
import { codeBooksInOrder } from '../../../shared/model/code-book';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Segmented } from '../../components/segmented';
import { SelectInput } from '../../components/select-input';
import { currentLanguage, useTranslation } from '../../i18n/i18n';
import { request } from '../../services/api';
import { closeDialog } from '../../services/code-surgery';
import { useStudyStore } from '../../state/study-store';
import { showToast } from '../../state/view-store';
import styles from './code-book.module.css';

/** Stands for the codes of today among the versions to choose from. */
const NOW = '';

/** Writes the code book as a table for the appendix of a report. */
export function ExportBookDialog(): ReactNode {
  const { t } = useTranslation('code-book');
  const { study } = useStudyStore.getState();
  const versions = codeBooksInOrder(study.codeBooks);
  const [format, setFormat] = useState<CodeBookFormat>('docx');
  const [version, setVersion] = useState(NOW);
  const [language, setLanguage] = useState(currentLanguage());
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const written = await request('code-book:save', {
      format,
      version: version === NOW ? null : version,
      language,
    });
    setBusy(false);
    if (!written.ok) showToast(written.error.message, false);
    else if (written.value !== null) {
      showToast(t('exportDialog.done', { file: written.value.name }), false);
      closeDialog();
    }
  };
  return (
    <Dialog
      title={t('exportDialog.title')}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" icon="download" disabled={busy}>
            {t('exportDialog.submit')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className="t2">{t('exportDialog.intro')}</p>
        <SelectInput
          label={t('exportDialog.format')}
          value={format}
          onChange={setFormat}
          options={codeBookFormats.map((value) => ({ value, label: t(`exportDialog.formats.${value}`) }))}
        />
        {versions.length > 0 && (
          <SelectInput
            label={t('exportDialog.version')}
            value={version}
            onChange={setVersion}
            options={[
              { value: NOW, label: t('exportDialog.now') },
              ...versions.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        {version !== NOW && <p className="t3 s12">{t('exportDialog.counts')}</p>}
        <div className="fld">
          <span className="lab">{t('exportDialog.language')}</span>
          <Segmented
            label={t('exportDialog.language')}
            value={language}
            options={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
            onChange={setLanguage}
          />
        </div>
      </div>
    </Dialog>
  );
}
