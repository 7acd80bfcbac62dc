import { beforeEach, describe, expect, it } from 'vitest';
import {
  clearFilters,
  toggleAttribute,
  toggleChoice,
  useQuotesStore,
} from '../../../renderer/features/quotes/quotes-store';
import { inOrder, moved } from '../../../renderer/features/quotes/report-order';
import {
  forgetView,
  parseViews,
  savedViews,
  saveView,
  showView,
} from '../../../renderer/features/quotes/saved-views';
import { useViewStore } from '../../../renderer/state/view-store';
import { allPassages, quotationId } from '../../../shared/query/passages';
import { harbourStudy } from '../../support/study-builder';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  });
  clearFilters();
});

describe('saved views', () => {
  it('bring back filters, branch, grouping and context, per study', () => {
    toggleChoice('stakeholder', 'll');
    toggleAttribute('participant/School', 'A');
    useQuotesStore.setState({ grouping: 'code', context: 'turns', text: 'kraan' });
    useViewStore.setState({ quotesCode: 'visit' });
    saveView('one', 'Kranen');
    clearFilters();
    useQuotesStore.setState({ grouping: 'none', context: 'off' });
    expect(savedViews('other')).toEqual([]);
    const [view] = savedViews('one');
    if (view === undefined) throw new Error('the view was kept');
    showView(view);
    const { ticked, attributes, grouping, context, text } = useQuotesStore.getState();
    expect({ group: ticked.stakeholder, attributes, grouping, context, text }).toEqual({
      group: ['ll'],
      attributes: { 'participant/School': ['A'] },
      grouping: 'code',
      context: 'turns',
      text: 'kraan',
    });
    expect(useViewStore.getState().quotesCode).toBe('visit');
  });

  it('make room for a later one of the same name, and leave nothing when forgotten', () => {
    saveView('one', 'A');
    useQuotesStore.setState({ text: 'haven' });
    saveView('one', 'A');
    expect(savedViews('one').map(({ name, text }) => [name, text])).toEqual([['A', 'haven']]);
    forgetView('one', 'A');
    expect(stored.size).toBe(0);
  });

  it.each([
    [null, []],
    ['no json', []],
    ['{"name":"A"}', []],
    ['[{"text":"x"}, 3, null]', []],
  ])('read %j as %j', (text, views) => {
    expect(parseViews(text)).toEqual(views);
  });

  it('keep what makes sense of a view that was garbled', () => {
    const [view] = parseViews(
      JSON.stringify([
        {
          name: 'A',
          branch: 3,
          ticked: { stakeholder: ['ll', 4], codes: 'x' },
          attributes: { a: ['b'] },
          marks: ['starred', 'loud'],
          terms: [
            { join: 'and', code: 'c', within: 'quotation' },
            { join: 'xor', code: 'c' },
          ],
          grouping: 'colour',
        },
      ]),
    );
    expect(view).toEqual({
      name: 'A',
      branch: null,
      ticked: {
        ...{ stakeholder: ['ll'], codes: [], codeGroup: [], coder: [], document: [] },
        ...{ participant: [], valence: [] },
      },
      attributes: { a: ['b'] },
      marks: ['starred'],
      terms: [{ join: 'and', code: 'c', within: 'quotation' }],
      text: '',
      interviewers: false,
      grouping: 'stakeholder',
      context: 'words',
    });
  });
});

describe('the order of a report', () => {
  const passages = allPassages(harbourStudy().state);
  const ids = passages.map(quotationId);

  it('puts what it names first, and the rest after it as it came', () => {
    const [first = '', second = '', third = ''] = ids;
    expect(inOrder(passages, [third, first]).map(quotationId)).toEqual([third, first, second]);
  });

  it.each([
    ['b', 0, ['b', 'a', 'c']],
    ['a', 2, ['b', 'c', 'a']],
    ['c', 9, ['a', 'b', 'c']],
    ['a', -1, ['a', 'b', 'c']],
  ])('moves %s to %i', (id, to, expected) => {
    expect(moved(['a', 'b', 'c'], id, to)).toEqual(expected);
  });
});
