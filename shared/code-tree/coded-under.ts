import { codeBooksInOrder } from '../model/code-book';
import type { Study } from '../model/study';

/** A document with its living codings by the version of the code book they were made under. */
export interface CodedUnder {
  readonly document: string;
  /** Codings per version, oldest first, those from before the first version under null; versions without any are left out. */
  readonly versions: readonly { readonly version: string | null; readonly codings: number }[];
  /** Codings not made under the latest version. */
  readonly older: number;
  readonly codings: number;
}

/**
 * Under which versions of the code book each document was coded; documents without codings are left out. Codings made under
 * a version that was forgotten count as from before the first.
 */
export function codedUnder(study: Study): readonly CodedUnder[] {
  const versions = codeBooksInOrder(study.codeBooks).map(({ id }) => id);
  const latest = versions.at(-1) ?? null;
  const order: readonly (string | null)[] = [null, ...versions];
  return [...study.codings].flatMap(([document, codings]) => {
    if (codings.size === 0 || !study.documents.has(document)) return [];
    const counts = new Map<string | null, number>();
    for (const { book } of codings.values()) {
      const version = book !== undefined && study.codeBooks.has(book) ? book : null;
      counts.set(version, (counts.get(version) ?? 0) + 1);
    }
    const found = order.flatMap((version) => {
      const count = counts.get(version);
      return count === undefined ? [] : [{ version, codings: count }];
    });
    return [
      {
        document,
        versions: found,
        older: latest === null ? 0 : codings.size - (counts.get(latest) ?? 0),
        codings: codings.size,
      },
    ];
  });
}
