import { describe, expect, it } from 'vitest';
import { repairPages } from '../../../shared/import/page-repairs';
import type { PdfPage, PdfPiece } from '../../../shared/import/pdf-pages';
import { readPdfText } from '../../../shared/import/pdf-text';

const WIDTH = 600;
const SIZE = 10;

/** Words of half their size a letter, at a place of the page. */
const at = (x: number, y: number, text: string, more: Partial<PdfPiece> = {}): PdfPiece => {
  const size = more.size ?? SIZE;
  return { text, x, y, width: (text.length * size) / 2, size, face: 'f1', angle: 0, ...more };
};

const page = (...pieces: readonly PdfPiece[]): PdfPage => ({ width: WIDTH, height: 800, pieces });

/** Lines one below another, from a height down. */
const block = (x: number, y: number, ...lines: readonly string[]): readonly PdfPiece[] =>
  lines.map((text, index) => at(x, y + index * 12, text));

const paragraphs = (...pages: readonly PdfPage[]): readonly string[] =>
  repairPages(readPdfText(pages).lines, new Set()).lines.map(({ text }) => text);

describe('words on a page', () => {
  it('are read from top to bottom whatever order the file paints them in', () => {
    expect(paragraphs(page(at(50, 200, 'Derde.'), at(50, 100, 'Eerste.'), at(50, 150, 'Tweede.')))).toEqual([
      'Eerste.',
      'Tweede.',
      'Derde.',
    ]);
  });

  it('are put together from pieces, with a space where there is white, raised numbers on their line', () => {
    const pieces = [
      at(50, 100, 'De le'),
      at(75, 100, 'raar'),
      at(99, 100, 'zegt'),
      at(119, 96, '3', { size: 6 }),
    ];
    expect(paragraphs(page(...pieces))).toEqual(['De leraar zegt3']);
    expect(paragraphs(page(at(50, 100, 'vet'), at(50.3, 100, 'vet'), at(70, 100, 'ﬁets')))).toEqual([
      'vet fiets',
    ]);
  });

  it('come column by column, with a heading over both columns between', () => {
    const left = [
      'zij vertellen dat de school vroeg',
      'genoeg belt als er iets is en dat',
      'hun kind daar zelf bij zit als zij',
      'komen.',
    ];
    const right = [
      'Leerlingen vinden dat fijn, maar',
      'niet alle leerlingen durven dat te',
      'zeggen als hun ouders erbij zijn',
      'in de klas.',
    ];
    const wide = 'Wat ouders en leerlingen van de gesprekken vinden die de school met hen voert, in het kort';
    const both = [...block(50, 100, ...left), ...block(330, 100, ...right)];
    expect(paragraphs(page(at(50, 60, wide), ...both))).toEqual([
      wide,
      'zij vertellen dat de school vroeg genoeg belt als er iets is en dat hun kind daar zelf bij zit als zij komen.',
      'Leerlingen vinden dat fijn, maar niet alle leerlingen durven dat te zeggen als hun ouders erbij zijn in de klas.',
    ]);
  });

  it('of a table come row by row, with what a label in the margin says after a space', () => {
    const rows = [
      ...[at(50, 100, 'Groep'), at(200, 100, 'Ouders'), at(300, 100, 'Leerlingen')],
      ...[at(50, 130, 'Noord'), at(200, 130, '7'), at(300, 130, '4')],
      ...[
        at(50, 160, 'Anna:'),
        at(200, 160, 'Wij waren met zeven ouders en vier leerlingen, denk ik, en er'),
      ],
      ...[at(200, 172, 'was ook een mentor.')],
    ];
    expect(paragraphs(page(...rows))).toEqual([
      'Groep\tOuders\tLeerlingen',
      'Noord\t7\t4',
      'Anna: Wij waren met zeven ouders en vier leerlingen, denk ik, en er was ook een mentor.',
    ]);
  });

  it('at an angle are left out and counted, and a page on its side is turned', () => {
    const stamp = at(200, 400, 'CONCEPT', { angle: 45, size: 40 });
    expect(readPdfText([page(at(50, 100, 'Hoi'), stamp), page()])).toMatchObject({
      slanted: 1,
      wordless: [2],
    });
    const side = page(at(100, 700, 'Eerste.', { angle: 270 }), at(150, 700, 'Tweede.', { angle: 270 }));
    expect(paragraphs(side)).toEqual(['Eerste.', 'Tweede.']);
  });
});

describe('pages of a report', () => {
  const full = (words: string): string =>
    `${words} ${'en dat was het dan ook weer voor deze regel'.repeat(3)}`.slice(0, 99).trim();
  const report = (number: number, text: readonly string[], note: readonly PdfPiece[] = []): PdfPage =>
    page(
      at(50, 40, 'Verslag De Brede Brug'),
      at(520, 40, String(number)),
      ...block(50, 100, ...text),
      ...note,
      at(290, 780, `– ${number} –`),
    );

  it('lose their heads and numbers; a sentence goes on over the page, and the note below it comes after', () => {
    const note = [at(50, 740, '1 De namen zijn verzonnen.', { size: 8 })];
    const first = full('Ouders zeggen');
    expect(
      paragraphs(
        report(1, [first, full('en ook')], note),
        report(2, ['zonder meer dat het goed ging.', 'Slot.']),
        report(3, ['Einde.']),
      ),
    ).toEqual([
      `${first} ${full('en ook')} zonder meer dat het goed ging.`,
      '1 De namen zijn verzonnen.',
      'Slot.',
      'Einde.',
    ]);
  });

  it('keep apart what larger letters, white or an indent set apart', () => {
    const line = full('Tekst');
    const title = at(50, 100, 'Wat ouders zeggen', { size: 14 });
    expect(
      paragraphs(page(title, at(50, 120, line), at(50, 132, line), at(50, 156, line), at(70, 168, line))),
    ).toEqual(['Wat ouders zeggen', `${line} ${line}`, line, line]);
  });
});
