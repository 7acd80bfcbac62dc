import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, type CommandLine } from './command-line';

const ID: unknown = expect.stringMatching(/^[0-9a-f]{16}$/);

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = line.at('study');
  await writeFile(
    line.at('gesprek.txt'),
    'Interviewer: Hoe was het?\nSem: Best wel leuk.\nInterviewer: Wat?\nSem: - Nou ja, leuk.\n',
  );
  await writeFile(line.at('latijn.txt'), Buffer.from('Gülay: Één keer.\n', 'latin1'));
  await writeFile(line.at('tree.txt'), 'Beeld\n  Leuk\n  Saai\nThuis\n');
});
afterAll(() => line.remove());

describe('each command answers one JSON value of a fixed shape', () => {
  it('new: the id, name and folder of the study', async () => {
    expect(await line.json('new', study, '--name', ' Proef ', '--coder', 'Noor')).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Proef',
      folder: study,
    });
  });

  it('import: every file in exactly one of three lists, and status 1 as soon as one failed', async () => {
    const files = [
      line.at('gesprek.txt'),
      line.at('latijn.txt'),
      line.at('gesprek.txt'),
      line.at('weg.txt'),
      line.folder,
    ];
    const { out, err, status } = await line.run('import', study, ...files, '--json');
    const folder = line.folder.split('/').at(-1) ?? '';
    const reasons = [
      '“weg.txt” could not be read: there is no such file. Nothing was imported from it.',
      `“${folder}” could not be read: it is not a file. Nothing was imported from it.`,
    ];
    expect(JSON.parse(out)).toEqual({
      added: [
        {
          file: 'gesprek.txt',
          id: ID,
          title: 'gesprek',
          words: 10,
          turns: 4,
          speakers: ['Interviewer', 'Sem'],
          encoding: 'utf-8',
          notes: [],
        },
        {
          file: 'latijn.txt',
          id: ID,
          title: 'latijn',
          words: 2,
          turns: 1,
          speakers: ['Gülay'],
          encoding: 'windows-1252',
          notes: expect.any(Array),
        },
      ],
      skipped: [
        {
          file: 'gesprek.txt',
          reason: '“gesprek.txt” is the same file as “gesprek.txt”. Nothing was changed.',
        },
      ],
      failed: [
        { file: 'weg.txt', reason: reasons[0] },
        { file: folder, reason: reasons[1] },
      ],
    });
    expect({ err, status }).toEqual({ err: `${reasons.join('\n')}\n`, status: 1 });
  });

  it('import: what is in the study is skipped, which is no failure', async () => {
    expect(await line.json('import', study, line.at('gesprek.txt'))).toEqual({
      added: [],
      skipped: [
        {
          file: 'gesprek.txt',
          reason: '“gesprek.txt” is already in the study, as “gesprek”. Nothing was changed.',
        },
      ],
      failed: [],
    });
  });

  it('documents list: what each document is and holds', async () => {
    expect(await line.json('documents', 'list', study)).toEqual([
      {
        id: ID,
        title: 'gesprek',
        kind: 'interview',
        literal: 'verbatim',
        date: null,
        length: 48,
        words: 10,
        turns: 4,
        speakers: ['Interviewer', 'Sem'],
        codings: 0,
      },
      {
        id: ID,
        title: 'latijn',
        kind: 'interview',
        literal: 'verbatim',
        date: null,
        length: 9,
        words: 2,
        turns: 1,
        speakers: ['Gülay'],
        codings: 0,
      },
    ]);
  });

  it('codes import: how many came in, and none again', async () => {
    expect(await line.json('codes', 'import', study, line.at('tree.txt'))).toEqual({ added: 4, present: 0 });
    await writeFile(line.at('tree.txt'), 'Beeld\n  Leuk\n    Heel leuk\n  Saai\nThuis\nSchool\n');
    expect(await line.json('codes', 'import', study, line.at('tree.txt'))).toEqual({ added: 2, present: 4 });
  });

  it('codes add: the id of the code, made or there already, with the levels above it', async () => {
    expect(await line.json('codes', 'add', study, 'School> Rooster >Pauze')).toEqual({
      id: ID,
      path: 'School > Rooster > Pauze',
      added: 2,
    });
    expect(await line.json('codes', 'add', study, 'School > Rooster')).toEqual({
      id: ID,
      path: 'School > Rooster',
      added: 0,
    });
  });

  it('participants link: who a label stands for', async () => {
    const link = ['participants', 'link', study, '--document', 'gesprek', '--speaker'];
    expect(await line.json(...link, 'Sem', '--participant', 'Leerling 01', '--group', 'Leerlingen')).toEqual({
      document: 'gesprek',
      speaker: 'Sem',
      participant: 'Leerling 01',
      group: 'Leerlingen',
    });
    expect(await line.json(...link, 'Interviewer', '--group', 'Interviewer')).toEqual({
      document: 'gesprek',
      speaker: 'Interviewer',
      participant: null,
      group: 'Interviewer',
    });
    expect(await line.json(...link, 'Sem', '--participant', 'Leerling 01')).toEqual({
      document: 'gesprek',
      speaker: 'Sem',
      participant: 'Leerling 01',
      group: 'Leerlingen',
    });
  });

  it('participants import: how many came in, changed, and were there already', async () => {
    await writeFile(
      line.at('people.csv'),
      'pseudonym;group;role;school\nLeerling 01;Leerlingen;;\nOuder 01;Ouders;moeder;A\n',
    );
    expect(await line.json('participants', 'import', study, line.at('people.csv'))).toEqual({
      added: 1,
      changed: 0,
      present: 1,
    });
    expect(await line.json('participants', 'list', study)).toEqual([
      { id: ID, pseudonym: 'Leerling 01', group: 'Leerlingen', role: '', attributes: {} },
      { id: ID, pseudonym: 'Ouder 01', group: 'Ouders', role: 'moeder', attributes: { school: 'A' } },
    ]);
  });

  it('participants import and export: a workbook that was written here, changed by hand', async () => {
    const book = line.at('register.xlsx');
    expect(await line.json('participants', 'export', study, '--format', 'xlsx', '--out', book)).toEqual({
      file: book,
      participants: 2,
    });
    expect(await line.json('participants', 'import', study, book)).toEqual({
      added: 0,
      changed: 0,
      present: 2,
    });
    const list = line.at('register.csv');
    await line.json('participants', 'export', study, '--format', 'csv', '--out', list, '--language', 'nl');
    const text = await readFile(list, 'utf8');
    await writeFile(list, text.replace('Ouder 01;Ouders;moeder;', 'Ouder 01;Ouders;vader;niet citeren'));
    expect(await line.json('participants', 'import', study, list)).toEqual({
      added: 0,
      changed: 1,
      present: 1,
    });
    expect(await line.json('participants', 'list', study)).toContainEqual({
      id: ID,
      pseudonym: 'Ouder 01',
      group: 'Ouders',
      role: 'vader',
      consent: 'no-quotes',
      attributes: { school: 'A' },
    });
  });
});
