import type { Language } from '../../i18n/language';
import { memoWords } from '../../memo/memo-link';
import { nameAnchor } from '../../memo/name-anchor';
import type { Memo, MemoKind } from '../../model/memo';
import type { Study } from '../../model/study';
import type { Anonymiser } from '../exporter';
import { printable } from '../printable';
import type { ReportWords } from '../report-words';
import { reportWordsIn } from '../report-words-in';

/** One memo as it is printed: links show their labels, every word went through the anonymiser. */
export interface PrintedMemo {
  readonly title: string;
  readonly kind: MemoKind;
  /** The subject in the study's own names; '' for the study as a whole. */
  readonly about: string;
  readonly aboutKind: Memo['about']['kind'];
  /** Name of the coder who began it; '' where nobody said who they were. */
  readonly by: string;
  /** The day it was begun, `2026-03-12`. */
  readonly day: string;
  readonly text: string;
}

/** Memos to print, under the name of their study. */
export interface MemoSheet {
  readonly studyName: string;
  readonly memos: readonly PrintedMemo[];
  /** ISO time of the export, local with its offset. */
  readonly at: string;
  /** The words the export adds, in its language. */
  readonly words: ReportWords;
}

/** Who must not be named, the time to print, and the language of what the export adds. */
export interface MemoSetting {
  readonly anonymise: Anonymiser;
  readonly at: string;
  /** The day of an ISO instant on this computer's clock: a memo begun after midnight is of the new day. */
  readonly dayOf: (at: string) => string;
  readonly language?: Language;
}

/** Makes memos fit to leave the study: the one place where their words meet the anonymiser. */
export function memoSheet(
  study: Study,
  memos: readonly Memo[],
  { anonymise, at, dayOf, language = 'en' }: MemoSetting,
): MemoSheet {
  const clean = (text: string): string => printable(anonymise(text));
  return {
    studyName: clean(study.name),
    words: reportWordsIn(language),
    at,
    memos: memos.map((memo) => ({
      title: clean(memo.title),
      kind: memo.kind,
      about: clean(nameAnchor(study, memo.about)),
      aboutKind: memo.about.kind,
      by: clean(study.coders.get(memo.by)?.name ?? ''),
      day: dayOf(memo.at),
      text: clean(memoWords(memo.text)),
    })),
  };
}
