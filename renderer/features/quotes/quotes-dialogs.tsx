import type { ReactNode } from 'react';
import { findPassages } from '../../../shared/query/passages';
import { useTranslation } from '../../i18n/i18n';
import { codeQuotations, recodeQuotations } from './bulk-actions';
import { CommentDialog } from './comment-dialog';
import { PickCodeDialog } from './pick-code-dialog';
import { addCode, useQuotesStore } from './quotes-store';
import { SaveViewDialog } from './save-view-dialog';
import type { QuotesContent } from './use-quotes';

/** The question that is asked over the list, if any. */
export function QuotesDialogs({ content: { study } }: { readonly content: QuotesContent }): ReactNode {
  const { t } = useTranslation('quotes');
  const dialog = useQuotesStore((s) => s.dialog);
  if (dialog === null) return null;
  if (dialog.kind === 'save-view') return <SaveViewDialog onClose={close} />;
  if (dialog.kind === 'filter-code') {
    return <PickCodeDialog study={study} title={t('bulk.pickFilter')} onPick={addCode} onClose={close} />;
  }
  const passages = findPassages(study, dialog.quotations);
  const quotations = t('quotations', { count: passages.length });
  if (dialog.kind === 'comment') return <CommentDialog passages={passages} onClose={close} />;
  if (dialog.kind === 'code') {
    const title = t('bulk.pickCode', { quotations });
    const pick = (code: string): void => void codeQuotations(passages, code);
    return <PickCodeDialog study={study} title={title} onPick={pick} onClose={close} />;
  }
  const from = dialog.code;
  const title = t('bulk.pickRecode', { quotations, name: study.codes.get(from)?.name ?? '' });
  const pick = (code: string): void => void recodeQuotations(passages, from, code);
  return <PickCodeDialog study={study} title={title} without={from} onPick={pick} onClose={close} />;
}

function close(): void {
  useQuotesStore.setState({ dialog: null });
}
