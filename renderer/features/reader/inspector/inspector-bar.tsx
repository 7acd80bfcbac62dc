import type { ReactNode } from 'react';
import { IconButton } from '../../../components/icon-button';
import { Monogram } from '../../../components/monogram';
import { useStudyStore } from '../../../state/study-store';
import type { Quotation } from '../coding-index';
import { stepQuotation } from '../reader-actions';
import type { Reading } from '../reader-store';
import { toggleInspector } from '../use-reader-keys';
import { voiceOf } from '../who-speaks';
import styles from './inspector.module.css';

/** What the inspector can show. */
export type InspectorTab = 'quotation' | 'overlaps';

interface InspectorBarProps {
  readonly reading: Reading;
  readonly quotation: Quotation | undefined;
  /** Index of the quotation in the document. */
  readonly at: number;
  readonly overlaps: number;
  readonly tab: InspectorTab;
  readonly onTab: (tab: InspectorTab) => void;
}

/** The tabs of the inspector, which quotation it is of how many, and the way to the next. */
export function InspectorBar({ reading, quotation, at, overlaps, tab, onTab }: InspectorBarProps): ReactNode {
  const count = reading.index.quotations.length;
  const total = count === 1 ? '1 quotation' : `${count} quotations`;
  return (
    <div className={styles['bar']}>
      <div role="tablist" aria-label="Inspector" className={styles['tabs']}>
        <TabButton on={tab === 'quotation'} onChoose={() => onTab('quotation')}>
          Quotation
        </TabButton>
        <TabButton on={tab === 'overlaps'} onChoose={() => onTab('overlaps')}>
          Overlaps <span className="t3 num">{overlaps}</span>
        </TabButton>
      </div>
      {quotation !== undefined && <Peek reading={reading} quotation={quotation} />}
      <span className="sp" />
      <span className="t3 s12 num nw">{quotation === undefined ? total : `${at + 1} of ${count}`}</span>
      <BarButton
        icon="chevron-up"
        label="Previous quotation"
        shortcut="K"
        onClick={() => stepQuotation(-1)}
      />
      <BarButton icon="chevron-down" label="Next quotation" shortcut="J" onClick={() => stepQuotation(1)} />
      <BarButton icon="info" label="Inspector on or off" shortcut="I" onClick={toggleInspector} />
    </div>
  );
}

interface TabButtonProps {
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function TabButton({ on, onChoose, children }: TabButtonProps): ReactNode {
  return (
    <button type="button" role="tab" aria-selected={on} onClick={onChoose}>
      {children}
    </button>
  );
}

interface BarButtonProps {
  readonly icon: 'chevron-up' | 'chevron-down' | 'info';
  readonly label: string;
  readonly shortcut: string;
  readonly onClick: () => void;
}

function BarButton(props: BarButtonProps): ReactNode {
  return <IconButton small iconSize={14} {...props} />;
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
  const speaker = voiceOf(study, document, quotation);
  const words = layout.text.slice(quotation.from, Math.min(quotation.to, quotation.from + 90));
  return (
    <span className={styles['peek']}>
      {speaker.name !== '' && <Monogram group={speaker.group ?? undefined} />}
      {speaker.name !== '' && <span>{speaker.name}</span>}
      <span className="ell" lang="nl">
        “{words}”
      </span>
    </span>
  );
}
