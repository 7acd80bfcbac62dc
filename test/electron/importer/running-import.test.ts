import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFiles } from '../../../electron/importer/folder-files';
import type { ImportHost } from '../../../electron/importer/import-host';
import { RunningImport } from '../../../electron/importer/running-import';
import { heldFile } from '../../../electron/importer/source-file';
import type { ImportFile } from '../../../electron/importer/source-file';
import { expectOk } from '../../../shared/lib/result';
import type { ImportedFile } from '../../../shared/ipc/import-messages';
import { builtImportHost } from './importer-host';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});

const text = (name: string, words: string): ImportFile =>
  heldFile(name, words.length, new TextEncoder().encode(words));
const ANNA = 'Anna: Hoi.\nBram: Dag.\nAnna: Ja.\nLet op: nee.';

function begin(onNews: (file: ImportedFile) => void = () => undefined): RunningImport {
  return new RunningImport({ id: 'i', host, known: () => undefined, onNews });
}

const short = (files: readonly ImportedFile[]): readonly string[] =>
  files.map(({ key, name, kind }) => `${key} ${name} ${kind}`);

describe('RunningImport', () => {
  it('tells of every file what becomes of it, and accounts for each', async () => {
    const news: string[] = [];
    const running = begin(({ key, kind, revision }) => news.push(`${revision} ${key} ${kind}`));
    running.add([text('a.txt', ANNA), text('leeg.txt', ''), text('nog eens.txt', ANNA)]);
    await running.settled();
    expect(short(running.files)).toEqual(['f1 a.txt ready', 'f2 leeg.txt failed', 'f3 nog eens.txt skipped']);
    expect(news).toEqual([
      ...['1 f1 waiting', '2 f2 waiting', '3 f3 waiting'],
      ...['4 f1 reading', '5 f1 ready', '6 f2 reading', '7 f2 failed', '8 f3 reading', '9 f3 skipped'],
    ]);
    running.close();
  });

  it('takes more files in while it runs', async () => {
    const running = begin();
    running.add([text('a.txt', ANNA)]);
    running.add([text('b.txt', 'Tweede.')]);
    await running.settled();
    running.add([text('c.txt', 'Derde.')]);
    await running.settled();
    expect(short(running.files)).toEqual(['f1 a.txt ready', 'f2 b.txt ready', 'f3 c.txt ready']);
    running.close();
  });

  it('keeps what was read when it is stopped, and reads the rest when it goes on', async () => {
    const running: RunningImport = begin(({ key, kind }) => {
      if (key === 'f1' && kind === 'ready') running.stop();
    });
    running.add([text('a.txt', ANNA), text('b.txt', 'Tweede.')]);
    await running.settled();
    expect(running.files.map((file) => (file.kind === 'skipped' ? file : file.kind))).toEqual([
      'ready',
      {
        kind: 'skipped',
        key: 'f2',
        name: 'b.txt',
        revision: 5,
        reason: '“b.txt” was not read: the import was stopped before it. Nothing was changed.',
        stopped: true,
      },
    ]);
    running.resume();
    await running.settled();
    expect(short(running.files)).toEqual(['f1 a.txt ready', 'f2 b.txt ready']);
    running.close();
  });

  it('reads one file again as a person wants it', async () => {
    const running = begin();
    running.add([heldFile('a.txt', 4, Uint8Array.from([0x43, 0x61, 0x66, 0x82]))]);
    await running.settled();
    const again = expectOk(await running.readAgain('f1', { encoding: 'cp850' }));
    expect(again).toMatchObject({ kind: 'ready', options: { encoding: 'cp850' } });
    expect(running.readOf('f1')?.parsed.sources[0]?.text).toBe('Café');
    expect(await running.readAgain('f1', { encoding: 'klingon' })).toMatchObject({ ok: false });
    expect(running.readOf('f1')?.parsed.sources[0]?.text).toBe('Café');
    running.close();
    expect(await running.readAgain('f1', {})).toMatchObject({ error: { code: 'import-gone' } });
  });
});

describe('folderFiles', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'codeboom-folder-'));
    await mkdir(join(folder, 'school 2', 'dieper'), { recursive: true });
    for (const name of ['FG-10.docx', 'FG-2.docx', '.geheim', '~$FG-2.docx', 'school 2/OU.txt'])
      await writeFile(join(folder, name), 'x');
    await writeFile(join(folder, 'school 2', 'dieper', 'te diep.txt'), 'x');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are those of the folder and of the folders directly in it, by name', async () => {
    expect(readdirSync(folder)).toHaveLength(5);
    expect(expectOk(await folderFiles(folder))).toEqual([
      join(folder, 'FG-2.docx'),
      join(folder, 'FG-10.docx'),
      join(folder, 'school 2', 'OU.txt'),
    ]);
  });

  it('are refused where there are none, too many or no folder', async () => {
    const empty = join(folder, 'leeg');
    const full = join(folder, 'vol');
    await mkdir(empty);
    await mkdir(full);
    for (let index = 0; index < 501; index += 1) await writeFile(join(full, `${index}.txt`), '');
    expect(await folderFiles(empty)).toMatchObject({ error: { code: 'folder-empty' } });
    expect(await folderFiles(full)).toMatchObject({ error: { code: 'folder-too-large' } });
    expect(await folderFiles(join(folder, 'weg'))).toMatchObject({ error: { code: 'folder-unreadable' } });
  });
});
