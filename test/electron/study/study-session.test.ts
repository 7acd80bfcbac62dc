import fc from 'fast-check';
import { join } from 'node:path';
import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openStudyFolder } from '../../../electron/study/open-folder';
import type { StudySession } from '../../../electron/study/study-session';
import type { CommandRequest } from '../../../shared/commands/registry';
import { expectOk } from '../../../shared/lib/result';
import { requestOf, type Step } from '../../support/team-steps';
import { stepOf } from '../../support/history-generator';
import { visible } from '../../support/visible-study';
import { closedLater, coding, freshFolder, reopen, runs, shown, smallStudy } from './study-folder';

async function journalOf(folder: string): Promise<string> {
  const data = join(folder, 'data');
  const logs = (await readdir(data)).filter((name) => name.startsWith('log-'));
  return (await Promise.all(logs.map((name) => readFile(join(data, name), 'utf8')))).join('');
}

describe('a study session', () => {
  it('shows a command at once and acknowledges it when its line is on disk', async () => {
    const folder = await freshFolder();
    const session = await smallStudy(folder);
    const heard: string[] = [];
    session.listener = {
      committed: ({ label }, history) => heard.push(`shown ${label}, undo ${history.undo ?? '-'}`),
      saved: ({ label, seq }) => heard.push(`saved ${seq} ${label}`),
      reloaded: () => heard.push('reloaded'),
    };
    const receipt = expectOk(await session.run(coding(session, 'fg', 'Koud', 'Bezoek')));
    expect(heard).toEqual(['shown Code with Bezoek, undo Code with Bezoek', 'saved 7 Code with Bezoek']);
    expect({ seq: receipt.seq, label: receipt.label }).toEqual({ seq: 7, label: 'Code with Bezoek' });
    expect(await journalOf(folder)).toContain('"label":"Code with Bezoek"');
  });

  it('tells a payload that does not fit by one sentence and changes nothing', async () => {
    const session = await smallStudy(await freshFolder());
    const before = shown(session);
    // What a script could send; the types of the window do not allow it.
    const wrong = { type: 'name-study', payload: { name: 'x'.repeat(201) } } satisfies CommandRequest;
    expect(await session.run(wrong)).toEqual({
      ok: false,
      error: {
        code: 'bad-request',
        message: 'Something asked for is missing or too long. Nothing was changed.',
        detail: 'name',
      },
    });
    expect([shown(session), session.commits.length]).toEqual([before, 6]);
  });

  it('answers null to undo and redo where there is nothing to take', async () => {
    const folder = await freshFolder();
    const session = await smallStudy(folder);
    expect(expectOk(await session.redo())).toBe(null);
    for (let act = 0; act < 6; act += 1) expect(expectOk(await session.undo())?.seq).toBe(7 + act);
    expect(expectOk(await session.undo())).toBe(null);
    expect(shown(session)).toBe('study ');
  });

  it('undoes and redoes across restarts, one by one', async () => {
    const folder = await freshFolder();
    let session = await smallStudy(folder);
    const looks = [shown(session)];
    for (const words of ['Koud', 'wel vet', 'Niemand']) {
      await runs(session, coding(session, 'fg', words, 'Beeld'));
      looks.push(shown(session));
    }
    for (const step of ['undo', 'undo', 'redo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      await session.close();
      session = await reopen(folder);
      expectOk(await session[step]());
      const at = looks.indexOf(shown(session));
      expect({ step, known: at >= 0 }).toEqual({ step, known: true });
    }
    expect(shown(session)).toBe(looks[3]);
    expect(session.history).toEqual({ undo: 'Code with Beeld', redo: null });
  });

  it('takes any thirty acts back to the start and does them again, with restarts between', async () => {
    const script = fc.array(stepOf, { minLength: 30, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const folder = await freshFolder();
        let session = await smallStudy(folder);
        const looks = [shown(session)];
        for (const step of steps) if (await take(session, step)) looks.push(shown(session));
        for (let at = looks.length - 2; at >= 0; at -= 1) {
          expectOk(await session.undo());
          expect(shown(session)).toBe(looks[at]);
        }
        await session.close();
        session = await reopen(folder);
        for (const look of looks.slice(1)) {
          expectOk(await session.redo());
          expect(shown(session)).toBe(look);
        }
        await session.close();
        expect(shown(await reopen(folder))).toBe(looks.at(-1));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('stamps each opening with a device of its own, and each operation after all it has seen', async () => {
    const folder = await freshFolder();
    const first = await smallStudy(folder);
    await first.close();
    const second = await reopen(folder);
    second.coder = first.coder;
    await runs(second, coding(second, 'fg', 'Koud', 'Bezoek'));
    const stamps = second.operations.map(({ lamport }) => lamport);
    expect(stamps).toEqual(stamps.map((_, index) => index + 1));
    const devices = new Set(second.operations.map(({ device }) => device));
    expect([...devices]).toEqual([first.device, second.device]);
  });

  it('takes up the only coder of a study, and nobody where there are more', async () => {
    const folder = await freshFolder();
    const session = await smallStudy(folder);
    await session.close();
    expect((await reopen(folder)).coder).toBe('');
  });

  it('opens for reading beside the one who writes, and refuses to write', async () => {
    const folder = await freshFolder();
    const writer = await smallStudy(folder);
    const reader = closedLater(expectOk(await openStudyFolder(folder, { access: 'read' })));
    expect(shown(reader)).toBe(shown(writer));
    const refused = await reader.run({ type: 'name-study', payload: { name: 'Kade' } });
    expect(refused.ok).toBe(false);
    expect(visible(reader.study)[0]).toBe('study Haven');
  });
});

async function take(session: StudySession, step: Step): Promise<boolean> {
  const request = requestOf(session.study, step);
  return request !== null && (await session.run(request)).ok;
}

describe('a history taken to one act', () => {
  it('undoes and redoes all acts up to it, each as a step of its own', async () => {
    const folder = await freshFolder();
    const session = await smallStudy(folder);
    const looks = [shown(session)];
    for (const words of ['Koud', 'wel vet', 'Niemand']) {
      await runs(session, coding(session, 'fg', words, 'Beeld'));
      looks.push(shown(session));
    }
    expect(expectOk(await session.stepTo('undo', 8))).toEqual({ acts: 2 });
    expect(shown(session)).toBe(looks[1]);
    const { acts } = await session.list({ before: null, limit: 3 });
    expect(acts.map(({ seq, state }) => [seq, state])).toEqual([
      [9, 'undone'],
      [8, 'undone'],
      [7, 'done'],
    ]);
    await session.close();
    const later = await reopen(folder);
    expect(expectOk(await later.stepTo('redo', 9))).toEqual({ acts: 2 });
    expect(shown(later)).toBe(looks[3]);
    expect(later.commits.slice(9).map(({ label }) => label)).toEqual([
      'Undo: Code with Beeld',
      'Undo: Code with Beeld',
      'Redo: Code with Beeld',
      'Redo: Code with Beeld',
    ]);
  });

  it('changes nothing for an act that is not there any more', async () => {
    const session = await smallStudy(await freshFolder());
    const before = shown(session);
    for (const kind of ['undo', 'redo'] as const) {
      expect(await session.stepTo(kind, 99)).toMatchObject({ ok: false, error: { code: 'act-not-found' } });
    }
    expect([shown(session), session.commits.length]).toEqual([before, 6]);
  });
});
