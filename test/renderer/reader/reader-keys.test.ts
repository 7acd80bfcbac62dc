import { describe, expect, test } from 'vitest';
import {
  readerAction,
  type KeyPress,
  type ReaderAction,
} from '../../../renderer/features/reader/reader-keys';
import { paletteAction } from '../../../renderer/features/reader/palette/palette-keys';

/** A key as pressed, "Ctrl+Shift+ArrowLeft". */
function press(keys: string, code = ''): KeyPress {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const key = parts.at(-1) ?? '';
  return {
    key,
    code,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}

const nothing = { selected: false, placed: false, active: false };
const caret = { selected: false, placed: true, active: false };
const words = { selected: true, placed: true, active: false };
const quotation = { selected: false, placed: false, active: true };

describe('readerAction', () => {
  test.each<[string, ReaderAction | null]>([
    ['Enter', { kind: 'select-turn' }],
    ['Escape', { kind: 'escape' }],
    ['w', null],
    ['Ctrl+j', null],
    ['[', null],
    [' ', null],
    ['ArrowDown', null],
    ['PageDown', null],
    ['Shift+ArrowRight', { kind: 'caret', move: 'right', extend: true }],
  ])('with nothing selected, %s is %j', (keys, action) => {
    expect(readerAction(press(keys), nothing)).toEqual(action);
  });

  test.each<[string, ReaderAction | null]>([
    ['ArrowDown', { kind: 'caret', move: 'down', extend: false }],
    ['Ctrl+ArrowLeft', { kind: 'caret', move: 'word-left', extend: false }],
    ['Shift+End', { kind: 'caret', move: 'line-end', extend: true }],
    ['Shift+PageDown', { kind: 'caret', move: 'page-down', extend: true }],
    ['Ctrl+Shift+ArrowDown', { kind: 'caret', move: 'turn-down', extend: true }],
    ['Ctrl+Home', { kind: 'caret', move: 'text-start', extend: false }],
    [' ', { kind: 'caret', move: 'word-right', extend: true }],
  ])('with a caret, %s is %j', (keys, action) => {
    expect(readerAction(press(keys), caret)).toEqual(action);
  });

  test.each<[string, ReaderAction | null]>([
    ['Enter', { kind: 'palette', typed: '' }],
    ['w', { kind: 'palette', typed: 'w' }],
    ['é', { kind: 'palette', typed: 'é' }],
    ['Ctrl+i', null],
    ['Ctrl+c', null],
    ['[', { kind: 'adjust', adjustment: { end: 'end', way: 'shrink', by: 'word' } }],
    ['Shift+}', { kind: 'adjust', adjustment: { end: 'end', way: 'expand', by: 'sentence' } }],
    ['Alt+]', { kind: 'adjust', adjustment: { end: 'start', way: 'expand', by: 'word' } }],
  ])('with words selected, %s is %j', (keys, action) => {
    expect(readerAction(press(keys), words)).toEqual(action);
  });

  test.each<[string, ReaderAction | null]>([
    [']', { kind: 'resize', adjustment: { end: 'end', way: 'expand', by: 'word' } }],
    ['Shift+{', { kind: 'resize', adjustment: { end: 'end', way: 'shrink', by: 'sentence' } }],
    ['Alt+[', { kind: 'resize', adjustment: { end: 'start', way: 'shrink', by: 'word' } }],
    ['Ctrl+]', null],
    ['Enter', { kind: 'select-turn' }],
  ])('with a quotation active and nothing selected, %s is %j', (keys, action) => {
    expect(readerAction(press(keys), quotation)).toEqual(action);
  });

  test('Alt with a digit applies a recent code, whatever the layout makes of it', () => {
    expect(readerAction(press('Alt+¡', 'Digit1'), words)).toEqual({ kind: 'recent', place: 0 });
    expect(readerAction(press('Alt+9', 'Digit9'), words)).toEqual({ kind: 'recent', place: 8 });
    expect(readerAction(press('Alt+2', 'Digit2'), quotation)).toEqual({ kind: 'recent', place: 1 });
    expect(readerAction(press('Alt+1', 'Digit1'), nothing)).toBeNull();
  });
});

describe('paletteAction', () => {
  test.each<[string, string, ReturnType<typeof paletteAction>]>([
    ['ArrowDown', 'waar', { kind: 'move', step: 1 }],
    ['ArrowUp', '', { kind: 'move', step: -1 }],
    ['Enter', 'waar', { kind: 'apply', keep: false }],
    ['Tab', 'waar', { kind: 'apply', keep: true }],
    ['Shift+Tab', 'waar', null],
    ['Ctrl+Enter', 'waar', { kind: 'new' }],
    ['Ctrl+i', 'waar', { kind: 'in-vivo' }],
    ['Escape', 'waar', { kind: 'close' }],
    ['Alt+4', 'waar', { kind: 'recent', place: 3 }],
    ['4', '', null],
    ['[', 'waar', { kind: 'adjust', adjustment: { end: 'end', way: 'shrink', by: 'word' } }],
    ['Shift+ArrowRight', '', { kind: 'extend', move: 'right' }],
    ['Ctrl+Shift+ArrowRight', '', { kind: 'extend', move: 'word-right' }],
    ['Shift+ArrowRight', 'waar', null],
    ['Ctrl+]', 'waar', { kind: 'unit', way: 'grow' }],
    ['Ctrl+[', '', { kind: 'unit', way: 'shrink' }],
    ['Backspace', '', { kind: 'take-off' }],
    ['Backspace', 'w', null],
    ['Ctrl+z', '', { kind: 'undo' }],
    ['Ctrl+z', 'waar', null],
    ['w', '', null],
  ])('%s with %j typed is %j', (keys, query, action) => {
    expect(paletteAction(press(keys), query)).toEqual(action);
  });
});
