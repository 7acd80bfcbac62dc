import { MAX_BATCH_FILES, MAX_FILE_BYTES } from '../../shared/import/import-limits';
import type { ImportBegun } from '../../shared/ipc/import-messages';
import type { Result } from '../../shared/lib/result';
import { i18n } from '../i18n/i18n';
import { forgetImport, showImport, useImportStore } from '../state/import-store';
import { useStudyStore } from '../state/study-store';
import { showToast, useViewStore } from '../state/view-store';
import { request } from './api';

/** Asks for files or a folder and has them read, into the import that is running or a new one; adds nothing. */
export async function startImport(from: 'files' | 'whole-folder' = 'files'): Promise<void> {
  if (!mayImport()) return;
  const begun = await request('import:choose', { from, into: useImportStore.getState().id });
  if (!begun.ok) showToast(begun.error.message, false);
  else if (begun.value !== null) enterImport(begun.value);
}

/** Takes the text on the clipboard in as a document. */
export async function pasteImport(): Promise<void> {
  if (mayImport()) enterOrTell(await request('import:paste', { into: useImportStore.getState().id }));
}

/**
 * Takes files in that were dropped on the window, one by one, so that their bytes are not all held at once. What is
 * larger than a document may be is named without them, and refused.
 */
export async function dropImport(files: readonly File[]): Promise<void> {
  if (files.length === 0 || !mayImport()) return;
  if (files.length > MAX_BATCH_FILES) {
    showToast(i18n.t('services:tooManyFiles', { count: MAX_BATCH_FILES }), false);
    return;
  }
  for (const file of files) {
    const bytes = file.size > MAX_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
    const into = useImportStore.getState().id;
    const { name, size } = file;
    if (!enterOrTell(await request('import:drop', { into, name, size, bytes }))) return;
  }
}

/** Shows the import that main holds for the open study, as after a reload of the window. */
export async function findImport(): Promise<void> {
  forgetImport();
  const running = await request('import:running');
  if (running.ok && running.value !== null) showImport(running.value);
}

function mayImport(): boolean {
  const { opening, save } = useStudyStore.getState();
  if (opening === null) return false;
  if (save.kind !== 'stopped') return true;
  showToast(i18n.t('services:cannotImport'), false);
  return false;
}

function enterOrTell(begun: Result<ImportBegun>): boolean {
  if (begun.ok) enterImport(begun.value);
  else showToast(begun.error.message, false);
  return begun.ok;
}

function enterImport(begun: ImportBegun): void {
  showImport(begun);
  useViewStore.setState({ view: 'import' });
}
