import { codePath, codesInTreeOrder } from '../../../shared/code-tree/code-tree';
import type { Study } from '../../../shared/model/study';
import { searchable } from '../../../shared/query/quote-filter';

/** One line to choose from; `id` null is the top of the tree. */
export interface PickerChoice {
  readonly id: string | null;
  readonly name: string;
  readonly level: number;
  /** Path of the codes above it, where the tree around it is not shown. */
  readonly above: string;
}

/** What may be chosen. */
export interface PickerOffer {
  /** Codes that cannot be chosen. */
  readonly without: ReadonlySet<string>;
  /** The name of the top of the tree where it can be chosen, else null. */
  readonly top: string | null;
  /** Codes that come before all others. */
  readonly first: readonly string[];
  /** A part of a name or alias; with one typed the tree makes place for a list with paths. */
  readonly words: string;
}

/** The lines to choose from, in tree order. */
export function pickerChoices(
  study: Study,
  { without, top, first, words }: PickerOffer,
): readonly PickerChoice[] {
  const asked = searchable(words).trim();
  const codes = codesInTreeOrder(study).filter(
    ({ id, name, aliases }) =>
      !without.has(id) && [name, ...aliases].some((known) => searchable(known).includes(asked)),
  );
  const isFirst = new Set(first);
  const line = (id: string, name: string, flat: boolean): PickerChoice => {
    const above = codePath(study, id).slice(0, -1);
    return flat
      ? { id, name, level: 0, above: above.join(' › ') }
      : { id, name, level: above.length, above: '' };
  };
  const head = codes.filter(({ id }) => isFirst.has(id)).map(({ id, name }) => line(id, name, true));
  const rest = codes.filter(({ id }) => !isFirst.has(id)).map(({ id, name }) => line(id, name, asked !== ''));
  const start = top !== null && asked === '' ? [{ id: null, name: top, level: 0, above: '' }] : [];
  return [...start, ...head, ...rest];
}
