import { beforeEach, describe, expect, it } from 'vitest';
import {
  applyCommits,
  applyPart,
  markSaved,
  markStopped,
  showStudy,
  useStudyStore,
} from '../../../renderer/state/study-store';
import type { StudyOpening } from '../../../shared/ipc/messages';
import type { Commit } from '../../../shared/model/commit';
import { packStudy } from '../../../shared/model/pack-study';
import { emptyStudy } from '../../../shared/model/study-state';

const opening: StudyOpening = {
  id: 's',
  folder: 'haven',
  state: packStudy(emptyStudy()),
  coder: '',
  history: { undo: null, redo: null },
  readOnly: null,
  notices: [],
  seq: 0,
  saving: false,
  savedAt: '2026-03-12T13:00:00.000Z',
  isSample: false,
  keyOpen: false,
};

const rename = (seq: number, name: string): Commit => ({
  seq,
  at: '2026-03-12T14:00:00.000Z',
  label: `Name the study ${name}`,
  ops: [{ lamport: seq, device: 'd', by: '', type: 'study:name', name }],
  inverse: [],
  history: { kind: 'act' },
});

const saveState = (): unknown => useStudyStore.getState().save;

describe('the save state', () => {
  beforeEach(() => showStudy(opening));

  it('is saving from a change until the disk has answered for the last one', () => {
    expect(saveState()).toEqual({ kind: 'saved', at: '2026-03-12T13:00:00.000Z' });
    applyCommits([rename(1, 'a'), rename(2, 'b')], { undo: 'b', redo: null });
    expect(saveState()).toEqual({ kind: 'saving' });
    markSaved(1, '2026-03-12T14:00:01.000Z');
    expect(saveState()).toEqual({ kind: 'saving' });
    markSaved(2, '2026-03-12T14:00:02.000Z');
    expect(saveState()).toEqual({ kind: 'saved', at: '2026-03-12T14:00:02.000Z' });
  });

  it('stays stopped whatever comes after, until a study is opened afresh', () => {
    const error = { code: 'disk-full', message: 'The disk is full.' };
    markStopped(error);
    applyCommits([rename(1, 'a')], { undo: 'a', redo: null });
    markSaved(1, '2026-03-12T14:00:01.000Z');
    expect(saveState()).toEqual({ kind: 'stopped', error });
    showStudy(opening);
    expect(saveState()).toEqual({ kind: 'saved', at: '2026-03-12T13:00:00.000Z' });
  });

  it('is stopped at once for a study that may only be read', () => {
    const readOnly = { code: 'locked', message: 'It is open elsewhere.' };
    showStudy({ ...opening, readOnly });
    expect(saveState()).toEqual({ kind: 'stopped', error: readOnly });
  });
});

describe('a change that crosses with the study it belongs to', () => {
  const shown = (): unknown => {
    const { study, shownSeq } = useStudyStore.getState();
    return [study.name, shownSeq];
  };

  it('is passed over where the study holds it already', () => {
    showStudy({ ...opening, seq: 2 });
    expect(applyCommits([rename(1, 'old'), rename(2, 'older')], { undo: 'x', redo: null })).toBe(true);
    expect(shown()).toEqual(['', 2]);
    expect(applyCommits([rename(2, 'older'), rename(3, 'next')], { undo: 'x', redo: null })).toBe(true);
    expect(shown()).toEqual(['next', 3]);
  });

  it('is not folded over a gap, so that the study can be asked for anew', () => {
    showStudy({ ...opening, seq: 2 });
    expect(applyCommits([rename(4, 'too far')], { undo: 'x', redo: null })).toBe(false);
    expect(shown()).toEqual(['', 2]);
  });

  it('leaves the study at saving where it came before the disk had answered', () => {
    showStudy({ ...opening, seq: 2, saving: true });
    expect(saveState()).toEqual({ kind: 'saving' });
    markSaved(1, '2026-03-12T14:00:01.000Z');
    expect(saveState()).toEqual({ kind: 'saving' });
    markSaved(2, '2026-03-12T14:00:02.000Z');
    expect(saveState()).toEqual({ kind: 'saved', at: '2026-03-12T14:00:02.000Z' });
  });
});

describe('a commit that is told in parts', () => {
  beforeEach(() => showStudy(opening));

  const part = (name: string): Commit['ops'] => rename(1, name).ops;
  const told: Commit = { ...rename(1, ''), ops: [] };
  const history = { undo: 'b', redo: null };

  it('is drawn once, when all its parts have come', () => {
    const { revision } = useStudyStore.getState();
    applyPart(1, part('a'));
    applyPart(1, part('b'));
    expect(useStudyStore.getState().revision).toBe(revision);
    expect(applyCommits([told], history, 2)).toBe(true);
    const { study, shownSeq, groundRevision } = useStudyStore.getState();
    expect([study.name, shownSeq, groundRevision]).toEqual(['b', 1, 0 + revision]);
  });

  it('is asked for anew where a part never came', () => {
    applyPart(2, part('a'));
    applyPart(1, part('b'));
    expect(applyCommits([told], history, 2)).toBe(false);
    expect(useStudyStore.getState().shownSeq).toBe(0);
  });

  it('is passed over where the study holds it already', () => {
    showStudy({ ...opening, seq: 1 });
    applyPart(1, part('a'));
    expect(applyCommits([told], history, 1)).toBe(true);
    expect(useStudyStore.getState().study.name).toBe('');
  });
});
