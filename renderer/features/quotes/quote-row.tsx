import { memo, useMemo, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Quote } from '../../../shared/model/quote';
import { quotationId, type Passage } from '../../../shared/query/passages';
import { quoteContext, turnContext } from '../../../shared/query/quote-context';
import type { Study } from '../../../shared/model/study';
import { Icon } from '../../components/icon';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { useDocumentText } from '../../services/document-text';
import { goToPlace } from '../../state/view-store';
import { starQuotations } from './bulk-actions';
import { placeName } from './place-name';
import { QuoteMeta } from './quote-meta';
import { QuoteNotes } from './quote-notes';
import { useQuotesStore, type ContextReach } from './quotes-store';
import styles from './quotes-view.module.css';
import { TickBox } from './tick-box';
import type { QuotesContent } from './use-quotes';

interface QuoteRowProps {
  readonly content: QuotesContent;
  readonly rowKey: string;
  readonly passage: Passage;
  /** The row last opened or reached by keys. */
  readonly active: boolean;
  /** The one row that Tab reaches. */
  readonly stop: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTick: (shift: boolean) => void;
}

/** One quote with who said it, where, and its codes; a double click or Enter opens the place in the reader. */
export const QuoteRow = memo(function QuoteRow(props: QuoteRowProps): ReactNode {
  const { content, passage, active, onTick } = props;
  const { t } = useTranslation('quotes');
  const text = useDocumentText(content.study, passage.document);
  const { quoteOf } = content;
  const quote = useMemo(
    () => (text === undefined ? undefined : quoteOf(passage, text)),
    [quoteOf, passage, text],
  );
  const selected = useQuotesStore((s) => s.selected.has(quotationId(passage)));
  if (quote === undefined) return <div className={styles['loading']}>{t('row.loading')}</div>;
  const place = placeName(quote);
  const look = `${selected ? (styles['sel'] ?? '') : ''} ${active ? (styles['active'] ?? '') : ''}`;
  const starred = passage.note?.starred === true;
  return (
    <div className={`${styles['quote'] ?? ''} ${look}`}>
      <TickBox label={t('row.select', { place })} state={selected ? 'on' : 'off'} onToggle={onTick} skipTab />
      <button
        type="button"
        tabIndex={-1}
        className={starred ? `${styles['star'] ?? ''} ${styles['on'] ?? ''}` : styles['star']}
        aria-label={t('row.star', { place })}
        aria-pressed={starred}
        onClick={() => void starQuotations([passage], !starred)}
      >
        <Icon name="star" size={14} className={starred ? 'fill' : ''} />
      </button>
      <div className={styles['body']}>
        <QuoteWords {...props} quote={quote} selected={selected} text={text ?? ''} />
        <QuoteNotes passage={passage} verbatim={quote.text} />
      </div>
    </div>
  );
});

interface QuoteWordsProps extends QuoteRowProps {
  readonly quote: Quote;
  readonly selected: boolean;
  readonly text: string;
}

function QuoteWords(props: QuoteWordsProps): ReactNode {
  const { content, rowKey, passage, stop, onKey, onTick, quote, selected, text } = props;
  const { t } = useTranslation('quotes');
  const context = useQuotesStore((s) => s.context);
  const around = contextOf(content.study, passage, text, context);
  const words = { speaker: said(quote.speaker), document: quote.documentTitle, text: quote.text };
  const click = (event: MouseEvent): void => {
    useQuotesStore.setState({ active: rowKey });
    if (event.shiftKey) onTick(true);
    else if (event.ctrlKey || event.metaKey) onTick(false);
  };
  return (
    <div
      role="link"
      tabIndex={stop ? 0 : -1}
      className={styles['said']}
      aria-label={selected ? t('row.labelSelected', words) : t('row.label', words)}
      data-row={rowKey}
      onMouseDown={(event) => {
        if (event.shiftKey || event.detail > 1) event.preventDefault();
      }}
      onClick={click}
      onDoubleClick={() => goToPlace({ document: passage.document, from: passage.from, to: passage.to })}
      onFocus={() => useQuotesStore.setState({ active: rowKey })}
      onKeyDown={onKey}
    >
      <p className={styles['words']} lang="nl">
        <span className={styles['context']}>{around.before}</span>
        {quote.text}
        <span className={styles['context']}>{around.after}</span>
      </p>
      <QuoteMeta study={content.study} quote={quote} />
    </div>
  );
}

function contextOf(
  study: Study,
  passage: Passage,
  text: string,
  reach: ContextReach,
): { readonly before: string; readonly after: string } {
  const document = study.documents.get(passage.document);
  if (reach === 'off' || document === undefined) return { before: '', after: '' };
  return (reach === 'turns' ? turnContext : quoteContext)(text, document, passage);
}
