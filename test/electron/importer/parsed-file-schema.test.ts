import { describe, expect, it } from 'vitest';
import { parseReply } from '../../../electron/importer/parsed-file-schema';

const source = {
  title: 'Interview 3',
  text: 'Kop\nHoi.\nDag.',
  speakers: ['Anna', 'Bram'],
  turns: [
    { speaker: -1, from: 0, to: 3 },
    { speaker: 0, from: 4, to: 8, at: 12.5 },
    { speaker: 1, from: 9, to: 13 },
  ],
  format: 'txt',
  notes: ['Eén.'],
  labels: [],
  shown: [],
};
const fileOf = (...sources: readonly object[]): object => ({ sources, choices: [], repairs: [] });
const accepted = (value: object): boolean =>
  parseReply({ ok: true, value: fileOf(value) }).reply !== undefined;

describe('parseReply', () => {
  it('lets a sound source through unchanged', () => {
    const file = fileOf(source);
    expect(parseReply({ ok: true, value: file })).toEqual({ reply: { ok: true, value: file } });
  });

  it('lets text without speakers through', () => {
    expect(accepted({ ...source, speakers: [], turns: [], encoding: 'utf-8' })).toBe(true);
  });

  it('lets a refusal through', () => {
    const refusal = { ok: false, error: { code: 'file-empty', message: 'It is empty.' } };
    expect(parseReply(refusal)).toEqual({ reply: refusal });
  });

  it.each([
    ['nothing', undefined],
    ['a source without its wrapping', source],
    ['an error without a code', { ok: false, error: { message: 'x' } }],
    ['an error with more than it may have', { ok: false, error: { code: 'a', message: 'x', study: 'y' } }],
  ])('refuses %s', (_, message) => {
    expect(parseReply(message).reply).toBeUndefined();
  });

  const [preface, hoi, dag] = source.turns;
  it.each([
    ['empty text', { text: '', turns: [], speakers: [] }],
    ['a carriage return', { text: 'Kop\rHoi.\nDag.' }],
    ['a byte order mark', { text: '\uFEFFop\nHoi.\nDag.' }],
    ['half a surrogate pair', { text: 'K\uD83Dp\nHoi.\nDag.' }],
    ['a turn outside the text', { turns: [preface, hoi, { speaker: 1, from: 9, to: 14 }] }],
    ['an empty turn', { turns: [preface, { speaker: 0, from: 4, to: 4 }, dag] }],
    ['overlapping turns', { turns: [preface, { speaker: 0, from: 4, to: 10 }, dag] }],
    ['turns out of order', { turns: [preface, dag, hoi] }],
    ['words that belong to no turn', { turns: [preface, dag] }],
    ['words after the last turn', { turns: [preface, hoi] }],
    ['a turn that starts amid a line', { text: 'Kop Hoi.\nDag.' }],
    ['a speaker who is not there', { turns: [preface, hoi, { speaker: 2, from: 9, to: 13 }] }],
    ['a speaker below -1', { turns: [{ speaker: -2, from: 0, to: 13 }] }],
    ['half an offset', { turns: [{ speaker: 0, from: 0.5, to: 13 }] }],
    ['a time before the start', { turns: [{ speaker: 0, from: 0, to: 13, at: -1 }] }],
    ['a time that is no number', { turns: [{ speaker: 0, from: 0, to: 13, at: Number.NaN }] }],
    ['the same speaker twice', { speakers: ['Anna', 'Anna'] }],
    ['an overlong label', { speakers: ['A'.repeat(64), 'Bram'] }],
    ['speakers without turns', { turns: [] }],
    ['a key nobody asked for', { participant: 'p1' }],
    ['a format with a path in it', { format: '../x' }],
    ['a book of notes', { notes: Array.from({ length: 51 }, () => 'x') }],
  ])('refuses %s', (_, change) => {
    expect(accepted({ ...source, ...change })).toBe(false);
  });
});
