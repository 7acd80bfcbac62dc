import { describe, expect, it } from 'vitest';
import { documentCounts, studyCounts } from '../../../renderer/features/code-tree/code-counts';
import { codeRows, type RowSetting } from '../../../renderer/features/code-tree/code-rows';
import { childIndex } from '../../../shared/code-tree/code-tree';
import { coded, framed, studyOf, tree } from './tree-fixture';

const study = studyOf([
  ...tree,
  ...coded('d1', ['questions', 'after', 'after']),
  ...coded('d2', ['visit', 'home']),
]);
const index = childIndex(study);
const plain: RowSetting = { collapsed: new Set(), filter: '', used: null, adding: null };
const lines = (setting: Partial<RowSetting>, of = index): readonly string[] =>
  codeRows(of, { ...plain, ...setting }).map((row) =>
    row.kind !== 'code'
      ? row.kind === 'new'
        ? `${row.level} new`
        : `-- open codes ${row.count}`
      : `${row.level} ${row.name} ${row.place}/${row.siblings}${row.expanded ? ' open' : row.hasChildren ? ' shut' : ''}`,
  );

describe('codeRows', () => {
  it('lists the tree from the top down with place and number of siblings', () => {
    expect(lines({})).toEqual([
      '1 Visit 1/3 open',
      '2 Before 1/2 open',
      '3 Questions 1/1',
      '2 After 2/2',
      '1 Home 2/3',
      '1 Image 3/3',
    ]);
  });

  it('folds away what is below a collapsed code', () => {
    expect(lines({ collapsed: new Set(['before']) })).toEqual([
      '1 Visit 1/3 open',
      '2 Before 1/2 shut',
      '2 After 2/2',
      '1 Home 2/3',
      '1 Image 3/3',
    ]);
  });

  it.each([
    ['a name, opening what is folded', 'QUEST', ['1 Visit 1/1 open', '2 Before 1/1 open', '3 Questions 1/1']],
    ['an alias', 'voorb', ['1 Visit 1/1 open', '2 Before 1/1 open']],
    ['nothing', 'zzz', []],
  ])('filters by %s', (_, filter, expected) => {
    expect(lines({ filter, collapsed: new Set(['visit', 'before']) })).toEqual(expected);
  });

  it('shows only what a document uses, with the codes above it', () => {
    expect(lines({ used: documentCounts(study, 'd2', index) })).toEqual(['1 Visit 1/2 open', '1 Home 2/2']);
  });

  it('puts the line for a new code after the children of its parent, also of a folded one', () => {
    expect(lines({ adding: { parent: 'before' }, collapsed: new Set(['before']) }).slice(1, 4)).toEqual([
      '2 Before 1/2 shut',
      '3 Questions 1/1',
      '3 new',
    ]);
    expect(lines({ adding: { parent: null } }).at(-1)).toBe('1 new');
  });
});

describe('open codes', () => {
  const apart = childIndex(studyOf(framed));

  it('at the top stand below the tree, under a heading', () => {
    expect(lines({}, apart)).toEqual([
      '1 Visit 1/3 open',
      '2 Before 1/2 open',
      '3 Questions 1/1',
      '2 After 2/2',
      '1 Image 2/3',
      '-- open codes 1',
      '1 Home 3/3',
    ]);
  });

  it('are filtered with the tree, and the heading goes when none is left', () => {
    expect(lines({ filter: 'home' }, apart)).toEqual(['1 Home 1/1']);
    expect(lines({ filter: 'im' }, apart)).toEqual(['1 Image 1/1']);
  });

  it('are added below the tree, above the heading', () => {
    expect(lines({ adding: { parent: null } }, apart).slice(-3)).toEqual([
      '1 new',
      '-- open codes 1',
      '1 Home 3/3',
    ]);
  });
});

describe('counts', () => {
  it('add what is below a code to its own', () => {
    expect(Object.fromEntries(studyCounts(study, index))).toEqual({
      visit: { own: 1, branch: 4 },
      before: { own: 0, branch: 1 },
      questions: { own: 1, branch: 1 },
      after: { own: 2, branch: 2 },
      home: { own: 1, branch: 1 },
      image: { own: 0, branch: 0 },
    });
  });

  it('are nought where no document is open', () => {
    expect(documentCounts(study, null, index).get('visit')).toEqual({ own: 0, branch: 0 });
  });
});
