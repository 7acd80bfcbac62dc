import { describe, expect, test } from 'vitest';
import { codeLooks, spanStyle } from '../../../renderer/features/reader/code-style';
import { StudyBuilder } from '../../support/study-builder';

describe('spanStyle', () => {
  test('stacks the lines of codes over the tint', () => {
    expect(spanStyle({ hues: [8, 11], tint: 8, active: true, selected: false })).toEqual({
      background:
        'linear-gradient(var(--code-8),var(--code-8)) 0 22px/100% 2px no-repeat,' +
        'linear-gradient(var(--code-11),var(--code-11)) 0 19px/100% 2px no-repeat,' +
        'linear-gradient(var(--code-8-hl-active),var(--code-8-hl-active)) 0 3px/100% 20px no-repeat',
    });
  });

  test('lets the selection cover the tint but not the lines, and draws three lines at most', () => {
    const { background } = spanStyle({ hues: [1, 2, 3, 4, 5], tint: 1, active: false, selected: true });
    expect(String(background).match(/no-repeat/g)).toHaveLength(4);
    expect(background).toContain('linear-gradient(var(--sel),var(--sel)) 0 3px/100% 20px no-repeat');
    expect(background).not.toContain('--code-4');
  });

  test('gives the same object for the same look', () => {
    const look = { hues: [3], tint: 3, active: false, selected: false };
    expect(spanStyle({ ...look })).toBe(spanStyle({ ...look }));
  });
});

describe('codeLooks', () => {
  test('a code without a colour of its own takes its parent’s', () => {
    const { state } = new StudyBuilder().run({
      type: 'add-codes',
      payload: { parent: null, codes: [{ name: 'Top', colour: 7, children: [{ name: 'Onder' }] }] },
    });
    const looks = codeLooks(state);
    const [top = '', below = ''] = state.codes.keys();
    expect([looks.hueOf(top), looks.hueOf(below), looks.nameOf(below), looks.nameOf('?')]).toEqual([
      7,
      7,
      'Onder',
      'unknown code',
    ]);
  });
});
