import { describe, expect, it } from 'vitest';
import { allBookRows, bookRows, type BookSetting } from '../../../renderer/features/code-book/book-rows';
import type { BookColumn, BookFilter } from '../../../renderer/features/code-book/book-store';
import { firstQuotations } from '../../../renderer/features/code-book/first-quotations';
import { clicked, tableKey } from '../../../renderer/features/code-book/table-keys';
import { only, selectedIds, type RowSelection } from '../../../renderer/services/row-selection';
import { codeUsage } from '../../../shared/code-tree/code-usage';
import { coded, framed, studyOf } from '../code-tree/tree-fixture';

const study = studyOf([
  ...framed,
  ...coded('d1', ['home', 'after', 'home']),
  ...coded('d2', ['home']),
  { type: 'code:edit', id: 'after', edit: { definition: 'What came of it.', aliases: ['naderhand'] } },
  { type: 'code-group:add', group: { id: 'g', name: 'Lessons', codes: ['after', 'image'] } },
  { type: 'code-group:add', group: { id: 'f', name: 'Early', codes: ['after'] } },
  {
    type: 'code-book:keep',
    version: {
      id: 'v',
      name: 'First',
      note: '',
      at: '2026-02-02T10:00:00Z',
      by: '',
      codes: [...studyOf(framed).codes.values()].slice(0, 2),
    },
  },
  { type: 'code:archive', ids: ['questions'], codings: [] },
]);
const all = allBookRows(study, codeUsage(study));
const names = (setting: Partial<BookSetting>): readonly string[] =>
  bookRows(all, study, { words: '', filter: 'all', group: null, sort: null, ...setting }).map(
    ({ code }) => code.name,
  );

describe('the table of codes', () => {
  it('knows of each code its place, use, groups and first version', () => {
    const row = all.find(({ id }) => id === 'after');
    expect([row?.above, row?.usage, row?.groups, row?.isDefined, row?.version]).toEqual([
      ['Visit'],
      { quotations: 1, documents: 1, coders: 1 },
      ['Early', 'Lessons'],
      true,
      null,
    ]);
    expect(all.map(({ id, version }) => [id, version])).toContainEqual(['before', 'First']);
  });

  it.each<[BookFilter, readonly string[]]>([
    ['all', ['Visit', 'Before', 'After', 'Home', 'Image']],
    ['unused', ['Visit', 'Before', 'Image']],
    ['undefined', ['Visit', 'Before', 'Home', 'Image']],
    ['open', ['Before', 'After', 'Home']],
    ['archived', ['Questions']],
  ])('filters: %s', (filter, expected) => {
    expect(names({ filter })).toEqual(expected);
  });

  it.each([
    ['HOME', ['Home']],
    ['visit', ['Visit', 'Before', 'After']],
    ['came of', ['After']],
    ['naderh', ['After']],
    ['zzz', []],
  ])('searches names, paths, definitions and aliases: %s', (words, expected) => {
    expect(names({ words })).toEqual(expected);
  });

  it('shows one group alone', () => {
    expect(names({ group: 'g' })).toEqual(['After', 'Image']);
  });

  it.each<[BookColumn, boolean, readonly string[]]>([
    ['name', false, ['After', 'Before', 'Home', 'Image', 'Visit']],
    ['name', true, ['Visit', 'Image', 'Home', 'Before', 'After']],
    ['quotations', true, ['Home', 'After', 'Visit', 'Before', 'Image']],
    ['documents', true, ['Home', 'After', 'Visit', 'Before', 'Image']],
    ['origin', false, ['Visit', 'Image', 'Before', 'After', 'Home']],
    ['definition', true, ['After', 'Visit', 'Before', 'Home', 'Image']],
  ])('sorts by %s, the other way round: %s', (column, down, expected) => {
    expect(names({ sort: { column, down } })).toEqual(expected);
  });
});

describe('the keys of the table', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const press = (keys: string, from: RowSelection): string => {
    const names = keys.split('+');
    const modifiers = { ctrlKey: names.includes('Ctrl'), metaKey: false, shiftKey: names.includes('Shift') };
    const key = names.at(-1) ?? '';
    const next = tableKey({ ...modifiers, altKey: false, key }, rows, from.lead, from);
    return next === null ? 'nothing' : [...selectedIds(next, next.lead)].join(' ');
  };

  it.each([
    ['ArrowDown', 'c'],
    ['ArrowUp', 'a'],
    ['End', 'd'],
    ['PageUp', 'a'],
    ['Shift+End', 'b c d'],
    ['Ctrl+ArrowDown', 'b'],
    ['Ctrl+a', 'a b c d'],
    [' ', ''],
    ['x', 'nothing'],
  ])('%s on b selects %s', (keys, expected) => {
    expect(press(keys, only('b'))).toBe(expected);
  });

  it('selects by clicks: alone, as well, up to there', () => {
    const click = (ctrlKey: boolean, shiftKey: boolean): readonly string[] => [
      ...clicked({ ctrlKey, shiftKey, metaKey: false }, rows, 'b', only('b'), 'd').ids,
    ];
    expect([click(false, false), click(true, false), click(false, true)]).toEqual([
      ['d'],
      ['b', 'd'],
      ['b', 'c', 'd'],
    ]);
  });
});

describe('firstQuotations', () => {
  it('gives the first places of a code, and how many there are', () => {
    const { first, count } = firstQuotations(study, 'home', 2);
    expect([first.map(({ key }) => key), count]).toEqual([['d1:0-1', 'd1:2-3'], 3]);
  });
});
