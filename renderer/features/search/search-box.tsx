import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../../components/icon';
import { Kbd } from '../../components/kbd';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { useViewStore } from '../../state/view-store';
import { BoxOptionRow } from './box-option-row';
import { optionKey, type BoxSection } from './box-sections';
import { openOption } from './open-option';
import styles from './search.module.css';
import { useSearchBox, type SearchBox as Box } from './use-search-box';

/** The box that searches everything and runs commands, over any view; nothing while it is closed. */
export function SearchBox(): ReactNode {
  const open = useViewStore((state) => state.search);
  return open ? <OpenBox /> : null;
}

function OpenBox(): ReactNode {
  const { t } = useTranslation('search');
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useSearchBox();
  // Closed before the view that was opened takes the focus, which a dialog gives back when it closes.
  useLayoutEffect(() => showModal(dialog.current), []);
  return (
    <dialog
      ref={dialog}
      className={`float ${styles['box'] ?? ''}`}
      aria-label={t('title')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['field']}>
          <Icon name="search" size={16} />
          <input
            role="combobox"
            aria-label={t('field')}
            aria-expanded={box.options.length > 0}
            aria-controls="search-results"
            aria-autocomplete="list"
            {...(box.options.length > 0 ? { 'aria-activedescendant': `search-${box.at}` } : {})}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('placeholder')}
            value={box.typed}
            onChange={(event) => box.type(event.currentTarget.value)}
            onKeyDown={box.onKeyDown}
          />
          <Count box={box} />
        </div>
        <Results box={box} />
        <Foot />
      </div>
    </dialog>
  );
}

/** How much of the text holds the words; said to screen readers as well. */
function Count({ box: { total, query, error } }: { readonly box: Box }): ReactNode {
  const { t } = useTranslation('search');
  const words = error !== null ? '' : total === null || query === '' ? '' : t('textHits', { count: total });
  return (
    <span className="t3 s12 num nw" role="status">
      {words}
    </span>
  );
}

function Results({ box }: { readonly box: Box }): ReactNode {
  const { t } = useTranslation('search');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [box.at]);
  let first = 0;
  return (
    <div
      ref={list}
      className={styles['results']}
      role="listbox"
      id="search-results"
      aria-label={t('results')}
      tabIndex={-1}
    >
      {box.sections.map((section) => {
        const start = first;
        first += section.options.length;
        return <Section key={section.name} section={section} start={start} box={box} />;
      })}
      {box.error !== null && <p className={styles['note']}>{said(box.error.message)}</p>}
      {box.sections.length === 0 && box.error === null && !box.searching && (
        <p className={styles['note']}>{t('nothing', { query: box.query })}</p>
      )}
    </div>
  );
}

interface SectionProps {
  readonly section: BoxSection;
  /** Index of its first option among all. */
  readonly start: number;
  readonly box: Box;
}

function Section({ section: { name, options }, start, box }: SectionProps): ReactNode {
  const { t } = useTranslation('search');
  const heading = `search-head-${name}`;
  return (
    <div role="group" aria-labelledby={heading}>
      <div className={`lab ${styles['head'] ?? ''}`} id={heading}>
        {t(`section.${name}`)}
      </div>
      {options.map((option, index) => (
        <BoxOptionRow
          key={optionKey(option)}
          option={option}
          id={`search-${start + index}`}
          on={start + index === box.at}
          query={box.query}
          onChoose={() => openOption(option, box.query)}
        />
      ))}
    </div>
  );
}

function Foot(): ReactNode {
  const { t } = useTranslation('search');
  return (
    <div className={styles['foot']} aria-hidden="true">
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('foot.choose')}
      </span>
      <span>
        <Kbd>Enter</Kbd> {t('foot.open')}
      </span>
      <span>
        <Kbd>Ctrl Enter</Kbd> {t('foot.list')}
      </span>
      <span className="sp" />
      <span>
        <Kbd>&gt;</Kbd> {t('foot.commands')} <Kbd>#</Kbd> {t('foot.codes')} <Kbd>@</Kbd> {t('foot.people')}{' '}
        <Kbd>&quot;</Kbd> {t('foot.text')}
      </span>
    </div>
  );
}

function close(): void {
  useViewStore.setState({ search: false });
}

/** Opens the box over everything and gives the focus back when it closes. */
function showModal(dialog: HTMLDialogElement | null): () => void {
  const before = document.activeElement;
  dialog?.showModal();
  dialog?.querySelector('input')?.focus();
  // Beside the box is nothing but its dimmed surroundings, which count as the dialog itself.
  dialog?.addEventListener('mousedown', (event) => {
    if (event.target === dialog) close();
  });
  return () => {
    dialog?.close();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}
