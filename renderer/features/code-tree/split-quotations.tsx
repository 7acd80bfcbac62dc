import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import { documentText, textFailure, useTextsVersion } from '../../services/document-text';
import styles from './dialogs.module.css';
import type { SplitChoice, SplitQuotation } from './split-plan';

/** Height of a line in pixels. */
const LINE = 52;

interface SplitQuotationsProps {
  readonly study: Study;
  readonly quotations: readonly SplitQuotation[];
  /** Names of the parts, in their order. */
  readonly parts: readonly string[];
  readonly choice: SplitChoice;
  /** Sends a quotation to a part; null: it stays. */
  readonly onChoose: (key: string, part: number | null) => void;
}

/** The quotations to divide: arrows walk, 1 to 9 send the quotation to a part and go on, 0 leaves it where it is. */
export function SplitQuotations(props: SplitQuotationsProps): ReactNode {
  const { study, quotations, parts, choice, onChoose } = props;
  const { t } = useTranslation('code-tree');
  useTextsVersion();
  const [at, setAt] = useState(0);
  const list = useRef<VirtualizerHandle>(null);
  const go = (next: number): void => {
    const place = Math.max(0, Math.min(next, quotations.length - 1));
    setAt(place);
    list.current?.scrollToIndex(place, { align: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    const digit = /^[0-9]$/.test(event.key) ? Number(event.key) : null;
    const here = quotations[at];
    if (step !== undefined) go(at + step);
    else if (digit !== null && digit <= parts.length && here !== undefined) {
      onChoose(here.key, digit === 0 ? null : digit - 1);
      go(at + 1);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles['quotations']}
      role="listbox"
      tabIndex={0}
      aria-label={t('split.quotations')}
      aria-activedescendant={`split-${at}`}
      onKeyDown={onKeyDown}
    >
      <Virtualizer ref={list} data={quotations} itemSize={LINE} keepMounted={[at]}>
        {(quotation, index) => (
          <Line
            key={quotation.key}
            id={`split-${index}`}
            active={index === at}
            quotation={quotation}
            words={wordsOf(study, quotation)}
            parts={parts}
            part={choice.get(quotation.key) ?? null}
            onPick={() => setAt(index)}
            onChoose={(part) => onChoose(quotation.key, part)}
          />
        )}
      </Virtualizer>
    </div>
  );
}

interface LineProps {
  readonly id: string;
  readonly active: boolean;
  readonly quotation: SplitQuotation;
  /** Null while they are being read, undefined where they cannot be. */
  readonly words: string | null | undefined;
  readonly parts: readonly string[];
  readonly part: number | null;
  readonly onPick: () => void;
  readonly onChoose: (part: number | null) => void;
}

function Line(props: LineProps): ReactNode {
  const { id, active, quotation, words, parts, part, onPick, onChoose } = props;
  const { t } = useTranslation('code-tree');
  const name = part === null ? '' : (parts[part] ?? '');
  const where = part === null ? t('split.staysShort') : t('split.goesTo', { part: name });
  const text = words ?? t(words === null ? 'split.reading' : 'split.unreadable');
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={`${styles['quotation'] ?? ''} ${active ? (styles['active'] ?? '') : ''}`}
      onClick={(event) => {
        onPick();
        const asked = partUnder(event.target);
        if (asked !== undefined) onChoose(asked === '' ? null : Number(asked));
      }}
      onKeyDown={undefined}
    >
      <span className={styles['said']}>
        <span className="t3 s11 ell">{quotation.title}</span>
        <span className={`quote ell ${styles['words'] ?? ''}`} lang="nl">
          {text}
        </span>
        <span className="vh-only">{where}</span>
      </span>
      <span className={styles['marks']} aria-hidden="true">
        {[null, ...parts.keys()].map((choice) => (
          <span
            key={choice ?? 'stays'}
            data-part={choice ?? ''}
            className={choice === part ? styles['chosen'] : ''}
            title={choice === null ? t('split.staysShort') : (parts[choice] ?? '')}
          >
            {choice === null ? '0' : choice + 1}
          </span>
        ))}
      </span>
    </div>
  );
}

/** The number that was clicked: the place of a part, '' to stay, undefined for a click elsewhere. */
function partUnder(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-part]')?.dataset['part'] : undefined;
}

function wordsOf(study: Study, { document, from, to }: SplitQuotation): string | null | undefined {
  const text = documentText(study, document);
  if (text !== undefined) return text.slice(from, to).replace(/\s+/g, ' ');
  return textFailure(study, document) === undefined ? null : undefined;
}
