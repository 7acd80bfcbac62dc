import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '../../../../electron/main/desk';
import { FileDialogs } from '../../../../electron/main/file-dialogs';
import { exportHandlers } from '../../../../electron/main/handlers/exchange-handlers';
import { keyHandlers } from '../../../../electron/main/handlers/key-handlers';
import { RecentStudies } from '../../../../electron/main/recent-studies';
import { addReadFiles } from '../../../../electron/study/add-read-files';
import { expectOk } from '../../../../shared/lib/result';
import { parseSource } from '../../../support/parse-source';
import { scanForLeaks } from '../../../support/leak-scan';

const PASSPHRASE = 'negen gele kranen';
const TEXT = 'Dat vond Yasmina ook.';

/** Where the person in front of the dialog saves, and what the dialog proposed. */
const dialog = vi.hoisted(() => ({ folder: '', proposed: [] as string[] }));

/** What stands on the clipboard. */
const board = vi.hoisted(() => ({ text: '' }));

vi.mock('electron', () => ({
  clipboard: { writeText: (text: string) => (board.text = text) },
  dialog: {
    showSaveDialog: ({ defaultPath }: { defaultPath: string }) => {
      dialog.proposed.push(defaultPath);
      return Promise.resolve({ canceled: false, filePath: `${dialog.folder}/${defaultPath}` });
    },
  },
}));

let folder: string;
let desk: Desk;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codeboom-window-'));
  Object.assign(dialog, { folder, proposed: [] });
  board.text = '';
  const places = { userData: join(folder, 'data'), sample: '', importer: '' };
  desk = new Desk(places, new RecentStudies(folder), () => undefined);
  expectOk(await desk.create(join(folder, 'study.codeboom'), 'Studie van Yasmina', 'Noor'));
  await codeOnePassage();
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

async function codeOnePassage(): Promise<void> {
  const { session } = expectOk(desk.require());
  const source = await parseSource('Gesprek.txt', Buffer.from(TEXT));
  const read = { source, original: Buffer.from(TEXT), originalHash: 'a'.repeat(64) };
  const choice = { title: 'Gesprek', kind: 'interview', literal: 'verbatim' } as const;
  expectOk(await addReadFiles(session, [{ read, choice }]));
  expectOk(await session.run({ type: 'add-codes', payload: { parent: null, codes: [{ name: 'Mening' }] } }));
  const [document = ''] = session.study.documents.keys();
  const [code = ''] = session.study.codes.keys();
  const codings = [{ document, from: 0, to: TEXT.length, code }];
  expectOk(await session.run({ type: 'add-codings', payload: { codings } }));
}

/** The whole study as one export, as the window asks for it. */
async function exported(): Promise<unknown> {
  const handlers = exportHandlers(desk, new FileDialogs(() => null));
  return handlers['export:save']({ format: 'docx', scope: {} });
}

describe('copying from the window', () => {
  const copied = (): Promise<unknown> =>
    exportHandlers(desk, new FileDialogs(() => null))['export:copy']({ scope: {}, source: 'none' });

  it('puts the quotes on the clipboard, with the names of an unlocked key file replaced', async () => {
    const keys = keyHandlers(desk);
    expectOk(await keys['key:unlock']({ passphrase: PASSPHRASE }));
    expectOk(await keys['key:name']({ participant: 'p1', names: ['Yasmina'] }));
    expect(await copied()).toEqual({ ok: true, value: { quotes: 1, withheld: 0 } });
    expect(board.text).toBe('“Dat vond [participant] ook.”');
  });

  it('leaves the clipboard alone while the key file is locked', async () => {
    const keys = keyHandlers(desk);
    expectOk(await keys['key:unlock']({ passphrase: PASSPHRASE }));
    expectOk(await keys['key:name']({ participant: 'p1', names: ['Yasmina'] }));
    expectOk(await keys['key:lock'](undefined));
    expect(await copied()).toMatchObject({ ok: false, error: { code: 'key-locked' } });
    expect(board.text).toBe('');
  });
});

describe('exporting from the window', () => {
  it('without a key file writes the words as they are', async () => {
    expect(await exported()).toEqual({
      ok: true,
      value: { name: 'Studie van Yasmina quotes.docx', quotes: 1, withheld: 0 },
    });
  });

  it('with a locked key file asks for no file name and writes nothing', async () => {
    const keys = keyHandlers(desk);
    expectOk(await keys['key:unlock']({ passphrase: PASSPHRASE }));
    expectOk(await keys['key:name']({ participant: 'p1', names: ['Yasmina'] }));
    expectOk(await keys['key:lock'](undefined));
    expect(await exported()).toMatchObject({ ok: false, error: { code: 'key-locked' } });
    expect(dialog.proposed).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.docx'))).toEqual([]);
  });

  it('with an unlocked key file replaces names in the words and in the proposed file name', async () => {
    const keys = keyHandlers(desk);
    expectOk(await keys['key:unlock']({ passphrase: PASSPHRASE }));
    expectOk(await keys['key:name']({ participant: 'p1', names: ['Yasmina'] }));
    const name = 'Studie van [participant] quotes.docx';
    expect(await exported()).toEqual({ ok: true, value: { name, quotes: 1, withheld: 0 } });
    expect(dialog.proposed).toEqual([name]);
    expect(scanForLeaks(name, await readFile(join(folder, name)), ['Yasmina'])).toEqual([]);
  });

  it('keeps the names of both where two participants are named at the same moment', async () => {
    const keys = keyHandlers(desk);
    expectOk(await keys['key:unlock']({ passphrase: PASSPHRASE }));
    await Promise.all([
      keys['key:name']({ participant: 'p1', names: ['Yasmina'] }),
      keys['key:name']({ participant: 'p2', names: ['Ruben'] }),
    ]);
    await keys['key:lock'](undefined);
    expect(expectOk(await keys['key:unlock']({ passphrase: PASSPHRASE })).names).toEqual({
      p1: ['Yasmina'],
      p2: ['Ruben'],
    });
  });

  it('unlocks the key of a study whose folder was renamed', async () => {
    const { session } = expectOk(desk.require());
    const keys = keyHandlers(desk);
    const own = join(folder, 'former name.key');
    await writeFile(
      own,
      JSON.stringify({ format: 1, study: session.store.header.id, salt: '', iv: '', tag: '', data: '' }),
    );
    expect(await exported()).toMatchObject({ ok: false, error: { code: 'key-locked' } });
    expect(await keys['key:unlock']({ passphrase: PASSPHRASE })).toMatchObject({
      ok: false,
      error: { message: 'The passphrase does not open the key file. Nothing was changed. Try again.' },
    });
  });
});
