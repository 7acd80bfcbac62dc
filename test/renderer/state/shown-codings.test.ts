import { describe, expect, it } from 'vitest';
import { ALL_SHOWN, keptCoders, showsAll, shownTest } from '../../../renderer/state/shown-codings';
import type { Coding } from '../../../shared/model/coding';
import { foldOperations } from '../../../shared/model/fold';
import type { OperationBody } from '../../../shared/model/operation';

const add = (id: string, parent: string | null): OperationBody => ({
  type: 'code:add',
  code: { id, name: id, parent, position: 0, definition: '', aliases: [], origin: 'open' },
});
const bodies: readonly OperationBody[] = [
  { type: 'coder:add', coder: { id: 'noor', name: 'Noor' } },
  { type: 'coder:add', coder: { id: 'daan', name: 'Daan' } },
  add('keuze', null),
  add('motief', 'keuze'),
  add('thuis', null),
];
const study = foldOperations(
  bodies.map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: '' })),
);
const coding = (code: string, coder: string, rest: Partial<Coding> = {}): Coding => ({
  ...{ id: 'c', document: 'd', from: 0, to: 1, check: '', code, coder },
  ...rest,
});

describe('what the reader shows', () => {
  it('is everything at first', () => {
    expect(showsAll(ALL_SHOWN)).toBe(true);
    expect(shownTest(study, ALL_SHOWN, 'noor')(coding('thuis', 'daan'))).toBe(true);
  });

  it('is a code with those below it', () => {
    const isShown = shownTest(study, { ...ALL_SHOWN, codes: ['keuze'] }, 'noor');
    expect(['keuze', 'motief', 'thuis'].map((code) => isShown(coding(code, 'noor')))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is my codings, those of others, or those of one coder', () => {
    const by = (coders: string): readonly boolean[] =>
      ['noor', 'daan'].map((coder) =>
        shownTest(study, { ...ALL_SHOWN, coders }, 'noor')(coding('thuis', coder)),
      );
    expect([by('mine'), by('others'), by('daan')]).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it('is by valence, the lack of one included', () => {
    const isShown = shownTest(study, { ...ALL_SHOWN, valences: ['positive', 'none'] }, 'noor');
    const rated = [coding('thuis', 'noor', { valence: 'positive' }), coding('thuis', 'noor')];
    expect(rated.map(isShown)).toEqual([true, true]);
    expect(isShown(coding('thuis', 'noor', { valence: 'negative' }))).toBe(false);
  });
});

describe('keptCoders', () => {
  it('keeps a coder blind to the others, and forgets a coder who is gone', () => {
    expect(['mine', 'daan', 'gone', '', null].map((stored) => keptCoders(stored, study))).toEqual([
      'mine',
      'daan',
      'all',
      'all',
      'all',
    ]);
  });
});
