import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StudySession } from '../../../electron/study/study-session';
import type { Disk } from '../../../electron/storage/disk';
import { openStudy } from '../../../electron/storage/open-study';
import { realDisk } from '../../../electron/storage/real-disk';
import { expectOk } from '../../../shared/lib/result';
import { parseCommit } from '../../../shared/schema/parse-commit';
import { closedLater, coding, freshFolder, reopen, shown, smallStudy } from './study-folder';

interface Fault {
  problem: { readonly call: 'write' | 'syncData'; readonly code: string } | null;
}

/** The real disk, on which a call to a log fails while `fault` names it and its system error. */
function failingDisk(fault: Fault): Disk {
  return {
    ...realDisk,
    open: async (path, mode) => {
      const file = await realDisk.open(path, mode);
      const unless = async <T>(call: 'write' | 'syncData', done: () => Promise<T>): Promise<T> => {
        if (fault.problem?.call !== call || !path.includes('log-')) return done();
        throw Object.assign(new Error(fault.problem.code), { code: fault.problem.code });
      };
      return {
        ...file,
        write: (bytes, position) => unless('write', () => file.write(bytes, position)),
        syncData: () => unless('syncData', () => file.syncData()),
      };
    },
  };
}

async function sessionOn(fault: Fault, folder: string): Promise<StudySession> {
  const first = await smallStudy(folder);
  await first.close();
  const options = { parseCommit, now: () => new Date() };
  const session = new StudySession(
    expectOk(await openStudy(failingDisk(fault), folder, options)),
    () => new Date(),
  );
  session.coder = first.coder;
  return closedLater(session);
}

describe('a session on a disk that fails', () => {
  it('shows again what is on disk when the disk is full, tells why, and goes on once there is room', async () => {
    const folder = join(await freshFolder(), 'study');
    const fault: Fault = { problem: null };
    const session = await sessionOn(fault, folder);
    const before = shown(session);
    const heard: string[] = [];
    session.listener = {
      committed: ({ seq }) => heard.push(`shown ${seq}`),
      saved: ({ seq }) => heard.push(`saved ${seq}`),
      reloaded: (reason) => heard.push(`reloaded: ${reason?.code ?? 'no reason'}`),
    };
    fault.problem = { call: 'write', code: 'ENOSPC' };
    const results = await Promise.all(
      ['Koud', 'wel', 'vet'].map((words) => session.run(coding(session, 'fg', words, 'Bezoek'))),
    );
    expect(results.map((result) => (result.ok ? 'saved' : result.error.code))).toEqual([
      'disk-full',
      'disk-full',
      'disk-full',
    ]);
    expect(heard).toEqual(['shown 7', 'shown 8', 'shown 9', 'reloaded: disk-full']);
    expect([shown(session), session.history.undo]).toEqual([before, 'Add 3 codes']);

    fault.problem = null;
    expect(expectOk(await session.run(coding(session, 'fg', 'Koud', 'Bezoek'))).seq).toBe(7);
    const after = shown(session);
    await session.close();
    expect(shown(await reopen(folder))).toBe(after);
  });

  it('takes no more when a sync fails, and keeps what was acknowledged', async () => {
    const folder = join(await freshFolder(), 'study');
    const fault: Fault = { problem: null };
    const session = await sessionOn(fault, folder);
    expectOk(await session.run(coding(session, 'fg', 'Koud', 'Bezoek')));
    const saved = shown(session);
    fault.problem = { call: 'syncData', code: 'EIO' };
    const failed = await session.run(coding(session, 'fg', 'vet', 'Bezoek'));
    fault.problem = null;
    const later = await session.run(coding(session, 'fg', 'vet', 'Bezoek'));
    expect([failed.ok, later.ok, session.store.mode.kind]).toEqual([false, false, 'read-only']);
    expect(shown(session)).toBe(saved);
    await session.close();
    // What failed may or may not have reached the disk; what was acknowledged must have.
    const acknowledged = saved.split('\n').find((line) => line.startsWith('coding '));
    expect(shown(await reopen(folder)).split('\n')).toContain(acknowledged);
  });
});
