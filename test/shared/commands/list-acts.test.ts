import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../shared/commands/history';
import { listActs, stepsTo, type ActsAsked } from '../../../shared/commands/list-acts';
import type { Commit, HistoryRole } from '../../../shared/model/commit';

type Entry = readonly [label: string, by: string, history?: HistoryRole];

/** A journal of these entries; the n-th is made at minute n. */
function journal(...entries: readonly Entry[]): readonly Commit[] {
  return entries.map(([label, by, history = { kind: 'act' }], index) => ({
    seq: index + 1,
    at: `2026-03-12T10:0${index}:00.000Z`,
    label,
    ops: [{ type: 'study:name', name: label, lamport: index + 1, device: 'd', by }],
    inverse: [],
    history,
  }));
}

const all: ActsAsked = { before: null, limit: 10 };
const brief = (commits: readonly Commit[], asked = all): readonly string[] =>
  listActs(commits, historyOf(commits), asked).acts.map(
    ({ seq, label, state, steps }) => `${seq} ${label} ${state} ${steps}`,
  );

describe('the list of acts', () => {
  it('has the newest first, with who and when and how many steps back each is', () => {
    const commits = journal(['Add code Tijd', 'noor'], ['Code with Tijd', 'daan']);
    expect(listActs(commits, historyOf(commits), all)).toEqual({
      acts: [
        {
          seq: 2,
          at: '2026-03-12T10:01:00.000Z',
          by: 'daan',
          label: 'Code with Tijd',
          state: 'done',
          steps: 1,
        },
        {
          seq: 1,
          at: '2026-03-12T10:00:00.000Z',
          by: 'noor',
          label: 'Add code Tijd',
          state: 'done',
          steps: 2,
        },
      ],
      more: false,
    });
  });

  it('shows undone acts in their place, and how many come again with each', () => {
    const commits = journal(
      ['a', ''],
      ['b', ''],
      ['c', ''],
      ['Undo: c', '', { kind: 'undo', target: 3 }],
      ['Undo: b', '', { kind: 'undo', target: 2 }],
    );
    expect(brief(commits)).toEqual(['3 c undone 2', '2 b undone 1', '1 a done 1']);
  });

  it('keeps an act on record that was undone before something else was done', () => {
    const commits = journal(['a', ''], ['b', ''], ['Undo: b', '', { kind: 'undo', target: 2 }], ['c', '']);
    expect(brief(commits)).toEqual(['4 c done 1', '2 b undone 0', '1 a done 2']);
  });

  it('counts an act that was done again among the done ones, last', () => {
    const commits = journal(
      ['a', ''],
      ['b', ''],
      ['Undo: b', '', { kind: 'undo', target: 2 }],
      ['Undo: a', '', { kind: 'undo', target: 1 }],
      ['Redo: a', '', { kind: 'redo', target: 1 }],
    );
    expect(brief(commits)).toEqual(['2 b undone 1', '1 a done 1']);
  });

  it('comes in pages', () => {
    const commits = journal(['a', ''], ['b', ''], ['c', '']);
    expect(brief(commits, { before: null, limit: 2 })).toEqual(['3 c done 1', '2 b done 2']);
    expect(listActs(commits, historyOf(commits), { before: null, limit: 2 }).more).toBe(true);
    expect(brief(commits, { before: 2, limit: 2 })).toEqual(['1 a done 3']);
    expect(listActs(commits, historyOf(commits), { before: 2, limit: 2 }).more).toBe(false);
    expect(listActs(commits, historyOf(commits), { before: 1, limit: 2 })).toEqual({ acts: [], more: false });
  });

  it('is narrowed by coder and by words, whatever their case and accents', () => {
    const commits = journal(
      ['Code with Oriëntatie', 'noor'],
      ['Code with Tijd', 'noor'],
      ['Add code Tijd', 'daan'],
    );
    const seqs = (asked: object): readonly number[] =>
      listActs(commits, historyOf(commits), { ...all, ...asked }).acts.map((a) => a.seq);
    expect(seqs({ by: 'noor' })).toEqual([2, 1]);
    expect(seqs({ text: 'ORIENTATIE ' })).toEqual([1]);
    expect(seqs({ by: 'daan', text: 'tijd' })).toEqual([3]);
    expect(seqs({ by: 'nobody' })).toEqual([]);
    expect(seqs({ text: 'coderen met tijd' })).toEqual([]);
    expect(seqs({ text: 'coderen met tijd', language: 'nl' })).toEqual([2]);
  });
});

describe('stepsTo', () => {
  it('counts from the top of a stack, and is 0 for what is not in it', () => {
    expect([stepsTo([1, 4, 7], 7), stepsTo([1, 4, 7], 1), stepsTo([1, 4, 7], 3)]).toEqual([1, 3, 0]);
  });
});
