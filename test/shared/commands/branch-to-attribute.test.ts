import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('branch-to-attribute', () => {
  it('makes an attribute of a branch, fills it in and archives the branch with its codings', () => {
    checkCommand(
      harbourStudy(),
      {
        type: 'branch-to-attribute',
        payload: {
          code: 'after',
          of: 'participant',
          name: 'Plek van het nagesprek',
          values: [{ id: 'p2', value: 'Thuis' }],
          archive: true,
        },
      },
      {
        label: 'Turn Nagesprek into an attribute',
        ops: [
          {
            type: 'attribute:add',
            attribute: {
              id: '0000000000000001',
              name: 'Plek van het nagesprek',
              of: 'participant',
              type: 'choice',
              choices: ['Thuis'],
            },
          },
          { type: 'participant:edit', id: 'p2', edit: { values: { '0000000000000001': 'Thuis' } } },
          { type: 'code:archive', ids: ['after', 'home'], codings: ['k3'] },
        ],
        changes: [
          '- participant p2: Ouder 01 | ou | ',
          '- code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '- coding k3: ou 0-12 home by daan 066925429fec61',
          '+ participant p2: Ouder 01 | ou |  | 0000000000000001=Thuis',
          '+ attribute 0000000000000001: Plek van het nagesprek | participant | choice | Thuis | ',
        ],
      },
    );
  });

  it('refuses a name in use', () => {
    const builder = harbourStudy().op({
      type: 'attribute:add',
      attribute: { id: 'a', name: 'Plek', of: 'document', type: 'text', choices: [] },
    });
    checkRefusal(
      builder,
      {
        type: 'branch-to-attribute',
        payload: { code: 'visit', of: 'document', name: 'plek', values: [], archive: false },
      },
      {
        code: 'attribute-exists',
        message:
          'There is an attribute “plek” already. Nothing was changed. Use that one, or choose another name.',
      },
    );
  });
});
