import { useId, useState, type ReactNode } from 'react';
import type { Passage } from '../../../shared/query/passages';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { i18n, useTranslation } from '../../i18n/i18n';
import { commentOn } from './bulk-actions';

interface CommentDialogProps {
  readonly passages: readonly Passage[];
  readonly onClose: () => void;
}

/** Asks for one comment on several quotations and says which comments it would replace. */
export function CommentDialog({ passages, onClose }: CommentDialogProps): ReactNode {
  const { t } = useTranslation('quotes');
  const comments = new Set(passages.map(({ note }) => note?.comment ?? ''));
  const [same = ''] = comments.size === 1 ? comments : [];
  const [words, setWords] = useState(same);
  const id = useId();
  const replaced = same === '' ? passages.filter(({ note }) => (note?.comment ?? '') !== '').length : 0;
  const quotations = t('quotations', { count: passages.length });
  const keep = (): void => {
    if (words.trim() !== same) void commentOn(passages, words.trim());
    onClose();
  };
  return (
    <Dialog
      title={t('bulk.commentOn', { quotations })}
      onClose={onClose}
      onSubmit={keep}
      footer={
        <>
          <Button look="ghost" onClick={onClose}>
            {i18n.t('common:cancel')}
          </Button>
          <Button look="primary" type="submit">
            {i18n.t('common:save')}
          </Button>
        </>
      }
    >
      <div className="fld">
        <label htmlFor={id} className="lab">
          {t('row.comment')}
        </label>
        <textarea
          id={id}
          className="in"
          rows={4}
          data-autofocus
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {replaced > 0 && <span className="hint">{t('bulk.replaces', { count: replaced })}</span>}
      </div>
    </Dialog>
  );
}
