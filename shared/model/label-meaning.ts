/**
 * What a label stands for throughout a set of documents, so that nobody is asked twice.
 *
 * It proposes at the next import; who speaks in a document is said by that document's own speaker links.
 */
export type LabelMeaning =
  | { readonly kind: 'participant'; readonly participant: string }
  /** An unknown member of a stakeholder group. */
  | { readonly kind: 'group'; readonly group: string }
  /** No speaker: the words belong to the text. */
  | { readonly kind: 'text' }
  /** Another way of writing a label. */
  | { readonly kind: 'variant'; readonly of: string };
