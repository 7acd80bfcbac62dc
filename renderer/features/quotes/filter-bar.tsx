import { memo, type ReactNode } from 'react';
import { Button } from '../../components/button';
import type { MenuItem } from '../../components/menu';
import { useTranslation } from '../../i18n/i18n';
import { attributeKey } from '../../../shared/query/attributes';
import { attributeChoices, attributeTitle, groupChoices, valenceChoices } from './facet-choices';
import { CodeTokens } from './code-tokens';
import { FilterTokens } from './filter-tokens';
import { marks, narrowing, type Facet } from './filter-state';
import styles from './quotes-view.module.css';
import { clearFilters, toggleAttribute, toggleChoice, toggleMark, useQuotesStore } from './quotes-store';
import { AddToken } from './token';
import type { QuotesContent } from './use-quotes';

/** What narrows the list as tokens, and dashed ones for what else could. */
export const FilterBar = memo(function FilterBar({
  content,
}: {
  readonly content: QuotesContent;
}): ReactNode {
  const { t } = useTranslation('quotes');
  const set = narrowing(content.filter);
  const open = useQuotesStore((s) => s.filtersOpen);
  return (
    <div className={`bar ${styles['tokens'] ?? ''}`}>
      <Button
        small
        icon="filter"
        pressed={open}
        className={styles['narrow']}
        onClick={() => useQuotesStore.setState({ filtersOpen: !open })}
      >
        {t('filters.openButton', { count: set })}
      </Button>
      {set === 0 && <span className="t3 nw">{t('filters.none')}</span>}
      <CodeTokens study={content.study} />
      <FilterTokens study={content.study} />
      <span className={styles['adds']}>
        <AddTokens content={content} />
      </span>
      {set > 0 && (
        <Button small look="ghost" className={styles['narrow']} onClick={clearFilters}>
          {t('filters.clear', { count: set })}
        </Button>
      )}
    </div>
  );
});

function AddTokens({ content }: { readonly content: QuotesContent }): ReactNode {
  const { t } = useTranslation('quotes');
  const ticked = useQuotesStore((s) => s.ticked);
  const asked = useQuotesStore((s) => s.marks);
  const { study } = content;
  const named = (
    facet: Facet,
    choices: readonly { readonly id: string; readonly name: string }[],
  ): MenuItem[] =>
    choices
      .filter(({ id }) => !ticked[facet].includes(id))
      .slice(0, LONGEST_MENU)
      .map(({ id, name }) => ({ label: name, onChoose: () => toggleChoice(facet, id) }));
  return (
    <>
      <AddToken
        what={t('filters.code')}
        onAdd={() => useQuotesStore.setState({ dialog: { kind: 'filter-code' } })}
      />
      <AddToken what={t('filters.stakeholder')} items={named('stakeholder', groupChoices(content))} />
      <AddToken what={t('filters.attribute')} items={attributeItems(content)} />
      <AddToken what={t('filters.coder')} items={named('coder', [...study.coders.values()])} />
      <AddToken
        what={t('filters.document')}
        items={named(
          'document',
          [...study.documents.values()].map(({ id, title }) => ({ id, name: title })),
        )}
      />
      <AddToken what={t('filters.valence')} items={named('valence', valenceChoices(content))} />
      <AddToken
        what={t('filters.marks')}
        items={marks
          .filter((mark) => !asked.includes(mark))
          .map((mark) => ({ label: t(`marks.${mark}`), onChoose: () => toggleMark(mark) }))}
      />
    </>
  );
}

/** Longer menus are no way to find anything; the facet at the left lists all. */
const LONGEST_MENU = 200;

function attributeItems(content: QuotesContent): MenuItem[] {
  return content.attributes.flatMap((attribute, at): MenuItem[] => {
    const key = attributeKey(attribute);
    const name = attributeTitle(attribute);
    const values = attributeChoices(content, attribute).map((choice): MenuItem => ({
      label: `${name}: ${choice.name}`,
      onChoose: () => toggleAttribute(key, choice.id),
    }));
    return at === 0 ? values : ['line', ...values];
  });
}
