import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf } from '../../../shared/code-tree/code-tree';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

const siblings = (...positions: readonly number[]): StudyBuilder =>
  positions.reduce(
    (study, position, index) => study.code('abcdef'.charAt(index), `Code ${index}`, null, position),
    new StudyBuilder(),
  );

const order = (study: StudyBuilder): string =>
  childrenOf(study.state, null)
    .map((code) => code.id)
    .join('');

describe('move-code', () => {
  it('moves a branch under another code, last', () => {
    checkCommand(
      harbourStudy(),
      { type: 'move-code', payload: { id: 'after', parent: 'image', before: null } },
      {
        label: 'Move Nagesprek',
        ops: [{ type: 'code:move', id: 'after', parent: 'image', position: 0 }],
        changes: [
          '- code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '+ code after: Nagesprek, 1 under Beeld, 0 codings,  |  | a-priori',
          '+ code home: Thuis, 1 under Beeld > Nagesprek, 1 codings,  |  | a-priori',
        ],
      },
    );
  });

  it('moves a code to the top, before a sibling', () => {
    checkCommand(
      harbourStudy(),
      { type: 'move-code', payload: { id: 'home', parent: null, before: 'visit' } },
      {
        label: 'Move Thuis',
        ops: [{ type: 'code:move', id: 'home', parent: null, position: -1 }],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '+ code home: Thuis, 1 under top, 1 codings,  |  | a-priori',
          '+ code visit: Bezoek #4, 2 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '+ code image: Beeld, 3 under top, 1 codings,  | image | open',
        ],
      },
    );
  });

  it('writes the moved code alone, halfway between its neighbours', () => {
    checkCommand(
      siblings(0, 1, 2),
      { type: 'move-code', payload: { id: 'c', parent: null, before: 'b' } },
      {
        label: 'Move Code 2',
        ops: [{ type: 'code:move', id: 'c', parent: null, position: 0.5 }],
        changes: [
          '- code b: Code 1, 2 under top, 0 codings,  |  | a-priori',
          '- code c: Code 2, 3 under top, 0 codings,  |  | a-priori',
          '+ code c: Code 2, 2 under top, 0 codings,  |  | a-priori',
          '+ code b: Code 1, 3 under top, 0 codings,  |  | a-priori',
        ],
      },
    );
  });

  it('makes room between neighbours that a merge gave the same position', () => {
    checkCommand(
      siblings(0, 0, 0, 5),
      { type: 'move-code', payload: { id: 'd', parent: null, before: 'b' } },
      {
        label: 'Move Code 3',
        ops: [
          { type: 'code:move', id: 'd', parent: null, position: 1 },
          { type: 'code:move', id: 'b', parent: null, position: 2 },
          { type: 'code:move', id: 'c', parent: null, position: 3 },
        ],
        changes: [
          '- code b: Code 1, 2 under top, 0 codings,  |  | a-priori',
          '- code c: Code 2, 3 under top, 0 codings,  |  | a-priori',
          '- code d: Code 3, 4 under top, 0 codings,  |  | a-priori',
          '+ code d: Code 3, 2 under top, 0 codings,  |  | a-priori',
          '+ code b: Code 1, 3 under top, 0 codings,  |  | a-priori',
          '+ code c: Code 2, 4 under top, 0 codings,  |  | a-priori',
        ],
      },
    );
  });

  it('puts a code just before the one asked for, however often and from whatever positions', () => {
    const letters = ['a', 'b', 'c', 'd', 'e'] as const;
    const move = fc.record({ id: fc.constantFrom(...letters), before: fc.constantFrom(...letters, null) });
    const start = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(start, fc.array(move, { minLength: 70, maxLength: 90 }), (positions, moves) => {
        const study = siblings(...positions);
        for (const { id, before } of moves.filter((asked) => asked.id !== asked.before)) {
          const others = order(study).replace(id, '');
          const at = before === null ? others.length : others.indexOf(before);
          study.run({ type: 'move-code', payload: { id, parent: null, before } });
          expect(order(study)).toBe(others.slice(0, at) + id + others.slice(at));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuses to put a code below itself', () => {
    for (const parent of ['visit', 'after', 'home']) {
      checkRefusal(
        harbourStudy(),
        { type: 'move-code', payload: { id: 'visit', parent, before: null } },
        {
          code: 'code-below-itself',
          message: '“Bezoek” cannot go below itself. Nothing was moved. Choose another place.',
        },
      );
    }
  });

  it.each([
    ['an unknown code', { id: 'xx', parent: null }],
    ['an archived code', { id: 'image', parent: null }],
    ['an archived parent', { id: 'home', parent: 'image' }],
  ])('refuses %s', (_case, place) => {
    checkRefusal(
      harbourStudy().op({ type: 'code:archive', ids: ['image'], codings: ['k2'] }),
      { type: 'move-code', payload: { ...place, before: null } },
      { code: 'code-not-found', message: 'That code is not in use any more. Nothing was moved.' },
    );
  });
});
