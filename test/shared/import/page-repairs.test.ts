import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageLine } from '../../../shared/import/page-line';
import { repairPages } from '../../../shared/import/page-repairs';

const PAGE_WIDTH = 40;
const word = fc.constantFrom(
  ...[
    'de',
    'vmbo-',
    'leer-',
    'lingen',
    'po-',
    'en',
    'Anna:',
    'ouders',
    'zelf-',
    'regulatie',
    '-',
    '12',
    '(a)',
    '–',
  ],
);

interface Drawn {
  readonly words: readonly string[];
  readonly gap: number;
  readonly indent: number;
  readonly aside: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 9 }),
  gap: fc.constantFrom(1, 1, 1, 1.1, 2),
  indent: fc.constantFrom(0, 0, 0, 4),
  aside: fc.constantFrom(false, false, false, true),
});

/** Pages with a running head and a number, as a page shows them. */
const pages: fc.Arbitrary<readonly PageLine[]> = fc
  .array(fc.array(drawn, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.flatMap((lines, index) => {
      const page = index + 1;
      const at = (text: string, more: Partial<PageLine>, name: string): PageLine => ({
        text,
        key: `${page}.${name}`,
        place: page,
        page,
        from: 0,
        to: text.length,
        letter: 1,
        margin: PAGE_WIDTH,
        size: 10,
        face: 'a',
        slot: '',
        aside: false,
        ...more,
      });
      return [
        at('Verslag', { slot: 'y1' }, 'head'),
        ...lines.map(({ words, gap, indent, aside }, line) => {
          const text = words.join(' ');
          return at(text, { gap, aside, from: indent, to: indent + text.length }, String(line));
        }),
        at(String(page), { slot: 'y9' }, 'foot'),
      ];
    }),
  );

const textOf = (lines: readonly { readonly text: string }[]): readonly string[] =>
  lines.map(({ text }) => text);
const idsOf = (lines: readonly PageLine[]): readonly string[] =>
  repairPages(lines, new Set()).repairs.map(({ id }) => id);

describe('repairs of pages', () => {
  it('give the file’s lines back exactly when all are undone', () => {
    fc.assert(
      fc.property(pages, (lines) => {
        const undone = repairPages(lines, new Set(idsOf(lines)));
        expect(textOf(undone.lines)).toEqual(textOf(lines));
        expect(undone.repairs.filter(({ made }) => made)).toEqual([]);
      }),
    );
  });

  it('are named alike whatever else is undone', () => {
    fc.assert(
      fc.property(pages, fc.infiniteStream(fc.boolean()), (lines, undo) => {
        const ids = idsOf(lines);
        const some = new Set(ids.filter(() => undo.next().value === true));
        const seen = repairPages(lines, some).repairs.map(({ id, kind, before, after }) => [
          id,
          kind,
          before,
          after,
        ]);
        const asFound = repairPages(lines, new Set()).repairs;
        expect(seen).toEqual(asFound.map(({ id, kind, before, after }) => [id, kind, before, after]));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('change only their own place: undone hyphens and line ends bring back just that', () => {
    fc.assert(
      fc.property(pages, fc.nat(), (lines, choice) => {
        const all = repairPages(lines, new Set());
        const one = all.repairs[choice % Math.max(1, all.repairs.length)];
        if (one === undefined) return;
        const undone = repairPages(lines, new Set([one.id]));
        const letters = (text: readonly string[]): string =>
          [...text.join('')]
            .filter((c) => /[^\s-]/u.test(c))
            .sort()
            .join('');
        const back = one.after === '' ? one.before : '';
        expect(letters(textOf(undone.lines))).toBe(letters([...textOf(all.lines), back]));
        const changed = undone.lines.length - all.lines.length;
        expect(changed).toBeLessThanOrEqual(one.kind === 'hyphen' ? 0 : 3);
      }),
    );
  });

  it('take an undone hyphen back into its word, and an undone line end with its hyphen', () => {
    const line = (text: string, key: string): PageLine => ({
      text,
      key,
      place: 3,
      page: 3,
      from: 0,
      to: text.length,
      letter: 1,
      margin: 20,
      gap: 1,
      size: 10,
      face: 'a',
      slot: '',
      aside: false,
    });
    const lines = [
      line('zij kiezen de leer-', '3.1'),
      line('lingen van hun po-', '3.2'),
      line('school', '3.3'),
    ];
    const read = (...unrepaired: readonly string[]): readonly string[] =>
      textOf(repairPages(lines, new Set(unrepaired)).lines);
    expect(read()).toEqual(['zij kiezen de leerlingen van hun poschool']);
    expect(read('hyphen-3.2')).toEqual(['zij kiezen de leer-lingen van hun poschool']);
    expect(read('line-end-3.2')).toEqual(['zij kiezen de leer-', 'lingen van hun poschool']);
    expect(read('hyphen-3.2', 'line-end-3.2', 'line-end-3.3')).toEqual([
      'zij kiezen de leer-',
      'lingen van hun po-',
      'school',
    ]);
    expect(repairPages(lines, new Set(['line-end-3.2'])).repairs).toEqual([
      {
        id: 'line-end-3.2',
        kind: 'line-end',
        before: 'de leer-\nlingen van',
        after: 'de leer-lingen van',
        place: 3,
        made: false,
      },
      {
        id: 'hyphen-3.2',
        kind: 'hyphen',
        before: 'leer-\nlingen',
        after: 'leerlingen',
        place: 3,
        made: false,
      },
      {
        id: 'line-end-3.3',
        kind: 'line-end',
        before: 'hun po-\nschool',
        after: 'hun po-school',
        place: 3,
        made: true,
      },
      { id: 'hyphen-3.3', kind: 'hyphen', before: 'po-\nschool', after: 'poschool', place: 3, made: true },
    ]);
  });
});
