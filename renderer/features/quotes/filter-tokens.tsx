import type { ReactNode } from 'react';
import { valences } from '../../../shared/model/coding';
import type { Study } from '../../../shared/model/study';
import { attributeKey, attributeNames } from '../../../shared/query/attributes';
import { i18n, useTranslation, type Words } from '../../i18n/i18n';
import { valenceName } from '../../services/valence';
import { attributeTitle, valueName } from './facet-choices';
import { facets, type Facet } from './filter-state';
import { clearAttribute, clearFacet, toggleMark, useQuotesStore } from './quotes-store';
import { Token } from './token';

/** Everything but codes that narrows the list. */
export function FilterTokens({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation('quotes');
  const ticked = useQuotesStore((s) => s.ticked);
  const attributes = useQuotesStore((s) => s.attributes);
  const marks = useQuotesStore((s) => s.marks);
  const text = useQuotesStore((s) => s.text);
  const names = facetNames(study, t);
  const known = attributeNames(study).filter((attribute) => attributeKey(attribute) in attributes);
  return (
    <>
      {facets
        .filter((facet) => ticked[facet].length > 0)
        .map((facet) => (
          <Token key={facet} what={names[facet].what} onRemove={() => clearFacet(facet)}>
            <span className="ell">{ticked[facet].map(names[facet].name).join(', ')}</span>
          </Token>
        ))}
      {known.map((attribute) => (
        <Token
          key={attributeKey(attribute)}
          what={attributeTitle(attribute)}
          onRemove={() => clearAttribute(attributeKey(attribute))}
        >
          <span className="ell">
            {attributes[attributeKey(attribute)]?.map((value) => valueName(attribute, value)).join(', ')}
          </span>
        </Token>
      ))}
      {marks.map((mark) => (
        <Token key={mark} what={t('filters.marks')} onRemove={() => toggleMark(mark)}>
          <span className="ell">{t(`marks.${mark}`)}</span>
        </Token>
      ))}
      {text.trim() !== '' && (
        <Token what={t('filters.words')} onRemove={() => useQuotesStore.setState({ text: '' })}>
          <span className="ell">{t('filters.quotedWords', { words: text.trim() })}</span>
        </Token>
      )}
    </>
  );
}

interface FacetName {
  readonly what: string;
  readonly name: (id: string) => string;
}

function facetNames(study: Study, t: Words<'quotes'>): Readonly<Record<Facet, FacetName>> {
  return {
    codes: { what: t('filters.only'), name: (id) => study.codes.get(id)?.name ?? '' },
    codeGroup: { what: t('filters.codeGroup'), name: (id) => study.codeGroups.get(id)?.name ?? '' },
    stakeholder: {
      what: t('filters.stakeholder'),
      name: (id) => study.groups.get(id)?.name ?? i18n.t('common:groupUnknown'),
    },
    document: { what: t('filters.document'), name: (id) => study.documents.get(id)?.title ?? '' },
    coder: { what: t('filters.coder'), name: (id) => study.coders.get(id)?.name ?? '' },
    participant: {
      what: t('filters.participant'),
      name: (id) => study.participants.get(id)?.pseudonym ?? t('participantUnknown'),
    },
    valence: {
      what: t('filters.valence'),
      name: (id) => {
        const valence = valences.find((known) => known === id);
        return valence === undefined ? t('noValence') : valenceName(valence);
      },
    },
  };
}
