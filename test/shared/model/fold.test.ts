import { describe, expect, it } from 'vitest';
import { codePath } from '../../../shared/code-tree/code-tree';
import { applyOperation, foldOperations, inOrder } from '../../../shared/model/fold';
import { compareOperations, operationId, type Operation } from '../../../shared/model/operation';
import { turnAt } from '../../../shared/model/document';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';
import { everything, visible } from '../../support/visible-study';

const stamp = { lamport: 999, device: 'zz', by: '' } as const;

describe('folding', () => {
  it('does nothing with operations on what is not there', () => {
    const strangers: readonly Operation[] = [
      { ...stamp, type: 'coder:remove', id: 'xx' },
      { ...stamp, type: 'group:remove', id: 'xx' },
      { ...stamp, type: 'participant:remove', id: 'xx' },
      { ...stamp, type: 'participant:edit', id: 'xx', edit: { role: 'x' } },
      { ...stamp, type: 'document:remove', id: 'xx' },
      { ...stamp, type: 'document:edit', id: 'xx', edit: { title: 'x' } },
      { ...stamp, type: 'code:edit', id: 'xx', edit: { name: 'x' } },
      { ...stamp, type: 'code:move', id: 'xx', parent: null, position: 0 },
      { ...stamp, type: 'code:move', id: 'home', parent: 'xx', position: 0 },
      { ...stamp, type: 'code:merge', id: 'xx', into: 'home' },
      { ...stamp, type: 'code:merge', id: 'home', into: 'xx' },
      { ...stamp, type: 'code:merge', id: 'home', into: 'home' },
      { ...stamp, type: 'code:unmerge', id: 'home' },
      { ...stamp, type: 'code:unmerge', id: 'xx' },
      { ...stamp, type: 'code:archive', ids: ['xx'], codings: ['xx'] },
      { ...stamp, type: 'code:restore', ids: ['xx'], codings: ['xx'] },
      {
        ...stamp,
        type: 'coding:add',
        codings: [{ id: 'k9', document: 'fg', from: 0, to: 4, code: 'xx', coder: 'noor', check: '' }],
      },
      { ...stamp, type: 'coding:remove', ids: ['xx'] },
      { ...stamp, type: 'coding:restore', ids: ['xx', 'k1'] },
    ];
    const before = visible(harbourStudy().state);
    for (const op of strangers) {
      const { state } = harbourStudy();
      applyOperation(state, op);
      expect([op.type, visible(state)]).toEqual([op.type, before]);
    }
  });

  it('puts a code whose parent is not there at the top, so that no history closes a cycle', () => {
    const { state } = new StudyBuilder()
      .code('self', 'Self', 'self')
      .code('one', 'One', 'two')
      .code('two', 'Two', 'one')
      .op({ type: 'code:move', id: 'one', parent: 'two', position: 0 });
    expect(['self', 'one', 'two'].map((id) => codePath(state, id))).toEqual([
      ['Self'],
      ['One'],
      ['One', 'Two'],
    ]);
  });

  it('counts every operation as a revision and keeps the highest stamp', () => {
    const { state, operations } = harbourStudy();
    expect([state.revision, state.lamport]).toEqual([operations.length, operations.length]);
    applyOperation(state, { ...stamp, lamport: 3, type: 'study:name', name: 'x' });
    expect([state.revision, state.lamport]).toEqual([operations.length + 1, operations.length]);
  });

  it('leaves a list in order as it is and puts any other in order', () => {
    const { operations } = harbourStudy();
    expect(inOrder(operations)).toBe(operations);
    expect(inOrder(operations.toReversed())).toEqual(operations);
    expect(everything(foldOperations(operations.toReversed()))).toBe(everything(foldOperations(operations)));
  });

  it('orders by stamp and then by device, as text', () => {
    const stamps = ['2.a', '1.b', '1.a', '10.a', '1.B'].map((text) => {
      const [lamport = '', device = ''] = text.split('.');
      return { lamport: Number(lamport), device, by: '' };
    });
    expect(stamps.toSorted(compareOperations).map(operationId)).toEqual(['B.1', 'a.1', 'b.1', 'a.2', 'a.10']);
  });
});

describe('turnAt', () => {
  const turns = [
    { from: 0, to: 4, speaker: 0 },
    { from: 5, to: 9, speaker: 1 },
    { from: 12, to: 13, speaker: 0 },
  ];

  it('finds the turn that holds an offset, and none between turns or outside', () => {
    const found = [-1, 0, 3, 4, 5, 8, 9, 11, 12, 13].map((offset) => {
      const turn = turnAt(turns, offset);
      return turn === undefined ? -1 : turns.indexOf(turn);
    });
    expect(found).toEqual([-1, 0, 0, -1, 1, 1, -1, -1, 2, -1]);
    expect(turnAt([], 0)).toBe(undefined);
  });
});
