import { textCheck } from '../../shared/lib/text-check';
import type { Study } from '../../shared/model/study';
import { FIRST_TEXT } from '../../shared/model/text-version';

const corrected = new Map<string, string>();

/** Keeps a corrected text as the disk would, and answers a hash to find it by. */
export function keepText(text: string): string {
  const hash = textCheck(text).repeat(5).slice(0, 64);
  corrected.set(hash, text);
  return hash;
}

/** The text a study shows of a document; `imported` are the texts as they were imported, by document. */
export function shownText(
  study: Pick<Study, 'documents' | 'texts'>,
  document: string,
  imported: ReadonlyMap<string, string>,
): string | undefined {
  const texts = study.texts.get(document);
  const shown = texts?.versions.find(({ id }) => id === texts.current);
  if (shown === undefined) return imported.get(document);
  return corrected.get(shown.textHash) ?? (isAsImported(shown) ? imported.get(document) : undefined);
}

function isAsImported({ id, edits }: { readonly id: string; readonly edits: readonly unknown[] }): boolean {
  return id === FIRST_TEXT || edits.length === 0;
}
