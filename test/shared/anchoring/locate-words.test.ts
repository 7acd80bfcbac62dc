import { expect, test } from 'vitest';
import { locateWords } from '../../../shared/anchoring/locate-words';

const text = 'Het was koud. Wij gingen naar de oude haven en dat vond ik mooi. Later was het koud.';

test.each<[string, string, number, string | null]>([
  ['words that stand there once', 'de oude haven', 0, 'de oude haven'],
  ['of words said twice those nearest by', 'koud', 80, 'koud'],
  [
    'a passage of which words in the middle changed',
    'Wij gingen naar de nieuwe haven en dat vond ik mooi.',
    10,
    'Wij gingen naar de oude haven en dat vond ik mooi.',
  ],
  ['a passage that is not there', 'Niemand vroeg ons toen wat wij ervan vonden.', 0, null],
  ['a few words that are not there', 'geen idee', 0, null],
  ['nothing', ' ', 0, null],
])('finds %s', (_what, passage, expected, words) => {
  const found = locateWords(text, passage, expected);
  expect(found === undefined ? null : text.slice(found.from, found.to)).toBe(words);
});

test('the place of words said twice is the nearest one', () => {
  expect(locateWords(text, 'koud', 5)).toEqual({ from: 8, to: 12 });
  expect(locateWords(text, 'koud', 80)).toEqual({ from: 79, to: 83 });
});
