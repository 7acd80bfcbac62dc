import type { ReactNode } from 'react';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SearchInput } from '../../components/search-input';
import { SelectInput } from '../../components/select-input';
import { counted, countText } from '../../services/count-text';
import { useViewStore } from '../../state/view-store';
import { FilterTokens } from './filter-tokens';
import { LeftOut } from './left-out';
import { QuoteFacets } from './quote-facets';
import { focusCurrentQuote, QuoteList } from './quote-list';
import styles from './quotes-view.module.css';
import { clearFilters, narrowing, useQuotesStore, type ListGrouping } from './quotes-store';
import { useQuotes, type QuotesContent } from './use-quotes';

/** Every coded passage of the study, by who said it, with filters, search and export. */
export function QuotesView(): ReactNode {
  const content = useQuotes();
  return (
    <div className={styles['view']}>
      <QuoteFacets content={content} />
      <section className={styles['main']} aria-label="Quotations" data-pane="quotes">
        <ViewHeader content={content} />
        <div>
          <ListBar content={content} />
          <LeftOut titles={content.leftOut} />
        </div>
        {content.shown.length === 0 ? <NoQuotes content={content} /> : <QuoteList content={content} />}
      </section>
    </div>
  );
}

function ViewHeader({
  content: { shown, total, filter, missing },
}: {
  readonly content: QuotesContent;
}): ReactNode {
  const text = useQuotesStore((s) => s.text);
  const count =
    narrowing(filter) === 0 ? countText(total) : `${countText(shown.length)} of ${countText(total)}`;
  return (
    <div className="vh">
      <h1>Quotations</h1>
      <span className="t3 num" aria-live="polite">
        {count}
        {missing > 0 && `, reading ${counted(missing, 'document')}`}
      </span>
      <span className="sp" />
      <div className={styles['search']}>
        <SearchInput
          label="Search in quotations"
          icon="search"
          value={text}
          onChange={(words) => useQuotesStore.setState({ text: words })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            focusCurrentQuote();
          }}
        />
      </div>
      <Button
        icon="download"
        disabled={total === 0}
        onClick={() => useViewStore.setState({ dialog: { kind: 'export' } })}
      >
        Export
      </Button>
    </div>
  );
}

const groupings: readonly { readonly value: ListGrouping; readonly label: string }[] = [
  { value: 'both', label: 'Stakeholder, then code' },
  { value: 'stakeholder', label: 'Stakeholder' },
  { value: 'code', label: 'Code' },
  { value: 'document', label: 'Document' },
];

function ListBar({ content: { study, filter } }: { readonly content: QuotesContent }): ReactNode {
  const { grouping, context } = useQuotesStore();
  return (
    <div className={`bar ${styles['tokens'] ?? ''}`}>
      {narrowing(filter) === 0 ? <span className="t3">No filter</span> : <FilterTokens study={study} />}
      <div className={styles['right']}>
        <span className="t3 s12 nw" aria-hidden="true">
          Group by
        </span>
        <SelectInput
          label="Group by"
          hideLabel
          value={grouping}
          options={groupings}
          onChange={(value) => useQuotesStore.setState({ grouping: value, scroll: 0 })}
        />
        <Button pressed={context} onClick={() => useQuotesStore.setState({ context: !context })}>
          Context
        </Button>
      </div>
    </div>
  );
}

function NoQuotes({ content: { total, missing, leftOut } }: { readonly content: QuotesContent }): ReactNode {
  if (missing > 0 && total === 0) return <EmptyState title="Reading the documents" />;
  if (leftOut.length > 0 && total === 0) return <EmptyState title="No quotation can be read" />;
  if (total === 0) {
    return (
      <EmptyState
        title="Nothing is coded yet"
        text="Select words in a document and give them a code; they appear here."
      >
        <Button look="primary" onClick={() => useViewStore.setState({ view: 'code' })}>
          Go to the documents
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No quotation fits these filters"
      text={`There are ${counted(total, 'quotation')} in the study.`}
    >
      <Button onClick={clearFilters}>Clear filters</Button>
    </EmptyState>
  );
}
