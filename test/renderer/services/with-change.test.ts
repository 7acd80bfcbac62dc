import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showNow, withNextChange } from '../../../renderer/services/with-change';
import { useStudyStore } from '../../../renderer/state/study-store';

const shown: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
});

afterEach(() => {
  showNow();
  vi.useRealTimers();
});

function change(): void {
  useStudyStore.setState(({ revision }) => ({ revision: revision + 1 }));
}

describe('what waits for a change', () => {
  test('is shown with the change, once', () => {
    withNextChange(() => shown.push('closed'));
    useStudyStore.setState({ coder: 'noor' });
    expect(shown).toEqual([]);
    change();
    change();
    expect(shown).toEqual(['closed']);
    expect(showNow()).toBe(false);
  });

  test('is shown before anything else happens', () => {
    withNextChange(() => shown.push('first'));
    withNextChange(() => shown.push('second'));
    expect(shown).toEqual(['first']);
    expect(showNow()).toBe(true);
    change();
    expect(shown).toEqual(['first', 'second']);
  });

  test('is shown in the end where no change comes', () => {
    withNextChange(() => shown.push('closed'));
    vi.advanceTimersByTime(119);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['closed']);
  });
});
