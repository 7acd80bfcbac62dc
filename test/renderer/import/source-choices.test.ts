import { describe, expect, it } from 'vitest';
import type { ImportedFile, ImportSource } from '../../../shared/ipc/import-messages';
import {
  firstChoice,
  guessDate,
  guessKind,
  isSource,
  linesOf,
} from '../../../renderer/features/import/source-choices';
import { choicesOf, reviewOf } from '../../../renderer/features/import/use-wizard';

const source = (
  title: string,
  speakers: readonly string[],
  more: Partial<ImportSource> = {},
): ImportSource => ({
  title,
  format: 'txt',
  encoding: 'utf-8',
  words: 100,
  turns: speakers.length,
  timed: 0,
  speakers,
  labels: [],
  date: null,
  attributes: {},
  given: 0,
  givenCodes: [],
  notes: [],
  ...more,
});

const ready = (key: string, name: string, sources: readonly ImportSource[]): ImportedFile => ({
  kind: 'ready',
  key,
  name,
  revision: 1,
  options: {},
  sources,
  choices: [],
  repairs: 0,
  isTable: sources.length > 1,
});

it('a source that is left out is known to the review with its set', () => {
  const sources = linesOf([ready('f1', 'a.xlsx', [source('A', []), source('B', [])])]).filter(isSource);
  const decided = new Map([
    ['f1/0', { include: false, set: 'Ouders T1 ' }],
    ['f1/1', { set: 'Ouders T1' }],
  ]);
  const { files, leftOut } = reviewOf(sources, choicesOf(sources, decided, {}));
  const ids = (all: readonly { readonly id: string; readonly set: string }[]) =>
    all.map(({ id, set }) => [id, set]);
  expect([ids(files), ids(leftOut)]).toEqual([[['f1/1', 'Ouders T1']], [['f1/0', 'Ouders T1']]]);
});

describe('guessKind', () => {
  it('takes four or more respondents for a focus group', () => {
    expect(guessKind({ speakers: ['Moderator', 'A', 'B', 'C', 'D'] })).toBe('focus-group');
    expect(guessKind({ speakers: ['A', 'B', 'C', 'D'] })).toBe('focus-group');
    expect(guessKind({ speakers: ['Moderator', 'A', 'B', 'C'] })).toBe('interview');
  });

  it('does not count who asks, whatever they are called', () => {
    const asking = ['I', 'Interviewer', 'INT', 'Gespreksleider', 'interviewer 2', 'Onderzoeker'];
    expect(guessKind({ speakers: [...asking, 'Sem'] })).toBe('interview');
    expect(guessKind({ speakers: ['Ingrid', 'Iris', 'Modest', 'Intan'] })).toBe('focus-group');
  });

  it('takes a text without speakers for a report', () => {
    expect(guessKind({ speakers: [] })).toBe('report');
  });
});

describe('guessDate', () => {
  it('reads a date in the file name, and only a possible one', () => {
    expect(guessDate('FG-03 2026-03-12 gemengd.docx')).toBe('2026-03-12');
    expect(guessDate('20260312_fg.txt')).toBe('2026-03-12');
    expect(guessDate('FG-03 2026.13.12.txt')).toBe('');
    expect(guessDate('telefoon 120260312.txt')).toBe('');
  });
});

describe('linesOf', () => {
  const files: readonly ImportedFile[] = [
    ready('f1', 'FG-04 2026-03-19.txt', [
      source('FG-04', ['Moderator', 'Ruud', 'Chantal', 'Mehmet', 'Ingrid']),
    ]),
    { kind: 'failed', key: 'f2', name: 'scan.pdf', revision: 2, reason: 'It is a picture.' },
    ready('f3', 'verslagen.xlsx', [source('School A', []), source('School B', [], { date: '2026-02-03' })]),
  ];

  it('has a line for each conversation of a file, and one for a file without', () => {
    expect(linesOf(files).map(({ id, source: of }) => [id, of?.index])).toEqual([
      ['f1/0', 0],
      ['f2', undefined],
      ['f3/0', 0],
      ['f3/1', 1],
    ]);
  });

  it('starts from what the file and its name tell', () => {
    expect(linesOf(files).filter(isSource).map(firstChoice)).toEqual([
      {
        include: true,
        title: 'FG-04',
        kind: 'focus-group',
        literal: 'verbatim',
        date: '2026-03-19',
        set: '',
        sampling: '',
      },
      {
        include: true,
        title: 'School A',
        kind: 'report',
        literal: 'summary',
        date: '',
        set: '',
        sampling: '',
      },
      {
        include: true,
        title: 'School B',
        kind: 'report',
        literal: 'summary',
        date: '2026-02-03',
        set: '',
        sampling: '',
      },
    ]);
  });
});
