import type { Code } from './code';

/**
 * The code book as it stood at one moment, kept under a name ("After the pilot").
 *
 * It holds the living codes as they were, because a merge may later slip operations in between: what people
 * agreed on must not change under them.
 */
export interface CodeBookVersion {
  readonly id: string;
  readonly name: string;
  /** Why it was kept; '' for none. */
  readonly note: string;
  /** When (ISO 8601), for people. */
  readonly at: string;
  /** Coder who kept it, or ''. */
  readonly by: string;
  /** The living codes in tree order. */
  readonly codes: readonly Code[];
}

/** The kept versions, oldest first; of one moment, by id, so that every copy shows one order. */
export function codeBooksInOrder(versions: ReadonlyMap<string, CodeBookVersion>): readonly CodeBookVersion[] {
  return [...versions.values()].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
}

/** The version that codings are made under now: the latest kept, or undefined before the first. */
export function currentCodeBook(versions: ReadonlyMap<string, CodeBookVersion>): CodeBookVersion | undefined {
  return codeBooksInOrder(versions).at(-1);
}
