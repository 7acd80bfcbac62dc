import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';
import { addReadFiles, sourcesOf } from '../../../electron/study/add-read-files';
import { StudySession } from '../../../electron/study/study-session';
import type { Disk } from '../../../electron/storage/disk';
import { openStudy } from '../../../electron/storage/open-study';
import { realDisk } from '../../../electron/storage/real-disk';
import { expectOk } from '../../../shared/lib/result';
import { parseCommit } from '../../../shared/schema/parse-commit';
import { parse } from '../../support/parse-source';
import { closedLater, freshFolder, smallStudy } from './study-folder';

/** The real disk, with the ending of every file in `sources` that is looked for written down. */
function toldDisk(told: string[]): Disk {
  return {
    ...realDisk,
    readFile: (path) => {
      if (path.includes('sources')) told.push(extname(path));
      return realDisk.readFile(path);
    },
  };
}

it('the conversations of one workbook store their original once, and each its own text', async () => {
  const folder = join(await freshFolder(), 'study');
  const first = await smallStudy(folder);
  await first.close();
  const before = new Set(await readdir(join(folder, 'sources')));
  const told: string[] = [];
  const options = { parseCommit, now: () => new Date() };
  const opened = expectOk(await openStudy(toldDisk(told), folder, options));
  const session = closedLater(new StudySession(opened, () => new Date()));
  session.coder = first.coder;
  told.length = 0;

  const original = Buffer.from(
    'Gesprek,Wat viel op?\nHavo,Ze wilden vooral zelf iets maken daar.\nVmbo,Het bezoek aan de werf bleef hangen.\n' +
      'Vwo,Er was voor hen te weinig tijd om te vragen.\n',
  );
  const parsed = expectOk(await parse('verslagen.csv', original));
  const originalHash = createHash('sha256').update(original).digest('hex');
  const files = sourcesOf({ file: 'verslagen.csv', parsed, original, originalHash }).map((read) => ({
    read,
    choice: { title: read.source.title, kind: 'report', literal: 'summary' } as const,
  }));
  expectOk(await addReadFiles(session, files));

  expect(told).toEqual(['.original', '.txt', '.txt', '.txt']);
  const added = (await readdir(join(folder, 'sources'))).filter((name) => !before.has(name));
  const texts = parsed.sources.map(({ text }) => `${createHash('sha256').update(text).digest('hex')}.txt`);
  expect(added.sort()).toEqual([`${originalHash}.original`, ...texts].sort());
});
