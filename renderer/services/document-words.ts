import type { DocumentKind, Literalness } from '../../shared/model/document';

/** The kinds of documents as people call them, in the order of the navigator. */
export const kindOptions: readonly { readonly value: DocumentKind; readonly label: string }[] = [
  { value: 'focus-group', label: 'Focus group' },
  { value: 'interview', label: 'Interview' },
  { value: 'report', label: 'Report' },
  { value: 'logbook', label: 'Logbook' },
  { value: 'other', label: 'Other' },
];

/** How literal a text is, as people call it; printed with quotes. */
export const literalOptions: readonly { readonly value: Literalness; readonly label: string }[] = [
  { value: 'verbatim', label: 'Verbatim' },
  { value: 'edited', label: 'Edited' },
  { value: 'summary', label: 'Summary' },
];
