import { describe, expect, it } from 'vitest';
import { dealTurns } from '../../../shared/import/speaker-turns';
import { deal, spoken } from './deal';

describe('what a person decides about labels', () => {
  const raw = 'Anna: a\nLet op: b\nanna: c\nBram: d\nanna: e\nAnna: f';

  it('reads a label as text', () => {
    expect(spoken(raw, { text: ['Bram'] })).toEqual([
      'Anna: a\nLet op: b',
      'anna: c\nBram: d',
      'anna: e',
      'Anna: f',
    ]);
  });

  it('reads text as a label', () => {
    expect(spoken(raw, { speakers: ['Let op'] })).toEqual([
      'Anna: a',
      'Let op: b',
      'anna: c',
      'Bram: d',
      'anna: e',
      'Anna: f',
    ]);
  });

  it('joins labels, also one under another under a third, and lists them as variants', () => {
    const options = { join: { anna: 'Anna', Bram: 'anna' } };
    expect(spoken(raw, options)).toEqual(['Anna: a\nLet op: b', 'Anna: c', 'Anna: d', 'Anna: e', 'Anna: f']);
    expect(deal(raw, options).labels[0]).toMatchObject({
      label: 'Anna',
      variants: ['anna', 'Bram'],
      turns: 5,
    });
  });

  it('leaves labels that are joined in a ring as they are', () => {
    expect(deal('Anna: a\nBram: b', { join: { Anna: 'Bram', Bram: 'Anna' } }).turns).toHaveLength(2);
  });

  it('makes a report with one label a transcript of that label alone', () => {
    const report = ['Niveau: vmbo', ...Array.from({ length: 99 }, () => 'Alinea.'), 'Punt: ja'].join('\n');
    expect(deal(report, { speakers: ['Punt'] }).speakers).toEqual(['Punt']);
  });

  it('gives the words of a structure’s speaker back with the name before them', () => {
    const lines = [
      { text: 'Hoi.', speaker: 'Anna' },
      { text: 'De bel gaat.', speaker: 'Opmerking' },
    ];
    expect(spoken(lines, { text: ['Opmerking'] })).toEqual(['Anna: Hoi.\nOpmerking: De bel gaat.']);
  });

  it('reads labels by an expression of one’s own', () => {
    const source = 'R1 > Hoi: dag\nnog iets\n* R2 > Dag.\nAnna: nee';
    expect(spoken(source, { pattern: String.raw`\W*(R\d+) >` })).toEqual([
      'R1: Hoi: dag\nnog iets',
      'R2: Dag.\nAnna: nee',
    ]);
  });

  it('reads times by an expression of one’s own', () => {
    const pattern = String.raw`(?<at>\d+:\d\d) / (?<label>\w+) /`;
    expect(spoken('0:05 / Anna / Hoi\n0:09 / Bram / Dag', { pattern })).toEqual([
      'Anna@5: Hoi',
      'Bram@9: Dag',
    ]);
  });

  it('leaves a line alone where the expression would swallow a word', () => {
    expect(spoken('Spreker Anna: Hoi\nAnna: Dag', { pattern: String.raw`(?:Spreker )?(\w+):` })).toEqual([
      '-: Spreker Anna: Hoi',
      'Anna: Dag',
    ]);
  });

  it.each([
    ['(', 'the expression for speakers is not a regular expression'],
    ['a)(b', 'the expression for speakers is not a regular expression'],
    ['Anna:', 'the expression for speakers has no group for the label'],
    [`(${'a'.repeat(200)})`, 'the expression for speakers is longer than 200 characters'],
  ])('refuses the expression %s', (pattern, reason) => {
    const dealt = dealTurns([{ text: 'Anna: Hoi.' }], { pattern });
    expect(dealt.ok ? '' : dealt.error.reason).toBe(reason);
  });
});
