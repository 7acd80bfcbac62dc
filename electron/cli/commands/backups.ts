import { basename, resolve } from 'node:path';
import { ok } from '../../../shared/lib/result';
import { backupsOfStudy, restoreStudy } from '../../study/study-backups';
import { countOf, writing, type CliCommand } from '../cli-command';
import { withHint } from '../with-study';

/** Lists the copies of a study's history that lie outside its folder. */
export const listStudyBackups: CliCommand = {
  name: 'backups list',
  words: ['STUDY'],
  usage: '',
  summary: 'List the backups of a study, newest first; also of one that is too damaged to open.',
  options: {},
  run: async ({ words: [folder = ''] }, world) => {
    const backups = await backupsOfStudy(folder, world.backupsFolder);
    if (!backups.ok) return backups;
    const json = backups.value.map(({ path, at }) => ({ backup: basename(path), at: at.toISOString() }));
    const lines = json.map(({ backup, at }) => `${backup}\t${at}`);
    return ok({ json, text: lines.length === 0 ? 'There is no backup on this computer.' : lines.join('\n') });
  },
};

/** Puts a backup in the place of what a study holds. */
export const restoreStudyBackup: CliCommand = {
  name: 'backups restore',
  words: ['STUDY', 'BACKUP'],
  usage: '[--take-over]',
  summary:
    'Put a backup (a name of the list, or a path) in the place of what the study holds, which is moved aside and not deleted.',
  options: writing,
  run: async (typed, { backupsFolder }) => {
    const [folder = '', asked = ''] = typed.words;
    const takeOver = typed.values['take-over'] === true;
    const restored = withHint(await restoreStudy(resolve(folder), asked, { backupsFolder, takeOver }));
    if (!restored.ok) return restored;
    const { commits, movedTo } = restored.value;
    const text = `Restored ${countOf(commits, 'step')}. What was there before is in data/${movedTo}.`;
    return ok({ json: { commits, movedTo }, text });
  },
};
