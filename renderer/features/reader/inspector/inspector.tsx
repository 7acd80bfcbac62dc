import { useState, type ReactNode } from 'react';
import { overlaps } from '../../../../shared/lib/text-range';
import { IconButton } from '../../../components/icon-button';
import { Monogram } from '../../../components/monogram';
import { useStudyStore } from '../../../state/study-store';
import { useViewStore } from '../../../state/view-store';
import { quotationIndex, type Quotation } from '../coding-index';
import { blockAt } from '../line-geometry';
import { stepQuotation } from '../reader-actions';
import { useReaderStore, type Reading } from '../reader-store';
import { toggleInspector } from '../use-reader-keys';
import { speakerOf } from '../who-speaks';
import { OverlapsTab } from './overlaps-tab';
import { QuotationTab } from './quotation-tab';
import styles from './inspector.module.css';

type Tab = 'quotation' | 'overlaps';

/** What is known about the active quotation; one line high when folded. */
export function Inspector({ reading }: { readonly reading: Reading }): ReactNode {
  const [tab, setTab] = useState<Tab>('quotation');
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
      <div className={styles['bar']}>
        <div role="tablist" aria-label="Inspector" className={styles['tabs']}>
          <TabButton name="Quotation" on={tab === 'quotation'} onChoose={() => setTab('quotation')} />
          <TabButton
            name="Overlaps"
            count={crossing.length}
            on={tab === 'overlaps'}
            onChoose={() => setTab('overlaps')}
          />
        </div>
        {quotation !== undefined && <Peek reading={reading} quotation={quotation} />}
        <span className="sp" />
        <span className="t3 s12 num nw">
          {quotation === undefined ? countWords(quotations.length) : `${at + 1} of ${quotations.length}`}
        </span>
        <IconButton
          small
          icon="chevron-up"
          iconSize={14}
          label="Previous quotation"
          shortcut="K"
          onClick={() => stepQuotation(-1)}
        />
        <IconButton
          small
          icon="chevron-down"
          iconSize={14}
          label="Next quotation"
          shortcut="J"
          onClick={() => stepQuotation(1)}
        />
        <IconButton
          small
          icon="info"
          iconSize={14}
          label="Inspector open"
          shortcut="I"
          onClick={toggleInspector}
        />
      </div>
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

interface TabButtonProps {
  readonly name: string;
  readonly on: boolean;
  readonly count?: number;
  readonly onChoose: () => void;
}

function TabButton({ name, on, count, onChoose }: TabButtonProps): ReactNode {
  return (
    <button type="button" role="tab" aria-selected={on} onClick={onChoose}>
      {name} {count !== undefined && <span className="t3 num">{count}</span>}
    </button>
  );
}

/** The active quotation in a few words, while the inspector is folded. */
function Peek({
  reading,
  quotation,
}: {
  readonly reading: Reading;
  readonly quotation: Quotation;
}): ReactNode {
  const study = useStudyStore((state) => state.study);
  const { layout, document } = reading;
  const block = layout.blocks[blockAt(layout, quotation.from)];
  const speaker = speakerOf(study, document, block?.speaker ?? -1);
  const words = layout.text.slice(quotation.from, Math.min(quotation.to, quotation.from + 90));
  return (
    <span className={styles['peek']}>
      {speaker.name !== '' && <Monogram group={speaker.group ?? undefined} />} {speaker.name}{' '}
      <span lang="nl">“{words}”</span>
    </span>
  );
}

function countWords(quotations: number): string {
  return quotations === 1 ? '1 quotation' : `${quotations} quotations`;
}
