import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPageText, repairWrappedText } from '../../../shared/import/page-text';

const report = readFileSync(
  new URL('../../fixtures/import/pages/verslag-brede-brug.txt', import.meta.url),
  'utf8',
);
const wordsOf = (text: string): readonly string[] =>
  repairWrappedText(text).lines.map((line) => line.text.trim());

describe('a report taken from a PDF', () => {
  const { lines, repairs, likely } = repairWrappedText(report);

  it('has every line-end hyphen of it mended or kept as listed', () => {
    const mended = new Map(
      repairs.filter(({ kind }) => kind === 'hyphen').map(({ before, after }) => [before, after]),
    );
    const listed = repairs
      .filter(({ kind, before }) => kind === 'line-end' && before.includes('-\n'))
      .map(({ before, after }) => {
        const word = before.split(' ').find((part) => part.includes('\n')) ?? '';
        return [word.replace('\n', '|'), mended.get(word) ?? after];
      });
    expect(listed).toEqual([
      ['AanDeBak-|garantie', 'de AanDeBak-garantie en'],
      ['keuze-|begeleiding', 'keuzebegeleiding'],
      ['po-|en', 'met po- en vo-docenten,'],
      ['docent-|onderzoeker', 'een docent-onderzoeker van'],
      ['vmbo-|scholen', 'drie vmbo-scholen in'],
      ['advies-|gesprek,', 'adviesgesprek,'],
      ['zelf-|regulatie.', 'zelfregulatie.'],
      ['ge-|interesseerd', 'geïnteresseerd'],
      ['e-|mail.', 'een e-mail. Het'],
      ['(loopbaan)-|dossier', 'Het (loopbaan)-dossier kwam'],
      ['Noord-|Nederlandse', 'het Noord-Nederlandse netwerk'],
      ['Hoekstra-|Bos,', 'mevrouw Hoekstra-Bos, die'],
      [
        'https://www.waterrijk.example/ouders/avond-in-de-|school-overzicht',
        'website https://www.waterrijk.example/ouders/avond-in-de-school-overzicht bijhoudt.',
      ],
    ]);
  });

  it('comes in as paragraphs, items and turns', () => {
    expect(likely).toBe(true);
    expect(lines.map(({ text }) => text.trim().replace(/^(.{24}).*(.{14})$/u, '$1…$2'))).toEqual([
      'Verslag Brede Brug',
      'Op basisschool De Brede …en in de wijk.',
      '1 Alle namen in dit vers… bestaan niet.',
      '2 Wat ouders zeggen',
      'Ouders hechten aan korte…icht bijhoudt.',
      'De volgende punten keren terug:',
      '- meer tijd voor het adv…ndienst werken',
      '- een vaste mentor',
      '- duidelijkheid over de zelfregulatie',
      'Moderator: Wat had u gra…r huis gingen?',
      'Moeder van Noor: Dat iem…d die brieven.',
      'Vader Idris: Ja.',
    ]);
  });

  it('is left alone when a person says so, and its repairs one by one', () => {
    const choice = {
      id: 'page-repairs',
      label: 'Mend words and lines broken by the page',
      count: repairs.length,
    };
    expect(readPageText(report, { choices: { 'page-repairs': false } })).toEqual({
      lines: [{ text: report }],
      choices: [{ ...choice, on: false }],
    });
    const mended = repairs.find(({ after }) => after === 'adviesgesprek,');
    const without = readPageText(report, { unrepaired: [mended?.id ?? ''] });
    expect(without.choices).toEqual([{ ...choice, on: true }]);
    expect(without.lines[4]?.text).toContain('vooral het advies-gesprek, dat volgens hen te laat komt');
    expect(without.repairs?.filter(({ made }) => !made).map(({ before }) => before)).toEqual([
      'advies-\ngesprek,',
    ]);
  });
});

