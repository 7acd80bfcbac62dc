import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphs, tables } from '../../shared/export/read-docx';
import { commandLine, sample, type CommandLine } from './command-line';

const TRANSCRIPTS = ['FG-01-leerlingen-zuid.txt', 'FG-02-ouders-en-mentoren.txt', 'OU-02-kees.txt'];
const TITLES = ['FG-01 Leerlingen Zuid', 'FG-02 Ouders en mentoren', 'OU-02 Kees', 'LL-01 Sem'];

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = line.at('Havenstad.codeboom');
  await writeWord('LL-01-sem');
  await writeOwn('documents.csv', (row) => row.replace('LL-01-sem.txt', 'LL-01-sem.docx'));
  await writeOwn('participants.csv');
  await writeOwn('speakers.csv', (row, index) => (index === 0 || speaksHere(row) ? row : undefined));
  await writeOwn('codings.tsv', (row, index) => (index === 0 || speaksHere(row) ? row : undefined));
});
afterAll(() => line.remove());

/** One of the sample's transcripts as a Word file, as a typist would have sent it. */
async function writeWord(name: string): Promise<void> {
  const text = await readFile(sample('transcripts', `${name}.txt`), 'utf8');
  const children = text.split('\n').map((each) => new Paragraph({ children: [new TextRun(each)] }));
  await writeFile(line.at(`${name}.docx`), await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

async function writeOwn(
  name: string,
  change: (row: string, index: number) => string | undefined = (row) => row,
): Promise<void> {
  const rows = (await readFile(sample(name), 'utf8')).trimEnd().split('\n');
  const kept = rows.map(change).filter((row) => row !== undefined);
  await writeFile(line.at(name), `${kept.join('\n')}\n`);
}

function speaksHere(row: string): boolean {
  return TITLES.some((title) => row.startsWith(title));
}

describe('a study from transcripts to a report, on the command line alone', () => {
  it('takes in three text files and a Word file', async () => {
    await line.done('new', study, '--name', 'Loopbaanoriëntatie Havenstad', '--coder', 'Noor Vermaat');
    const files = [...TRANSCRIPTS.map((file) => sample('transcripts', file)), line.at('LL-01-sem.docx')];
    expect(await line.done('import', study, ...files, '--about', line.at('documents.csv'))).toBe(
      [
        'added   FG-01-leerlingen-zuid.txt: “FG-01 Leerlingen Zuid”, 2348 words, 130 turns, utf-8',
        'added   FG-02-ouders-en-mentoren.txt: “FG-02 Ouders en mentoren”, 2370 words, 108 turns, utf-8',
        'added   OU-02-kees.txt: “OU-02 Kees”, 1235 words, 49 turns, utf-8',
        'added   LL-01-sem.docx: “LL-01 Sem”, 1253 words, 52 turns',
        '',
      ].join('\n'),
    );
  });

  it('takes in the code tree, the people and who speaks', async () => {
    expect(await line.json('codes', 'import', study, sample('code-tree.json'))).toEqual({
      added: 50,
      present: 0,
    });
    expect(await line.json('participants', 'import', study, line.at('participants.csv'))).toEqual({
      added: 18,
      changed: 0,
      present: 0,
    });
    expect(await line.json('participants', 'import', study, line.at('speakers.csv'))).toEqual({ linked: 17 });
  });

  it('codes the passages of two coders', async () => {
    expect(await line.done('code', study, '--file', line.at('codings.tsv'))).toBe(
      '“Daan Wolters” is new in this study and was added as a coder.\nCoded 224 passages.\n',
    );
  });

  it('lists quotes for every stakeholder group and each coder', async () => {
    const counts = async (...filter: readonly string[]): Promise<readonly [number, number]> => {
      const quotes = await line.json('quotes', study, ...filter);
      if (!Array.isArray(quotes)) throw new Error('not a list');
      const codings = quotes.flatMap((quote: { codes: readonly unknown[] }) => quote.codes);
      return [quotes.length, codings.length];
    };
    // Counted apart from the program, from the lines of codings.tsv and the labels in the transcripts.
    expect(await counts()).toEqual([161, 224]);
    expect(await counts('--coder', 'Noor Vermaat')).toEqual([81, 95]);
    expect(await counts('--coder', 'Daan Wolters')).toEqual([104, 129]);
    expect(await counts('--stakeholder', 'Leerlingen')).toEqual([89, 121]);
    expect(await counts('--stakeholder', 'OU')).toEqual([55, 78]);
    expect(await counts('--stakeholder', 'Leraren en mentoren')).toEqual([17, 25]);
  });

  it('compares the coders and finds the study sound', async () => {
    const agreement = await line.done('agreement', study, '--coders', 'Noor Vermaat,Daan Wolters');
    expect(agreement.split('\n')[0]).toBe(
      'Unit: character; 2 documents coded by both: FG-01 Leerlingen Zuid; FG-02 Ouders en mentoren',
    );
    expect(agreement).toMatch(/^all codes\t\d\d\.\d %\t0\.\d{3}$/m);
    expect(await line.done('check', study)).toBe('The study is sound.\n');
  });

  it('writes the report in Word, each quote under its code and group, with who said it', async () => {
    const out = line.at('report.docx');
    expect(await line.json('export', study, '--format', 'docx', '--out', out)).toEqual({
      file: out,
      quotes: 161,
    });
    const bytes = await readFile(out);
    const printed = paragraphs(bytes);
    expect(printed.slice(0, 6)).toEqual([
      'ReportKicker: Theme summary',
      'Title: Loopbaanoriëntatie Havenstad',
      'ReportFacts: Selection: everything that is coded',
      'ReportFacts: 161 quotes from 4 documents, by 11 of 11 participants',
      'ReportFacts: 40 of 50 codes with quotes of their own',
      'ReportFacts: 3 November 2026',
    ]);
    const section = printed.indexOf('Heading2: Kennis van het stelsel');
    expect(printed.slice(section, section + 10)).toEqual([
      'Heading2: Kennis van het stelsel',
      'CodeDefinition: Wat ouders (niet) weten van profielen, niveaus en routes.',
      'WhoSaid: Leerlingen: 0 of 5 participants, 0 quotes',
      'WhoSaid: Ouders: 2 of 4 participants, 3 quotes',
      'WhoSaid: Leraren en mentoren: 0 of 2 participants, 0 quotes',
      'WhoSaid: Bedrijfsdeelnemers: 0 of 0 participants, 0 quotes',
      'VoiceHeading: Ouders',
      'Quote: “of je met wiskunde A nog naar de TU in Delft kan. En ik dacht, ik wil vragen wat wiskunde A is.”\n(Ouder 05, moeder van een leerling, havo klas 3; FG-02 Ouders en mentoren)',
      'Quote: “Ik dacht, eerst vier jaar en dan kiezen, maar ze moesten nú al hun mbo-richting doorgeven, voor de stage.”\n(Ouder 01, moeder van leerling 03; FG-02 Ouders en mentoren)',
      'Quote: “Kijk, dit heeft nog nooit iemand tegen mij gezegd. Eén zin. Daar had ik geen presentatie voor nodig.”\n(Ouder 05, moeder van een leerling, havo klas 3; FG-02 Ouders en mentoren)',
    ]);
    const [table = []] = tables(bytes);
    expect([table[0], table.at(-1)]).toEqual([
      'Code | LL (5) | OU (4) | LR (2) | BD (0) | All (11)',
      'All quotes | 89 / 5 | 55 / 4 | 17 / 2 | 0 / 0 | 161 / 11',
    ]);
  });

  it('writes the table for a spreadsheet, one row for each quote and code', async () => {
    const out = line.at('quotes.csv');
    const exported = await line.json(
      'export',
      study,
      '--format',
      'csv',
      '--out',
      out,
      '--code',
      'Kennis van het stelsel',
    );
    expect(exported).toEqual({ file: out, quotes: 3 });
    const text = await readFile(out, 'utf8');
    expect(text.startsWith('\uFEFFid;document;')).toBe(true);
    const said = {
      document: 'FG-02 Ouders en mentoren',
      literal: 'verbatim',
      stakeholder: 'Ouders',
      code: 'Thuis > Kennis van het stelsel',
      valence: '',
      wording: '',
      comment: '',
      starred: '',
    };
    const fifth = {
      ...said,
      speaker: 'Ouder 05',
      participant: 'Ouder 05',
      role: 'moeder van een leerling, havo klas 3',
    };
    const first = { ...said, speaker: 'Ouder 01', participant: 'Ouder 01', role: 'moeder van leerling 03' };
    expect(rowsOf(text)).toEqual([
      {
        ...fifth,
        number: '2:38',
        from: '1580',
        to: '1675',
        coders: 'Daan Wolters',
        text: 'of je met wiskunde A nog naar de TU in Delft kan. En ik dacht, ik wil vragen wat wiskunde A is.',
      },
      {
        ...first,
        number: '2:6',
        from: '2627',
        to: '2732',
        coders: 'Noor Vermaat',
        text: 'Ik dacht, eerst vier jaar en dan kiezen, maar ze moesten nú al hun mbo-richting doorgeven, voor de stage.',
      },
      {
        ...fifth,
        number: '2:30',
        from: '9991',
        to: '10091',
        coders: 'Noor Vermaat',
        text: 'Kijk, dit heeft nog nooit iemand tegen mij gezegd. Eén zin. Daar had ik geen presentatie voor nodig.',
      },
    ]);
    await line.done('export', study, '--format', 'csv', '--out', out);
    // 200 different pairs of words and code stand in codings.tsv.
    expect(rowsOf(await readFile(out, 'utf8'))).toHaveLength(200);
  });
});

/** The rows by column, without the ids, which differ from run to run. */
function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows: Readonly<Record<string, string>>[] = parse(csv, { bom: true, columns: true, delimiter: ';' });
  return rows.map(({ id: _, ...row }) => row);
}
