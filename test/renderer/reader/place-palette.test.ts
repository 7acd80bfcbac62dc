import { describe, expect, test } from 'vitest';
import { inVivoName } from '../../../renderer/features/reader/palette/in-vivo-name';
import { placePalette } from '../../../renderer/features/reader/palette/place-palette';

const size = { frame: 149, row: 27, most: 8, least: 5 };

describe('placePalette', () => {
  test('stands under the selection with as many codes as fit', () => {
    const room = { selectionTop: 40, selectionBottom: 92, viewTop: 0, viewBottom: 580 };
    expect(placePalette(room, size)).toEqual({ side: 'below', edge: 98, rows: 8 });
    expect(placePalette({ ...room, selectionBottom: 240 }, size)).toEqual({
      side: 'below',
      edge: 246,
      rows: 6,
    });
  });

  test('hangs above the selection where there is no room under it', () => {
    const room = { selectionTop: 420, selectionBottom: 472, viewTop: 0, viewBottom: 580 };
    expect(placePalette(room, size)).toEqual({ side: 'above', edge: 414, rows: 8 });
  });

  test('stays inside the view over a selection that fills it', () => {
    const room = { selectionTop: 100, selectionBottom: 900, viewTop: 200, viewBottom: 780 };
    expect(placePalette(room, size)).toEqual({ side: 'below', edge: 492, rows: 5 });
  });

  test('stands at the top of the view under a selection that ends above it', () => {
    const room = { selectionTop: 0, selectionBottom: 100, viewTop: 500, viewBottom: 1080 };
    expect(placePalette(room, size)).toEqual({ side: 'below', edge: 504, rows: 8 });
  });
});

describe('inVivoName', () => {
  test.each([
    ['  niet   mijn\nding ', 'niet mijn ding'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), `${'a'.repeat(59)}…`],
    [
      'techniek is misschien toch iets voor mij, dacht ik op dat moment daar',
      'techniek is misschien toch iets voor mij, dacht ik op dat…',
    ],
  ])('names %j %j', (words, name) => {
    expect(inVivoName(words)).toBe(name);
  });
});
