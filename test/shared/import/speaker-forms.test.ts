import { describe, expect, it } from 'vitest';
import { deal, labels, spoken } from './deal';

describe('ways to write a speaker', () => {
  it.each([
    ['an at sign', '@Anna: a\n@Bram: b\n@Anna: c', ['Anna: a', 'Bram: b', 'Anna: c']],
    [
      'square brackets',
      '[Anna] a\n[Bram] b\n[Anna] c\n[Bram] d',
      ['Anna: a', 'Bram: b', 'Anna: c', 'Bram: d'],
    ],
    ['square brackets and a colon', '[Anna]: a\n[Bram]: b', ['Anna: a', 'Bram: b']],
    ['curly brackets', '{Anna} a\n{R1} b\n{Anna} c\n{R1} d', ['Anna: a', 'R1: b', 'Anna: c', 'R1: d']],
    [
      'square brackets on lines of their own, with times',
      '[Anna] 00:00:05\nHoi.\n\n[Bram] 00:00:09\nDag.\n\n[Anna] 00:00:12\nJa.\n[Bram] 00:00:15\nNee.',
      ['Anna@5: Hoi.', 'Bram@9: Dag.', 'Anna@12: Ja.', 'Bram@15: Nee.'],
    ],
    [
      'a stray space before the colon and inside brackets',
      'Anna : a\n[ Bram ] : b\nAnna :c',
      ['Anna: a', 'Bram: b', 'Anna: c'],
    ],
    [
      'dashes for unknown pupils',
      'Docent: Wie wil?\n- Ik!\n- Ik ook.\n– Mag ik?\nDocent: Goed.',
      ['Docent: Wie wil?', '–: Ik!', '–: Ik ook.', '–: Mag ik?', 'Docent: Goed.'],
    ],
    [
      'a name and a time above the words, as Teams has it',
      'Anna de Wit   0:03\nHoi allemaal.\nBram Smit   0:08\nDag.\nAnna de Wit   1:00:12\nBegin maar.',
      ['Anna de Wit@3: Hoi allemaal.', 'Bram Smit@8: Dag.', 'Anna de Wit@3612: Begin maar.'],
    ],
    [
      'surname, first name and a time, as Teams has it too',
      'Wit, Anna de   0:03\nHoi.\nSmit, Bram   0:08\nDag.\nWit, Anna de   0:12\nJa.',
      ['Wit, Anna de@3: Hoi.', 'Smit, Bram@8: Dag.', 'Wit, Anna de@12: Ja.'],
    ],
    [
      'a time and a name above the words, as Word on the web has it',
      '00:00:03 Spreker 1\nHoi.\n00:00:08 Spreker 2\nDag.\n00:00:12 Spreker 1\nJa.',
      ['Spreker 1@3: Hoi.', 'Spreker 2@8: Dag.', 'Spreker 1@12: Ja.'],
    ],
    [
      'a name line, a time line and the words below',
      'Anna de Wit\n00:00:03\nHoi.\nNog iets.\nBram\n00:00:08\nDag.\nAnna de Wit\n00:01:00\nJa.',
      ['Anna de Wit@3: Hoi.\nNog iets.', 'Bram@8: Dag.', 'Anna de Wit@60: Ja.'],
    ],
    [
      'a name line with minutes in words',
      'Anna de Wit\n0 minutes 3 seconds\nHoi.\nBram\n1 minuut 8 seconden\nDag.\nAnna de Wit\n2 minuten 0 seconden\nJa.',
      ['Anna de Wit@3: Hoi.', 'Bram@68: Dag.', 'Anna de Wit@120: Ja.'],
    ],
    [
      '63 characters and no more',
      `${'A'.repeat(63)}: a\n${'A'.repeat(63)}: b`,
      [`${'A'.repeat(63)}: a`, `${'A'.repeat(63)}: b`],
    ],
  ])('takes %s', (_, raw, expected) => {
    expect(spoken(raw)).toEqual(expected);
  });

  it.each([
    ['a sound between brackets', '[lacht] ja\n[stilte]\n[lacht] nee'],
    ['a bracketed name that occurs once', '[Rotterdam] is ver.'],
    ['a list with dashes after a line that announces it', 'Drie punten:\n- tijd\n- geld\n- rust'],
    ['a single dash', '- nou ja'],
    ['a clock time in a sentence', 'We begonnen om 10:30'],
    ['a clock time at the start of a sentence', '10:30 uur begon het pas.'],
    ['a clock time after a label', 'School begint 8:30'],
  ])('leaves %s in the words', (_, lines) => {
    expect(spoken(`Anna: Hoi.\nBram: Dag.\n${lines}\nAnna: Ja.\nBram: Nee.`)).toEqual([
      'Anna: Hoi.',
      `Bram: Dag.\n${lines}`,
      'Anna: Ja.',
      'Bram: Nee.',
    ]);
  });

  it('takes bold names without a colon where they come back', () => {
    const line = (text: string, bold?: number): { text: string; bold?: number } =>
      bold === undefined ? { text } : { text, bold };
    expect(
      spoken([
        line('Focusgroep', 10),
        line('Anna Hoi.', 4),
        line('Nog iets.'),
        line('Bram', 4),
        line('Dag.'),
        line('Anna zei toen: kom', 4),
        line('Bram: Ja.', 5),
      ]),
    ).toEqual(['-: Focusgroep', 'Anna: Hoi.\nNog iets.', 'Bram: Dag.', 'Anna: zei toen: kom', 'Bram: Ja.']);
  });

  it('takes the speakers a structure names, and joins lines of one', () => {
    expect(
      spoken([
        { text: 'Verslag' },
        { text: 'Hoi\nallemaal', speaker: 'Anna', at: 2 },
        { text: 'Let op: nat.', speaker: ' Bram: ' },
        { text: 'Nog iets.', speaker: 'Bram' },
        { text: 'Later.', speaker: 'Bram', at: 9 },
      ]),
    ).toEqual(['-: Verslag', 'Anna@2: Hoi\nallemaal', 'Bram: Let op: nat.\nNog iets.', 'Bram@9: Later.']);
  });

  it('keeps the times of a structure that names nobody', () => {
    expect(
      spoken([
        { text: 'Hoi.', at: 1 },
        { text: 'Dag.', at: 4.5 },
      ]),
    ).toEqual(['-@1: Hoi.', '-@4.5: Dag.']);
  });

  it('puts a structure’s name that is too long for a label before the words', () => {
    expect(deal([{ text: 'Ja.', speaker: 'A'.repeat(64) }]).text).toBe(`${'A'.repeat(64)}: Ja.`);
  });

  it('passes the codes of lines on to the words they became', () => {
    const codes = [['Tijd', 'Rooster']];
    const { text, given } = deal([
      { text: 'Anna: een', codes },
      { text: 'twee', codes },
      { text: 'Bram: drie', codes },
      { text: 'vier' },
    ]);
    expect({ text, given }).toEqual({
      text: 'een\ntwee\ndrie\nvier',
      given: [
        { from: 0, to: 8, codes },
        { from: 9, to: 13, codes },
      ],
    });
  });
});

