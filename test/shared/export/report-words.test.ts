import { expect, test } from 'vitest';
import { reportWords } from '../../../shared/export/report-words';
import { reportWordsIn } from '../../../shared/export/report-words-in';

const dutch = reportWordsIn('nl');

test('English is given where English is asked for', () => {
  expect(reportWordsIn('en')).toBe(reportWords);
});

test('counts in Dutch take the singular for one only', () => {
  expect(dutch.selectionCounts(1, 1, 1, 1)).toBe('1 citaat uit 1 document, van 1 van 1 deelnemer');
  expect(dutch.selectionCounts(12, 3, 4, 18)).toBe('12 citaten uit 3 documenten, van 4 van 18 deelnemers');
  expect(dutch.whoSaid('Ouders', 2, undefined, 5, { quotes: 1, documents: 1 })).toBe(
    'Ouders: 2 deelnemers, 5 citaten en 1 citaat van onbekende sprekers uit deze groep in 1 document',
  );
});

test('a date in Dutch has its month in words', () => {
  expect(dutch.date('2026-03-02T10:00:00+01:00')).toBe('2 maart 2026');
});

test('what Dutch adds of its own differs from English wherever there are words to say', () => {
  const same = Object.entries(reportWords).filter(
    ([key, words]) =>
      typeof words === 'string' && words === Object.entries(dutch).find(([other]) => other === key)?.[1],
  );
  expect(same.map(([key]) => key)).toEqual([
    'product',
    'code',
    'unknownMonogram',
    'whoAsksMonogram',
    'pathSeparator',
  ]);
});
