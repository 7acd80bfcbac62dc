import { describe, expect, it } from 'vitest';
import { addCodes, nextPosition } from '../../../shared/commands/add-codes';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

const blank = { definition: '', aliases: [], origin: 'a-priori' } as const;
const one = '0000000000000001';
const two = '0000000000000002';
const three = '0000000000000003';

describe('add-codes', () => {
  it('adds one code as the last at the top', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-codes', payload: { parent: null, codes: [{ name: 'Werk' }] } },
      {
        label: 'Add code Werk',
        ops: [{ type: 'code:add', code: { id: one, name: 'Werk', parent: null, position: 2, ...blank } }],
        changes: [`+ code ${one}: Werk, 3 under top, 0 codings,  |  | a-priori`],
      },
    );
  });

  it('adds a branch with everything said about its codes, parents first', () => {
    const branch = {
      name: 'Keuze',
      definition: 'Kiezen.',
      colour: 12,
      aliases: ['choice'],
      origin: 'open',
      children: [{ name: 'Studie' }, { name: 'Baan' }],
    } as const;
    checkCommand(
      harbourStudy(),
      { type: 'add-codes', payload: { parent: 'visit', codes: [branch] } },
      {
        label: 'Add 3 codes',
        ops: [
          {
            type: 'code:add',
            code: {
              id: one,
              name: 'Keuze',
              parent: 'visit',
              position: 1,
              colour: 12,
              definition: 'Kiezen.',
              aliases: ['choice'],
              origin: 'open',
            },
          },
          { type: 'code:add', code: { id: two, name: 'Studie', parent: one, position: 0, ...blank } },
          { type: 'code:add', code: { id: three, name: 'Baan', parent: one, position: 1, ...blank } },
        ],
        changes: [
          `+ code ${one}: Keuze #12, 2 under Bezoek, 0 codings, Kiezen. | choice | open`,
          `+ code ${two}: Studie, 1 under Bezoek > Keuze, 0 codings,  |  | a-priori`,
          `+ code ${three}: Baan, 2 under Bezoek > Keuze, 0 codings,  |  | a-priori`,
        ],
      },
    );
  });

  it('gives the first code the id that is asked for, and lets a name stand twice', () => {
    const id = 'abcdef0123456789';
    checkCommand(
      harbourStudy(),
      { type: 'add-codes', payload: { parent: null, codes: [{ name: 'Beeld' }], id } },
      {
        label: 'Add code Beeld',
        ops: [{ type: 'code:add', code: { id, name: 'Beeld', parent: null, position: 2, ...blank } }],
        changes: [`+ code ${id}: Beeld, 3 under top, 0 codings,  |  | a-priori`],
      },
    );
  });

  it('refuses a parent that is archived, and an id that is taken', () => {
    const archived = harbourStudy().run({ type: 'archive-codes', payload: { ids: ['visit'] } });
    checkRefusal(
      archived,
      { type: 'add-codes', payload: { parent: 'visit', codes: [{ name: 'x' }] } },
      {
        code: 'code-not-found',
        message: 'The code to put this under is gone. Nothing was changed. Choose another.',
      },
    );
    const taken = new StudyBuilder().code('abcdef0123456789', 'Werk');
    checkRefusal(
      taken,
      { type: 'add-codes', payload: { parent: null, codes: [{ name: 'x' }], id: 'abcdef0123456789' } },
      { code: 'code-exists', message: 'That code exists already. Nothing was changed. Add it anew.' },
    );
  });

  it('takes twelve hues and no thirteenth, and no code without a name', () => {
    const fits = (code: object): boolean =>
      addCodes.payload.safeParse({ parent: null, codes: [code] }).success;
    expect([1, 12, 0, 13, 1.5].map((colour) => fits({ name: 'x', colour }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(fits({ name: '  ' })).toBe(false);
    expect(fits({ name: 'x', children: [{ name: '' }] })).toBe(false);
  });
});

describe('nextPosition', () => {
  it('is one more than the highest living sibling, and 0 where there is none', () => {
    const { state } = new StudyBuilder()
      .code('a', 'A', null, 2.5)
      .code('b', 'B', null, 7)
      .op({
        type: 'code:archive',
        ids: ['b'],
        codings: [],
      });
    expect([nextPosition(state, null), nextPosition(state, 'a')]).toEqual([3.5, 0]);
  });
});
