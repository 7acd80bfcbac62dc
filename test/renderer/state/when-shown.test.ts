import { beforeEach, describe, expect, it } from 'vitest';
import { applyCommits, closeStudy, showStudy } from '../../../renderer/state/study-store';
import { whenShown } from '../../../renderer/state/when-shown';
import { packStudy } from '../../../shared/model/pack-study';
import { emptyStudy } from '../../../shared/model/study-state';
import type { StudyOpening } from '../../../shared/ipc/messages';
import type { Commit } from '../../../shared/model/commit';

const opening: StudyOpening = {
  id: 's',
  folder: 'Haven.codeboom',
  state: packStudy(emptyStudy()),
  coder: '',
  history: { undo: null, redo: null },
  readOnly: null,
  notices: [],
  seq: 0,
  saving: false,
  savedAt: null,
  isSample: false,
  keyOpen: false,
};

const naming = (seq: number): Commit => ({
  seq,
  at: '2026-03-12T14:00:00.000Z',
  label: 'Name the study',
  ops: [{ type: 'study:name', name: `Haven ${seq}`, lamport: seq, device: 'd', by: '' }],
  inverse: [],
  history: { kind: 'act' },
});

/** Whether a promise is settled once everything that is due has run. */
async function settled(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 0));
  return done;
}

beforeEach(() => showStudy(opening));

describe('waiting until a commit is shown', () => {
  it('is over at once for one that is shown, and with its coming for one that is not', async () => {
    applyCommits([naming(1)], opening.history);
    expect(await settled(whenShown(1))).toBe(true);
    const second = whenShown(2);
    expect(await settled(second)).toBe(false);
    applyCommits([naming(2)], opening.history);
    expect(await settled(second)).toBe(true);
  });

  it('is over when the study is closed', async () => {
    const never = whenShown(9);
    expect(await settled(never)).toBe(false);
    closeStudy();
    expect(await settled(never)).toBe(true);
  });
});
