import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../../electron/storage/real-disk';
import type { OpenedStore } from '../../../electron/storage/study-store';
import { whyNoTinyDisk, withTinyDisk } from '../../support/tiny-disk';
import type { WordCommit } from '../../support/word-commit';
import { makeWordStudy, numberedWords, openWordStudy, saveWords, wordsOf } from '../../support/word-study';

const reason = await whyNoTinyDisk();
if (reason !== undefined) console.log(`Not run here, because ${reason}: full disk, read-only disk.`);

test.skipIf(reason !== undefined)(
  'a full disk refuses commits, loses none, and takes them again',
  async () => {
    await withTinyDisk(600, async ({ folder }) => {
      const study = join(folder, 'words.codeboom');
      const ballast = join(folder, 'ballast');
      await writeFile(ballast, new Uint8Array(200_000));
      // A snapshot in passing would take the last room and give it back when it fails; the modelled disk tries that.
      const store = await makeWordStudy(realDisk, study, { snapshotEvery: 1_000_000 });
      const saved = await saveUntilRefused(store);
      console.log(`full disk: ${String(saved)} commits acknowledged before the disk was full`);

      expect(await store.append({ seq: saved + 1, word: 'x'.repeat(500) })).toMatchObject({
        ok: false,
        error: { code: 'disk-full' },
      });
      expect(store.mode).toEqual({ kind: 'writable' });
      await rm(ballast);
      await saveWords(store, ['after freeing space']);
      await store.close();
      const reopened = await openWordStudy(realDisk, study);
      expect(reopened.recovery).toEqual({ kind: 'clean' });
      expect(reopened.commits).toHaveLength(saved + 1);
      expect(wordsOf(reopened).at(-1)).toBe('after freeing space');
      await reopened.close();
    });
  },
);

test.skipIf(reason !== undefined)('a study on a full disk opens read-only with the reason', async () => {
  await withTinyDisk(600, async ({ folder }) => {
    const study = join(folder, 'words.codeboom');
    const store = await makeWordStudy(realDisk, study);
    await saveWords(store, ['first', 'second']);
    await store.close();
    await fill(join(folder, 'ballast'));

    const opened = await openWordStudy(realDisk, study);
    expect(wordsOf(opened)).toEqual(['first', 'second']);
    expect(opened.mode).toMatchObject({ kind: 'read-only', reason: { code: 'disk-full' } });
  });
});

test.skipIf(reason !== undefined)('a study on a read-only disk opens and refuses commits', async () => {
  await withTinyDisk(600, async ({ folder, makeReadOnly }) => {
    const study = join(folder, 'words.codeboom');
    const store = await makeWordStudy(realDisk, study);
    await saveWords(store, numberedWords(20));
    await store.close();
    await makeReadOnly();

    const opened = await openWordStudy(realDisk, study);
    expect(wordsOf(opened)).toEqual(numberedWords(20));
    expect(await opened.append({ seq: 21, word: 'more' })).toMatchObject({
      ok: false,
      error: {
        code: 'disk-read-only',
        message:
          'The study is open for reading only: the disk is read-only. Nothing was changed. Copy the study to a ' +
          'disk you can write to.',
      },
    });
  });
});

/** How many commits the disk took. */
async function saveUntilRefused(store: OpenedStore<WordCommit>): Promise<number> {
  for (let seq = 1; ; seq += 1) {
    const saved = await store.append({ seq, word: 'x'.repeat(500) });
    if (!saved.ok) return seq - 1;
  }
}

async function fill(path: string): Promise<void> {
  const file = await realDisk.open(path, 'create');
  let end = 0;
  for (const size of [4096, 1]) {
    for (let taken = size; taken > 0; end += taken) {
      taken = await file.write(new Uint8Array(size), end).catch(() => 0);
    }
  }
  await file.close();
}
