import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../shared/query/quotes';
import { voiceLookup } from '../../../shared/query/speaker-of-range';
import type { PassageVoice } from '../../../shared/model/participant';
import { coding, setting, studyOf, textOf } from './small-study';

const voice = ({ from, to, link }: PassageVoice, document: string) =>
  ({ type: 'passage:voice', document, from, to, link }) as const;
const pupil = { participant: 'p1', group: 'll' };
const parent = { participant: null, group: 'ou' };

describe('voiceLookup', () => {
  it('answers with the smallest named passage around a range, else the turn, else nobody', () => {
    const wide = { from: 0, to: 32, link: parent };
    const small = { from: 13, to: 32, link: pupil };
    const study = studyOf([...setting, voice(wide, 'fg'), voice(small, 'fg')]);
    const fg = study.documents.get('fg');
    const rp = study.documents.get('rp');
    if (fg === undefined || rp === undefined) throw new Error('the small study has changed');
    const voiceOf = voiceLookup(study, fg);
    expect(
      [
        { from: 13, to: 17 },
        { from: 0, to: 17 },
        { from: 13, to: 40 },
        { from: 12, to: 50 },
      ].map(voiceOf),
    ).toEqual([
      { kind: 'named', passage: small },
      { kind: 'named', passage: wide },
      { kind: 'speaker', index: 1 },
      { kind: 'speaker', index: 1 },
    ]);
    expect(voiceLookup(study, rp)({ from: 0, to: 5 })).toEqual({ kind: 'nobody' });
  });
});

describe('a named voice', () => {
  it('speaks in the quote, which is then found under the group', () => {
    const added = { type: 'coding:add', codings: [coding('c', 'rp', 'het bezoek', 'visit')] } as const;
    const [{ from, to }] = added.codings;
    const study = studyOf([...setting, added, voice({ from, to, link: pupil }, 'rp')]);
    expect(
      quotesOf(study, textOf, { stakeholder: 'll' }).quotes.map((quote) => [quote.text, quote.speaker]),
    ).toEqual([['het bezoek', 'Leerling 01']]);
    const taken = { type: 'passage:voice', document: 'rp', from, to, link: null } as const;
    const again = studyOf([...setting, added, voice({ from, to, link: pupil }, 'rp'), taken]);
    expect(quotesOf(again, textOf).quotes.map(({ speaker }) => speaker)).toEqual(['No speaker']);
  });
});
