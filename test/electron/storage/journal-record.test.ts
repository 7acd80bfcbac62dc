import { expect, test } from 'vitest';
import { firstChain, nextChain, sha256 } from '../../../electron/storage/checksum';
import { encodeEnd, encodeRecord, readLog } from '../../../electron/storage/journal-record';
import type { LogReading } from '../../../electron/storage/journal-record';

const start = firstChain(sha256, 'study');
const texts = ['{"seq":1}', '{"seq":2}', '{"seq":3}'];
/** The chain value before the first commit and after each. */
const chain = [start];
for (const text of texts) chain.push(nextChain(sha256, chain.at(-1) ?? '', text));

function at(index: number): string {
  return chain[index] ?? '';
}

/** A log with the commits from one number to another, both included. */
function log(first: number, last: number): string {
  const numbers = texts.map((_, index) => index + 1).filter((seq) => seq >= first && seq <= last);
  return numbers.map((seq) => encodeRecord(at(seq), texts[seq - 1] ?? '')).join('') + encodeEnd(at(last));
}

function read(text: string, points: readonly string[]): Omit<LogReading, 'records'> & { seqs: number[] } {
  const { records, ...rest } = readLog(sha256, Buffer.from(text, 'latin1'), points);
  return { ...rest, seqs: records.map((record) => chain.indexOf(record.chain)) };
}

test('a line is sixteen hexadecimal digits, a space and the JSON', () => {
  expect(encodeRecord(at(1), '{"seq":1}')).toMatch(/^[0-9a-f]{16} \{"seq":1\}\n$/);
});

test('a whole log is read from where the history ends', () => {
  const text = log(1, 3);
  expect(read(text, [at(0)])).toEqual({ point: 0, seqs: [1, 2, 3], soundUntil: text.length, sealed: true });
  expect(read(text, [at(2)])).toEqual({ point: 0, seqs: [3], soundUntil: text.length, sealed: true });
  expect(read(text, [at(3)])).toEqual({ point: 0, seqs: [], soundUntil: text.length, sealed: true });
});

test('a flipped bit ends the reading at its line', () => {
  const text = log(1, 3).replace('{"seq":2}', '{"seq":0}');
  expect(read(text, [at(0)])).toEqual({ point: 0, seqs: [1], soundUntil: 27, sealed: false });
});

test('damage before the place where the history ends does not matter', () => {
  const text = log(1, 3).replace('{"seq":1}', '{"sxq":1}').replace(at(2), 'not hexadecimal!');
  expect(read(text, [at(2)])).toEqual({ point: 0, seqs: [3], soundUntil: text.length, sealed: true });
});

test('swapped lines are not read', () => {
  const [first = '', second = ''] = log(1, 2).split('\n');
  expect(read(`${second}\n${first}\n`, [at(0)])).toMatchObject({ seqs: [1], sealed: false });
});

test('a tail of zeroes is not read', () => {
  const whole = log(1, 2).slice(0, 54);
  expect(read(`${whole}${'\0'.repeat(40)}`, [at(0)])).toEqual({
    point: 0,
    seqs: [1, 2],
    soundUntil: 54,
    sealed: false,
  });
});

test('a log cut off between two lines is not sealed', () => {
  expect(read(log(1, 3).slice(0, 54), [at(0)])).toMatchObject({
    seqs: [1, 2],
    soundUntil: 54,
    sealed: false,
  });
});

test('a log of other commits goes on from nowhere', () => {
  expect(read(log(3, 3), [at(0), at(1)])).toEqual({
    point: undefined,
    seqs: [],
    soundUntil: 0,
    sealed: false,
  });
});

test('a log that branches off earlier says where', () => {
  const other = nextChain(sha256, at(1), '{"seq":2,"by":"another"}');
  const text = encodeRecord(other, '{"seq":2,"by":"another"}') + encodeEnd(other);
  expect(readLog(sha256, Buffer.from(text), [at(0), at(1), at(2)])).toMatchObject({
    point: 1,
    records: [{ chain: other }],
    sealed: true,
  });
});
