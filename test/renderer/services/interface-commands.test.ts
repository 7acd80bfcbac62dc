import { afterEach, describe, expect, it } from 'vitest';
import {
  allCommands,
  chooseKeys,
  commandFor,
  keysOf,
  registerCommands,
  type InterfaceCommand,
} from '../../../renderer/services/interface-commands';
import { conflictOf, isReservedKey, withKeys } from '../../../renderer/services/key-conflicts';

const plain = (key: string) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false });
const ctrl = (key: string) => ({ ...plain(key), ctrlKey: true });
const command = (id: string, more: Partial<InterfaceCommand>): InterfaceCommand => ({
  id,
  group: 'view',
  label: () => id,
  run: () => undefined,
  ...more,
});

const star = command('star', { keys: ['S'], scope: 'reader', group: 'coding' });
const sort = command('sort', { keys: ['S'], scope: 'quotes', group: 'quotes' });
const find = command('find', { keys: ['Ctrl+G', 'F3'] });
registerCommands([star, sort, find]);
afterEach(() => chooseKeys({}));

describe('the commands', () => {
  it('are listed by group, whatever the order they came in', () => {
    expect(allCommands().map(({ id }) => id)).toEqual(['find', 'star', 'sort']);
  });

  it('are found by any of their keys, in their own part only', () => {
    expect([commandFor(plain('s'), 'reader')?.id, commandFor(plain('s'), 'quotes')?.id]).toEqual([
      'star',
      'sort',
    ]);
    expect([commandFor(plain('s'), 'window'), commandFor(plain('F3'), 'window')?.id]).toEqual([null, 'find']);
  });

  it('do not hear letters while one types, but keys with Ctrl', () => {
    expect([commandFor(plain('s'), 'reader', true), commandFor(ctrl('g'), 'window', true)?.id]).toEqual([
      null,
      'find',
    ]);
  });

  it('listen to chosen keys instead of the usual ones', () => {
    chooseKeys({ find: ['Alt+F'], star: [] });
    expect([keysOf('find'), keysOf('star'), keysOf('sort')]).toEqual([['Alt+F'], [], ['S']]);
    expect(commandFor(ctrl('g'), 'window')).toBeNull();
    expect(commandFor({ ...plain('f'), altKey: true }, 'window')?.id).toBe('find');
  });
});

describe('choosing keys', () => {
  it('tells which command has the key already where both would hear it', () => {
    expect(conflictOf(find, 'S')?.id).toBe('star');
    expect(conflictOf(star, 'F3')?.id).toBe('find');
    expect(conflictOf(star, 'S')).toBeUndefined();
    expect(conflictOf(star, 'Q')).toBeUndefined();
  });

  it('lets two parts that are never heard together have one key', () => {
    const open = command('open-quote', { scope: 'quotes' });
    chooseKeys({ sort: ['O'] });
    expect(conflictOf(star, 'O')).toBeUndefined();
    expect(conflictOf(open, 'O')?.id).toBe('sort');
  });

  it('keeps only what differs from the usual keys', () => {
    expect(withKeys({ star: [] }, find, ['Alt+F'])).toEqual({ star: [], find: ['Alt+F'] });
    expect(withKeys({ find: ['Alt+F'] }, find, ['Ctrl+G', 'F3'])).toEqual({});
  });

  it('leaves the keys alone that the window lives by', () => {
    expect(['Tab', 'Escape', 'Ctrl+C', 'S', 'Ctrl+K'].map(isReservedKey)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
