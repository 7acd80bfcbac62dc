import { describe, expect, it } from 'vitest';
import type { Operation, OperationBody } from '../../../shared/model/operation';
import { bodySchema } from '../../../shared/schema/operation-schema';
import { parseCommit, parseOperations } from '../../../shared/schema/parse-commit';
import { harbourStudy, hashLike } from '../../support/study-builder';

const document = {
  id: 'd1',
  number: 3,
  title: 'Gesprek',
  kind: 'interview',
  literal: 'verbatim',
  version: 'v2',
  textHash: hashLike('a'),
  length: 4,
  words: 1,
  speakers: ['Deniz'],
  turns: [{ from: 0, to: 4, speaker: 0, at: 1.5 }],
  date: '2026-03-12',
  attributes: { a3: 'Havenstad' },
  set: 'Ouders',
  sampling: 't0',
  session: {
    moderators: ['p9'],
    assistants: [],
    present: ['p1'],
    unknown: [{ group: 'll', count: 2 }],
    place: 'school B',
    minutes: 55,
    mode: 'face-to-face',
    note: 'Regen',
  },
  media: { name: 'fg.mp3', hash: hashLike('e'), type: 'audio/mpeg', bytes: 1200 },
  origin: { format: 'txt', originalHash: hashLike('b'), encoding: 'utf-8' },
} as const;

