import { describe, expect, it } from 'vitest';
import { codedUnder } from '../../../shared/code-tree/coded-under';
import type { Coding } from '../../../shared/model/coding';
import type { OperationBody } from '../../../shared/model/operation';
import { coded, studyOf, tree } from '../../renderer/code-tree/tree-fixture';

const version = (id: string, at: string): OperationBody => ({
  type: 'code-book:keep',
  version: { id, name: id, note: '', at, by: '', codes: [] },
});
const coding = (id: string, document: string, book?: string): Coding => ({
  id,
  document,
  code: 'home',
  coder: 'noor',
  from: 10,
  to: 20,
  check: '',
  ...(book === undefined ? {} : { book }),
});

describe('codedUnder', () => {
  it('counts the codings of each document by version, and those that are not of the latest', () => {
    const study = studyOf([
      ...tree,
      ...coded('d1', ['home']),
      ...coded('d2', []),
      ...coded('d3', []),
      version('late', '2026-03-02T10:00:00Z'),
      version('early', '2026-02-02T10:00:00Z'),
      {
        type: 'coding:add',
        codings: [
          coding('a', 'd1', 'late'),
          coding('b', 'd1', 'early'),
          coding('c', 'd2', 'late'),
          coding('e', 'd2', 'forgotten'),
        ],
      },
    ]);
    expect(codedUnder(study)).toEqual([
      {
        document: 'd1',
        versions: [
          { version: null, codings: 1 },
          { version: 'early', codings: 1 },
          { version: 'late', codings: 1 },
        ],
        older: 2,
        codings: 3,
      },
      {
        document: 'd2',
        versions: [
          { version: null, codings: 1 },
          { version: 'late', codings: 1 },
        ],
        older: 1,
        codings: 2,
      },
    ]);
  });

  it('has nothing that is older where no version was kept', () => {
    expect(codedUnder(studyOf([...tree, ...coded('d1', ['home'])])).map(({ older }) => older)).toEqual([0]);
  });
});
