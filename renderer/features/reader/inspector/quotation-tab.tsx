import { type ReactNode } from 'react';
import { codePath } from '../../../../shared/code-tree/code-tree';
import { CodeChip } from '../../../components/code-chip';
import { Icon } from '../../../components/icon';
import { IconButton } from '../../../components/icon-button';
import { useStudyStore } from '../../../state/study-store';
import { showToast } from '../../../state/view-store';
import { removeCoding } from '../coding-actions';
import type { Quotation } from '../coding-index';
import { activate, openPalette, selectRange } from '../reader-actions';
import type { Reading } from '../reader-store';
import { Attribution } from './attribution';
import styles from './inspector.module.css';

interface QuotationTabProps {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/** Who says it, where, the exact words, and the codes on them. */
export function QuotationTab({ reading, quotation }: QuotationTabProps): ReactNode {
  const words = reading.layout.text.slice(quotation.from, quotation.to);
  return (
    <div className={styles['quotation']}>
      <div className={styles['words']}>
        <Attribution key={`${quotation.from}-${quotation.to}`} reading={reading} quotation={quotation} />
        <p className={`quote ${styles['text'] ?? ''}`} lang="nl">
          {words}
        </p>
      </div>
      <div className={styles['codes']}>
        <div className="lab">Codes</div>
        <Chips reading={reading} quotation={quotation} />
        <span className="sp" />
        <div className="row">
          <span className="sp" />
          <IconButton
            small
            icon="copy"
            iconSize={14}
            label="Copy the words"
            onClick={() => void copy(words)}
          />
        </div>
      </div>
    </div>
  );
}

/** A chip per coding; another coder's says whose it is. */
function Chips({ reading, quotation }: QuotationTabProps): ReactNode {
  const study = useStudyStore((state) => state.study);
  const me = useStudyStore((state) => state.coder);
  const { looks } = reading;
  return (
    <div className={`row g6 ${styles['chips'] ?? ''}`}>
      {quotation.codings.map((coding) => {
        const coder = study.coders.get(coding.coder)?.name ?? 'unknown coder';
        return (
          <CodeChip
            key={coding.id}
            name={coding.coder === me ? looks.nameOf(coding.code) : `${looks.nameOf(coding.code)} · ${coder}`}
            hue={looks.hueOf(coding.code)}
            title={`${codePath(study, coding.code).join(' › ')}, ${coder}`}
            onClick={() => activate(quotation, coding.code)}
            onRemove={() => void removeCoding(coding)}
          />
        );
      })}
      <button
        type="button"
        className={styles['add']}
        aria-label="Add a code"
        title="Add a code (C)"
        onClick={() => addTo(quotation)}
      >
        <Icon name="plus" size={12} />
      </button>
    </div>
  );
}

function addTo(quotation: Quotation): void {
  selectRange(quotation);
  openPalette('');
}

async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    showToast('Copied the words', false);
  } catch {
    showToast('The words could not be copied. Select them in the transcript and press Ctrl+C.', false);
  }
}
