import { codePath, PATH_SEPARATOR } from '../code-tree/code-tree';
import { reportWords, type ReportWords } from '../export/report-words';
import { assertNever } from '../lib/assert-never';
import type { Study } from '../model/study';
import { attributeLabel } from './attributes';
import type { CodeCondition } from './code-condition';
import { NOT_GIVEN, wanted, type OneOrMore, type QuoteFilter } from './quote-filter';

type ScopeWords = ReportWords['scope'];

/** What a filter selects, in words; "everything that is coded" where it selects all. */
export function scopeSentence(study: Study, filter: QuoteFilter, words: ReportWords = reportWords): string {
  const { scope } = words;
  const parts = [
    ...codeParts(study, filter, scope),
    ...voiceParts(study, filter, words),
    part(filter.document, scope.document, (id) => study.documents.get(id)?.title ?? id),
    part(filter.coder, scope.coder, (id) => study.coders.get(id)?.name ?? id),
    part(filter.valence, scope.valence, (one) =>
      one === NOT_GIVEN ? scope.noValence : valenceWord(one, words),
    ),
    mark(filter.starred, scope.starred),
    mark(filter.commented, scope.commented),
    mark(filter.reworded, scope.reworded),
    filter.k === undefined ? '' : scope.describedLike(filter.k),
    filter.quotes === undefined ? '' : scope.chosen(filter.quotes.length),
    filter.text === undefined || filter.text === '' ? '' : scope.words(filter.text),
  ];
  const all = parts.filter((some) => some !== '').join('; ') || scope.everything;
  return filter.respondents === true ? `${all}; ${scope.respondents}` : all;
}

function codeParts(study: Study, filter: QuoteFilter, scope: ScopeWords): readonly string[] {
  const path = (id: string): string => codePath(study, id).join(PATH_SEPARATOR);
  return [
    part(filter.code, scope.code, (id) => scope.andBelow(path(id))),
    part(filter.codes, scope.onlyCode, path),
    part(filter.codeGroup, scope.codeGroup, (id) => study.codeGroups.get(id)?.name ?? id),
    filter.where === undefined ? '' : conditionWords(study, filter.where, scope),
  ];
}

function voiceParts(
  study: Study,
  filter: QuoteFilter,
  { scope, groupUnknown }: ReportWords,
): readonly string[] {
  return [
    part(filter.stakeholder, scope.group, (id) => study.groups.get(id)?.name ?? groupUnknown),
    part(
      filter.participant,
      scope.participant,
      (id) => study.participants.get(id)?.pseudonym ?? scope.unknown,
    ),
    ...(filter.attributes ?? []).map((choice) =>
      part(
        choice.values,
        (all) => `${attributeLabel(study, choice)} ${all}`,
        (value) => (value === NOT_GIVEN ? scope.notKnown : value),
      ),
    ),
  ];
}

function part(
  ids: OneOrMore | undefined,
  say: (names: string) => string,
  name: (id: string) => string,
): string {
  const all = wanted(ids);
  return all === undefined ? '' : say([...all].map(name).join(', '));
}

function mark(asked: boolean | undefined, words: { readonly yes: string; readonly no: string }): string {
  if (asked === undefined) return '';
  return asked ? words.yes : words.no;
}

function valenceWord(valence: string, words: ReportWords): string {
  return Object.entries(words.valence).find(([known]) => known === valence)?.[1] ?? valence;
}

/** A condition as a person would say it: `code A and not code B on overlapping words`. */
function conditionWords(study: Study, condition: CodeCondition, scope: ScopeWords): string {
  switch (condition.kind) {
    case 'code': {
      const path = codePath(study, condition.code).join(PATH_SEPARATOR);
      return scope.withCode(path) + scope.near[condition.within ?? 'quotation'];
    }
    case 'group': {
      const name = study.codeGroups.get(condition.group)?.name ?? condition.group;
      return scope.withGroup(name) + scope.near[condition.within ?? 'quotation'];
    }
    case 'not': {
      const { of } = condition;
      const words = conditionWords(study, of, scope);
      // Without brackets “not A and B” would say that B is there.
      return scope.not(of.kind === 'all' && of.of.length > 1 ? `(${words})` : words);
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((inner) => conditionWords(study, inner, scope));
      const joined = parts.join(condition.kind === 'all' ? scope.and : scope.or);
      return parts.length > 1 && condition.kind === 'any' ? `(${joined})` : joined;
    }
    default:
      return assertNever(condition);
  }
}
