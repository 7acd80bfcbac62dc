import { fail, ok } from '../../shared/lib/result';
import type { Result } from '../../shared/lib/result';

/** A commit for tests of the store, which does not care what a commit says. */
export interface WordCommit {
  readonly seq: number;
  readonly word: string;
}

/** Accepts a {@link WordCommit} and nothing else. */
export function parseWordCommit(value: unknown): Result<WordCommit> {
  if (typeof value === 'object' && value !== null && 'seq' in value && 'word' in value) {
    const { seq, word } = value;
    if (typeof seq === 'number' && typeof word === 'string') return ok({ seq, word });
  }
  return fail('not-a-commit', 'This is no commit of the test.');
}
