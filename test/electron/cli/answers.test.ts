import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, sample, type CommandLine } from './command-line';

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

  it('participants import: how many came in, whoever is there staying as they are', async () => {
    await writeFile(
      line.at('people.csv'),
      'pseudonym;group;role;school\nLeerling 01;Leerlingen;;\nOuder 01;Ouders;moeder;A\n',
    );
    expect(await line.json('participants', 'import', study, line.at('people.csv'))).toEqual({
      added: 1,
      present: 1,
    });
    expect(await line.json('participants', 'list', study)).toEqual([
      { id: ID, pseudonym: 'Leerling 01', group: 'Leerlingen', role: '', attributes: {} },
      { id: ID, pseudonym: 'Ouder 01', group: 'Ouders', role: 'moeder', attributes: { school: 'A' } },
    ]);
  });

  it('code: what was coded, by title, path and name, and again without a change', async () => {
    const words = [
      'code',
      study,
      '--document',
      'gesprek',
      '--text',
      '- Nou  ja, leuk.',
      '--code',
      'Leuk',
      '--coder',
      'Noor',
    ];
    const codings = [{ document: 'gesprek', from: 33, to: 48, code: 'Beeld > Leuk', coder: 'Noor' }];
    expect(await line.json(...words)).toEqual({ added: 1, present: 0, newCoders: [], codings });
    expect(await line.json(...words)).toEqual({ added: 0, present: 1, newCoders: [], codings });
  });

  it('code: a coder who is new is added and named', async () => {
    const words = [
      'code',
      study,
      '--document',
      'gesprek',
      '--from',
      '33',
      '--to',
      '48',
      '--code',
      'Beeld > Saai',
      '--coder',
      'Daan',
    ];
    expect(await line.json(...words)).toEqual({
      added: 1,
      present: 0,
      newCoders: ['Daan'],
      codings: [{ document: 'gesprek', from: 33, to: 48, code: 'Beeld > Saai', coder: 'Daan' }],
    });
  });

  it('code: whose words a passage holds, where no label does', async () => {
    const words = [
      'code',
      study,
      '--document',
      'gesprek',
      '--text',
      'Hoe was het',
      '--code',
      'School',
      '--coder',
      'Noor',
    ];
    expect(await line.done(...words, '--participant', 'Mentor 01', '--group', 'Leraren')).toBe(
      'Coded “gesprek” 0-11 with School.\n',
    );
    expect(await line.json('quotes', study, '--stakeholder', 'Leraren')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}:0-11$/),
        document: 'gesprek',
        from: 0,
        to: 11,
        text: 'Hoe was het',
        speaker: 'Mentor 01',
        participant: 'Mentor 01',
        stakeholder: 'Leraren',
        codes: [{ path: 'School', coder: 'Noor', valence: null }],
      },
    ]);
  });

  it('quotes: one entry for each range, with every code and coder on it', async () => {
    expect(await line.json('quotes', study, '--code', 'Beeld')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{16}:33-48$/),
        document: 'gesprek',
        from: 33,
        to: 48,
        text: '- Nou ja, leuk.',
        speaker: 'Leerling 01',
        participant: 'Leerling 01',
        stakeholder: 'Leerlingen',
        codes: [
          { path: 'Beeld > Leuk', coder: 'Noor', valence: null },
          { path: 'Beeld > Saai', coder: 'Daan', valence: null },
        ],
      },
    ]);
    expect(await line.json('quotes', study, '--coder', 'Daan', '--code', 'School')).toEqual([]);
  });

  it('codes list: the tree in order with counts', async () => {
    const tree = await line.done('codes', 'list', study);
    expect(tree).toBe(
      'Beeld\t0\nBeeld > Leuk\t1\nBeeld > Leuk > Heel leuk\t0\nBeeld > Saai\t1\nThuis\t0\nSchool\t1\nSchool > Rooster\t0\nSchool > Rooster > Pauze\t0\n',
    );
  });

  it('agreement: characters per code over the documents both coded', async () => {
    // 15 of the 48 characters by one of them alone, each code at its own passage.
    expect(await line.json('agreement', study, '--coders', 'Noor,Daan')).toMatchObject({
      unit: 'character',
      documents: ['gesprek'],
      codes: [
        {
          code: ID,
          path: 'Beeld > Leuk',
          both: 0,
          onlyA: 15,
          onlyB: 0,
          neither: 33,
          percent: 68.75,
          kappa: 0,
        },
        {
          code: ID,
          path: 'Beeld > Saai',
          both: 0,
          onlyA: 0,
          onlyB: 15,
          neither: 33,
          percent: 68.75,
          kappa: 0,
        },
        { code: ID, path: 'School', both: 0, onlyA: 11, onlyB: 0, neither: 37, kappa: 0 },
      ],
      overall: { both: 0, onlyA: 26, onlyB: 15, neither: 103 },
    });
  });

  it('check: sound without findings', async () => {
    expect(await line.json('check', study)).toEqual({ sound: true, findings: [] });
  });

  it('export and send: the file and how much is in it', async () => {
    const [table, parcel] = [line.at('quotes.csv'), line.at('study.cbx')];
    expect(await line.json('export', study, '--format', 'csv', '--out', table)).toEqual({
      file: table,
      quotes: 2,
    });
    expect(await line.json('send', study, '--out', parcel)).toEqual({
      file: parcel,
      operations: expect.any(Number),
    });
  });

  it('merge: the plan, and that there was nothing to do', async () => {
    expect(await line.json('merge', study, line.at('study.cbx'), '--apply')).toMatchObject({
      coders: [],
      incoming: [],
      collisions: [],
      operations: 0,
      applied: false,
    });
  });

  it('help and version: a text', async () => {
    expect(await line.json('--version')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(await line.json('help', 'check')).toBe(
      'codeboom check STUDY\n    Check journal, texts and every quotation of a study without changing anything.',
    );
  });
});

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
      newCoders: [],
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

describe('the sample', () => {
  it('prints no kappa of minus nothing', async () => {
    const whole = line.at('whole');
    await line.done('new', whole, '--name', 'Havenstad', '--coder', 'Noor Vermaat');
    await line.done(
      'import',
      whole,
      sample('transcripts/LR-02-bas.txt'),
      sample('transcripts/BD-02-ruud.txt'),
      '--about',
      sample('documents.csv'),
    );
    await line.done('codes', 'import', whole, sample('code-tree.json'));
    const code = ['code', whole, '--document', 'LR-02 Bas', '--code', 'Organisatie'];
    await line.done(...code, '--coder', 'Noor Vermaat', '--from', '0', '--to', '1');
    await line.done(...code, '--coder', 'Daan Wolters', '--from', '1', '--to', '2');
    expect(await line.done('agreement', whole, '--coders', 'Noor Vermaat,Daan Wolters')).toBe(
      'Unit: character; 1 document coded by both: LR-02 Bas\ncode\tpercent\tkappa\nOrganisatie\t100.0 %\t0.000\nall codes\t100.0 %\t0.000\n',
    );
  });
});
