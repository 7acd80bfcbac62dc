import { resolve } from 'node:path';
import { ok } from '../../../shared/lib/result';
import { createStudyFolder } from '../../study/open-folder';
import { required, type CliCommand } from '../cli-command';

/** Makes a new study with its name and first coder. */
export const newStudy: CliCommand = {
  name: 'new',
  usage: 'STUDY --name TEXT --coder NAME',
  summary: 'Make a new study in a new or empty folder.',
  options: { name: { type: 'string' }, coder: { type: 'string' } },
  words: [1, 1],
  run: async (typed, world) => {
    const name = required(typed, 'name');
    if (!name.ok) return name;
    const coder = required(typed, 'coder');
    if (!coder.ok) return coder;
    const folder = resolve(typed.words[0] ?? '');
    const made = await createStudyFolder(folder, { backupsFolder: world.backupsFolder });
    if (!made.ok) return made;
    const session = made.value;
    const named = await session.run({ type: 'name-study', payload: { name: name.value } });
    const added = named.ok ? await session.run({ type: 'add-coder', payload: { name: coder.value } }) : named;
    await session.close();
    if (!added.ok) return added;
    return ok({
      json: { id: session.store.header.id, name: name.value },
      text: `Made “${name.value}” in ${folder}.`,
    });
  },
};
