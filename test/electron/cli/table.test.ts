import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, conversation, type CommandLine } from './command-line';

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = await conversation(line);
});
afterAll(() => line.remove());

describe('tables about the sample', () => {
  it('come as one JSON value: title, headings, rows and what is counted', async () => {
    expect(await line.json('table', study, '--analysis', 'saturation', '--language', 'nl')).toMatchObject({
      title: 'Verzadiging',
      tables: [
        {
          title: 'Nieuwe codes per document: Alle respondenten',
          columns: ['Plaats', 'Document', 'Stakeholdergroep', 'Nieuwe codes', 'Codes tot nu toe', 'Welke'],
        },
      ],
    });
  });

  it('are written to a file whose ending says which kind', async () => {
    const file = line.at('overzicht.xlsx');
    expect(await line.done('table', study, '--analysis', 'response', '--anonymous', '--out', file)).toBe(
      'Wrote “overzicht.xlsx”.\n',
    );
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    [['--analysis', 'mood'], '--analysis takes response, sampling, saturation, recruitment.'],
    [[], '--analysis is missing.'],
    [['--analysis', 'saturation', '--order', 'name'], '--order takes coded or date.'],
    [['--analysis', 'sampling', '--language', 'fr'], '--language takes en or nl.'],
    [['--analysis', 'sampling', '--out', 'plan.pdf'], '--out takes a file ending in .xlsx, .docx, .csv.'],
  ])('refuse %j', async (words, sentence) => {
    const { err } = await line.run('table', study, ...words);
    expect(err).toContain(sentence);
  });
});