/** One operation of every type, with every optional field there is. */
const bodies: { readonly [T in OperationBody['type']]: Extract<OperationBody, { type: T }> } = {
  'study:name': { type: 'study:name', name: 'Haven' },
  'coder:add': { type: 'coder:add', coder: { id: 'noor', name: 'Noor' } },
  'coder:remove': { type: 'coder:remove', id: 'noor' },
  'document:add': { type: 'document:add', document },
  'document:remove': { type: 'document:remove', id: 'd1' },
  'document:correct': {
    type: 'document:correct',
    id: 'd1',
    version: {
      id: 'v2',
      textHash: hashLike('c'),
      length: 5,
      words: 1,
      parent: 'first',
      edits: [
        { from: 0, to: 1, length: 2 },
        { from: 1, to: 1, length: 0 },
      ],
      speakers: ['Deniz'],
      turns: [{ from: 0, to: 5, speaker: 0, at: 1.5 }],
      at: '2026-03-12T10:00:00.000Z',
      by: 'noor',
      note: 'Nagehoord',
    },
  },
  'document:version': { type: 'document:version', id: 'd1', version: 'first' },
  'document:edit': {
    type: 'document:edit',
    id: 'd1',
    edit: {
      title: 'Gesprek 2',
      kind: 'report',
      literal: 'summary',
      date: null,
      set: 'Ouders',
      sampling: 't0',
      session: null,
      media: null,
      values: { a1: '3', a2: null },
    },
  },
  'group:add': {
    type: 'group:add',
    group: { id: 'll', name: 'Leerlingen', monogram: 'LL', hue: 'll', asks: false },
  },
  'group:edit': {
    type: 'group:edit',
    id: 'll',
    edit: { name: 'Leraren', monogram: 'LR', hue: 'lr', asks: true, parent: null },
  },
  'group:remove': { type: 'group:remove', id: 'll' },
  'attribute:add': {
    type: 'attribute:add',
    attribute: {
      id: 'a1',
      name: 'Leerweg',
      of: 'participant',
      type: 'choice',
      choices: ['vmbo-t', 'havo'],
      description: 'In het lopende jaar',
    },
  },
  'attribute:edit': {
    type: 'attribute:edit',
    id: 'a1',
    edit: { name: 'Niveau', type: 'text', choices: [], description: null },
  },
  'attribute:remove': { type: 'attribute:remove', id: 'a1' },
  'sampling:add': { type: 'sampling:add', column: { id: 't0', name: 'T0', position: 0 } },
  'sampling:edit': { type: 'sampling:edit', id: 't0', edit: { name: 'T0 voor', position: 1.5 } },
  'sampling:remove': { type: 'sampling:remove', id: 't0' },
  'sampling:plan': { type: 'sampling:plan', group: 'll', column: 't0', planned: null },
  'contact:add': {
    type: 'contact:add',
    contact: {
      id: 'n1',
      date: '2026-03-12',
      who: 'moeder, school B',
      participant: null,
      group: 'ou',
      column: 't0',
      outcome: 'agreed',
      note: '',
    },
  },
  'contact:edit': {
    type: 'contact:edit',
    id: 'n1',
    edit: {
      date: '2026-03-13',
      who: 'vader',
      participant: 'p1',
      group: null,
      column: null,
      outcome: 'took-part',
      note: 'Belde terug.',
    },
  },
  'contact:remove': { type: 'contact:remove', id: 'n1' },
  'label:mean': {
    type: 'label:mean',
    set: 'Ouders',
    label: 'Hakima',
    meaning: { kind: 'participant', participant: 'p1' },
  },
  'participant:add': {
    type: 'participant:add',
    participant: { id: 'p1', pseudonym: 'Leerling 01', group: 'll', role: '', attributes: { klas: '3' } },
  },
  'participant:remove': { type: 'participant:remove', id: 'p1' },
  'participant:edit': {
    type: 'participant:edit',
    id: 'p1',
    edit: {
      pseudonym: 'Leerling 02',
      group: 'll',
      role: 'klas 3',
      attributes: {},
      consent: 'no-quotes',
      values: { a1: 'havo', a2: null },
    },
  },
  'speaker:link': {
    type: 'speaker:link',
    document: 'd1',
    speaker: 'Deniz',
    link: { participant: 'p1', group: null },
  },
  'passage:voice': { type: 'passage:voice', document: 'd1', from: 0, to: 4, link: null },
  'code:add': {
    type: 'code:add',
    code: {
      id: 'c1',
      name: 'Bezoek',
      parent: null,
      position: -0.5,
      colour: 12,
      definition: '',
      whenToUse: 'bij elk bezoek',
      whenNot: 'niet bij de voorbereiding',
      example: 'We liepen naar binnen.',
      aliases: ['visit'],
      origin: 'open',
    },
  },
  'code:edit': {
    type: 'code:edit',
    id: 'c1',
    edit: {
      name: 'Bezoeken',
      definition: 'x',
      whenToUse: '',
      whenNot: 'y',
      example: 'z',
      aliases: [],
      origin: 'a-priori',
      colour: null,
    },
  },
  'code:move': { type: 'code:move', id: 'c1', parent: 'c2', position: 3 },
  'code:merge': { type: 'code:merge', id: 'c1', into: 'c2' },
  'code:unmerge': { type: 'code:unmerge', id: 'c1' },
  'code:archive': { type: 'code:archive', ids: ['c1'], codings: ['k1'] },
  'code:restore': { type: 'code:restore', ids: ['c1'], codings: [] },
  'coding:add': {
    type: 'coding:add',
    codings: [
      {
        ...{ id: 'k1', document: 'd1', from: 0, to: 4, code: 'c1', coder: 'noor', check: 'abc' },
        ...{ valence: 'improvement', number: 10, book: 'v1' },
      },
    ],
  },
  'coding:remove': { type: 'coding:remove', ids: ['k1'] },
  'coding:restore': { type: 'coding:restore', ids: ['k1'] },
  'coding:edit': {
    type: 'coding:edit',
    ids: ['k1'],
    edit: { code: 'c2', valence: null, range: { from: 0, to: 3, check: 'abd' } },
  },
  'quotation:note': {
    type: 'quotation:note',
    document: 'd1',
    from: 0,
    to: 4,
    edit: { comment: 'Let op.', starred: true, wording: 'Koud (…)' },
  },
  'memo:add': {
    type: 'memo:add',
    memo: {
      id: 'm1',
      kind: 'theory',
      title: 'Beelden',
      text: 'Zie [Bezoek](codeboom:code/c1).',
      about: { kind: 'quotation', document: 'd1', from: 0, to: 4 },
      by: 'noor',
      at: '2026-03-12T10:00:00.000Z',
    },
  },
  'memo:edit': {
    type: 'memo:edit',
    id: 'm1',
    edit: { kind: 'free', title: 'x', text: 'y', about: { kind: 'study' } },
  },
  'memo:remove': { type: 'memo:remove', ids: ['m1'] },
  'memo:restore': { type: 'memo:restore', ids: ['m1'] },
  'code-group:add': { type: 'code-group:add', group: { id: 'g1', name: 'Beeld', codes: ['c1'] } },
  'code-group:edit': {
    type: 'code-group:edit',
    id: 'g1',
    edit: { name: 'Beelden', add: ['c2'], remove: ['c1'] },
  },
  'code-group:remove': { type: 'code-group:remove', id: 'g1' },
  'code-book:keep': {
    type: 'code-book:keep',
    version: {
      id: 'v1',
      name: 'Na de proef',
      note: '',
      at: '2026-03-12T10:00:00.000Z',
      by: 'noor',
      codes: [],
    },
  },
  'code-book:forget': { type: 'code-book:forget', id: 'v1' },
};

const stamp = { lamport: 1, device: 'aa', by: 'noor' } as const;
const one = { ...stamp, ...bodies['study:name'] };
const commit = {
  seq: 1,
  at: '2026-03-12T10:00:00.000Z',
  label: 'Name the study Haven',
  history: { kind: 'act' },
  ops: [one],
  inverse: [{ type: 'study:name', name: '' }],
};

const codeOf = (value: unknown): string => {
  const parsed = parseCommit(value);
  return parsed.ok ? 'ok' : parsed.error.code;
};

