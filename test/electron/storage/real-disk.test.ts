import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectOk } from '../../../shared/lib/result';
import { createStudy } from '../../../electron/storage/create-study';
import { listBackups } from '../../../electron/storage/backups';
import { openStudy } from '../../../electron/storage/open-study';
import { realDisk } from '../../../electron/storage/real-disk';
import {
  makeWordStudy,
  numberedWords,
  openWordStudy,
  saveWords,
  withFolder,
  WORD_STUDY,
  wordOptions,
  wordsOf,
} from '../../support/word-study';

test('a study on the real disk is closed, backed up and opened again', async () => {
  await withFolder(async (folder) => {
    const study = join(folder, 'words.codeboom');
    const options = { backupsFolder: join(folder, 'backups') };
    const store = await makeWordStudy(realDisk, study, options);
    await saveWords(store, numberedWords(1200));
    const sha256 = expectOk(await store.sources.put(Buffer.from('tekst'), 'text'));
    await store.close();

    expect((await readdir(study)).sort()).toEqual(['data', 'sources', 'study.json']);
    expect(await listBackups(realDisk, options.backupsFolder, WORD_STUDY.id)).not.toEqual([]);
    const reopened = await openWordStudy(realDisk, study, options);
    expect(wordsOf(reopened)).toEqual(numberedWords(1200));
    expect(Buffer.from(expectOk(await reopened.sources.read(sha256, 'text'))).toString()).toBe('tekst');
    await reopened.close();
  });
});

test('a path that is a file is neither a study nor a place for one', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'notes.txt');
    await writeFile(path, 'notes');
    expect(await openStudy(realDisk, path, wordOptions())).toMatchObject({
      error: { code: 'study-not-found' },
    });
    expect(await createStudy(realDisk, path, WORD_STUDY, wordOptions())).toMatchObject({
      error: { code: 'not-a-folder' },
    });
  });
});

test('a name the disk cannot hold is refused with a sentence', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, `${'ë'.repeat(200)}.codeboom`);
    expect(await createStudy(realDisk, path, WORD_STUDY, wordOptions())).toMatchObject({
      error: { code: 'name-too-long' },
    });
  });
});

test.each([
  'Ouders & stage – ronde 2',
  'ouderbetrokkenheid 🙂',
  'É',
  'E\u0301',
  `${'pad/'.repeat(60)}studie`,
])('a study lives in a folder named %s', async (name) => {
  await withFolder(async (folder) => {
    const path = join(folder, name);
    await mkdir(path, { recursive: true });
    const store = await makeWordStudy(realDisk, path);
    await saveWords(store, ['first']);
    await store.close();
    expect(wordsOf(await openWordStudy(realDisk, path))).toEqual(['first']);
  });
});
