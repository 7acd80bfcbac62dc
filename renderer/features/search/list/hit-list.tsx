import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { SearchFound, SearchHit } from '../../../../shared/ipc/search-messages';
import { HitWords } from '../../../components/hit-words';
import { useTranslation } from '../../../i18n/i18n';
import { countText } from '../../../services/count-text';
import { useHitPages } from '../../../services/hit-pages';
import { useStudyStore } from '../../../state/study-store';
import { goToWords } from '../../../state/view-store';
import { hitRows, stepToHit, type HitRow } from './hit-rows';
import styles from './text-list.module.css';

/** Height of a line in pixels. */
const LINE = 26;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };

/** The hits under their documents. Only the lines in sight exist; their words come as they come into sight. */
export function HitList({ found }: { readonly found: SearchFound }): ReactNode {
  const { t } = useTranslation('search');
  const rows = useMemo(() => hitRows(found), [found]);
  const pages = useHitPages(found.search, found.first);
  const lines = useRef<VirtualizerHandle>(null);
  const [at, setAt] = useState(-1);
  const open = (row: HitRow | undefined): void => {
    const hit = row?.kind === 'hit' ? pages.at(row.hit) : undefined;
    if (hit !== undefined) goToWords(hit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') open(rows[at]);
    else if (step !== undefined) {
      const next = stepToHit(rows, at, step);
      setAt(next);
      lines.current?.scrollToIndex(next, { align: 'nearest' });
    } else return;
    event.preventDefault();
  };
  return (
    <div
      role="listbox"
      aria-label={t('list.hits')}
      tabIndex={0}
      className={styles['list']}
      onKeyDown={onKeyDown}
      {...(at >= 0 ? { 'aria-activedescendant': `text-hit-${at}` } : {})}
    >
      <Virtualizer ref={lines} data={rows} itemSize={LINE} keepMounted={at < 0 ? [] : [at]}>
        {(row, index) =>
          row.kind === 'document' ? (
            <DocumentLine key={`d${row.document}`} document={row.document} hits={row.hits} />
          ) : (
            <HitLine
              key={row.hit}
              id={`text-hit-${index}`}
              hit={pages.at(row.hit)}
              on={index === at}
              onOpen={() => {
                setAt(index);
                open(row);
              }}
            />
          )
        }
      </Virtualizer>
    </div>
  );
}

function DocumentLine({ document, hits }: { readonly document: string; readonly hits: number }): ReactNode {
  const title = useStudyStore((state) => state.study.documents.get(document)?.title);
  return (
    <div className={`tr ${styles['document'] ?? ''}`} role="presentation">
      <b className="ell">{title ?? ''}</b>
      <span className="sp" />
      <span className="c">{countText(hits)}</span>
    </div>
  );
}

interface HitLineProps {
  readonly id: string;
  readonly hit: SearchHit | undefined;
  readonly on: boolean;
  readonly onOpen: () => void;
}

function HitLine({ id, hit, on, onOpen }: HitLineProps): ReactNode {
  return (
    <div
      id={id}
      role="option"
      aria-selected={on}
      tabIndex={-1}
      className={`tr ${on ? 'sel' : ''} ${styles['hit'] ?? ''}`}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onOpen();
      }}
    >
      {hit !== undefined && <HitWords hit={hit} />}
    </div>
  );
}
