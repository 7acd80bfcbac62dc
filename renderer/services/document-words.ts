import type { DocumentKind, Literalness } from '../../shared/model/document';
import { i18n } from '../i18n/i18n';

interface Option<T> {
  readonly value: T;
  readonly label: string;
}

const kinds: readonly DocumentKind[] = ['focus-group', 'interview', 'report', 'logbook', 'other'];
const literals: readonly Literalness[] = ['verbatim', 'edited', 'summary'];

/** The kinds of documents as people call them, in the order of the navigator. */
export function kindOptions(): readonly Option<DocumentKind>[] {
  return kinds.map((value) => ({ value, label: i18n.t(`common:kind.${value}`) }));
}

/** How literal a text is, as people call it; printed with quotes. */
export function literalOptions(): readonly Option<Literalness>[] {
  return literals.map((value) => ({ value, label: i18n.t(`common:literal.${value}`) }));
}
