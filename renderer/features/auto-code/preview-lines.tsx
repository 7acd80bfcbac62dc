import type { KeyboardEvent, ReactNode } from 'react';
import type { SearchHit } from '../../../shared/ipc/search-messages';
import { HitWords } from '../../components/hit-words';
import { IconButton } from '../../components/icon-button';
import { useTranslation } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import styles from './auto-code.module.css';
import { MARK } from './passages';
import { countTicks, type PreviewRow } from './preview-rows';
import type { AutoCode } from './use-auto-code';

interface LineProps {
  readonly index: number;
  /** Whether Tab stops here. */
  readonly stop: boolean;
  readonly auto: AutoCode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface DocumentLineProps extends LineProps {
  readonly row: Extract<PreviewRow, { readonly kind: 'document' }>;
  readonly folded: boolean;
  readonly onFold: () => void;
}

/** The heading of a document: its tick stands for all its passages. */
export function DocumentLine(props: DocumentLineProps): ReactNode {
  const { row, index, stop, auto, folded, onFold, onKeyDown } = props;
  const { t } = useTranslation('auto-code');
  const title = useStudyStore((state) => state.study.documents.get(row.document)?.title) ?? '';
  const count = row.end - row.first;
  const ticked = countTicks(auto.ticks, row.first, row.end);
  return (
    <div className={`tr ${styles['document'] ?? ''}`}>
      <input
        type="checkbox"
        data-line={index}
        tabIndex={stop ? 0 : -1}
        onKeyDown={onKeyDown}
        aria-label={t('preview.document', { title, count })}
        checked={ticked > 0}
        ref={(box) => {
          if (box !== null) box.indeterminate = ticked > 0 && ticked < count;
        }}
        onChange={() => auto.tick(row.first, row.end, ticked === 0)}
      />
      <b className="ell">{title}</b>
      <span className="sp" />
      <span className="c">
        {ticked === count ? countText(count) : `${countText(ticked)} / ${countText(count)}`}
      </span>
      <IconButton
        small
        icon={folded ? 'chevron-right' : 'chevron-down'}
        iconSize={12}
        label={t(folded ? 'preview.unfold' : 'preview.fold', { title })}
        onClick={onFold}
      />
    </div>
  );
}

interface PassageLineProps extends LineProps {
  readonly passage: number;
  readonly hit: SearchHit | undefined;
}

/** A passage with its tick, and what stands in its way. */
export function PassageLine(props: PassageLineProps): ReactNode {
  const { passage, hit, index, stop, auto, onKeyDown } = props;
  const { t } = useTranslation('auto-code');
  const mark = auto.marks[passage] ?? MARK.free;
  return (
    <label className={`tr ${styles['passage'] ?? ''}`}>
      <input
        type="checkbox"
        data-line={index}
        tabIndex={stop ? 0 : -1}
        onKeyDown={onKeyDown}
        disabled={mark === MARK.coded}
        checked={auto.ticks.on[passage] === 1}
        onChange={(event) => auto.tick(passage, passage + 1, event.target.checked)}
      />
      {hit !== undefined && <HitWords hit={hit} />}
      <span className="sp" />
      {mark !== MARK.free && (
        <span className={styles['mark']}>
          {t(mark === MARK.coded ? 'preview.markCoded' : 'preview.markOverlaps')}
        </span>
      )}
    </label>
  );
}
