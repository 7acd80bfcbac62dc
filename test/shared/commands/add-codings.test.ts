import { describe, expect, it } from 'vitest';
import { addCodings } from '../../../shared/commands/add-codings';
import { textCheck } from '../../../shared/lib/text-check';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const one = '0000000000000001';
const cold = { document: 'fg', from: 13, to: 17 };

describe('add-codings', () => {
  it('codes words with the acting coder', () => {
    const check = textCheck('Koud');
    checkCommand(
      harbourStudy(),
      { type: 'add-codings', payload: { codings: [{ ...cold, code: 'home' }] } },
      {
        label: 'Code with Thuis',
        ops: [
          {
            type: 'coding:add',
            codings: [{ id: one, ...cold, code: 'home', coder: 'noor', check, number: 1 }],
          },
        ],
        changes: [
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '+ code home: Thuis, 1 under Bezoek > Nagesprek, 2 codings,  |  | a-priori',
          `+ coding ${one}: fg 13-17 home by noor ${check} number 1`,
        ],
      },
    );
  });

  it('takes the same code by another coder as a judgement of its own', () => {
    const check = textCheck('Koud');
    checkCommand(
      harbourStudy(),
      { type: 'add-codings', payload: { codings: [{ ...cold, code: 'visit', coder: 'daan' }] } },
      {
        label: 'Code with Bezoek',
        ops: [
          {
            type: 'coding:add',
            codings: [{ id: one, ...cold, code: 'visit', coder: 'daan', check, number: 1 }],
          },
        ],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '+ code visit: Bezoek #4, 1 under top, 2 codings, Alles over het bezoek. |  | a-priori',
          `+ coding ${one}: fg 13-17 visit by daan ${check} number 1`,
        ],
      },
    );
  });

  it('leaves out what is there already and what is asked for twice', () => {
    const check = textCheck('Koud');
    const asked = { ...cold, code: 'image' };
    checkCommand(
      harbourStudy(),
      { type: 'add-codings', payload: { codings: [{ ...cold, code: 'visit' }, asked, asked] } },
      {
        label: 'Code with Beeld',
        ops: [
          {
            type: 'coding:add',
            codings: [{ id: '0000000000000002', ...asked, coder: 'noor', check, number: 1 }],
          },
        ],
        changes: [
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '+ code image: Beeld, 2 under top, 2 codings,  | image | open',
          `+ coding 0000000000000002: fg 13-17 image by noor ${check} number 1`,
        ],
      },
    );
  });

  it.each([
    ['one code on two passages', ['home', 'home'], [0, 1], 'Code 2 passages with Thuis'],
    ['two codes on two passages', ['home', 'image'], [0, 1], 'Code 2 passages'],
    ['two codes on one passage', ['home', 'image'], [0, 0], 'Code with 2 codes'],
  ])('names %s in the undo menu', (_case, codes, starts, label) => {
    const study = harbourStudy();
    const codings = codes.map((code, index) => {
      const from = starts[index] ?? 0;
      return { document: 'ou', from, to: from + 5, code };
    });
    const change = addCodings.plan(study.state, { codings }, study.context('noor'));
    expect(change.ok && change.value.label).toBe(label);
  });

  it.each([
    ['the start', 33, 35, '😀 '],
    ['the end', 31, 33, ' 😀'],
  ] as const)('widens a selection that cuts an emoji in two at %s', (_case, from, to, words) => {
    const study = harbourStudy();
    const text = study.context().textOf('fg') ?? '';
    const payload = { codings: [{ document: 'fg', from, to, code: 'home' }] };
    const change = addCodings.plan(study.state, payload, study.context('noor'));
    const [op] = change.ok ? change.value.ops : [];
    const coded = op?.type === 'coding:add' ? op.codings.map((made) => text.slice(made.from, made.to)) : [];
    expect(coded).toEqual([words]);
  });

  it('refuses what is coded already', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-codings', payload: { codings: [{ ...cold, code: 'visit' }] } },
      { code: 'already-coded', message: 'These words carry this code already. Nothing was changed.' },
    );
  });

  it('refuses a document that is not in the study, and then codes none of the others', () => {
    checkRefusal(
      harbourStudy(),
      {
        type: 'add-codings',
        payload: {
          codings: [
            { ...cold, code: 'home' },
            { ...cold, document: 'xx', code: 'home' },
          ],
        },
      },
      {
        code: 'document-not-found',
        message: 'That document cannot be read. Nothing was coded. Check the study.',
      },
    );
  });

  it('refuses an archived code and an unknown coder', () => {
    checkRefusal(
      harbourStudy().op({ type: 'code:archive', ids: ['image'], codings: ['k2'] }),
      { type: 'add-codings', payload: { codings: [{ ...cold, code: 'image' }] } },
      {
        code: 'code-not-found',
        message: 'That code is not in use any more. Nothing was coded. Choose another.',
      },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'add-codings', payload: { codings: [{ ...cold, code: 'home', coder: '' }] } },
      {
        code: 'coder-not-found',
        message: 'Nobody says who is coding. Nothing was coded. Choose a coder first.',
      },
    );
  });

  it.each([
    ['empty', 5, 5],
    ['turned round', 9, 5],
    ['past the end', 0, 35],
    ['wholly past the end', 100, 200],
  ])('refuses a range that is %s', (_case, from, to) => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-codings', payload: { codings: [{ document: 'ou', from, to, code: 'home' }] } },
      {
        code: 'range-outside',
        message: 'Those words are outside the document. Nothing was coded. Select them again.',
      },
    );
  });

  it('reads each document it codes once', () => {
    const codings = ['fg', 'ou', 'fg'].map((document) => ({ document, from: 0, to: 1, code: 'home' }));
    expect(addCodings.reads?.({ codings })).toEqual(['fg', 'ou']);
  });
});
