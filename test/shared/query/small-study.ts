import { foldOperations } from '../../../shared/model/fold';
import type { Coding } from '../../../shared/model/coding';
import type { SourceDocument } from '../../../shared/model/document';
import type { OperationBody } from '../../../shared/model/operation';
import type { Study } from '../../../shared/model/study';

/** The frozen texts of the small study, by document id. */
export const texts: Readonly<Record<string, string>> = {
  fg: 'Hoe was het?\nKoud, maar wel vet.\nHij vond één kraan mooi.\nNiemand vroeg iets.',
  ou: 'Thuis praten we erover.\nAan tafel.',
  rp: 'Samenvatting van het bezoek.',
};

/** Gives the text of a document of the small study. */
export const textOf = (id: string): string | undefined => texts[id];

/** A document with one turn per line, spoken by `speakers` in the order of `order`. */
export function document(id: string, speakers: readonly string[], order: readonly number[]): SourceDocument {
  const text = texts[id] ?? '';
  let from = 0;
  const turns = text.split('\n').flatMap((line, index) => {
    const speaker = order[index];
    const turn = { from, to: from + line.length, speaker: speaker ?? -1 };
    from += line.length + 1;
    return speaker === undefined ? [] : [turn];
  });
  return {
    id,
    title: `Document ${id}`,
    kind: 'interview',
    literal: 'verbatim',
    textHash: id,
    length: text.length,
    words: text.split(/\s+/).length,
    speakers,
    turns,
    origin: { format: 'txt', originalHash: id },
  };
}

/** A coding of the first place where `words` stand in the text. */
export function coding(id: string, doc: string, words: string, code: string, coder = 'noor'): Coding {
  const from = (texts[doc] ?? '').indexOf(words);
  return { id, document: doc, from, to: from + words.length, code, coder, check: '' };
}

/** Folds operations that follow one another. */
export function studyOf(bodies: readonly OperationBody[]): Study {
  return foldOperations(bodies.map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: '' })));
}

/** A code at `position` under `parent`. */
export function code(id: string, name: string, parent: string | null, position: number): OperationBody {
  return {
    type: 'code:add',
    code: { id, name, parent, position, definition: `What ${name} means.`, aliases: [], origin: 'a-priori' },
  };
}

const group = (id: string, name: string, hue: 'll' | 'ou' | 'iv', asks: boolean): OperationBody => ({
  type: 'group:add',
  group: { id, name, monogram: hue.toUpperCase(), hue, asks },
});

const link = (doc: string, speaker: string, participant: string | null, of: string): OperationBody => ({
  type: 'speaker:link',
  document: doc,
  speaker,
  link: { participant, group: of },
});

/** Three documents, two groups and an interviewer, three codes, two coders, no codings. */
export const setting: readonly OperationBody[] = [
  { type: 'study:name', name: 'Haven' },
  { type: 'coder:add', coder: { id: 'noor', name: 'Noor' } },
  { type: 'coder:add', coder: { id: 'daan', name: 'Daan' } },
  group('ll', 'Leerlingen', 'll', false),
  group('ou', 'Ouders', 'ou', false),
  group('iv', 'Interviewers', 'iv', true),
  {
    type: 'participant:add',
    participant: {
      id: 'p1',
      pseudonym: 'Leerling 01',
      group: 'll',
      role: 'leerling, klas 3',
      attributes: {},
    },
  },
  {
    type: 'participant:add',
    participant: { id: 'p2', pseudonym: 'Ouder 01', group: 'ou', role: 'ouder', attributes: {} },
  },
  { type: 'document:add', document: document('fg', ['Moderator', 'Deniz', 'Sem'], [0, 1, 2, 1]) },
  { type: 'document:add', document: document('ou', ['Hakima'], [0, 0]) },
  { type: 'document:add', document: document('rp', [], []) },
  link('fg', 'Moderator', null, 'iv'),
  link('fg', 'Deniz', 'p1', 'll'),
  link('ou', 'Hakima', 'p2', 'ou'),
  code('visit', 'Bezoek', null, 1),
  code('after', 'Nagesprek', 'visit', 0),
  code('image', 'Beeld', null, 0),
];
