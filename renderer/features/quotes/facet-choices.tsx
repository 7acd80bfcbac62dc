import { codesInTreeOrder, subtree } from '../../../shared/code-tree/code-tree';
import { valences } from '../../../shared/model/coding';
import { attributeKey, type KnownAttribute } from '../../../shared/query/attributes';
import { NO_STAKEHOLDER, NOT_GIVEN } from '../../../shared/query/quote-filter';
import { Monogram } from '../../components/monogram';
import { i18n } from '../../i18n/i18n';
import { valenceName } from '../../services/valence';
import type { Choice } from './facet';
import type { QuotesContent } from './use-quotes';
import { ValenceSign } from './valence-sign';

/** The groups of the study; speakers without one only where there are any. */
export function groupChoices({ study, counts }: QuotesContent): readonly Choice[] {
  const known = [...study.groups.values()].map((group): Choice => ({
    id: group.id,
    name: group.name,
    sign: <Monogram group={group} decorative />,
    count: counts.stakeholders.get(group.id) ?? 0,
  }));
  const unknown = counts.stakeholders.get(NO_STAKEHOLDER) ?? 0;
  if (unknown === 0) return known;
  const sign = <Monogram group={undefined} decorative />;
  return [...known, { id: NO_STAKEHOLDER, name: i18n.t('common:groupUnknown'), sign, count: unknown }];
}

/** The codes of a branch that have quotations, in tree order, and how many have none. */
export function codeChoices(
  { study, counts }: QuotesContent,
  branch: string | null,
): { readonly choices: readonly Choice[]; readonly without: number } {
  const all = codesInTreeOrder(study);
  const inside = branch === null ? undefined : subtree(study, branch);
  const choices = all
    .filter(({ id }) => inside?.has(id) !== false && (counts.codes.get(id) ?? 0) > 0)
    .map(({ id, name }): Choice => ({
      id,
      name,
      code: id,
      count: counts.codes.get(id) ?? 0,
    }));
  return { choices, without: (inside?.size ?? all.length) - choices.length };
}

/** Valences with their sign; codings without one last. */
export function valenceChoices({ counts }: QuotesContent): readonly Choice[] {
  return [...valences, undefined].map((valence): Choice => ({
    id: valence ?? NOT_GIVEN,
    name: valence === undefined ? i18n.t('quotes:noValence') : valenceName(valence),
    sign: <ValenceSign valence={valence} />,
    count: counts.valences.get(valence ?? NOT_GIVEN) ?? 0,
  }));
}

/** The values of an attribute that somebody or something has, choices in their own order; "not known" last. */
export function attributeChoices(content: QuotesContent, attribute: KnownAttribute): readonly Choice[] {
  const counts = content.counts.attributes.get(attributeKey(attribute)) ?? new Map<string, number>();
  const values = new Set([...valuesOf(attribute, counts), NOT_GIVEN]);
  return [...values]
    .map((id) => ({ id, name: valueName(attribute, id), count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => id !== NOT_GIVEN || count > 0);
}

/** The name of an attribute as people know it. */
export function attributeTitle({ of, name, title, attribute }: KnownAttribute): string {
  if (attribute !== undefined || of !== 'document') return title;
  return name === 'kind' ? i18n.t('quotes:filters.kind') : title;
}

/** A value of an attribute as people know it. */
export function valueName({ of, name, attribute }: KnownAttribute, value: string): string {
  if (value === NOT_GIVEN) return i18n.t('quotes:filters.notKnown');
  if (attribute?.type === 'yes-no' && (value === 'yes' || value === 'no'))
    return i18n.t(`components:attribute.${value}`);
  const kind = kinds.find((known) => of === 'document' && name === 'kind' && known === value);
  return kind === undefined ? value : i18n.t(`common:kind.${kind}`);
}

const kinds = ['focus-group', 'interview', 'report', 'logbook', 'other'] as const;

function valuesOf(
  { attribute, of, name }: KnownAttribute,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const used = [...counts.keys()].filter((value) => value !== NOT_GIVEN);
  if (attribute === undefined && of === 'document' && name === 'kind') {
    return kinds.filter((kind) => counts.has(kind));
  }
  const listed = attribute?.type === 'choice' ? attribute.choices : [];
  return [...listed, ...used.filter((value) => !listed.includes(value)).sort(byText.compare)];
}

const byText = new Intl.Collator('nl', { numeric: true });
