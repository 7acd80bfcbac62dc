import { describe, expect, it } from 'vitest';
import { kappaText, shareText, strengthOf } from '../../../renderer/features/agreement/agreement-words';
import { codersOf } from '../../../renderer/features/agreement/use-agreement';
import { emptyStudy } from '../../../shared/model/study-state';

describe('agreement in words', () => {
  it.each([
    [null, '–'],
    [0.4, '0.40'],
    [1, '1.00'],
    [0.9999, '0.99'],
    [-0.001, '0.00'],
    [-0.25, '-0.25'],
  ])('writes kappa %s as %s', (kappa, expected) => {
    expect(kappaText(kappa)).toBe(expected);
  });

  it.each([
    [null, '–'],
    [70, '70.0%'],
    [99.97, '99.9%'],
    [100, '100.0%'],
  ])('writes %s percent as %s', (percent, expected) => {
    expect(shareText(percent)).toBe(expected);
  });

  it.each([
    [0.8, 'high'],
    [0.79, 'middle'],
    [0.67, 'middle'],
    [0.66, 'low'],
    [-1, 'low'],
  ])('calls kappa %s %s', (kappa, expected) => {
    expect(strengthOf(kappa)).toBe(expected);
  });
});

describe('codersOf', () => {
  const study = emptyStudy();
  for (const id of ['noor', 'daan', 'iris']) study.coders.set(id, { id, name: id });

  it.each<[readonly [string, string], readonly [string, string]]>([
    [
      ['', ''],
      ['noor', 'daan'],
    ],
    [
      ['iris', 'noor'],
      ['iris', 'noor'],
    ],
    [
      ['gone', 'noor'],
      ['daan', 'noor'],
    ],
    [
      ['daan', 'gone'],
      ['daan', 'noor'],
    ],
    [
      ['iris', 'iris'],
      ['iris', 'noor'],
    ],
  ])('of %j compares %j', (chosen, expected) => {
    expect(codersOf(study, chosen)).toEqual(expected);
  });

  it('is null where there are not two', () => {
    expect(codersOf(emptyStudy(), ['', ''])).toBeNull();
  });
});
