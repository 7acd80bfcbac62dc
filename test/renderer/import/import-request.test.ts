import { describe, expect, it } from 'vitest';
import { importRequest } from '../../../renderer/features/import/apply-import';
import { firstChoice, isSource, linesOf } from '../../../renderer/features/import/source-choices';
import { readyFacts } from '../../../renderer/features/import/ready-facts';
import { timestampShape } from '../../../renderer/features/import/timestamp-shape';
import type { FoundLabel } from '../../../shared/import/found-label';
import { finishReview } from '../../../shared/import/review/finish-review';
import { decideLabel, startReview } from '../../../shared/import/review/label-review';
import { viewReview } from '../../../shared/import/review/view-review';
import type { ImportedFile, ImportSource } from '../../../shared/ipc/import-messages';
import { appliedImport } from '../../../shared/ipc/import-requests';
import { emptyStudy } from '../../../shared/model/study-state';

const found = (label: string): FoundLabel => ({
  label,
  variants: [],
  turns: 3,
  timed: 0,
  confidence: 'certain',
  isSpeaker: true,
  reason: '',
});

const source = (title: string, speakers: readonly string[], attributes = {}): ImportSource => ({
  title,
  format: 'txt',
  encoding: null,
  words: 100,
  turns: speakers.length * 3,
  timed: 0,
  speakers,
  labels: speakers.map(found),
  date: null,
  attributes,
  given: 0,
  givenCodes: [],
  notes: [],
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
  isTable: false,
});

const lines = linesOf([
  ready('f1', 'FG-01 2026-03-12.docx', [source('FG-01', ['Bo', 'Karin', 'M'])]),
  ready('f2', 'verslagen.xlsx', [source('School A', [], { School: 'A', 'Wat viel op?': ' ' })]),
  { kind: 'failed', key: 'f3', name: 'scan.pdf', revision: 2, reason: '“scan.pdf” could not be read.' },
  ready('f4', 'later.txt', [source('Later', ['Bo'])]),
]);
const sources = lines.filter(isSource);
const choices = new Map(
  sources.map((line) => [
    line.id,
    { ...firstChoice(line), ...(line.id === 'f4/0' ? { include: false } : { set: 'T1' }) },
  ]),
);
const group = { id: 'g-ll', name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false } as const;
const karin = { id: 'p-1', pseudonym: 'Ouder 01', group: 'g-ou', role: 'ouder', attributes: {} };
const groups = [group, { ...group, id: 'g-ou', name: 'Ouders', monogram: 'OU', hue: 'ou' as const }];
const files = sources
  .filter(({ id }) => id !== 'f4/0')
  .map(({ id, source: { facts } }) => ({ id, set: 'T1', labels: facts.labels }));
const open = startReview(files, { participants: [karin], groups, spoken: [], remembered: new Map() });
const withBo = decideLabel(open, 'f1/0', 'Bo', {
  kind: 'new-participant',
  pseudonym: 'Leerling 01',
  group: 'g-ll',
  role: 'klas 3',
});
const review = decideLabel(withBo, 'f1/0', 'Karin', { kind: 'participant', participant: 'p-1' });
const outcome = finishReview(review);

describe('importRequest', () => {
  it('asks for the included sources with everything said of them, and who and what is new', () => {
    const asked = importRequest('i', sources, choices, outcome, emptyStudy());
    const [bo] = asked.participants ?? [];
    expect(asked).toEqual({
      id: 'i',
      documents: [
        {
          file: 'f1',
          source: 0,
          title: 'FG-01',
          kind: 'interview',
          literal: 'verbatim',
          date: '2026-03-12',
          set: 'T1',
          links: [
            { speaker: 'Bo', participant: bo?.key, group: 'g-ll' },
            { speaker: 'Karin', participant: 'p-1', group: 'g-ou' },
          ],
        },
        {
          file: 'f2',
          source: 0,
          title: 'School A',
          kind: 'report',
          literal: 'summary',
          set: 'T1',
          attributes: { 'new:1': 'A' },
        },
      ],
      participants: [
        { key: bo?.key, pseudonym: 'Leerling 01', group: 'g-ll', role: 'klas 3', attributes: {} },
      ],
      attributes: [{ key: 'new:1', name: 'School', of: 'document', type: 'text', choices: [] }],
      labels: [
        {
          set: 'T1',
          labels: [
            { label: 'Bo', meaning: { kind: 'participant', participant: bo?.key } },
            { label: 'Karin', meaning: { kind: 'participant', participant: 'p-1' } },
          ],
        },
      ],
    });
  });
});

