import { describe, expect, it } from 'vitest';
import { readDate } from '../../../renderer/services/read-date';

describe('readDate', () => {
  it('takes the year first or the day first, never the month first', () => {
    for (const typed of ['2026-03-12', '2026-3-12', '12-3-2026', ' 12/03/2026 ', '12.3.2026']) {
      expect(readDate(typed)).toBe('2026-03-12');
    }
    expect(readDate('3/13/2026')).toBeUndefined();
  });

  it('knows which days there are', () => {
    expect(readDate('29-2-2024')).toBe('2024-02-29');
    expect(readDate('29-2-2026')).toBeUndefined();
    expect(readDate('2026-13-01')).toBeUndefined();
  });

  it('tells nothing typed from something wrong', () => {
    expect(readDate('  ')).toBe('');
    expect(readDate('maart')).toBeUndefined();
    expect(readDate('12-3-26')).toBeUndefined();
  });
});
