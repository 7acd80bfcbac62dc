import { describe, expect, it } from 'vitest';
import { navigatorAction } from '../../../renderer/features/documents/navigator-keys';
import { navigatorRows, type NavigatorRow } from '../../../renderer/features/documents/navigator-rows';
import { StudyBuilder } from '../../support/study-builder';

function rows(collapsed: readonly string[] = []): readonly NavigatorRow[] {
  const study = new StudyBuilder()
    .document('a', 'Een.', ['Sem'])
    .document('b', 'Twee.', ['Sem'])
    .op({ type: 'document:edit', id: 'a', edit: { kind: 'focus-group', title: 'A' } })
    .op({ type: 'document:edit', id: 'b', edit: { kind: 'interview', title: 'B' } }).state;
  const choice = { query: '', status: 'all' as const, collapsed: new Set(collapsed) };
  return navigatorRows(study, choice, () => ({ coded: 0, of: 1 }));
}

const key = (id: string | null, pressed: string, collapsed: readonly string[] = []): unknown =>
  navigatorAction(rows(collapsed), id, pressed);

describe('navigatorAction', () => {
  it('moves through the rows and stops at the ends', () => {
    expect(rows().map((row) => row.id)).toEqual(['kind/focus-group', 'a', 'kind/interview', 'b']);
    expect(key('a', 'ArrowDown')).toEqual({ kind: 'go', id: 'kind/interview' });
    expect(key('b', 'ArrowDown')).toBeNull();
    expect(key('kind/focus-group', 'ArrowUp')).toBeNull();
    expect(key('b', 'Home')).toEqual({ kind: 'go', id: 'kind/focus-group' });
    expect(key('a', 'End')).toEqual({ kind: 'go', id: 'b' });
  });

  it('opens with the right arrow and closes with the left, then goes to child and parent', () => {
    const closed = ['kind/interview'];
    expect(key('kind/interview', 'ArrowRight', closed)).toEqual({ kind: 'toggle', id: 'kind/interview' });
    expect(key('kind/interview', 'ArrowRight')).toEqual({ kind: 'go', id: 'b' });
    expect(key('kind/interview', 'ArrowLeft')).toEqual({ kind: 'toggle', id: 'kind/interview' });
    expect(key('kind/interview', 'ArrowLeft', closed)).toBeNull();
    expect(key('b', 'ArrowLeft')).toEqual({ kind: 'go', id: 'kind/interview' });
    expect(key('b', 'ArrowRight')).toBeNull();
  });

  it('opens, renames and removes documents, not kinds', () => {
    expect(key('a', 'Enter')).toEqual({ kind: 'open', id: 'a' });
    expect(key('a', 'F2')).toEqual({ kind: 'rename', id: 'a' });
    expect(key('a', 'Delete')).toEqual({ kind: 'remove', id: 'a' });
    expect(key('kind/interview', 'Enter')).toEqual({ kind: 'toggle', id: 'kind/interview' });
    expect(key('kind/interview', 'Delete')).toBeNull();
  });

  it('starts from the first row where the focused one is gone', () => {
    expect(key('gone', 'ArrowDown')).toEqual({ kind: 'go', id: 'a' });
    expect(navigatorAction([], null, 'ArrowDown')).toBeNull();
  });
});
