import { describe, expect, test } from 'vitest';
import { documentLine, initials } from '../../../renderer/features/reader/reading-words';
import { clock } from '../../../renderer/services/clock';
import {
  groupsIn,
  namedPassage,
  speakerOf,
  speakersIn,
  voiceChoices,
  voiceOf,
  voicesIn,
  whoSummary,
} from '../../../renderer/features/reader/who-speaks';
import type { StudyState } from '../../../shared/model/study-state';
import { speakerLookup } from '../../../shared/query/speaker-of-range';
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

describe('speakersIn', () => {
  const names = (from: number, to: number): readonly string[] =>
    speakersIn(study, document, { from, to }).map(({ name }) => name);

  test('names everybody whose turns a short exchange touches, in the order they speak', () => {
    expect(names(0, 16)).toEqual(['Moderator', 'Leerling 02']);
    expect(names(13, 28)).toEqual(['Leerling 02', 'Leerling ?', 'Stem']);
    expect(names(12, 13)).toEqual(['Leerling 02']);
  });

  test('names only the voice of a passage that was given one', () => {
    const named = new StudyBuilder()
      .participant('p1', 'Leerling 02', 'll', 'leerling')
      .document('d', 'Wie begint?\nIk.', ['Moderator', 'Yasmina'])
      .run({
        type: 'name-voice',
        payload: { document: 'd', from: 0, to: 15, participant: 'p1', group: null },
      }).state;
    const here = named.documents.get('d');
    if (here === undefined) throw new Error('the document is not there');
    expect(speakersIn(named, here, { from: 2, to: 14 }).map(({ name }) => name)).toEqual(['Leerling 02']);
  });
});

describe('voiceOf', () => {
  const link = { participant: 'p1', group: 'll' };

  test('the voice named for a passage outranks the turn it stands in', () => {
    const named = new StudyBuilder()
      .group('ll', 'Leerlingen')
      .participant('p1', 'Leerling 02', 'll')
      .document('d', 'Wie begint?\nIk.\nIk ook.\nSst.', ['Moderator', 'Yasmina', 'Leerling ?', 'Stem'])
      .op({ type: 'passage:voice', document: 'd', from: 0, to: 11, link }).state;
    const names = [
      { from: 4, to: 10 },
      { from: 0, to: 14 },
    ].map((range) => voiceOf(named, document, range).name);
    expect(names).toEqual(['Leerling 02', 'Moderator']);
  });

  test('a range that starts on a line break belongs to the turn it reaches, as in quotes', () => {
    expect(voiceOf(study, document, { from: 11, to: 14 }).name).toBe('Leerling 02');
    expect(speakerLookup(study, document)(11, 14).speaker).toBe('Leerling 02');
  });

  test('words that no turn holds are nobody’s until they are named', () => {
    const report = new StudyBuilder().group('ll', 'Leerlingen').document('r', 'Een leerling zegt: koud.');
    const unlabelled = report.state.documents.get('r');
    if (unlabelled === undefined) throw new Error('the report is not there');
    const words = { from: 4, to: 23 };
    expect(voiceOf(report.state, unlabelled, words)).toEqual({ name: '', role: '', group: null });
    expect(namedPassage(report.state, unlabelled, words)).toBeUndefined();
    const group = { participant: null, group: 'll' };
    report.op({ type: 'passage:voice', document: 'r', ...words, link: group });
    expect(voiceOf(report.state, unlabelled, words)).toEqual({
      name: 'Unknown speaker',
      role: '',
      group: report.state.groups.get('ll'),
    });
    expect(namedPassage(report.state, unlabelled, { from: 6, to: 9 })).toEqual({ ...words, link: group });
  });
});

describe('voicesIn', () => {
  test('lists who is named in a report, in text order, once for every place where words start', () => {
    const group = { participant: null, group: 'll' };
    const report = new StudyBuilder()
      .group('ll', 'Leerlingen')
      .participant('p1', 'Leerling 02', 'll')
      .document('r', 'Een leerling zegt: koud. Een ander: nat.')
      .op({
        type: 'passage:voice',
        document: 'r',
        from: 25,
        to: 40,
        link: { participant: 'p1', group: 'll' },
      })
      .op({ type: 'passage:voice', document: 'r', from: 0, to: 12, link: group })
      .op({ type: 'passage:voice', document: 'r', from: 0, to: 24, link: group }).state;
    const [unlabelled] = report.documents.values();
    if (unlabelled === undefined) throw new Error('the report is not there');
    expect(voicesIn(report, unlabelled).map(({ from, name }) => [from, name])).toEqual([
      [0, 'Unknown speaker'],
      [25, 'Leerling 02'],
    ]);
    expect(voicesIn(study, document)).toEqual([]);
  });
});

describe('voiceChoices', () => {
  test('offers participants by pseudonym, as people count, and groups as the study lists them', () => {
    const state = new StudyBuilder()
      .group('ou', 'Ouders')
      .group('ll', 'Leerlingen')
      .participant('p1', 'Leerling 10', 'll')
      .participant('p2', 'Leerling 9', 'll').state;
    expect(voiceChoices(state)).toEqual({
      participants: [
        { value: 'p2', label: 'Leerling 9' },
        { value: 'p1', label: 'Leerling 10' },
      ],
      groups: [
        { value: 'ou', label: 'Ouders' },
        { value: 'll', label: 'Leerlingen' },
      ],
    });
  });
});

describe('who speaks in a document', () => {
  test('groups are counted by speaker, those who ask last', () => {
    expect(groupsIn(study, document)).toEqual([
      { group: study.groups.get('ll'), speakers: 2, names: ['Leerling 02', 'Leerling ?'], indices: [1, 2] },
      { group: study.groups.get('iv'), speakers: 1, names: ['Moderator'], indices: [0] },
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
