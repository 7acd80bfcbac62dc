import type { ReactNode } from 'react';
import { hueOf } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { CodeDot } from '../../components/code-dot';
import type { MenuItem } from '../../components/menu';
import { useTranslation, type Words } from '../../i18n/i18n';
import { useViewStore } from '../../state/view-store';
import type { CodeTerm } from './filter-state';
import { changeTerm, chooseBranch, useQuotesStore } from './quotes-store';
import { Token } from './token';

/** The branch the list is limited to, and the codes that must be there too, instead, or not. */
export function CodeTokens({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation('quotes');
  const branch = useViewStore((s) => s.quotesCode);
  const terms = useQuotesStore((s) => s.terms);
  return (
    <>
      {branch !== null && (
        <Token what={t('filters.code')} onRemove={() => chooseBranch(null)}>
          <CodeDot hue={hueOf(study, branch)} />
          <span className="ell">{study.codes.get(branch)?.name ?? ''}</span>
        </Token>
      )}
      {terms.map((term, place) => (
        <TermToken key={`${term.code} ${String(place)}`} study={study} term={term} place={place} />
      ))}
    </>
  );
}

interface TermTokenProps {
  readonly study: Study;
  readonly term: CodeTerm;
  readonly place: number;
}

function TermToken({ study, term, place }: TermTokenProps): ReactNode {
  const { t } = useTranslation('quotes');
  const name = study.codes.get(term.code)?.name ?? '';
  const now = termWords(term, t);
  return (
    <Token
      what={now}
      onRemove={() => changeTerm(place, null)}
      menu={{ label: t('terms.change', { name, now }), items: termItems(term, place, name, t) }}
    >
      <CodeDot hue={hueOf(study, term.code)} />
      <span className="ell">{name}</span>
    </Token>
  );
}

function termWords({ join, within }: CodeTerm, t: Words<'quotes'>): string {
  const word = t(`terms.${join}`);
  return join === 'or' || within === 'quotation' ? word : `${word} ${t(`terms.${within}`)}`;
}

/** `or` widens what the branch asks for and is always about the same words. */
function termItems(term: CodeTerm, place: number, name: string, t: Words<'quotes'>): readonly MenuItem[] {
  const joins = (['and', 'or', 'not'] as const).map((join): MenuItem => ({
    label: t(`terms.${join}Code`, { name }),
    checked: term.join === join,
    onChoose: () => changeTerm(place, { join }),
  }));
  if (term.join === 'or') return joins;
  const nearness = (['quotation', 'overlap', 'document'] as const).map((within): MenuItem => ({
    label: t(`terms.${within}`),
    checked: term.within === within,
    onChoose: () => changeTerm(place, { within }),
  }));
  return [...joins, 'line', ...nearness];
}
