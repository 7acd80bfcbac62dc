import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer } from 'virtua';
import { attribution, quotedWords, type AttributionStyle } from '../../../shared/export/attribution';
import { reportWordsIn } from '../../../shared/export/report-words-in';
import { quotationId, type Passage } from '../../../shared/query/passages';
import { Icon } from '../../components/icon';
import { currentLanguage, useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { useDocumentText } from '../../services/document-text';
import { goToPlace } from '../../state/view-store';
import { placeName } from './place-name';
import styles from './quotes-view.module.css';
import { useDropPlace } from './use-drop-place';
import type { QuotesContent } from './use-quotes';
import type { Report } from './use-report';

interface ReportListProps {
  readonly content: QuotesContent;
  readonly report: Report;
  readonly source: AttributionStyle;
}

/** The quotes as they would be printed; dragged by their handle, or moved by its arrow keys. */
export function ReportList({ content, report, source }: ReportListProps): ReactNode {
  const { t } = useTranslation('quotes');
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const drop = (): void => {
    if (dragged !== null && over !== null) report.move(dragged, over);
    setDragged(null);
    setOver(null);
  };
  return (
    <div ref={box} className={styles['preview']} role="list" aria-label={t('report.list')}>
      <Virtualizer data={report.passages} itemSize={110}>
        {(passage, place) => (
          <Item
            key={quotationId(passage)}
            content={content}
            passage={passage}
            place={place}
            count={report.passages.length}
            source={source}
            target={over === place && dragged !== null}
            onMove={(to) => {
              report.move(quotationId(passage), to);
              requestAnimationFrame(() => focusHandle(box.current, to));
            }}
            onGrab={() => setDragged(quotationId(passage))}
            onOver={() => dragged !== null && setOver(place)}
            onDrop={drop}
          />
        )}
      </Virtualizer>
    </div>
  );
}

interface ItemProps {
  readonly content: QuotesContent;
  readonly passage: Passage;
  readonly place: number;
  readonly count: number;
  readonly source: AttributionStyle;
  /** Whether what is dragged would land here. */
  readonly target: boolean;
  readonly onMove: (to: number) => void;
  readonly onGrab: () => void;
  readonly onOver: () => void;
  readonly onDrop: () => void;
}

function Item(props: ItemProps): ReactNode {
  const { content, passage, place, count, source, target, onMove, onGrab, onOver, onDrop } = props;
  const { t } = useTranslation('quotes');
  const item = useRef<HTMLDivElement>(null);
  const open = (): void => goToPlace({ document: passage.document, from: passage.from, to: passage.to });
  useDropPlace(item, { onOver, onDrop, onOpen: open });
  const text = useDocumentText(content.study, passage.document);
  if (text === undefined) return <div className={styles['loading']}>{t('row.loading')}</div>;
  const quote = content.quoteOf(passage, text);
  const name = placeName(quote);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (place + step >= 0 && place + step < count) onMove(place + step);
  };
  return (
    <div
      ref={item}
      role="listitem"
      aria-label={t('report.item', { place: name, position: place + 1, count })}
      className={`${styles['item'] ?? ''} ${target ? (styles['target'] ?? '') : ''}`}
    >
      <span className={styles['place-number']}>{place + 1}</span>
      <div>
        <p className="quote" lang="nl">
          {quotedWords(quote)}
        </p>
        <span className={styles['attributed']}>
          {attribution({ ...quote, speaker: said(quote.speaker) }, source, reportWordsIn(currentLanguage()))}
        </span>
      </div>
      <button
        type="button"
        draggable
        className="ib s"
        data-handle={place}
        aria-label={t('report.move', { place: name })}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', name);
          onGrab();
        }}
        onDragEnd={onDrop}
        onKeyDown={onKeyDown}
      >
        <Icon name="grip" size={12} />
      </button>
    </div>
  );
}

function focusHandle(box: HTMLElement | null, place: number): void {
  box?.querySelector<HTMLElement>(`[data-handle="${String(place)}"]`)?.focus();
}