describe('an operation from outside', () => {
  it.each(Object.values(bodies))('is read back as it was written: $type', (body) => {
    const op: Operation = { ...stamp, ...body };
    expect(parseOperations(JSON.parse(JSON.stringify([op])))).toEqual({ ok: true, value: [op] });
  });

  it.each(Object.values(bodies))(
    'is refused when any part of it is missing or of a wrong type: $type',
    (body) => {
      const fields = Object.keys(body).filter((field) => field !== 'type');
      const broken = fields.flatMap((field) => [
        Object.fromEntries(Object.entries(body).filter(([name]) => name !== field)),
        ...[undefined, 7, { x: 1 }, [{ x: 1 }]]
          .filter(
            (value) =>
              !(typeof value === 'number' && field === 'position') && !(value === 7 && /from|to/.test(field)),
          )
          .map((value) => ({ ...body, [field]: value })),
      ]);
      const accepted = broken.filter((op) => parseOperations([{ ...stamp, ...op }]).ok);
      expect(accepted).toEqual([]);
    },
  );

  it.each([
    ['no lamport number', { lamport: undefined }],
    ['a lamport number of zero', { lamport: 0 }],
    ['half a lamport number', { lamport: 1.5 }],
    ['a lamport number that is not exact', { lamport: 2 ** 53 }],
    ['an empty device', { device: '' }],
    ['a device with a path in it', { device: '../x' }],
    ['nobody at all', { by: undefined }],
  ])('is refused with %s', (_case, wrong) => {
    expect(parseOperations([{ ...one, ...wrong }]).ok).toBe(false);
  });

  it.each([
    ['another code’s id', { ...bodies['code:edit'], edit: { id: 'c2' } }],
    ['a parent', { ...bodies['code:edit'], edit: { parent: 'c1' } }],
    ['another text', { ...bodies['document:edit'], edit: { textHash: hashLike('c') } }],
    ['a real name', { ...bodies['participant:edit'], edit: { realName: 'Fatima' } }],
  ])('is refused when an edit would lay %s over a record', (_case, body) => {
    expect(parseOperations([{ ...stamp, ...body }]).ok).toBe(false);
  });

  it('is refused when a coding covers no character', () => {
    const [coding] = bodies['coding:add'].codings;
    for (const to of [0, 2]) {
      const body = { type: 'coding:add', codings: [{ ...coding, from: 2, to }] };
      expect(parseOperations([{ ...stamp, ...body }]).ok).toBe(false);
    }
  });

  it('has a schema for each type and for nothing else', () => {
    expect(Object.keys(bodies).filter((type) => bodySchema(type) === undefined)).toEqual([]);
    expect(['', 'constructor', '__proto__', 'theme:add'].filter((type) => bodySchema(type))).toEqual([]);
  });
});

describe('a commit from a journal', () => {
  it('is read back with its inverse and its place in the history', () => {
    for (const history of [{ kind: 'act' }, { kind: 'undo', target: 3 }, { kind: 'redo', target: 3 }]) {
      expect(parseCommit({ ...commit, history })).toEqual({ ok: true, value: { ...commit, history } });
    }
  });

  it('reads a whole study back', () => {
    const { operations } = harbourStudy();
    expect(parseOperations(JSON.parse(JSON.stringify(operations)))).toEqual({ ok: true, value: operations });
  });

  it('of a newer version is refused by name, whatever else it holds', () => {
    const message =
      'This study holds work of a newer version of Codeboom. Nothing was changed. Update Codeboom to open it.';
    const newer = { ...stamp, type: 'theme:add', theme: {} };
    for (const value of [
      { ...commit, ops: [one, newer] },
      { ...commit, inverse: [newer] },
    ]) {
      expect(parseCommit(value)).toEqual({
        ok: false,
        error: { code: 'study-too-new', message, detail: 'unknown operation theme:add' },
      });
    }
  });

  it.each([
    ['null', null],
    ['a list', [commit]],
    ['text', 'commit'],
    ['without seq', { ...commit, seq: undefined }],
    ['without time', { ...commit, at: 7 }],
    ['without label', { ...commit, label: null }],
    ['without history', { ...commit, history: undefined }],
    ['an undo of nothing', { ...commit, history: { kind: 'undo' } }],
    ['a history of another kind', { ...commit, history: { kind: 'branch' } }],
    ['without operations', { ...commit, ops: undefined }],
    ['operations that are no list', { ...commit, ops: {} }],
    ['without inverse', { ...commit, inverse: undefined }],
    ['an unstamped operation', { ...commit, ops: [bodies['study:name']] }],
    [
      'a place that is not a number',
      { ...commit, ops: [{ ...stamp, ...bodies['code:move'], position: null }] },
    ],
  ])('is refused as damaged: %s', (_case, value) => {
    expect(codeOf(value)).toBe('study-damaged');
  });
});
