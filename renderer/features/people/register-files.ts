import type { RegisterFormat } from '../../../shared/register/register-preview';
import { i18n } from '../../i18n/i18n';
import { chooseRegister, saveRegister } from '../../services/register';
import { showToast } from '../../state/view-store';
import { openPeopleDialog } from './register-store';

/** Asks where to and writes the register; says in a toast how it went. */
export async function exportRegister(format: RegisterFormat): Promise<void> {
  const saved = await saveRegister(format);
  if (!saved.ok) showToast(saved.error.message, false);
  else if (saved.value !== null) showToast(i18n.t('people:exported', { name: saved.value.name }), false);
}

/** Asks for a table of people and shows what it would do, before anything is done. */
export async function importRegister(): Promise<void> {
  const chosen = await chooseRegister();
  if (!chosen.ok) showToast(chosen.error.message, false);
  else if (chosen.value !== null) openPeopleDialog({ kind: 'import', offer: chosen.value });
}