describe('plain text with page ends', () => {
  const page = (number: number, words: readonly string[]): string =>
    ['Verslag De Brede Brug', '', ...words, '', `Pagina ${number} van 4`].join('\n');
  const text = [
    page(1, [
      'De ouders kwamen op tijd en namen plaats in een kring van stoelen, de',
      'leraren zaten er met hun papieren en hun bekers thee zo stil mogelijk bij of',
    ]),
    page(2, [
      'tussen en zeiden eerst weinig, omdat de school had gevraagd om te luis-',
      'teren naar wat er leeft.',
    ]),
    page(3, ['1984 was het jaar waarin de school werd gebouwd, en sindsdien is er een', 'aula bij gekomen.']),
    page(4, ['Tot slot.', '4', 'Einde.']),
  ].join('\f');

  it('loses its running heads and page numbers, and its sentences go on over the page', () => {
    expect(readPageText(text).lines.map((line) => line.text)).toEqual([
      'De ouders kwamen op tijd en namen plaats in een kring van stoelen, de leraren zaten er met hun papieren en hun bekers thee zo stil mogelijk bij of tussen en zeiden eerst weinig, omdat de school had gevraagd om te luisteren naar wat er leeft.',
      '1984 was het jaar waarin de school werd gebouwd, en sindsdien is er een aula bij gekomen.',
      'Tot slot.',
      '4',
      'Einde.',
    ]);
  });

  it('has them back one by one', () => {
    const { repairs } = repairWrappedText(text);
    const leftOut = repairs.filter(({ after }) => after === '');
    expect(leftOut.map(({ id, before, place }) => `${place} ${id} ${before}`)).toEqual([
      '1 running-head-l1 Verslag De Brede Brug',
      '1 page-number-l6 Pagina 1 van 4',
      '2 running-head-l7 Verslag De Brede Brug',
      '2 page-number-l12 Pagina 2 van 4',
      '3 running-head-l13 Verslag De Brede Brug',
      '3 page-number-l18 Pagina 3 van 4',
      '4 running-head-l19 Verslag De Brede Brug',
      '4 page-number-l25 Pagina 4 van 4',
    ]);
    expect(
      readPageText(text, { unrepaired: ['page-number-l6'] }).lines.map((line) => line.text.slice(0, 24)),
    ).toEqual([
      'De ouders kwamen op tijd',
      'Pagina 1 van 4',
      'tussen en zeiden eerst w',
      '1984 was het jaar waarin',
      'Tot slot.',
      '4',
      'Einde.',
    ]);
  });
});

describe('plain text that no page broke', () => {
  it('is left alone: a transcript with its paragraphs on one line', () => {
    const transcript = [
      'Anna: Ik vond het eerst moeilijk, want niemand had mij iets verteld over de po-vo-overgang.',
      'Bram: Dat snap ik.',
      'Anna: Ja.',
    ];
    const text = [...transcript, ...transcript, ...transcript].join('\n');
    expect(readPageText(text)).toEqual({ lines: [{ text }] });
  });

  it('offers to join wrapped lines where no word is broken, and waits to be asked', () => {
    const text = `${'De ouders kwamen op tijd en zaten in een kring\nvan stoelen, waar de leraren tussen zaten en\n'.repeat(6)}dat was het.`;
    expect(readPageText(text).choices).toEqual([
      { id: 'page-repairs', label: 'Mend words and lines broken by the page', on: false, count: 12 },
    ]);
    expect(readPageText(text).lines).toEqual([{ text }]);
    expect(readPageText(text, { choices: { 'page-repairs': true } }).lines).toHaveLength(1);
  });

  it('keeps speakers’ labels and times at the start of a line apart, however full the line before is', () => {
    const text = [
      'Moderator: Hoe ging het dit jaar met de brieven die de school aan u stuurde en',
      'Moeder van Noor: ik heb er geen een gezien, terwijl ik toch elke dag in de po-',
      'stbus kijk en ook de mail lees die de school stuurt aan alle ouders van groep',
      '[00:12:31] Vader Idris: Wij wel. Elke week een brief, en soms zelfs twee, en dan',
      'nog de berichten op de telefoon, die ik niet allemaal lees omdat het er zoveel',
      '– Dat klopt ja, ik krijg ze ook allemaal en ik lees ze zelden, eerlijk gezegd,',
      '– Ja hoor.',
      '@Noor: ik lees ze.',
      '{Idris} En ik.',
    ].join('\n');
    expect(wordsOf(text).map((line) => line.slice(0, 16))).toEqual([
      'Moderator: Hoe g',
      'Moeder van Noor:',
      '[00:12:31] Vader',
      '– Dat klopt ja, ',
      '– Ja hoor.',
      '@Noor: ik lees z',
      '{Idris} En ik.',
    ]);
  });
});
