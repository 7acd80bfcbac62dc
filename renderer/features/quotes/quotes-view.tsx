import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/i18n';
import { Button } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { SearchInput } from '../../components/search-input';
import { countText } from '../../services/count-text';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { BulkBar } from './bulk-bar';
import { narrowing } from './filter-state';
import { FilterBar } from './filter-bar';
import { focusCurrentQuote } from './focus-quote';
import { LeftOut } from './left-out';
import { QuoteFacets } from './quote-facets';
import { QuoteList } from './quote-list';
import { QuotesDialogs } from './quotes-dialogs';
import styles from './quotes-view.module.css';
import { adoptStudy, clearFilters, showOnly, useQuotesStore } from './quotes-store';
import { ReportPanel } from './report-panel';
import { SavedViews } from './saved-views-menu';
import { followTicks } from './select-quotes';
import { useQuotes, type QuotesContent } from './use-quotes';
import { useMissing } from './use-texts';
import { useQuotesKeys } from './use-quotes-keys';

/** Every coded passage of the study, by who said it, with filters, search, bulk actions and the selection for a report. */
export function QuotesView(): ReactNode {
  const id = useStudyStore((s) => s.opening?.id ?? '');
  useLayoutEffect(() => adoptStudy(id), [id]);
  useFollowedTicks();
  useAskedPerson();
  useQuotesKeys();
  const content = useQuotes();
  const { t } = useTranslation('quotes');
  return (
    <div className={styles['view']}>
      <QuoteFacets content={content} />
      <section className={styles['main']} aria-label={t('title')} data-pane="quotes">
        <ViewHeader content={content} />
        <div>
          <FilterBar content={content} />
          <BulkBar content={content} />
          <LeftOut titles={content.leftOut} />
        </div>
        {content.shown.length === 0 ? <NoQuotes content={content} /> : <QuoteList content={content} />}
      </section>
      <ReportPanel content={content} />
      <QuotesDialogs content={content} />
    </div>
  );
}

/** Also for corrections that were made while another view was shown. */
function useFollowedTicks(): void {
  const study = useStudyStore((s) => s.study);
  const revision = useStudyStore((s) => s.revision);
  const selected = useQuotesStore((s) => s.selected);
  useLayoutEffect(() => followTicks(study), [study, revision, selected]);
}

/** Takes over what another view asked for: the quotes of one person. */
function useAskedPerson(): void {
  const asked = useViewStore((s) => s.quotesOf);
  useLayoutEffect(() => {
    if (asked === null) return;
    showOnly(asked);
    useViewStore.setState({ quotesOf: null });
  }, [asked]);
}

function ViewHeader({ content }: { readonly content: QuotesContent }): ReactNode {
  const { t } = useTranslation('quotes');
  const text = useQuotesStore((s) => s.text);
  const total = content.all.length;
  return (
    <div className="vh">
      <h1>{t('title')}</h1>
      <span className="t3 num" aria-live="polite">
        {useCount(content)}
      </span>
      <span className="sp" />
      <div className={styles['search']}>
        <SearchInput
          label={t('searchLabel')}
          icon="search"
          shortcut="/"
          value={text}
          onChange={(words) => useQuotesStore.setState({ text: words, scroll: 0 })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            focusCurrentQuote();
          }}
        />
      </div>
      <SavedViews />
      <Button
        icon="download"
        disabled={total === 0}
        onClick={() => useViewStore.setState({ dialog: { kind: 'export' } })}
      >
        {t('exportButton')}
      </Button>
    </div>
  );
}

function useCount({ study, shown, all, filter }: QuotesContent): string {
  const { t } = useTranslation('quotes');
  const missing = useMissing(study, shown, filter.text !== undefined);
  const heard = useMemo(
    () => (filter.respondents === true ? all.filter(({ who }) => who.asks !== true) : all).length,
    [all, filter.respondents],
  );
  const total = countText(heard);
  const count = narrowing(filter) === 0 ? total : t('shownOf', { shown: countText(shown.length), total });
  return missing === 0 ? count : t('reading', { shown: count, count: missing });
}

function NoQuotes({ content }: { readonly content: QuotesContent }): ReactNode {
  const { study, all, shown, leftOut, filter } = content;
  const { t } = useTranslation('quotes');
  const missing = useMissing(study, shown, filter.text !== undefined);
  if (missing > 0) return <EmptyState title={t('empty.reading')} />;
  if (leftOut.length > 0 && all.length === 0) return <EmptyState title={t('empty.unreadable')} />;
  if (all.length === 0) {
    return (
      <EmptyState title={t('empty.title')} text={t('empty.text')}>
        <Button look="primary" onClick={() => useViewStore.setState({ view: 'code' })}>
          {t('empty.action')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('empty.filteredTitle')} text={t('empty.filteredText', { count: all.length })}>
      <Button onClick={clearFilters}>{t('empty.clear')}</Button>
    </EmptyState>
  );
}
