import { describe, it } from 'vitest';
import type { AttributeSubject, AttributeType } from '../../../shared/model/attribute';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';

const define = (id: string, of: AttributeSubject, type: AttributeType) =>
  ({ type: 'attribute:add', attribute: { id, name: id, of, type, choices: ['havo', 'vwo'] } }) as const;

const withAttributes = (): StudyBuilder =>
  harbourStudy()
    .op(define('age', 'participant', 'number'))
    .op(define('level', 'participant', 'choice'))
    .op(define('day', 'document', 'date'))
    .op(define('tone', 'quotation', 'text'));

describe('fill-attributes', () => {
  it('keeps values in one form whatever was typed, one operation per person', () => {
    checkCommand(
      withAttributes(),
      {
        type: 'fill-attributes',
        payload: {
          values: [
            { of: 'participant', id: 'p1', attribute: 'age', value: '14,5' },
            { of: 'participant', id: 'p1', attribute: 'level', value: 'HAVO' },
            { of: 'participant', id: 'p2', attribute: 'age', value: '41' },
          ],
        },
      },
      {
        label: 'Fill in 3 values of 2 attributes',
        ops: [
          { type: 'participant:edit', id: 'p1', edit: { values: { age: '14.5', level: 'havo' } } },
          { type: 'participant:edit', id: 'p2', edit: { values: { age: '41' } } },
        ],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3',
          '- participant p2: Ouder 01 | ou | ',
          '+ participant p1: Leerling 01 | ll | klas 3 | age=14.5 | level=havo',
          '+ participant p2: Ouder 01 | ou |  | age=41',
        ],
      },
    );
  });

  it('empties a cell and leaves the others of that person', () => {
    const builder = withAttributes().op({
      type: 'participant:edit',
      id: 'p1',
      edit: { values: { age: '14', level: 'vwo' } },
    });
    checkCommand(
      builder,
      {
        type: 'fill-attributes',
        payload: { values: [{ of: 'participant', id: 'p1', attribute: 'age', value: null }] },
      },
      {
        label: 'Fill in age',
        ops: [{ type: 'participant:edit', id: 'p1', edit: { values: { age: null } } }],
        changes: [
          '- participant p1: Leerling 01 | ll | klas 3 | age=14 | level=vwo',
          '+ participant p1: Leerling 01 | ll | klas 3 | level=vwo',
        ],
      },
    );
  });

  it('fills in attributes of a quotation, which is nothing more than its range', () => {
    const range = { document: 'fg', from: 13, to: 17 } as const;
    checkCommand(
      withAttributes(),
      {
        type: 'fill-attributes',
        payload: { values: [{ of: 'quotation', ...range, attribute: 'tone', value: 'kil' }] },
      },
      {
        label: 'Fill in tone',
        ops: [{ type: 'quotation:note', ...range, edit: { values: { tone: 'kil' } } }],
        changes: ['+ note fg 13-17:  |  |  | tone=kil'],
      },
    );
  });

  it.each([
    [
      'age',
      'p1',
      'veertien',
      '“veertien” is no value of “age”. Nothing was changed. Type a number, such as 3 or 3,5.',
    ],
    ['level', 'p1', 'mavo', '“mavo” is no value of “level”. Nothing was changed. Choose one of its values.'],
    ['day', 'p1', '2026-01-01', 'That attribute is gone. Nothing was changed.'],
    ['age', 'p9', '3', 'What this was to be filled in for is gone. Nothing was changed.'],
  ])('refuses %s of %s as “%s”', (attribute, id, value, message) => {
    const code = message.startsWith('That')
      ? 'attribute-not-found'
      : message.startsWith('What')
        ? 'subject-not-found'
        : 'value-unfit';
    checkRefusal(
      withAttributes(),
      { type: 'fill-attributes', payload: { values: [{ of: 'participant', id, attribute, value }] } },
      { code, message },
    );
  });
});
