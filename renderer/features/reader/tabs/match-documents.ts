import type { SourceDocument } from '../../../../shared/model/document';
import { foldWord } from '../../../services/fold-word';

/**
 * The documents whose title holds every word of a query, accents and case aside, in the order they come in; at
 * most `most`. All of them for an empty query.
 */
export function matchDocuments(
  documents: Iterable<SourceDocument>,
  query: string,
  most: number,
): readonly SourceDocument[] {
  const words = foldWord(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: SourceDocument[] = [];
  for (const document of documents) {
    const title = foldWord(document.title);
    if (words.every((word) => title.includes(word))) found.push(document);
    if (found.length === most) break;
  }
  return found;
}
