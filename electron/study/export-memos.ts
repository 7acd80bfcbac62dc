import { memoSheet, type MemoSetting } from '../../shared/export/memos/memo-sheet';
import { memosCsv } from '../../shared/export/memos/memos-csv';
import { memosDocx } from '../../shared/export/memos/memos-docx';
import { filterMemos, type MemoFilter } from '../../shared/memo/filter-memos';
import type { StudySession } from './study-session';

/** The memos a filter asks for as the bytes of a file, and how many there are. */
export async function exportMemos(
  session: StudySession,
  format: 'memos-docx' | 'memos-csv',
  filter: MemoFilter,
  setting: MemoSetting,
): Promise<{ readonly bytes: Uint8Array; readonly memos: number }> {
  const memos = filterMemos(session.study, filter);
  const sheet = memoSheet(session.study, memos, setting);
  const bytes = format === 'memos-docx' ? await memosDocx(sheet) : memosCsv(sheet);
  return { bytes, memos: memos.length };
}
