import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines } from '../../../shared/import/clean-lines';
import { MAX_PARAGRAPHS } from '../../../shared/import/import-limits';
import { dealTurns } from '../../../shared/import/speaker-turns';
import type { DealtTurns } from '../../../shared/import/speaker-turns';
import { transcripts } from './transcript-arbitrary';

type SpeakerTurns = Pick<DealtTurns, 'text' | 'speakers' | 'turns' | 'notes'>;

function split(raw: string): SpeakerTurns {
  const lines = cleanLines(raw, MAX_PARAGRAPHS).map((text) => ({ text }));
  const dealt = dealTurns(lines, {});
  if (!dealt.ok) throw new Error(dealt.error.reason);
  const { text, speakers, turns, notes } = dealt.value;
  return { text, speakers, turns, notes };
}

/** Turns as `label@seconds: words`, so that a table row shows the whole outcome. */
function spoken(raw: string): readonly string[] {
  const { text, speakers, turns } = split(raw);
  return turns.map(({ speaker, from, to, at }) => {
    const label = speaker < 0 ? '-' : (speakers[speaker] ?? '?');
    return `${label}${at === undefined ? '' : `@${at}`}: ${text.slice(from, to)}`;
  });
}

describe('dealTurns', () => {
  it.each([
    ['a label at the start of a line', 'Anna: Hoi.\nBram: Dag.', ['Anna: Hoi.', 'Bram: Dag.']],
    [
      'lines without a label, which belong to the turn before',
      'Anna: Eén.\nTwee.\n\nDrie.\nBram: Ja.',
      ['Anna: Eén.\nTwee.\nDrie.', 'Bram: Ja.'],
    ],
    [
      'a time after the label, before it, and after the colon',
      'Anna [00:12:31]: A.\n[00:12:40] Bram: B.\nAnna: [00:13:00] C.\nBram (00:13:05): D.\nAnna: (1:02:03) E.',
      ['Anna@751: A.', 'Bram@760: B.', 'Anna@780: C.', 'Bram@785: D.', 'Anna@3723: E.'],
    ],
    [
      'times of minutes and seconds, beyond the hour, with fractions',
      'A [2:05]: a\nB [75:10]: b\nA [00:00:01.250]: c\nB [00:02,5]: d',
      ['A@125: a', 'B@4510: b', 'A@1.25: c', 'B@2.5: d'],
    ],
    [
      'stray spaces around label, time and colon',
      '  Anna   de  Wit  :   Hoi.\n\tBram\u00A0[ 00:05 ] :Dag.',
      ['Anna de Wit: Hoi.', 'Bram@5: Dag.'],
    ],
    [
      'labels with digits, question marks, initials, brackets and small words',
      'R1: a\nLeerling 3: b\nLeerling ?: c\nM.: d\nA. van der Veen: e\nDhr. Smit: f\nNoor (moeder): g\nAnna & Bram: h\nSPEAKER_00: i',
      [
        'R1: a',
        'Leerling 3: b',
        'Leerling ?: c',
        'M.: d',
        'A. van der Veen: e',
        'Dhr. Smit: f',
        'Noor (moeder): g',
        'Anna & Bram: h',
        'SPEAKER_00: i',
      ],
    ],
    ['a label on a line of its own', 'Anna:\nHoi.\nBram:\nDag.', ['Anna: Hoi.', 'Bram: Dag.']],
    [
      'text before the first label',
      'Interview 3\nDatum: 12 maart\nAnna: Hoi.\nBram: Dag.',
      ['-: Interview 3\nDatum: 12 maart', 'Anna: Hoi.', 'Bram: Dag.'],
    ],
    ['a lower-case label that comes back', 'r1: a\ni: b\nr1: c\ni: d', ['r1: a', 'i: b', 'r1: c', 'i: d']],
    ['labels that differ in case only, kept apart', 'Anna: a\nANNA: b', ['Anna: a', 'ANNA: b']],
    [
      'labels that are words of the programming language',
      'constructor: a\ntoString: b\nconstructor: c\ntoString: d',
      ['constructor: a', 'toString: b', 'constructor: c', 'toString: d'],
    ],
  ])('reads %s', (_, raw, expected) => {
    expect(spoken(raw)).toEqual(expected);
  });

  it.each([
    ['a known phrase, however often it comes', 'Let op: nat.\nLet op: koud.'],
    ['a sentence before the colon', 'en toen zei ze tegen ons allemaal: kom maar.'],
    ['a clause with a comma', 'Nou, weet je: ik vond het leuk.'],
    ['a single opening that is no name', 'Wat ik bedoel: het was koud.'],
    ['the end of a wrapped sentence, even twice', 'nou ja zo: ja.\nnou ja zo: nee.'],
    ['a word that begins with no letter', '__proto__: ja.'],
    ['a link', 'https://voorbeeld.example/pad'],
    ['a clock time', 'Om 10:30 gingen we.'],
    ['a ratio with letters against the colon', 'Leerling:docent is scheef.'],
    ['a bracketed time that is none', 'Chris [1:75:00]: morgen.'],
    ['quoted speech', '“Kom: nu,” zei ze.'],
    ['a label longer than 63 characters', `${'A'.repeat(64)}: ja.`],
    ['six words before the colon', 'Anna Bram Chris Dirk Eva Fleur: ja.'],
    ['a folder on a disk', 'C:\\gesprekken'],
  ])('leaves %s in the words of the turn', (_, line) => {
    expect(spoken(`Anna: Hoi.\nBram: Dag.\n${line}\nAnna: Ja.\nBram: Nee.`)).toEqual([
      'Anna: Hoi.',
      `Bram: Dag.\n${line}`,
      'Anna: Ja.',
      'Bram: Nee.',
    ]);
  });

  it('takes an untimed single label for text where the labels have times', () => {
    expect(spoken('Anna [00:01]: Hoi.\nPunt: dat is het.\nBram [00:02]: Dag.')).toEqual([
      'Anna@1: Hoi.\nPunt: dat is het.',
      'Bram@2: Dag.',
    ]);
  });

  it('lays turns out in one text with the words and nothing else', () => {
    expect(split('Kop\nAnna [00:04]: Eén\ntwee\nBram: \nBram: Drie 👍🏽')).toEqual({
      text: 'Kop\nEén\ntwee\nDrie 👍🏽',
      speakers: ['Anna', 'Bram'],
      turns: [
        { speaker: -1, from: 0, to: 3 },
        { speaker: 0, from: 4, to: 12, at: 4 },
        { speaker: 1, from: 13, to: 22 },
      ],
      notes: [
        'Taken as a speaker though it occurs only once: “Anna”.',
        'No words follow this label, so it makes no turn: “Bram”.',
      ],
    });
  });

  it('says which labels it left as text', () => {
    const raw = 'Anna: a\nLet op: b\nLet op: c\nBram: d\nWat ik zeg: e\nAnna: f\nBram: g';
    expect(split(raw).notes).toEqual(['Left as text, not taken as a speaker: “Let op” (2×), “Wat ik zeg”.']);
  });

  it('gives a document without labels one text and no turns', () => {
    expect(split('Samenvatting\n\nEr was veel belangstelling.  ')).toEqual({
      text: 'Samenvatting\nEr was veel belangstelling.',
      speakers: [],
      turns: [],
      notes: [],
    });
  });

  it('reads a report with a few colons as text and says so', () => {
    const paragraphs = Array.from({ length: 120 }, (_, index) => `Alinea ${index + 1} van het verslag.`);
    const result = split(['Niveau: vmbo', ...paragraphs, 'Aanbeveling 1: begin eerder.'].join('\n'));
    expect({ speakers: result.speakers, turns: result.turns, notes: result.notes }).toEqual({
      speakers: [],
      turns: [],
      notes: [
        '2 lines begin like a speaker’s turn (“Niveau”, “Aanbeveling 1”), too few for a transcript of 122 lines: the document was read as text without speakers.',
      ],
    });
    expect(result.text.startsWith('Niveau: vmbo\nAlinea 1 ')).toBe(true);
  });

  it('keeps every word of any transcript, in the text, a label or a time', () => {
    fc.assert(
      fc.property(transcripts, ({ raw, words }) => {
        const { text, speakers } = split(raw);
        const kept = new Set([text, ...speakers].join('\n').split(/\s+/));
        expect(words.filter((word) => !kept.has(word))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('returns exactly the turns that were written', () => {
    fc.assert(
      fc.property(transcripts, ({ raw, turns }) => {
        const result = split(raw);
        const found = result.turns.map(({ speaker, from, to, at }) => ({
          label: result.speakers[speaker],
          at,
          words: result.text.slice(from, to),
        }));
        expect(found).toEqual(turns);
      }),
      { numRuns: 1_000 },
    );
  });

  it('covers the text of any input with ordered, disjoint turns, one newline between two', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('A', 'b', ':', ' ', '[', ']', '(', ')', '0', '1', '?', '.', '\n'),
        maxLength: 60,
      }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { text, turns } = split(lines.join('\n'));
        const pieces = turns.map(({ from, to }) => text.slice(from, to));
        expect(turns.length === 0 ? text : pieces.join('\n')).toBe(text);
        expect(turns.every(({ from, to }) => from < to)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
