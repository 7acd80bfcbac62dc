import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Quote, QuoteCode } from '../../../shared/model/quote';
import type { Study } from '../../../shared/model/study';
import { quoteContext } from '../../../shared/query/quote-context';
import { CodeChip } from '../../components/code-chip';
import { documentText } from '../../services/document-text';
import { goToPlace } from '../../state/view-store';
import { useQuotesStore } from './quotes-store';
import styles from './quotes-view.module.css';

interface QuoteRowProps {
  readonly study: Study;
  readonly rowKey: string;
  readonly quote: Quote;
  /** The row last opened or reached by keys. */
  readonly active: boolean;
  /** The one row that Tab reaches. */
  readonly stop: boolean;
  readonly context: boolean;
  /** Keys that this row has no use for. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One quote with who said it, where, and its codes; a click or Enter opens the place in the reader. */
export const QuoteRow = memo(function QuoteRow(props: QuoteRowProps): ReactNode {
  const { study, rowKey, quote, active, stop, context, onKey } = props;
  const open = (): void => {
    useQuotesStore.setState({ active: rowKey });
    goToPlace({ document: quote.document, from: quote.from, to: quote.to });
  };
  const around = context ? contextOf(study, quote) : { before: '', after: '' };
  return (
    <div
      role="link"
      tabIndex={stop ? 0 : -1}
      className={`${styles['quote'] ?? ''} ${active ? (styles['active'] ?? '') : ''}`}
      aria-label={`${quote.speaker}, ${quote.documentTitle}: ${quote.text}`}
      data-row={rowKey}
      onClick={() => {
        // Marking words to copy them is not a click on the quote.
        if (window.getSelection()?.isCollapsed !== false) open();
      }}
      onFocus={() => useQuotesStore.setState({ active: rowKey })}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open();
        else onKey(event);
      }}
    >
      <p className={styles['words']} lang="nl">
        <span className={styles['context']}>{around.before}</span>
        {quote.text}
        <span className={styles['context']}>{around.after}</span>
      </p>
      <QuoteMeta study={study} quote={quote} />
    </div>
  );
});

function QuoteMeta({ study, quote }: { readonly study: Study; readonly quote: Quote }): ReactNode {
  return (
    <div className={styles['meta']}>
      <b>{quote.speaker}</b>
      {quote.participant !== undefined && <span lang="nl">{quote.participant.role}</span>}
      <span className={styles['place']}>{quote.documentTitle}</span>
      {quote.literal !== 'verbatim' && (
        <span className="tag" title="Not the speaker’s literal words">
          {quote.literal}
        </span>
      )}
      <span className={styles['chips']}>
        {distinctCodes(quote.codes).map((code) => (
          <CodeChip
            key={code.id}
            name={code.path.at(-1) ?? ''}
            hue={hueOf(study, code.id)}
            title={`${code.path.join(' › ')}, ${codersOf(quote.codes, code.id)}`}
          />
        ))}
      </span>
    </div>
  );
}

function contextOf(study: Study, quote: Quote): { readonly before: string; readonly after: string } {
  const document = study.documents.get(quote.document);
  const text = documentText(study, quote.document);
  if (document === undefined || text === undefined) return { before: '', after: '' };
  return quoteContext(text, document, quote);
}

/** Two coders with the same code make one chip. */
function distinctCodes(codes: readonly QuoteCode[]): readonly QuoteCode[] {
  return [...new Map(codes.map((code) => [code.id, code])).values()];
}

function codersOf(codes: readonly QuoteCode[], id: string): string {
  return codes
    .filter((code) => code.id === id)
    .map((code) => code.coder)
    .join(' and ');
}
