import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { UNKNOWN_GROUP } from '../../../shared/query/group-quotes';
import { CodeDot } from '../../components/code-dot';
import { Icon } from '../../components/icon';
import { useViewStore } from '../../state/view-store';
import styles from './quotes-view.module.css';
import { chooseBranch, clearFacet, useQuotesStore, type Facet } from './quotes-store';

/** What narrows the list, each with a cross that takes it off. */
export function FilterTokens({ study }: { readonly study: Study }): ReactNode {
  const branch = useViewStore((s) => s.quotesCode);
  const { ticked, text } = useQuotesStore();
  const names = facetNames(study);
  const facets = (['codes', 'stakeholder', 'document', 'coder'] as const).filter(
    (facet) => ticked[facet].length > 0,
  );
  return (
    <>
      {branch !== null && (
        <Token what="Code" onRemove={() => chooseBranch(null)}>
          <CodeDot hue={hueOf(study, branch)} />
          <span className="ell">{study.codes.get(branch)?.name ?? ''}</span>
        </Token>
      )}
      {facets.map((facet) => (
        <Token key={facet} what={names[facet].what} onRemove={() => clearFacet(facet)}>
          <span className="ell">{ticked[facet].map(names[facet].name).join(', ')}</span>
        </Token>
      ))}
      {text.trim() !== '' && (
        <Token what="Words" onRemove={() => useQuotesStore.setState({ text: '' })}>
          <span className="ell">“{text.trim()}”</span>
        </Token>
      )}
    </>
  );
}

interface FacetName {
  readonly what: string;
  readonly name: (id: string) => string;
}

function facetNames(study: Study): Readonly<Record<Facet, FacetName>> {
  return {
    codes: { what: 'Only', name: (id) => study.codes.get(id)?.name ?? '' },
    stakeholder: { what: 'Stakeholder', name: (id) => study.groups.get(id)?.name ?? UNKNOWN_GROUP },
    document: { what: 'Document', name: (id) => study.documents.get(id)?.title ?? '' },
    coder: { what: 'Coder', name: (id) => study.coders.get(id)?.name ?? '' },
  };
}

interface TokenProps {
  readonly what: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Token({ what, onRemove, children }: TokenProps): ReactNode {
  return (
    <span className={`tok ${styles['token'] ?? ''}`}>
      <span className="k">{what}</span>
      <span className="v ell">{children}</span>
      <button type="button" className="x" aria-label={`Remove filter ${what}`} onClick={onRemove}>
        <Icon name="close" size={12} />
      </button>
    </span>
  );
}
