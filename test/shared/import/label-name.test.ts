import { describe, expect, it } from 'vitest';
import { foldLabel, joinableLabels, likeness, nameWords } from '../../../shared/import/label-name';
import { labelNature, mayAskQuestions } from '../../../shared/import/label-nature';

describe('likeness of two labels', () => {
  it.each([
    ['YASMINA', 'Yasmina', 'same'],
    ['Fátima', 'fatima', 'same'],
    ['juf Marleen', 'Marleen', 'same'],
    ['de heer Smit', 'Smit', 'same'],
    ['Wit, Anna de', 'Anna de Wit', 'same'],
    ['Yasmina', 'Yasmina B.', 'longer'],
    ['Anna de Wit', 'Anna', 'longer'],
    ['Y', 'Yasmina', 'alike'],
    ['M.', 'M. de Wit', 'alike'],
    ['Leerling', 'Leerling 3', 'alike'],
    ['Yasmnia', 'Yasmina', 'alike'],
    ['Hakima', 'Hakimaa', 'alike'],
    ['Tom', 'Tim', 'none'],
    ['R1', 'R2', 'none'],
    ['Leerling 1', 'Leerling 2', 'none'],
    ['Noor', 'Noor (moeder)', 'alike'],
    ['Anna', 'Anna en Bram', 'none'],
    ['Anna', 'Anna & Bram', 'none'],
    ['Anna', 'Anna Enders', 'longer'],
    ['Y', 'Anna', 'none'],
    ['Anna', 'Bram', 'none'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });

  it('joins only what can be nobody else', () => {
    expect(joinableLabels(['anna', 'anna k', 'anna w', 'bram', 'juf bram', 'y', 'yara'])).toEqual([
      ['bram', 'juf bram'],
    ]);
  });

  it('folds a label to one writing and takes it apart into the words of the name', () => {
    expect(foldLabel('  YASMINA   B. ')).toBe('yasmina b');
    expect(nameWords('Mevr. Anna-Zoë van ’t Hof')).toEqual(['anna', 'zoe', 'van', '’t', 'hof']);
    expect(nameWords('Juf')).toEqual(['juf']);
  });
});

it.each([
  ['Yasmina', 'name', false],
  ['Bo', 'name', false],
  ['A. van der Veen', 'name', false],
  ['Moeder van Noor', 'name', false],
  ['I', 'role', true],
  ['M.', 'role', true],
  ['R1', 'role', false],
  ['SPEAKER_00', 'role', false],
  ['LL', 'role', false],
  ['leerling 3', 'role', false],
  ['Docent in opleiding', 'role', false],
  ['Interviewer 2', 'role', true],
  ['Leerling ?', 'unknown', false],
  ['Onbekende leerling', 'unknown', false],
  ['Allen', 'unknown', false],
  ['–', 'unknown', false],
])('%s is a %s', (label, nature, asks) => {
  expect(labelNature(label)).toBe(nature);
  expect(nature === 'unknown' ? false : mayAskQuestions(label)).toBe(asks);
});
