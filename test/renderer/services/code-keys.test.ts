import { beforeEach, describe, expect, test } from 'vitest';
import {
  codeOnKey,
  commandOnKey,
  giveCodeKey,
  isCodeKey,
  keyOfCode,
} from '../../../renderer/services/code-keys';
import { registerCommands } from '../../../renderer/services/interface-commands';
import { useSettingsStore } from '../../../renderer/state/settings-store';
import { useStudyStore } from '../../../renderer/state/study-store';
import { StudyBuilder } from '../../support/study-builder';

const study = new StudyBuilder().code('c1', 'Keuzestress').code('c2', 'Taal').state;

beforeEach(() => {
  useSettingsStore.setState({ codeKeys: { other: { '1': 'c9' } } });
  useStudyStore.setState({ study, opening: openingOf('s1') });
});

/** Only the id of an opened study matters here. */
function openingOf(id: string): NonNullable<ReturnType<typeof useStudyStore.getState>['opening']> {
  return {
    ...{ id, folder: '', state: '', coder: '', history: { undo: null, redo: null }, readOnly: null },
    ...{ notices: [], seq: 0, saving: false, savedAt: null, keyOpen: false, isSample: false },
  };
}

test('a key is a digit, or Shift with a letter', () => {
  const keys = ['0', '9', 'Shift+W', 'W', 'Ctrl+1', 'Alt+1', 'F6', 'Shift+?', 'Enter'];
  expect(keys.filter(isCodeKey)).toEqual(['0', '9', 'Shift+W']);
});

describe('the key of a code', () => {
  test('stands for it in its own study only', () => {
    giveCodeKey('c1', '1');
    expect([codeOnKey('1'), keyOfCode('c1')]).toEqual(['c1', '1']);
    useStudyStore.setState({ opening: openingOf('s2') });
    expect([codeOnKey('1'), keyOfCode('c1')]).toEqual([undefined, undefined]);
    expect(useSettingsStore.getState().codeKeys).toEqual({ other: { '1': 'c9' }, s1: { '1': 'c1' } });
  });

  test('is taken from the code that had it, and a code has one', () => {
    giveCodeKey('c1', '1');
    giveCodeKey('c2', '1');
    giveCodeKey('c2', 'Shift+W');
    expect([keyOfCode('c1'), keyOfCode('c2'), codeOnKey('1')]).toEqual([undefined, 'Shift+W', undefined]);
    giveCodeKey('c2', null);
    expect(keyOfCode('c2')).toBeUndefined();
  });

  test('stands for nothing once its code is gone', () => {
    giveCodeKey('c9', '3');
    expect(codeOnKey('3')).toBeUndefined();
  });
});

test('a key that the reader or the window takes is named by what it does', () => {
  registerCommands([
    {
      id: 'a',
      group: 'coding',
      scope: 'reader',
      label: () => 'Select the next turn too',
      keys: ['Shift+T'],
      run: () => undefined,
    },
    {
      id: 'b',
      group: 'memos',
      scope: 'memos',
      label: () => 'Elsewhere',
      keys: ['Shift+U'],
      run: () => undefined,
    },
  ]);
  expect([commandOnKey('Shift+T'), commandOnKey('Shift+U')]).toEqual(['Select the next turn too', undefined]);
});