describe('how sure a label is', () => {
  it('says which are certain, which to check, and why', () => {
    const raw =
      '[00:01] I: a\n[00:02] YASMINA: b\nLet op: nat\n[00:03] I: c\n[00:04] YASMINA: d\n[00:05] Ruud: e\n' +
      'Marleen: f\nMarleen: g\nPunt: dat is het\nwat ik zeg: h\n[00:06] YASMINA: i\n[00:07] I: j';
    expect(deal(raw).labels).toEqual([
      { label: 'I', variants: [], turns: 3, timed: 3, confidence: 'certain', isSpeaker: true, reason: '' },
      {
        label: 'YASMINA',
        variants: [],
        turns: 3,
        timed: 3,
        confidence: 'certain',
        isSpeaker: true,
        reason: '',
      },
      {
        label: 'Marleen',
        variants: [],
        turns: 2,
        timed: 0,
        confidence: 'check',
        isSpeaker: true,
        reason: 'It never has a time, as others do.',
      },
      {
        label: 'Let op',
        variants: [],
        turns: 1,
        timed: 0,
        confidence: 'not-a-speaker',
        isSpeaker: false,
        reason: 'These words usually open a remark, not a turn.',
      },
      {
        label: 'Ruud',
        variants: [],
        turns: 1,
        timed: 1,
        confidence: 'check',
        isSpeaker: true,
        reason: 'It occurs only once.',
      },
      {
        label: 'Punt',
        variants: [],
        turns: 1,
        timed: 0,
        confidence: 'check',
        isSpeaker: false,
        reason: 'It occurs once and without a time.',
      },
      {
        label: 'wat ik zeg',
        variants: [],
        turns: 1,
        timed: 0,
        confidence: 'not-a-speaker',
        isSpeaker: false,
        reason: 'It is not written like a name.',
      },
    ]);
  });

  it('doubts dashes and labels without a colon', () => {
    const raw = '[Anna] a\n- b\n- c\n[Bram] d\n[Anna] e\n[Bram] f';
    expect(labels(raw)).toEqual(['Anna 2/0 check', '– 2/0 check', 'Bram 2/0 check']);
  });

  it('takes no labels for speakers in a report', () => {
    const report = ['Niveau: vmbo', ...Array.from({ length: 99 }, (_, index) => `Alinea ${index}.`)].join(
      '\n',
    );
    expect(labels(report)).toEqual(['!Niveau 1/0 not-a-speaker']);
  });

  it('takes the items of a list in a report for text without a word about them', () => {
    const { notes, turns, labels: found } = deal(['Verslag', '- tijd', '- geld', '- rust'].join('\n'));
    expect({ notes, turns, labels: found.map(({ label, isSpeaker }) => [label, isSpeaker]) }).toEqual({
      notes: [],
      turns: [],
      labels: [['–', false]],
    });
  });
});

describe('lines as they are shown', () => {
  it('marks labels with their signs, and times', () => {
    const lines = [
      { text: 'FG gemengd' },
      { text: '[00:01] I : Hoi' },
      { text: 'Let op: nat' },
      { text: '{YASMINA} ja' },
      { text: '{YASMINA} nee' },
      { text: 'Tabel', speaker: 'Noor' },
    ];
    expect(deal(lines).shown).toEqual([
      { text: 'FG gemengd' },
      { text: '[00:01] I : Hoi', at: 1, label: { from: 8, to: 11, label: 'I' } },
      { text: 'Let op: nat', label: { from: 0, to: 7, label: 'Let op' } },
      { text: '{YASMINA} ja', label: { from: 0, to: 9, label: 'YASMINA' } },
      { text: '{YASMINA} nee', label: { from: 0, to: 9, label: 'YASMINA' } },
      { text: 'Noor: Tabel', label: { from: 0, to: 5, label: 'Noor' } },
    ]);
  });
});
