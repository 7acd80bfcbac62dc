import { beforeEach, describe, expect, it } from 'vitest';
import { filterOf, narrowing } from '../../../renderer/features/quotes/filter-state';
import { listRows, rowKey, type ListSetting } from '../../../renderer/features/quotes/quote-rows';
import {
  addCode,
  changeTerm,
  chooseBranch,
  clearAttribute,
  clearFacet,
  clearFilters,
  toggleAttribute,
  toggleChoice,
  toggleMark,
  useQuotesStore,
} from '../../../renderer/features/quotes/quotes-store';
import { useViewStore } from '../../../renderer/state/view-store';
import { allPassages } from '../../../shared/query/passages';
import { harbourStudy } from '../../support/study-builder';

const built = harbourStudy()
  .document('wn', 'Sneeuw.', ['Sem'])
  .coding('k4', 'fg', 'Koud', 'image', 'daan')
  .coding('k5', 'wn', 'Sneeuw', 'visit', 'noor');
const study = built.state;
const words: Readonly<Record<string, string>> = {
  'fg:13-17': 'Koud',
  'fg:24-31': 'wel vet',
  'ou:0-12': 'Thuis praten',
  'wn:0-6': 'Sneeuw',
};
const setting: ListSetting = { grouping: 'both', folded: new Set(), codes: undefined, coders: undefined };
const lines = (part: Partial<ListSetting>): readonly string[] =>
  listRows(study, allPassages(study), { ...setting, ...part }).map((row) => {
    if (row.kind === 'quote') return `    ${words[rowKey(row).split('/').at(-1) ?? ''] ?? ''}`;
    if (row.kind === 'code') return `  ${row.title} ${row.quotes}`;
    return `${row.title} ${row.people.quotes}/${row.people.participants}/${row.people.unknownIn}`;
  });

describe('listRows', () => {
  it('lists by group in the order of the study and within it by code in the order of the tree', () => {
    expect(lines({})).toEqual([
      'Leerlingen 2/1/0',
      '  Bezoek 1',
      '    Koud',
      '  Beeld 2',
      '    Koud',
      '    wel vet',
      'Group unknown 2/0/2',
      '  Bezoek 1',
      '    Sneeuw',
      '  Bezoek > Nagesprek > Thuis 1',
      '    Thuis praten',
    ]);
  });

  it('lists by code alone, each quote under all of its codes', () => {
    expect(lines({ grouping: 'code' })).toEqual([
      'Bezoek 2/1/1',
      '    Koud',
      '    Sneeuw',
      'Bezoek > Nagesprek > Thuis 1/0/1',
      '    Thuis praten',
      'Beeld 2/1/0',
      '    Koud',
      '    wel vet',
    ]);
  });

  it('lists by participant, those of nobody known last', () => {
    expect(lines({ grouping: 'participant' })).toEqual([
      'Leerling 01 2/1/0',
      '    Koud',
      '    wel vet',
      'Participant unknown 2/0/2',
      '    Thuis praten',
      '    Sneeuw',
    ]);
  });

  it('lists without headings in the order of the documents', () => {
    expect(lines({ grouping: 'none' })).toEqual([
      '    Koud',
      '    wel vet',
      '    Thuis praten',
      '    Sneeuw',
    ]);
  });

  it('shows no heading of a code that is filtered out, or that only others gave', () => {
    expect(lines({ grouping: 'code', codes: new Set(['visit']) })).toEqual([
      'Bezoek 2/1/1',
      '    Koud',
      '    Sneeuw',
    ]);
    expect(lines({ grouping: 'code', coders: new Set(['daan']) })).toEqual([
      'Bezoek > Nagesprek > Thuis 1/0/1',
      '    Thuis praten',
      'Beeld 1/1/0',
      '    Koud',
    ]);
  });

  it('folds a heading', () => {
    expect(lines({ grouping: 'stakeholder', folded: new Set(['stakeholder/ll']) })).toEqual([
      'Leerlingen 2/1/0',
      'Group unknown 2/0/2',
      '    Thuis praten',
      '    Sneeuw',
    ]);
  });

  it('gives a quote under two headings two keys', () => {
    const keys = listRows(study, allPassages(study), setting).map(rowKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the filter of the view', () => {
  const filter = (): ReturnType<typeof filterOf> =>
    filterOf(useQuotesStore.getState(), useViewStore.getState().quotesCode);
  beforeEach(() => {
    clearFilters();
    useQuotesStore.setState({ interviewers: true });
  });

  it('hears respondents only until interviewers are asked for, and counts that as no filter', () => {
    useQuotesStore.setState({ interviewers: false });
    expect(filter()).toEqual({ respondents: true });
    expect(narrowing(filter())).toBe(0);
  });

  it('holds only what narrows the list', () => {
    expect(filter()).toEqual({});
    useQuotesStore.setState({ text: '  kraan ' });
    toggleChoice('stakeholder', 'll');
    toggleChoice('stakeholder', 'ou');
    toggleChoice('coder', 'n');
    toggleChoice('coder', 'n');
    chooseBranch('visit');
    expect(filter()).toEqual({ code: 'visit', stakeholder: ['ll', 'ou'], text: 'kraan' });
    expect(narrowing(filter())).toBe(3);
  });

  it('forgets single codes when another branch is chosen', () => {
    toggleChoice('codes', 'visit');
    chooseBranch('image');
    expect(filter()).toEqual({ code: 'image' });
  });

  it('takes one facet off and leaves the others', () => {
    toggleChoice('document', 'd');
    toggleChoice('stakeholder', '');
    clearFacet('document');
    expect(filter()).toEqual({ stakeholder: [''] });
  });

  it('asks for further codes too, instead, or not', () => {
    addCode('visit');
    addCode('image');
    addCode('after');
    addCode('home');
    changeTerm(1, { join: 'or' });
    changeTerm(2, { join: 'not', within: 'overlap' });
    expect(filter()).toEqual({
      code: ['visit', 'after'],
      where: {
        kind: 'all',
        of: [
          { kind: 'code', code: 'image', within: 'quotation' },
          { kind: 'not', of: { kind: 'code', code: 'home', within: 'overlap' } },
        ],
      },
    });
    expect(narrowing(filter())).toBe(4);
    changeTerm(0, null);
    changeTerm(1, null);
    expect(filter()).toEqual({ code: ['visit', 'after'] });
  });

  it('asks for attributes and marks, and lets go of them', () => {
    toggleAttribute('participant/School', 'A');
    toggleAttribute('participant/School', 'B');
    toggleAttribute('document/kind', 'interview');
    toggleMark('starred');
    expect(filter()).toEqual({
      attributes: [
        { of: 'participant', name: 'School', values: ['A', 'B'] },
        { of: 'document', name: 'kind', values: ['interview'] },
      ],
      starred: true,
    });
    expect(narrowing(filter())).toBe(3);
    clearAttribute('participant/School');
    toggleAttribute('document/kind', 'interview');
    toggleMark('starred');
    expect(filter()).toEqual({});
  });
});
