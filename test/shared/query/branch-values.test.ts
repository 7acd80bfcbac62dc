import { describe, expect, it } from 'vitest';
import { branchValues } from '../../../shared/query/branch-values';
import { StudyBuilder } from '../../support/study-builder';

/** Three pupils in two talks; the branch “Leerweg” says which school they go to. */
function study(): StudyBuilder {
  return new StudyBuilder()
    .coder('noor', 'Noor')
    .coder('daan', 'Daan')
    .group('ll', 'Leerlingen')
    .participant('p1', 'Leerling 01', 'll')
    .participant('p2', 'Leerling 02', 'll')
    .document('one', 'Ik zit op de havo.\nIk doe kader.', ['Yara', 'Sem'])
    .document('two', 'Eerst havo, nu basis.\nBij ons is het vwo.', ['Yara', 'Iemand'])
    .link('one', 'Yara', 'p1', 'll')
    .link('one', 'Sem', 'p2', 'll')
    .link('two', 'Yara', 'p1', 'll')
    .link('two', 'Iemand', null, 'll')
    .code('way', 'Leerweg')
    .code('vmbo', 'vmbo', 'way', 0)
    .code('kb', 'kader', 'vmbo', 0)
    .code('havo', 'havo', 'way', 1)
    .code('vwo', 'vwo', 'way', 2)
    .code('else', 'Iets anders');
}

describe('branchValues', () => {
  it('gives a person the code directly below the branch that they were coded under', () => {
    const { state } = study()
      .coding('k1', 'one', 'havo', 'havo', 'noor')
      .coding('k2', 'one', 'havo', 'havo', 'daan')
      .coding('k3', 'one', 'kader', 'kb', 'noor')
      .coding('k4', 'one', 'Ik doe', 'else', 'noor');
    expect(branchValues(state, 'way', 'participant')).toEqual({
      choices: ['vmbo', 'havo', 'vwo'],
      values: [
        { id: 'p1', value: 'havo' },
        { id: 'p2', value: 'vmbo' },
      ],
      conflicts: [],
      bare: 0,
      unknown: 0,
    });
  });

  it('lists a person under several codes with how often each was given, and decides nothing', () => {
    const { state } = study()
      .coding('k1', 'one', 'havo', 'havo', 'noor')
      .coding('k2', 'two', 'Eerst havo', 'havo', 'noor')
      .coding('k3', 'two', 'nu basis', 'vmbo', 'noor');
    expect(branchValues(state, 'way', 'participant')).toMatchObject({
      values: [],
      conflicts: [
        {
          id: 'p1',
          options: [
            { value: 'havo', count: 2 },
            { value: 'vmbo', count: 1 },
          ],
        },
      ],
    });
  });

  it('tells how much it leaves out: quotations under the top code itself, and speakers who are no participant', () => {
    const { state } = study()
      .coding('k1', 'two', 'Bij ons', 'way', 'noor')
      .coding('k2', 'two', 'vwo', 'vwo', 'noor');
    expect(branchValues(state, 'way', 'participant')).toMatchObject({ values: [], bare: 1, unknown: 1 });
  });

  it('gives a document the value of what is coded in it', () => {
    const { state } = study()
      .coding('k1', 'one', 'havo', 'havo', 'noor')
      .coding('k2', 'two', 'vwo', 'vwo', 'noor')
      .coding('k3', 'two', 'nu basis', 'vmbo', 'noor');
    expect(branchValues(state, 'way', 'document')).toMatchObject({
      values: [{ id: 'one', value: 'havo' }],
      conflicts: [
        {
          id: 'two',
          options: [
            { value: 'vmbo', count: 1 },
            { value: 'vwo', count: 1 },
          ],
        },
      ],
      unknown: 0,
    });
  });

  it('gives a quotation the value of its own code, with its place', () => {
    const { state } = study().coding('k1', 'one', 'havo', 'havo', 'noor');
    expect(branchValues(state, 'way', 'quotation').values).toEqual([
      { id: 'one:13-17', quotation: { document: 'one', from: 13, to: 17 }, value: 'havo' },
    ]);
  });

  it('finds nothing under a code that has no codes below it', () => {
    const { state } = study().coding('k1', 'one', 'havo', 'havo', 'noor');
    expect(branchValues(state, 'havo', 'participant')).toEqual({
      choices: [],
      values: [],
      conflicts: [],
      bare: 1,
      unknown: 0,
    });
  });
});
