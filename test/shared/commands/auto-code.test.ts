import { describe, expect, it } from 'vitest';
import { autoCode } from '../../../shared/commands/auto-code';
import { expectOk } from '../../../shared/lib/result';
import { textCheck } from '../../../shared/lib/text-check';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, StudyBuilder } from '../../support/study-builder';

const id = (number: number): string => number.toString(16).padStart(16, '0');
const koud = textCheck('Koud');
const tafel = textCheck('Aan tafel');
const passages = [
  { document: 'fg', ranges: [13, 17] },
  { document: 'ou', ranges: [24, 33] },
];

describe('auto-code', () => {
  it('codes passages of several documents with one code', () => {
    checkCommand(
      harbourStudy(),
      { type: 'auto-code', payload: { codes: ['home'], passages } },
      {
        label: 'Auto-code 2 passages with Thuis',
        ops: [
          {
            type: 'coding:add',
            codings: [
              {
                id: id(1),
                document: 'fg',
                from: 13,
                to: 17,
                code: 'home',
                coder: 'noor',
                check: koud,
                number: 1,
              },
              {
                id: id(2),
                document: 'ou',
                from: 24,
                to: 33,
                code: 'home',
                coder: 'noor',
                check: tafel,
                number: 1,
              },
            ],
          },
        ],
        changes: [
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '+ code home: Thuis, 1 under Bezoek > Nagesprek, 3 codings,  |  | a-priori',
          `+ coding ${id(1)}: fg 13-17 home by noor ${koud} number 1`,
          `+ coding ${id(2)}: ou 24-33 home by noor ${tafel} number 1`,
        ],
      },
    );
  });

  it('makes a new code first and uses it beside a known one', () => {
    const fresh = { id: 'abcdef0123456789', parent: null, name: 'Weer' };
    const builder = harbourStudy();
    const change = expectOk(
      autoCode.plan(
        builder.state,
        { codes: ['home'], fresh, passages: passages.slice(0, 1) },
        builder.context('noor'),
      ),
    );
    expect(change.label).toBe('Auto-code 1 passage with 2 codes');
    expect(change.ops.map((op) => op.type)).toEqual(['code:add', 'coding:add']);
    expect(
      change.ops.flatMap((op) => (op.type === 'coding:add' ? op.codings.map(({ code }) => code) : [])),
    ).toEqual(['home', fresh.id]);
  });

  it('passes over what is coded already, and refuses when nothing is left', () => {
    const builder = harbourStudy();
    const asked = { codes: ['home'], passages };
    builder.run({ type: 'auto-code', payload: { codes: ['home'], passages: passages.slice(0, 1) } }, 'noor');
    const change = expectOk(autoCode.plan(builder.state, asked, builder.context('noor')));
    expect(change.label).toBe('Auto-code 1 passage with Thuis');
    builder.run({ type: 'auto-code', payload: asked }, 'noor');
    checkRefusal(
      builder,
      { type: 'auto-code', payload: asked },
      {
        code: 'already-coded',
        message: 'These words carry this code already. Nothing was changed.',
      },
    );
  });

  it('tells twenty thousand passages in operations of five hundred', () => {
    const text = 'ja '.repeat(20_000);
    const builder = new StudyBuilder()
      .coder('noor', 'Noor')
      .document('long', text)
      .run({ type: 'add-codes', payload: { parent: null, codes: [{ name: 'Ja' }], id: id(0xfff) } }, 'noor');
    const ranges = Array.from({ length: 20_000 }, (_, at) => [at * 3, at * 3 + 2]).flat();
    const change = expectOk(
      autoCode.plan(
        builder.state,
        { codes: [id(0xfff)], passages: [{ document: 'long', ranges }] },
        builder.context('noor'),
      ),
    );
    expect(change.label).toBe('Auto-code 20000 passages with Ja');
    expect(change.ops.map((op) => (op.type === 'coding:add' ? op.codings.length : 0))).toEqual(
      Array.from({ length: 40 }, () => 500),
    );
  });
});
