import { useState, type ReactNode } from 'react';
import { overlaps } from '../../../../shared/lib/text-range';
import { useViewStore } from '../../../state/view-store';
import { quotationIndex } from '../coding-index';
import { useReaderStore, type Reading } from '../reader-store';
import { InspectorBar, type InspectorTab } from './inspector-bar';
import { OverlapsTab } from './overlaps-tab';
import { QuotationTab } from './quotation-tab';
import styles from './inspector.module.css';

/** What is known about the active quotation; one line high when folded. */
export function Inspector({ reading }: { readonly reading: Reading }): ReactNode {
  const [tab, setTab] = useState<InspectorTab>('quotation');
  const range = useViewStore((state) => state.quotation);
  const open = useReaderStore((state) => state.inspectorOpen);
  const { quotations } = reading.index;
  const at = quotationIndex(reading.index, range);
  const quotation = quotations[at];
  const crossing =
    quotation === undefined
      ? []
      : quotations.filter((other) => other !== quotation && overlaps(other, quotation));
  const shown = open === null ? undefined : open ? 'open' : 'folded';
  return (
    <section className={styles['inspector']} aria-label="Inspector" data-shown={shown}>
      <InspectorBar
        reading={reading}
        quotation={quotation}
        at={at}
        overlaps={crossing.length}
        tab={tab}
        onTab={setTab}
      />
      <div
        className={styles['body']}
        role="tabpanel"
        aria-label={tab === 'quotation' ? 'Quotation' : 'Overlaps'}
      >
        {quotation === undefined ? (
          <p className={`t2 ${styles['none'] ?? ''}`}>
            No quotation is active. Click coded words, or press J for the next one.
          </p>
        ) : tab === 'quotation' ? (
          <QuotationTab reading={reading} quotation={quotation} />
        ) : (
          <OverlapsTab reading={reading} crossing={crossing} />
        )}
      </div>
    </section>
  );
}
