import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../electron/main/desk';
import { tellOfStudy, type Send } from '../../../electron/main/tell-of-study';
import { RecentStudies } from '../../../electron/main/recent-studies';
import { openStudyFolder } from '../../../electron/study/open-folder';
import { expectOk } from '../../../shared/lib/result';

const SAMPLE = join(import.meta.dirname, '../../../electron/sample');

let folder: string;
let desk: Desk;
/** Channels on which the window was told something. */
let told: string[];

function deskWith(sample: string): Desk {
  const send: Send = (channel) => told.push(channel);
  const places = { userData: join(folder, 'data'), sample, importer: '' };
  const made: Desk = new Desk(places, new RecentStudies(folder), (open) => tellOfStudy(open, made, send));
  return made;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codeboom-desk-'));
  told = [];
  desk = deskWith(SAMPLE);
});
afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, `${name}.codeboom`);
/** Whether nobody holds a study: it opens for writing at once. */
async function isFree(path: string): Promise<boolean> {
  const opened = await openStudyFolder(path);
  if (opened.ok) await opened.value.close();
  return opened.ok;
}

describe('the desk', () => {
  it('keeps one study and lets go of the other when two are opened at the same moment', async () => {
    expectOk(await desk.create(at('a'), 'A', 'Noor'));
    expectOk(await desk.create(at('b'), 'B', 'Noor'));
    await desk.close();
    const both = await Promise.all([desk.openFolder(at('a')), desk.openFolder(at('b'))]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect([desk.open?.folder, await isFree(at('a')), await isFree(at('b'))]).toEqual([at('b'), true, false]);
  });

  it('opens a study once when it is asked for twice', async () => {
    expectOk(await desk.create(at('a'), 'A', 'Noor'));
    await desk.close();
    const both = await Promise.all([desk.openFolder(at('a')), desk.openFolder(at('a'))]);
    expect([both.map(({ ok }) => ok), desk.refused]).toEqual([[true, true], null]);
  });

  it('lets go of a new study that could not be named', async () => {
    const made = await desk.create(at('a'), ' ', 'Noor');
    expect(made).toMatchObject({ ok: false, error: { code: 'name-empty' } });
    expect([desk.open, await isFree(at('a'))]).toEqual([null, true]);
  });

  it('tells the window nothing of a study that is no longer the open one', async () => {
    expectOk(await desk.create(at('a'), 'A', 'Noor'));
    const { session } = expectOk(desk.require());
    expectOk(await session.run({ type: 'add-coder', payload: { name: 'Daan' } }));
    expect(told).toEqual(['study:changed', 'study:saved']);
    expectOk(await desk.create(at('b'), 'B', 'Noor'));
    const late = await session.run({ type: 'add-coder', payload: { name: 'Iris' } });
    expect([late.ok, told]).toEqual([false, ['study:changed', 'study:saved']]);
  });

  it('puts no backup in the place of a study that is merely in use', async () => {
    expectOk(await desk.create(at('a'), 'A', 'Noor'));
    await desk.close();
    const held = expectOk(await openStudyFolder(at('a')));
    expect((await desk.openFolder(at('a'))).ok).toBe(false);
    await held.close();
    expect(await desk.restore()).toMatchObject({ ok: false, error: { code: 'no-backup' } });
    expect((await readdir(join(at('a'), 'data'))).filter((name) => name.includes('damaged'))).toEqual([]);
  });

  it('takes over only what was refused as in use', async () => {
    await mkdir(at('empty'));
    expect((await desk.openFolder(at('empty'))).ok).toBe(false);
    expect(await desk.takeOver()).toMatchObject({ ok: false, error: { code: 'no-study' } });
  });
});

describe('the sample on the desk', () => {
  it('is made whole although an earlier making of it broke off half-way', async () => {
    const unfinished = join(folder, 'data', 'sample', 'unfinished');
    await mkdir(unfinished, { recursive: true });
    await writeFile(join(unfinished, 'study.json'), '{}');
    expectOk(await desk.openSample());
    const { session } = expectOk(desk.require());
    const { study } = session;
    expect([study.documents.size, study.coders.size, study.coders.get(session.coder)?.name]).toEqual([
      10,
      2,
      'Noor Vermaat',
    ]);
    expect(await readdir(join(folder, 'data', 'sample'))).toEqual([
      'Loopbaanoriëntatie Havenstad 2026.codeboom',
    ]);
  });

  it('that cannot be made is refused with a sentence, and made the next time', async () => {
    const without = deskWith(join(folder, 'no-sample'));
    expect(await without.openSample()).toMatchObject({ ok: false, error: { code: 'sample-not-made' } });
    expect(without.refused).toMatchObject({ canTakeOver: false, backupAt: null });
    expect((await desk.openSample()).ok).toBe(true);
  });
});
