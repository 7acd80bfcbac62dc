import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const teachers = { name: 'Leraren', monogram: 'LR', hue: 'lr', asks: false } as const;
const moderators = { name: 'Moderatoren', monogram: 'IV', hue: 'iv', asks: true } as const;

describe('add-groups', () => {
  it('adds one group and names it in the undo menu', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-groups', payload: { groups: [teachers] } },
      {
        label: 'Add group Leraren',
        ops: [{ type: 'group:add', group: { id: '0000000000000001', ...teachers } }],
        changes: ['+ group 0000000000000001: Leraren | LR | lr | answers'],
      },
    );
  });

  it('adds several groups as one act', () => {
    checkCommand(
      harbourStudy(),
      { type: 'add-groups', payload: { groups: [teachers, moderators] } },
      {
        label: 'Add 2 groups',
        ops: [
          { type: 'group:add', group: { id: '0000000000000001', ...teachers } },
          { type: 'group:add', group: { id: '0000000000000002', ...moderators } },
        ],
        changes: [
          '+ group 0000000000000001: Leraren | LR | lr | answers',
          '+ group 0000000000000002: Moderatoren | IV | iv | asks',
        ],
      },
    );
  });

  it.each([
    ['a name in use', [{ ...teachers, name: 'Ouders' }], 'Ouders'],
    ['a name given twice', [teachers, { ...moderators, name: 'Leraren' }], 'Leraren'],
  ])('refuses %s', (_case, groups, name) => {
    checkRefusal(
      harbourStudy(),
      { type: 'add-groups', payload: { groups } },
      {
        code: 'group-exists',
        message: `There is a group “${name}” already. Nothing was changed. Use that one.`,
      },
    );
  });
});
