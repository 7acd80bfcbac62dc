import { describe, expect, it } from 'vitest';
import { codeWithNewCode } from '../../../shared/commands/code-with-new-code';
import { textCheck } from '../../../shared/lib/text-check';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

const one = '0000000000000001';
const two = '0000000000000002';
const cold = { document: 'fg', from: 13, to: 17 };
const table = { document: 'ou', from: 24, to: 33 };
const koud = textCheck('Koud');
const tafel = textCheck('Aan tafel');

describe('code-with-new-code', () => {
  it('adds an open code under its parent and codes with it, in one change', () => {
    checkCommand(
      harbourStudy(),
      { type: 'code-with-new-code', payload: { parent: 'visit', name: ' Weer ', codings: [cold] } },
      {
        label: 'Code with new code Weer',
        ops: [
          {
            type: 'code:add',
            code: {
              id: one,
              name: 'Weer',
              parent: 'visit',
              position: 1,
              definition: '',
              aliases: [],
              origin: 'open',
            },
          },
          {
            type: 'coding:add',
            codings: [{ id: two, ...cold, code: one, coder: 'noor', check: koud, number: 1 }],
          },
        ],
        changes: [
          `+ code ${one}: Weer, 2 under Bezoek, 1 codings,  |  | open`,
          `+ coding ${two}: fg 13-17 ${one} by noor ${koud} number 1`,
        ],
      },
    );
  });

  it('codes several passages, each once, with the id and the coder that are asked for', () => {
    const id = 'abcdef0123456789';
    const codings = [cold, { ...table, coder: 'daan' }, cold];
    checkCommand(
      harbourStudy(),
      { type: 'code-with-new-code', payload: { parent: null, name: 'Weer', codings, id } },
      {
        label: 'Code 2 passages with new code Weer',
        ops: [
          {
            type: 'code:add',
            code: {
              id,
              name: 'Weer',
              parent: null,
              position: 2,
              definition: '',
              aliases: [],
              origin: 'open',
            },
          },
          {
            type: 'coding:add',
            codings: [
              { id: one, ...cold, code: id, coder: 'noor', check: koud, number: 1 },
              { id: two, ...table, code: id, coder: 'daan', check: tafel, number: 1 },
            ],
          },
        ],
        changes: [
          `+ code ${id}: Weer, 3 under top, 2 codings,  |  | open`,
          `+ coding ${one}: fg 13-17 ${id} by noor ${koud} number 1`,
          `+ coding ${two}: ou 24-33 ${id} by daan ${tafel} number 1`,
        ],
      },
    );
  });

  it('adds no code where the words cannot be coded', () => {
    checkRefusal(
      harbourStudy(),
      {
        type: 'code-with-new-code',
        payload: { parent: null, name: 'Weer', codings: [cold, { document: 'fg', from: 0, to: 500 }] },
      },
      {
        code: 'range-outside',
        message: 'Those words are outside the document. Nothing was coded. Select them again.',
      },
    );
    checkRefusal(
      harbourStudy(),
      {
        type: 'code-with-new-code',
        payload: { parent: null, name: 'Weer', codings: [{ ...cold, coder: 'nobody' }] },
      },
      {
        code: 'coder-not-found',
        message: 'Nobody says who is coding. Nothing was coded. Choose a coder first.',
      },
    );
  });

  it('refuses an archived parent and an id in use', () => {
    checkRefusal(
      harbourStudy().run({ type: 'archive-codes', payload: { ids: ['visit'] } }),
      { type: 'code-with-new-code', payload: { parent: 'visit', name: 'Weer', codings: [cold] } },
      {
        code: 'code-not-found',
        message: 'The code to put this under is gone. Nothing was changed. Choose another.',
      },
    );
    const taken = new StudyBuilder()
      .coder('noor', 'Noor')
      .document('fg', 'Hoe was het? Koud.')
      .code('abcdef0123456789', 'Werk');
    checkRefusal(
      taken,
      {
        type: 'code-with-new-code',
        payload: { parent: null, name: 'Weer', codings: [cold], id: 'abcdef0123456789' },
      },
      { code: 'code-exists', message: 'That code exists already. Nothing was changed. Add it anew.' },
    );
  });

  it('takes no code without a name or without words', () => {
    const fits = (change: object): boolean =>
      codeWithNewCode.payload.safeParse({ parent: null, name: 'Weer', codings: [cold], ...change }).success;
    expect([fits({}), fits({ name: ' ' }), fits({ codings: [] }), fits({ id: 'x' })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads each document it codes once', () => {
    const codings = [cold, table, cold];
    expect(codeWithNewCode.reads?.({ parent: null, name: 'Weer', codings })).toEqual(['fg', 'ou']);
  });
});
