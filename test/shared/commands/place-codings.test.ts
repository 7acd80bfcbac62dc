import { describe, expect, it } from 'vitest';
import { textCheck } from '../../../shared/lib/text-check';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { correctedStudy } from '../../support/corrected-study';
import { harbourStudy } from '../../support/study-builder';

const AFTER = 'Hoe was het?\nMaar wel vet 😀 hoor.\nNiemand vroeg iets.';

describe('place-codings', () => {
  it('sets codings that are adrift on other words, with what was said of their quotation', () => {
    const builder = harbourStudy().run({
      type: 'note-quotations',
      payload: { quotations: [{ document: 'fg', from: 13, to: 17 }], edit: { comment: 'Kil' } },
    });
    const request = {
      type: 'place-codings',
      payload: { document: 'fg', codings: ['k1'], from: 13, to: 21 },
    } as const;
    const version = '0000000000000001';
    checkCommand(correctedStudy(AFTER, builder), request, {
      label: 'Set a quotation on other words',
      ops: [
        {
          type: 'coding:edit',
          ids: ['k1'],
          edit: { range: { from: 13, to: 21, check: textCheck('Maar wel'), text: version } },
        },
        {
          ...{ type: 'quotation:note', document: 'fg', from: 13, to: 17, text: 'first' },
          edit: { comment: '', starred: false, wording: '' },
        },
        {
          ...{ type: 'quotation:note', document: 'fg', from: 13, to: 21, text: version },
          edit: { comment: 'Kil', starred: false, wording: '' },
        },
      ],
      changes: [
        expect.stringContaining('- code visit'),
        `- adrift k1: 13-17 of first ${textCheck('Koud')}`,
        expect.stringContaining('+ code visit'),
        `+ coding k1: fg 13-21 visit by noor ${textCheck('Maar wel')}`,
        '+ note fg 13-21:  | Kil | ',
      ],
    });
  });

  it('takes along what was said of a quotation in a later text than it was coded in, and its attributes', () => {
    const earlier = harbourStudy()
      .document('x', 'Thuis.')
      .op({
        type: 'attribute:add',
        attribute: { id: 'tone', name: 'Toon', of: 'quotation', type: 'text', choices: [] },
      });
    const grown = correctedStudy(
      'Hoe was het dan?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.',
      earlier,
    );
    const cold = { document: 'fg', from: 17, to: 21 } as const;
    grown.run({ type: 'note-quotations', payload: { quotations: [cold], edit: { starred: true } } });
    grown.run({
      type: 'fill-attributes',
      payload: { values: [{ of: 'quotation', ...cold, attribute: 'tone', value: 'kil' }] },
    });
    grown.run({ type: 'name-voice', payload: { ...cold, participant: null, group: 'll' } });
    const builder = correctedStudy(AFTER, grown);
    expect([...(builder.state.notes.get('fg')?.keys() ?? [])]).toEqual([]);
    builder.run({ type: 'place-codings', payload: { document: 'fg', codings: ['k1'], from: 13, to: 21 } });
    expect(builder.state.notes.get('fg')?.get('13-21')).toMatchObject({
      starred: true,
      attributes: { tone: 'kil' },
    });
    expect(builder.state.voices.get('fg')?.get('13-21')?.link).toEqual({ participant: null, group: 'll' });
    builder.run({ type: 'go-to-version', payload: { id: 'fg', version: 'first' } });
    expect([...(builder.state.noteHomes.get('fg')?.keys() ?? [])]).toHaveLength(1);
  });

  it('leaves a comment and a voice that the new words have already', () => {
    const cold = { document: 'fg', from: 13, to: 17 } as const;
    const builder = correctedStudy(
      AFTER,
      harbourStudy()
        .run({ type: 'note-quotations', payload: { quotations: [cold], edit: { comment: 'Kil' } } })
        .run({ type: 'name-voice', payload: { ...cold, participant: null, group: 'll' } }),
    );
    const there = { document: 'fg', from: 18, to: 25 } as const;
    builder.run({ type: 'note-quotations', payload: { quotations: [there], edit: { comment: 'Mooi' } } });
    builder.run({ type: 'name-voice', payload: { ...there, participant: null, group: 'ou' } });
    builder.run({ type: 'place-codings', payload: { document: 'fg', codings: ['k1'], from: 18, to: 25 } });
    expect(builder.state.notes.get('fg')?.get('18-25')?.comment).toBe('Mooi');
    expect(builder.state.voices.get('fg')?.get('18-25')?.link).toEqual({ participant: null, group: 'ou' });
    builder.run({ type: 'go-to-version', payload: { id: 'fg', version: 'first' } });
    expect(builder.state.notes.get('fg')?.get('13-17')?.comment).toBe('Kil');
  });

  it('makes no second judgement of one coder where the code is there already', () => {
    const builder = correctedStudy(AFTER).run(
      { type: 'add-codings', payload: { codings: [{ document: 'fg', from: 13, to: 21, code: 'visit' }] } },
      'noor',
    );
    checkCommand(
      builder,
      { type: 'place-codings', payload: { document: 'fg', codings: ['k1'], from: 13, to: 21 } },
      {
        label: 'Set a quotation on other words',
        ops: [{ type: 'coding:remove', ids: ['k1'] }],
        changes: [`- adrift k1: 13-17 of first ${textCheck('Koud')}`],
      },
    );
  });

  it('refuses words outside the text, and codings that are gone', () => {
    const outside = {
      type: 'place-codings',
      payload: { document: 'fg', codings: ['k1'], from: 5, to: 500 },
    } as const;
    checkRefusal(correctedStudy(AFTER), outside, {
      code: 'range-outside',
      message: 'Those words are outside the document. Nothing was changed. Select them again.',
    });
    const gone = {
      type: 'place-codings',
      payload: { document: 'fg', codings: ['k9'], from: 5, to: 6 },
    } as const;
    checkRefusal(correctedStudy(AFTER), gone, {
      code: 'coding-not-found',
      message: 'One of these codings is gone already. Nothing was changed.',
    });
  });
});
