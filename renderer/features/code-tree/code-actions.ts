import type { CodesPlan } from '../../../shared/ipc/messages';
import { subtree } from '../../../shared/code-tree/code-tree';
import { request } from '../../services/api';
import { counted } from '../../services/count-text';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore, type Dialog } from '../../state/view-store';
import { codingsArchivedWith } from './archived-codes';
import type { CodePlace } from './code-moves';
import { setCollapsed, useTreeStore } from './tree-store';

/** Adds one code that grew out of the material, and picks it. */
export async function addCode(parent: string | null, name: string): Promise<void> {
  const id = freshId();
  const added = await runCommand({
    type: 'add-codes',
    payload: { parent, id, codes: [{ name, origin: 'open' }] },
  });
  if (added.ok) useViewStore.setState({ code: id });
}

/** Gives a code another name; an empty or unchanged name changes nothing. */
export async function renameCode(id: string, name: string): Promise<void> {
  const before = useStudyStore.getState().study.codes.get(id)?.name;
  if (name.trim() === '' || name.trim() === before) return;
  await runCommand({ type: 'edit-code', payload: { id, edit: { name } } });
}

/** Puts a code and everything below it in the archive, with an undo at hand; the next row is picked. */
export async function archiveCode(id: string, next: string | null): Promise<void> {
  const { study } = useStudyStore.getState();
  const name = study.codes.get(id)?.name ?? '';
  const below = subtree(study, id).size - 1;
  const toast = below === 0 ? `Archived ${name}` : `Archived ${name} and ${counted(below, 'code')} below it`;
  const done = await runCommand({ type: 'archive-codes', payload: { ids: [id] } }, { toast });
  if (done.ok) useViewStore.setState({ code: next });
}

/** Brings codes back from the archive, with the codings that went with them. */
export async function restoreCodes(ids: readonly string[]): Promise<void> {
  const { study } = useStudyStore.getState();
  const name = study.codes.get(ids[0] ?? '')?.name ?? '';
  const codings = codingsArchivedWith(study, ids);
  await runCommand({ type: 'restore-codes', payload: { ids, codings } }, { toast: `Restored ${name}` });
}

/** Keeps a code that one coder archived while another used it: the mark goes. */
export async function keepCode(id: string): Promise<void> {
  await runCommand(
    { type: 'restore-codes', payload: { ids: [id], codings: [] } },
    { toast: 'The code stays' },
  );
}

/** Moves a code with everything below it; it stays picked and in sight. */
export async function moveCode(id: string, { parent, before }: CodePlace): Promise<void> {
  if (parent !== null) setCollapsed([parent], false);
  await runCommand({ type: 'move-code', payload: { id, parent, before } });
}

/** Codes the words selected in the reader; says so where nothing is selected. */
export async function applyCode(id: string): Promise<void> {
  const { selected } = useViewStore.getState();
  if (selected === null) {
    showToast('Select words in the text first, then press Enter on a code.', false);
    return;
  }
  const { document, from, to } = selected;
  useViewStore.setState({ quotation: { from, to } });
  await runCommand({ type: 'add-codings', payload: { codings: [{ document, from, to, code: id }] } });
}

/** Opens the quotes of a code and everything below it. */
export function showQuotes(id: string): void {
  useViewStore.setState({ view: 'quotes', quotesCode: id });
}

/** Opens a dialog of the code tree. */
export function openDialog(dialog: Dialog): void {
  useViewStore.setState({ dialog });
}

/** Takes the open dialog away. */
export function closeDialog(): void {
  useViewStore.setState({ dialog: null });
}

/** Opens the dialog that adds many codes at once, for text to be pasted into. */
export function pasteCodes(): void {
  useTreeStore.setState({ loaded: null });
  openDialog({ kind: 'paste-codes' });
}

/** Asks for a file with codes and shows what is in it; adds nothing yet. */
export async function loadCodes(): Promise<void> {
  const plan = await request('codes:choose');
  if (!plan.ok) showToast(plan.error.message, false);
  else if (plan.value !== null) showLoaded(plan.value);
}

function showLoaded(loaded: CodesPlan): void {
  useTreeStore.setState({ loaded });
  openDialog({ kind: 'paste-codes' });
}

function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
