import { describe, expect, it } from 'vitest';
import {
  firstChoices,
  guessDate,
  guessKind,
  importRequest,
} from '../../../renderer/features/import/import-choices';
import { planSummary } from '../../../renderer/features/import/plan-summary';
import type { ImportItem } from '../../../shared/ipc/messages';

const speakers = (...labels: readonly string[]): { label: string; turns: number }[] =>
  labels.map((label) => ({ label, turns: 2 }));

const ready = (file: string, labels: readonly string[], words = 100): ImportItem => ({
  kind: 'ready',
  file,
  title: file.replace(/\.\w+$/, ''),
  format: 'txt',
  encoding: 'utf-8',
  words,
  turns: labels.length * 2,
  speakers: speakers(...labels),
  excerpt: 'Welkom.',
  notes: [],
});

const items: readonly ImportItem[] = [
  ready('FG-04 2026-03-19.txt', ['Moderator', 'Ruud', 'Chantal', 'Mehmet', 'Ingrid'], 7912),
  ready('OU-05.txt', ['I', 'Gülay'], 3120),
  { kind: 'skipped', file: 'LL-01.docx', reason: 'It is in the study already.' },
  { kind: 'failed', file: 'scan.docx', reason: 'It is a picture.' },
];

describe('guessKind', () => {
  it('takes four or more respondents for a focus group', () => {
    expect(guessKind({ speakers: speakers('Moderator', 'A', 'B', 'C', 'D') })).toBe('focus-group');
    expect(guessKind({ speakers: speakers('A', 'B', 'C', 'D') })).toBe('focus-group');
    expect(guessKind({ speakers: speakers('Moderator', 'A', 'B', 'C') })).toBe('interview');
  });

  it('does not count who asks, whatever they are called', () => {
    const asking = ['I', 'Interviewer', 'INT', 'Gespreksleider', 'interviewer 2', 'Onderzoeker'];
    expect(guessKind({ speakers: speakers(...asking, 'Sem') })).toBe('interview');
    expect(guessKind({ speakers: speakers('Ingrid', 'Iris', 'Modest', 'Intan') })).toBe('focus-group');
  });

  it('takes a text without speakers for a report', () => {
    expect(guessKind({ speakers: [] })).toBe('report');
  });
});

describe('guessDate', () => {
  it('reads a date in the file name, and only a possible one', () => {
    expect(guessDate({ file: 'FG-03 2026-03-12 gemengd.docx' })).toBe('2026-03-12');
    expect(guessDate({ file: '20260312_fg.txt' })).toBe('2026-03-12');
    expect(guessDate({ file: 'FG-03 2026.13.12.txt' })).toBe('');
    expect(guessDate({ file: 'telefoon 120260312.txt' })).toBe('');
  });
});

describe('importRequest', () => {
  it('asks for every ready file under what was guessed', () => {
    expect(importRequest({ id: 'p', items }, firstChoices(items))).toEqual({
      id: 'p',
      documents: [
        {
          file: 'FG-04 2026-03-19.txt',
          title: 'FG-04 2026-03-19',
          kind: 'focus-group',
          literal: 'verbatim',
          date: '2026-03-19',
        },
        { file: 'OU-05.txt', title: 'OU-05', kind: 'interview', literal: 'verbatim' },
      ],
    });
  });

  it('leaves out what was ticked off and trims titles', () => {
    const choices = new Map(firstChoices(items));
    choices.set('OU-05.txt', {
      include: true,
      title: '  Ouder 5 ',
      kind: 'logbook',
      literal: 'summary',
      date: '',
    });
    choices.set('FG-04 2026-03-19.txt', {
      include: false,
      title: 'x',
      kind: 'other',
      literal: 'edited',
      date: '',
    });
    expect(importRequest({ id: 'p', items }, choices).documents).toEqual([
      { file: 'OU-05.txt', title: 'Ouder 5', kind: 'logbook', literal: 'summary' },
    ]);
  });
});

describe('planSummary', () => {
  it('accounts for every file', () => {
    expect(planSummary(items)).toBe('4 files, 2 ready, 1 skipped, 1 failed, 11\u202f032 words');
    expect(planSummary(items.slice(1, 2))).toBe('1 file, 3\u202f120 words');
    expect(planSummary(items.slice(3))).toBe('1 file, 0 ready, 1 failed');
  });
});
