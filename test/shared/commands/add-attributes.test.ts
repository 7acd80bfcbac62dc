import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const level = { name: 'Leerweg', of: 'participant', type: 'choice', choices: ['vmbo-t', 'havo'] } as const;

describe('add-attributes', () => {
  it('adds one attribute', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-attributes', payload: { attributes: [level] } },
      {
        label: 'Add attribute Leerweg',
        ops: [{ type: 'attribute:add', attribute: { id: '0000000000000001', ...level } }],
        changes: ['+ attribute 0000000000000001: Leerweg | participant | choice | vmbo-t,havo | '],
      },
    );
  });

  it('adds the same name for participants and for documents', () => {
    const year = {
      name: 'Jaar',
      of: 'document',
      type: 'number',
      choices: [],
      description: 'Meetjaar',
    } as const;
    checkCommand(
      harbourStudy(),
      { type: 'add-attributes', payload: { attributes: [year, { ...year, of: 'participant' }] } },
      {
        label: 'Add 2 attributes',
        ops: [
          { type: 'attribute:add', attribute: { id: '0000000000000001', ...year } },
          { type: 'attribute:add', attribute: { id: '0000000000000002', ...year, of: 'participant' } },
        ],
        changes: [
          '+ attribute 0000000000000001: Jaar | document | number |  | Meetjaar',
          '+ attribute 0000000000000002: Jaar | participant | number |  | Meetjaar',
        ],
      },
    );
  });

  it('refuses a name in use, in whatever case, and a name given twice', () => {
    const message =
      'There is an attribute “LEERWEG” already. Nothing was changed. Use that one, or choose another name.';
    const attributes = [{ ...level, name: 'LEERWEG' }];
    const used = harbourStudy().run({ type: 'add-attributes', payload: { attributes: [level] } });
    checkRefusal(
      used,
      { type: 'add-attributes', payload: { attributes } },
      { code: 'attribute-exists', message },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'add-attributes', payload: { attributes: [level, ...attributes] } },
      { code: 'attribute-exists', message },
    );
  });
});
