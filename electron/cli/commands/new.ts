import { basename, resolve } from 'node:path';
import { fail, ok } from '../../../shared/lib/result';
import { createStudyFolder } from '../../study/open-folder';
import { requiredAll, type CliCommand } from '../cli-command';

/** As long as the commands that take these names allow; looked at first, so that no folder is left half made. */
const LONGEST = { name: 200, coder: 100 } as const;

/** Makes a new study with its name and first coder. */
export const newStudy: CliCommand = {
  name: 'new',
  words: ['STUDY'],
  usage: '--name TEXT --coder NAME',
  summary: 'Make a new study in a new or empty folder.',
  options: { name: { type: 'string' }, coder: { type: 'string' } },
  run: async (typed, world) => {
    const names = requiredAll(typed, 'name', 'coder');
    if (!names.ok) return names;
    const [name = '', coder = ''] = names.value.map((text) => text.trim());
    if (name === '' || coder === '' || name.length > LONGEST.name || coder.length > LONGEST.coder) {
      return fail(
        'name-length',
        `A study’s name has 1 to ${LONGEST.name} characters and a coder’s 1 to ${LONGEST.coder}. Nothing was made. Write others.`,
      );
    }
    const folder = resolve(typed.words[0] ?? '');
    const made = await createStudyFolder(folder, { backupsFolder: world.backupsFolder });
    if (!made.ok) return made;
    const session = made.value;
    try {
      const named = await session.run({ type: 'name-study', payload: { name } });
      if (!named.ok) return named;
      const added = await session.run({ type: 'add-coder', payload: { name: coder } });
      if (!added.ok) return added;
    } finally {
      await session.close();
    }
    const { id } = session.store.header;
    return ok({ json: { id, name, folder }, text: `Made “${name}” in the folder “${basename(folder)}”.` });
  },
};
