import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePackage } from '../../../electron/study/colleague-package';
import { decodeKeptStudy, encodeKeptStudy, PACKING } from '../../../electron/study/kept-study';
import { applyMerge, prepareMerge } from '../../../electron/study/merge-colleague';
import type { StudySession } from '../../../electron/study/study-session';
import { historyOf } from '../../../shared/commands/history';
import { expectOk } from '../../../shared/lib/result';
import { foldOperations } from '../../../shared/model/fold';
import { unpackStudy } from '../../../shared/model/pack-study';
import { stepOf } from '../../support/history-generator';
import { requestOf, type Step } from '../../support/team-steps';
import { visible } from '../../support/visible-study';
import {
  coding,
  copyOf,
  crashedCopyOf,
  filesOf,
  freshFolder,
  reopen,
  runs,
  shown,
  smallStudy,
} from './study-folder';

const mark = { bytes: 900, history: 'ab' };

describe('a kept study', () => {
  it('comes back with its name, coders and stacks, before its text is unpacked', () => {
    const state = foldOperations([
      { type: 'study:name', name: 'Haven', lamport: 1, device: 'd', by: '' },
      { type: 'coder:add', coder: { id: 'noor', name: 'Noor' }, lamport: 2, device: 'd', by: '' },
    ]);
    const stacks = { undo: [1, 2, 3, 7, 9, 10], redo: [5, 4] };
    const body = encodeKeptStudy(state, stacks);
    const kept = decodeKeptStudy({ study: 's', stamp: PACKING, seq: 12, mark, body });
    const { text, ...head } = kept;
    expect(head).toEqual({ seq: 12, name: 'Haven', coders: ['noor'], stacks });
    expect(visible(unpackStudy(text))).toEqual(visible(state));
  });

  it('is what the window gets right after opening, and the study is the same as before closing', async () => {
    const folder = await freshFolder();
    const first = await smallStudy(folder);
    await runs(first, coding(first, 'fg', 'Koud', 'Bezoek'));
    const before = [first.packed, first.name, first.history, first.coders];
    await first.close();
    const second = await reopen(folder);
    expect([second.packed, second.name, second.history, second.coders]).toEqual(before);
    second.prepare();
    expect([second.packed, second.name, second.history, second.coders]).toEqual(before);
    expect(shown(second)).toBe(shown(first));
  });

  it('is as good as folding the whole history, after any acts, restarts and crashes', async () => {
    const act = fc.record({ step: stepOf, after: fc.constantFrom('go on', 'go on', 'restart', 'crash') });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 30 }), async (acts) => {
        let folder = await freshFolder();
        let session = await smallStudy(folder);
        for (const { step, after } of acts) {
          await take(session, step);
          if (after === 'go on') continue;
          const coder = session.coder;
          if (after === 'crash') folder = await crashedCopyOf(folder);
          await session.close();
          session = await reopen(folder);
          session.coder = coder;
          // Waits for the snapshot that a crash makes due, so that the next crash leaves whole files and a log.
          expectOk(await session.store.snapshot());
          expectFolded(session);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('gives way to the whole history where a colleague’s older work came in before a crash', async () => {
    const folder = join(await freshFolder(), 'study');
    const first = await smallStudy(folder);
    await first.close();
    const theirs = await reopen(await copyOf(folder));
    theirs.coder = first.coder;
    await runs(theirs, coding(theirs, 'fg', 'wel vet', 'Beeld'));
    const path = join(await freshFolder(), 'work.cbx');
    expectOk(await writePackage(theirs, path));
    const mine = await reopen(folder);
    mine.coder = first.coder;
    for (const words of ['Koud', 'Niemand']) await runs(mine, coding(mine, 'fg', words, 'Bezoek'));
    await mine.close();
    const later = await reopen(folder);
    expectOk(await applyMerge(later, expectOk(await prepareMerge(later, path))));
    const crashed = await reopen(await crashedCopyOf(folder));
    expectFolded(crashed);
    expect(shown(crashed)).toBe(shown(later));
    expect(crashed.study.codingDocuments.size).toBe(3);
    expectOk(await crashed.undo());
    expect(crashed.study.codingDocuments.size).toBe(2);
  });

  it('is not needed: without it the study opens the same', async () => {
    const folder = await freshFolder();
    const first = await smallStudy(folder);
    await runs(first, coding(first, 'fg', 'Koud', 'Bezoek'));
    expectOk(await first.undo());
    await first.close();
    const names = [...(await filesOf(folder)).keys()].filter((name) => name.includes('state-'));
    expect(names).toHaveLength(1);
    const opened = await reopen(await copyOf(folder, 'state-'));
    expectFolded(opened);
    expect([shown(opened), opened.history]).toEqual([
      shown(first),
      { undo: 'Add 3 codes', redo: 'Code with Bezoek' },
    ]);
  });
});

async function take(session: StudySession, step: Step): Promise<void> {
  if (step.what === 'undo' || step.what === 'redo') expectOk(await session[step.what]());
  const request = requestOf(session.study, step);
  if (request !== null) await session.run(request);
}

function expectFolded(session: StudySession): void {
  const { history, name, coders } = session;
  const folded = foldOperations(session.operations);
  const { undo, redo } = historyOf(session.commits);
  const labelOf = (seq: number | undefined): string | null => session.commits[(seq ?? 0) - 1]?.label ?? null;
  expect([name, coders]).toEqual([folded.name, [...folded.coders.keys()]]);
  expect(visible(unpackStudy(session.packed))).toEqual(visible(folded));
  expect(visible(session.study)).toEqual(visible(folded));
  expect(history).toEqual({ undo: labelOf(undo.at(-1)), redo: labelOf(redo.at(-1)) });
}
