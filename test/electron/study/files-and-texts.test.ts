import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countWords, likelyKind } from '../../../electron/study/add-read-files';
import { localTime } from '../../../electron/study/export-quotes';
import { readWords } from '../../../electron/study/read-words';
import { writeFileWhole } from '../../../electron/study/write-file';
import { expectOk } from '../../../shared/lib/result';
import { freshFolder, idOf, smallStudy } from './study-folder';

describe('writeFileWhole', () => {
  it('writes a file and replaces the one that stood there, leaving nothing beside it', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'quotes.csv');
    expectOk(await writeFileWhole(path, Buffer.from('oud')));
    expectOk(await writeFileWhole(path, Buffer.from('nieuw')));
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['nieuw', ['quotes.csv']]);
  });

  it('says in one sentence that it could not, and leaves what was there', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'taken'));
    for (const path of [join(folder, 'taken'), join(folder, 'missing', 'x.csv')]) {
      const written = await writeFileWhole(path, Buffer.from('x'));
      expect(written.ok ? '' : written.error.message).toBe(
        'The file could not be written. The study is safe. Choose another place.',
      );
    }
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('frozen texts', () => {
  it('are refused when the file was changed from outside, and nothing is coded in them', async () => {
    const folder = await freshFolder();
    const session = await smallStudy(folder);
    const id = idOf(session.study.documents, ({ title }) => title === 'ou');
    const hash = session.study.documents.get(id)?.textHash ?? '';
    await writeFile(join(folder, 'sources', `${hash}.txt`), 'Andere woorden.');
    const code = idOf(session.study.codes, ({ name }) => name === 'Beeld');
    const codings = [{ document: id, from: 0, to: 5, code }];
    const answers = [
      await session.texts.of(session.study, id),
      await session.run({ type: 'add-codings', payload: { codings } }),
      await session.texts.of(session.study, 'xx'),
    ];
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual([
      'source-damaged',
      'source-damaged',
      'document-not-found',
    ]);
  });
});

describe('what is said of a read file', () => {
  it.each([
    ['', 0],
    ['Nee.', 1],
    ["'s Morgens, zo'n 2-daags stage-uur!", 5],
    ['Fátima’s café\n\n3 keer', 4],
    ['— … ?', 0],
  ])('counts the words of %j as people do', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('guesses the kind from the number of speakers', () => {
    const kindOf = (count: number): string => likelyKind({ speakers: Array<string>(count).fill('x') });
    expect([0, 1, 2, 3, 4, 9].map(kindOf)).toEqual([
      'report',
      'interview',
      'interview',
      'interview',
      'focus-group',
      'focus-group',
    ]);
  });

  it('reads words in the usual encodings with their byte order mark, and refuses what is no text by the file’s name', () => {
    const dutch = 'Één café';
    const latin = Buffer.from(dutch, 'latin1');
    const marked = Buffer.from(`\uFEFF${dutch}`, 'utf16le');
    expect([Buffer.from(dutch), latin, marked].map((bytes) => expectOk(readWords('a.txt', bytes)))).toEqual([
      dutch,
      dutch,
      `\uFEFF${dutch}`,
    ]);
    const binary = readWords('foto.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0]));
    expect(binary.ok ? '' : binary.error.message).toContain('foto.txt');
  });
});

describe('localTime', () => {
  it('prints local time with its offset, whatever the zone of the computer', () => {
    const now = new Date('2026-03-12T10:20:30.400Z');
    const printed = localTime(now);
    expect(printed).toMatch(/^2026-03-1[123]T\d\d:\d\d:30[+-]\d\d:\d\d$/);
    expect(new Date(printed).toISOString()).toBe('2026-03-12T10:20:30.000Z');
  });
});
