import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { addressOf } from '../../../shared/memo/memo-link';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import { linkChoices, type LinkChoice } from './link-choices';
import styles from './memos-view.module.css';

interface LinkPickerProps {
  readonly study: Study;
  readonly query: string;
  /** The field that keeps the focus; its arrow keys, Enter, Tab and Escape are heard here first. */
  readonly area: HTMLTextAreaElement | null;
  readonly onChoose: (choice: LinkChoice) => void;
  readonly onClose: () => void;
}

/** Places to link to, under the words; the field keeps the focus and its keys choose. */
export function LinkPicker({ study, query, area, onChoose, onClose }: LinkPickerProps): ReactNode {
  const { t } = useTranslation('memos');
  const active = useActiveQuotation(study, t('thisQuotation'));
  const choices = useMemo(() => linkChoices(study, query, active), [study, query, active]);
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, choices.length - 1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const choice = choices[chosen];
      const steps: Readonly<Record<string, () => void>> = {
        ArrowDown: () => setAt((chosen + 1) % Math.max(1, choices.length)),
        ArrowUp: () => setAt((chosen + choices.length - 1) % Math.max(1, choices.length)),
        Enter: () => choice !== undefined && onChoose(choice),
        Tab: () => choice !== undefined && onChoose(choice),
        Escape: onClose,
      };
      const step = steps[event.key];
      if (step === undefined || (choices.length === 0 && event.key !== 'Escape')) return;
      event.preventDefault();
      event.stopPropagation();
      step();
    };
    area?.addEventListener('keydown', onKey, true);
    return () => area?.removeEventListener('keydown', onKey, true);
  }, [area, choices, chosen, onChoose, onClose]);
  return (
    <div className={styles['picker']} role="listbox" aria-label={t('linkTo')}>
      {choices.length === 0 && <span className={styles['none']}>{t('noPlace')}</span>}
      {choices.map((choice, index) => (
        <div
          key={addressOf(choice.target)}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={`${styles['choice'] ?? ''} ${index === chosen ? (styles['chosen'] ?? '') : ''}`}
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          <span className={styles['choiceLabel']}>{choice.label}</span>
          <span className="t3">{choice.detail}</span>
        </div>
      ))}
    </div>
  );
}

/** The quotation that is active in the reader: what one most often wants to link to. */
function useActiveQuotation(study: Study, words: string): LinkChoice | null {
  const document = useViewStore((s) => s.document);
  const quotation = useViewStore((s) => s.quotation);
  return useMemo(() => {
    const known = study.documents.get(document ?? '');
    if (document === null || quotation === null || known === undefined) return null;
    const { from, to } = quotation;
    const text = known.version === undefined ? {} : { text: known.version };
    return { label: known.title, detail: words, target: { kind: 'quotation', document, from, to, ...text } };
  }, [study, document, quotation, words]);
}
