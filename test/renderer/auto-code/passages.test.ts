import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autoCodeQuestion, firstAsk } from '../../../renderer/features/auto-code/auto-code-ask';
import {
  countPassages,
  MARK,
  markPassages,
  readPassages,
  tickedPassages,
} from '../../../renderer/features/auto-code/passages';
import {
  countTicks,
  previewRows,
  setTicks,
  tickAll,
} from '../../../renderer/features/auto-code/preview-rows';
import { overlaps } from '../../../shared/lib/text-range';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

const passages = readPassages('[["fg",[13,17,24,27,40,45]],["ou",[0,12]]]');

describe('passages that are about to be coded', () => {
  it('are counted through all documents', () => {
    expect(passages).toEqual([
      { document: 'fg', first: 0, ranges: [13, 17, 24, 27, 40, 45] },
      { document: 'ou', first: 3, ranges: [0, 12] },
    ]);
    expect([countPassages(passages), countPassages([])]).toEqual([4, 0]);
  });

  it('are marked where the acting coder used the code already, and where they overlap a coding with it', () => {
    const { state } = harbourStudy();
    const { free, overlaps: over, coded } = MARK;
    expect([...markPassages(state, passages, ['visit'], 'noor')]).toEqual([coded, free, free, free]);
    expect([...markPassages(state, passages, ['image'], 'noor')]).toEqual([free, over, free, free]);
    expect([...markPassages(state, passages, ['visit', 'image'], 'noor')]).toEqual([over, over, free, free]);
    expect([...markPassages(state, passages, ['home'], 'noor')]).toEqual([free, free, free, free]);
    expect([...markPassages(state, passages, [], 'noor')]).toEqual([free, free, free, free]);
  });

  it('are marked as a comparison of every passage with every coding would', () => {
    const range = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })).map(([from, length]) => ({
      from,
      to: from + length,
    }));
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 12 }),
        fc.array(range, { maxLength: 12 }),
        (codings, asked) => {
          const study = new StudyBuilder()
            .coder('noor', 'Noor')
            .document('d', 'x'.repeat(60))
            .code('c', 'C', null, 0);
          for (const [index, { from, to }] of codings.entries()) {
            const coding = { id: `k${index}`, document: 'd', from, to, code: 'c', coder: 'noor', check: '' };
            study.op({ type: 'coding:add', codings: [coding] });
          }
          const sorted = asked.toSorted((a, b) => a.from - b.from);
          const ranges = sorted.flatMap(({ from, to }) => [from, to]);
          const expected = sorted.map((one) => {
            if (codings.some(({ from, to }) => from === one.from && to === one.to)) return MARK.coded;
            return codings.some((coding) => overlaps(coding, one)) ? MARK.overlaps : MARK.free;
          });
          const marks = markPassages(study.state, [{ document: 'd', first: 0, ranges }], ['c'], 'noor');
          expect([...marks]).toEqual(expected);
        },
      ),
    );
  });

  it('go to the command without those that were taken out', () => {
    expect(tickedPassages(passages, (index) => index !== 1 && index !== 3)).toEqual([
      { document: 'fg', ranges: [13, 17, 40, 45] },
    ]);
  });
});

describe('the ticks of the preview', () => {
  it('count along with every change', () => {
    const all = tickAll(5, (index) => index !== 2);
    expect([all.count, countTicks(all, 0, 3)]).toEqual([4, 2]);
    const some = setTicks(all, 1, 4, () => false);
    expect([some.count, [...some.on], [...all.on]]).toEqual([2, [1, 0, 0, 0, 1], [1, 1, 0, 1, 1]]);
  });

  it('stand on lines under their documents; folded documents keep only their heading', () => {
    expect(previewRows(passages, new Set(['fg']))).toEqual([
      { kind: 'document', document: 'fg', first: 0, end: 3 },
      { kind: 'document', document: 'ou', first: 3, end: 4 },
      { kind: 'passage', passage: 3 },
    ]);
  });
});

describe('what the dialog asks for', () => {
  it('begins with the search it was opened from', () => {
    const list = { typed: 'haven', pattern: false, whole: false, group: 'll', document: null };
    expect(firstAsk(list)).toEqual({
      mode: 'words',
      typed: 'haven',
      whole: false,
      unit: 'hit',
      who: 'group:ll',
      document: '',
    });
    expect(firstAsk(null)).toMatchObject({ typed: '', whole: true, who: '' });
  });

  it('is several words, a pattern, or all turns of somebody', () => {
    const ask = { ...firstAsk(null), typed: 'keuze, keus*', who: 'speaker:Yara: moeder', document: 'd1' };
    const common = { use: 'auto-code', unit: 'hit', first: 100 };
    const filter = { documents: ['d1'], speakers: ['Yara: moeder'] };
    expect(autoCodeQuestion(ask)).toEqual({
      ...common,
      query: { kind: 'words', terms: ['keuze', 'keus*'], whole: true },
      filter,
    });
    expect(autoCodeQuestion({ ...ask, mode: 'pattern', who: 'participant:p1', document: '' })).toEqual({
      ...common,
      query: { kind: 'pattern', source: 'keuze, keus*' },
      filter: { participants: ['p1'] },
    });
    expect(autoCodeQuestion({ ...ask, mode: 'speaker', unit: 'sentence', who: 'group:' })).toEqual({
      ...common,
      unit: 'turn',
      query: { kind: 'turns' },
      filter: { documents: ['d1'], groups: [''] },
    });
  });

  it('is nothing as long as there is nothing to look for', () => {
    expect([
      autoCodeQuestion(firstAsk(null)),
      autoCodeQuestion({ ...firstAsk(null), mode: 'speaker', typed: 'x' }),
    ]).toEqual([null, null]);
  });
});
