import type { Memo, MemoAnchor, MemoKind } from '../model/memo';
import type { Study } from '../model/study';
import { memoWords } from './memo-link';
import { byNewest } from './memos-about';

/** Which memos are wanted; a field left out means all. */
export interface MemoFilter {
  readonly kind?: MemoKind;
  readonly about?: MemoAnchor['kind'];
  /** Coder id. */
  readonly by?: string;
  /** Words that must all stand in title or text, in any order; case and accents do not matter. */
  readonly text?: string;
}

/** The memos a filter asks for, newest first. */
export function filterMemos(study: Study, filter: MemoFilter): readonly Memo[] {
  const words = plain(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...study.memos.values()]
    .filter(
      (memo) =>
        (filter.kind === undefined || memo.kind === filter.kind) &&
        (filter.about === undefined || memo.about.kind === filter.about) &&
        (filter.by === undefined || memo.by === filter.by) &&
        holdsAll(memo, words),
    )
    .sort(byNewest);
}

function holdsAll(memo: Memo, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain(`${memo.title} ${memoWords(memo.text)}`);
  return words.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
