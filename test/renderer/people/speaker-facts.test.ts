import { describe, expect, it } from 'vitest';
import {
  isUnlinked,
  namesakes,
  nextPseudonym,
  participantFacts,
  speakerFacts,
} from '../../../renderer/features/people/speaker-facts';
import { foldOperations } from '../../../shared/model/fold';
import type { SourceDocument } from '../../../shared/model/document';
import type { OperationBody } from '../../../shared/model/operation';

const texts: Readonly<Record<string, string>> = {
  one: 'Hoe was het daar?\nKoud, maar vet.\nEn verder?',
  two: 'Ik ging naar de haven.',
};
const document = (id: string, speakers: readonly string[], order: readonly number[]): SourceDocument => {
  let from = 0;
  const lines = (texts[id] ?? '').split('\n');
  const turns = lines.map((line, index) => {
    const turn = { from, to: from + line.length, speaker: order[index] ?? -1 };
    from += line.length + 1;
    return turn;
  });
  return {
    id,
    title: `Talk ${id}`,
    kind: 'interview',
    literal: 'verbatim',
    textHash: id,
    length: texts[id]?.length ?? 0,
    words: 0,
    speakers,
    turns,
    origin: { format: 'txt', originalHash: id },
  };
};
const person = (id: string, pseudonym: string, group: string): OperationBody => ({
  type: 'participant:add',
  participant: { id, pseudonym, group, role: '', attributes: {} },
});
const coding = (id: string, doc: string, from: number): OperationBody => ({
  type: 'coding:add',
  codings: [{ id, document: doc, from, to: from + 2, code: 'c', coder: 'n', check: '' }],
});
const bodies: readonly OperationBody[] = [
  { type: 'document:add', document: document('one', ['Moderator', 'Sem'], [0, 1, 0]) },
  { type: 'document:add', document: document('two', ['Sem'], [0]) },
  { type: 'group:add', group: { id: 'll', name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false } },
  person('p1', 'Leerling 01', 'll'),
  person('p9', 'Leerling 09', 'll'),
  person('px', 'Wethouder', 'gm'),
  { type: 'speaker:link', document: 'one', speaker: 'Sem', link: { participant: 'p1', group: 'll' } },
  {
    type: 'code:add',
    code: {
      id: 'c',
      name: 'Beeld',
      parent: null,
      position: 0,
      definition: '',
      aliases: [],
      origin: 'open',
    },
  },
  coding('c1', 'one', 18),
  coding('c2', 'one', 24),
  coding('c3', 'one', 2),
];
const fold = (extra: readonly OperationBody[]): ReturnType<typeof foldOperations> =>
  foldOperations(
    [...bodies, ...extra].map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: '' })),
  );
const study = fold([]);
const speakers = speakerFacts(study, (id) => texts[id]);

describe('speakerFacts', () => {
  it('counts turns, spoken words and codings of each label in each document', () => {
    expect(
      speakers.map(({ document: { id }, label, link, turns, words, codings }) => [
        id,
        label,
        link,
        turns,
        words,
        codings,
      ]),
    ).toEqual([
      ['one', 'Moderator', undefined, 2, 6, 1],
      ['one', 'Sem', { participant: 'p1', group: 'll' }, 1, 3, 2],
      ['two', 'Sem', undefined, 1, 5, 0],
    ]);
  });

  it('leaves words open while a text is being read', () => {
    const fresh = speakerFacts(fold([]), () => undefined);
    const other = speakerFacts(
      fold([{ type: 'document:edit', id: 'two', edit: { title: 'Talk 2' } }]),
      () => undefined,
    );
    expect(fresh.map(({ words }) => words)).toEqual([6, 3, 5]);
    expect(other.map(({ words }) => words)).toEqual([6, 3, undefined]);
  });

  it('finds the same label elsewhere only where nobody linked it yet', () => {
    const [moderator, sem, other] = speakers;
    if (moderator === undefined || sem === undefined || other === undefined)
      throw new Error('three speakers');
    expect(speakers.map(isUnlinked)).toEqual([true, false, true]);
    expect(namesakes(speakers, sem)).toEqual([other]);
    expect(namesakes(speakers, other)).toEqual([]);
    expect(namesakes(speakers, moderator)).toEqual([]);
  });
});

describe('participantFacts', () => {
  it('adds up the documents a participant speaks in', () => {
    const linked = fold([
      { type: 'speaker:link', document: 'two', speaker: 'Sem', link: { participant: 'p1', group: 'll' } },
    ]);
    const facts = participantFacts(speakerFacts(linked, (id) => texts[id]));
    expect(Object.fromEntries(facts)).toEqual({
      p1: { documents: ['Talk one', 'Talk two'], words: 8, codings: 2 },
    });
  });
});

describe('nextPseudonym', () => {
  it.each([
    ['ll', 'Leerling 10'],
    ['gm', ''],
    ['none', ''],
  ])('after the last of %s comes “%s”', (group, expected) => {
    expect(nextPseudonym(study, group)).toBe(expected);
  });
});
