import { describe, expect, it } from 'vitest';
import { archivedBranches, codingsArchivedWith } from '../../../renderer/features/code-tree/archived-codes';
import {
  placeOfDrop,
  placeToward,
  type CodePlace,
  type DropZone,
} from '../../../renderer/features/code-tree/code-moves';
import type { MoveDirection } from '../../../renderer/features/code-tree/tree-keys';
import type { OperationBody } from '../../../shared/model/operation';
import { coded, studyOf, tree } from './tree-fixture';

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
    ['before', 'out', { parent: null, before: 'home' }],
    ['questions', 'out', { parent: 'visit', before: 'after' }],
    ['image', 'out', null],
  ])('%s %s', (id, direction, expected) => {
    expect(placeToward(study, id, direction)).toEqual(expected);
  });
});

describe('placeOfDrop', () => {
  it.each<[string, DropZone, boolean, CodePlace]>([
    ['home', 'before', false, { parent: null, before: 'home' }],
    ['home', 'into', false, { parent: 'home', before: null }],
    ['home', 'after', false, { parent: null, before: 'image' }],
    ['image', 'after', false, { parent: null, before: null }],
    ['visit', 'after', true, { parent: 'visit', before: 'before' }],
    ['visit', 'after', false, { parent: null, before: 'home' }],
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

  it('come back with the codings that went with them, and no others', () => {
    expect(codingsArchivedWith(made, ['before', 'questions'])).toEqual(['d10']);
    expect(codingsArchivedWith(made, ['home'])).toEqual(['d12']);
    expect(codingsArchivedWith(made, ['before'])).toEqual([]);
  });
});
