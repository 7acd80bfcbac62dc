import { describe, it } from 'vitest';
import { registerPresets } from '../../../shared/model/presets/registry';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const age = { name: 'Leeftijd', of: 'participant', type: 'number', choices: [] } as const;
const group = (key: string, name: string, parent?: string) => ({
  key,
  name,
  monogram: 'LR',
  hue: 'lr' as const,
  asks: false,
  ...(parent === undefined ? {} : { parent }),
});

describe('start-register', () => {
  it('adds groups that roll up into one another, and attributes, in one act', () => {
    checkCommand(
      harbourStudy(),
      {
        type: 'start-register',
        payload: { groups: [group('a', 'Leraren'), group('b', 'Mentoren', 'a')], attributes: [age] },
      },
      {
        label: 'Add groups and attributes',
        ops: [
          {
            type: 'group:add',
            group: { id: '0000000000000001', name: 'Leraren', monogram: 'LR', hue: 'lr', asks: false },
          },
          {
            type: 'group:add',
            group: {
              id: '0000000000000002',
              name: 'Mentoren',
              monogram: 'LR',
              hue: 'lr',
              asks: false,
              parent: '0000000000000001',
            },
          },
          { type: 'attribute:add', attribute: { id: '0000000000000003', ...age } },
        ],
        changes: [
          '+ group 0000000000000001: Leraren | LR | lr | answers',
          '+ group 0000000000000002: Mentoren | LR | lr | answers | in 0000000000000001',
          '+ attribute 0000000000000003: Leeftijd | participant | number |  | ',
        ],
      },
    );
  });

  it('leaves a group of that name as it is and rolls new ones up into it', () => {
    checkCommand(
      harbourStudy(),
      {
        type: 'start-register',
        payload: { groups: [group('a', 'Ouders'), group('b', 'Pleegouders', 'a')], attributes: [] },
      },
      {
        label: 'Add groups and attributes',
        ops: [
          {
            type: 'group:add',
            group: {
              id: '0000000000000001',
              name: 'Pleegouders',
              monogram: 'LR',
              hue: 'lr',
              asks: false,
              parent: 'ou',
            },
          },
        ],
        changes: ['+ group 0000000000000001: Pleegouders | LR | lr | answers | in ou'],
      },
    );
  });

  it('refuses where all of it is there already', () => {
    const [preset] = registerPresets;
    const payload = { groups: preset?.groups ?? [], attributes: preset?.attributes ?? [] };
    checkRefusal(
      harbourStudy().run({ type: 'start-register', payload }),
      { type: 'start-register', payload },
      {
        code: 'nothing-new',
        message: 'All of these groups and attributes are there already. Nothing was changed.',
      },
    );
  });
});
