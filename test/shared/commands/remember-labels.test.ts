import { describe, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

describe('remember-labels', () => {
  it('remembers what labels stand for in a set, and forgets one', () => {
    const builder = harbourStudy().op({
      type: 'label:mean',
      set: 'Haven',
      label: 'M',
      meaning: { kind: 'group', group: 'ou' },
    });
    checkCommand(
      builder,
      {
        type: 'remember-labels',
        payload: {
          set: 'Haven',
          labels: [
            { label: 'DENIZ', meaning: { kind: 'participant', participant: 'p1' } },
            { label: 'Let op', meaning: { kind: 'text' } },
            { label: 'M', meaning: null },
          ],
        },
      },
      {
        label: 'Remember speaker labels of Haven',
        ops: [
          {
            type: 'label:mean',
            set: 'Haven',
            label: 'DENIZ',
            meaning: { kind: 'participant', participant: 'p1' },
          },
          { type: 'label:mean', set: 'Haven', label: 'Let op', meaning: { kind: 'text' } },
          { type: 'label:mean', set: 'Haven', label: 'M', meaning: null },
        ],
        changes: [
          '- label of Haven M: {"kind":"group","group":"ou"}',
          '+ label of Haven DENIZ: {"kind":"participant","participant":"p1"}',
          '+ label of Haven Let op: {"kind":"text"}',
        ],
      },
    );
  });

  it('refuses a participant who is not in the study', () => {
    checkRefusal(
      harbourStudy(),
      {
        type: 'remember-labels',
        payload: {
          set: 'Haven',
          labels: [{ label: 'X', meaning: { kind: 'participant', participant: 'p9' } }],
        },
      },
      {
        code: 'link-unknown',
        message: 'That participant or group is not in the study. Nothing was changed.',
      },
    );
  });
});
