import { beforeEach, describe, expect, it } from 'vitest';
import { listRows, type ListSetting } from '../../../renderer/features/quotes/quote-rows';
import {
  chooseBranch,
  clearFacet,
  clearFilters,
  filterOf,
  narrowing,
  toggleChoice,
  useQuotesStore,
} from '../../../renderer/features/quotes/quotes-store';
import { useViewStore } from '../../../renderer/state/view-store';
import type { Quote, QuoteCode } from '../../../shared/model/quote';
import { emptyStudy } from '../../../shared/model/study-state';

const study = emptyStudy();
study.groups.set('ou', { id: 'ou', name: 'Ouders', monogram: 'OU', hue: 'ou', asks: false });
study.groups.set('ll', { id: 'll', name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false });

const code = (id: string, coding: string): QuoteCode => ({
  id,
  path: [id],
  coder: 'Noor',
  coderId: 'n',
  coding,
});

function quote(text: string, group: string | null, codes: readonly string[]): Quote {
  const name = group === 'll' ? 'Leerlingen' : 'Ouders';
  return {
    id: text,
    document: 'd',
    documentTitle: 'Interview',
    literal: 'verbatim',
    from: 0,
    to: 1,
    text,
    speaker: group === null ? 'Speaker 2' : `Member of ${group}`,
    ...(group === null
      ? {}
      : {
          participant: { id: `p-${group}`, pseudonym: `Member of ${group}`, role: '' },
          stakeholder: { id: group, name, monogram: group },
        }),
    codes: codes.map((id, index) => code(id, `${text}${index}`)),
  };
}

const quotes = [
  quote('a', 'll', ['visit', 'image']),
  quote('b', null, ['visit']),
  quote('c', 'ou', ['image', 'image']),
];
const setting: ListSetting = {
  grouping: 'both',
  folded: new Set(),
  codes: undefined,
  order: new Map([
    ['image', 0],
    ['visit', 1],
  ]),
};
const lines = (part: Partial<ListSetting>): readonly string[] =>
  listRows(study, quotes, { ...setting, ...part }).map((row) => {
    if (row.kind === 'quote') return `    ${row.quote.text}`;
    if (row.kind === 'code') return `  ${row.title} ${row.quotes}`;
    return `${row.title} ${row.people.quotes}/${row.people.participants}/${row.people.unknown}`;
  });

describe('listRows', () => {
  it('lists by group in the order of the study and within it by code in the order of the tree', () => {
    expect(lines({})).toEqual([
      'Ouders 1/1/0',
      '  image 1',
      '    c',
      'Leerlingen 1/1/0',
      '  image 1',
      '    a',
      '  visit 1',
      '    a',
      'Group unknown 1/0/1',
      '  visit 1',
      '    b',
    ]);
  });

  it('lists by code alone, each quote under all of its codes', () => {
    expect(lines({ grouping: 'code' })).toEqual([
      'image 2/2/0',
      '    a',
      '    c',
      'visit 2/1/1',
      '    a',
      '    b',
    ]);
  });

  it('shows no heading of a code that is filtered out', () => {
    expect(lines({ grouping: 'code', codes: new Set(['visit']) })).toEqual(['visit 2/1/1', '    a', '    b']);
  });

  it('folds a heading', () => {
    expect(lines({ grouping: 'stakeholder', folded: new Set(['stakeholder/ll']) })).toEqual([
      'Ouders 1/1/0',
      '    c',
      'Leerlingen 1/1/0',
      'Group unknown 1/0/1',
      '    b',
    ]);
  });

  it('gives a quote under two headings two keys', () => {
    const keys = listRows(study, quotes, setting).map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the filter of the view', () => {
  const filter = (): ReturnType<typeof filterOf> =>
    filterOf(useQuotesStore.getState(), useViewStore.getState().quotesCode);
  beforeEach(clearFilters);

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
});
