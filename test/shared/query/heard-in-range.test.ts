import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../shared/lib/text-range';
import type { OperationBody } from '../../../shared/model/operation';
import type { SpeakerLink } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { heardLookup, quotableLookup } from '../../../shared/query/heard-in-range';
import { setting, studyOf } from './small-study';

const pupil = { participant: 'p1', group: 'll' };
const parent = { participant: 'p2', group: 'ou' };

/** Turns of the focus group: 0-12 Moderator, 13-32 Deniz (p1), 33-55 Sem, 56-75 Deniz. */
const question = { from: 0, to: 12 };
const answer = { from: 13, to: 32 };
const exchange = { from: 0, to: 32 };

function voice(from: number, to: number, link: SpeakerLink): OperationBody {
  return { type: 'passage:voice', document: 'fg', from, to, link };
}

function focusGroup(study: Study) {
  const document = study.documents.get('fg');
  if (document === undefined) throw new Error('the small study has changed');
  return document;
}

function refusing(...more: readonly OperationBody[]): Study {
  return studyOf([
    ...setting,
    { type: 'participant:edit', id: 'p1', edit: { consent: 'no-quotes' } },
    ...more,
  ]);
}

describe('heardLookup', () => {
  it('gives the speaker of every turn a range touches, each once, and nobody between turns', () => {
    const study = studyOf(setting);
    const heardIn = heardLookup(study, focusGroup(study));
    expect([question, exchange, { from: 20, to: 60 }, { from: 12, to: 13 }].map(heardIn)).toEqual([
      [{ kind: 'speaker', index: 0 }],
      [
        { kind: 'speaker', index: 0 },
        { kind: 'speaker', index: 1 },
      ],
      [
        { kind: 'speaker', index: 1 },
        { kind: 'speaker', index: 2 },
      ],
      [],
    ]);
  });

  it('hears a voice named for a part besides the turns, and one named for all of it in their place', () => {
    const study = studyOf([...setting, voice(2, 5, pupil), voice(0, 40, parent)]);
    const heardIn = heardLookup(study, focusGroup(study));
    const part = { kind: 'named', passage: { from: 2, to: 5, link: pupil } };
    const whole = { kind: 'named', passage: { from: 0, to: 40, link: parent } };
    expect([{ from: 3, to: 5 }, question, answer, { from: 4, to: 50 }].map(heardIn)).toEqual([
      [part],
      [whole, part],
      [whole],
      [
        { kind: 'speaker', index: 0 },
        { kind: 'speaker', index: 1 },
        { kind: 'speaker', index: 2 },
        whole,
        part,
      ],
    ]);
  });

  it('misses no turn and no named voice that shares words with a range', () => {
    const stretch = fc
      .tuple(fc.nat(74), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: Math.min(75, from + length) }));
    fc.assert(
      fc.property(
        fc.uniqueArray(stretch, { selector: (one) => `${one.from}-${one.to}` }),
        stretch,
        (named, range) => {
          const study = studyOf([...setting, ...named.map(({ from, to }) => voice(from, to, parent))]);
          const document = focusGroup(study);
          const heard = heardLookup(study, document)(range);
          const inside = named.filter((one) => one.from <= range.from && range.to <= one.to);
          const partly = named.filter((one) => overlaps(one, range) && !inside.includes(one));
          const turns = inside.length > 0 ? [] : document.turns.filter((turn) => overlaps(turn, range));
          expect(heard.filter(({ kind }) => kind === 'named')).toHaveLength(
            partly.length + Math.min(1, inside.length),
          );
          expect(new Set(heard.flatMap((one) => (one.kind === 'speaker' ? [one.index] : [])))).toEqual(
            new Set(turns.map(({ speaker }) => speaker)),
          );
        },
      ),
    );
  });
});

describe('quotableLookup', () => {
  it('lets no range leave in which somebody is heard who refused, whoever comes first', () => {
    const study = refusing();
    const isQuotable = quotableLookup(study, focusGroup(study));
    expect([question, answer, exchange, { from: 33, to: 55 }, { from: 40, to: 60 }].map(isQuotable)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('keeps a refused voice back that was named for a few words within a quote', () => {
    const study = refusing(voice(36, 40, pupil));
    const isQuotable = quotableLookup(study, focusGroup(study));
    expect(
      [
        { from: 33, to: 55 },
        { from: 33, to: 36 },
        { from: 39, to: 42 },
      ].map(isQuotable),
    ).toEqual([false, true, false]);
  });

  it('lets words leave that were said to be of somebody else than their turn has it', () => {
    const study = refusing(voice(13, 20, parent));
    const isQuotable = quotableLookup(study, focusGroup(study));
    expect([{ from: 13, to: 20 }, answer].map(isQuotable)).toEqual([true, false]);
  });

  it('lets everything leave where nobody refused', () => {
    const study = studyOf(setting);
    expect(quotableLookup(study, focusGroup(study))(exchange)).toBe(true);
  });
});
