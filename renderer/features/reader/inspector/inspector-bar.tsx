import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from '../../../components/icon-button';
import { Monogram } from '../../../components/monogram';
import { useTranslation } from '../../../i18n/i18n';
import { useStudyStore } from '../../../state/study-store';
import type { Quotation } from '../coding-index';
import { stepQuotation } from '../reader-actions';
import { useReaderStore, type InspectorTab, type Reading } from '../reader-store';
import { toggleInspector } from '../toggle-inspector';
import { voiceOf } from '../who-speaks';
import styles from './inspector.module.css';

const tabs: readonly InspectorTab[] = ['quotation', 'memo', 'overlaps'];

interface InspectorBarProps {
  readonly reading: Reading;
  readonly quotation: Quotation | undefined;
  /** Index of the quotation in the document. */
  readonly at: number;
  /** How much there is on the tabs that have a number. */
  readonly counts: Readonly<Partial<Record<InspectorTab, number>>>;
  readonly tab: InspectorTab;
}

/** The tabs of the inspector, which quotation it is of how many, and the way to the next. */
export function InspectorBar({ reading, quotation, at, counts, tab }: InspectorBarProps): ReactNode {
  const { t } = useTranslation('reader');
  const count = reading.index.quotations.length;
  return (
    <div className={styles['bar']}>
      <div role="tablist" aria-label={t('inspector.label')} className={styles['tabs']}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`inspector-${name}`}
            aria-selected={name === tab}
            aria-controls="inspector-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => useReaderStore.setState({ inspectorTab: name })}
            onKeyDown={(event) => stepTabs(event, tab)}
          >
            {t(`inspector.${name}`)}
            {counts[name] !== undefined && (counts[name] > 0 || name === 'overlaps') && (
              <span className="t3 num">{counts[name]}</span>
            )}
          </button>
        ))}
      </div>
      {quotation !== undefined && <Peek reading={reading} quotation={quotation} />}
      <span className="sp" />
      <span className="t3 s12 num nw">
        {quotation === undefined
          ? t('inspector.quotations', { count })
          : t('inspector.at', { at: at + 1, count })}
      </span>
      <BarButton
        icon="chevron-up"
        label={t('inspector.previous')}
        shortcut="K"
        onClick={() => stepQuotation(-1)}
      />
      <BarButton
        icon="chevron-down"
        label={t('inspector.next')}
        shortcut="J"
        onClick={() => stepQuotation(1)}
      />
      <BarButton icon="info" label={t('inspector.toggle')} shortcut="I" onClick={toggleInspector} />
    </div>
  );
}

/** Left and right go along the tabs, Home and End to the ends. */
function stepTabs(event: KeyboardEvent<HTMLElement>, tab: InspectorTab): void {
  const at = tabs.indexOf(tab);
  const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
  const name = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
  if (name === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  useReaderStore.setState({ inspectorTab: name });
  document.getElementById(`inspector-${name}`)?.focus();
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

interface PeekProps {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/** The active quotation in a few words, while the inspector is folded. */
function Peek({ reading, quotation }: PeekProps): ReactNode {
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
