import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, conversation, sample, type CommandLine } from './command-line';

const ID: unknown = expect.stringMatching(/^[0-9a-f]{16}$/);

let line: CommandLine;
let study: string;

beforeAll(async () => {
  line = await commandLine();
  study = await conversation(line);
});
afterAll(() => line.remove());

describe('what was coded is answered as one JSON value of a fixed shape', () => {
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
        ...{ number: '1:2', wording: null, comment: null, starred: false },
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
        ...{ number: '1:1', wording: null, comment: null, starred: false },
      },
    ]);
    expect(await line.json('quotes', study, '--coder', 'Daan', '--code', 'School')).toEqual([]);
  });

  it('codes list: the tree in order with counts', async () => {
    const tree = await line.done('codes', 'list', study);
    expect(tree).toBe('Beeld\t0\nBeeld > Leuk\t1\nBeeld > Saai\t1\nSchool\t1\nThuis\t0\n');
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
