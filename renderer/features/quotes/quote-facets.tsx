import { memo, useMemo, type ReactNode } from 'react';
import { codePath, codesInTreeOrder } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { attributeKey } from '../../../shared/query/attributes';
import { Button } from '../../components/button';
import { SelectInput } from '../../components/select-input';
import { useTranslation } from '../../i18n/i18n';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { FacetBox, type Choice } from './facet';
import { attributeChoices, attributeTitle, codeChoices, groupChoices, valenceChoices } from './facet-choices';
import { marks, narrowing, type Facet } from './filter-state';
import { InterviewerSwitch } from './interviewer-switch';
import styles from './quotes-view.module.css';
import {
  chooseBranch,
  clearFilters,
  toggleAttribute,
  toggleChoice,
  toggleMark,
  useQuotesStore,
} from './quotes-store';
import type { QuotesContent } from './use-quotes';

/** The filters at the left: who speaks, which codes, what is known of them, which documents, who coded. */
export const QuoteFacets = memo(function QuoteFacets({
  content,
}: {
  readonly content: QuotesContent;
}): ReactNode {
  const { t } = useTranslation('quotes');
  const { attributes, study, filter } = content;
  const open = useQuotesStore((s) => s.filtersOpen);
  const set = narrowing(filter);
  return (
    <aside
      className={`panel ${styles['facets'] ?? ''} ${open ? (styles['open'] ?? '') : ''}`}
      aria-label={t('filters.title')}
      data-pane="filters"
    >
      <div className="ph">
        <h2>{t('filters.title')}</h2>
        <span className="sp" />
        {set > 0 && (
          <Button small look="ghost" onClick={clearFilters}>
            {t('filters.clear', { count: set })}
          </Button>
        )}
      </div>
      <div className={styles['scroll']}>
        <Listed
          facet="stakeholder"
          title={t('filters.stakeholder')}
          choices={groupChoices(content)}
          foot={<InterviewerSwitch content={content} />}
        />
        <CodeFacet content={content} />
        {study.codeGroups.size > 0 && (
          <Listed facet="codeGroup" title={t('filters.codeGroup')} choices={codeGroupChoices(content)} />
        )}
        {attributes.map((attribute) => (
          <AttributeFacet key={attributeKey(attribute)} content={content} attribute={attribute} />
        ))}
        <Listed facet="valence" title={t('filters.valence')} choices={valenceChoices(content)} shut />
        <MarkFacet content={content} />
        <Listed
          facet="document"
          title={t('filters.document')}
          choices={documentChoices(content)}
          shut={study.documents.size > 40}
        />
        <Listed facet="coder" title={t('filters.coder')} choices={coderChoices(content)} />
        <Listed facet="participant" title={t('filters.participant')} choices={personChoices(content)} shut />
      </div>
    </aside>
  );
});

interface ListedProps {
  readonly facet: Facet;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly shut?: boolean;
  readonly foot?: ReactNode;
}

function Listed({ facet, ...box }: ListedProps): ReactNode {
  const ticked = useQuotesStore((s) => s.ticked[facet]);
  return <FacetBox {...box} ticked={ticked} onToggle={(id) => toggleChoice(facet, id)} />;
}

function AttributeFacet({
  content,
  attribute,
}: {
  readonly content: QuotesContent;
  readonly attribute: QuotesContent['attributes'][number];
}): ReactNode {
  const key = attributeKey(attribute);
  const ticked = useQuotesStore((s) => s.attributes[key]) ?? none;
  return (
    <FacetBox
      title={attributeTitle(attribute)}
      choices={attributeChoices(content, attribute)}
      ticked={ticked}
      onToggle={(value) => toggleAttribute(key, value)}
    />
  );
}

const none: readonly string[] = [];

function MarkFacet({ content: { counts } }: { readonly content: QuotesContent }): ReactNode {
  const { t } = useTranslation('quotes');
  const ticked = useQuotesStore((s) => s.marks);
  const choices = marks.map((mark) => ({
    id: mark,
    name: t(`marks.${mark}`),
    count: counts.marks.get(mark) ?? 0,
  }));
  const toggle = (id: string): void => {
    const mark = marks.find((known) => known === id);
    if (mark !== undefined) toggleMark(mark);
  };
  return <FacetBox title={t('filters.marks')} choices={choices} ticked={ticked} onToggle={toggle} />;
}

function CodeFacet({ content }: { readonly content: QuotesContent }): ReactNode {
  const { t } = useTranslation('quotes');
  const branch = useViewStore((s) => s.quotesCode);
  const ticked = useQuotesStore((s) => s.ticked.codes);
  const { choices, without } = codeChoices(content, branch);
  const name = branch === null ? undefined : content.study.codes.get(branch)?.name;
  return (
    <FacetBox
      key={branch ?? ''}
      title={name === undefined ? t('filters.code') : t('filters.codeIn', { name })}
      choices={choices}
      ticked={ticked}
      onToggle={(id) => toggleChoice('codes', id)}
      head={<BranchSelect study={content.study} branch={branch} />}
      foot={
        without > 0 && <p className={styles['without']}>{t('filters.withoutHits', { count: without })}</p>
      }
    />
  );
}

/** Indents the options of a native list, which knows no markup. */
const INDENT = '\u2003';

function BranchSelect({
  study,
  branch,
}: {
  readonly study: Study;
  readonly branch: string | null;
}): ReactNode {
  const { t } = useTranslation('quotes');
  const tree = useStudyStore((s) => s.treeRevision);
  const now = useMemo(() => ({ study, tree }), [study, tree]);
  const options = useMemo(() => branchOptions(now.study), [now]);
  return (
    <div className={styles['branch']}>
      <SelectInput
        label={t('filters.branch')}
        hideLabel
        value={branch ?? ''}
        options={[{ value: '', label: t('filters.wholeTree') }, ...options]}
        onChange={(id) => chooseBranch(id === '' ? null : id)}
      />
    </div>
  );
}

function branchOptions(study: Study): readonly { readonly value: string; readonly label: string }[] {
  return codesInTreeOrder(study).map(({ id, name }) => ({
    value: id,
    label: INDENT.repeat(codePath(study, id).length - 1) + name,
  }));
}

function documentChoices({ study, counts }: QuotesContent): readonly Choice[] {
  return [...study.documents.values()].map(({ id, title }) => ({
    id,
    name: title,
    count: counts.documents.get(id) ?? 0,
  }));
}

function coderChoices({ study, counts }: QuotesContent): readonly Choice[] {
  return [...study.coders.values()].map(({ id, name }) => ({ id, name, count: counts.coders.get(id) ?? 0 }));
}

function personChoices({ study, counts }: QuotesContent): readonly Choice[] {
  return [...study.participants.values()].map(({ id, pseudonym, role }) => ({
    id,
    name: pseudonym,
    hint: role === '' ? pseudonym : `${pseudonym}, ${role}`,
    count: counts.participants.get(id) ?? 0,
  }));
}

function codeGroupChoices({ study, counts }: QuotesContent): readonly Choice[] {
  return [...study.codeGroups.values()].map(({ id, name }) => ({
    id,
    name,
    count: counts.codeGroups.get(id) ?? 0,
  }));
}
