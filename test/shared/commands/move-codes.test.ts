import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';
import { childrenOf } from '../../../shared/code-tree/code-tree';

describe('move-codes', () => {
  it('moves several codes in tree order between two siblings, with what is below them', () => {
    const study = harbourStudy().code('food', 'Eten', null, 2).code('bus', 'Bus', null, 3);
    checkCommand(
      study,
      { type: 'move-codes', payload: { ids: ['bus', 'home', 'food'], parent: null, before: 'image' } },
      {
        label: 'Move 3 codes',
        ops: [
          { type: 'code:move', id: 'home', parent: null, position: 0.25 },
          { type: 'code:move', id: 'food', parent: null, position: 0.5 },
          { type: 'code:move', id: 'bus', parent: null, position: 0.75 },
        ],
        changes: [
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '- code image: Beeld, 2 under top, 1 codings,  | image | open',
          '+ code home: Thuis, 2 under top, 1 codings,  |  | a-priori',
          '+ code image: Beeld, 5 under top, 1 codings,  | image | open',
        ],
      },
    );
  });

  it('takes a code along with its ancestor instead of parting them', () => {
    checkCommand(
      harbourStudy(),
      { type: 'move-codes', payload: { ids: ['after', 'home'], parent: 'image', before: null } },
      {
        label: 'Move Nagesprek',
        ops: [{ type: 'code:move', id: 'after', parent: 'image', position: 0 }],
        changes: [
          '- code after: Nagesprek, 1 under Bezoek, 0 codings,  |  | a-priori',
          '- code home: Thuis, 1 under Bezoek > Nagesprek, 1 codings,  |  | a-priori',
          '+ code after: Nagesprek, 1 under Beeld, 0 codings,  |  | a-priori',
          '+ code home: Thuis, 1 under Beeld > Nagesprek, 1 codings,  |  | a-priori',
        ],
      },
    );
  });

  it('numbers the siblings anew where there is no room between two', () => {
    const study = harbourStudy().code('twin', 'Tweeling', null, 1).code('bus', 'Bus', null, 3);
    const request = {
      type: 'move-codes',
      payload: { ids: ['bus', 'home'], parent: null, before: 'twin' },
    } as const;
    const names = study.run(request).state;
    expect(childrenOf(names, null).map(({ id }) => id)).toEqual(['visit', 'image', 'home', 'bus', 'twin']);
  });

  it('stays in place when the sibling to come before moves too', () => {
    const study = harbourStudy().code('food', 'Eten', null, 2).code('bus', 'Bus', null, 3);
    study.run({ type: 'move-codes', payload: { ids: ['image', 'food'], parent: null, before: 'image' } });
    expect(childrenOf(study.state, null).map(({ id }) => id)).toEqual(['visit', 'image', 'food', 'bus']);
  });

  it('refuses a code that would come below itself, and one that is not in use', () => {
    checkRefusal(
      harbourStudy(),
      { type: 'move-codes', payload: { ids: ['image', 'visit'], parent: 'home', before: null } },
      {
        code: 'code-below-itself',
        message: '“Bezoek” cannot go below itself. Nothing was moved. Choose another place.',
      },
    );
    checkRefusal(
      harbourStudy(),
      { type: 'move-codes', payload: { ids: ['image', 'xx'], parent: null, before: null } },
      { code: 'code-not-found', message: 'That code is not in use any more. Nothing was moved.' },
    );
  });
});
