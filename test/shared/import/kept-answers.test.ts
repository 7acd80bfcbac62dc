import { expect, it } from 'vitest';
import { keptAnswers } from '../../../shared/import/kept-answers';

it('asks once for the same text, and again when very many texts came between', () => {
  const asked: string[] = [];
  const length = keptAnswers((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('Noa'), length('Noa'), length('')]).toEqual([3, 3, 0]);
  expect(asked).toEqual(['Noa', '']);
  for (let index = 0; index < 20_000; index += 1) length(`label ${index}`);
  asked.length = 0;
  expect(length('Noa')).toBe(3);
  expect(asked).toEqual(['Noa']);
});
