import type { GroupEdit, StakeholderGroup } from '../../../shared/model/participant';
import { i18n } from '../../i18n/i18n';
import { runCommand } from '../../services/run-command';

/** What the form of a group holds; `parent` '' rolls up into none. */
export interface GroupDraft extends Pick<StakeholderGroup, 'name' | 'monogram' | 'hue' | 'asks'> {
  readonly parent: string;
}

/** Adds a group, or changes only what is different of one; true when it is in the study. */
export async function saveGroup(
  known: StakeholderGroup | undefined,
  { parent, ...fields }: GroupDraft,
): Promise<boolean> {
  if (known === undefined) {
    const group = { ...fields, ...(parent === '' ? {} : { parent }) };
    return (await runCommand({ type: 'add-groups', payload: { groups: [group] } })).ok;
  }
  const edit = changesOf(known, { parent, ...fields });
  if (Object.keys(edit).length === 0) return true;
  return (await runCommand({ type: 'edit-group', payload: { id: known.id, edit } })).ok;
}

function changesOf(known: StakeholderGroup, { name, monogram, hue, asks, parent }: GroupDraft): GroupEdit {
  return {
    ...(name === known.name ? {} : { name }),
    ...(monogram === known.monogram ? {} : { monogram }),
    ...(hue === known.hue ? {} : { hue }),
    ...(asks === known.asks ? {} : { asks }),
    ...(parent === (known.parent ?? '') ? {} : { parent: parent === '' ? null : parent }),
  };
}

/** Takes a group away that nobody is in; true when it is gone. */
export async function removeGroup({ id, name }: StakeholderGroup): Promise<boolean> {
  const toast = i18n.t('people:groupRemoved', { name });
  return (await runCommand({ type: 'remove-groups', payload: { ids: [id] } }, { toast })).ok;
}

/** Puts everybody of a group in another; true when it is done. */
export async function mergeGroup({ id, name }: StakeholderGroup, into: string): Promise<boolean> {
  const toast = i18n.t('people:groupJoined', { name });
  return (await runCommand({ type: 'merge-groups', payload: { id, into } }, { toast })).ok;
}
