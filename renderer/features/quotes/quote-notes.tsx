import type { ReactNode } from 'react';
import { quotationId, type Passage } from '../../../shared/query/passages';
import { NoteField } from '../../components/note-field';
import { WordingField } from '../../components/wording-field';
import { useTranslation } from '../../i18n/i18n';
import { noteQuotation } from '../../services/note-quotation';
import { focusCurrentQuote } from './focus-quote';
import { useQuotesStore } from './quotes-store';
import styles from './quotes-view.module.css';

interface QuoteNotesProps {
  readonly passage: Passage;
  readonly verbatim: string;
}

/** The comment and the wording for print below a quote, edited in their place. */
export function QuoteNotes({ passage, verbatim }: QuoteNotesProps): ReactNode {
  const { t } = useTranslation('quotes');
  const id = quotationId(passage);
  const editing = useQuotesStore((s) => (s.editing?.quotation === id ? s.editing.field : null));
  const { comment = '', wording = '' } = passage.note ?? {};
  if (editing === null && comment === '' && wording === '') return null;
  const close = (): void => {
    useQuotesStore.setState({ editing: null });
    // Not when the next remark was opened meanwhile: the focus would leave it, and leaving it ends it.
    requestAnimationFrame(() => {
      if (useQuotesStore.getState().editing === null) focusCurrentQuote();
    });
  };
  return (
    <div className={styles['notes']}>
      {(wording !== '' || editing === 'wording') && (
        <WordingField
          label={t('row.wording')}
          verbatim={verbatim}
          value={wording}
          editing={editing === 'wording'}
          onEdit={() => useQuotesStore.setState({ editing: { quotation: id, field: 'wording' } })}
          onKeep={(words) => {
            close();
            if (words !== wording) void noteQuotation(passage, { wording: words });
          }}
          onCancel={close}
        />
      )}
      {(comment !== '' || editing === 'comment') && (
        <NoteField
          label={t('row.comment')}
          value={comment}
          editing={editing === 'comment'}
          onEdit={() => useQuotesStore.setState({ editing: { quotation: id, field: 'comment' } })}
          onKeep={(words) => {
            close();
            if (words !== comment) void noteQuotation(passage, { comment: words });
          }}
          onCancel={close}
        />
      )}
    </div>
  );
}
