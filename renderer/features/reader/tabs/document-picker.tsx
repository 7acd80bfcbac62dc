import { useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { SourceDocument } from '../../../../shared/model/document';
import { Kbd } from '../../../components/kbd';
import { SearchInput } from '../../../components/search-input';
import { useTranslation } from '../../../i18n/i18n';
import { openBeside } from '../../../state/reader-sides';
import { useStudyStore } from '../../../state/study-store';
import { openDocument } from '../../../state/view-store';
import { useSide } from '../reader-side';
import { setSide } from '../reader-store';
import { usePopover } from '../use-popover';
import { matchDocuments } from './match-documents';
import styles from './tabs.module.css';

/** Documents in the list; more are found by typing. */
const MOST = 12;

/** A list of documents to open, narrowed by typing; Enter opens, with Ctrl on the other side. */
export function DocumentPicker({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  const { t } = useTranslation('reader');
  const side = useSide();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const documents = useStudyStore((state) => state.study.documents);
  const found = matchDocuments(documents.values(), query, MOST);
  const close = (): void => setSide(side, { picking: false });
  usePopover(box, anchor, close);
  const choose = (document: SourceDocument | undefined, beside: boolean): void => {
    if (document === undefined) return;
    close();
    if (beside) openBeside(document.id);
    else openDocument(document.id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((at + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter') choose(found[at], event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      className={`float ${styles['picker'] ?? ''}`}
      popover="manual"
      role="dialog"
      aria-label={t('tabs.open')}
    >
      <SearchInput
        icon="search"
        label={t('tabs.find')}
        value={query}
        onChange={(next) => {
          setQuery(next);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" aria-label={t('tabs.documents')} className={styles['list']}>
        {found.map((document, index) => (
          <button
            key={document.id}
            type="button"
            tabIndex={-1}
            role="option"
            aria-selected={index === at}
            className="tr"
            onPointerEnter={() => setAt(index)}
            onClick={(event) => choose(document, event.ctrlKey || event.metaKey)}
          >
            <span className="ell">{document.title}</span>
          </button>
        ))}
      </div>
      <p className={`t3 s12 ${styles['foot'] ?? ''}`} role={found.length === 0 ? 'status' : undefined}>
        {found.length === 0 ? (
          t('tabs.none')
        ) : (
          <>
            <Kbd>Enter</Kbd> {t('tabs.opens')} <Kbd>Ctrl Enter</Kbd> {t('tabs.opensBeside')}
          </>
        )}
      </p>
    </div>
  );
}
