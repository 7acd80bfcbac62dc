import { codePath, PATH_SEPARATOR } from '../code-tree/code-tree';
import { assertNever } from '../lib/assert-never';
import type { Study } from '../model/study';
import type { CodeCondition, Nearness } from './code-condition';
import { UNKNOWN_GROUP } from './group-quotes';
import { NOT_GIVEN, wanted, type OneOrMore, type QuoteFilter } from './quote-filter';

/** What a filter selects, in words; "everything that is coded" where it selects all. */
export function scopeSentence(study: Study, filter: QuoteFilter): string {
  const path = (id: string): string => codePath(study, id).join(PATH_SEPARATOR);
  const parts = [
    part(filter.code, 'code', (id) => `${path(id)} and below`),
    part(filter.codes, 'only code', path),
    part(filter.codeGroup, 'code group', (id) => study.codeGroups.get(id)?.name ?? id),
    filter.where === undefined ? '' : conditionWords(study, filter.where),
    part(filter.stakeholder, 'group', (id) => study.groups.get(id)?.name ?? UNKNOWN_GROUP),
    part(filter.participant, 'participant', (id) => study.participants.get(id)?.pseudonym ?? 'unknown'),
    ...(filter.attributes ?? []).map(({ name, values }) =>
      part(values, name, (value) => (value === NOT_GIVEN ? 'not known' : value)),
    ),
    part(filter.document, 'document', (id) => study.documents.get(id)?.title ?? id),
    part(filter.coder, 'coder', (id) => study.coders.get(id)?.name ?? id),
    part(filter.valence, 'valence', (valence) => (valence === NOT_GIVEN ? 'none' : valence)),
    mark(filter.starred, 'starred'),
    mark(filter.commented, 'with a comment'),
    mark(filter.reworded, 'with an edited wording'),
    filter.k === undefined ? '' : `speakers described like at least ${String(filter.k)} participants`,
    filter.quotes === undefined ? '' : `${String(filter.quotes.length)} chosen quotes`,
    filter.text === undefined || filter.text === '' ? '' : `words “${filter.text}”`,
  ];
  return parts.filter((words) => words !== '').join('; ') || 'everything that is coded';
}

function part(ids: OneOrMore | undefined, what: string, name: (id: string) => string): string {
  const all = wanted(ids);
  return all === undefined ? '' : `${what} ${[...all].map(name).join(', ')}`;
}

function mark(asked: boolean | undefined, what: string): string {
  if (asked === undefined) return '';
  return asked ? what : `not ${what}`;
}

const near: Readonly<Record<Nearness, string>> = {
  quotation: '',
  overlap: ' on overlapping words',
  document: ' in the same document',
};

/** A condition as a person would say it: `code A and not code B on overlapping words`. */
function conditionWords(study: Study, condition: CodeCondition): string {
  switch (condition.kind) {
    case 'code': {
      const path = codePath(study, condition.code).join(PATH_SEPARATOR);
      return `with code ${path}${near[condition.within ?? 'quotation']}`;
    }
    case 'group': {
      const name = study.codeGroups.get(condition.group)?.name ?? condition.group;
      return `with code group ${name}${near[condition.within ?? 'quotation']}`;
    }
    case 'not':
      return `not ${conditionWords(study, condition.of)}`;
    case 'all':
    case 'any': {
      const parts = condition.of.map((inner) => conditionWords(study, inner));
      const joined = parts.join(condition.kind === 'all' ? ' and ' : ' or ');
      return parts.length > 1 && condition.kind === 'any' ? `(${joined})` : joined;
    }
    default:
      return assertNever(condition);
  }
}
