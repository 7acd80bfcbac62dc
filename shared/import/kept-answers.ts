/** Answers kept at most; then all are forgotten, so that labels without end cost no memory without end. */
const MOST_KEPT = 20_000;

/**
 * A pure function of a text with its answers kept: a review of a hundred files asks about the same few labels a hundred
 * thousand times with every answer of a person.
 */
export function keptAnswers<V>(answer: (text: string) => V): (text: string) => V {
  const kept = new Map<string, V>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}
