import type { ReactNode } from 'react';
import { memosAbout } from '../../../../shared/memo/memos-about';
import type { Memo, MemoAnchor } from '../../../../shared/model/memo';
import { Button } from '../../../components/button';
import { useTranslation } from '../../../i18n/i18n';
import { dateText } from '../../../services/date-text';
import { newMemo, openMemo } from '../../../services/memo-actions';
import { useStudyStore } from '../../../state/study-store';
import type { Quotation } from '../coding-index';
import type { Reading } from '../reader-store';
import styles from './inspector.module.css';

interface MemoTabProps {
  readonly reading: Reading;
  readonly quotation: Quotation | undefined;
}

/** The memos about the active quotation, then those about the document; each opens, and one can be begun. */
export function MemoTab({ reading, quotation }: MemoTabProps): ReactNode {
  const { t } = useTranslation('reader');
  const { study } = useStudyStore.getState();
  const onDocument: MemoAnchor = { kind: 'document', document: reading.document.id };
  const onQuotation: MemoAnchor | undefined = quotation && {
    ...{ kind: 'quotation', document: reading.document.id, from: quotation.from, to: quotation.to },
  };
  const about = [
    ...(onQuotation === undefined ? [] : memosAbout(study, onQuotation)),
    ...memosAbout(study, onDocument),
  ];
  return (
    <div className={styles['memos']}>
      {about.length === 0 && <p className="t2">{t('inspector.noMemos')}</p>}
      <ul>
        {about.map((memo) => (
          <MemoRow key={memo.id} memo={memo} />
        ))}
      </ul>
      <div className="row g8">
        {onQuotation !== undefined && (
          <Button small icon="plus" onClick={() => void newMemo(onQuotation)}>
            {t('inspector.memoOnQuotation')}
          </Button>
        )}
        <Button small look="ghost" icon="plus" onClick={() => void newMemo(onDocument)}>
          {t('inspector.memoOnDocument')}
        </Button>
      </div>
    </div>
  );
}

function MemoRow({ memo }: { readonly memo: Memo }): ReactNode {
  const { t } = useTranslation('reader');
  const study = useStudyStore((state) => state.study);
  const words = memo.text.trim().split('\n')[0] ?? '';
  return (
    <li>
      <button type="button" className="tr" onClick={() => openMemo(memo.id)}>
        <span className="nw med">{memo.title === '' ? t('inspector.untitled') : memo.title}</span>
        <span className="ell t2">{words}</span>
        <span className="sp" />
        <span className="t3 s12 nw">
          {study.coders.get(memo.by)?.name} · {dateText(memo.at)}
        </span>
      </button>
    </li>
  );
}
