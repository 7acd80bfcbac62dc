import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../shared/model/operation';
import { bodySchema } from '../../../shared/schema/operation-schema';
import { parseCommit, parseOperations } from '../../../shared/schema/parse-commit';
import { harbourStudy, hashLike } from '../../support/study-builder';
import { bodies } from './operation-examples';

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
              !(typeof value === 'number' && field === 'position') &&
              !(value === 7 && /from|to|planned/.test(field)),
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
