import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../shared/anchoring/diff-texts';
import type { CommandRequest, PayloadOf } from '../../../shared/commands/registry';
import { textCheck } from '../../../shared/lib/text-check';
import { turnsAfter } from '../../../shared/model/text-version';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { keepText } from '../../support/known-texts';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';

const BEFORE = 'Hoe was het?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.';

type Correction = PayloadOf<'correct-document'>;

/** The correction of the focus group to another text, with its turns following. */
function correction(builder: StudyBuilder, after: string, more: Partial<Correction> = {}): CommandRequest {
  const document = builder.state.documents.get('fg');
  const edits = diffTexts(builder.context().textOf('fg') ?? '', after);
  return {
    type: 'correct-document',
    payload: {
      id: 'fg',
      parent: document?.version ?? 'first',
      textHash: keepText(after),
      length: after.length,
      words: 12,
      edits,
      speakers: document?.speakers ?? [],
      turns: turnsAfter(document?.turns ?? [], edits),
      note: 'Nagehoord',
      ...more,
    },
  };
}

/** Where the codings of the focus group are: id, words, and the range in the text they were made in. */
function placedWords(builder: StudyBuilder): readonly (readonly [string, string])[] {
  const text = builder.context().textOf('fg') ?? '';
  return [...(builder.state.codings.get('fg')?.values() ?? [])].map(({ id, from, to }) => [
    id,
    text.slice(from, to),
  ]);
}

