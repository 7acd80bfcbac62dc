import { describe, expect, it } from 'vitest';
import { shortcutOf, type KeyPress } from '../../../renderer/app/shortcuts';

/** A key with its modifiers, as `Ctrl+Shift+z`. */
function press(keys: string): KeyPress {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

describe('shortcutOf', () => {
  it('undoes and redoes, by Ctrl+Shift+Z and by Ctrl+Y', () => {
    expect(shortcutOf(press('Ctrl+z'), false)).toBe('undo');
    expect(shortcutOf(press('Ctrl+Shift+Z'), false)).toBe('redo');
    expect(shortcutOf(press('Ctrl+y'), false)).toBe('redo');
    expect(shortcutOf(press('Cmd+z'), false)).toBe('undo');
  });

  it('leaves undo to a text field that has the focus', () => {
    expect(shortcutOf(press('Ctrl+z'), true)).toBeNull();
    expect(shortcutOf(press('Ctrl+Shift+Z'), true)).toBeNull();
    expect(shortcutOf(press('Ctrl+y'), true)).toBeNull();
  });

  it('switches views by number, in the order of the rail', () => {
    const asked = ['1', '2', '3', '4', '5'].map((key) => shortcutOf(press(`Ctrl+${key}`), true));
    expect(asked).toEqual(['view-code', 'view-quotes', 'view-people', 'view-agreement', 'view-merge']);
    expect(shortcutOf(press('Ctrl+6'), false)).toBeNull();
    expect(shortcutOf(press('Alt+1'), false)).toBeNull();
  });

  it('takes a single letter only outside text fields', () => {
    expect(shortcutOf(press('f'), false)).toBe('filter');
    expect(shortcutOf(press('f'), true)).toBeNull();
    expect(shortcutOf(press('Shift+F'), false)).toBeNull();
    expect(shortcutOf(press('Ctrl+f'), false)).toBeNull();
  });

  it('walks the panes from anywhere', () => {
    expect(shortcutOf(press('F6'), true)).toBe('next-pane');
    expect(shortcutOf(press('Shift+F6'), true)).toBe('previous-pane');
  });

  it('answers Ctrl+S, Ctrl+N and Ctrl+O also while one types', () => {
    expect(['s', 'n', 'o'].map((key) => shortcutOf(press(`Ctrl+${key}`), true))).toEqual([
      'save',
      'new-study',
      'open-study',
    ]);
  });
});
