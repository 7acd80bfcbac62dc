import type { CodesPlan } from '../../../shared/ipc/messages';
import { i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import { applyCodes } from '../../services/apply-codes';
import { editCodes, openDialog } from '../../services/code-surgery';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { showToast, useViewStore } from '../../state/view-store';
import { topsOf, type CodePlace } from './code-moves';
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

/**
 * Moves codes with everything below them; they stay selected and in sight. Open codes that are put next to a top code of
 * the tree become part of it, or they would wait beside it instead.
 */
export async function moveCodes(
  ids: readonly string[],
  { parent, before, beside }: CodePlace,
): Promise<void> {
  const { study } = useStudyStore.getState();
  if (parent !== null) setCollapsed([parent], false);
  const intoTree = parent === null && study.codes.get(beside ?? '')?.origin === 'a-priori';
  const open = intoTree ? topsOf(study, ids).filter(({ origin }) => origin === 'open') : [];
  const adopted = open.map(({ id }) => id);
  if (adopted.length > 0 && !(await editCodes(adopted, { origin: 'a-priori' }))) return;
  await runCommand({ type: 'move-codes', payload: { ids, parent, before } });
}

/** Codes the words selected in the reader with all of these; says so where nothing is selected. */
export async function applyChosen(ids: readonly string[]): Promise<void> {
  const { selected } = useViewStore.getState();
  if (selected === null) showToast(i18n.t('code-tree:toast.selectFirst'), false);
  else await applyCodes(selected, ids);
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
