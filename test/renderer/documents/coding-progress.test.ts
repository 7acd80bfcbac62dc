import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingProgress, shareOf, sumProgress } from '../../../renderer/features/documents/coding-progress';
import { overlaps } from '../../../shared/lib/text-range';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

const progressIn = (builder: StudyBuilder, id: string, coder: string, version = '0'): unknown => {
  const document = builder.state.documents.get(id);
  if (document === undefined) throw new Error(`no document ${id}`);
  return codingProgress(builder.state, document, coder, version);
};

/** Ten turns of one respondent. */
const ten = (): StudyBuilder =>
  new StudyBuilder()
    .coder('noor', 'Noor')
    .coder('daan', 'Daan')
    .code('c', 'Code')
    .document('d', 'aa\nbb\ncc\ndd\nee\nff\ngg\nhh\nii\njj', ['Sem']);

describe('codingProgress', () => {
  it('counts turns with a coding of this coder, once each', () => {
    const study = ten()
      .coding('1', 'd', 'bb', 'c', 'noor')
      .coding('2', 'd', 'b', 'c', 'noor')
      .coding('3', 'd', 'dd\nee', 'c', 'noor')
      .coding('4', 'd', 'hh', 'c', 'daan');
    expect(progressIn(study, 'd', 'noor')).toEqual({ coded: 3, of: 10 });
    expect(progressIn(study, 'd', 'daan')).toEqual({ coded: 1, of: 10 });
  });

  it('leaves interviewers out', () => {
    const study = harbourStudy().group('iv', 'Interviewer', true);
    expect(progressIn(study, 'fg', 'nobody')).toEqual({ coded: 0, of: 3 });
    study.link('fg', 'Moderator', null, 'iv');
    expect(progressIn(study, 'fg', 'nobody')).toEqual({ coded: 0, of: 1 });
  });

  it('looks again when the version changes, and keeps its answer until then', () => {
    const study = ten();
    expect(progressIn(study, 'd', 'noor', '1')).toEqual({ coded: 0, of: 10 });
    study.coding('1', 'd', 'bb', 'c', 'noor');
    expect(progressIn(study, 'd', 'noor', '1')).toEqual({ coded: 0, of: 10 });
    expect(progressIn(study, 'd', 'noor', '2')).toEqual({ coded: 1, of: 10 });
  });

  it('has nothing to count in a text without turns', () => {
    const study = new StudyBuilder().document('r', 'Verslag van de dag.');
    expect(progressIn(study, 'r', 'noor')).toEqual({ coded: 0, of: 0 });
    expect(shareOf({ coded: 0, of: 0 })).toBeUndefined();
  });

  it('agrees with looking at every turn and every coding', () => {
    const text = 'aa\nbb\ncc\ndd\nee\nff\ngg\nhh\nii\njj';
    const range = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const study = ten();
        const codings = ranges.map(([from, length], index) => {
          const to = Math.min(text.length, from + length);
          return { id: `k${index}`, document: 'd', code: 'c', coder: 'noor', check: '', from, to };
        });
        if (codings.length > 0) study.op({ type: 'coding:add', codings });
        const turns = study.state.documents.get('d')?.turns ?? [];
        const coded = turns.filter((turn) => codings.some((coding) => overlaps(turn, coding))).length;
        expect(progressIn(study, 'd', 'noor')).toEqual({ coded, of: 10 });
      }),
    );
  });
});

it('adds progress up over documents', () => {
  const parts = [
    { coded: 3, of: 10 },
    { coded: 0, of: 0 },
    { coded: 5, of: 5 },
  ];
  expect(sumProgress(parts)).toEqual({ coded: 8, of: 15 });
});
