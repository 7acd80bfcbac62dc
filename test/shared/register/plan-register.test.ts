import { describe, expect, it } from 'vitest';
import { expectOk } from '../../../shared/lib/result';
import { planRegister } from '../../../shared/register/plan-register';
import { writeRegister } from '../../../shared/register/register-table';
import { harbourStudy } from '../../support/study-builder';
import type { StudyBuilder } from '../../support/study-builder';

const rowsOf = (builder: StudyBuilder, table: readonly (readonly string[])[]): readonly string[] =>
  expectOk(planRegister(builder.state, table)).preview.rows.map((row) => {
    const what =
      row.kind === 'refused'
        ? row.reason
        : row.kind === 'changed'
          ? row.changes.map(({ column, before, after }) => `${column}: ${before} -> ${after}`).join(', ')
          : '';
    return `${row.row} ${row.kind} ${row.pseudonym} (${row.group}) ${what}`.trim();
  });

/** Carries the plan for a table out. */
const filled = (builder: StudyBuilder, table: readonly (readonly string[])[]): StudyBuilder => {
  const { payload } = expectOk(planRegister(builder.state, table));
  if (payload === null) throw new Error('the table changes nothing');
  return builder.run({ type: 'fill-register', payload });
};

const register = [
  ['Deelnemers van de studie'],
  ['Pseudoniem', 'Groep', 'Rol', 'Toestemming', 'Leeftijd', 'Leerweg', 'Naam'],
  ['Leerling 01', 'leerlingen', 'klas 3', 'ja', '14', 'vmbo-t', 'Echte Naam'],
  ['Leerling 02', 'Leerlingen', 'klas 3', 'niet citeren', '15', 'havo', ''],
  ['Leerling 03', 'Leerlingen', 'klas 4', '', '15', 'havo', ''],
  ['', '', '', '', '', '', ''],
  ['Mentor 1', 'Mentoren', 'mentor', 'gegeven', '44', 'vmbo-t', ''],
];

