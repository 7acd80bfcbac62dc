import { expect, test } from 'vitest';
import * as english from '../../../renderer/i18n/en/terms';
import { en } from '../../../renderer/i18n/en/words';
import * as dutch from '../../../renderer/i18n/nl/terms';
import { nl } from '../../../renderer/i18n/nl/words';

const both = { en: leaves(en), nl: leaves(nl) };

test('Dutch has exactly the keys of English', () => {
  expect([...both.nl.keys()]).toEqual([...both.en.keys()]);
});

test('every key has the same placeholders in both languages', () => {
  const differing = [...both.en].filter(
    ([key, words]) => placeholders(words).join() !== placeholders(both.nl.get(key) ?? '').join(),
  );
  expect(differing).toEqual([]);
});

test('a key with a form for one has a form for more, and the other way round', () => {
  const keys = new Set(both.en.keys());
  const halves = [...keys].filter(
    (key) =>
      (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
      (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
  );
  expect(halves).toEqual([]);
});

test.each(['en', 'nl'] as const)('no words of %s are empty or stand in spaces', (language) => {
  expect([...both[language]].filter(([, words]) => words === '' || words !== words.trim())).toEqual([]);
});

test('every nested term exists', () => {
  const known = new Set(Object.keys(en.terms));
  const unknown = [...both.en, ...both.nl].flatMap(([key, words]) =>
    [...words.matchAll(/\$t\(terms:(\w+)[^)]*\)/g)]
      .map((found) => found[1] ?? '')
      .filter((term) => !known.has(term) && !known.has(`${term}_one`))
      .map((term) => `${key}: ${term}`),
  );
  expect(unknown).toEqual([]);
});

test('a set of terms renames the same nouns in both languages, and never only one of a plural', () => {
  for (const set of ['atlasTerms', 'maxqdaTerms'] as const) {
    const keys = Object.keys(english[set]);
    expect(Object.keys(dutch[set])).toEqual(keys);
    const halves = keys.filter(
      (key) => key.endsWith('_one') && !keys.includes(key.replace('_one', '_other')),
    );
    expect(halves).toEqual([]);
  }
});

function leaves(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const here = path === '' ? key : `${path}${path.includes(':') ? '.' : ':'}${key}`;
      return typeof value === 'object' && value !== null
        ? [...leaves(value, here)]
        : [[here, String(value)] as const];
    }),
  );
}

/** The names between braces; a nested term is left out, for Dutch may need another form of it. */
function placeholders(words: string): string[] {
  return [...new Set([...words.matchAll(/\{\{\s*(\w+)/g)].map((found) => found[1] ?? ''))].sort();
}
