import { describe, expect, it } from 'vitest';
import { codeRows, type CodeRow } from '../../../renderer/features/code-tree/code-rows';
import { treeAction, typedTarget, type TreeAction } from '../../../renderer/features/code-tree/tree-keys';
import { childIndex } from '../../../shared/code-tree/code-tree';
import { code, studyOf, tree } from './tree-fixture';

const rowsOf = (collapsed: readonly string[]): readonly CodeRow[] =>
  codeRows(childIndex(studyOf(tree)), {
    collapsed: new Set(collapsed),
    filter: '',
    used: null,
    adding: null,
  }).filter((row) => row.kind === 'code');
const press = (spoken: string): Parameters<typeof treeAction>[0] => {
  const keys = spoken.split('+');
  return {
    key: keys.at(-1) ?? '',
    ctrlKey: keys.includes('Ctrl'),
    shiftKey: keys.includes('Shift'),
    altKey: keys.includes('Alt'),
    metaKey: false,
  };
};
const go = (id: string): TreeAction => ({ kind: 'go', id });

describe('treeAction', () => {
  it.each<[string, string | null, TreeAction | null]>([
    ['ArrowDown', 'visit', go('before')],
    ['ArrowDown', 'image', go('image')],
    ['ArrowDown', null, go('visit')],
    ['ArrowUp', 'before', go('visit')],
    ['Home', 'home', go('visit')],
    ['End', 'visit', go('image')],
    ['PageDown', 'visit', go('image')],
    ['PageUp', 'image', go('visit')],
    ['ArrowRight', 'visit', go('before')],
    ['ArrowRight', 'home', null],
    ['ArrowLeft', 'questions', go('before')],
    ['ArrowLeft', 'visit', { kind: 'fold', ids: ['visit'], collapse: true }],
    ['ArrowLeft', 'home', null],
    ['*', 'home', { kind: 'fold', ids: ['visit'], collapse: false }],
    ['F2', 'home', null],
    ['Delete', 'home', null],
    ['Enter', 'home', { kind: 'apply', id: 'home' }],
    ['Shift+F10', 'home', { kind: 'menu', id: 'home' }],
    ['ContextMenu', 'home', { kind: 'menu', id: 'home' }],
    ['Ctrl+Shift+ArrowUp', 'home', { kind: 'move', id: 'home', to: 'up' }],
    ['Ctrl+Shift+ArrowDown', 'home', { kind: 'move', id: 'home', to: 'down' }],
    ['Ctrl+Shift+ArrowRight', 'home', { kind: 'move', id: 'home', to: 'in' }],
    ['Ctrl+Shift+ArrowLeft', 'home', { kind: 'move', id: 'home', to: 'out' }],
    ['Ctrl+ArrowUp', 'home', { kind: 'step', id: 'after' }],
    ['Ctrl+Home', 'home', { kind: 'step', id: 'visit' }],
    ['Shift+ArrowDown', 'visit', { kind: 'extend', id: 'before' }],
    ['Shift+End', 'visit', { kind: 'extend', id: 'image' }],
    [' ', 'home', { kind: 'toggle', id: 'home' }],
    ['Ctrl+ ', 'home', { kind: 'toggle', id: 'home' }],
    ['Shift+ ', 'home', { kind: 'extend', id: 'home' }],
    ['Ctrl+a', null, { kind: 'all' }],
    ['Ctrl+z', 'home', null],
    ['Alt+ArrowDown', 'home', null],
    [' ', null, null],
    ['Tab', 'home', null],
  ])('%s on %s', (key, picked, expected) => {
    expect(treeAction(press(key), rowsOf([]), picked)).toEqual(expected);
  });

  it('opens a folded code before it goes inside', () => {
    expect(treeAction(press('ArrowRight'), rowsOf(['visit']), 'visit')).toEqual({
      kind: 'fold',
      ids: ['visit'],
      collapse: false,
    });
  });
});

describe('typedTarget', () => {
  const rows = codeRows(
    childIndex(
      studyOf([
        code('Beeld', null, 0),
        code('‘Bezoek’', null, 1),
        code('Élan', null, 2),
        code('Bestuur', null, 3),
      ]),
    ),
    { collapsed: new Set(), filter: '', used: null, adding: null },
  ).filter((row) => row.kind === 'code');

  it.each([
    ['b', 'beeld', '‘bezoek’'],
    ['b', 'bestuur', 'beeld'],
    ['bez', 'beeld', '‘bezoek’'],
    ['bee', 'beeld', 'beeld'],
    ['e', null, 'élan'],
    ['x', 'beeld', null],
    ['', 'beeld', null],
  ])('typing “%s” on %s picks %s', (typed, picked, expected) => {
    expect(typedTarget(rows, picked, typed)).toBe(expected);
  });
});
