import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStartArguments, type StartArguments } from '../../../electron/main/start-arguments';

const APP = resolve('app');
const study = resolve('Haven.codeboom');
const data = resolve('data');

const packaged: readonly (readonly [string, readonly string[], StartArguments])[] = [
  ['nothing', [], { sample: false }],
  ['a study folder', ['Haven.codeboom'], { sample: false, study }],
  ['the sample', ['--sample'], { sample: true }],
  ['another place for data', ['--user-data', 'data'], { sample: false, userData: data }],
  [
    'that place before a study',
    ['--user-data', 'data', 'Haven.codeboom'],
    { sample: false, study, userData: data },
  ],
  [
    'a study before that place',
    ['Haven.codeboom', '--user-data', 'data'],
    { sample: false, study, userData: data },
  ],
  ['a place that is not said', ['--user-data'], { sample: false }],
  ['switches of Chromium', ['--no-sandbox', '--lang=nl', 'Haven.codeboom'], { sample: false, study }],
];

describe('the words a program is started with', () => {
  it.each(packaged)('are read packaged: %s', (_case, words, expected) => {
    expect(readStartArguments(['codeboom', ...words], APP, undefined)).toEqual(expected);
  });

  it.each(packaged)('are read in development: %s', (_case, words, expected) => {
    expect(readStartArguments(['electron', '--no-sandbox', 'app', ...words], APP, true)).toEqual(expected);
  });
});
