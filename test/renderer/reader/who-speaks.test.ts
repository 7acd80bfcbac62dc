import { describe, expect, test } from 'vitest';
import { clock, documentLine, initials } from '../../../renderer/features/reader/reading-words';
import { groupsIn, speakerOf, voiceOf, whoSummary } from '../../../renderer/features/reader/who-speaks';
import type { StudyState } from '../../../shared/model/study-state';
import { StudyBuilder } from '../../support/study-builder';

const study: StudyState = new StudyBuilder()
  .group('iv', 'Interviewer', true)
  .group('ll', 'Leerlingen')
  .participant('p1', 'Leerling 02', 'll', 'leerling, vmbo-t klas 3')
  .document('d', 'Wie begint?\nIk.\nIk ook.\nSst.', ['Moderator', 'Yasmina', 'Leerling ?', 'Stem'])
  .link('d', 'Moderator', null, 'iv')
  .link('d', 'Yasmina', 'p1', 'll')
  .link('d', 'Leerling ?', null, 'll').state;
const found = study.documents.get('d');
if (found === undefined) throw new Error('the document is not there');
const document = found;

describe('speakerOf', () => {
  test('shows the pseudonym of a linked speaker and the label of any other', () => {
    expect([-1, 0, 1, 2, 3].map((index) => speakerOf(study, document, index))).toEqual([
      { name: '', role: '', group: null },
      { name: 'Moderator', role: '', group: study.groups.get('iv') },
      { name: 'Leerling 02', role: 'leerling, vmbo-t klas 3', group: study.groups.get('ll') },
      { name: 'Leerling ?', role: '', group: study.groups.get('ll') },
      { name: 'Stem', role: '', group: null },
    ]);
  });
});

describe('voiceOf', () => {
  test('the voice named for a passage outranks the turn it stands in', () => {
    const link = { participant: 'p1', group: 'll' };
    const report = new StudyBuilder()
      .group('ll', 'Leerlingen')
      .participant('p1', 'Leerling 02', 'll')
      .document('d', 'Wie begint?\nIk.', ['Moderator'])
      .op({ type: 'passage:voice', document: 'd', from: 0, to: 11, link }).state;
    const names = [
      { from: 4, to: 10 },
      { from: 0, to: 14 },
    ].map((range) => voiceOf(report, document, range, 0).name);
    expect(names).toEqual(['Leerling 02', 'Moderator']);
  });
});

describe('who speaks in a document', () => {
  test('groups are counted by speaker, those who ask last', () => {
    expect(groupsIn(study, document)).toEqual([
      { group: study.groups.get('ll'), speakers: 2, names: ['Leerling 02', 'Leerling ?'] },
      { group: study.groups.get('iv'), speakers: 1, names: ['Moderator'] },
    ]);
  });

  test('the summary says how many have no group', () => {
    expect(whoSummary(study, document)).toBe('4 speakers, 1 without a group');
    expect(whoSummary(study, { ...document, speakers: ['Yasmina'] })).toBe('1 speaker');
    expect(whoSummary(study, { ...document, speakers: [] })).toBe('No speakers');
  });
});

describe('words of the reader', () => {
  test('a document is told by date, kind and literalness', () => {
    expect(documentLine({ kind: 'focus-group', literal: 'verbatim', date: '2026-03-12' })).toBe(
      '12 Mar 2026 · Focus group, verbatim',
    );
    expect(documentLine({ kind: 'report', literal: 'summary' })).toBe('Report, summary');
  });

  test.each([
    [0, '00:00:00'],
    [1309.6, '00:21:49'],
    [36_000, '10:00:00'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text);
  });

  test.each([
    ['Noor Vermaat', 'NV'],
    ['Daan van der Wolters', 'DW'],
    ['noor', 'N'],
    ['', ''],
  ])('the initials of %j are %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
