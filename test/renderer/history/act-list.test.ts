import { describe, expect, it } from 'vitest';
import type { HistoryAct } from '../../../shared/commands/list-acts';
import { emptyStudy } from '../../../shared/model/study-state';
import { nextIndex } from '../../../renderer/features/history/act-list';
import { actCoder, actTime, stepSentence } from '../../../renderer/features/history/act-words';

const act = (more: Partial<HistoryAct>): HistoryAct => ({
  seq: 1,
  at: new Date(2026, 2, 12, 14, 32).toISOString(),
  by: 'noor',
  label: 'Code with Tijd',
  state: 'done',
  steps: 1,
  ...more,
});

describe('an act in words', () => {
  it('says when to the minute, however long ago', () => {
    const at = (...parts: readonly [number, number]) => actTime(act({}), new Date(2026, ...parts, 18));
    expect([at(2, 12), at(2, 13), at(5, 1)]).toEqual(['Today, 14:32', 'Yesterday, 14:32', '12 Mar, 14:32']);
  });

  it('says what going there would do', () => {
    expect(stepSentence(undefined)).toBe('Choose an act to go back to it.');
    expect(stepSentence(act({}))).toBe('Takes back this act.');
    expect(stepSentence(act({ steps: 5 }))).toBe('Takes back this act and what came after it: 5 acts.');
    expect(stepSentence(act({ state: 'undone', steps: 2 }))).toBe(
      'Does this act again and what came before it: 2 acts.',
    );
    expect(stepSentence(act({ state: 'undone', steps: 0 }))).toBe(
      'This act was undone before something else was done. It stays on record, but cannot come back.',
    );
  });

  it('names the coder, or nobody for one who is not in the study', () => {
    const study = emptyStudy();
    study.coders.set('noor', { id: 'noor', name: 'Noor Vermaat' });
    expect([actCoder(act({}), study), actCoder(act({ by: '' }), study)]).toEqual(['Noor Vermaat', 'nobody']);
  });
});

describe('the keys of the list of acts', () => {
  it('stay inside the list', () => {
    const lead = (key: string, at: number) => nextIndex(key, at, 30);
    expect([lead('ArrowDown', -1), lead('ArrowDown', 29), lead('ArrowUp', 0), lead('ArrowUp', -1)]).toEqual([
      0, 29, 0, 0,
    ]);
    expect([lead('PageDown', 5), lead('PageUp', 5), lead('Home', 9), lead('End', 9), lead('x', 9)]).toEqual([
      15, 0, 0, 29, -1,
    ]);
  });
});
