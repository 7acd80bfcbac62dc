import { useCallback, useState, type ReactNode } from 'react';
import { codePath } from '../../../../shared/code-tree/code-tree';
import { valences, type Coding } from '../../../../shared/model/coding';
import { CodeChip } from '../../../components/code-chip';
import { Icon } from '../../../components/icon';
import { Menu } from '../../../components/menu';
import { useTranslation } from '../../../i18n/i18n';
import { valenceName, valenceSigns } from '../../../services/valence';
import { useStudyStore } from '../../../state/study-store';
import { removeCoding } from '../coding-actions';
import type { Quotation } from '../coding-index';
import { rateCoding } from '../gestures/rate-coding';
import { activate, openPalette, selectRange } from '../reader-actions';
import type { Reading } from '../reader-store';
import styles from './inspector.module.css';

interface CodeChipsProps {
  readonly reading: Reading;
  readonly quotation: Quotation;
}

/** A chip per coding; another coder's says whose it is, one's own has its valence to choose beside it. */
export function CodeChips({ reading, quotation }: CodeChipsProps): ReactNode {
  const { t } = useTranslation('reader');
  const study = useStudyStore((state) => state.study);
  const me = useStudyStore((state) => state.coder);
  const { looks } = reading;
  return (
    <div className={`row g6 ${styles['chips'] ?? ''}`}>
      {quotation.codings.map((coding) => {
        const coder = study.coders.get(coding.coder)?.name ?? t('unknownCoder');
        const isMine = coding.coder === me;
        const name = looks.nameOf(coding.code);
        return (
          <span key={coding.id} className={styles['rated']}>
            <CodeChip
              name={isMine ? name : `${name} · ${coder}`}
              hue={looks.hueOf(coding.code)}
              title={`${codePath(study, coding.code).join(' › ')}, ${coder}`}
              onClick={() => activate(quotation, coding.code)}
              onRemove={() => void removeCoding(coding)}
            />
            <ValencePicker coding={coding} name={name} canRate={isMine} />
          </span>
        );
      })}
      <button
        type="button"
        className={styles['add']}
        aria-label={t('inspector.add')}
        title={`${t('inspector.add')} (C)`}
        onClick={() => {
          selectRange(quotation);
          openPalette('');
        }}
      >
        <Icon name="plus" size={12} />
      </button>
    </div>
  );
}

interface ValencePickerProps {
  readonly coding: Coding;
  readonly name: string;
  readonly canRate: boolean;
}

/** The sign of a coding; a click chooses another. Colleagues' signs are read only, and not there where there is none. */
function ValencePicker({ coding, name, canRate }: ValencePickerProps): ReactNode {
  const { t } = useTranslation('reader');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const { valence } = coding;
  const word = valence === undefined ? t('valence.none') : valenceName(valence);
  const sign = valence === undefined ? '±' : valenceSigns[valence];
  if (!canRate) {
    return valence === undefined ? null : (
      <span className={styles['sign']} title={word}>
        {sign}
        <span className="vh-only">{word}</span>
      </span>
    );
  }
  const label = t('inspector.rate', { name });
  return (
    <>
      <button
        type="button"
        className={styles['sign']}
        data-none={valence === undefined || undefined}
        aria-label={`${label}: ${word}`}
        title={`${label}: ${word}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      >
        {sign}
      </button>
      {anchor !== null && (
        <Menu
          label={label}
          anchor={anchor}
          onClose={close}
          items={[
            ...valences.map((one) => ({
              label: `${valenceSigns[one]}  ${valenceName(one)}`,
              checked: one === valence,
              onChoose: () => void rateCoding(coding, one),
            })),
            'line',
            {
              label: t('valence.none'),
              checked: valence === undefined,
              onChoose: () => void rateCoding(coding, null),
            },
          ]}
        />
      )}
    </>
  );
}
