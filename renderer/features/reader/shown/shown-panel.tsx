import { useRef, type ReactNode, type RefObject } from 'react';
import { Button } from '../../../components/button';
import { Kbd } from '../../../components/kbd';
import { useTranslation } from '../../../i18n/i18n';
import { ALL_SHOWN, shownValences, showsAll, useShownStore } from '../../../state/shown-codings';
import { useStudyStore } from '../../../state/study-store';
import { useReaderStore } from '../reader-store';
import { usePopover } from '../use-popover';
import { CodeChecks } from './code-checks';
import styles from './shown.module.css';

interface ShownPanelProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Chooses whose codings show, of which codes and which valence; text, margin, overview and J and K follow. */
export function ShownPanel({ anchor, onClose }: ShownPanelProps): ReactNode {
  const { t } = useTranslation('reader');
  const box = useRef<HTMLDivElement>(null);
  usePopover(box, anchor, onClose);
  const highlights = useReaderStore((state) => state.highlights);
  const everything = useShownStore(showsAll);
  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      aria-label={t('shown.label')}
      className={`float ${styles['panel'] ?? ''}`}
    >
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={highlights}
          onChange={(event) => useReaderStore.setState({ highlights: event.target.checked })}
        />
        {t('shown.highlights')} <span className="sp" /> <Kbd>H</Kbd>
      </label>
      <Coders />
      <Valences />
      <CodeChecks />
      <div className={styles['foot']}>
        <Button small disabled={everything} onClick={() => useShownStore.setState(ALL_SHOWN)}>
          {t('shown.all')}
        </Button>
      </div>
    </div>
  );
}

function Coders(): ReactNode {
  const { t } = useTranslation('reader');
  const coders = useStudyStore((state) => state.study.coders);
  const shown = useShownStore((state) => state.coders);
  const choices = [
    { value: 'all', label: t('shown.everybody') },
    { value: 'mine', label: t('shown.mine') },
    { value: 'others', label: t('shown.others') },
    ...[...coders.values()].map(({ id, name }) => ({ value: id, label: t('shown.coder', { name }) })),
  ];
  return (
    <fieldset className={styles['set']}>
      <legend className="lab">{t('shown.coders')}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className={styles['check']}>
          <input
            type="radio"
            name="shown-coders"
            checked={shown === value}
            onChange={() => useShownStore.setState({ coders: value })}
          />
          <span className="ell">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Valences(): ReactNode {
  const { t } = useTranslation('reader');
  const shown = useShownStore((state) => state.valences) ?? shownValences;
  const toggle = (value: (typeof shownValences)[number]): void => {
    const next = shownValences.filter((one) => (one === value) !== shown.includes(one));
    useShownStore.setState({ valences: next.length === shownValences.length ? null : next });
  };
  return (
    <fieldset className={styles['set']}>
      <legend className="lab">{t('shown.valences')}</legend>
      <div className={styles['columns']}>
        {shownValences.map((value) => (
          <label key={value} className={styles['check']}>
            <input type="checkbox" checked={shown.includes(value)} onChange={() => toggle(value)} />
            {t(`valence.${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
