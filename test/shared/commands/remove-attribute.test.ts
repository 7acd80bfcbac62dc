import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../../shared/model/attribute';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const age = { id: 'age', name: 'Leeftijd', of: 'participant', type: 'number', choices: [] } as const;

describe('remove-attribute', () => {
  it('takes an attribute away and leaves its values where they are', () => {
    const builder = harbourStudy()
      .op({ type: 'attribute:add', attribute: age })
      .op({ type: 'participant:edit', id: 'p1', edit: { values: { age: '14' } } });
    checkCommand(
      builder,
      { type: 'remove-attribute', payload: { id: 'age' } },
      {
        label: 'Remove attribute Leeftijd',
        ops: [{ type: 'attribute:remove', id: 'age' }],
        changes: ['- attribute age: Leeftijd | participant | number |  | '],
      },
    );
    builder.run({ type: 'remove-attribute', payload: { id: 'age' } });
    expect(builder.state.participants.get('p1')?.attributes).toEqual({ age: '14' });
    expect(attributesOf(builder.state, 'participant')).toEqual([]);
  });

  it('hides an attribute of an older study too', () => {
    const builder = harbourStudy().op({
      type: 'participant:edit',
      id: 'p1',
      edit: { values: { klas: '3' } },
    });
    builder.run({ type: 'remove-attribute', payload: { id: 'klas' } });
    expect(attributesOf(builder.state, 'participant')).toEqual([]);
  });

  it('refuses an attribute that is gone', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'remove-attribute', payload: { id: 'age' } },
      { code: 'attribute-not-found', message: 'That attribute is gone. Nothing was changed.' },
    );
  });
});
