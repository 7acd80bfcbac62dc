import { subtree } from '../../shared/code-tree/code-tree';
import { i18n } from '../i18n/i18n';
import { useStudyStore } from '../state/study-store';
import { useViewStore, type Dialog } from '../state/view-store';
import { runCommand } from './run-command';

/** Puts codes and everything below them in the archive, with an undo at hand; `next` is picked then. */
export async function archiveCodes(ids: readonly string[], next: string | null): Promise<void> {
  const { study } = useStudyStore.getState();
  const all = new Set(ids.flatMap((id) => [...subtree(study, id)]));
  const name = nameOf(ids[0]);
  const toast =
    ids.length > 1
      ? i18n.t('code-tree:done.archivedSeveral', { count: all.size })
      : all.size === 1
        ? i18n.t('code-tree:done.archived', { name })
        : i18n.t('code-tree:done.archivedBelow', { name, count: all.size - 1 });
  const done = await runCommand({ type: 'archive-codes', payload: { ids } }, { toast });
  if (done.ok) useViewStore.setState({ code: next });
}

/** Brings codes back from the archive, with the codings that went with them. */
export async function restoreCodes(ids: readonly string[]): Promise<void> {
  const { study } = useStudyStore.getState();
  const codings = ids.flatMap((id) => study.archivedWith.get(id) ?? []);
  const toast = i18n.t('code-tree:done.restored', { name: nameOf(ids[0]), count: ids.length });
  await runCommand({ type: 'restore-codes', payload: { ids, codings } }, { toast });
}

/** Keeps codes that one coder archived while another used them: the mark goes. */
export async function keepCodes(ids: readonly string[]): Promise<void> {
  const toast = i18n.t('code-tree:done.kept', { count: ids.length });
  await runCommand({ type: 'restore-codes', payload: { ids, codings: [] } }, { toast });
}

/** Makes a second code like this one, last among its siblings. */
export async function duplicateCode(id: string): Promise<void> {
  const toast = i18n.t('code-tree:done.duplicated', { name: nameOf(id) });
  await runCommand({ type: 'duplicate-code', payload: { id } }, { toast });
}

/** Gives codes one colour (null: that of what is above them) or one origin. */
export async function editCodes(
  ids: readonly string[],
  edit: { readonly colour?: number | null; readonly origin?: 'a-priori' | 'open' },
): Promise<boolean> {
  const words = { name: nameOf(ids[0]), count: ids.length };
  const toast =
    edit.colour === undefined
      ? i18n.t('code-tree:done.intoTree', words)
      : i18n.t('code-tree:done.recoloured', words);
  return (await runCommand({ type: 'edit-codes', payload: { ids, edit } }, { toast })).ok;
}

/** Opens the quotes of a code and everything below it. */
export function showQuotes(id: string): void {
  useViewStore.setState({ view: 'quotes', quotesCode: id });
}

/** Opens a dialog. */
export function openDialog(dialog: Dialog): void {
  useViewStore.setState({ dialog });
}

/** Takes the open dialog away. */
export function closeDialog(): void {
  useViewStore.setState({ dialog: null });
}

function nameOf(id: string | undefined): string {
  return useStudyStore.getState().study.codes.get(id ?? '')?.name ?? '';
}
