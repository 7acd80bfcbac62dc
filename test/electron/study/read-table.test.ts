import { describe, expect, it } from 'vitest';
import { readTable } from '../../../electron/study/read-table';

const rows = (text: string): unknown => {
  const read = readTable('deelnemers.csv', text);
  return read.ok ? read.value : read.error;
};

describe('readTable', () => {
  it.each([
    ['semicolons', 'Pseudonym;Group\nLeerling 01;Leerlingen\n'],
    ['commas', 'Pseudonym,Group\nLeerling 01,Leerlingen\n'],
    ['tabs', 'Pseudonym\tGroup\nLeerling 01\tLeerlingen\n'],
    ['a byte order mark and Windows line ends', '\uFEFFPseudonym;Group\r\nLeerling 01;Leerlingen\r\n'],
    ['spaces around cells and empty lines', ' Pseudonym ; Group \n\n Leerling 01 ; Leerlingen \n\n'],
  ])('reads a table with %s', (_case, text) => {
    expect(rows(text)).toEqual([{ pseudonym: 'Leerling 01', group: 'Leerlingen' }]);
  });

  it('reads separators and line ends inside quotes as words', () => {
    expect(rows('pseudonym;role\n"Ouder; 01";"moeder\nvan Sem"\n')).toEqual([
      { pseudonym: 'Ouder; 01', role: 'moeder\nvan Sem' },
    ]);
  });

  it('fills a short row with empty cells and drops cells without a column', () => {
    expect(rows('a;b;c\n1\n1;2;3;4\n')).toEqual([
      { a: '1', b: '', c: '' },
      { a: '1', b: '2', c: '3' },
    ]);
  });

  it('reads nothing from an empty file and from a header alone', () => {
    expect([rows(''), rows('a;b\n')]).toEqual([[], []]);
  });

  it('keeps a column named like object machinery harmless', () => {
    rows('__proto__;constructor\nx;y\n');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });

  it('refuses a quote that never ends, by name', () => {
    expect(rows('a;b\n"1;2\n')).toMatchObject({
      code: 'table-unreadable',
      message: '“deelnemers.csv” is not a readable table. Nothing was changed. Check its quotes.',
    });
  });
});
