import { describe, expect, test } from 'vitest';
import { planDrop, type DropPlace } from '../../../../renderer/features/reader/gestures/plan-drop';
import type { Carried } from '../../../../renderer/services/code-drag';
import { coding, layoutOf } from '../reading-sample';

// Turns at 0-5 and 6-34; "echt koud" is 10-19.
const layout = layoutOf(['Koud?', 'Ja, echt koud. Maar wel vet.']);
const words = { layout, selection: null };
const selected = { layout, selection: { from: 9, to: 19 } };
const two: Carried = { kind: 'codes', codes: ['c1', 'c2'] };
const mine = coding('a', 0, 5, 'c1');
const carried: Carried = { kind: 'coding', coding: mine };
const at = (offset: number): DropPlace => ({ kind: 'words', offset });
const on = (from: number, to: number, code: string): DropPlace => ({
  kind: 'coding',
  coding: coding('b', from, to, code),
});

describe('a code dropped on the text', () => {
  test('codes the selected words, without the space around them, where it is dropped on these', () => {
    expect(planDrop(two, at(12), selected, false)).toEqual({
      kind: 'code',
      range: { from: 10, to: 19 },
      codes: ['c1', 'c2'],
    });
  });

  test('codes the whole turn anywhere else', () => {
    const turn = { kind: 'code', range: { from: 6, to: 34 }, codes: ['c1', 'c2'] };
    expect(planDrop(two, at(30), selected, false)).toEqual(turn);
    expect(planDrop(two, at(12), words, false)).toEqual(turn);
  });

  test('is added to the quotation of a stripe', () => {
    expect(planDrop(two, on(6, 20, 'c3'), selected, false)).toEqual({
      kind: 'code',
      range: { from: 6, to: 20 },
      codes: ['c1', 'c2'],
    });
  });
});

describe('a coding dragged in the margin', () => {
  test('puts its code in the place of another', () => {
    expect(planDrop(carried, on(6, 20, 'c3'), words, false)).toEqual({
      kind: 'replace',
      range: { from: 6, to: 20 },
      coding: coding('b', 6, 20, 'c3'),
      code: 'c1',
    });
  });

  test('with Ctrl comes beside the other', () => {
    expect(planDrop(carried, on(6, 20, 'c3'), words, true)).toEqual({
      kind: 'code',
      range: { from: 6, to: 20 },
      codes: ['c1'],
    });
  });

  test('means nothing on a coding with its own code, nor copied onto its own quotation', () => {
    expect(planDrop(carried, on(6, 20, 'c1'), words, false)).toBeNull();
    expect(planDrop(carried, on(0, 5, 'c3'), words, true)).toBeNull();
    expect(planDrop(carried, at(2), words, false)).toBeNull();
  });
});

test('words dropped on words mean nothing', () => {
  const place = { document: 'd', from: 10, to: 19 };
  expect(planDrop({ kind: 'words', place }, at(2), words, false)).toBeNull();
});
