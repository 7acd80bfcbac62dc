import { beforeEach, describe, expect, test } from 'vitest';
import { keepOrder, readOrder } from '../../../renderer/features/quotes/report-order';

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
  });
});

describe('the order of a report', () => {
  test('is kept with the texts its ids are of', () => {
    const order = { ids: ['fg:13-17', 'ou:0-12'], seen: { fg: 'v1', ou: 'first' } };
    keepOrder('haven', order);
    expect(readOrder('haven')).toEqual(order);
    keepOrder('haven', { ids: [], seen: {} });
    expect([...stored.keys()]).toEqual([]);
  });

  test('is read where it was kept as a bare list, and is none where it is something else', () => {
    stored.set('codeboom.report-order.haven', '["fg:13-17",3]');
    expect(readOrder('haven')).toEqual({ ids: ['fg:13-17'], seen: {} });
    for (const text of ['null', '3', '{', '{"ids":3,"seen":{"fg":1}}']) {
      stored.set('codeboom.report-order.haven', text);
      expect(readOrder('haven')).toEqual({ ids: [], seen: {} });
    }
  });
});
