import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writePackage } from '../../../electron/study/colleague-package';
import { applyMerge, prepareMerge, type WaitingMerge } from '../../../electron/study/merge-colleague';
import type { StudySession } from '../../../electron/study/study-session';
import { expectOk } from '../../../shared/lib/result';
import { visible } from '../../support/visible-study';
import { coding, copyOf, filesOf, freshFolder, idOf, reopen, runs, shown, smallStudy } from './study-folder';

/** Two copies of one folder, coded apart by Noor and Daan. */
async function codedApart(): Promise<{ mine: StudySession; theirs: StudySession }> {
  const folder = join(await freshFolder(), 'study');
  const first = await smallStudy(folder);
  await runs(first, coding(first, 'fg', 'Koud', 'Bezoek'));
  await first.close();
  const copy = await copyOf(folder);
  const [mine, theirs] = [await reopen(folder), await reopen(copy)];
  mine.coder = first.coder;
  theirs.coder = idOf(theirs.study.coders, ({ name }) => name === 'Daan');
  await runs(mine, coding(mine, 'fg', 'wel vet', 'Beeld'));
  await runs(mine, coding(mine, 'ou', 'Thuis', 'Bezoek'));
  await runs(theirs, coding(theirs, 'fg', 'wel vet', 'Beeld'));
  await runs(theirs, { type: 'add-codes', payload: { parent: null, codes: [{ name: 'Werk' }] } });
  return { mine, theirs };
}

async function packageOf(session: StudySession): Promise<string> {
  const path = join(await freshFolder(), 'work.cbx');
  expectOk(await writePackage(session, path));
  return path;
}

async function merge(session: StudySession, path: string): Promise<void> {
  expectOk(await applyMerge(session, expectOk(await prepareMerge(session, path))));
}

const codings = (session: StudySession): number => session.study.codingDocuments.size;

