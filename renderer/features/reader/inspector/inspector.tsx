import { memo, useDeferredValue, useEffect, type ReactNode } from 'react';
import type { TextRange } from '../../../../shared/lib/text-range';
import { memosAbout } from '../../../../shared/memo/memos-about';
import { useTranslation } from '../../../i18n/i18n';
import { useLaterRevision } from '../../../state/later-revision';
import { useStudyStore } from '../../../state/study-store';
import { useViewStore } from '../../../state/view-store';
import { overlapping, quotationIndex } from '../coding-index';
import { useReaderStore, type InspectorTab, type Reading } from '../reader-store';
import { InspectorBar } from './inspector-bar';
import { MemoTab } from './memo-tab';
import { OverlapsTab } from './overlaps-tab';
import { QuotationTab } from './quotation-tab';
import styles from './inspector.module.css';

/**
 * What is known about the active quotation; one line high when folded. It stays while other words are selected, and
 * follows the words a moment later: nobody waits for it.
 */
export function Inspector(): ReactNode {
  const reading = useDeferredValue(useReaderStore((state) => state.reading));
  const range = useDeferredValue(useViewStore((state) => state.quotation));
  const revision = useLaterRevision();
  const tab = useReaderStore((state) => state.inspectorTab);
  const isOpen = useViewStore((state) => state.document !== null);
  if (reading !== null) return <Contents reading={reading} range={range} revision={revision} tab={tab} />;
  return isOpen ? <Room /> : null;
}

/** The height of the inspector, kept free before there is anything to show, so that the text has its own from the start. */
function Room(): ReactNode {
  return <div className={styles['inspector']} data-shown={useShown()} />;
}

/** Whether it was opened or folded by hand; undefined where the height of the window decides. */
function useShown(): 'open' | 'folded' | undefined {
  const open = useReaderStore((state) => state.inspectorOpen);
  return open === null ? undefined : open ? 'open' : 'folded';
}

interface ContentsProps {
  readonly reading: Reading;
  readonly range: TextRange | null;
  /** Draws it again when the study changed. */
  readonly revision: number;
  readonly tab: InspectorTab;
}

const Contents = memo(function Contents({ reading, range, tab }: ContentsProps): ReactNode {
  const { t } = useTranslation('reader');
  const shown = useShown();
  const { quotations } = reading.index;
  const at = quotationIndex(reading.index, range);
  const quotation = quotations[at];
  const here = quotation === undefined ? '' : `${reading.document.id} ${quotation.from}-${quotation.to}`;
  // What is written about one quotation is not gone on with at the next.
  useEffect(() => {
    if (useReaderStore.getState().remark !== null) useReaderStore.setState({ remark: null });
  }, [here]);
  const crossing =
    quotation === undefined
      ? []
      : overlapping(reading.index, quotation).filter((other) => other !== quotation);
  const memos =
    quotation === undefined
      ? []
      : memosAbout(useStudyStore.getState().study, {
          ...{ kind: 'quotation', document: reading.document.id },
          ...{ from: quotation.from, to: quotation.to },
        });
  return (
    <section className={styles['inspector']} aria-label={t('inspector.label')} data-shown={shown}>
      <InspectorBar
        reading={reading}
        quotation={quotation}
        at={at}
        counts={{ memo: memos.length, overlaps: crossing.length }}
        tab={tab}
      />
      <div
        className={styles['body']}
        role="tabpanel"
        id="inspector-panel"
        aria-labelledby={`inspector-${tab}`}
      >
        {quotation === undefined && tab !== 'memo' ? (
          <p className={`t2 ${styles['none'] ?? ''}`}>{t('inspector.noQuotation')}</p>
        ) : tab === 'memo' ? (
          <MemoTab reading={reading} quotation={quotation} />
        ) : quotation !== undefined && tab === 'quotation' ? (
          <QuotationTab key={here} reading={reading} quotation={quotation} />
        ) : (
          <OverlapsTab reading={reading} crossing={crossing} />
        )}
      </div>
    </section>
  );
});
