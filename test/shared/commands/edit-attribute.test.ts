import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../../shared/model/attribute';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy, type StudyBuilder } from '../../support/study-builder';

const withAge = (): StudyBuilder =>
  harbourStudy()
    .op({
      type: 'attribute:add',
      attribute: { id: 'age', name: 'Leeftijd', of: 'participant', type: 'text', choices: [] },
    })
    .op({
      type: 'attribute:add',
      attribute: { id: 'year', name: 'Jaar', of: 'participant', type: 'number', choices: [] },
    });

describe('edit-attribute', () => {
  it('renames an attribute and gives it a type', () => {
    const edit = { name: 'Leeftijd in jaren', type: 'number', description: 'Bij het gesprek' } as const;
    checkCommand(
      withAge(),
      { type: 'edit-attribute', payload: { id: 'age', edit } },
      {
        label: 'Change attribute Leeftijd',
        ops: [{ type: 'attribute:edit', id: 'age', edit }],
        changes: [
          '- attribute age: Leeftijd | participant | text |  | ',
          '+ attribute age: Leeftijd in jaren | participant | number |  | Bij het gesprek',
        ],
      },
    );
  });

  it('makes a name from an older study a typed attribute that undo keeps, with its values', () => {
    const builder = harbourStudy().op({
      type: 'participant:edit',
      id: 'p1',
      edit: { values: { klas: '3' } },
    });
    expect(attributesOf(builder.state, 'participant')).toEqual([
      { id: 'klas', name: 'klas', of: 'participant', type: 'text', choices: [] },
    ]);
    builder.run({ type: 'edit-attribute', payload: { id: 'klas', edit: { type: 'number' } } });
    expect(attributesOf(builder.state, 'participant')).toEqual([
      { id: 'klas', name: 'klas', of: 'participant', type: 'number', choices: [] },
    ]);
  });

  it('refuses the name of another attribute, and an attribute that is gone', () => {
    checkRefusal(
      withAge(),
      { type: 'edit-attribute', payload: { id: 'age', edit: { name: 'jaar' } } },
      {
        code: 'attribute-exists',
        message:
          'There is an attribute “Jaar” already. Nothing was changed. Use that one, or choose another name.',
      },
    );
    checkRefusal(
      withAge(),
      { type: 'edit-attribute', payload: { id: 'x', edit: {} } },
      { code: 'attribute-not-found', message: 'That attribute is gone. Nothing was changed.' },
    );
  });
});
