import type { ReactNode } from 'react';
import { quotationId } from '../../../../shared/query/passages';
import { emptyNote } from '../../../../shared/model/quotation-note';
import { passageKey } from '../../../../shared/model/participant';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { IconButton } from '../../../components/icon-button';
import { WordingAlarm } from '../../../components/wording-field';
import { i18n, useTranslation } from '../../../i18n/i18n';
import { request } from '../../../services/api';
import { noteQuotation } from '../../../services/note-quotation';
import { useStudyStore } from '../../../state/study-store';
import { showToast } from '../../../state/view-store';
import type { Quotation } from '../coding-index';
import { useReaderStore, type Reading } from '../reader-store';
import { Attribution } from './attribution';
import { CodeChips } from './code-chips';
import { QuotationAttributes } from './quotation-attributes';
import { RemarkField } from './remark-field';
import { toggleStar } from '../note-actions';
import styles from './inspector.module.css';

interface QuotationTabProps {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/** Who says it, where, the exact words and how they are reported, the codes on them and what is remarked. */
export function QuotationTab({ reading, quotation }: QuotationTabProps): ReactNode {
  const { t } = useTranslation('reader');
  const words = reading.layout.text.slice(quotation.from, quotation.to);
  const place = { document: reading.document.id, from: quotation.from, to: quotation.to };
  const { study } = useStudyStore.getState();
  const note = study.notes.get(place.document)?.get(passageKey(place)) ?? emptyNote(quotation);
  const editing = useReaderStore((state) => state.remark);
  const done = (edit: { comment?: string; wording?: string } | null): void => {
    useReaderStore.setState({ remark: null });
    if (edit !== null) void noteQuotation(place, edit);
  };
  return (
    <div className={styles['quotation']}>
      <div className={styles['words']}>
        <Attribution reading={reading} quotation={quotation} />
        <p className={`quote ${styles['text'] ?? ''}`} lang="nl" tabIndex={0}>
          {words}
        </p>
        <div className={styles['reported']}>
          <RemarkField
            label={t('inspector.reported')}
            value={note.wording}
            empty={t('inspector.asSaid')}
            editing={editing === 'wording'}
            verbatim={words}
            onEdit={() => useReaderStore.setState({ remark: 'wording' })}
            onDone={(wording) =>
              done(wording === null ? null : { wording: wording === words.trim() ? '' : wording })
            }
          />
          {editing !== 'wording' && note.wording !== '' && (
            <WordingAlarm verbatim={words} wording={note.wording} />
          )}
        </div>
      </div>
      <div className={styles['codes']}>
        <div className="lab">{t('inspector.codes')}</div>
        <CodeChips reading={reading} quotation={quotation} />
        <RemarkField
          label={t('inspector.comment')}
          value={note.comment}
          empty={t('inspector.noComment')}
          shortcut="M"
          editing={editing === 'comment'}
          onEdit={() => useReaderStore.setState({ remark: 'comment' })}
          onDone={(comment) => done(comment === null ? null : { comment })}
        />
        <QuotationAttributes place={place} note={note} />
        <div className={`row g8 ${styles['acts'] ?? ''}`}>
          <Button
            small
            className={note.starred ? 'on' : ''}
            aria-pressed={note.starred}
            title={t('inspector.starHint')}
            onClick={() => toggleStar(place)}
          >
            <Icon name="star" size={14} className={note.starred ? (styles['star'] ?? '') : ''} />
            {t('inspector.star')}
          </Button>
          <span className="sp" />
          <IconButton
            small
            icon="copy"
            iconSize={14}
            label={t('inspector.copy')}
            onClick={() => void copyQuotation(quotationId(place))}
          />
        </div>
      </div>
    </div>
  );
}

/** The words alone; main replaces the names as in an export, and refuses while the key file is locked. */
async function copyQuotation(id: string): Promise<void> {
  const copied = await request('export:copy', { scope: { quotes: [id] }, source: 'none' });
  showToast(copied.ok ? i18n.t('reader:inspector.copied') : copied.error.message, false);
}