describe('importRequest of a survey', () => {
  const question = `Wat vond je van de manier waarop de school ${'jou en de anderen in de klas '.repeat(4)}hielp`;
  const study = {
    ...emptyStudy(),
    attributes: new Map([
      ['a-1', { id: 'a-1', name: 'Klas', of: 'document', type: 'text', choices: [] } as const],
    ]),
  };
  const survey = linesOf([
    ready('f1', 'enquête.xlsx', [
      source('104', [], { [`${question} bij rekenen?`]: 'Goed', School: 'A', SCHOOL: 'De Hef', klas: '3' }),
      source('105', [], { [`${question} bij taal?`]: 'Matig' }),
    ]),
  ]).filter(isSource);
  const included = new Map(survey.map((line) => [line.id, firstChoice(line)]));
  const asked = importRequest('i', survey, included, finishReview(open), study);

  it('gives every heading an attribute of its own under a name that fits', () => {
    const name = question.slice(0, 100).trim();
    const shared = { of: 'document', type: 'text', choices: [] } as const;
    expect(asked.attributes).toEqual([
      { key: 'new:1', name, ...shared },
      { key: 'new:2', name: 'School', ...shared },
      { key: 'new:3', name: 'SCHOOL (2)', ...shared },
      { key: 'new:4', name: `${question.slice(0, 96).trim()} (2)`, ...shared },
    ]);
    expect(asked.documents.map(({ attributes }) => attributes)).toEqual([
      { 'new:1': 'Goed', 'new:2': 'A', 'new:3': 'De Hef', 'a-1': '3' },
      { 'new:4': 'Matig' },
    ]);
  });

  it('is taken by the main process, also with the longest names of a set and a label', () => {
    const key = `new set ${'S'.repeat(200)}|${'r'.repeat(63)}`;
    const person = { key, pseudonym: 'Ouder 02', group: 'g-ou', role: '', attributes: {} };
    expect(appliedImport.safeParse({ ...asked, participants: [person] }).success).toBe(true);
  });
});

describe('readyFacts', () => {
  it('adds up what comes in and names everything that stays behind', () => {
    const facts = readyFacts({ lines, choices, view: viewReview(review), review }, outcome);
    expect(facts).toEqual({
      documents: 2,
      words: 200,
      turns: 9,
      known: 1,
      byGroup: new Map([
        ['g-ll', 1],
        ['g-ou', 1],
      ]),
      unlinked: 1,
      given: 0,
      leftOut: [
        { key: 'f3', name: 'scan.pdf', reason: '“scan.pdf” could not be read.' },
        { key: 'f4/0', name: 'later.txt', reason: '' },
      ],
    });
  });
});

describe('timestampShape', () => {
  it.each([
    ['[00:12:31] Noa: Ja.', '[hh:mm:ss]'],
    ['Noa (12:31): Ja.', '(mm:ss)'],
    ['1:02:03.5 Noa: Ja.', 'h:mm:ss.s'],
    ['#00:01:02-3# Noa: Ja.', '#hh:mm:ss'],
  ])('%s is %s', (text, shape) => {
    expect(timestampShape([{ text: 'Inleiding' }, { text, at: 1 }])).toBe(shape);
  });

  it('is nothing without a line with a time', () => {
    expect(timestampShape([{ text: 'Om 12:31 gingen we.' }])).toBe(null);
  });
});
