import type { DocumentKind, Literalness } from '../../../shared/model/document';
import { i18n } from '../../i18n/i18n';
import { dateText } from '../../services/date-text';

/** What a document is, in one line: "12 Mar 2026 · Focus group, verbatim". */
export function documentLine(document: {
  readonly kind: DocumentKind;
  readonly literal: Literalness;
  readonly date?: string;
}): string {
  const what = i18n.t(`reader:what.${document.kind}`, {
    literal: i18n.t(`reader:literal.${document.literal}`),
  });
  return document.date === undefined ? what : `${dateText(document.date)} · ${what}`;
}

/** Letters for a name: those of its first and last word, "Noor Vermaat" → "NV". */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return letters.map((part) => part?.charAt(0).toUpperCase() ?? '').join('');
}