describe('merging a colleague’s work', () => {
  it('gives both the same study whoever merges whom, and a second time nothing', async () => {
    const { mine, theirs } = await codedApart();
    const [fromMe, fromThem] = [await packageOf(mine), await packageOf(theirs)];
    await merge(mine, fromThem);
    await merge(theirs, fromMe);
    expect(shown(mine)).toBe(shown(theirs));
    expect(codings(mine)).toBe(4);
    const again = expectOk(await prepareMerge(mine, await packageOf(theirs)));
    expect([again.planned.plan.operations, again.planned.plan.incoming]).toEqual([0, []]);
    expect(await applyMerge(mine, again)).toEqual({
      ok: false,
      error: {
        code: 'merge-empty',
        message: 'Everything in this package is in the study already. Nothing was changed.',
      },
    });
  });

  it('takes a copy of the folder as well as a package, and leaves the copy untouched', async () => {
    const folder = join(await freshFolder(), 'study');
    const first = await smallStudy(folder);
    await first.close();
    const copy = await copyOf(folder);
    const theirs = await reopen(copy);
    theirs.coder = first.coder;
    await runs(theirs, coding(theirs, 'fg', 'Koud', 'Bezoek'));
    await theirs.close();
    const before = await filesOf(copy);
    const mine = await reopen(folder);
    await merge(mine, copy);
    expect(shown(mine)).toBe(shown(theirs));
    expect(await filesOf(copy)).toEqual(before);
  });

  it('is one act: one undo takes it back, also after a restart, and redo brings it again', async () => {
    const { mine, theirs } = await codedApart();
    const before = shown(mine);
    const path = await packageOf(theirs);
    const commits = mine.commits.length;
    await merge(mine, path);
    const after = shown(mine);
    expect([mine.commits.length, mine.history.undo]).toEqual([commits + 1, 'Merge the work of Daan']);
    for (const [step, expected] of [
      ['undo', before],
      ['redo', after],
      ['undo', before],
    ] as const) {
      expectOk(await mine[step]());
      expect(shown(mine)).toBe(expected);
    }
    expect(expectOk(await prepareMerge(mine, path)).planned.plan.operations).toBe(0);
  });

  it('brings the words of documents only the colleague has', async () => {
    const { mine, theirs } = await codedApart();
    const text = 'Een nieuw gesprek.';
    const textHash = expectOk(await theirs.store.sources.put(new TextEncoder().encode(text), 'text'));
    const document = {
      title: 'Nieuw',
      kind: 'interview',
      literal: 'verbatim',
      textHash,
      length: text.length,
      words: 3,
      speakers: [],
      turns: [],
      origin: { format: 'txt', originalHash: textHash },
    } as const;
    await runs(theirs, { type: 'add-documents', payload: { documents: [document] } });
    await merge(mine, await packageOf(theirs));
    const id = idOf(mine.study.documents, ({ title }) => title === 'Nieuw');
    expect(expectOk(await mine.texts.of(mine.study, id))).toBe(text);
  });

  it('refuses another study, and a plan the study has moved on from', async () => {
    const { mine, theirs } = await codedApart();
    const other = await smallStudy(join(await freshFolder(), 'other'));
    expect(await prepareMerge(mine, await packageOf(other))).toEqual({
      ok: false,
      error: {
        code: 'merge-other-study',
        message:
          'That is a different study, not a copy of this one. Nothing was changed. Choose a package that was sent from a copy of this study.',
      },
    });
    const waiting: WaitingMerge = expectOk(await prepareMerge(mine, await packageOf(theirs)));
    await runs(mine, { type: 'name-study', payload: { name: 'Kade' } });
    const stale = await applyMerge(mine, waiting);
    expect(stale.ok ? '' : stale.error.code).toBe('merge-stale');
    expect(visible(mine.study)[0]).toBe('study Kade');
  });

  it('is carried out once where it is asked for twice at the same moment', async () => {
    const { mine, theirs } = await codedApart();
    const waiting = expectOk(await prepareMerge(mine, await packageOf(theirs)));
    const commits = mine.commits.length;
    const both = await Promise.all([applyMerge(mine, waiting), applyMerge(mine, waiting)]);
    // Which of the two is carried out is the disk's to decide; that one is, and only one, is the promise.
    expect(both.map((merged) => (merged.ok ? 'merged' : merged.error.code)).sort()).toEqual([
      'merge-stale',
      'merged',
    ]);
    expect(mine.commits.length).toBe(commits + 1);
  });

  it('refuses to carry into one copy what was worked out for another of the same length', async () => {
    const { mine, theirs } = await codedApart();
    const waiting = expectOk(await prepareMerge(mine, await packageOf(theirs)));
    expect(mine.commits.length).toBe(theirs.commits.length);
    const other = await applyMerge(theirs, waiting);
    expect(other.ok ? '' : other.error.code).toBe('merge-stale');
  });

  it('refuses a package in which a document it knows has another text or other speakers', async () => {
    const { mine, theirs } = await codedApart();
    const path = await packageOf(theirs);
    const entries = unzipSync(await readFile(path));
    const operations = strFromU8(entries['operations.json'] ?? new Uint8Array());
    expect(operations).toContain('"speakers":["Deniz"]');
    const forged = operations.replaceAll('"speakers":["Deniz"]', '"speakers":["Iemand"]');
    await writeFile(path, zipSync({ ...entries, 'operations.json': strToU8(forged) }));
    const refused = await prepareMerge(mine, path);
    expect(refused.ok ? '' : refused.error.code).toBe('merge-other-text');
  });

  it('refuses a folder that is no study, and a file that is none', async () => {
    const { mine } = await codedApart();
    const folder = await freshFolder();
    const empty = await prepareMerge(mine, folder);
    await writeFile(join(folder, 'notes.cbx'), 'not a package');
    const notes = await prepareMerge(mine, join(folder, 'notes.cbx'));
    const missing = await prepareMerge(mine, join(folder, 'missing.cbx'));
    expect([empty, notes, missing].map((result) => (result.ok ? '' : result.error.code))).toEqual([
      'study-not-found',
      'package-unreadable',
      'package-unreadable',
    ]);
    expect((await filesOf(folder)).size).toBe(1);
  });
});
