import { describe, expect, it } from 'vitest';
import { dateText, timeText, whenText } from '../../../renderer/services/date-text';

const at = (year: number, month: number, day: number, hour = 12, minute = 0): string =>
  new Date(year, month - 1, day, hour, minute).toISOString();

describe('dateText', () => {
  it('writes the month as a word', () => {
    expect(dateText('2026-03-12')).toBe('12 Mar 2026');
    expect(dateText('2026-12-01T08:00:00Z')).toBe('1 Dec 2026');
  });

  it('leaves alone what is no date', () => {
    expect(dateText('spring 2026')).toBe('spring 2026');
    expect(dateText('2026-13-01')).toBe('2026-13-01');
  });
});

describe('timeText', () => {
  it('gives hours and minutes of this computer’s clock', () => {
    expect(timeText(at(2026, 3, 12, 9, 5))).toBe('09:05');
    expect(timeText('never')).toBe('');
  });
});

describe('whenText', () => {
  const now = new Date(2026, 0, 1, 15);

  it('speaks of today and yesterday, also around New Year', () => {
    expect(whenText(at(2026, 1, 1, 14, 32), now)).toBe('Today, 14:32');
    expect(whenText(at(2025, 12, 31, 23, 59), now)).toBe('Yesterday');
  });

  it('names the day, and the year when it is another', () => {
    expect(whenText(at(2026, 1, 12), new Date(2026, 5, 1))).toBe('12 Jan');
    expect(whenText(at(2025, 9, 21), now)).toBe('21 Sep 2025');
  });
});
