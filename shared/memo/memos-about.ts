import { passageKey } from '../model/participant';
import type { Memo, MemoAnchor } from '../model/memo';
import type { Study } from '../model/study';

/** One text for each thing a memo may be about; equal things have equal texts. */
export function anchorKey(about: MemoAnchor): string {
  switch (about.kind) {
    case 'study':
      return 'study';
    case 'document':
      return `document ${about.document}`;
    case 'code':
      return `code ${about.code}`;
    case 'quotation':
      return `quotation ${about.document} ${passageKey(about)}`;
    case 'participant':
      return `participant ${about.participant}`;
  }
}

/** The memos about one thing, newest first. */
export function memosAbout(study: Study, about: MemoAnchor): readonly Memo[] {
  const key = anchorKey(about);
  return [...study.memos.values()].filter((memo) => anchorKey(memo.about) === key).sort(byNewest);
}

/** Order of memos in lists: the newest first; of one moment, by id. */
export function byNewest(a: Memo, b: Memo): number {
  return a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1;
}
