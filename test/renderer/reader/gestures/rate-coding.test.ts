import { describe, expect, test } from 'vitest';
import { splitSign, valenceOfKey } from '../../../../renderer/features/reader/gestures/rate-coding';

describe('valenceOfKey', () => {
  test.each([
    ['+', 'positive'],
    ['=', 'positive'],
    ['0', 'neutral'],
    ['-', 'negative'],
    ['!', 'improvement'],
    ['x', 'not-done'],
    ['X', 'not-done'],
    ['Backspace', null],
    ['q', undefined],
  ])('%s is %s', (key, valence) => {
    expect(valenceOfKey(key)).toBe(valence);
  });
});

describe('splitSign', () => {
  test.each([
    ['keuze +', 'keuze', 'positive'],
    ['keuze  −', 'keuze', 'negative'],
    ['rol van ouders !', 'rol van ouders', 'improvement'],
    ['klas X', 'klas', 'not-done'],
    ['keuze 0', 'keuze', 'neutral'],
    ['keuze+', 'keuze+', undefined],
    ['+', '+', undefined],
    [' +', ' +', undefined],
    ['havo 4', 'havo 4', undefined],
    ['', '', undefined],
  ])('%j looks for %j and rates %s', (query, words, valence) => {
    expect(splitSign(query)).toEqual({ words, valence });
  });
});
