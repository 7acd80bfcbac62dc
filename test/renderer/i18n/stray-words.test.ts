import { expect, test } from 'vitest';
import { i18n } from '../../../renderer/i18n/i18n';
import { en } from '../../../renderer/i18n/en/words';
import { strayWords, wordsAskedFor } from '../../support/interface-words';
import { below } from '../../support/source-tree';

const sources = below('renderer').filter(([path]) => !path.startsWith('renderer/i18n/'));

test('the interface shows no words that stand in the source', () => {
  const found = sources
    .flatMap(([path, text]) => strayWords(path, text))
    .map(({ file, line, words }) => `${file}:${line}: ${words}`);
  expect(found).toEqual([]);
});

test('every key of the word lists is asked for somewhere', () => {
  const asked = wordsAskedFor(sources.map(([, text]) => text));
  const lists = below('renderer/i18n')
    .map(([, text]) => text)
    .join('\n');
  const unused = Object.entries(en).flatMap(([namespace, words]) =>
    keysOf(words)
      .filter(
        (key) => !asked(key) && !asked(`${namespace}:${key}`) && !lists.includes(`$t(${namespace}:${key}`),
      )
      .map((key) => `${namespace}:${key}`),
  );
  expect([...new Set(unused)].filter((key) => !key.startsWith('terms:'))).toEqual([]);
});

test('words in JSX, in attributes, in plain strings and in templates are found, and code is not', () => {
  const text = `
    import { a } from 'A b c';
    const shown = <b className="wide row" title="Close it">Two words {count} <Kbd>Enter</Kbd></b>;
    const toast = done ? 'Removed it' : \`\${count} words\`;
    if (event.key === 'Enter') throw new Error('No such thing');
    document.querySelector('main section');
    t('reader:closeIt');`;
  expect(strayWords('made-up.tsx', text).map(({ line, words }) => `${line}: ${words}`)).toEqual([
    '3: Close it',
    '3: Two words',
    '4: Removed it',
    '4: `${count} words`',
  ]);
});

test('a key counts as asked for by its name, with its namespace, or as part of a template', () => {
  const asked = wordsAskedFor(["t('close')", "i18n.t('reader:open')", 't(`kind.${kind}`)']);
  expect(['close', 'reader:open', 'kind.report', 'kindly', 'open'].map(asked)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(i18n.exists('services:yesterday')).toBe(true);
});

/** The keys as they are asked for: nested ones with a point, plural ones without their form. */
function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${path}${key}.`)
      : [`${path}${key}`.replace(/_(one|other)$/, '')],
  );
}
