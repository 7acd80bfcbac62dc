import { describe, expect, it } from 'vitest';
import { isLarge, partsOf, SlowLine } from '../../../electron/main/tell-in-parts';
import type { Commit } from '../../../shared/model/commit';
import type { OperationBody } from '../../../shared/model/operation';

function commitOf(...bodies: readonly OperationBody[]): Commit {
  const ops = bodies.map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: 'noor' }));
  return {
    seq: 1,
    at: '2026-03-12T14:00:00.000Z',
    label: 'Auto-code',
    ops,
    inverse: [],
    history: { kind: 'act' },
  };
}

function removal(count: number): OperationBody {
  return { type: 'coding:remove', ids: Array.from({ length: count }, (_, id) => String(id)) };
}

function imported(number: number, turns: number): OperationBody {
  const turn = (at: number): { from: number; to: number; speaker: number } => ({
    from: at,
    to: at + 1,
    speaker: 0,
  });
  return {
    type: 'document:add',
    document: {
      id: `d${number}`,
      title: `Gesprek ${number}`,
      kind: 'interview',
      literal: 'verbatim',
      textHash: 'ab',
      length: turns,
      words: turns,
      speakers: ['Yara'],
      turns: Array.from({ length: turns }, (_, at) => turn(at)),
      origin: { format: 'txt', originalHash: 'cd' },
    },
  };
}

const name: OperationBody = { type: 'study:name', name: 'Haven' };

describe('a commit that is told to the window', () => {
  it('is large from a thousand and one items on', () => {
    expect([commitOf(removal(999), name), commitOf(removal(1_000), name)].map(isLarge)).toEqual([
      false,
      true,
    ]);
  });

  it('comes in parts of at most five hundred items, in order, nothing left out', () => {
    const commit = commitOf(name, removal(400), removal(99), removal(500), removal(700), name, removal(3));
    const parts = partsOf(commit);
    expect(parts.map((ops) => ops.map((op) => ('ids' in op ? op.ids.length : 1)))).toEqual([
      [1, 400, 99],
      [500],
      [700],
      [1, 3],
    ]);
    expect(parts.flat()).toEqual(commit.ops);
  });

  it('weighs a document by its turns, so that an import of many comes a few at a time', () => {
    const commit = commitOf(...Array.from({ length: 7 }, (_, index) => imported(index, 199)));
    expect(isLarge(commit)).toBe(true);
    expect(partsOf(commit).map((ops) => ops.length)).toEqual([2, 2, 2, 1]);
    expect(isLarge(commitOf(imported(1, 900)))).toBe(false);
  });
});

describe('a slow line', () => {
  it('does things at once while nothing waits, and in order behind what is done slowly', async () => {
    const done: string[] = [];
    const does = (what: string) => (): void => void done.push(what);
    const line = new SlowLine();
    line.next(does('a'));
    line.slowly([does('b'), does('c')]);
    line.next(does('d'));
    expect(done).toEqual(['a']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toEqual(['a', 'b', 'c', 'd']);
    line.slowly([does('e')]);
    line.clear();
    await new Promise((resolve) => setTimeout(resolve, 20));
    line.next(does('f'));
    expect(done).toEqual(['a', 'b', 'c', 'd', 'f']);
  });
});
