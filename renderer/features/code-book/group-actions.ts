import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';
import { useStudyStore } from '../../state/study-store';
import { useBookStore } from './book-store';

/** Makes a group with codes in it, or an empty one to drag codes to, and shows it. */
export async function addGroup(name: string, codes: readonly string[]): Promise<void> {
  const id = freshId();
  const done = await runCommand({ type: 'add-code-group', payload: { id, name, codes } });
  if (done.ok && codes.length === 0) useBookStore.setState({ group: null });
}

/** Lets codes join a group; those in it already stay as they are. */
export async function joinGroup(id: string, codes: readonly string[]): Promise<void> {
  const group = useStudyStore.getState().study.codeGroups.get(id);
  const add = codes.filter((code) => group?.codes.includes(code) === false);
  if (group === undefined || add.length === 0) return;
  const toast = i18n.t('code-book:groups.joined', { count: add.length, group: group.name });
  await runCommand({ type: 'edit-code-group', payload: { id, edit: { add } } }, { toast });
}

/** Takes codes out of a group. */
export async function leaveGroup(id: string, codes: readonly string[]): Promise<void> {
  const group = useStudyStore.getState().study.codeGroups.get(id);
  const remove = codes.filter((code) => group?.codes.includes(code) === true);
  if (group === undefined || remove.length === 0) return;
  const toast = i18n.t('code-book:groups.left', { count: remove.length, group: group.name });
  await runCommand({ type: 'edit-code-group', payload: { id, edit: { remove } } }, { toast });
}

/** Gives a group another name; an empty or unchanged one changes nothing. */
export async function renameGroup(id: string, name: string): Promise<void> {
  const before = useStudyStore.getState().study.codeGroups.get(id)?.name;
  if (name.trim() === '' || name.trim() === before) return;
  await runCommand({ type: 'edit-code-group', payload: { id, edit: { name: name.trim() } } });
}

/** Takes a group away; its codes stay. */
export async function removeGroup(id: string): Promise<void> {
  const name = useStudyStore.getState().study.codeGroups.get(id)?.name ?? '';
  const toast = i18n.t('code-book:groups.removed', { name });
  const done = await runCommand({ type: 'remove-code-group', payload: { id } }, { toast });
  if (done.ok) useBookStore.setState({ group: null });
}

function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
