import { describe, expect, it } from 'vitest';
import {
  isSilentKey,
  keyNameOf,
  shownKey,
  spokenKey,
  type KeyPress,
} from '../../../renderer/services/key-name';

/** A key with its modifiers held down. */
function press(key: string, held: readonly string[] = [], code?: string): KeyPress {
  return {
    key,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Cmd'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
    ...(code === undefined ? {} : { code }),
  };
}

describe('keyNameOf', () => {
  it('names keys with modifiers in one order, whatever the case of the letter', () => {
    expect(keyNameOf(press('z', ['Ctrl']))).toBe('Ctrl+Z');
    expect(keyNameOf(press('Z', ['Shift', 'Ctrl']))).toBe('Ctrl+Shift+Z');
    expect(keyNameOf(press('c'))).toBe('C');
    expect(keyNameOf(press('F6', ['Shift']))).toBe('Shift+F6');
    expect(keyNameOf(press('ArrowUp', ['Ctrl', 'Alt', 'Shift']))).toBe('Ctrl+Alt+Shift+ArrowUp');
  });

  it('takes Cmd for Ctrl', () => {
    expect(keyNameOf(press('k', ['Cmd']))).toBe('Ctrl+K');
  });

  it('leaves Shift out of a sign that it only makes', () => {
    expect(keyNameOf(press('?', ['Shift']))).toBe('?');
    expect(keyNameOf(press('+', ['Ctrl', 'Shift']))).toBe('Ctrl+Plus');
    expect(keyNameOf(press('-', ['Ctrl']))).toBe('Ctrl+Minus');
  });

  it('reads digits from the physical key where a modifier turns them into signs', () => {
    expect(keyNameOf(press('¡', ['Alt'], 'Digit1'))).toBe('Alt+1');
    expect(keyNameOf(press('!', ['Ctrl', 'Shift'], 'Digit1'))).toBe('Ctrl+Shift+1');
    expect(keyNameOf(press('!', ['Shift'], 'Digit1'))).toBe('!');
  });

  it('has no name for a modifier alone', () => {
    expect([press('Control', ['Ctrl']), press('Shift', ['Shift']), press('Dead')].map(keyNameOf)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('shown keys', () => {
  it('are printed as they stand on the keyboard', () => {
    expect(shownKey('Ctrl+Shift+ArrowUp')).toBe('Ctrl Shift ↑');
    expect(shownKey('Ctrl+Plus')).toBe('Ctrl +');
    expect(spokenKey('Ctrl+Shift+Z')).toBe('Ctrl+Shift+Z');
  });
});

describe('isSilentKey', () => {
  it('tells keys that write nothing from those that do', () => {
    expect(['Ctrl+K', 'Alt+1', 'F6', 'Shift+F6'].map(isSilentKey)).toEqual([true, true, true, true]);
    expect(['K', '?', 'Shift+K', 'Space', 'F'].map(isSilentKey)).toEqual([false, false, false, false, false]);
  });
});
