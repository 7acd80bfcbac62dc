import { homeOf, type Placed } from './placed';

/** Kinds of memo, as the field tells them apart; a journal memo is one per day. */
export const memoKinds = ['free', 'method', 'theory', 'summary', 'journal'] as const;

/** One of the kinds of memo. */
export type MemoKind = (typeof memoKinds)[number];

/** What a memo is about. */
export type MemoAnchor =
  | { readonly kind: 'study' }
  | { readonly kind: 'document'; readonly document: string }
  | { readonly kind: 'code'; readonly code: string }
  | ({ readonly kind: 'quotation'; readonly document: string } & Placed)
  | { readonly kind: 'participant'; readonly participant: string };

/**
 * A note that is a work product of its own.
 *
 * `text` is plain text with links written `[label](codeboom:code/ID)`; see `shared/memo/memo-link.ts`. A memo
 * outlives what it is about.
 */
export interface Memo {
  readonly id: string;
  readonly kind: MemoKind;
  readonly title: string;
  readonly text: string;
  readonly about: MemoAnchor;
  /** Coder who began it, or '' before there were coders. */
  readonly by: string;
  /** When it was begun (ISO 8601); for people, never for ordering operations. */
  readonly at: string;
}

/** The fields of a memo that are written again; the last change of each holds after a merge. */
export type MemoEdit = Partial<Pick<Memo, 'kind' | 'title' | 'text' | 'about'>>;

/** What a memo is about as it was said: a quotation at its home. */
export function anchorHome(about: MemoAnchor): MemoAnchor {
  if (about.kind !== 'quotation') return about;
  const { kind, document } = about;
  return { kind, document, ...homeOf(about) };
}
