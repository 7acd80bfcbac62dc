import type { ReactNode } from 'react';
import { codesInTreeOrder, codePath, hueOf, subtree } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { UNKNOWN_GROUP } from '../../../shared/query/group-quotes';
import { NO_STAKEHOLDER } from '../../../shared/query/quote-filter';
import { Button } from '../../components/button';
import { CodeDot } from '../../components/code-dot';
import { Monogram } from '../../components/monogram';
import { SelectInput } from '../../components/select-input';
import { counted } from '../../services/count-text';
import { useViewStore } from '../../state/view-store';
import { FacetBox, type Choice } from './facet';
import styles from './quotes-view.module.css';
import { chooseBranch, clearFilters, narrowing } from './quotes-store';
import type { QuotesContent } from './use-quotes';

/** The filters at the left: who speaks, which codes, which documents, who coded. */
export function QuoteFacets({ content }: { readonly content: QuotesContent }): ReactNode {
  const { study, counts, filter } = content;
  const set = narrowing(filter);
  return (
    <aside className={`panel ${styles['facets'] ?? ''}`} aria-label="Filters" data-pane="filters">
      <div className="ph">
        <h2>Filters</h2>
        <span className="sp" />
        {set > 0 && (
          <Button small look="ghost" onClick={clearFilters}>
            Clear {set}
          </Button>
        )}
      </div>
      <div className={styles['scroll']}>
        <FacetBox title="Stakeholder" facet="stakeholder" choices={groupChoices(content)} />
        <CodeFacet content={content} />
        <FacetBox
          title="Document"
          facet="document"
          choices={[...study.documents.values()].map(({ id, title }) => ({
            id,
            name: title,
            count: counts.documents.get(id) ?? 0,
          }))}
        />
        <FacetBox
          title="Coder"
          facet="coder"
          choices={[...study.coders.values()].map(({ id, name }) => ({
            id,
            name,
            count: counts.coders.get(id) ?? 0,
          }))}
        />
      </div>
    </aside>
  );
}

function groupChoices({ study, counts }: QuotesContent): readonly Choice[] {
  const known = [...study.groups.values()].map((group): Choice => ({
    id: group.id,
    name: group.name,
    sign: <Monogram group={group} decorative />,
    count: counts.stakeholders.get(group.id) ?? 0,
  }));
  const unknown = counts.stakeholders.get(NO_STAKEHOLDER) ?? 0;
  if (unknown === 0) return known;
  const sign = <Monogram group={undefined} decorative />;
  return [...known, { id: NO_STAKEHOLDER, name: UNKNOWN_GROUP, sign, count: unknown }];
}

function CodeFacet({ content: { study, counts } }: { readonly content: QuotesContent }): ReactNode {
  const branch = useViewStore((s) => s.quotesCode);
  const all = codesInTreeOrder(study);
  const inside = branch === null ? undefined : subtree(study, branch);
  const choices = all
    .filter(({ id }) => inside?.has(id) !== false && (counts.codes.get(id) ?? 0) > 0)
    .map(({ id, name }): Choice => ({
      id,
      name,
      sign: <CodeDot hue={hueOf(study, id)} />,
      count: counts.codes.get(id) ?? 0,
      hint: codePath(study, id).join(' › '),
    }));
  const without = (inside?.size ?? all.length) - choices.length;
  const name = branch === null ? undefined : study.codes.get(branch)?.name;
  return (
    <FacetBox
      key={branch ?? ''}
      title={name === undefined ? 'Code' : `Code in ${name}`}
      facet="codes"
      choices={choices}
      head={<BranchSelect study={study} branch={branch} />}
      foot={without > 0 && <p className={styles['without']}>{counted(without, 'code')} without quotes</p>}
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
  const options = codesInTreeOrder(study).map(({ id, name }) => ({
    value: id,
    label: INDENT.repeat(codePath(study, id).length - 1) + name,
  }));
  return (
    <div className={styles['branch']}>
      <SelectInput
        label="Branch of the code tree"
        hideLabel
        value={branch ?? ''}
        options={[{ value: '', label: 'Whole code tree' }, ...options]}
        onChange={(id) => chooseBranch(id === '' ? null : id)}
      />
    </div>
  );
}