describe('a table of participants', () => {
  it('adds who is new, changes who is there, and makes what is missing', () => {
    const study = harbourStudy();
    const { preview } = expectOk(planRegister(study.state, register));
    expect(rowsOf(study, register)).toEqual([
      '3 changed Leerling 01 (leerlingen) Consent:  -> given, Leeftijd:  -> 14, Leerweg:  -> vmbo-t',
      '4 added Leerling 02 (Leerlingen)',
      '5 added Leerling 03 (Leerlingen)',
      '7 added Mentor 1 (Mentoren)',
    ]);
    expect({ groups: preview.groups, attributes: preview.attributes, notes: preview.notes }).toEqual({
      groups: ['Mentoren'],
      attributes: [
        { name: 'Leeftijd', type: 'number' },
        { name: 'Leerweg', type: 'choice' },
      ],
      notes: ['Real names and addresses belong in the key file, so these columns were left out: Naam.'],
    });
  });

  it('says the second time that nothing changes', () => {
    const study = filled(harbourStudy(), register);
    const again = expectOk(planRegister(study.state, register));
    expect(again.payload).toBe(null);
    expect(again.preview.rows.map(({ kind }) => kind)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it('refuses single rows with their reason and lets the others in', () => {
    const study = filled(harbourStudy(), register);
    const table = [
      ['pseudonym', 'group', 'consent', 'Leeftijd'],
      ['', 'Leerlingen', '', '12'],
      ['Leerling 02', '', '', 'vijftien'],
      ['Leerling 03', '', '', '16'],
      ['Leerling 03', '', '', '17'],
      ['Leerling 09', '', '', '12'],
      ['Mentor 1', '', 'nee', ''],
    ];
    expect(rowsOf(study, table)).toEqual([
      '2 refused  (Leerlingen) There is no pseudonym in this row.',
      '3 refused Leerling 02 () “vijftien” under “Leeftijd” is not a number.',
      '4 changed Leerling 03 (Leerlingen) Leeftijd: 15 -> 16',
      '5 refused Leerling 03 () “Leerling 03” stands in this table twice; the first row counts.',
      '6 refused Leerling 09 () “Leerling 09” is new and no group is given.',
      '7 refused Mentor 1 () “nee” leaves open what may be done: write “given”, “do not quote” or “withdrawn”.',
    ]);
  });

  it('leaves what an empty cell says nothing of, and moves people between groups', () => {
    const study = filled(harbourStudy(), register);
    const moved = filled(study, [
      ['Pseudoniem', 'Groep', 'Rol', 'Leeftijd', 'Leerweg'],
      ['Leerling 02', 'Ouders', '', '', 'gymnasium'],
    ]);
    const person = [...moved.state.participants.values()].find(
      ({ pseudonym }) => pseudonym === 'Leerling 02',
    );
    const named = Object.entries(person?.attributes ?? {}).map(([id, value]) => [
      moved.state.attributes.get(id)?.name,
      value,
    ]);
    expect({ group: person?.group, role: person?.role, consent: person?.consent, named }).toEqual({
      group: 'ou',
      role: 'klas 3',
      consent: 'no-quotes',
      named: [
        ['Leeftijd', '15'],
        ['Leerweg', 'gymnasium'],
      ],
    });
    const level = [...moved.state.attributes.values()].find(({ name }) => name === 'Leerweg');
    expect(level?.choices).toEqual(['vmbo-t', 'havo', 'gymnasium']);
  });

  it('is refused where no column holds pseudonyms, and where it has headings only', () => {
    const { state } = harbourStudy();
    expect(
      planRegister(state, [
        ['Kleur', 'Aantal'],
        ['rood', '3'],
      ]),
    ).toMatchObject({
      ok: false,
      error: { code: 'register-no-pseudonyms' },
    });
    expect(planRegister(state, [['Pseudoniem', 'Groep']])).toMatchObject({
      ok: false,
      error: { code: 'table-empty' },
    });
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes the column and the value %s as words', (name) => {
    const study = filled(harbourStudy(), [
      ['Pseudoniem', 'Groep', name],
      ['Leerling 02', 'Leerlingen', name],
    ]);
    const made = [...study.state.attributes.values()].map((attribute) => attribute.name);
    const person = [...study.state.participants.values()].at(-1);
    expect({ made, values: Object.values(person?.attributes ?? {}) }).toEqual({
      made: [name],
      values: [name],
    });
  });
});

describe('the written register', () => {
  const setting = { anonymise: (words: string) => words, at: '2026-03-12T10:00:00', language: 'nl' } as const;

  it('is a CSV that Dutch Excel opens and that reads back without a change', () => {
    const study = filled(harbourStudy(), register);
    const text = new TextDecoder().decode(writeRegister(study.state, 'csv', setting));
    expect(text.split('\r\n').slice(0, 6)).toEqual([
      'Pseudoniem;Groep;Rol;Toestemming;Leeftijd;Leerweg',
      'Leerling 01;Leerlingen;klas 3;gegeven;14;vmbo-t',
      'Leerling 02;Leerlingen;klas 3;niet citeren;15;havo',
      'Leerling 03;Leerlingen;klas 4;;15;havo',
      'Ouder 01;Ouders;;;;',
      'Mentor 1;Mentoren;mentor;gegeven;44;vmbo-t',
    ]);
    const read = text.split('\r\n').map((line) => line.split(';'));
    expect(expectOk(planRegister(study.state, read)).payload).toBe(null);
  });

  it('lets nothing act as a formula', () => {
    const study = harbourStudy().participant('p9', '=1+1', 'll', '@SUM(A1)');
    const text = new TextDecoder().decode(writeRegister(study.state, 'csv', setting));
    expect(text).toContain("'=1+1;Leerlingen;'@SUM(A1)");
  });

  it('replaces names that the key knows in every cell', () => {
    const anonymise = (words: string): string => words.replaceAll('Fatima', '[participant]');
    const study = harbourStudy().participant('p9', 'Leerling 08', 'll', 'zus van Fatima');
    const text = new TextDecoder().decode(writeRegister(study.state, 'csv', { ...setting, anonymise }));
    expect(text).toContain('Leerling 08;Leerlingen;zus van [participant]');
  });
});
