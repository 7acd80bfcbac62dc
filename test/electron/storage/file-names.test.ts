import { expect, test } from 'vitest';
import { conflictCopies } from '../../../electron/storage/conflict-copies';
import { dataFiles, nextGeneration } from '../../../electron/storage/file-names';
import { expiredNames } from '../../../electron/storage/log-file';

test('snapshots and logs are told by name and sorted by generation', () => {
  const names = ['log-000012.jsonl', 'snap-1000000.json', 'tmp-ab12', 'snap-000002.json', 'notes.txt'];
  expect(dataFiles(names)).toEqual([
    { kind: 'snapshot', generation: 2, name: 'snap-000002.json' },
    { kind: 'log', generation: 12, name: 'log-000012.jsonl' },
    { kind: 'snapshot', generation: 1_000_000, name: 'snap-1000000.json' },
  ]);
});

test.each([
  [[], 1],
  [['snap-000003.json', 'log-000004.jsonl'], 5],
  [['snap-000003.json', 'damaged-20261121T120000Z-ab12-log-000009.jsonl'], 10],
  [['snap-000003.json', 'snap-000007 (1).json'], 8],
])('with %j the next generation is %i', (names, expected) => {
  expect(nextGeneration(names)).toBe(expected);
});

test.each([
  'snap-000012 (1).json',
  "snap-000012 (Anna's conflicted copy 2026-11-21).json",
  'log-000012.sync-conflict-20261121-143205-ABCDEFG.jsonl',
  'log-000012-LAPTOP7.jsonl',
  'study-LAPTOP7.json',
  'notes (2).txt',
])('%s is a second version made by a sync program', (name) => {
  expect(conflictCopies(['snap-000012.json', 'study.json', name])).toEqual([name]);
});

test.each(['snap-000012.json', 'log-000012.jsonl', 'study.json', '.lock', 'tmp-ab12', 'data', 'sources'])(
  '%s is no second version',
  (name) => {
    expect(conflictCopies([name])).toEqual([]);
  },
);

test('a set-aside damaged file is no second version', () => {
  expect(conflictCopies(['damaged-20261121T120000Z-ab12-snap-000012.json'])).toEqual([]);
});

test('generations before the newest five expire, but not the log the fifth one grew out of', () => {
  const snapshots = [1, 2, 4, 6, 8, 9, 10].map((number) => `snap-${String(number).padStart(6, '0')}.json`);
  const logs = [1, 2, 3, 5, 8, 10].map((number) => `log-${String(number).padStart(6, '0')}.jsonl`);
  expect(expiredNames([...snapshots, ...logs])).toEqual([
    'snap-000001.json',
    'log-000001.jsonl',
    'snap-000002.json',
    'log-000002.jsonl',
  ]);
});

test('nothing expires while there are five generations or fewer', () => {
  expect(expiredNames(['snap-000001.json', 'snap-000002.json', 'log-000001.jsonl'])).toEqual([]);
});