describe('correct-document', () => {
  it('gives a document another text, and quotations follow their words', () => {
    const after = BEFORE.replace('Hoe was het?', 'Hoe was het daar dan?').replace('vet 😀', 'gaaf 😀');
    const builder = harbourStudy();
    const request = correction(builder, after);
    checkCommand(builder, request, {
      label: 'Correct Document fg',
      ops: [
        {
          type: 'document:correct',
          id: 'fg',
          version: {
            id: '0000000000000001',
            textHash: keepText(after),
            length: 70,
            words: 12,
            parent: 'first',
            edits: [
              { from: 11, to: 11, length: 9 },
              { from: 28, to: 31, length: 4 },
            ],
            at: '2026-03-12T10:00:00.000Z',
            by: 'noor',
            note: 'Nagehoord',
          },
        },
      ],
      changes: [
        expect.stringContaining('- document fg'),
        `- coding k1: fg 13-17 visit by noor ${textCheck('Koud')}`,
        `- coding k2: fg 24-31 image by noor ${textCheck('wel vet')}`,
        expect.stringContaining('+ document fg'),
        `+ coding k1: fg 22-26 visit by noor ${textCheck('Koud')}`,
        `+ coding k2: fg 33-41 image by noor ${textCheck('wel vet')}`,
      ],
    });
    builder.run(request, 'noor');
    expect(placedWords(builder)).toEqual([
      ['k1', 'Koud'],
      ['k2', 'wel gaaf'],
    ]);
    expect(builder.state.documents.get('fg')?.turns.map(({ from, to }) => after.slice(from, to))).toEqual([
      'Hoe was het daar dan?',
      'Koud, maar wel gaaf 😀 hoor.',
      'Niemand vroeg iets.',
    ]);
  });

  it('keeps a quotation whose words go, adrift, and sets it on other words where a person said so', () => {
    const builder = harbourStudy();
    const after = BEFORE.replace('Koud, maar ', 'Maar ');
    builder.run(correction(builder, after), 'noor');
    expect(placedWords(builder)).toEqual([['k2', 'wel vet']]);
    expect([...(builder.state.adriftCodings.get('fg')?.keys() ?? [])]).toEqual(['k1']);
    expect(builder.state.codeCounts.get('visit')).toBe(0);

    const other = harbourStudy();
    const set = { codings: ['k1'], from: 13, to: 21, check: textCheck('Maar wel') };
    other.run(correction(other, after, { placed: [set] }), 'noor');
    expect(placedWords(other).toSorted()).toEqual([
      ['k1', 'Maar wel'],
      ['k2', 'wel vet'],
    ]);
  });

  it('takes everything said of a quotation along when a person sets it on words of the new text', () => {
    const cold = { document: 'fg', from: 13, to: 17 } as const;
    const builder = harbourStudy()
      .run({
        type: 'note-quotations',
        payload: { quotations: [cold], edit: { comment: 'Kil', starred: true } },
      })
      .run({ type: 'name-voice', payload: { ...cold, participant: null, group: 'ou' } });
    const after = BEFORE.replace('Koud, maar ', 'Maar ');
    const check = textCheck('Maar wel');
    const placed = [{ codings: ['k1'], from: 13, to: 21, check }];
    const version = '0000000000000001';
    const [old, there] = [
      { ...cold, text: 'first' },
      { document: 'fg', from: 13, to: 21, text: version },
    ];
    const request = correction(builder, after, { placed });
    checkCommand(builder, request, {
      label: 'Correct Document fg',
      ops: [
        expect.objectContaining({ type: 'document:correct' }),
        { type: 'coding:edit', ids: ['k1'], edit: { range: { from: 13, to: 21, text: version, check } } },
        { type: 'quotation:note', ...old, edit: { comment: '', starred: false, wording: '' } },
        { type: 'quotation:note', ...there, edit: { comment: 'Kil', starred: true, wording: '' } },
        { type: 'passage:voice', ...old, link: null },
        { type: 'passage:voice', ...there, link: { participant: null, group: 'ou' } },
      ],
      changes: expect.arrayContaining([
        '+ note fg 13-21: * | Kil | ',
        `+ coding k1: fg 13-21 visit by noor ${check}`,
      ]),
    });
    builder.run(request, 'noor');
    expect(builder.state.voices.get('fg')?.get('13-21')?.link).toEqual({ participant: null, group: 'ou' });
  });

  it('makes no second judgement where what a person sets on words comes together with another', () => {
    const builder = harbourStudy().coding('k4', 'fg', 'Koud, maar', 'visit', 'noor');
    const after = BEFORE.replace('Koud, maar ', 'Maar ');
    const check = textCheck('Maar wel');
    const placed = [
      { codings: ['k1'], from: 13, to: 21, check },
      { codings: ['k4'], from: 13, to: 21, check },
    ];
    builder.run(correction(builder, after, { placed }), 'noor');
    expect(placedWords(builder).toSorted()).toEqual([
      ['k1', 'Maar wel'],
      ['k2', 'wel vet'],
    ]);
    expect([...builder.state.removedCodings.keys()]).toEqual(['k4']);
  });

  it('gives a turn another speaker without touching its words, and is that text again where the words are', () => {
    const builder = harbourStudy();
    const turns = (builder.state.documents.get('fg')?.turns ?? []).map((turn) => ({ ...turn, speaker: 1 }));
    builder.run(correction(builder, BEFORE, { turns }), 'noor');
    expect(builder.state.documents.get('fg')?.turns.map(({ speaker }) => speaker)).toEqual([1, 1, 1]);
    const [, version] = builder.state.texts.get('fg')?.versions ?? [];
    expect({ parent: version?.parent, edits: version?.edits }).toEqual({ parent: 'first', edits: [] });
  });

  it('codes and remarks made in the corrected text are at home in it', () => {
    const builder = harbourStudy();
    builder.run(correction(builder, `Welkom. ${BEFORE}`), 'noor');
    builder.run(
      { type: 'add-codings', payload: { codings: [{ document: 'fg', from: 0, to: 6, code: 'home' }] } },
      'noor',
    );
    const version = builder.state.documents.get('fg')?.version;
    const coding = [...(builder.state.codings.get('fg')?.values() ?? [])].at(-1);
    expect({ from: coding?.from, to: coding?.to, text: coding?.text }).toEqual({
      from: 0,
      to: 6,
      text: version,
    });
    builder.run({ type: 'go-to-version', payload: { id: 'fg', version: 'first' } }, 'noor');
    expect(placedWords(builder)).toEqual([
      ['k1', 'Koud'],
      ['k2', 'wel vet'],
    ]);
  });

  it.each<[string, Partial<Correction>, string]>([
    [
      'text-corrected-meanwhile',
      { parent: 'v9' },
      'This text was corrected meanwhile. Nothing was changed. Open the correction again and look at what it is now.',
    ],
    [
      'correction-unsound',
      { length: 3 },
      'What was corrected does not fit the text. Nothing was changed. Open the correction again.',
    ],
    ['document-not-found', { id: 'x' }, 'That document is not in the study any more. Nothing was changed.'],
  ])('refuses with %s', (code, more, message) => {
    const builder = harbourStudy();
    checkRefusal(builder, correction(builder, `${BEFORE}!`, more), { code, message });
  });

  it('refuses a correction in which nothing is different', () => {
    const builder = harbourStudy();
    builder.run(correction(builder, `${BEFORE}!`), 'noor');
    checkRefusal(builder, correction(builder, `${BEFORE}!`), {
      code: 'nothing-corrected',
      message: 'Nothing in this text is different. Nothing was changed.',
    });
  });
});
