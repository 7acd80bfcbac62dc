import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, conversation, type CommandLine } from './command-line';

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = await conversation(line);
});
afterAll(() => line.remove());

describe('a table of codings', () => {
  const rows = (...lines: readonly string[]): Promise<string> => {
    const path = line.at('codings.tsv');
    return writeFile(path, lines.map((row) => `${row}\r\n`).join('')).then(() => path);
  };

  it('is coded in one act, with a heading, empty lines and \\n between paragraphs', async () => {
    const table = await rows(
      'document\tcoder\tcode\twords',
      '',
      'gesprek\tNoor\tThuis\tHoe was het?\\nBest wel leuk.',
      'gesprek\tDaan\tThuis\tHoe was het?',
    );
    expect(await line.json('code', study, '--file', table)).toEqual({
      added: 2,
      present: 0,
      newCoders: ['Daan'],
      codings: [
        { document: 'gesprek', from: 0, to: 27, code: 'Thuis', coder: 'Noor' },
        { document: 'gesprek', from: 0, to: 12, code: 'Thuis', coder: 'Daan' },
      ],
      failed: [],
    });
    expect(await line.done('code', study, '--file', table)).toBe('Coded 0 passages. 2 were there already.\n');
  });

  it('codes nothing when a line fits nothing, and reports every such line', async () => {
    const table = await rows(
      'gesprek\tNoor\tThuis\tBest',
      'gesprek\tNoor\tWeg\tBest',
      'elders\tNoor\tThuis\tBest',
      'gesprek Noor',
      'gesprek\tNoor\tThuis\tleuk',
    );
    const failed = [
      {
        line: 2,
        reason: 'Line 2: There is no code “Weg” in this study. Nothing was changed. Check the path.',
      },
      {
        line: 3,
        reason: 'Line 3: There is no document “elders” in this study. Nothing was changed. Check the name.',
      },
      {
        line: 4,
        reason:
          'Line 4: It has 1 of the 4 columns document, coder, path and words. Nothing was coded. Put tabs between them.',
      },
      {
        line: 5,
        reason:
          'Line 5: These words stand at 2 places (22-26, 43-47). Nothing was coded. Give more words, or --from and --to.',
      },
    ];
    const { out, err, status } = await line.run('code', study, '--file', table, '--json');
    expect(JSON.parse(out)).toEqual({ added: 0, present: 0, newCoders: [], codings: [], failed });
    expect(err).toBe(
      [
        ...failed.map(({ reason }) => reason),
        '4 lines of “codings.tsv” fitted nothing, so nothing was coded.',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(await line.json('quotes', study, '--code', 'Thuis')).toHaveLength(2);
  });
});
