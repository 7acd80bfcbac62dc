import { afterEach, expect, test } from 'vitest';
import { nameTerms } from '../../../renderer/i18n/follow-language';
import { i18n } from '../../../renderer/i18n/i18n';
import { languageOf } from '../../../shared/i18n/language';
import { numberText } from '../../../renderer/i18n/number-text';
import { countText, decimalText } from '../../../renderer/services/count-text';
import { dateText } from '../../../renderer/services/date-text';
import { parseSettings } from '../../../renderer/state/settings-store';

afterEach(async () => {
  nameTerms('en', 'codeboom');
  nameTerms('nl', 'codeboom');
  await i18n.changeLanguage('en');
});

test('the interface speaks English until told otherwise', () => {
  expect(i18n.t('services:yesterday')).toBe('Yesterday');
  expect([countText(8412), decimalText(0.743, 2), dateText('2026-03-12')]).toEqual([
    '8\u202f412',
    '0.74',
    '12 Mar 2026',
  ]);
});

test('words, numbers and dates change with the language, at once', async () => {
  await i18n.changeLanguage('nl');
  expect(i18n.t('services:yesterday')).toBe('Gisteren');
  expect([countText(8412), decimalText(0.743, 2), dateText('2026-03-12')]).toEqual([
    '8.412',
    '0,74',
    '12 mrt 2026',
  ]);
});

test('a placeholder that holds a number is written by the language', async () => {
  await i18n.changeLanguage('nl');
  expect(i18n.t('services:todayAt', { time: 12345 })).toBe('Vandaag, 12.345');
});

test('a set of terms renames the nouns while the interface runs, and back', () => {
  const terms = (): string[] => [
    i18n.t('terms:quotation', { count: 1 }),
    i18n.t('terms:quotation', { count: 2 }),
  ];
  expect(terms()).toEqual(['quotation', 'quotations']);
  nameTerms('en', 'maxqda');
  expect(terms()).toEqual(['coded segment', 'coded segments']);
  nameTerms('en', 'atlas');
  expect(terms()).toEqual(['quotation', 'quotations']);
});

test('the language follows the computer unless one is chosen', () => {
  expect(languageOf('system', 'nl-BE')).toBe('nl');
  expect(languageOf('system', 'nds')).toBe('en');
  expect(languageOf('system', 'en-GB')).toBe('en');
  expect(languageOf('en', 'nl')).toBe('en');
  expect(languageOf('nl', 'en')).toBe('nl');
});

test('a number keeps its sign, its groups and its decimals', () => {
  expect([numberText(-1234567, 'nl'), numberText(1234.5, 'nl', 1), numberText(999, 'nl')]).toEqual([
    '-1.234.567',
    '1.234,5',
    '999',
  ]);
});

test.each([null, '', 'no json', '[]', '7', '{"language":"fr","terms":3}'])(
  'settings stored as %j are those of the first day',
  (stored) => {
    expect(parseSettings(stored)).toMatchObject({ language: 'system', terms: 'codeboom' });
  },
);

test('settings that were kept come back', () => {
  expect(parseSettings('{"language":"nl","terms":"maxqda"}')).toMatchObject({
    language: 'nl',
    terms: 'maxqda',
  });
});
