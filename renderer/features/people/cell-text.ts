import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';
import { countText } from '../../services/count-text';
import { valueText } from './attribute-text';
import type { RegisterColumn } from './register-columns';
import { valueIn, type RegisterRow } from './register-rows';

/** What a cell says in words, as it is shown and copied. */
export function cellText(
  row: RegisterRow,
  column: RegisterColumn,
  names: Readonly<Record<string, readonly string[]>> | null,
): string {
  switch (column.kind) {
    case 'pseudonym':
      return row.person.pseudonym;
    case 'names':
      return names?.[row.id]?.join(', ') ?? '';
    case 'group':
      return row.group?.name ?? '';
    case 'role':
      return row.person.role;
    case 'attribute':
      return valueText(column.attribute, valueIn(row, column.attribute.id));
    case 'consent':
      return row.person.consent === undefined ? '' : i18n.t(`people:consent.${row.person.consent}`);
    case 'moments':
      return row.moments.flatMap(({ state, short }) => (state === 'took-part' ? short : [])).join(', ');
    case 'documents':
      return row.documents.join(', ');
    case 'words':
      return countText(row.counts.words);
    case 'codings':
      return countText(row.counts.codings);
    case 'quoted':
      return countText(row.counts.starred);
  }
}

/** What stands in the field when a cell is typed in: the name of a choice as it is kept. */
export function fieldText(
  row: RegisterRow,
  column: RegisterColumn,
  names: Readonly<Record<string, readonly string[]>> | null,
): string {
  if (column.kind === 'group') return row.person.group;
  if (column.kind === 'consent') return row.person.consent ?? '';
  const isChosen =
    column.kind === 'attribute' && (column.attribute.type === 'choice' || column.attribute.type === 'yes-no');
  return isChosen ? valueIn(row, column.attribute.id) : cellText(row, column, names);
}

/** What a cell of this column is chosen from; undefined where it is typed. */
export function cellOptions(
  study: Study,
  column: RegisterColumn,
): readonly { readonly value: string; readonly label: string }[] | undefined {
  if (column.kind === 'group') {
    return [...study.groups.values()].map(({ id, name }) => ({ value: id, label: name }));
  }
  const none = { value: '', label: '–' };
  if (column.kind === 'consent') {
    const given = (['given', 'no-quotes', 'withdrawn'] as const).map((value) => ({
      value,
      label: i18n.t(`people:consent.${value}`),
    }));
    return [none, ...given];
  }
  if (column.kind !== 'attribute') return undefined;
  const { type, choices } = column.attribute;
  if (type === 'choice') return [none, ...choices.map((value) => ({ value, label: value }))];
  if (type !== 'yes-no') return undefined;
  return [none, ...(['yes', 'no'] as const).map((value) => ({ value, label: i18n.t(`people:${value}`) }))];
}
