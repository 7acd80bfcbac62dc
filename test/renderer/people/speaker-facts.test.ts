import { describe, expect, it } from 'vitest';
import {
  isUnlinked,
  namesakes,
  nextPseudonym,
  speakerFacts,
} from '../../../renderer/features/people/speaker-facts';
import { spokenWords } from '../../../renderer/features/people/person-counts';
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
const bodies: readonly OperationBody[] = [
  { type: 'document:add', document: document('one', ['Moderator', 'Sem'], [0, 1, 0]) },
  { type: 'document:add', document: document('two', ['Sem'], [0]) },
  { type: 'group:add', group: { id: 'll', name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false } },
  person('p1', 'Leerling 01', 'll'),
  person('p9', 'Leerling 09', 'll'),
  person('px', 'Wethouder', 'gm'),
  { type: 'speaker:link', document: 'one', speaker: 'Sem', link: { participant: 'p1', group: 'll' } },
];
const fold = (extra: readonly OperationBody[]): ReturnType<typeof foldOperations> =>
  foldOperations(
    [...bodies, ...extra].map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: '' })),
  );
const study = fold([]);
for (const id of ['one', 'two']) {
  const known = study.documents.get(id);
  if (known !== undefined) spokenWords(known, texts[id]);
}
const speakers = speakerFacts(study);

describe('speakerFacts', () => {
  it('counts turns and spoken words of each label in each document', () => {
    expect(
      speakers.map(({ document: { id }, label, link, turns, words }) => [id, label, link, turns, words]),
    ).toEqual([
      ['one', 'Moderator', undefined, 2, 6],
      ['one', 'Sem', { participant: 'p1', group: 'll' }, 1, 3],
      ['two', 'Sem', undefined, 1, 5],
    ]);
  });

  it('leaves words open until a text was counted, and keeps them when a document gets another title', () => {
    const unread = { ...document('two', ['Sem'], [0]), id: 'three' };
    const edited = fold([
      { type: 'document:add', document: unread },
      { type: 'document:edit', id: 'two', edit: { title: 'Talk 2' } },
    ]);
    expect(speakerFacts(edited).map(({ words }) => words)).toEqual([6, 3, 5, undefined]);
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

describe('nextPseudonym', () => {
  it.each([
    ['ll', 'Leerling 10'],
    ['gm', ''],
    ['none', ''],
  ])('after the last of %s comes “%s”', (group, expected) => {
    expect(nextPseudonym(study, group)).toBe(expected);
  });
});
