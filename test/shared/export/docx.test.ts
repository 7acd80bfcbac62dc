import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { renderExport } from '../../../shared/export/build-export';
import type { ExportInput } from '../../../shared/export/exporter';
import { docx } from '../../../shared/export/formats/docx';
import { expectOk } from '../../../shared/lib/result';
import { coded, cranes, groups, selection } from './harbour-selection';
import { docxParts, paragraphs, tables } from './read-docx';

async function render(changes: Partial<ExportInput> = {}): Promise<Uint8Array> {
  return expectOk(await renderExport(docx, { ...selection, ...changes }));
}

describe('the theme summary in Word', () => {
  it('prints counts first, then code after code: who said it, and the quotes group by group', async () => {
    expect(paragraphs(await render())).toEqual([
      'ReportKicker: Theme summary',
      'Title: Haven & techniek 2026',
      'ReportFacts: Selection: all codes; all groups',
      'ReportFacts: 7 quotes from 3 documents, by 4 of 22 participants; 2 of the quotes by unknown speakers in 2 documents',
      'ReportFacts: 4 of 7 codes with quotes of their own',
      'ReportFacts: 2 November 2026',
      'ReportTableTitle: Who speaks about what',
      '[table]',
      'ReportNote: Each cell: quotes / participants quoted. A row counts the quotes of the code itself, not of the ' +
        'codes below it; the last row counts a quote with several codes once. Quotes by unknown speakers are among ' +
        'the quotes, and cannot be counted as participants; who asks the questions is not among the participants.',
      'Heading1: Interventie',
      'CodeDefinition: Wat de school doet.',
      'Heading2: Bedrijfsbezoek',
      'CodeDefinition: Een bezoek aan een bedrijf.\nNiet: gastlessen.',
      'WhoSaid: Leerlingen: 1 of 12 participants, 1 quote and 1 quote by unknown speakers of this group in 1 document',
      'WhoSaid: Ouders: 1 of 5 participants, 1 quote',
      'WhoSaid: Leraren en mentoren: 0 of 1 participant, 0 quotes',
      'WhoSaid: Bedrijven: 0 of 4 participants, 0 quotes',
      'VoiceHeading: Leerlingen',
      'Quote: “Die mevrouw stuurde drie kranen tegelijk aan.”\n(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)',
      'Quote: “Ja, dat vond ik ook.\nHet rook er.”\n(speaker 2; FG-03, edited)',
      'VoiceHeading: Ouders',
      'Quote: “Thuis begon ze er meteen over.”\n(Ouder 03; FG-03, edited)',
      'Heading3: Tijd (Interventie > Bedrijfsbezoek)',
      'WhoSaid: Leerlingen: 2 of 12 participants, 2 quotes',
      'WhoSaid: Ouders: 0 of 5 participants, 0 quotes',
      'WhoSaid: Leraren en mentoren: 0 of 1 participant, 0 quotes',
      'WhoSaid: Bedrijven: 0 of 4 participants, 0 quotes',
      'VoiceHeading: Leerlingen',
      'Quote: “Die mevrouw stuurde drie kranen tegelijk aan.”\n(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)',
      'Quote: “Twee uur & drie <kwartier>.”\n(Leerling 07, leerling, vmbo-k klas 3; LL-09)',
      'Heading3: Nazorg (Interventie > Bedrijfsbezoek > Opdracht)',
      'WhoSaid: Leerlingen: 0 of 12 participants, 0 quotes',
      'WhoSaid: Ouders: 0 of 5 participants, 0 quotes',
      'WhoSaid: Leraren en mentoren: 1 of 1 participant, 1 quote',
      'WhoSaid: Bedrijven: 0 of 4 participants, 0 quotes',
      'VoiceHeading: Leraren en mentoren',
      'Quote: “Geen uren ervoor”\n(Mentor 01, mentor vierde klas vmbo; VS-01, summary)',
      'Heading1: Randvoorwaarden',
      'Heading2: Tijd (Randvoorwaarden)',
      'CodeDefinition: Uren van de organisatie.',
      'WhoSaid: Leerlingen: 0 of 12 participants, 0 quotes',
      'WhoSaid: Ouders: 0 of 5 participants, 0 quotes',
      'WhoSaid: Leraren en mentoren: 1 of 1 participant, 1 quote',
      'WhoSaid: Bedrijven: 0 of 4 participants, 0 quotes',
      'WhoSaid: Group unknown: 1 quote',
      'VoiceHeading: Leraren en mentoren',
      'Quote: “Geen uren ervoor”\n(Mentor 01, mentor vierde klas vmbo; VS-01, summary)',
      'VoiceHeading: Group unknown',
      'Quote: “Al lang afgesproken”\n(speaker 4; VS-01, summary)',
      'Heading1: Quotes without a code of this selection',
      'VoiceHeading: Leerlingen',
      'Quote: “Leuk”\n(Leerling 07, leerling, vmbo-k klas 3; LL-09)',
      'ReportNote: Codes without quotes of their own: Interventie; Interventie > Gastles; Randvoorwaarden.',
    ]);
  });

  it('counts codes by groups in a table, zeros included', async () => {
    expect(tables(await render())).toEqual([
      [
        'Code | Leerlingen (12) | Ouders (5) | Leraren en mentoren (1) | Bedrijven (4) | Group unknown | All (22)',
        'Interventie | 0 / 0 | 0 / 0 | 0 / 0 | 0 / 0 | 0 / 0 | 0 / 0',
        'Bedrijfsbezoek | 2 / 1 | 1 / 1 | 0 / 0 | 0 / 0 | 0 / 0 | 3 / 2',
        'Tijd (Bedrijfsbezoek) | 2 / 2 | 0 / 0 | 0 / 0 | 0 / 0 | 0 / 0 | 2 / 2',
        'Nazorg | 0 / 0 | 0 / 0 | 1 / 1 | 0 / 0 | 0 / 0 | 1 / 1',
        'Randvoorwaarden | 0 / 0 | 0 / 0 | 0 / 0 | 0 / 0 | 0 / 0 | 0 / 0',
        'Tijd (Randvoorwaarden) | 0 / 0 | 0 / 0 | 1 / 1 | 0 / 0 | 1 / 0 | 2 / 1',
        'All quotes | 4 / 2 | 1 / 1 | 1 / 1 | 0 / 0 | 1 / 0 | 7 / 4',
      ],
    ]);
  });

  it('heads the columns with monograms where a name is wider than its column', async () => {
    const facilitators = { id: 'g-pb', name: 'Procesbegeleiders', monogram: 'PB', participants: 2 };
    const bytes = await render({ groups: [...groups, facilitators] });
    expect(tables(bytes)[0]?.[0]).toBe('Code | LL (12) | OU (5) | LR (1) | BD (4) | PB (2) | ? | All (24)');
    expect(paragraphs(bytes)).toContain(
      'ReportNote: LL Leerlingen; OU Ouders; LR Leraren en mentoren; BD Bedrijven; PB Procesbegeleiders; ? Group unknown',
    );
  });

  it('goes on in a second table after six groups', async () => {
    const many = 'ABCDEFGH'
      .split('')
      .map((letter) => ({ id: `g-${letter}`, name: `Groep ${letter}`, monogram: letter, participants: 1 }));
    const rows = tables(await render({ groups: many, quotes: [] }));
    expect(rows.map((table) => table[0])).toEqual([
      'Code | Groep A (1) | Groep B (1) | Groep C (1) | Groep D (1) | Groep E (1) | Groep F (1) | All (8)',
      'Code | Groep G (1) | Groep H (1) | All (8)',
    ]);
  });

  it('says so where there is nothing to print, and lists every code', async () => {
    expect(paragraphs(await render({ quotes: [] })).slice(2, 12)).toEqual([
      'ReportFacts: Selection: all codes; all groups',
      'ReportFacts: 0 quotes from 0 documents, by 0 of 22 participants',
      'ReportFacts: 0 of 7 codes with quotes of their own',
      'ReportFacts: 2 November 2026',
      'ReportTableTitle: Who speaks about what',
      '[table]',
      expect.stringMatching(/^ReportNote: Each cell/),
      'ReportFacts: There are no quotes in this selection.',
      'ReportNote: Codes without quotes of their own: Interventie; Interventie > Bedrijfsbezoek; ' +
        'Interventie > Bedrijfsbezoek > Tijd; Interventie > Bedrijfsbezoek > Opdracht > Nazorg; ' +
        'Interventie > Gastles; Randvoorwaarden; Randvoorwaarden > Tijd.',
    ]);
  });

  it('begins its headings at the top of the chosen branch', async () => {
    const branch = selection.codes.filter((code) => code.path[1] === 'Bedrijfsbezoek');
    const headings = paragraphs(await render({ codes: branch })).filter((text) => text.startsWith('Heading'));
    expect(headings).toEqual([
      'Heading1: Bedrijfsbezoek',
      'Heading2: Tijd',
      'Heading3: Nazorg',
      'Heading1: Quotes without a code of this selection',
    ]);
  });

  it('keeps braces, dashes and the halves of a broken character from harming the file', async () => {
    const text = '– {c-bz-0} [\u0001\u000B\uFFFF] [\uD83D] &amp; ]]> 😀';
    const bytes = await render({ quotes: [{ ...cranes, text, codes: [coded('c-bz')] }] });
    expect(paragraphs(bytes)).toContain(
      'Quote: “– {c-bz-0} [\n] [\uFFFD] &amp; ]]> 😀”\n(Leerling 02, leerling, vmbo-t klas 3; FG-03, edited)',
    );
    const malformed = [...docxParts(bytes)].flatMap(([part, xml]) =>
      xmlErrors(xml).map((error) => [part, error]),
    );
    expect(malformed).toEqual([]);
  });

  it('numbers the pages beside the name of the program', async () => {
    expect(paragraphs(await render(), 'word/footer1.xml')).toEqual([
      'ReportFooter: Codeboom\tPage {PAGE} of {NUMPAGES}',
    ]);
  });

  it('is A4 portrait, speaks Dutch where people do, and repeats the head of the table', async () => {
    const parts = docxParts(await render());
    const document = parts.get('word/document.xml') ?? '';
    const styles = parts.get('word/styles.xml') ?? '';
    expect(/<w:pgSz[^>]*>/.exec(document)?.[0]).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(document.match(/<w:tblHeader\/>/g)).toEqual(['<w:tblHeader/>']);
    expect(languageOf('Quote', styles)).toBe('nl-NL');
    expect(/<w:rPrDefault>.*?<w:lang w:val="([\w-]+)"/s.exec(styles)?.[1]).toBe('en-GB');
  });

  it('names the program as author and nothing of the computer it was made on', async () => {
    expect(docxParts(await render()).get('docProps/core.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        '<dc:title>Haven &amp; techniek 2026 – theme summary</dc:title><dc:creator>Codeboom</dc:creator>' +
        '<cp:lastModifiedBy>Codeboom</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
        '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-02T22:30:00.000Z</dcterms:created>' +
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-02T22:30:00.000Z</dcterms:modified>' +
        '</cp:coreProperties>',
    );
  });

  it('gives the same bytes for the same selection at any moment', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T09:00:00Z') });
    const first = await render();
    vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
    const second = await render();
    vi.useRealTimers();
    expect(Buffer.from(second).equals(first)).toBe(true);
  });
});

function xmlErrors(xml: string): readonly string[] {
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => errors.push(error.message));
  parser.write(xml).close();
  return errors;
}

function languageOf(style: string, styles: string): string | undefined {
  const own = styles.split('<w:style ').find((text) => text.includes(`w:styleId="${style}"`));
  return /<w:lang w:val="([\w-]+)"/.exec(own ?? '')?.[1];
}
