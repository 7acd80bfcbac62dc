import type { ReactNode } from 'react';
import { CodeDot } from '../../../components/code-dot';
import { useTranslation } from '../../../i18n/i18n';
import { ratedName } from '../../../services/valence';
import { useStudyStore } from '../../../state/study-store';
import { useViewStore } from '../../../state/view-store';
import type { Quotation } from '../coding-index';
import { lineNumbers, linesOf } from '../line-geometry';
import { activate } from '../reader-actions';
import { useReaderStore, type Reading } from '../reader-store';
import styles from './inspector.module.css';

interface OverlapsTabProps {
  readonly reading: Reading;
  /** Other quotations that share words with the active one. */
  readonly crossing: readonly Quotation[];
}

/** The quotations that share words with the active one; each opens. */
export function OverlapsTab({ reading, crossing }: OverlapsTabProps): ReactNode {
  const { t } = useTranslation('reader');
  const coders = useStudyStore((state) => state.study.coders);
  if (crossing.length === 0) {
    return <p className={`t2 ${styles['none'] ?? ''}`}>{t('inspector.noOverlaps')}</p>;
  }
  return (
    <ul className={styles['overlaps']}>
      {crossing.flatMap((quotation) =>
        quotation.codings.map((coding) => (
          <li key={coding.id}>
            <button type="button" className="tr" onClick={() => open(quotation, coding.code)}>
              <CodeDot hue={reading.looks.hueOf(coding.code)} />
              <span className="nw med">{ratedName(reading.looks.nameOf(coding.code), coding.valence)}</span>
              <span className={`ell ${styles['excerpt'] ?? ''}`} lang="nl">
                {reading.layout.text.slice(quotation.from, Math.min(quotation.to, quotation.from + 160))}
              </span>
              <span className="sp" />
              <span className="t3 s12 nw">{coders.get(coding.coder)?.name}</span>
              <span className="c nw">{lineNumbers(linesOf(reading.layout, quotation))}</span>
            </button>
          </li>
        )),
      )}
    </ul>
  );
}

function open(quotation: Quotation, code: string): void {
  activate(quotation, code);
  useReaderStore.setState({ reveal: useViewStore.getState().quotation });
}
