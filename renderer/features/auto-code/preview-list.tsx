import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { useTranslation } from '../../i18n/i18n';
import { useHitPages } from '../../services/hit-pages';
import styles from './auto-code.module.css';
import { DocumentLine, PassageLine } from './preview-lines';
import type { PreviewRow } from './preview-rows';
import type { AutoCode } from './use-auto-code';

/** Height of a line in pixels. */
const LINE = 27;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };

interface PreviewListProps {
  readonly auto: AutoCode;
  readonly rows: readonly PreviewRow[];
  readonly folded: ReadonlySet<string>;
  readonly onFold: (document: string) => void;
}

/** The passages under their documents; only the lines in sight exist. Arrows move, Space ticks. */
export function PreviewList({ auto, rows, folded, onFold }: PreviewListProps): ReactNode {
  const { t } = useTranslation('auto-code');
  const { found } = auto;
  const pages = useHitPages(found?.search ?? null, found?.first ?? []);
  const lines = useRef<VirtualizerHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const stop = Math.min(at, rows.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, stop + step));
    setAt(next);
    lines.current?.scrollToIndex(next, { align: 'nearest' });
    requestAnimationFrame(() => focusLine(box.current, next));
  };
  return (
    <div ref={box} role="group" aria-label={t('preview.list')} className={styles['list']}>
      <Virtualizer ref={lines} data={rows} itemSize={LINE} keepMounted={[stop]}>
        {(row, index) =>
          row.kind === 'document' ? (
            <DocumentLine
              key={row.document}
              row={row}
              index={index}
              stop={index === stop}
              onKeyDown={onKeyDown}
              auto={auto}
              folded={folded.has(row.document)}
              onFold={() => onFold(row.document)}
            />
          ) : (
            <PassageLine
              key={row.passage}
              passage={row.passage}
              hit={pages.at(row.passage)}
              index={index}
              stop={index === stop}
              onKeyDown={onKeyDown}
              auto={auto}
            />
          )
        }
      </Virtualizer>
    </div>
  );
}

function focusLine(box: HTMLElement | null, index: number): void {
  box?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus({ preventScroll: true });
}
