import { describe, expect, it } from 'vitest';
import { archivedBranches } from '../../../renderer/features/code-tree/archived-codes';
import {
  isWithin,
  placeOfDrop,
  placeToward,
  topsOf,
  type CodePlace,
  type DropZone,
} from '../../../renderer/features/code-tree/code-moves';
import { parkedCodes } from '../../../renderer/features/code-tree/open-codes';
import { pickedAfter } from '../../../renderer/features/code-tree/picked-after';
import { codeRows } from '../../../renderer/features/code-tree/code-rows';
import type { MoveDirection } from '../../../renderer/features/code-tree/tree-keys';
import { childIndex } from '../../../shared/code-tree/code-tree';
import type { OperationBody } from '../../../shared/model/operation';
import { coded, framed, studyOf, tree } from './tree-fixture';

const study = studyOf(tree);

describe('placeToward', () => {
  it.each<[string, MoveDirection, CodePlace | null]>([
    ['home', 'up', { parent: null, before: 'visit' }],
    ['visit', 'up', null],
    ['visit', 'down', { parent: null, before: 'image' }],
    ['home', 'down', { parent: null, before: null }],
    ['image', 'down', null],
    ['home', 'in', { parent: 'visit', before: null }],
    ['visit', 'in', null],
    ['before', 'out', { parent: null, before: 'home', beside: 'visit' }],
    ['questions', 'out', { parent: 'visit', before: 'after', beside: 'before' }],
    ['image', 'out', null],
  ])('%s %s', (id, direction, expected) => {
    expect(placeToward(study, [id], direction)).toEqual(expected);
  });

  it.each<[readonly string[], MoveDirection, CodePlace | null]>([
    [['home', 'image'], 'up', { parent: null, before: 'visit' }],
    [['visit', 'home'], 'down', { parent: null, before: null }],
    [['home', 'image'], 'in', { parent: 'visit', before: null }],
    [['visit', 'home', 'image'], 'up', null],
    [['before', 'after'], 'out', { parent: null, before: 'home', beside: 'visit' }],
    [['questions', 'image'], 'out', { parent: 'visit', before: 'after', beside: 'before' }],
    [['before', 'questions'], 'down', { parent: 'visit', before: null }],
  ])('%s %s', (ids, direction, expected) => {
    expect(placeToward(study, ids, direction)).toEqual(expected);
  });

  it('keeps open codes beside the tree among themselves', () => {
    const parked = studyOf(framed);
    expect([placeToward(parked, ['home'], 'up'), placeToward(parked, ['home'], 'down')]).toEqual([
      null,
      null,
    ]);
    expect(placeToward(parked, ['image'], 'up')).toEqual({ parent: null, before: 'visit' });
    expect([[...parkedCodes(parked)], [...parkedCodes(study)]]).toEqual([['home'], []]);
  });
});

describe('several codes', () => {
  it('are in tree order, without those that go along with one above them', () => {
    expect(topsOf(study, ['image', 'questions', 'before', 'home']).map(({ id }) => id)).toEqual([
      'before',
      'home',
      'image',
    ]);
  });

  it('may not be let go below themselves', () => {
    const moving = new Set(['before', 'image']);
    expect(['questions', 'before', 'after', 'visit'].map((id) => isWithin(study, id, moving))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    [['home'], 'image'],
    [['visit'], 'home'],
    [['home', 'image'], 'after'],
    [['before', 'after'], 'home'],
    [['visit', 'home', 'image'], null],
  ])('%s go away, then %s is picked', (ids, next) => {
    const rows = codeRows(childIndex(study), {
      collapsed: new Set(),
      filter: '',
      used: null,
      adding: null,
    }).filter((row) => row.kind === 'code');
    expect(pickedAfter(rows, ids)).toBe(next);
  });
});

describe('placeOfDrop', () => {
  it.each<[string, DropZone, boolean, CodePlace]>([
    ['home', 'before', false, { parent: null, before: 'home', beside: 'home' }],
    ['home', 'into', false, { parent: 'home', before: null }],
    ['home', 'after', false, { parent: null, before: 'image', beside: 'home' }],
    ['image', 'after', false, { parent: null, before: null, beside: 'image' }],
    ['visit', 'after', true, { parent: 'visit', before: 'before' }],
    ['visit', 'after', false, { parent: null, before: 'home', beside: 'visit' }],
  ])('%s, %s, open: %s', (target, zone, expanded, expected) => {
    expect(placeOfDrop(study, target, zone, expanded)).toEqual(expected);
  });
});

describe('archived codes', () => {
  const bodies: readonly OperationBody[] = [
    ...tree,
    ...coded('d1', ['questions', 'after', 'home']),
    { type: 'code:archive', ids: ['before', 'questions'], codings: ['d10'] },
    { type: 'code:archive', ids: ['home'], codings: ['d12'] },
  ];
  const made = studyOf(bodies);
  it('are listed by branch', () => {
    expect(archivedBranches(made).map(({ top, ids }) => [top.name, ids])).toEqual([
      ['Before', ['before', 'questions']],
      ['Home', ['home']],
    ]);
  });
});
