import { isThere, placeOfTarget } from '../../shared/memo/name-anchor';
import type { MemoTarget } from '../../shared/memo/memo-link';
import type { Memo, MemoAnchor, MemoKind } from '../../shared/model/memo';
import { i18n } from '../i18n/i18n';
import { useStudyStore } from '../state/study-store';
import { goToPlace, openDocument, showToast, useViewStore, type Place } from '../state/view-store';
import { dateText } from './date-text';
import { freshId } from './fresh-id';
import { runCommand } from './run-command';

/** Shows a memo in the memo view. */
export function openMemo(id: string): void {
  useViewStore.setState({ view: 'memos', memo: id });
}

/** Begins a memo and opens it for writing; what it is about is the study where nothing is said. */
export async function newMemo(
  about: MemoAnchor = { kind: 'study' },
  kind: MemoKind = 'free',
  title = '',
): Promise<void> {
  const id = freshId();
  const begun = await runCommand({ type: 'write-memo', payload: { kind, title, text: '', about, id } });
  if (begun.ok) useViewStore.setState({ view: 'memos', memo: id, memoNew: id });
}

let beginning: Promise<void> | null = null;

/** Opens the acting coder's journal memo of today, begun the first time it is asked for. */
export async function openJournal(now: Date = new Date()): Promise<void> {
  // A second press before the first answer must not begin a second one.
  await beginning;
  const { study, coder } = useStudyStore.getState();
  const today = [...study.memos.values()].find((memo) => isJournalOf(memo, coder, now));
  if (today !== undefined) openMemo(today.id);
  else {
    beginning = newMemo({ kind: 'study' }, 'journal', dateText(localDay(now)));
    await beginning;
    beginning = null;
  }
}

/** Makes the comment of a quotation a memo about it and opens that. */
export async function commentToMemo({ document, from, to }: Place): Promise<void> {
  const id = freshId();
  const made = await runCommand({ type: 'comment-to-memo', payload: { document, from, to, id } });
  if (made.ok) openMemo(id);
}

/** Opens what a link in a memo leads to; says so where it is gone. */
export function openTarget(target: MemoTarget): void {
  const { study } = useStudyStore.getState();
  if (!isThere(study, target)) {
    showToast(i18n.t('memos:targetGone'), false);
    return;
  }
  switch (target.kind) {
    case 'code':
      return useViewStore.setState({ view: 'code', code: target.id });
    case 'document':
      return openDocument(target.id);
    case 'quotation':
      return goToPlace({ document: target.document, ...(placeOfTarget(study, target) ?? target) });
    case 'participant':
      return useViewStore.setState({ view: 'people', dialog: { kind: 'participant', id: target.id } });
    case 'memo':
      return openMemo(target.id);
  }
}

function isJournalOf(memo: Memo, coder: string, now: Date): boolean {
  return memo.kind === 'journal' && memo.by === coder && localDay(new Date(memo.at)) === localDay(now);
}

/** The day on this computer's clock, `2026-03-12`. */
function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
