import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportHost } from '../../../../electron/importer/import-host';
import { Desk } from '../../../../electron/main/desk';
import { FileDialogs } from '../../../../electron/main/file-dialogs';
import { exportHandlers, mergeHandlers } from '../../../../electron/main/handlers/exchange-handlers';
import { importHandlers } from '../../../../electron/main/handlers/import-handlers';
import { RecentStudies } from '../../../../electron/main/recent-studies';
import { writePackage } from '../../../../electron/study/colleague-package';
import { expectOk, ok } from '../../../../shared/lib/result';

/** The file that the person in front of the dialog chooses. */
const dialog = vi.hoisted(() => ({ chosen: '' }));

vi.mock('electron', () => ({
  dialog: { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [dialog.chosen] }) },
}));

/** Reads every file as the same short talk; what importers read is tested where they are. */
const host: ImportHost = {
  start: (events) => ({
    send: () =>
      events.replied(
        ok({
          sources: [
            {
              title: 'Gesprek',
              text: 'Koud.',
              speakers: [],
              turns: [],
              format: 'txt',
              notes: [],
              labels: [],
              shown: [],
            },
          ],
          choices: [],
          repairs: [],
        }),
      ),
    kill: () => undefined,
  }),
};
const world = { host: () => host, send: () => undefined, clipboardText: () => Promise.resolve('') };
const dialogs = new FileDialogs(() => null);

let folder: string;
let desk: Desk;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codeboom-switched-'));
  const places = { userData: join(folder, 'data'), sample: '', importer: '' };
  desk = new Desk(places, new RecentStudies(folder), () => undefined);
  expectOk(await desk.create(join(folder, 'a.codeboom'), 'A', 'Noor'));
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

describe('what was chosen for one study', () => {
  it('is not imported into the study that took its place', async () => {
    dialog.chosen = join(folder, 'gesprek.txt');
    await writeFile(dialog.chosen, 'Koud.');
    const handlers = importHandlers(desk, dialogs, world);
    const { id = '' } = expectOk(await handlers['import:choose']({ from: 'files', into: null })) ?? {};
    const documents = [
      { file: 'f1', source: 0, title: 'Gesprek', kind: 'interview', literal: 'verbatim' },
    ] as const;
    expectOk(await desk.create(join(folder, 'b.codeboom'), 'B', 'Noor'));
    const elsewhere = await handlers['import:apply']({ id, documents });
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'import-gone' } });
    expect(expectOk(desk.require()).session.study.documents.size).toBe(0);
  });

  it('is not merged into the study that took its place, although that is as long', async () => {
    dialog.chosen = join(folder, 'a.cbx');
    expectOk(await writePackage(expectOk(desk.require()).session, dialog.chosen));
    const handlers = mergeHandlers(desk, dialogs);
    const { id = '' } = expectOk(await handlers['merge:choose'](undefined)) ?? {};
    expectOk(await desk.create(join(folder, 'b.codeboom'), 'B', 'Noor'));
    const elsewhere = await handlers['merge:apply']({ id });
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'merge-stale' } });
  });
});

describe('a file with a code tree', () => {
  it('that cannot be read is refused with a sentence', async () => {
    dialog.chosen = join(folder, 'codes.txt');
    await mkdir(dialog.chosen);
    expect(await exportHandlers(desk, dialogs)['codes:choose'](undefined)).toEqual({
      ok: false,
      error: {
        code: 'file-unreadable',
        message: '“codes.txt” is no file. Nothing was changed. Choose another file.',
      },
    });
  });
});
